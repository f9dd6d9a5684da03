import { ChartError } from '@kube-world/charts/generate';
import { type ParseOptions, type DocumentOptions, type SchemaOptions, type Tags, parseAllDocuments } from 'yaml';

/** Tags that Helm's reader does not know: it leaves times and dates as texts. */
const unknownToHelm = new Set([
  'tag:yaml.org,2002:timestamp',
  'tag:yaml.org,2002:binary',
  'tag:yaml.org,2002:omap',
  'tag:yaml.org,2002:pairs',
  'tag:yaml.org,2002:set',
]);

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.1',
  uniqueKeys: false,
  logLevel: 'silent',
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !(unknownToHelm.has(tag.tag) || ('format' in tag && tag.format === 'TIME'))),
};

/** One YAML document as Helm reads it: YAML 1.1, the last of two equal keys wins. An empty document is `undefined`. */
export function readYaml(text: string, at: string): unknown {
  return readYamlDocuments(text, at)[0];
}

/** All documents of a text, without the empty ones. */
export function readYamlDocuments(text: string, at: string): readonly unknown[] {
  try {
    const documents = parseAllDocuments(text, options);
    return (Array.isArray(documents) ? documents : []).flatMap((document) => {
      const [error] = document.errors;
      if (error !== undefined) throw error;
      const value: unknown = document.toJS({ maxAliasCount: 1000 });
      return value === null || value === undefined ? [] : [value];
    });
  } catch (cause) {
    throw new ChartError(at, `not readable as YAML (${(cause as Error).message.split('\n')[0] ?? ''})`, { cause });
  }
}
