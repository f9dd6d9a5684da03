export { HelmUnit, type HelmUnitProps } from './helm-unit/helm-unit';
export type { MiddlewareRef, WebRouteProps } from './web-route/props';
export { routeNeeds } from './web-route/route-needs';
export { WebRoute } from './web-route/web-route';
export { computeQuota, containerLimits } from './namespaces/figures';
export { type MakesPodsEverywhere, withNamespaces } from './namespaces/with-namespaces';
export type { Acl, AclRule } from './mosquitto/acl';
export { type MqttBroker, type MqttEndpoint, mqttEndpoint } from './mosquitto/broker';
export { defaultListeners, type Listener, type Listeners, type MosquittoLimits } from './mosquitto/configuration';
export { Mosquitto } from './mosquitto/mosquitto';
export type { Authentication, MosquittoProps } from './mosquitto/props';
export { listenerPorts } from './mosquitto/workload-props';
export type {
  ConfigurationValue,
  CoreConfiguration,
  HomeAssistantConfiguration,
  HttpConfiguration,
  PrometheusConfiguration,
  RecorderConfiguration,
} from './home-assistant/configuration';
export { ConfigurationTag } from './home-assistant/configuration-tag';
export { HomeAssistant } from './home-assistant/home-assistant';
export { homeAssistantNamespace } from './home-assistant/namespace';
export { homeAssistantMetrics, type HomeAssistantMetrics } from './home-assistant/metrics';
export type { HomeAssistantBackup, HomeAssistantProps } from './home-assistant/props';
export { configurationTags } from './home-assistant/render-configuration';
export { httpPort as homeAssistantPort } from './home-assistant/workload-props';
export type { Affinity } from './workload/affinity';
export type { DeviceAccess } from './workload/device-access';
export { iotPlacement, type Placement } from './workload/placement';
export type { Check, Probes } from './workload/probes';
export type { InitStep, Scale, WorkloadProps } from './workload/props';
export { type NodeAccess, nodeAccessWaivers } from './workload/node-access-waivers';
export { devicesOf, type NetworkRadio, type NoRadio, type Radio, radioTraffic } from './workload/radio';
export type { Amounts, Resources } from './workload/resources';
export type { RouteOptions, RouteSettings } from './workload/route-settings';
export { cron, type Schedule, type TimeOfDay, type Weekday } from './workload/schedule';
export { type Environment, madeByHand, type SecretKey } from './workload/secret-key';
export type { ContainerSecurity, RunAs } from './workload/security';
export type { Mount, Volume, Volumes } from './workload/volumes';
export { Workload } from './workload/workload';
export type { Zigbee2MqttConfiguration, ZigbeeAdapter, ZigbeeChannel } from './zigbee2mqtt/configuration';
export type { MqttCredentials, Zigbee2MqttProps } from './zigbee2mqtt/props';
export { frontendPort as zigbee2MqttPort } from './zigbee2mqtt/workload-props';
export { Zigbee2Mqtt } from './zigbee2mqtt/zigbee2mqtt';
export type { NetworkKeyName, ZwaveEndpoint, ZwaveJsUiProps, ZwaveServer, ZwaveSettings } from './zwave-js-ui/props';
export { zwavePorts } from './zwave-js-ui/workload-props';
export { ZwaveJsUi } from './zwave-js-ui/zwave-js-ui';
export { BuiltInRole, type BuiltInRoleProps } from './namespaces/built-in-role';
export { type ReadOnlyRoleProps, ReadOnlyRole, type ReadRule, type ReadVerb } from './namespaces/read-only-role';
export type { Person, RoleScope, RoleSubject } from './namespaces/role-binding';
export { priorities, type Priority, type PriorityClassName } from './priority-classes/priorities';
export { PriorityClasses, type PriorityClassesProps } from './priority-classes/priority-classes';
export { SnapshotClasses, type SnapshotClassesProps } from './snapshot-classes/snapshot-classes';
export { StorageClasses, type StorageClassesProps } from './storage-classes/storage-classes';
export {
  type HttpsRedirect,
  type MiddlewareKind,
  type RateLimit,
  type SecurityHeaders,
  TraefikMiddleware,
  type TraefikMiddlewareProps,
} from './traefik/middleware';
export { TlsOptions, type TlsOptionsProps } from './traefik/tls-options';
export { Traefik, type TraefikOptions, type TraefikProps } from './traefik/traefik';
export { CertManager, type CertManagerOptions, type CertManagerProps } from './cert-manager/cert-manager';
export type { Acme, CloudflareDns01, Dns01, Http01, InternalCa, Issuer, Route53Dns01, SelfSigned, Solver } from './issuers/issuer';
export { issuerName, Issuers, type IssuersProps } from './issuers/issuers';
export { Rancher, rancherNamespace, type RancherOptions, type RancherProps, type RancherTls } from './rancher/rancher';
export { RancherCertificate, type RancherCertificateProps } from './rancher/rancher-certificate';
export { loginKeys, type RecorderBackupProps } from './recorder-backup/props';
export { RecorderBackup } from './recorder-backup/recorder-backup';
export { rancherReplicas } from './rancher/values';
export { certManagerNamespace } from './cert-manager/namespace';
export { Kyverno, type KyvernoProps } from './kyverno/kyverno';
export { kyvernoNamespace } from './kyverno/namespace';
export { kubeSystem } from './namespaces/existing';
export { prometheusIn, scrapedBy } from './network-policy/scraped-by';
export { type AlertmanagerConfig, alertmanagerConfig, type AlertRoute, type Alerting } from './alertmanager/alerting';
export { alertingEgress } from './alertmanager/egress';
export type { EmailReceiver, Receiver, SlackReceiver, WebhookReceiver } from './alertmanager/receivers';
export { type Alert, type AlertGroup, alertRule, type Expression, type Severity } from './prometheus-rules/alert';
export { AlertRules, type AlertRulesProps } from './prometheus-rules/alert-rules';
export { backupAlerts, type BackupAlerts } from './prometheus-rules/backup-alerts';
export { certificateAlerts } from './prometheus-rules/certificate-alerts';
export { generalAlerts } from './prometheus-rules/general-alerts';
export { homeAlerts, type HomeAlerts, type Watched } from './prometheus-rules/home-alerts';
export { nodeAlerts } from './prometheus-rules/node-alerts';
export { workloadAlerts } from './prometheus-rules/workload-alerts';
export { clusterOverview } from './dashboards/cluster-overview';
export { Dashboard, dashboardModel, type DashboardProps } from './dashboards/dashboard';
export { homeAutomation } from './dashboards/home-automation';
export { type PanelProps, type Query, stat, timeseries, type Unit } from './dashboards/panels';
export { BasicAuth } from './monitoring/basic-auth';
export type { MetricsEndpoint, PodMetrics, ScrapedApp, ServiceMetrics } from './monitoring/metrics-endpoint';
export { monitoringSecrets } from './monitoring/secrets';
export { MetricsTarget, type MetricsTargetProps } from './monitoring/metrics-target';
export type { MonitoringApp } from './monitoring/monitoring-app';
export { monitoringNamespace } from './monitoring/namespace';
export { PrometheusStack } from './monitoring/prometheus-stack';
export type { GrafanaSettings, PrometheusSettings, PrometheusStackProps, RemoteWrite } from './monitoring/props';
export { grafanaService, prometheusService } from './monitoring/stack-values';
