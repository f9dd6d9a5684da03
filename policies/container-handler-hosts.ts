import { definePolicy } from '@kube-world/policy';

/** What of a container may hold a host, as a list of the handlers that are there. */
const handlers = `[
    container.?livenessProbe, container.?readinessProbe, container.?startupProbe, container.?lifecycle.?postStart, container.?lifecycle.?preStop
  ]`;

export default definePolicy({
  id: 'container-handler-hosts',
  title: 'Probes and lifecycle handlers call their own pod alone',
  why: 'the kubelet calls any host that they name, from the network of the node',
  severity: 'error',
  match: { every: 'container', podSecurity: ['baseline', 'restricted'] },
  expression: {
    '1.34': `${handlers}.all(handler,
    handler.?httpGet.?host.orValue('') == '' && handler.?tcpSocket.?host.orValue('') == ''
  )`,
  },
  message: "names a host in a probe or lifecycle handler, which this namespace's level forbids",
  remedy: 'leave the host out; it is the pod then, and httpHeaders can name a virtual host',
  cases: {
    passes: [
      { it: 'has none', container: {} },
      { it: 'calls itself', container: { livenessProbe: { httpGet: { port: 80 } }, readinessProbe: { tcpSocket: { port: 80 } } } },
      { it: 'names nothing', container: { livenessProbe: { httpGet: { host: '', port: 80 } } } },
      {
        it: 'runs a program',
        container: { startupProbe: { exec: { command: ['true'] } }, lifecycle: { preStop: { sleep: { seconds: 1 } } } },
      },
      {
        it: 'lives where it was no matter yet',
        container: { livenessProbe: { httpGet: { host: '192.0.2.1', port: 80 } } },
        before: '1.34',
      },
    ],
    fails: [
      { it: 'is alive when another is', container: { livenessProbe: { httpGet: { host: '192.0.2.1', port: 80 } } }, from: '1.34' },
      { it: 'is ready when another is', container: { readinessProbe: { tcpSocket: { host: '192.0.2.1', port: 80 } } }, from: '1.34' },
      { it: 'has started when another has', container: { startupProbe: { httpGet: { host: '192.0.2.1', port: 80 } } }, from: '1.34' },
      {
        it: 'calls another when it starts',
        container: { lifecycle: { postStart: { httpGet: { host: '192.0.2.1', port: 80 } } } },
        from: '1.34',
      },
      {
        it: 'calls another when it ends',
        container: { lifecycle: { preStop: { tcpSocket: { host: '192.0.2.1', port: 80 } } } },
        from: '1.34',
      },
    ],
  },
});
