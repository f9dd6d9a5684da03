import { ModelError, type Outside, type Port } from '@kube-world/model';

import type { Alerting } from './alerting';
import type { Receiver } from './receivers';

/** Where alerts leave the cluster for: the ports of its receivers. @throws ModelError for an address without a port that can be read */
export function alertingEgress({ receivers }: Alerting): readonly Outside[] {
  const numbers = Object.entries(receivers).map(([name, receiver]) => portOf(receiver, name));
  const ports = [...new Set(numbers)].toSorted((left, right) => left - right).map((port): Port => ({ port }));
  return ports.length === 0 ? [] : [{ kind: 'internet', ports }];
}

function portOf(receiver: Receiver, name: string): number {
  if (receiver.kind === 'slack') return 443;
  const at = `receivers.${name}`;
  return receiver.kind === 'email' ? serverPort(receiver.server, at) : urlPort(receiver.url, at);
}

function serverPort(server: string, at: string): number {
  const port = /^[^:\s]+:([0-9]{1,5})$/.exec(server)?.[1];
  if (port === undefined)
    throw new ModelError(`server must be a name and a port, got '${server}'; write it as 'mail.example.com:587'`, { at });
  return Number(port);
}

function urlPort(url: string, at: string): number {
  const match = /^(https?):\/\/[^/:\s]+(?::([0-9]{1,5}))?(?:\/|$)/.exec(url);
  if (!match)
    throw new ModelError(
      `url must begin with 'https://' or 'http://' and a host, got '${url}'; write it as 'https://hook.example.com/alerts'`,
      { at },
    );
  return match[2] === undefined ? (match[1] === 'https' ? 443 : 80) : Number(match[2]);
}
