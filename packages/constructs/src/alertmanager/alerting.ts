import { compareText, Duration, ModelError } from '@kube-world/model';

import type { Severity } from '../prometheus-rules/alert';
import { type ConfigPart, type Receiver, receiverConfig, secretsOf } from './receivers';

/** Who hears of what. A receiver that is not among `receivers` does not compile. */
export interface Alerting<Name extends string = string> {
  readonly receivers: Readonly<Record<Name, Receiver>>;
  /** Who gets what no route takes. @default - nobody: alerts are only shown */
  readonly default?: NoInfer<Name>;
  /** Tried in this order; the first that matches takes the alert. @default - none */
  readonly routes?: readonly AlertRoute<NoInfer<Name>>[];
  /** Who is told all the time that alerting works, and calls when it is not. @default - nobody */
  readonly watchdog?: NoInfer<Name>;
  /** Before an alert that goes on is sent again. @default '12h' */
  readonly repeatInterval?: string;
}

export interface AlertRoute<Name extends string> {
  readonly to: Name;
  /** @default - any */
  readonly severity?: Severity;
  /** Labels that the alert has. @default - any */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Alertmanager's own configuration, as plain data. */
export interface AlertmanagerConfig {
  readonly global: { readonly resolve_timeout: string };
  readonly route: {
    readonly receiver: string;
    readonly group_by: readonly string[];
    readonly group_wait: string;
    readonly group_interval: string;
    readonly repeat_interval: string;
    readonly routes: readonly ConfigPart[];
  };
  readonly inhibit_rules: readonly ConfigPart[];
  readonly receivers: readonly ConfigPart[];
}

const nobody = 'null';
const labelName = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** @throws ModelError at `at` for a receiver called `null`, a label or a length of time that Alertmanager cannot read */
export function alertmanagerConfig(alerting: Alerting, at: string): AlertmanagerConfig {
  const { receivers, default: fallback = nobody, routes = [], watchdog, repeatInterval = '12h' } = alerting;
  const named = Object.entries(receivers).toSorted(([left], [right]) => compareText(left, right));
  if (Object.hasOwn(receivers, nobody))
    throw new ModelError(`receiver '${nobody}' is the one that hears nothing; name yours otherwise`, { at: `${at} receivers` });
  const every = Duration.tryParse(repeatInterval);
  if (!every.ok) throw new ModelError(`${every.message}; ${every.remedy}`, { at: `${at} repeatInterval` });
  return {
    global: { resolve_timeout: '5m' },
    route: {
      receiver: fallback,
      group_by: ['alertname', 'cluster', 'namespace'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: every.value.toPrometheus(),
      routes: [
        watchdogRoute(watchdog),
        { receiver: nobody, matchers: ['alertname="InfoInhibitor"'] },
        ...routes.map((route, index) => ({ receiver: route.to, matchers: matchers(route, `${at} routes.${index}`) })),
      ],
    },
    inhibit_rules: inhibitions,
    receivers: [{ name: nobody }, ...named.map(([name, receiver]) => receiverConfig(name, receiver))],
  };
}

/** Whoever listens for silence must be told in time. */
function watchdogRoute(receiver: string | undefined): ConfigPart {
  const matchers = ['alertname="Watchdog"'];
  if (receiver === undefined) return { receiver: nobody, matchers };
  return { receiver, matchers, group_wait: '0s', group_interval: '1m', repeat_interval: '5m' };
}

/** Names of the Secrets that receivers read, sorted: Alertmanager's pod mounts them. */
export function alertingSecrets({ receivers }: Alerting): readonly string[] {
  const names = Object.values(receivers).flatMap((receiver) => secretsOf(receiver).map(({ name }) => name));
  return [...new Set(names)].toSorted(compareText);
}

function matchers({ severity, labels = {} }: AlertRoute<string>, at: string): readonly string[] {
  const all = { ...(severity === undefined ? {} : { severity }), ...labels };
  return Object.entries(all).map(([name, value]) => {
    if (!labelName.test(name))
      throw new ModelError(`label must begin with a letter and hold letters, digits and '_', got '${name}'`, { at });
    return `${name}=${JSON.stringify(value)}`;
  });
}

/** The worse of two alerts of one name is enough, and a dead node explains what fails on it. */
const inhibitions = [
  { source_matchers: ['severity="critical"'], target_matchers: ['severity=~"warning|info"'], equal: ['alertname', 'cluster', 'namespace'] },
  { source_matchers: ['severity="warning"'], target_matchers: ['severity="info"'], equal: ['alertname', 'cluster', 'namespace'] },
  { source_matchers: ['alertname="NodeDown"'], target_matchers: ['alertname!="NodeDown"'], equal: ['cluster', 'node'] },
  // not the one alert whose silence calls somebody
  {
    source_matchers: ['alertname="InfoInhibitor"'],
    target_matchers: ['severity="info"', 'alertname!="Watchdog"'],
    equal: ['cluster', 'namespace'],
  },
];
