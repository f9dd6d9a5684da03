import type { HandMadeSecret } from '@kube-world/model';

import type { Alerting } from '../alertmanager/alerting';
import { secretsOf } from '../alertmanager/receivers';
import { madeByHand } from '../workload/secret-key';
import type { GrafanaSettings, RemoteWrite } from './props';

type Admin = NonNullable<GrafanaSettings['admin']>;

/** Who may change Grafana, unless its settings say otherwise. */
export const defaultAdmin: Admin = { secret: 'grafana', userKey: 'admin-user', passwordKey: 'admin-password' };

export interface MonitoringSecrets {
  readonly alerting: Alerting;
  readonly grafana?: GrafanaSettings | undefined;
  readonly remoteWrite?: RemoteWrite | undefined;
  /** The Secret with what other clusters log in with. @default - none may write */
  readonly users?: string | undefined;
}

/** What the programs of the stack read of Secrets, for the app's `secrets`. */
export function monitoringSecrets({ alerting, grafana, remoteWrite, users }: MonitoringSecrets): readonly HandMadeSecret[] {
  const { secret, userKey, passwordKey } = grafana?.admin ?? defaultAdmin;
  return madeByHand(
    { name: secret, key: userKey },
    { name: secret, key: passwordKey },
    remoteWrite?.user,
    remoteWrite?.password,
    remoteWrite?.ca,
    ...Object.values(alerting.receivers).flatMap(secretsOf),
    users === undefined ? undefined : { name: users, key: 'users' },
  );
}
