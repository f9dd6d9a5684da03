import type { ConfigurationTag } from './configuration-tag';

/** What an integration without types of its own may be told. */
export type ConfigurationValue =
  | null
  | boolean
  | number
  | string
  | ConfigurationTag
  | readonly ConfigurationValue[]
  | { readonly [key: string]: ConfigurationValue };

/** Where and what the house is. @default - what is set in the user interface */
export interface CoreConfiguration {
  readonly name?: string;
  readonly latitude?: number | ConfigurationTag;
  readonly longitude?: number | ConfigurationTag;
  /** Metres above the sea. */
  readonly elevation?: number | ConfigurationTag;
  readonly unit_system?: 'metric' | 'us_customary';
  /** ISO 4217: `EUR`. */
  readonly currency?: string;
  /** ISO 3166-1: `DE`. */
  readonly country?: string;
  readonly language?: string;
  /** `Europe/Berlin` */
  readonly time_zone?: string;
  readonly internal_url?: string;
  readonly external_url?: string;
  readonly allowlist_external_dirs?: readonly string[];
  readonly packages?: ConfigurationTag;
}

/** The web server. What a proxy in front of it needs is set from `trustedProxies`. */
export interface HttpConfiguration {
  readonly cors_allowed_origins?: readonly string[];
  /** Failed logins until an address is banned. @default -1, never */
  readonly login_attempts_threshold?: number;
  readonly ip_ban_enabled?: boolean;
  readonly use_x_frame_options?: boolean;
}

export interface RecorderFilter {
  readonly domains?: readonly string[];
  readonly entities?: readonly string[];
  readonly entity_globs?: readonly string[];
}

/** History. Times are in seconds where nothing else is said. */
export interface RecorderConfiguration {
  /** A tag alone: the address of a database holds its password. @default - SQLite in the configuration folder */
  readonly db_url?: ConfigurationTag;
  readonly auto_purge?: boolean;
  readonly auto_repack?: boolean;
  /** Days. @default 10 */
  readonly purge_keep_days?: number;
  /** @default 5 */
  readonly commit_interval?: number;
  readonly db_max_retries?: number;
  readonly db_retry_wait?: number;
  readonly include?: RecorderFilter;
  readonly exclude?: RecorderFilter & { readonly event_types?: readonly string[] };
}

/** Metrics at `/api/prometheus`. */
export interface PrometheusConfiguration {
  /** Before each metric's name. @default 'homeassistant' */
  readonly namespace?: string;
  /** A token is asked for. @default true */
  readonly requires_auth?: boolean;
  readonly default_metric?: string;
  readonly override_metric?: string;
  readonly filter?: {
    readonly include_domains?: readonly string[];
    readonly include_entities?: readonly string[];
    readonly include_entity_globs?: readonly string[];
    readonly exclude_domains?: readonly string[];
    readonly exclude_entities?: readonly string[];
    readonly exclude_entity_globs?: readonly string[];
  };
}

export type LogLevel = 'critical' | 'fatal' | 'error' | 'warning' | 'warn' | 'info' | 'debug' | 'notset';

/** `configuration.yaml`, by Home Assistant's own keys. What its user interface keeps is not here. */
export interface HomeAssistantConfiguration {
  /** The integrations of a fresh installation. @default true */
  readonly default_config?: boolean;
  readonly homeassistant?: CoreConfiguration;
  readonly http?: HttpConfiguration;
  /** @default - SQLite, ten days */
  readonly recorder?: RecorderConfiguration;
  /** @default - switched on where metrics are asked for */
  readonly prometheus?: PrometheusConfiguration;
  readonly logger?: { readonly default?: LogLevel; readonly logs?: Readonly<Record<string, LogLevel>> };
  /** @default - `automations.yaml`, which the user interface writes */
  readonly automation?: ConfigurationTag;
  /** @default - `scripts.yaml`, which the user interface writes */
  readonly script?: ConfigurationTag;
  /** @default - `scenes.yaml`, which the user interface writes */
  readonly scene?: ConfigurationTag;
  /** Any other integration, by its name. @default - none */
  readonly integrations?: Readonly<Record<string, ConfigurationValue>>;
}
