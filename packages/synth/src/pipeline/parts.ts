import type { Cluster, Deliver, Engine, FleetFacts, Issue, Manifest, OutputFile, SchemaSource } from '@kube-world/model';

/** What the pipeline is handed: it knows no engine, no schema and no machine by itself. */
export interface SynthParts {
  readonly deliver: Readonly<Record<Engine, Deliver>>;
  /** Marks objects that an engine must never prune. */
  readonly protect: (engine: Engine) => (manifest: Manifest) => Manifest;
  /** @default - objects are not held against schemas */
  readonly schemas?: SchemaSource;
  /** Checks of the fleet's facts. @default - none */
  readonly checkFleet?: (fleet: FleetFacts) => readonly Issue[];
  /** Machine configuration of a cluster: paths relative to `dist/<cluster>/machines/`. @default - none */
  readonly machines?: (cluster: Cluster) => readonly OutputFile[];
  /** Hexadecimal. */
  readonly sha256: (text: string) => string;
}
