export interface Priority {
  readonly value: number;
  /** What pods get that name no class. @default false */
  readonly isDefault?: boolean;
  /** Whether its pods push others off a full node. @default true */
  readonly preempts?: boolean;
  readonly description: string;
}

/** What runs first when a node is full. */
export const priorities = {
  'iot-realtime': { value: 1_000_000, description: 'Home automation: it answers to people and radios at once' },
  standard: { value: 100_000, isDefault: true, description: 'Everything that names no class' },
  'batch-low': { value: 1_000, preempts: false, description: 'Backups and other work that waits for room' },
} as const satisfies Readonly<Record<string, Priority>>;

/** A priority class that every cluster of the fleet has. */
export type PriorityClassName = keyof typeof priorities;
