import { homedir } from 'node:os';
import { join } from 'node:path';

/** The patch version that stands for each minor version of Kubernetes. */
export const kubernetesVersions: Readonly<Record<string, string>> = {
  '1.29': '1.29.6',
  '1.30': '1.30.14',
  '1.31': '1.31.14',
  '1.36': '1.36.3',
};

const tools = process.env['KUBE_WORLD_TOOLS'] ?? join(homedir(), '.cache', 'kube-world', 'tools');

export function programPath(name: string, version: string): string {
  return join(tools, name, version, name);
}
