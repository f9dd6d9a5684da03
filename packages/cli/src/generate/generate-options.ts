import { parseArgs } from 'node:util';

import { UsageError } from '../options';

/** What `npx projen generate` was asked for. */
export interface GenerateOptions {
  /** A folder of sources. @default - the URLs of packages/crds/sources.json */
  readonly from?: string;
  /** Packaged charts; given, nothing else is generated. @default - none */
  readonly charts: readonly string[];
  /** Where those charts are installed from. @default - as generated before */
  readonly repository?: string;
  /** Compare, write nothing. */
  readonly check: boolean;
}

export const generateUsage = `usage: npx projen generate [-- options]

options
  --from FOLDER    read FOLDER/crds, FOLDER/kubernetes-openapi and FOLDER/charts
                   (default: the pinned URLs of packages/crds/sources.json; the charts stay as they are)
  --check          write nothing; exit 1 when what is committed is not what would be written
  --chart FILE     read one packaged Helm chart (.tgz) and write its values and facts; may be given several times
  --repository URL where that chart is installed from: https:// of a repository's index or oci:// of the chart
  --help           this text
`;

/** @returns `undefined` when the person asked for help. @throws UsageError */
export function parseGenerateOptions(argv: readonly string[]): GenerateOptions | undefined {
  const { values, positionals } = parse(argv.filter((argument) => argument !== '--'));
  if (values.help) return undefined;
  if (positionals.length > 0) throw new UsageError(`'${positionals.join(' ')}' was not understood; a folder is named with --from FOLDER`);
  if (values.chart && values.from !== undefined) throw new UsageError('--chart and --from were both given; run them one after the other');
  if (values.repository !== undefined && !values.chart) throw new UsageError('--repository belongs to a chart; add --chart FILE');
  return {
    ...(values.from === undefined ? {} : { from: values.from }),
    charts: values.chart ?? [],
    ...(values.repository === undefined ? {} : { repository: values.repository }),
    check: values.check ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        chart: { type: 'string', multiple: true },
        repository: { type: 'string' },
        check: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node's second sentence speaks of arguments that begin with a hyphen, which there are none of here
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}
