// Plain cdk8s: a chart a cluster, a chart an app inside it, one App.
// Layouts: `chart` (a file a chart, what it does unless told otherwise) or `object` (a folder a chart, an object a file: this project's own).
import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';

import { namespacesOf, objectsOf } from '../objects';
import { names, sizeOf } from '../sizes';

const [, , sizeName = 'compared', outdir = '', layout = 'chart'] = process.argv;
const size = sizeOf(sizeName);
const chained = sizeName === 'chain';

const yamlOutputType = layout === 'object' ? YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE : YamlOutputType.FILE_PER_CHART;
const app = new App({ outdir, yamlOutputType });
for (const cluster of names('cluster', size.clusters)) {
  const parent = new Chart(app, cluster);
  if (size.namespaces)
    for (const manifest of namespacesOf(names('app', size.apps))) new ApiObject(parent, `ns-${manifest.metadata.name}`, manifest);
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
