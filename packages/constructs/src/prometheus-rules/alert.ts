import { Duration, ModelError } from '@kube-world/model';

/** `critical`: someone gets up; `warning`: someone looks today; `info`: it is shown. */
export type Severity = 'critical' | 'warning' | 'info';

/** A PromQL expression of `@grafana/promql-builder`. */
export interface Expression {
  toString(): string;
}

export interface Alert {
  /** `NodeDown`: what is wrong, in one word. */
  readonly name: string;
  readonly expr: Expression;
  /** How long it must hold before anyone hears of it, as Prometheus writes it: `5m`. @default - at once */
  readonly for?: string;
  readonly severity: Severity;
  /** One line, with the labels of the alert: `node {{ $labels.node }} is down`. */
  readonly summary: string;
  /** What to look at first. */
  readonly runbook: string;
}

/** Alerts about one thing, evaluated together. */
export interface AlertGroup {
  readonly name: string;
  readonly alerts: readonly Alert[];
}

/** As Prometheus and the Prometheus Operator write it. */
export interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: Severity };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

const alertName = /^[A-Z][A-Za-z0-9]*$/;

/** @throws ModelError at `at` when the name or the time cannot be read */
export function alertRule({ name, expr, for: pending, severity, summary, runbook }: Alert, at: string): Rule {
  if (!alertName.test(name)) throw new ModelError(`an alert's name must be one word as in 'NodeDown', got '${name}'`, { at });
  const duration = pending === undefined ? undefined : Duration.tryParse(pending);
  if (duration && !duration.ok) throw new ModelError(`${duration.message}; ${duration.remedy}`, { at: `${at} ${name} for` });
  return {
    alert: name,
    expr: expr.toString(),
    ...(duration ? { for: duration.value.toPrometheus() } : {}),
    labels: { severity },
    annotations: { summary, runbook },
  };
}
