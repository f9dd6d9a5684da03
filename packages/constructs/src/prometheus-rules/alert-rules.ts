import { PrometheusRule } from '@kube-world/crds/monitoring.coreos.com/v1';
import { ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import { type AlertGroup, alertRule } from './alert';

export interface AlertRulesProps {
  readonly groups: readonly AlertGroup[];
}

/** Alerts as one PrometheusRule a group, named after the group. */
export class AlertRules extends Construct {
  /** @throws ModelError for an alert that cannot be read, or two of one name: routes and silences go by the name */
  public constructor(scope: Construct, id: string, { groups }: AlertRulesProps) {
    super(scope, id);
    const seen = new Set<string>();
    for (const { name, alerts } of groups) {
      for (const alert of alerts) {
        if (seen.has(alert.name))
          throw new ModelError(`two alerts are called '${alert.name}'; rename one`, { at: `${this.node.path}/${name}` });
        seen.add(alert.name);
      }
      const rules = alerts.map((alert) => alertRule(alert, `${this.node.path}/${name}`));
      new PrometheusRule(this, name, { metadata: { name }, spec: { groups: [{ name, rules }] } });
    }
  }
}
