import type { Dataquery as AnyQuery } from '@grafana/grafana-foundation-sdk/cog';
import type { PanelBuilder, ThresholdsConfigBuilder } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Dataquery } from '@grafana/grafana-foundation-sdk/prometheus';

import type { Expression } from '../prometheus-rules/alert';
import { sdk } from './sdk';

/** Grafana's names of units that our panels use. */
export type Unit = 'short' | 'percentunit' | 'bytes' | 'Bps' | 's' | 'celsius' | 'humidity' | 'percent';

export interface Query {
  readonly expr: Expression;
  /** With labels as in `{{node}}`. @default - Grafana lists all labels */
  readonly legend?: string;
}

export interface PanelProps {
  readonly title: string;
  readonly queries: readonly Query[];
  readonly unit: Unit;
  /** Columns of 24. */
  readonly width: number;
  /** Rows of about 30 pixels. */
  readonly height: number;
  /** Shown in yellow beyond the one and in red beyond the other. @default - one colour */
  readonly limits?: Limits;
  /** `beyond` means below. @default false */
  readonly lowIsBad?: boolean;
}

export interface Limits {
  readonly warning: number;
  readonly critical: number;
}

/** Values over time. */
export function timeseries(props: PanelProps): PanelBuilder {
  const legend = { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] };
  return panel('timeseries', props, 'range')
    .options({ legend, tooltip: { mode: 'multi', sort: 'desc' } })
    .custom({ fillOpacity: 10, lineWidth: 1, showPoints: 'never' });
}

/** The latest value, large. */
export function stat(props: PanelProps): PanelBuilder {
  const reduceOptions = { calcs: ['lastNotNull'], fields: '', values: false };
  const colorMode = props.limits ? 'background' : 'value';
  return panel('stat', props, 'instant').options({ reduceOptions, colorMode, graphMode: 'none', textMode: 'auto', orientation: 'auto' });
}

function panel(
  type: string,
  { title, queries, unit, width, height, limits, lowIsBad = false }: PanelProps,
  mode: 'range' | 'instant',
): PanelBuilder {
  const builder = new (sdk().PanelBuilder)().type(type).title(title).unit(unit).span(width).height(height).datasource(prometheus);
  for (const [index, query] of queries.entries()) builder.withTarget({ build: () => target(query, index, mode) });
  return limits ? builder.thresholds(thresholds(limits, lowIsBad)) : builder;
}

function thresholds({ warning, critical }: Limits, lowIsBad: boolean): ThresholdsConfigBuilder {
  const steps = lowIsBad
    ? [
        { value: null, color: 'red' },
        { value: critical, color: 'yellow' },
        { value: warning, color: 'green' },
      ]
    : [
        { value: null, color: 'green' },
        { value: warning, color: 'yellow' },
        { value: critical, color: 'red' },
      ];
  return new (sdk().ThresholdsConfigBuilder)().mode(sdk().ThresholdsMode.Absolute).steps(steps);
}

/** The data source that the chart of the Prometheus stack provisions. */
const prometheus = { type: 'prometheus', uid: 'prometheus' } as const;

function target({ expr, legend }: Query, index: number, mode: 'range' | 'instant'): AnyQuery {
  const query: Omit<Dataquery, '_implementsDataqueryVariant'> = {
    refId: String.fromCodePoint(65 + index),
    datasource: prometheus,
    expr: expr.toString(),
    range: mode === 'range',
    instant: mode === 'instant',
    ...(legend === undefined ? {} : { legendFormat: legend }),
  };
  // the SDK marks queries by a method, which is no part of what Grafana reads
  return query as Dataquery;
}
