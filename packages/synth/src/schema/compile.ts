import type { KindSchema, Schema } from '@kube-world/model';

import { anyOf, type Branch, noneOf, oneOf, phraseOf, withPresets } from './alternatives';
import { enumCheck } from './enum-check';
import { listCheck, type MergeKey, wantsList } from './list-check';
import { configKeys, labelNames, metadataNames, objectMeta } from './metadata-check';
import { objectCheck, type ObjectRules, type Slot, wantsObject } from './object-check';
import { every, numberCheck, textCheck } from './scalar-check';
import { type Accepted, anyBoolean, anything, anyText, quantity, someText, typeCheck, wholeNumber } from './type-check';
import { acceptsNull, isIntOrString, mayBeEmpty, isObjectMeta, ownSchema, speaksOfObjects } from './schema-facts';
import type { Check } from './walk';

const metadataKind: KindSchema = { namespaced: false, schema: objectMeta, definition: () => ({}) };
let metadataForm: Check | undefined;

type Strictness = 'closed' | 'open';

/**
 * Turns the schema of one kind into a tree of closures, each node when a value first reaches it. Nothing of a schema is
 * ever evaluated as code. What is strict differs: an object of a custom resource knows no field beside those listed, while
 * one of a built-in kind that lists none is a free form.
 */
export class Compiler {
  private readonly isCustom: boolean;
  private readonly made: Readonly<Record<Strictness, WeakMap<Schema, Check>>> = { closed: new WeakMap(), open: new WeakMap() };

  public constructor(private readonly kind: KindSchema) {
    this.isCustom = kind.crdRelease !== undefined;
  }

  /** The check of a whole object. `apiVersion` and `kind` led here, and `status` is ignored on the way in: they are not judged. */
  public root(): Check {
    const schema = this.resolve(this.kind.schema);
    const rules = this.objectRules(schema, 'closed');
    const slots = new Map(rules.slots);
    const free: Slot = { check: anything, acceptsNull: true };
    for (const key of ['apiVersion', 'kind', ...(slots.has('status') ? ['status'] : [])]) slots.set(key, free);
    slots.set('metadata', { check: this.metadata(this.isCustom ? schema.properties?.['metadata'] : undefined), acceptsNull: false });
    return every([typeCheck({ wants: wantsObject, object: objectCheck({ ...rules, slots }) }), ...this.combined(schema)]) ?? anything;
  }

  /** The check of `metadata`, wherever it stands. */
  private metadata(further?: Schema): Check {
    metadataForm ??= new Compiler(metadataKind).compile(objectMeta, 'closed');
    return every([metadataForm, metadataNames, ...(further?.properties ? [this.compile(further, 'open')] : [])]) ?? anything;
  }

  private compile(schema: Schema, strictness: Strictness): Check {
    if (isObjectMeta(schema.$ref)) return this.metadata();
    const known = this.made[strictness].get(schema);
    if (known) return known;
    // a schema that leads back to itself finds this, and not an endless compilation
    const later: { check?: Check } = {};
    this.made[strictness].set(schema, (value, walk) => walk.again(later.check ?? anything, value));
    later.check = this.build(this.resolve(schema), strictness);
    this.made[strictness].set(schema, later.check);
    return later.check;
  }

  private build(schema: Schema, strictness: Strictness): Check {
    const checks = [this.typed(schema, strictness)];
    if (schema.enum) checks.push(enumCheck(schema.enum));
    checks.push(...this.combined(schema));
    if (schema['x-kubernetes-embedded-resource'] === true) checks.push(this.embedded());
    return every(checks.filter((check) => check !== anything)) ?? anything;
  }

  private typed(schema: Schema, strictness: Strictness): Check {
    const text = (): Check => textCheck(schema, !this.isCustom) ?? anything;
    const number = (): Check => numberCheck(schema) ?? anything;
    if (schema['x-kubernetes-int-or-string'] === true || schema.format === 'int-or-string') {
      return typeCheck({
        wants: 'a whole number or a string',
        text: text(),
        number: wholeNumber(numberCheck({ ...schema, type: 'integer' })),
      });
    }
    if (schema.format === 'quantity' && schema.type === undefined) return quantity;
    switch (schema.type) {
      case 'string':
        return text() === anything ? anyText : typeCheck({ wants: 'a string', text: text() });
      case 'boolean':
        return anyBoolean;
      case 'integer':
        return wholeNumber(numberCheck(schema));
      case 'number':
        return typeCheck({ wants: 'a number', number: number() });
      case 'array':
        return typeCheck({ wants: wantsList, list: this.list(schema, strictness) });
      case 'object':
        return typeCheck({ wants: wantsObject, object: every([this.object(schema, strictness), ...this.keys(schema)]) });
      default:
        return this.untyped(schema, strictness, { wants: 'a value', text: text(), number: number(), boolean: anything });
    }
  }

  /** Without a type, each keyword speaks of the values that it can speak of. */
  private untyped(schema: Schema, strictness: Strictness, scalars: Accepted): Check {
    const object = speaksOfObjects(schema);
    const list = schema.items ?? schema['x-kubernetes-list-type'] ?? schema.minItems ?? schema.maxItems;
    if (!object && list === undefined && scalars.text === anything && scalars.number === anything) return anything;
    const check = typeCheck({
      ...scalars,
      object: object ? this.object(schema, strictness) : anything,
      list: list === undefined ? anything : this.list(schema, strictness),
    });
    return (value, walk) => value === null || value === undefined || check(value, walk);
  }

  private object(schema: Schema, strictness: Strictness): Check {
    const rules = this.objectRules(schema, strictness);
    const asks =
      rules.slots.size + rules.required.length > 0 ||
      rules.others !== 'open' ||
      rules.minProperties !== undefined ||
      rules.maxProperties !== undefined;
    return asks ? objectCheck(rules) : anything;
  }

  /** What is asked of the keys of a map. */
  private keys({ format }: Schema): readonly Check[] {
    if (this.isCustom) return [];
    return format === 'labels' ? [labelNames] : format === 'config-keys' ? [configKeys] : [];
  }

  private objectRules(schema: Schema, strictness: Strictness): ObjectRules {
    const { properties = {}, additionalProperties: others, required = [] } = schema;
    const keepsUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true || others === true;
    const isFreeForm = strictness === 'open' || (!this.isCustom && schema.properties === undefined);
    const slots = new Map(
      Object.entries(properties).map(([name, member]) => [name, this.slot(member, strictness, required.includes(name))]),
    );
    if (schema['x-kubernetes-embedded-resource'] === true) {
      for (const key of ['apiVersion', 'kind', 'metadata']) if (!slots.has(key)) slots.set(key, { check: anything, acceptsNull: false });
    }
    return {
      slots,
      others:
        typeof others === 'object'
          ? this.slot(others, strictness)
          : others === false
            ? 'closed'
            : keepsUnknown || isFreeForm
              ? 'open'
              : 'closed',
      // the API server fills defaults in before it looks for what is missing; a built-in kind's are only zero values
      required: this.isCustom ? required.filter((name) => this.presetOf(properties, name) === undefined) : required,
      nullIsPresent: this.isCustom,
      minProperties: schema.minProperties,
      maxProperties: schema.maxProperties,
    };
  }

  private slot(schema: Schema, strictness: Strictness, isRequired = false): Slot {
    const slot: Slot = {
      acceptsNull: !this.isCustom || acceptsNull(this.resolve(schema)),
      // an empty text in a field of a built-in kind is a field that is not written
      acceptsEmpty: !this.isCustom && !isRequired && mayBeEmpty(schema),
      check: (value, walk) => (slot.check = this.compile(schema, strictness))(value, walk),
    };
    return slot;
  }

  private list(schema: Schema, strictness: Strictness): Check {
    const { items } = schema;
    const item = items && this.slot(items, strictness);
    const type = schema['x-kubernetes-list-type'];
    return listCheck({
      items: items && item && (this.isCustom ? (value, walk) => item.check(value, walk) : this.builtinItem(item, items)),
      acceptsNull: items !== undefined && this.resolve(items).nullable === true,
      minItems: schema.minItems,
      maxItems: schema.maxItems,
      isSet: type === 'set' || schema.uniqueItems === true,
      keys: type === 'map' ? this.mergeKeys(schema) : undefined,
    });
  }

  /** `null` among the items of a built-in kind is an item with nothing in it. */
  private builtinItem(item: Slot, items: Schema): Check {
    const found = this.resolve(items);
    const nothing = speaksOfObjects(found) ? {} : found.type === 'string' ? '' : undefined;
    return (value, walk) => (value !== null ? item.check(value, walk) : nothing === undefined || item.check(nothing, walk));
  }

  private mergeKeys({ items, 'x-kubernetes-list-map-keys': names }: Schema): readonly MergeKey[] | undefined {
    if (!items || !names || names.length === 0) return undefined;
    const properties = this.resolve(items).properties ?? {};
    return names.map((name) => ({
      name,
      preset: this.presetOf(properties, name) ?? (name === 'protocol' && !this.isCustom ? 'TCP' : undefined),
    }));
  }

  /** Branches judge values only: which fields there are is said outside of them. */
  private combined(schema: Schema): readonly Check[] {
    const branch = (part: Schema): Branch => ({ check: this.compile(part, 'open'), phrase: phraseOf(this.resolve(part)) });
    const checks: Check[] = (schema.allOf ?? []).map((part): Check => {
      const check = this.compile(part, 'open');
      return (value, walk) => walk.again(check, value);
    });
    const asked: Check[] = [];
    if (schema.anyOf && !isIntOrString(schema, schema.anyOf)) asked.push(anyOf(schema.anyOf.map(branch)));
    if (schema.oneOf && !isIntOrString(schema, schema.oneOf)) asked.push(oneOf(schema.oneOf.map(branch)));
    if (schema.not) asked.push(noneOf(branch(schema.not)));
    return [...checks, ...withPresets(asked, this.presetsOf(schema))];
  }

  private presetsOf({ properties = {} }: Schema): ReadonlyMap<string, unknown> {
    if (!this.isCustom) return new Map();
    const presets = Object.keys(properties).map((name) => [name, this.presetOf(properties, name)] as const);
    return new Map(presets.filter(([, preset]) => preset !== undefined));
  }

  private embedded(): Check {
    const text: Slot = { check: someText, acceptsNull: false };
    const slots = new Map([
      ...['apiVersion', 'kind'].map((key) => [key, text] as const),
      ['metadata', { check: this.metadata(), acceptsNull: true }] as const,
    ]);
    return objectCheck({ slots, others: 'open', required: ['apiVersion', 'kind'], nullIsPresent: false });
  }

  private presetOf(properties: Readonly<Record<string, Schema>>, name: string): unknown {
    const schema = ownSchema(properties, name);
    return schema && this.resolve(schema).default;
  }

  /** Follows references; what stands beside a `$ref` applies as well. */
  private resolve(schema: Schema): Schema {
    let current = schema;
    for (let steps = 0; current.$ref !== undefined; steps += 1) {
      if (steps > 20) return {};
      const { $ref, ...beside } = current;
      current = { ...this.kind.definition($ref), ...beside };
    }
    return current;
  }
}
