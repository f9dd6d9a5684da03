// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ClusterPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: ClusterPolicySpec | undefined;
}
export interface ClusterPolicySpec {
  ccManager?: {
    args?: readonly string[] | undefined;
    defaultMode?: "on" | "off" | "devtools" | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  } | undefined;
  cdi?: {
    default?: boolean | undefined;
    enabled?: boolean | undefined;
    nriPluginEnabled?: boolean | undefined;
  } | undefined;
  daemonsets: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
    podSecurityContext?: {
      appArmorProfile?: ClusterPolicySpecDaemonsetsPodSecurityContextAppArmorProfile | undefined;
      fsGroup?: number | undefined;
      fsGroupChangePolicy?: string | undefined;
      runAsGroup?: number | undefined;
      runAsNonRoot?: boolean | undefined;
      runAsUser?: number | undefined;
      seLinuxChangePolicy?: string | undefined;
      seLinuxOptions?: {
        level?: string | undefined;
        role?: string | undefined;
        type?: string | undefined;
        user?: string | undefined;
      } | undefined;
      seccompProfile?: ClusterPolicySpecDaemonsetsPodSecurityContextAppArmorProfile | undefined;
      supplementalGroups?: readonly number[] | undefined;
      supplementalGroupsPolicy?: string | undefined;
      sysctls?: readonly ClusterPolicySpecDaemonsetsPodSecurityContextSysctls[] | undefined;
      windowsOptions?: {
        gmsaCredentialSpec?: string | undefined;
        gmsaCredentialSpecName?: string | undefined;
        hostProcess?: boolean | undefined;
        runAsUserName?: string | undefined;
      } | undefined;
    } | undefined;
    priorityClassName?: string | undefined;
    rollingUpdate?: {
      maxUnavailable?: string | undefined;
    } | undefined;
    tolerations?: readonly ClusterPolicySpecDaemonsetsTolerations[] | undefined;
    updateStrategy?: "RollingUpdate" | "OnDelete" | undefined;
  };
  dcgm: {
    args?: readonly string[] | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    hostPort?: number | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  };
  dcgmExporter: {
    annotations?: { [key: string]: string } | undefined;
    args?: readonly string[] | undefined;
    config?: {
      name?: string | undefined;
    } | undefined;
    enablePodLabels?: boolean | undefined;
    enablePodUID?: boolean | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    hostPID?: boolean | undefined;
    hpcJobMapping?: {
      directory?: string | undefined;
      enabled?: boolean | undefined;
    } | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    podLabelAllowlistRegex?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    service?: {
      internalTrafficPolicy?: string | undefined;
      type?: string | undefined;
    } | undefined;
    serviceMonitor?: ClusterPolicySpecDcgmExporterServiceMonitor | undefined;
    version?: string | undefined;
  };
  devicePlugin: {
    args?: readonly string[] | undefined;
    config?: ClusterPolicySpecDevicePluginConfig | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    mps?: {
      root?: string | undefined;
    } | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  };
  driver: {
    args?: readonly string[] | undefined;
    certConfig?: {
      name?: string | undefined;
    } | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    kernelModuleConfig?: {
      name?: string | undefined;
    } | undefined;
    kernelModuleType?: "auto" | "open" | "proprietary" | undefined;
    licensingConfig?: {
      configMapName?: string | undefined;
      nlsEnabled?: boolean | undefined;
      secretName?: string | undefined;
    } | undefined;
    livenessProbe?: ClusterPolicySpecDriverLivenessProbe | undefined;
    manager?: ClusterPolicySpecDriverManager | undefined;
    rdma?: {
      enabled?: boolean | undefined;
      useHostMofed?: boolean | undefined;
    } | undefined;
    readinessProbe?: ClusterPolicySpecDriverLivenessProbe | undefined;
    repoConfig?: {
      configMapName?: string | undefined;
    } | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    secretEnv?: string | undefined;
    startupProbe?: ClusterPolicySpecDriverLivenessProbe | undefined;
    upgradePolicy?: {
      autoUpgrade?: boolean | undefined;
      drain?: {
        deleteEmptyDir?: boolean | undefined;
        enable?: boolean | undefined;
        force?: boolean | undefined;
        podSelector?: string | undefined;
        timeoutSeconds?: number | undefined;
      } | undefined;
      maxParallelUpgrades?: number | undefined;
      maxUnavailable?: number | string | undefined;
      podDeletion?: {
        deleteEmptyDir?: boolean | undefined;
        force?: boolean | undefined;
        timeoutSeconds?: number | undefined;
      } | undefined;
      waitForCompletion?: {
        podSelector?: string | undefined;
        timeoutSeconds?: number | undefined;
      } | undefined;
    } | undefined;
    useNvidiaDriverCRD?: boolean | undefined;
    useOpenKernelModules?: boolean | undefined;
    usePrecompiled?: boolean | undefined;
    version?: string | undefined;
    virtualTopology?: {
      config?: string | undefined;
    } | undefined;
  };
  gdrcopy?: ClusterPolicySpecGdrcopy | undefined;
  gds?: ClusterPolicySpecGdrcopy | undefined;
  gfd: ClusterPolicySpecGfd;
  hostPaths?: {
    driverInstallDir?: string | undefined;
    kubeletRootDir?: string | undefined;
    rootFS?: string | undefined;
  } | undefined;
  kataManager?: {
    args?: readonly string[] | undefined;
    config?: {
      artifactsDir?: string | undefined;
      runtimeClasses?: readonly ClusterPolicySpecKataManagerConfigRuntimeClasses[] | undefined;
    } | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  } | undefined;
  kataSandboxDevicePlugin?: ClusterPolicySpecGfd | undefined;
  mig?: {
    strategy?: "none" | "single" | "mixed" | undefined;
  } | undefined;
  migManager?: {
    args?: readonly string[] | undefined;
    config?: {
      default?: "all-disabled" | "" | undefined;
      name?: string | undefined;
    } | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    gpuClientsConfig?: {
      name?: string | undefined;
    } | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  } | undefined;
  nodeStatusExporter: ClusterPolicySpecGfd;
  operator: {
    annotations?: { [key: string]: string } | undefined;
    defaultRuntime?: string | undefined;
    initContainer?: {
      image?: string | undefined;
      imagePullPolicy?: string | undefined;
      imagePullSecrets?: readonly string[] | undefined;
      repository?: string | undefined;
      version?: string | undefined;
    } | undefined;
    labels?: { [key: string]: string } | undefined;
    metrics?: {
      serviceMonitor?: ClusterPolicySpecDcgmExporterServiceMonitor | undefined;
    } | undefined;
    runtimeClass?: string | undefined;
    use_ocp_driver_toolkit?: boolean | undefined;
  };
  psa?: {
    enabled?: boolean | undefined;
  } | undefined;
  psp?: {
    enabled?: boolean | undefined;
  } | undefined;
  sandboxDevicePlugin?: ClusterPolicySpecGfd | undefined;
  sandboxWorkloads?: {
    defaultWorkload?: "container" | "vm-passthrough" | "vm-vgpu" | undefined;
    enabled?: boolean | undefined;
    mode?: "kubevirt" | "kata" | undefined;
  } | undefined;
  toolkit: {
    args?: readonly string[] | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    installDir?: string | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  };
  validator?: {
    args?: readonly string[] | undefined;
    cuda?: ClusterPolicySpecValidatorCuda | undefined;
    driver?: ClusterPolicySpecValidatorCuda | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    plugin?: ClusterPolicySpecValidatorCuda | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    toolkit?: ClusterPolicySpecValidatorCuda | undefined;
    version?: string | undefined;
    vfioPCI?: ClusterPolicySpecValidatorCuda | undefined;
    vgpuDevices?: ClusterPolicySpecValidatorCuda | undefined;
    vgpuManager?: ClusterPolicySpecValidatorCuda | undefined;
  } | undefined;
  vfioManager?: {
    args?: readonly string[] | undefined;
    driverManager?: ClusterPolicySpecDriverManager | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  } | undefined;
  vgpuDeviceManager?: {
    args?: readonly string[] | undefined;
    config?: ClusterPolicySpecDevicePluginConfig | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  } | undefined;
  vgpuManager?: {
    args?: readonly string[] | undefined;
    driverManager?: ClusterPolicySpecDriverManager | undefined;
    enabled?: boolean | undefined;
    env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
    hostNetwork?: boolean | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    kernelModuleConfig?: {
      name?: string | undefined;
    } | undefined;
    repository?: string | undefined;
    resources?: ClusterPolicySpecCcManagerResources | undefined;
    version?: string | undefined;
  } | undefined;
}
export interface ClusterPolicySpecGdrcopy {
  args?: readonly string[] | undefined;
  enabled?: boolean | undefined;
  env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  imagePullSecrets?: readonly string[] | undefined;
  repository?: string | undefined;
  version?: string | undefined;
}
export interface ClusterPolicySpecGfd {
  args?: readonly string[] | undefined;
  enabled?: boolean | undefined;
  env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
  hostNetwork?: boolean | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  imagePullSecrets?: readonly string[] | undefined;
  repository?: string | undefined;
  resources?: ClusterPolicySpecCcManagerResources | undefined;
  version?: string | undefined;
}
export interface ClusterPolicySpecCcManagerEnv {
  name: string;
  value?: string | undefined;
}
export interface ClusterPolicySpecCcManagerResources {
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface ClusterPolicySpecDaemonsetsTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface ClusterPolicySpecDcgmExporterServiceMonitor {
  additionalLabels?: { [key: string]: string } | undefined;
  enabled?: boolean | undefined;
  honorLabels?: boolean | undefined;
  interval?: string | undefined;
  relabelings?: readonly ClusterPolicySpecDcgmExporterServiceMonitorRelabelings[] | undefined;
  scrapeTimeout?: string | undefined;
}
export interface ClusterPolicySpecDevicePluginConfig {
  default?: string | undefined;
  name?: string | undefined;
}
export interface ClusterPolicySpecDriverLivenessProbe {
  failureThreshold?: number | undefined;
  initialDelaySeconds?: number | undefined;
  periodSeconds?: number | undefined;
  successThreshold?: number | undefined;
  timeoutSeconds?: number | undefined;
}
export interface ClusterPolicySpecDriverManager {
  env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  imagePullSecrets?: readonly string[] | undefined;
  repository?: string | undefined;
  version?: string | undefined;
}
export interface ClusterPolicySpecValidatorCuda {
  env?: readonly ClusterPolicySpecCcManagerEnv[] | undefined;
}
export interface ClusterPolicySpecDaemonsetsPodSecurityContextAppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface ClusterPolicySpecDaemonsetsPodSecurityContextSysctls {
  name: string;
  value: string;
}
export interface ClusterPolicySpecDcgmExporterServiceMonitorRelabelings {
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual" | undefined;
  modulus?: number | undefined;
  regex?: string | undefined;
  replacement?: string | undefined;
  separator?: string | undefined;
  sourceLabels?: readonly string[] | undefined;
  targetLabel?: string | undefined;
}
export interface ClusterPolicySpecKataManagerConfigRuntimeClasses {
  artifacts: {
    pullSecret?: string | undefined;
    url: string;
  };
  name: string;
  nodeSelector?: { [key: string]: string } | undefined;
}
export declare class ClusterPolicy extends $KubeObject {
  static readonly apiVersion: 'nvidia.com/v1';
  static readonly kind: 'ClusterPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterPolicyProps);
}
