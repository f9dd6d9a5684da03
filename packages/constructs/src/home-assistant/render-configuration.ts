import { Document, isScalar, type ScalarTag, Scalar, type Tags, visit } from 'yaml';

import type { ConfigurationValue } from './configuration';
import { ConfigurationTag, tagNames } from './configuration-tag';

/** The tags as the `yaml` library takes them, for writing and for reading back. */
export const configurationTags: ScalarTag[] = tagNames.map((tag) => ({
  tag,
  identify: (value: unknown) => value instanceof ConfigurationTag && value.tag === tag,
  resolve: (text: string) => ConfigurationTag.read(tag, text),
  stringify: ({ value }) => (value instanceof ConfigurationTag ? value.argument : String(value)),
}));

/** Scalars that Home Assistant's reader takes for something else although YAML 1.1 does not say so. */
const special = new Set(['=', '<<']);

/** As YAML 1.1, which is what Home Assistant reads: `on` and `12:30` are quoted where they are texts. */
export function renderConfiguration(file: { readonly [key: string]: ConfigurationValue }): string {
  const document = new Document(file, {
    version: '1.1',
    customTags: (known: Tags): Tags => [...known, ...configurationTags],
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && special.has(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, nullStr: '' });
}
