import { count, eq, increase, min, n, or, rate, sub, sum, time, vect, vector, type VectorExprBuilder } from '@grafana/promql-builder';

import type { DashboardProps } from './dashboard';
import { stat, timeseries } from './panels';

/** What Home Assistant's own metrics begin with unless its configuration says otherwise. */
const prefix = 'homeassistant';
const entity = (metric: string): VectorExprBuilder => vector(`${prefix}_${metric}`);
const orZero = (expr: ReturnType<typeof sum>) => or(expr, vect(0));

/** The house: what does not answer, what runs empty, and the programs behind it. */
export function homeAutomation(namespace: string): DashboardProps {
  return {
    uid: 'home-automation',
    title: 'Home automation',
    tags: ['kube-world', 'home'],
    panels: [...overview(namespace), ...house(), ...programs(namespace)],
  };
}

function overview(namespace: string): DashboardProps['panels'] {
  const size = { width: 6, height: 4 };
  return [
    stat({
      ...size,
      title: 'Programs that are ready',
      unit: 'short',
      queries: [{ expr: sum(vector('kube_statefulset_status_replicas_ready').label('namespace', namespace)) }],
    }),
    stat({
      ...size,
      title: 'Entities that do not answer',
      unit: 'short',
      limits: { warning: 1, critical: 10 },
      queries: [{ expr: orZero(count(eq(entity('entity_available'), n(0)))) }],
    }),
    stat({
      ...size,
      title: 'Weakest battery',
      unit: 'percent',
      limits: { warning: 30, critical: 15 },
      lowIsBad: true,
      queries: [{ expr: min(entity('sensor_battery_percent')) }],
    }),
    stat({
      ...size,
      title: 'Since the last backup',
      unit: 's',
      limits: { warning: 26 * 3600, critical: 50 * 3600 },
      queries: [{ expr: sub(time(), min(vector('kube_cronjob_status_last_successful_time').label('namespace', namespace))) }],
    }),
  ];
}

function house(): DashboardProps['panels'] {
  const size = { width: 12, height: 8 };
  const legend = '{{friendly_name}}';
  return [
    timeseries({ ...size, title: 'Temperature', unit: 'celsius', queries: [{ expr: entity('sensor_temperature_celsius'), legend }] }),
    timeseries({ ...size, title: 'Humidity', unit: 'humidity', queries: [{ expr: entity('sensor_humidity_percent'), legend }] }),
    timeseries({ ...size, title: 'Batteries', unit: 'percent', queries: [{ expr: entity('sensor_battery_percent'), legend }] }),
    timeseries({
      ...size,
      title: 'Changes of state a second',
      unit: 'short',
      queries: [{ expr: sum(rate(entity('state_change_total').range('5m'))).by(['domain']), legend: '{{domain}}' }],
    }),
  ];
}

function programs(namespace: string): DashboardProps['panels'] {
  const size = { width: 8, height: 8 };
  const inside = (metric: string): VectorExprBuilder => vector(metric).label('namespace', namespace).labelNeq('container', '');
  return [
    timeseries({
      ...size,
      title: 'Memory',
      unit: 'bytes',
      queries: [{ expr: sum(inside('container_memory_working_set_bytes')).by(['pod']), legend: '{{pod}}' }],
    }),
    timeseries({
      ...size,
      title: 'CPU',
      unit: 'short',
      queries: [{ expr: sum(rate(inside('container_cpu_usage_seconds_total').range('5m'))).by(['pod']), legend: '{{pod}}' }],
    }),
    timeseries({
      ...size,
      title: 'Restarts in an hour',
      unit: 'short',
      queries: [{ expr: sum(increase(inside('kube_pod_container_status_restarts_total').range('1h'))).by(['pod']), legend: '{{pod}}' }],
    }),
  ];
}
