import type { Schema } from '../../src/schema';
import {
  absolutePath,
  anyPortNumber,
  type Fact,
  type Facts,
  fileMode,
  has,
  ip,
  label,
  labels,
  lacks,
  notNegative,
  port,
  portNumber,
  qualifiedName,
  someItems,
  someText,
  subdomain,
  within,
} from './fact';

const localhost: Fact = { alternatives: { anyOf: [has('localhostProfile'), within('type', 'RuntimeDefault', 'Unconfined')] } };
const container: Fact = {
  required: ['image'],
  properties: { name: label, image: someText, restartPolicy: { enum: ['Always', 'Never', 'OnFailure'] } },
};
// the server takes the name for the beginning of one, and a dash at its end for more to come
const envSource: Fact = {
  required: ['name'],
  properties: { name: { ...someText, maxLength: 253, pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*-?$' } },
};
const keyReference: Fact = {
  required: ['name'],
  properties: { name: { ...someText, ...subdomain }, key: { pattern: '^[-._a-zA-Z0-9]+$' } },
};
const user: Schema = { minimum: 0, maximum: 2 ** 31 - 1 };

/** Of pods, in `core/v1`. */
const pods: Facts = {
  Container: container,
  EphemeralContainer: container,
  ContainerPort: { properties: { containerPort: portNumber, hostPort: anyPortNumber, name: { format: 'port-name' } } },
  EnvVar: {
    properties: { name: someText },
    alternatives: { anyOf: [lacks('valueFrom'), lacks('value'), within('value', '')] },
  },
  EnvVarSource: { alternatives: { exactlyOne: ['configMapKeyRef', 'fieldRef', 'fileKeyRef', 'resourceFieldRef', 'secretKeyRef'] } },
  ConfigMapKeySelector: keyReference,
  SecretKeySelector: keyReference,
  HTTPGetAction: { properties: { port } },
  HTTPHeader: { optional: ['value'], properties: { name: someText } },
  TCPSocketAction: { properties: { port } },
  GRPCAction: { properties: { port: portNumber } },
  ExecAction: { required: ['command'], properties: { command: someItems } },
  Probe: {
    alternatives: { exactlyOne: ['exec', 'grpc', 'httpGet', 'tcpSocket'] },
    properties: {
      initialDelaySeconds: notNegative,
      timeoutSeconds: notNegative,
      periodSeconds: notNegative,
      successThreshold: notNegative,
      failureThreshold: notNegative,
      terminationGracePeriodSeconds: { minimum: 1 },
    },
  },
  LifecycleHandler: { alternatives: { exactlyOne: ['exec', 'httpGet', 'sleep', 'tcpSocket'], since: { sleep: 30 } } },
  EnvFromSource: { alternatives: { exactlyOne: ['configMapRef', 'secretRef'] } },
  ConfigMapEnvSource: envSource,
  SecretEnvSource: envSource,
  Toleration: { properties: { key: { format: 'qualified-name' } } },
  Sysctl: { optional: ['value'] },
  VolumeMount: {
    properties: { name: someText, mountPath: someText, recursiveReadOnly: { enum: ['Disabled', 'Enabled', 'IfPossible'] } },
    alternatives: { atMostOne: ['subPath', 'subPathExpr'] },
  },
  VolumeDevice: { properties: { name: someText, devicePath: someText } },
  Volume: { alternatives: { atMostOneBeside: ['name'], since: { image: 35 } }, properties: { name: label } },
  SecretVolumeSource: { required: ['secretName'], properties: { secretName: someText, defaultMode: fileMode } },
  ConfigMapVolumeSource: { required: ['name'], properties: { name: someText, defaultMode: fileMode } },
  ProjectedVolumeSource: { properties: { defaultMode: fileMode } },
  DownwardAPIVolumeSource: { properties: { defaultMode: fileMode } },
  KeyToPath: { properties: { key: someText, path: someText, mode: fileMode } },
  PersistentVolumeClaimVolumeSource: { properties: { claimName: someText } },
  HostPathVolumeSource: { properties: { path: someText } },
  NFSVolumeSource: { properties: { server: someText, path: { ...someText, ...absolutePath } } },
  PodSpec: {
    properties: {
      containers: someItems,
      nodeSelector: labels,
      serviceAccountName: subdomain,
      priorityClassName: subdomain,
      runtimeClassName: subdomain,
      hostname: label,
      subdomain: label,
      activeDeadlineSeconds: { minimum: 1 },
    },
  },
  PodTemplateSpec: { required: ['spec'] },
  PodOS: { properties: { name: { enum: ['linux', 'windows'] } } },
  HostAlias: { properties: { ip } },
  PodDNSConfig: { properties: { nameservers: { items: ip, maxItems: 3 } } },
  TopologySpreadConstraint: { properties: { maxSkew: { minimum: 1 }, topologyKey: someText } },
  PodAffinityTerm: { properties: { topologyKey: qualifiedName } },
  WeightedPodAffinityTerm: { properties: { weight: { minimum: 1, maximum: 100 } } },
  PreferredSchedulingTerm: { properties: { weight: { minimum: 1, maximum: 100 } } },
  NodeSelector: { properties: { nodeSelectorTerms: someItems } },
  NodeSelectorRequirement: { properties: { key: { format: 'qualified-name' } }, alternatives: valuesByOperator() },
  AppArmorProfile: localhost,
  SeccompProfile: localhost,
  SecurityContext: { properties: { runAsUser: user, runAsGroup: user } },
  PodSecurityContext: { properties: { runAsUser: user, runAsGroup: user, fsGroup: user, supplementalGroups: { items: user } } },
};

/** `In` and `NotIn` want values; the operators that ask for presence want none. */
export function valuesByOperator(): NonNullable<Fact['alternatives']> {
  return {
    anyOf: [
      { ...within('operator', 'In', 'NotIn'), allOf: [{ required: ['values'], properties: { values: someItems } }] },
      { ...within('operator', 'Exists', 'DoesNotExist'), allOf: [{ properties: { values: { maxItems: 0 } } }] },
      within('operator', 'Gt', 'Lt'),
    ],
  };
}

export const podFacts: Facts = Object.fromEntries(Object.entries(pods).map(([name, fact]) => [`core/v1#${name}`, fact]));
