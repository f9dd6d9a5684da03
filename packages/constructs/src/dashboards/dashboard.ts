import { ConfigMap } from '@kube-world/crds/core/v1';
import type { PanelBuilder } from '@grafana/grafana-foundation-sdk/dashboard';
import { Construct } from 'constructs';

import { sdk } from './sdk';

export interface DashboardProps {
  /** Part of its address in Grafana, and the name of its file. */
  readonly uid: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** From left to right, and on in the next row where 24 columns are full. */
  readonly panels: readonly PanelBuilder[];
}

/** A dashboard as a ConfigMap, which Grafana's sidecar picks up by its label in any namespace. */
export class Dashboard extends Construct {
  public constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    new ConfigMap(this, 'ConfigMap', {
      metadata: { name: `dashboard-${props.uid}`, labels: { grafana_dashboard: '1' } },
      data: { [`${props.uid}.json`]: `${JSON.stringify(dashboardModel(props), undefined, 2)}\n` },
    });
  }
}

/** As Grafana imports it. It cannot be saved in Grafana: what is changed there would be lost. */
export function dashboardModel({ uid, title, tags, panels }: DashboardProps): object {
  const builder = new (sdk().DashboardBuilder)(title)
    .uid(uid)
    .tags([...tags])
    .readonly()
    .refresh('1m')
    .time({ from: 'now-6h', to: 'now' });
  for (const [index, panel] of panels.entries()) builder.withPanel(panel.id(index + 1));
  return builder.build();
}
