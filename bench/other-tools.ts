import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Lays what this engine wrote out as one Helm chart a cluster. @returns the charts' folders */
export function helmCharts(dist: string, into: string): readonly string[] {
  return eachCluster(dist, into, (source, folder) => {
    const templates = join(folder, 'templates');
    copyObjects(source, templates);
    writeFileSync(join(folder, 'Chart.yaml'), `apiVersion: v2\nname: ${basename(folder)}\nversion: 0.1.0\n`);
  });
}

/** Lays what this engine wrote out as one kustomization a cluster. @returns the folders */
export function kustomizations(dist: string, into: string): readonly string[] {
  return eachCluster(dist, into, (source, folder) => {
    copyObjects(source, folder);
    writeFileSync(
      join(folder, 'kustomization.yaml'),
      `resources:\n${objectFiles(folder)
        .map((file) => `- ${file}\n`)
        .join('')}`,
    );
  });
}

function eachCluster(dist: string, into: string, lay: (source: string, folder: string) => void): readonly string[] {
  return readdirSync(dist).map((cluster) => {
    const folder = join(into, cluster);
    mkdirSync(folder, { recursive: true });
    lay(join(dist, cluster), folder);
    return folder;
  });
}

const enginesOwn = new Set(['kustomization.yaml', 'fleet.yaml', 'inventory.json', 'gitops']);

/** Objects alone: neither tool reads what is the engine's. */
function copyObjects(source: string, target: string): void {
  cpSync(source, target, {
    recursive: true,
    filter: (file) => !enginesOwn.has(basename(file)),
  });
}

function objectFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && basename(file) !== 'kustomization.yaml',
  );
}

/** How many objects a tool printed: a benchmark of a tool that failed or left something out would measure something else. */
export function printedObjects(yaml: string): number {
  return yaml.match(/^kind: /gm)?.length ?? 0;
}
