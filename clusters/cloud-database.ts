import { cloud } from './cloud/spec';

const { vpc } = cloud.spec.platform;

/** Where the managed PostgreSQL answers clusters that are linked to the cloud: one address of its isolated subnets. */
export const cloudDatabase = { cidrs: Object.values(vpc.subnets).map(({ isolated }) => isolated), port: 5432 } as const;
