import type {
  Cluster,
  Deliver,
  Engine,
  FleetFacts,
  Issue,
  KindRules,
  Manifest,
  OutputFile,
  RefusedRules,
  SchemaSource,
} from '@kube-world/model';

import type { ChartKinds, ChartValues, CheckContext, PolicyCheck } from '../checks/context';
import type { Enforce } from './enforce';

/** What the pipeline is handed: it knows no engine, no schema and no machine by itself. */
export interface SynthParts {
  readonly deliver: Readonly<Record<Engine, Deliver>>;
  /** Marks objects that an engine must never prune. */
  readonly protect: (engine: Engine) => (manifest: Manifest) => Manifest;
  /** @default - objects are not held against schemas */
  readonly schemas?: SchemaSource;
  /** The rules within schemas. @default - they are left to the API server */
  readonly kindRules?: KindRules;
  /** The rules for which a server refuses a definition. @default - definitions are left to the API server */
  readonly refusedRules?: RefusedRules;
  /** The values that a chart takes. @default - charts' values are not looked into */
  readonly chartValues?: ChartValues;
  /** The kinds that a chart makes. @default - it may make anything that is called after its release */
  readonly chartKinds?: ChartKinds;
  /** The fleet's policies. @default - objects are asked about none */
  readonly policies?: PolicyCheck;
  /** Places the fleet's policies in a cluster. @default - none are placed there */
  readonly enforce?: Enforce;
  /** Checks of the fleet's facts. @default - none */
  readonly checkFleet?: (fleet: FleetFacts) => readonly Issue[];
  /** Machine configuration of a cluster: paths relative to `dist/<cluster>/machines/`. @default - none */
  readonly machines?: (cluster: Cluster) => readonly OutputFile[];
  /** Templates of what a cloud holds of a cluster. @default - none */
  readonly templates?: Templates;
  /** Hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** Files of a cluster that another program made: paths relative to `dist/<cluster>/aws/`; and what is wrong with them. */
export type Templates = (
  fleet: FleetFacts,
  cluster: Cluster,
) => { readonly files: readonly OutputFile[]; readonly issues: readonly Issue[] };

/** What of the parts the checks ask: the rest of their context is the cluster's own. */
export function checkedAgainst({
  schemas,
  kindRules,
  refusedRules,
  policies,
  chartValues,
  chartKinds,
}: SynthParts): Pick<CheckContext, 'schemas' | 'kindRules' | 'refusedRules' | 'policies' | 'chartValues' | 'chartKinds'> {
  return {
    ...(schemas ? { schemas } : {}),
    ...(kindRules ? { kindRules } : {}),
    ...(refusedRules ? { refusedRules } : {}),
    ...(policies ? { policies } : {}),
    ...(chartValues ? { chartValues } : {}),
    ...(chartKinds ? { chartKinds } : {}),
  };
}
