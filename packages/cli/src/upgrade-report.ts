import type { UpgradeIssue, UpgradeResult } from '@kube-world/synth';

import { count } from './report';
import type { UpgradeRequest } from './upgrade-targets';

/** What an upgrade brings, for a person: the way, then what breaks, what is to be known, and what is to be changed with it. */
export function upgradeLines(results: readonly UpgradeResult[], already: readonly UpgradeRequest[]): string {
  return [
    ...results.map(clusterLines),
    ...already.map(({ cluster, to }) => `${cluster}: runs Kubernetes ${to} or a later one already\n`),
  ].join('');
}

function clusterLines({ cluster, from, to, units, steps, nodes = [], breaks, warns, follow, today }: UpgradeResult): string {
  const way = steps.map((step, index) => (index === steps.length - 1 ? to : step));
  const lines = [
    `${cluster}: Kubernetes ${[from, ...way].join(' -> ')}${steps.length > 1 ? ', one minor version at a time' : ''}\n`,
    ...(nodes.length === 0 ? [] : [`  kubelets may stay three behind: every node at ${nodes.map(atLeastBefore).join(', ')}\n`]),
    ...section('breaks', breaks),
    ...section('to know', warns),
    ...section('change with it', follow),
  ];
  if (breaks.length + warns.length + follow.length === 0) lines.push('  nothing breaks\n');
  if (units === 0) lines.push('  no app is placed on it: its facts alone were checked\n');
  if (today.errors + today.warnings > 0)
    lines.push(`  today's check finds ${count(today.errors, 'error')} and ${count(today.warnings, 'warning')} in it anyway\n`);
  return lines.join('');
}

function atLeastBefore({ before, atLeast }: { readonly before: string; readonly atLeast: string }): string {
  return `${atLeast} before ${before}`;
}

function section(title: string, issues: readonly UpgradeIssue[]): readonly string[] {
  if (issues.length === 0) return [];
  return [
    `  ${title}: ${issues.length}\n`,
    ...issues.map(({ since, at, message, rule, remedy }) => `    ${since}: ${at}: ${message} [${rule}]\n      ${remedy}\n`),
  ];
}

/** How many things would break, for the end of the report. */
export function upgradeSummary(results: readonly UpgradeResult[]): string {
  const breaks = results.reduce((total, result) => total + result.breaks.length, 0);
  const verdict = breaks === 0 ? 'nothing would break' : `${count(breaks, 'thing')} would break`;
  return `${count(results.length, 'upgrade')} checked: ${verdict}; nothing was written\n`;
}
