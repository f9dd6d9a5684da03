import { Document, type ScalarTag, type Tags } from 'yaml';

import type { ConfigurationValue } from './configuration';
import { ConfigurationTag, tagNames } from './configuration-tag';

/** The tags as the `yaml` library takes them, for writing and for reading back. */
export const configurationTags: ScalarTag[] = tagNames.map((tag) => ({
  tag,
  identify: (value: unknown) => value instanceof ConfigurationTag && value.tag === tag,
  resolve: (text: string) => ConfigurationTag.read(tag, text),
  stringify: ({ value }) => (value instanceof ConfigurationTag ? value.argument : String(value)),
}));

/** What another reader takes for a merge, a default or a line break, or does not take at all. */
const odd = /^$|^=$|^<<$|[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const unescaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Texts that are quoted whatever the library thinks of them, with escapes for what must not stand for itself. */
const oddText: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value: unknown) => typeof value === 'string' && odd.test(value),
  // goes before the library's own tags in writing, and is never what a text is read by
  test: /(?!)/,
  resolve: (text: string) => text,
  stringify: ({ value }) => JSON.stringify(value).replace(unescaped, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

/** As YAML 1.1, which is what Home Assistant reads: `on` and `12:30` are quoted where they are texts. */
export function renderConfiguration(file: { readonly [key: string]: ConfigurationValue }): string {
  const customTags = (known: Tags): Tags => [oddText, ...known, ...configurationTags];
  return new Document(file, { version: '1.1', customTags, aliasDuplicateObjects: false }).toString({ lineWidth: 0, nullStr: '' });
}
