import { type KindSchema, type Schema, schemas } from '@kube-world/crds/schemas';

import { rulesAt } from '../../../packages/policy/src/cel/rule';
import { resolve } from '../differential/places';

/** A step from an object to a part of it: a field, an item of a list, or a member of a map. */
export type RuleStep = { readonly field: string } | 'item' | 'member';

/** Where a rule stands in the schema of a custom kind. */
export interface RulePlace {
  readonly apiVersion: string;
  readonly kindName: string;
  readonly kind: KindSchema;
  readonly steps: readonly RuleStep[];
  readonly schema: Schema;
  readonly rule: string;
}

const deepest = 30;

/** Every place of a rule in every custom kind. @param kubernetes minor version, `1.36` */
export function rulePlaces(kubernetes: string): readonly RulePlace[] {
  const places: RulePlace[] = [];
  for (const kindName of schemas.kinds(kubernetes)) {
    for (const apiVersion of schemas.apiVersionsOf(kubernetes, kindName)) {
      const kind = schemas.kind(kubernetes, apiVersion, kindName);
      if (kind?.crdRelease === undefined) continue;
      const visit = (schema: Schema, steps: readonly RuleStep[]): void => {
        if (steps.length > deepest || schema.$ref === 'meta/v1#ObjectMeta') return;
        const found = resolve(schema, kind);
        for (const { rule } of rulesAt(found, kind)) places.push({ apiVersion, kindName, kind, steps, schema: found, rule });
        for (const [field, member] of Object.entries(found.properties ?? {})) visit(member, [...steps, { field }]);
        if (found.items) visit(found.items, [...steps, 'item']);
        if (typeof found.additionalProperties === 'object') visit(found.additionalProperties, [...steps, 'member']);
      };
      visit(kind.schema, []);
    }
  }
  return places;
}

/** One place of each rule that speaks of new objects, the first of the newest version. */
export function distinctRules(places: readonly RulePlace[]): readonly RulePlace[] {
  const byRule = new Map<string, RulePlace>();
  for (const place of places) if (!byRule.has(place.rule)) byRule.set(place.rule, place);
  return [...byRule.values()];
}
