// Plain cdk8s: a chart a cluster, a chart an app inside it, one App; one object a file, as this project writes them.
import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';

import { objectsOf } from '../objects';
import { names, type SizeName, sizes } from '../sizes';

const [, , sizeName = 'compared', outdir = ''] = process.argv;
const size = sizes[sizeName as SizeName];
const chained = sizeName === 'chain';

const app = new App({ outdir, yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
for (const cluster of names('cluster', size.clusters)) {
  const parent = new Chart(app, cluster);
  let before: Chart | undefined;
  for (const name of names('app', size.apps)) {
    // a chain of nested charts would also wait for their parent, so the chained ones stand side by side
    const chart = new Chart(chained ? app : parent, name);
    for (const manifest of objectsOf(name, size.objects)) new ApiObject(chart, manifest.metadata.name, manifest);
    if (chained && before) chart.addDependency(before);
    before = chart;
  }
}
const started = performance.now();
app.synth();
process.stdout.write(
  `${JSON.stringify({ synthMilliseconds: performance.now() - started, maxRssBytes: process.resourceUsage().maxRSS * 1024 })}\n`,
);
