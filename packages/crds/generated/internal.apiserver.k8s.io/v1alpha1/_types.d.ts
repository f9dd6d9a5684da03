// Written by `npx projen generate`.
export type StorageVersionSpec = { [key: string]: never };
