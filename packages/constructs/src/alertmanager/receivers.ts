import type { SecretKey } from '../workload/secret-key';

/** Where alerts go. What is secret is a key of a Secret in Alertmanager's namespace, which it reads as a file. */
export type Receiver = EmailReceiver | SlackReceiver | WebhookReceiver;

export interface EmailReceiver {
  readonly kind: 'email';
  readonly to: string;
  readonly from: string;
  /** The mail server, with its port: `mail.example.com:587`. */
  readonly server: string;
  /** @default - the server asks for none */
  readonly login?: { readonly user: string; readonly password: SecretKey };
}

export interface SlackReceiver {
  readonly kind: 'slack';
  /** `#alerts` */
  readonly channel: string;
  /** The address of the incoming webhook, which is its password too. */
  readonly address: SecretKey;
}

export interface WebhookReceiver {
  readonly kind: 'webhook';
  /** `https://...`; a secret in it would be in Git: use `token`. */
  readonly url: string;
  /** Sent as a bearer token. @default - none */
  readonly token?: SecretKey;
  /** Whether it hears that an alert is over. @default true */
  readonly sendResolved?: boolean;
}

/** The folder in which the operator mounts a Secret that it is told of. */
function secretFile({ name, key }: SecretKey): string {
  return `/etc/alertmanager/secrets/${name}/${key}`;
}

/** The Secret keys that a receiver reads. */
export function secretsOf(receiver: Receiver): readonly SecretKey[] {
  switch (receiver.kind) {
    case 'email':
      return receiver.login ? [receiver.login.password] : [];
    case 'slack':
      return [receiver.address];
    default:
      return receiver.token ? [receiver.token] : [];
  }
}

/** A map of Alertmanager's configuration. */
export type ConfigPart = Readonly<Record<string, unknown>>;

/** As Alertmanager writes it. */
export function receiverConfig(name: string, receiver: Receiver): ConfigPart {
  switch (receiver.kind) {
    case 'email':
      return { name, email_configs: [emailConfig(receiver)] };
    case 'slack':
      return { name, slack_configs: [{ channel: receiver.channel, api_url_file: secretFile(receiver.address), send_resolved: true }] };
    default:
      return { name, webhook_configs: [webhookConfig(receiver)] };
  }
}

function emailConfig({ to, from, server, login }: EmailReceiver): object {
  return {
    to,
    from,
    smarthost: server,
    ...(login ? { auth_username: login.user, auth_password_file: secretFile(login.password) } : {}),
    send_resolved: true,
  };
}

function webhookConfig({ url, token, sendResolved = true }: WebhookReceiver): object {
  const authorization = token && { type: 'Bearer', credentials_file: secretFile(token) };
  return { url, ...(authorization ? { http_config: { authorization } } : {}), send_resolved: sendResolved };
}
