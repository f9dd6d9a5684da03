import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { type KindSchema, type Schema, schemas } from '@kube-world/crds/schemas';
import type { SchemaSource } from '@kube-world/model';

const generated = join(__dirname, '..', '..', '..', 'packages', 'crds', 'generated');
const versions = ['1.28', '1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36'];

function found(kubernetes: string, apiVersion: string, kind: string): KindSchema {
  const schema = schemas.kind(kubernetes, apiVersion, kind);
  if (!schema) throw new Error(`${kind} of ${apiVersion} is not in ${kubernetes}`);
  return schema;
}

/** The schema at a path of properties and `[]`, references followed. */
function at(kind: KindSchema, path: string): Schema | undefined {
  let node: Schema | undefined = kind.schema;
  for (const step of path.split('.')) {
    node = resolved(kind, node);
    node = step === '[]' ? node?.items : node?.properties?.[step];
  }
  return resolved(kind, node);
}

function resolved(kind: KindSchema, node: Schema | undefined): Schema | undefined {
  return node?.$ref === undefined ? node : { ...kind.definition(node.$ref), ...node };
}

test('the schemas are what the checks take', () => {
  const source: SchemaSource = schemas;
  expect(source.kubernetesVersions).toEqual(versions);
});

test.each([
  ['a field that came in 1.29', 'spec.template.spec.containers.[].lifecycle.preStop.sleep', ['1.28']],
  ['a field that came in 1.30', 'spec.template.spec.containers.[].securityContext.appArmorProfile', ['1.28', '1.29']],
  ['a field that was always there', 'spec.template.spec.containers.[].image', []],
])('%s is known from then on', (_, path, without) => {
  const missing = versions.filter((version) => at(found(version, 'apps/v1', 'Deployment'), path) === undefined);
  expect(missing).toEqual(without);
});

test.each([
  ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema', ['1.28']],
  ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', ['1.28', '1.29', '1.30', '1.31']],
  ['flowcontrol.apiserver.k8s.io/v1', 'FlowSchema', versions.slice(1)],
  ['policy/v1', 'PodDisruptionBudget', versions],
  ['policy/v1beta1', 'PodSecurityPolicy', []],
  ['cert-manager.io/v1', 'Certificate', versions],
  ['external-secrets.io/v1beta1', 'ExternalSecret', []],
])('%s %s exists exactly where that API is served', (apiVersion, kind, where) => {
  expect(versions.filter((version) => schemas.kind(version, apiVersion, kind) !== undefined)).toEqual(where);
});

test('where a removed API lives now is told, newest first', () => {
  expect(schemas.apiVersionsOf('1.28', 'FlowSchema')).toEqual([
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'flowcontrol.apiserver.k8s.io/v1beta2',
  ]);
  expect(schemas.apiVersionsOf('1.36', 'HorizontalPodAutoscaler')).toEqual(['autoscaling/v2', 'autoscaling/v1']);
  expect(schemas.apiVersionsOf('1.36', 'Gateway')).toContain('gateway.networking.k8s.io/v1');
  expect(schemas.apiVersionsOf('1.36', 'PodSecurityPolicy')).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString', '../core/v1', ''])('%s is no kind, no apiVersion and no version', (name) => {
  expect(schemas.kind('1.36', 'v1', name)).toBeUndefined();
  expect(schemas.kind('1.36', name, 'Pod')).toBeUndefined();
  expect(schemas.kind(name, 'v1', 'Pod')).toBeUndefined();
  expect(schemas.apiVersionsOf('1.36', name)).toEqual([]);
  expect(schemas.kinds(name)).toEqual([]);
});

test('quantities, int-or-string, enums, defaults and list keys of built-in kinds are there', () => {
  const deployment = found('1.36', 'apps/v1', 'Deployment');
  const container = 'spec.template.spec.containers.[]';
  expect(at(deployment, `${container}.resources.limits`)?.additionalProperties).toEqual({ format: 'quantity' });
  expect(at(deployment, 'spec.strategy.rollingUpdate.maxSurge')).toMatchObject({ 'x-kubernetes-int-or-string': true });
  expect(at(deployment, `${container}.imagePullPolicy`)?.enum).toEqual(['Always', 'IfNotPresent', 'Never']);
  expect(at(deployment, `${container}.ports.[].protocol`)).toMatchObject({ default: 'TCP', enum: ['SCTP', 'TCP', 'UDP'] });
  expect(at(deployment, `${container}.ports`)).toMatchObject({
    'x-kubernetes-list-type': 'map',
    'x-kubernetes-list-map-keys': ['containerPort', 'protocol'],
  });
  expect(at(found('1.28', 'apps/v1', 'Deployment'), `${container}.env`)).toMatchObject({ 'x-kubernetes-list-map-keys': ['name'] });
});

test('a value that a later version added to an enum is known from then on', () => {
  const operators = (version: string) => at(found(version, 'v1', 'Pod'), 'spec.tolerations.[].operator')?.enum;
  expect(operators('1.34')).toEqual(['Equal', 'Exists']);
  expect(operators('1.35')).toEqual(['Equal', 'Exists', 'Gt', 'Lt']);
});

test('a CRD keeps its rules, defaults and release, and takes metadata from Kubernetes', () => {
  const route = found('1.36', 'gateway.networking.k8s.io/v1', 'HTTPRoute');
  expect(route).toMatchObject({ namespaced: true, crdRelease: 'v1.6.1' });
  expect(JSON.stringify(at(route, 'spec.rules'))).toContain('x-kubernetes-validations');
  expect(at(route, 'metadata.labels')).toEqual({ type: 'object', additionalProperties: { type: 'string' } });
  expect(at(route, 'status')).toEqual({ type: 'object', 'x-kubernetes-preserve-unknown-fields': true });
  expect(found('1.36', 'cert-manager.io/v1', 'ClusterIssuer').namespaced).toBe(false);
  expect(found('1.36', 'apps/v1', 'Deployment').crdRelease).toBeUndefined();
});

test('what is asked twice is made once', () => {
  expect(schemas.kind('1.36', 'v1', 'Pod')).toBe(schemas.kind('1.36', 'v1', 'Pod'));
});

test('every reference of every kind leads somewhere, in every version of Kubernetes', () => {
  const keywords = new Set<string>();
  let kinds = 0;
  for (const version of versions) {
    const walked = new Set<Schema>();
    for (const name of schemas.kinds(version)) {
      for (const apiVersion of schemas.apiVersionsOf(version, name)) {
        walk(found(version, apiVersion, name), keywords, walked);
        kinds += 1;
      }
    }
  }
  expect(kinds).toBeGreaterThan(9 * 400);
  expect([...keywords].filter((key) => /descr|title|example|docs|patch|group-version/i.test(key))).toEqual([]);
});

function walk(kind: KindSchema, keywords: Set<string>, walked: Set<Schema>): void {
  const open: (Schema | undefined)[] = [kind.schema];
  while (open.length > 0) {
    const node = open.pop();
    if (!node || walked.has(node)) continue;
    walked.add(node);
    for (const key of Object.keys(node)) keywords.add(key);
    if (node.$ref !== undefined) open.push(kind.definition(node.$ref));
    open.push(...Object.values(node.properties ?? {}), node.items, node.not, ...(node.allOf ?? []), ...(node.anyOf ?? []));
    open.push(...(node.oneOf ?? []), typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);
  }
}

test('what is committed holds no prose, and is small', () => {
  const files = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(generated, file)).isFile());
  const texts = files.map((file) => readFileSync(join(generated, file), 'utf8'));
  expect(texts.filter((text) => text.includes('/*') && !text.startsWith('{'))).toEqual([]);
  expect(texts.filter((text) => /"(?:description|title)":"/.test(text))).toEqual([]);
  expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(4_000_000);
});
