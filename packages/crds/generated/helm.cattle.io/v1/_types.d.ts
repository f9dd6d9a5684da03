// Written by `npx projen generate`.
export interface ValuesSecrets {
  ignoreUpdates?: boolean | undefined;
  keys?: readonly string[] | undefined;
  name?: string | undefined;
}
