import type { VeleroValues } from '@kube-world/charts/velero';
import { type EksPlatform, images } from '@kube-world/model';

const amounts = (cpu: string, memory: string, cpuLimit: string, memoryLimit: string) => ({
  requests: { cpu, memory },
  limits: { cpu: cpuLimit, memory: memoryLimit },
});
const containerSecurityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/** What differs from the chart's defaults. @param schedule the five fields of cron */
export function veleroValues({ region, backup }: EksPlatform, serviceAccount: string, schedule: string): VeleroValues {
  const ttl = `${backup.keepDays * 24}h0m0s`;
  return {
    configuration: {
      backupStorageLocation: [{ name: 'default', provider: 'aws', bucket: backup.bucket, default: true, config: { region } }],
      // volumes are copied by their own driver, which needs no agent on the nodes
      features: 'EnableCSI',
      defaultBackupTTL: ttl,
    },
    // those would be made by a plugin of its own, past the driver
    snapshotsEnabled: false,
    // the pod's identity has them
    credentials: { useSecret: false },
    serviceAccount: { server: { name: serviceAccount } },
    initContainers: [
      {
        name: 'velero-plugin-for-aws',
        image: images.veleroPluginForAws.toString(),
        volumeMounts: [{ name: 'plugins', mountPath: '/target' }],
        securityContext: containerSecurityContext,
        resources: amounts('10m', '32Mi', '200m', '64Mi'),
      },
    ],
    schedules: {
      daily: { disabled: false, schedule, template: { ttl, storageLocation: 'default', includedNamespaces: ['*'], snapshotVolumes: true } },
    },
    podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    containerSecurityContext,
    priorityClassName: 'standard',
    resources: amounts('50m', '128Mi', '1', '512Mi'),
    upgradeJobResources: amounts('50m', '128Mi', '500m', '256Mi'),
    kubectl: { containerSecurityContext, resources: amounts('50m', '128Mi', '500m', '256Mi') },
  };
}
