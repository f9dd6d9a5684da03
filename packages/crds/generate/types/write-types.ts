import type { GeneratedFile } from '../data-file';
import { apiVersionOf } from '../names';
import { SchemaError } from '../schema-error';
import { compileDeclarations, type Declaration } from './compile';

export interface KindDeclaration {
  readonly kind: string;
  readonly namespaced: boolean;
  /** Whether `props` can be left out of `new Kind(scope, id)`. */
  readonly hasRequired: boolean;
  readonly declarations: readonly Declaration[];
}

/** What the folder of one group version declares. */
export interface GroupTypes {
  readonly kinds: readonly KindDeclaration[];
  readonly shared: readonly Declaration[];
  /** The kind whose file declares a name without `#`; `undefined`: the shared file. */
  homeOf(name: string): string | undefined;
}

const mark = '// Written by `npx projen generate`.\n';
const sharedFile = '_types';
const clusterMetadata = `export type ClusterObjectMeta = Omit<ObjectMeta, 'namespace'>;\n`;

/** `index.js`, `index.d.ts`, one `<kind>.d.ts` a kind, and what they share. */
export async function writeTypes(folder: string, group: GroupTypes): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const names: string[] = [];
  refuseDoubles(folder, group);
  const add = (name: string, text: string): void => {
    if (names.includes(name)) throw new SchemaError(folder, `two kinds would be written to ${name}.d.ts`);
    names.push(name);
    files.push({ path: `${folder}/${name}.d.ts`, text: mark + text });
  };
  if (group.shared.length > 0) {
    const { imports, text } = await declare(folder, sharedFile, group, group.shared);
    add(sharedFile, imports + text + (folder === 'meta/v1' ? clusterMetadata : ''));
  }
  for (const kind of group.kinds) {
    const { imports, text } = await declare(folder, kind.kind, group, kind.declarations);
    add(fileOf(kind.kind), classImports + imports + text + classText(apiVersionOf(folder), kind));
  }
  const exported = names.map((name) => `export * from './${name}';\n`).join('');
  return [
    ...files,
    { path: `${folder}/index.d.ts`, text: mark + exported },
    { path: `${folder}/index.js`, text: mark + moduleText(folder, group) },
  ];
}

function refuseDoubles(folder: string, { kinds, shared }: GroupTypes): void {
  const seen = new Set<string>();
  for (const name of [...shared, ...kinds.flatMap((kind) => [{ name: kind.kind }, ...kind.declarations])].map((one) => one.name)) {
    if (seen.has(name)) throw new SchemaError(folder, `two types would be named ${name}`);
    seen.add(name);
  }
}

const classImports = `import type { Construct as $Construct } from 'constructs';\nimport { KubeObject as $KubeObject } from '../../../src/kube-object';\n`;

function classText(apiVersion: string, { kind, namespaced, hasRequired }: KindDeclaration): string {
  return `export declare class ${kind} extends $KubeObject {
  static readonly apiVersion: '${apiVersion}';
  static readonly kind: '${kind}';
  static readonly namespaced: ${namespaced};
  constructor(scope: $Construct, id: string, props${hasRequired ? '' : '?'}: ${kind}Props);
}
`;
}

function moduleText(folder: string, { kinds }: GroupTypes): string {
  const names = (namespaced: boolean): string =>
    kinds
      .filter((kind) => kind.namespaced === namespaced)
      .map(({ kind }) => kind)
      .join(' ');
  return `'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('${apiVersionOf(folder)}', '${names(true)}', '${names(false)}');
`;
}

/** `index` is the folder's own. */
function fileOf(kind: string): string {
  const name = kind.toLowerCase();
  return name === 'index' ? 'index-kind' : name;
}

async function declare(
  folder: string,
  file: string,
  group: GroupTypes,
  declarations: readonly Declaration[],
): Promise<{ readonly imports: string; readonly text: string }> {
  const used = new Map<string, string>();
  const nameOf = (reference: string): string => {
    const [target, name] = reference.includes('#') ? reference.split('#') : [folder, reference];
    if (target === undefined || name === undefined) throw new Error(`bad reference ${reference}`);
    const home = target === folder ? (group.homeOf(name) ?? sharedFile) : sharedFile;
    if (target === folder && home === file) return name;
    const alias = target === folder ? '$types' : `$${target.replaceAll(/[^A-Za-z0-9]/g, '_')}`;
    used.set(alias, target === folder ? `./${sharedFile}` : `../../${target}/${sharedFile}`);
    return `${alias}.${name}`;
  };
  const text = await compileDeclarations(declarations, nameOf);
  const imports = [...used.keys()].sort().map((alias) => `import type * as ${alias} from '${used.get(alias)}';\n`);
  return { imports: imports.join(''), text };
}
