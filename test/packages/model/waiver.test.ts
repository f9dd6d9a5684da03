import { type Analyser, type Waiver, waiverAnnotations } from '@kube-world/model';

const waiver = (analyser: Analyser, check: string, reason = 'on purpose'): Waiver => ({ analyser, check, reason });

test('nothing is written where nothing is waived', () => {
  expect(waiverAnnotations([], 'pi/program')).toBeUndefined();
});

test('each analyser finds its waivers in the form that it reads, whatever their order', () => {
  const waivers = [
    waiver('checkov', 'CKV_K8S_35', 'no file'),
    waiver('kube-score', 'pod-probes-identical'),
    waiver('checkov', 'CKV_K8S_8'),
    waiver('kube-score', 'container-image-pull-policy', 'far away'),
  ];
  const annotations = {
    'checkov.io/skip1': 'CKV_K8S_8=on purpose',
    'checkov.io/skip2': 'CKV_K8S_35=no file',
    'kube-score/ignore': 'container-image-pull-policy,pod-probes-identical',
    'waiver.kube-world/container-image-pull-policy': 'far away',
    'waiver.kube-world/pod-probes-identical': 'on purpose',
  };
  expect(waiverAnnotations(waivers, 'pi/program')).toStrictEqual(annotations);
  expect(waiverAnnotations(waivers.toReversed(), 'pi/program')).toStrictEqual(annotations);
});

test('of two reasons for one check the later stands', () => {
  expect(waiverAnnotations([waiver('checkov', 'CKV_K8S_8', 'one'), waiver('checkov', 'CKV_K8S_8', 'two')], 'pi/program')).toStrictEqual({
    'checkov.io/skip1': 'CKV_K8S_8=two',
  });
});

test.each<[string, Waiver, string]>([
  ['no reason', waiver('checkov', 'CKV_K8S_8', ''), "has the reason ''"],
  ['a blank one', waiver('kube-score', 'pod-probes', ' '), "has the reason ' '"],
  ['two lines', waiver('kube-score', 'pod-probes', 'one\ntwo'), 'one line'],
  ['a sign that checkov cuts at', waiver('checkov', 'CKV_K8S_8', 'a=b'), "without '='"],
  ["another analyser's check", waiver('kube-score', 'CKV_K8S_8'), "kube-score has no check 'CKV_K8S_8'"],
  ['all checks at once', waiver('checkov', '*'), "checkov has no check '*'"],
])('a waiver with %s is refused', (_, refused, message) => {
  expect(() => waiverAnnotations([refused], 'pi/program')).toThrow(message);
});
