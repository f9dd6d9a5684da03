import { addOnMismatch, addOnRanges, type AddOnRanges, type RangedAddOn } from '@kube-world/model';

test.each<[RangedAddOn, string, string, string | undefined]>([
  ['calico', 'v3.28.0', '1.30.14', undefined],
  ['calico', 'v3.28.0', '1.27.0', undefined],
  ['calico', 'v3.28.0', '1.31.14', 'warning: Calico v3.28.0 is tested with Kubernetes 1.27 to 1.30, and not with 1.31'],
  ['calico', 'v3.28.0', '1.26.9', 'warning: Calico v3.28.0 is tested with Kubernetes 1.27 to 1.30, and not with 1.26'],
  ['calico', 'v3.30.0', '1.36.2', undefined],
  ['calico', 'v9.0.0', '1.36.2', undefined],
  ['talos', 'v1.13.9', '1.36.2', undefined],
  ['talos', 'v1.13.9', '1.31.0', undefined],
  ['talos', 'v1.13.9', '1.30.14', 'error: Talos v1.13.9 takes Kubernetes 1.31 to 1.36, and not 1.30'],
  ['talos', 'v1.10.0', '1.34.0', 'error: Talos v1.10.0 takes Kubernetes 1.28 to 1.33, and not 1.34'],
  ['kubespray', 'v2.25.0', '1.29.5', undefined],
  ['kubespray', 'v2.25.0', '1.30.4', 'error: Kubespray v2.25.0 takes Kubernetes 1.27 to 1.29, and not 1.30'],
  ['rook', 'v1.20.6', '1.36.2', undefined],
  ['rook', 'v1.19.0', '1.36.2', 'error: Rook v1.19.0 takes Kubernetes 1.30 to 1.35, and not 1.36'],
  ['cilium', '1.19.3', '1.36.2', 'warning: Cilium 1.19.3 is tested with Kubernetes 1.32 to 1.35, and not with 1.36'],
  ['metallb', 'v0.16.1', '1.99.0', undefined],
  ['metallb', 'v0.16.1', '1.18.0', 'error: MetalLB v0.16.1 takes Kubernetes 1.19 and later, and not 1.18'],
  ['calico', 'constructor', '1.36.2', undefined],
  ['calico', 'v3.28.0', 'newest', undefined],
  ['calico', '', '', undefined],
])('%s %s on Kubernetes %s', (addOn, release, kubernetes, says) => {
  const found = addOnMismatch(addOn, release, kubernetes);
  expect(found && `${found.severity}: ${found.message}`).toBe(says);
});

test('the remedy names the releases that go with the version, where one is known', () => {
  expect(addOnMismatch('kubespray', 'v2.25.0', '1.30.4')?.remedy).toBe(
    'take Kubespray 2.26 or 2.27 or 2.28, or run a Kubernetes of that range',
  );
  expect(addOnMismatch('talos', 'v1.13.9', '1.40.0')?.remedy).toBe('take a release of Talos for it, or run a Kubernetes of that range');
  expect(addOnMismatch('calico', 'v3.28.0', '1.31.0')?.remedy).toMatch(/^take Calico 3\.29, or run a Kubernetes of that range$/);
});

test('every range is one, and later releases never go back', () => {
  const minor = (text: string): number => Number(/^1\.(\d+)$/.exec(text)?.[1]);
  for (const { releases } of Object.values<AddOnRanges>(addOnRanges)) {
    const ranges = Object.values(releases).map(([from, to = '1.999']) => [minor(from), minor(to)] as const);
    for (const [from, to] of ranges) expect(from).toBeLessThanOrEqual(to);
    expect(ranges).toEqual(ranges.toSorted(([left], [right]) => left - right));
    expect(ranges).toEqual(ranges.toSorted(([, left], [, right]) => left - right));
  }
});
