// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface InstallationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: InstallationSpec | undefined;
}
export interface InstallationSpec {
  azure?: {
    policyMode?: "Default" | "Manual" | undefined;
  } | undefined;
  calicoKubeControllersDeployment?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  calicoNetwork?: {
    bgp?: "Enabled" | "Disabled" | undefined;
    bpfNetworkBootstrap?: "Disabled" | "Enabled" | undefined;
    clusterRoutingMode?: "BIRD" | "Felix" | undefined;
    containerIPForwarding?: "Enabled" | "Disabled" | undefined;
    hostPorts?: "Enabled" | "Disabled" | undefined;
    ipPools?: readonly InstallationSpecCalicoNetworkIpPools[] | undefined;
    kubeProxyManagement?: "Disabled" | "Enabled" | undefined;
    linuxDataplane?: "Iptables" | "BPF" | "VPP" | "Nftables" | undefined;
    linuxPolicySetupTimeoutSeconds?: number | undefined;
    mtu?: number | undefined;
    multiInterfaceMode?: "None" | "Multus" | undefined;
    nodeAddressAutodetectionV4?: InstallationSpecCalicoNetworkNodeAddressAutodetectionV4 | undefined;
    nodeAddressAutodetectionV6?: InstallationSpecCalicoNetworkNodeAddressAutodetectionV4 | undefined;
    sysctl?: readonly InstallationSpecCalicoNetworkSysctl[] | undefined;
    windowsDataplane?: "HNS" | "Disabled" | undefined;
  } | undefined;
  calicoNodeDaemonSet?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecContainers[] | undefined;
          dnsConfig?: {
            nameservers?: readonly string[] | undefined;
            options?: readonly InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecDnsConfigOptions[] | undefined;
            searches?: readonly string[] | undefined;
          } | undefined;
          dnsPolicy?: "" | "Default" | "ClusterFirst" | "ClusterFirstWithHostNet" | "None" | undefined;
          initContainers?: readonly InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecInitContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  calicoNodeWindowsDaemonSet?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecContainers[] | undefined;
          initContainers?: readonly InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecInitContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  calicoWindowsUpgradeDaemonSet?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplateSpecContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  certificateManagement?: {
    caCert: string;
    keyAlgorithm?: "" | "RSAWithSize2048" | "RSAWithSize4096" | "RSAWithSize8192" | "ECDSAWithCurve256" | "ECDSAWithCurve384" | "ECDSAWithCurve521" | undefined;
    signatureAlgorithm?: "" | "SHA256WithRSA" | "SHA384WithRSA" | "SHA512WithRSA" | "ECDSAWithSHA256" | "ECDSAWithSHA384" | "ECDSAWithSHA512" | undefined;
    signerName: string;
  } | undefined;
  cni?: {
    binDir?: string | undefined;
    confDir?: string | undefined;
    ipam?: {
      type: "Calico" | "HostLocal" | "AmazonVPC" | "AzureVNET";
    } | undefined;
    type: "Calico" | "GKE" | "AmazonVPC" | "AzureVNET";
  } | undefined;
  componentResources?: readonly InstallationSpecComponentResources[] | undefined;
  controlPlaneNodeSelector?: { [key: string]: string } | undefined;
  controlPlaneReplicas?: number | undefined;
  controlPlaneTolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
  csiNodeDriverDaemonSet?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly InstallationSpecCsiNodeDriverDaemonSetSpecTemplateSpecContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  fipsMode?: "Enabled" | "Disabled" | undefined;
  flexVolumePath?: string | undefined;
  imagePath?: string | undefined;
  imagePrefix?: string | undefined;
  imagePullSecrets?: readonly InstallationSpecImagePullSecrets[] | undefined;
  kubeletVolumePluginPath?: string | undefined;
  kubernetesProvider?: "" | "EKS" | "GKE" | "AKS" | "OpenShift" | "DockerEnterprise" | "RKE2" | "TKG" | "Kind" | undefined;
  logging?: {
    cni?: {
      logFileMaxAgeDays?: number | undefined;
      logFileMaxCount?: number | undefined;
      logFileMaxSize?: number | string | undefined;
      logSeverity?: "Error" | "Warning" | "Info" | "Debug" | undefined;
    } | undefined;
  } | undefined;
  nodeMetricsPort?: number | undefined;
  nodeUpdateStrategy?: {
    rollingUpdate?: $types.RollingUpdate | undefined;
    type?: string | undefined;
  } | undefined;
  nonPrivileged?: string | undefined;
  proxy?: {
    httpProxy?: string | undefined;
    httpsProxy?: string | undefined;
    noProxy?: string | undefined;
  } | undefined;
  registry?: string | undefined;
  serviceCIDRs?: readonly string[] | undefined;
  tlsCipherSuites?: readonly InstallationSpecTlsCipherSuites[] | undefined;
  typhaAffinity?: {
    nodeAffinity?: $types.NodeAffinity | undefined;
  } | undefined;
  typhaDeployment?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      strategy?: $types.Strategy | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly InstallationSpecTyphaDeploymentSpecTemplateSpecContainers[] | undefined;
          initContainers?: readonly InstallationSpecTyphaDeploymentSpecTemplateSpecInitContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          terminationGracePeriodSeconds?: number | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
          topologySpreadConstraints?: readonly $types.TopologySpreadConstraints[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  typhaMetricsPort?: number | undefined;
  variant?: "Calico" | "TigeraSecureEnterprise" | undefined;
  windowsNodes?: {
    cniBinDir?: string | undefined;
    cniConfigDir?: string | undefined;
    cniLogDir?: string | undefined;
    vxlanAdapter?: string | undefined;
    vxlanMACPrefix?: string | undefined;
  } | undefined;
}
export interface InstallationSpecComponentResources {
  componentName: "Node" | "Typha" | "KubeControllers" | "NodeWindows" | "FelixWindows" | "ConfdWindows";
  resourceRequirements: $types.ResourceRequirements;
}
export interface InstallationSpecImagePullSecrets {
  name?: string | undefined;
}
export interface InstallationSpecTlsCipherSuites {
  name?: "TLS_AES_256_GCM_SHA384" | "TLS_CHACHA20_POLY1305_SHA256" | "TLS_AES_128_GCM_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384" | "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384" | "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256" | "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256" | "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256" | "TLS_RSA_WITH_AES_256_GCM_SHA384" | "TLS_RSA_WITH_AES_128_GCM_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA" | "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA" | "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA" | undefined;
}
export interface InstallationSpecCalicoNetworkIpPools {
  allowedUses?: readonly string[] | undefined;
  assignmentMode?: string | undefined;
  blockSize?: number | undefined;
  cidr: string;
  disableBGPExport?: boolean | undefined;
  disableNewAllocations?: boolean | undefined;
  encapsulation?: "IPIPCrossSubnet" | "IPIP" | "VXLAN" | "VXLANCrossSubnet" | "None" | undefined;
  name?: string | undefined;
  natOutgoing?: "Enabled" | "Disabled" | undefined;
  nodeSelector?: string | undefined;
}
export interface InstallationSpecCalicoNetworkNodeAddressAutodetectionV4 {
  canReach?: string | undefined;
  cidrs?: readonly string[] | undefined;
  firstFound?: boolean | undefined;
  interface?: string | undefined;
  kubernetes?: "NodeInternalIP" | undefined;
  skipInterface?: string | undefined;
}
export interface InstallationSpecCalicoNetworkSysctl {
  key: "net.ipv4.tcp_keepalive_intvl" | "net.ipv4.tcp_keepalive_probes" | "net.ipv4.tcp_keepalive_time";
  value: string;
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainers {
  name: "calico-kube-controllers" | "es-calico-kube-controllers";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecContainers {
  name: "calico-node";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecInitContainers {
  name: "install-cni" | "hostpath-init" | "flexvol-driver" | "ebpf-bootstrap" | "node-certs-key-cert-provisioner" | "calico-node-prometheus-server-tls-key-cert-provisioner" | "mount-bpffs";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecContainers {
  name: "calico-node-windows" | "node" | "felix" | "confd";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecInitContainers {
  name: "install-cni" | "hostpath-init" | "flexvol-driver" | "node-certs-key-cert-provisioner" | "calico-node-windows-prometheus-server-tls-key-cert-provisioner";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplateSpecContainers {
  name: "calico-windows-upgrade";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecCsiNodeDriverDaemonSetSpecTemplateSpecContainers {
  name: "calico-csi" | "csi-node-driver-registrar" | "csi-node-driver";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecTyphaDeploymentSpecTemplateSpecContainers {
  name: "calico-typha";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecTyphaDeploymentSpecTemplateSpecInitContainers {
  name: "typha-certs-key-cert-provisioner";
  resources?: $types.ResourceRequirements | undefined;
}
export interface InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecDnsConfigOptions {
  name?: string | undefined;
  value?: string | undefined;
}
export declare class Installation extends $KubeObject {
  static readonly apiVersion: 'operator.tigera.io/v1';
  static readonly kind: 'Installation';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: InstallationProps);
}
