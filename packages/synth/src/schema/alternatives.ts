import type { Schema } from '@kube-world/model';

import { type Check, counted, type Finding, quoted, type Walk } from './walk';

/** A branch of `anyOf`, `oneOf` or `not`: its check, and what it asks in a few words, where a few words say it. */
export interface Branch {
  readonly check: Check;
  readonly phrase: string | undefined;
}

export function anyOf(branches: readonly Branch[]): Check {
  return (value, walk) => branches.some(({ check }) => walk.passes(check, value)) || refuseAll(branches, value, walk, 'at least one');
}

export function oneOf(branches: readonly Branch[]): Check {
  return (value, walk) => {
    const fitting = branches.filter(({ check }) => walk.passes(check, value));
    if (fitting.length === 1) return true;
    if (fitting.length === 0) return refuseAll(branches, value, walk, 'exactly one');
    return walk.refuse(() => ({
      rule: 'schema-alternatives',
      message: `fits ${fitting.length} alternatives where only one may apply${listed(fitting)}`,
      remedy: 'keep what belongs to one of them',
    }));
  };
}

export function noneOf({ check, phrase }: Branch): Check {
  return (value, walk) =>
    !walk.passes(check, value) ||
    walk.refuse(() => ({
      rule: 'schema-alternatives',
      message: phrase === undefined ? 'is what the schema forbids here' : `must not have ${phrase}`,
      remedy: phrase === undefined ? 'compare it with the documentation of the kind' : 'leave it out',
    }));
}

/** The API server fills in the defaults of an object before it asks which of several branches fits. */
export function withPresets(checks: readonly Check[], presets: ReadonlyMap<string, unknown>): readonly Check[] {
  if (presets.size === 0) return checks;
  return checks.map((check): Check => {
    return (value, walk) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return check(value, walk);
      const record = value as Readonly<Record<string, unknown>>;
      const missing = [...presets].filter(([name]) => !Object.hasOwn(record, name));
      return check(missing.length === 0 ? value : { ...record, ...Object.fromEntries(missing) }, walk);
    };
  });
}

function refuseAll(branches: readonly Branch[], value: unknown, walk: Walk, howMany: string): boolean {
  const [closest] = branches.map(({ check }) => walk.findings(check, value)).toSorted((left, right) => left.length - right.length);
  return walk.refuse(() => ({
    rule: 'schema-alternatives',
    message: `fits none of ${counted(branches.length, 'alternative')}, and ${howMany} must apply${listed(branches) || closestText(closest)}`,
    remedy: closest?.[0]?.remedy ?? 'compare it with the documentation of the kind',
  }));
}

function listed(branches: readonly Branch[]): string {
  const phrases = branches.map(({ phrase }) => phrase);
  return phrases.length === 0 || phrases.length > 12 || phrases.includes(undefined) ? '' : `: ${phrases.join('; ')}`;
}

function closestText(findings: readonly Finding[] | undefined): string {
  const [first] = findings ?? [];
  if (!first) return '';
  return `; the closest says: ${first.field === '' ? '' : `${first.field} `}${first.message}`;
}

/** What a branch asks, as words: `'host' and 'port'`, `a string`. Only of the simple ones that schemas are full of. */
export function phraseOf(schema: Schema): string | undefined {
  const { required, type, not, anyOf: any, properties } = schema;
  if (required && required.length > 0) {
    const names = required.map((name) => {
      const values = properties?.[name]?.enum;
      return values && values.length <= 4
        ? `${quoted(name)} as ${values.map((value) => JSON.stringify(value)).join(' or ')}`
        : quoted(name);
    });
    return `${names.join(' and ')}${not?.required ? ` without ${not.required.map((name) => quoted(name)).join(' and ')}` : ''}`;
  }
  if (not?.required) return `no ${not.required.map((name) => quoted(name)).join(' and ')}`;
  if (type !== undefined) return schema.format === undefined ? typeNames[type] : `${typeNames[type]} (${schema.format})`;
  if (any) {
    const phrases = any.map(phraseOf);
    return phrases.includes(undefined) ? undefined : phrases.join(' or ');
  }
  return schema.pattern === undefined ? undefined : `text that matches ${quoted(schema.pattern)}`;
}

const typeNames = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
} as const;
