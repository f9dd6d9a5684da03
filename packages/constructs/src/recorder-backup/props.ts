import type { ImageRef } from '@kube-world/model';

import type { Placement } from '../workload/placement';
import type { Resources } from '../workload/resources';
import type { TimeOfDay } from '../workload/schedule';

/** Copies of Home Assistant's recorder in a PostgreSQL server, a schema a night: the database in the newest archive of its folder. */
export interface RecorderBackupProps {
  /** Name of the Home Assistant whose archives are read. */
  readonly of: string;
  /** When, every night; after the archive is made, which must not be older than a day. */
  readonly at: TimeOfDay;
  /** Where that time is: `Europe/Berlin`. @default - that of the control plane, UTC as a rule */
  readonly timeZone?: string;
  /** Nights that are kept, the newest; older ones go together with the coming of a new one. */
  readonly keep: number;
  /** The Secret that says where and as whom: its keys are `loginKeys`. */
  readonly login: string;
  /** Name of the database, which belongs to the login. @default 'home_assistant' */
  readonly database?: string;
  /** @default 5432 */
  readonly port?: number;
  /** File of the recorder in the folder of Home Assistant. @default 'home-assistant_v2.db' */
  readonly file?: string;
  /** Room for the database and for the same as text, three times its size in all: `10Gi`. */
  readonly scratch: string;
  /** Of each of its two steps, of which one runs at a time. */
  readonly resources: Resources;
  /** Home Assistant's own, for its Python. @default - the version table's */
  readonly image?: ImageRef;
  /** One with `psql`. @default - the version table's */
  readonly client?: ImageRef;
  /** @default - any node on which Home Assistant runs */
  readonly placement?: Placement;
  /** @default 'batch-low' */
  readonly priorityClassName?: string;
}

/** What is read of the login: host name, user, password, and the authorities that the server's certificate is held against. */
export const loginKeys = ['host', 'user', 'password', 'ca.pem'] as const;
