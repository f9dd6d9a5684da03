import { configurationTags } from '@kube-world/constructs';
import { parse } from 'yaml';

/** Reads `configuration.yaml` as Home Assistant does: YAML 1.1, with its tags. */
export function readConfiguration(text: string): unknown {
  return parse(text, { version: '1.1', customTags: configurationTags });
}
