import { compareText, ModelError, type Release } from '@kube-world/model';

/** One version of a chart, and where it is installed from. */
export interface ChartRef {
  readonly name: string;
  readonly version: string;
  /** `https://` address of a repository's index, or `oci://` address of the chart itself. */
  readonly repository: string;
}

/** `https://charts.example.com/traefik` or `oci://registry.example.com/charts/traefik`: what tells two charts of one name apart. */
export function addressOf({ name, repository }: ChartRef): string {
  return isOci({ repository }) ? repository : `${repository.replace(/\/+$/, '')}/${name}`;
}

/** The chart's key in `charts.lock.json`. */
export function keyOf(chart: ChartRef): string {
  return `${addressOf(chart)} ${chart.version}`;
}

/** `traefik 41.3.0` */
export function labelOf({ name, version }: ChartRef): string {
  return `${name} ${version}`;
}

export function isOci({ repository }: Pick<ChartRef, 'repository'>): boolean {
  return repository.startsWith('oci://');
}

/** This machine's own, where there is no certificate to hold a server to. */
export function isLoopback({ repository }: Pick<ChartRef, 'repository'>): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(urlOf(repository)?.hostname ?? '');
}

/** The charts of some releases, each once, by address and version. */
export function chartsOf(releases: readonly Release[]): readonly ChartRef[] {
  const charts = new Map(
    releases.map(({ chart: { name, version, repository } }) => {
      const chart = { name, version, repository };
      return [keyOf(chart), chart] as const;
    }),
  );
  return [...charts].sort(([left], [right]) => compareText(left, right)).map(([, chart]) => chart);
}

/** @throws ModelError for an address that Helm would not fetch from, or that nobody should: in the open, or with a password in it */
export function checkAddress(chart: ChartRef): void {
  const url = urlOf(chart.repository);
  const refuse = (message: string): never => {
    throw new ModelError(message, { at: `chart ${labelOf(chart)}` });
  };
  if (!/^(https?|oci):\/\/[^\s]+$/.test(chart.repository) || url === undefined)
    refuse(`'${chart.repository.slice(0, 200)}' is no address of charts; write https://… of a repository, or oci://… of the chart`);
  else if (url.username !== '' || url.password !== '')
    refuse(`the address at ${url.host} holds a user's name; take it out, and log in with helm registry login or helm repo add`);
  else if (chart.repository.startsWith('http:') && !isLoopback(chart))
    refuse(`'${chart.repository}' is not encrypted, and anybody on the way could change the chart; write https://…`);
}

/** `undefined` for what is no address. */
function urlOf(repository: string): URL | undefined {
  // an address of a scheme that the web has not is read by other rules
  const address = repository.replace(/^oci:/, 'https:');
  return URL.canParse(address) ? new URL(address) : undefined;
}
