import { type Fields, listAt, numberAt, textAt } from '../fields';

/** A port of the node itself that a pod takes. */
export interface HostPort {
  /** `0.0.0.0` is every address of the node. */
  readonly ip: string;
  readonly protocol: string;
  readonly port: number;
}

const everyAddress = '0.0.0.0';

/** In the node's own network every port of a container is one of the node. */
export function hostPortsOf(spec: Fields): readonly HostPort[] {
  const sidecars = listAt(spec, 'initContainers').filter((container) => container['restartPolicy'] === 'Always');
  const ports = [...listAt(spec, 'containers'), ...sidecars].flatMap((container) => listAt(container, 'ports'));
  return ports.flatMap((each) => {
    const port = numberAt(each, 'hostPort') ?? (spec['hostNetwork'] === true ? numberAt(each, 'containerPort') : undefined);
    if (port === undefined || port === 0) return [];
    return [{ ip: textAt(each, 'hostIP') ?? everyAddress, protocol: textAt(each, 'protocol') ?? 'TCP', port }];
  });
}

export function clash(left: HostPort, right: HostPort): boolean {
  if (left.port !== right.port || left.protocol !== right.protocol) return false;
  return left.ip === right.ip || left.ip === everyAddress || right.ip === everyAddress;
}
