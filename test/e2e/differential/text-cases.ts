import type { Manifest } from '@kube-world/model';
import { parseDocument } from 'yaml';

/** An object as text, and why our own reading of YAML refuses it. */
export interface TextCase {
  readonly text: string;
  readonly manifest: Manifest;
  /** `undefined`: it is read. */
  readonly ours: string | undefined;
}

const head = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: apps\n';

const texts = [
  `${head}data:\n  a: b\n`,
  `${head}data:\n  a: b\n  c: b\n`,
  `${head}data:\n  a: b\n  a: b\n`,
  `${head}data:\n  a: b\n  a: c\n`,
  `${head}data:\n  a: b\n  "a": c\n`,
  `${head}data: {a: b, a: c}\n`,
  `${head}data:\n  a: b\ndata:\n  c: d\n`,
  `${head}immutable: true\nimmutable: true\n`,
  `${head}  labels:\n    a: b\n    a: b\n`,
  `${head}kind: ConfigMap\n`,
  `${head}  name: other\n`,
] as const;

/** Texts with a key that stands twice in one object, and some without. */
export function textCases(): readonly TextCase[] {
  return texts.map((text) => {
    const document = parseDocument(text);
    const manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web', namespace: 'apps' } };
    return { text, manifest, ours: document.errors[0]?.code };
  });
}
