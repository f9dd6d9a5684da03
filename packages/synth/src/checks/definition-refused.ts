import { groupOf, type Issue, type KindSchema, type RefusedRule, type RefusedRules, type SchemaSource } from '@kube-world/model';

import { type CheckContext, minorVersion, objectsOf, type Rule } from './context';
import { definedVersions } from './installed-kinds';

/**
 * An API server compiles the rules of a CustomResourceDefinition when it is made, and refuses it as a whole for a function
 * that the server's version has not: those among our objects, and those that a chart brings, as far as they are known.
 */
export const definitionRefused: Rule = (context) => {
  const { schemas, refusedRules } = context;
  if (!schemas || !refusedRules) return [];
  const asks = new Asking(schemas, refusedRules, minorVersion(context));
  return [...ownDefinitions(context, asks), ...broughtDefinitions(context, asks)];
};

function* ownDefinitions(context: CheckContext, asks: Asking): Generator<Issue> {
  for (const { manifest, at } of objectsOf(context)) {
    if (manifest.kind !== 'CustomResourceDefinition') continue;
    const versions = Array.from(definedVersions(manifest), ({ name, schema }) => [name, schema] as const);
    yield* asks.of({ at, what: `defines ${manifest.metadata.name}` }, versions);
  }
}

function* broughtDefinitions({ units }: CheckContext, asks: Asking): Generator<Issue> {
  for (const { at, chart } of units.flatMap(({ releases }) => releases)) {
    for (const { group, kind } of chart.crds)
      yield* asks.of({ at, what: `chart ${chart.name} ${chart.version} defines ${kind} of ${group}` }, asks.upstream(group, kind));
  }
}

type Versions = readonly (readonly [name: string, schema: KindSchema])[];

/** Asks a definition once, and where it is refused, the later versions of Kubernetes, too. */
class Asking {
  public constructor(
    private readonly schemas: SchemaSource,
    private readonly refusedRules: RefusedRules,
    private readonly kubernetes: string,
  ) {}

  /** What is known of a definition that comes from elsewhere. The newest Kubernetes takes all of them, so it is spared the reading. */
  public upstream(group: string, kind: string): Versions {
    const { schemas, kubernetes } = this;
    if (kubernetes === schemas.kubernetesVersions.at(-1)) return [];
    return schemas.apiVersionsOf(kubernetes, kind).flatMap((apiVersion) => {
      const schema = groupOf(apiVersion) === group ? schemas.kind(kubernetes, apiVersion, kind) : undefined;
      return schema?.crdRelease === undefined ? [] : [[apiVersion.slice(group.length + 1), schema] as const];
    });
  }

  public *of({ at, what }: { readonly at: string; readonly what: string }, versions: Versions): Generator<Issue> {
    for (const [version, schema] of versions) {
      const [refused] = this.ask(schema, this.kubernetes);
      if (refused === undefined) continue;
      const first = this.later().find((candidate) => versions.every(([, other]) => this.ask(other, candidate).length === 0));
      yield {
        rule: 'definition-refused',
        severity: 'error',
        at,
        message: `${what}, which Kubernetes ${this.kubernetes} refuses: at ${shownPath(version, refused)}, ${refused.reason}`,
        remedy:
          first === undefined
            ? 'write the rule with what the API server has'
            : `run Kubernetes ${first}, the first that takes it, or take a release of the definition without that rule`,
      };
      return;
    }
  }

  private later(): readonly string[] {
    const { kubernetesVersions } = this.schemas;
    return kubernetesVersions.slice(kubernetesVersions.indexOf(this.kubernetes) + 1);
  }

  private ask(schema: KindSchema, kubernetes: string): readonly RefusedRule[] {
    try {
      return this.refusedRules(schema, kubernetes);
    } catch {
      // what is no schema at all is the schema check's to refuse
      return [];
    }
  }
}

function shownPath(version: string, { path }: RefusedRule): string {
  return [version, ...path].join('.').replaceAll('.[]', '[]');
}
