import { ModelError } from '@kube-world/model';

import { type ArchiveBudget, archiveBudget, readArchive } from '../generate/chart-archive';
import { readChartPackage } from '../generate/chart-package';
import { type ChartRef, labelOf } from './chart-ref';

/**
 * Whether an archive is the chart that was asked for and nothing else: plain files in one folder of the chart's name, within
 * the limits of size. @throws ModelError with the entry's name
 */
export function checkArchive(bytes: Buffer, chart: ChartRef, budget: () => ArchiveBudget = archiveBudget): void {
  const at = `chart ${labelOf(chart)}`;
  const refuse = (message: string): never => {
    throw new ModelError(`${message}; look at where the chart comes from, and tell its maintainers`, { at });
  };
  try {
    for (const path of readArchive(bytes, 'the archive', budget()).keys())
      if (!path.startsWith(`${chart.name}/`))
        refuse(`the archive holds '${path.slice(0, 120)}', which is not of the chart '${chart.name}'`);
    const { name, version, library } = readChartPackage(bytes, 'the archive', budget());
    if (name !== chart.name) refuse(`Chart.yaml in the archive is of the chart '${name.slice(0, 120)}'`);
    // an OCI tag has `_` for `+`, the chart itself has what was asked for
    if (plainVersion(version) !== plainVersion(chart.version)) refuse(`Chart.yaml in the archive says version '${version.slice(0, 120)}'`);
    if (library) refuse('the chart is a library, which installs nothing');
  } catch (error) {
    if (error instanceof ModelError) throw error;
    const message = error instanceof Error ? error.message.replace(/^the archive: (?:the archive )?/, 'the archive: ') : String(error);
    refuse(message.includes('unexpected end of file') ? `the archive is cut short (${message})` : message);
  }
}

function plainVersion(version: string): string {
  return version.replace(/^v/, '');
}
