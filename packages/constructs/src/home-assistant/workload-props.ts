import { images, ModelError } from '@kube-world/model';

import type { InitStep, WorkloadProps } from '../workload/props';
import type { Volumes } from '../workload/volumes';
import { waive } from '../workload/waivers';
import { configurationFile, tagsOf } from './configuration-file';
import type { HomeAssistantProps } from './props';
import { renderConfiguration } from './render-configuration';

export const httpPort = 8123;
export const configFolder = '/config';
/** Name of the volume that holds the configuration folder. */
export const configVolume = 'config';
/** Where the archives are, in this program's pod and in the one that makes them. */
export const archiveFolder = '/backup';
/** Name of the volume that holds the archives. */
export const archiveVolume = 'backup';
/** How long the program takes to write its state when it is told to stop. */
const stopSeconds = 240;

/** @throws ModelError at `at` when the configuration uses a secret and none is named, or writes one out */
export function homeAssistantWorkload(props: HomeAssistantProps, at: string): WorkloadProps {
  const { configuration = {}, trustedProxies = [], metrics = false, hostNetwork = false, devices = [] } = props;
  const file = configurationFile(configuration, { trustedProxies, metrics }, at);
  const tags = tagsOf(file);
  const secret = tags.find((tag) => tag.tag === '!secret');
  if (secret && !props.secrets)
    throw new ModelError(
      `configuration uses '!secret ${secret.argument}', and no Secret is named; set 'secrets' to the one that holds secrets.yaml`,
      { at },
    );
  const included = tags.filter((tag) => tag.tag === '!include').map((tag) => tag.argument);
  return {
    image: props.image ?? images.homeAssistant,
    resources: props.resources,
    // the image's init starts as root and writes to its own file system, where it also installs what integrations need
    runAs: { kind: 'root' },
    security: { readOnlyRoot: false, ...(hostNetwork ? { capabilities: ['NET_RAW'] } : {}) },
    ports: { http: { port: httpPort } },
    // no health endpoint answers without a token; the page that people open and the manifest of the web app do
    probes: { ready: { ...page, path: '/' }, alive: { ...page, path: '/manifest.json' }, startSeconds: 600 },
    volumes: volumes(props, renderConfiguration(file)),
    init: seedStep(included),
    ...(props.environment ? { environment: props.environment } : {}),
    ...(devices.length > 0 ? { devices } : {}),
    ...(props.deviceAccess ? { deviceAccess: props.deviceAccess } : {}),
    ...(props.placement ? { placement: props.placement } : {}),
    priorityClassName: props.priorityClassName ?? 'iot-realtime',
    hostNetwork,
    stopSeconds,
    waivers: waive('it installs the libraries of integrations into the folders of its image', {
      'kube-score': ['container-security-context-readonlyrootfilesystem'],
      checkov: ['CKV_K8S_22'],
    }),
  };
}

const page = { kind: 'http', port: 'http' } as const;

/**
 * The folder is a claim, since Home Assistant keeps its own state there; `configuration.yaml` and `secrets.yaml` are laid
 * over it, each by itself and read-only. So Git owns these two and nothing else, and no start can overwrite what a person
 * made in the user interface. The archives are there to be read, for a restore; and a claim that waits for its first pod is
 * bound at once, not at the first backup, until which no engine would call the unit ready.
 */
function volumes({ config, secrets, backup }: HomeAssistantProps, text: string): Volumes {
  const over = (name: string) => [{ path: `${configFolder}/${name}`, subPath: name }];
  return {
    [configVolume]: { kind: 'claim', claim: config, mounts: [{ path: configFolder }] },
    configuration: { kind: 'configuration', files: { 'configuration.yaml': text }, mounts: over('configuration.yaml') },
    ...(secrets
      ? { secrets: { kind: 'secret', secret: secrets.name, files: { [secrets.key]: 'secrets.yaml' }, mounts: over('secrets.yaml') } }
      : {}),
    ...(backup ? { [archiveVolume]: { kind: 'claim', claim: backup.claim, mounts: [{ path: archiveFolder, readOnly: true }] } } : {}),
  };
}

/** Files that are included must exist before Home Assistant reads them; those that do are left alone. */
function seedStep(files: readonly string[]): readonly InitStep[] {
  if (files.length === 0) return [];
  const script = `cd ${configFolder}; for file in "$@"; do [ -e "$file" ] || { mkdir -p "$(dirname "$file")"; : > "$file"; }; done`;
  return [{ name: 'seed', command: ['/bin/sh', '-ec', script, 'seed', ...new Set(files)] }];
}
