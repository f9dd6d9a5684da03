import { ModelError } from '@kube-world/model';

import type { ConfigurationValue, HomeAssistantConfiguration } from './configuration';
import { ConfigurationTag } from './configuration-tag';

type File = { readonly [key: string]: ConfigurationValue };

/** What the construct adds to a configuration. */
export interface ConfigurationSurroundings {
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed; none: such requests are refused. */
  readonly trustedProxies: readonly string[];
  /** States are metrics too. */
  readonly metrics: boolean;
}

/** The content of `configuration.yaml`. @throws ModelError at `at` when an integration is written twice, or a secret is written out */
export function configurationFile(
  configuration: HomeAssistantConfiguration,
  { trustedProxies, metrics }: ConfigurationSurroundings,
  at: string,
): File {
  const { default_config = true, homeassistant, http, recorder, prometheus, logger, integrations = {} } = configuration;
  const proxies = trustedProxies.length > 0 ? { use_x_forwarded_for: true, trusted_proxies: trustedProxies } : {};
  const file: File = {
    ...(default_config ? { default_config: null } : {}),
    ...section({ homeassistant }),
    ...section({ http: http || trustedProxies.length > 0 ? { ...http, ...proxies } : undefined }),
    ...section({ recorder }),
    ...section({ prometheus: prometheus ?? (metrics ? {} : undefined) }),
    ...section({ logger }),
    automation: configuration.automation ?? ConfigurationTag.include('automations.yaml'),
    script: configuration.script ?? ConfigurationTag.include('scripts.yaml'),
    scene: configuration.scene ?? ConfigurationTag.include('scenes.yaml'),
  };
  const twice = Object.keys(integrations).find((name) => typed.has(name));
  if (twice !== undefined)
    throw new ModelError(`configuration.integrations holds '${twice}', which has a type of its own; write it as configuration.${twice}`, {
      at,
    });
  const whole = { ...file, ...integrations };
  refuseSecrets(whole, 'configuration', at);
  return whole;
}

const typed = new Set<string>([
  'default_config',
  'homeassistant',
  'http',
  'recorder',
  'prometheus',
  'logger',
  'automation',
  'script',
  'scene',
] satisfies (keyof HomeAssistantConfiguration)[]);

/** An interface as a plain map: members that are `undefined` are left out. */
function section(named: Readonly<Record<string, object | undefined>>): File {
  const [[name, value] = ['', undefined]] = Object.entries(named);
  if (value === undefined) return {};
  const members: readonly (readonly [string, ConfigurationValue | undefined])[] = Object.entries(value);
  return { [name]: Object.fromEntries(members.flatMap(([key, member]) => (member === undefined ? [] : [[key, member] as const]))) };
}

/** All tags of a value, wherever they stand. */
export function tagsOf(value: ConfigurationValue): readonly ConfigurationTag[] {
  if (value instanceof ConfigurationTag) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((member: ConfigurationValue) => tagsOf(member));
}

const secretKey = /(^|_)(password|passwd|passphrase|token|api_?key|secret|(access|private|secret)_key|webhook_id)$/i;
const credentialsInUrl = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;

function refuseSecrets(value: ConfigurationValue, place: string, at: string): void {
  if (value instanceof ConfigurationTag || typeof value !== 'object' || value === null) {
    const written = typeof value === 'string' && (secretKey.test(place.split('.').at(-1) ?? '') || credentialsInUrl.test(value));
    if (!written) return;
    throw new ModelError(`${place} holds a secret in plain text; keep it in secrets.yaml and write ConfigurationTag.secret('<its key>')`, {
      at,
    });
  }
  for (const [key, member] of Object.entries(value as File)) refuseSecrets(member, `${place}.${key}`, at);
}
