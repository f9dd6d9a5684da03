import { object } from '../base';
import { row } from '../row';

const reads = (source: object) => ({ container: { env: [{ name: 'MODE', valueFrom: source }] } });
const ingress = (spec: object, metadata: object = {}) =>
  object('networking.k8s.io/v1', 'Ingress', {
    metadata,
    spec: {
      ingressClassName: 'traefik',
      rules: [
        {
          host: 'www.example.com',
          http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] },
        },
      ],
      ...spec,
    },
  });
const to = (service: object) => ({
  rules: [{ host: 'www.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service } }] } }],
});
const claim = (spec: object) =>
  object('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec } });
const mounts = (volume: object) => ({ volumes: [{ name: 'data', ...volume }] });
const ingressRoute = (spec: object, route: object = {}) =>
  object('traefik.io/v1alpha1', 'IngressRoute', {
    spec: { routes: [{ kind: 'Rule', match: 'Host(`www.example.com`)', services: [{ name: 'web', port: 'http' }], ...route }], ...spec },
  });
const traefik = ['traefik.io'];
const group = 'rbac.authorization.k8s.io';

/** Names of what is not in the cluster. */
export const references = [
  row('config-map-not-there', 'a ConfigMap with a typo', reads({ configMapKeyRef: { name: 'weeb', key: 'mode' } }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.name',
    message: "namespace 'web' has no ConfigMap 'weeb' (web -> Deployment/web -> ConfigMap 'weeb')",
    remedy: "did you mean 'web'",
  }),
  row('config-map-not-there', 'a key with a typo', reads({ configMapKeyRef: { name: 'web', key: 'mood' } }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef',
    message: "ConfigMap 'web' has no key 'mood'",
    remedy: 'put the key in, or read one that is there; there are: mode',
  }),
  row('secret-not-there', 'a Secret that nobody makes', reads({ secretKeyRef: { name: 'login', key: 'password' } }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef.name',
    message: "namespace 'web' has no Secret 'login' (web -> Deployment/web -> Secret 'login')",
    remedy: "make it by a Certificate or an ExternalSecret, or list it in the app's secrets where a person makes it",
  }),
  row(
    'service-account-not-there',
    'a ServiceAccount with a typo',
    { pod: { serviceAccountName: 'weeb' } },
    {
      at: 'c/web/Deployment-web spec.template.spec.serviceAccountName',
      message: "namespace 'web' has no ServiceAccount 'weeb' (web -> Deployment/web -> ServiceAccount 'weeb')",
      remedy: "did you mean 'web'",
    },
  ),
  row(
    'priority-class-not-there',
    'a class that nothing makes',
    { fleet: { priorityClasses: ['standard', 'urgent'] }, pod: { priorityClassName: 'urgent' } },
    {
      at: 'c/web/Deployment-web spec.template.spec.priorityClassName',
      message: "cluster 'c' has no PriorityClass 'urgent' (web -> Deployment/web -> PriorityClass 'urgent')",
      remedy: 'place the app that makes it, or leave the field out; there are: standard, system-cluster-critical, system-node-critical',
    },
  ),
  row(
    'claim-not-there',
    'a claim with a typo',
    { objects: [claim({})], pod: mounts({ persistentVolumeClaim: { claimName: 'wib' } }) },
    {
      at: 'c/web/Deployment-web spec.template.spec.volumes[0].persistentVolumeClaim.claimName',
      message: "namespace 'web' has no PersistentVolumeClaim 'wib' (web -> Deployment/web -> PersistentVolumeClaim 'wib')",
      remedy: "did you mean 'web'",
    },
  ),
  row(
    'storage-class-not-there',
    'a class with a typo',
    { objects: [claim({ storageClassName: 'locla' })], pod: mounts({ persistentVolumeClaim: { claimName: 'web' } }) },
    {
      at: 'c/web/PersistentVolumeClaim-web spec.storageClassName',
      message: "cluster 'c' has no StorageClass 'locla' (web -> PersistentVolumeClaim/web -> StorageClass 'locla')",
      remedy: "did you mean 'local'",
    },
  ),
  row(
    'volume-not-there',
    'a mount of a volume with a typo',
    { pod: mounts({ emptyDir: {} }), container: { volumeMounts: [{ name: 'dta', mountPath: '/data' }] } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].volumeMounts[0].name',
      message: "the pod has no volume 'dta'",
      remedy: "did you mean 'data'",
    },
  ),
  row(
    'node-label-not-there',
    'a label that no node has',
    { pod: { nodeSelector: { 'kubernetes.io/arch': 'arm64' } } },
    {
      at: "c/web/Deployment-web spec.template.spec.nodeSelector['kubernetes.io/arch']",
      message: "no node of cluster 'c' has the label 'kubernetes.io/arch=arm64'",
      remedy: 'select a label that a node has, or give a node this one in its facts; there are: kubernetes.io/arch=amd64',
    },
  ),
  row(
    'device-not-there',
    'a device with a typo',
    {
      cluster: { nodes: { 'c-1': { extendedResources: { 'squat.ai/zigbee': 1 } } } },
      container: { resources: { limits: { 'squat.ai/zigbe': '1' } } },
    },
    {
      at: "c/web/Deployment-web spec.template.spec.containers[0].resources.limits['squat.ai/zigbe']",
      message: "no node of cluster 'c' has the device 'squat.ai/zigbe'",
      remedy: "did you mean 'squat.ai/zigbee'",
    },
  ),
  row(
    'namespace-not-there',
    'an object in a namespace with a typo',
    { objects: [object('v1', 'ConfigMap', { metadata: { namespace: 'wep' } }, 'other')] },
    {
      at: 'c/web/ConfigMap-other-wep metadata.namespace',
      message: "cluster 'c' has no Namespace 'wep' (web -> ConfigMap/other -> Namespace 'wep')",
      remedy: "did you mean 'web'",
    },
  ),
  row(
    'service-not-there',
    'a route to a Service with a typo',
    { objects: [ingress(to({ name: 'weeb', port: { number: 80 } }))] },
    {
      at: 'c/web/Ingress-web spec.rules[0].http.paths[0].backend.service.name',
      message: "namespace 'web' has no Service 'weeb' (web -> Ingress/web -> Service 'weeb')",
      remedy: "did you mean 'web'",
    },
  ),
  row(
    'service-port-not-there',
    'a route to a port with a typo',
    { objects: [ingress(to({ name: 'web', port: { name: 'htp' } }))] },
    {
      at: 'c/web/Ingress-web spec.rules[0].http.paths[0].backend.service.port',
      message: "Service 'web' has no port 'htp'",
      remedy: "did you mean 'http'",
    },
  ),
  row(
    'ingress-class-not-there',
    'a class with a typo',
    { objects: [ingress({ ingressClassName: 'traefic' })] },
    {
      at: 'c/web/Ingress-web spec.ingressClassName',
      message: "cluster 'c' has no IngressClass 'traefic' (web -> Ingress/web -> IngressClass 'traefic')",
      remedy: "did you mean 'traefik'",
    },
  ),
  row(
    'middleware-not-there',
    'a middleware that is not there',
    { brings: traefik, objects: [ingressRoute({}, { middlewares: [{ name: 'login' }] })] },
    {
      at: 'c/web/IngressRoute-web spec.routes[0].middlewares[0].name',
      message: "namespace 'web' has no Middleware 'login' (web -> IngressRoute/web -> Middleware 'login')",
      remedy: 'make the middleware in that namespace, or name the namespace that it is in',
    },
  ),
  row(
    'middleware-not-there',
    'a middleware in an annotation with a typo',
    {
      brings: traefik,
      objects: [
        object('traefik.io/v1alpha1', 'Middleware', { spec: { stripPrefix: { prefixes: ['/shop'] } } }),
        ingress({}, { annotations: { 'traefik.ingress.kubernetes.io/router.middlewares': 'web-weeb@kubernetescrd' } }),
      ],
    },
    {
      at: "c/web/Ingress-web metadata.annotations['traefik.ingress.kubernetes.io/router.middlewares']",
      message: "cluster 'c' has no Middleware that is called 'web-weeb@kubernetescrd'",
      remedy: "did you mean 'web-web@kubernetescrd'",
    },
  ),
  row(
    'tls-option-not-there',
    'TLS options that are not there',
    { brings: traefik, objects: [ingressRoute({ tls: { options: { name: 'modern' } } })] },
    {
      at: 'c/web/IngressRoute-web spec.tls.options.name',
      message: "namespace 'web' has no TLSOption 'modern' (web -> IngressRoute/web -> TLSOption 'modern')",
      remedy: 'make the TLSOption in that namespace, or name the namespace that it is in',
    },
  ),
  row(
    'issuer-not-there',
    'an issuer with a typo',
    {
      brings: ['cert-manager.io'],
      objects: [
        object('cert-manager.io/v1', 'Issuer', { spec: { selfSigned: {} } }),
        object('cert-manager.io/v1', 'Certificate', {
          spec: { secretName: 'tls', dnsNames: ['www.example.com'], issuerRef: { name: 'weeb' } },
        }),
      ],
    },
    {
      at: 'c/web/Certificate-web spec.issuerRef.name',
      message: "namespace 'web' has no Issuer 'weeb' (web -> Certificate/web -> Issuer 'weeb')",
      remedy: "did you mean 'web'",
    },
  ),
  row(
    'scale-target-not-there',
    'a Deployment with a typo',
    {
      objects: [
        object('autoscaling/v2', 'HorizontalPodAutoscaler', {
          spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'weeb' }, minReplicas: 1, maxReplicas: 2 },
        }),
      ],
    },
    {
      at: 'c/web/HorizontalPodAutoscaler-web spec.scaleTargetRef.name',
      message: "namespace 'web' has no Deployment 'weeb' (web -> HorizontalPodAutoscaler/web -> Deployment 'weeb')",
      remedy: "did you mean 'web'",
    },
  ),
  row(
    'role-not-there',
    'a role that is not there',
    {
      objects: [
        object(`${group}/v1`, 'RoleBinding', {
          roleRef: { apiGroup: group, kind: 'Role', name: 'reader' },
          subjects: [{ kind: 'ServiceAccount', name: 'web' }],
        }),
      ],
    },
    {
      at: 'c/web/RoleBinding-web roleRef.name',
      message: "namespace 'web' has no Role 'reader' (web -> RoleBinding/web -> Role 'reader')",
      remedy: 'make the role in a unit',
    },
  ),
  row(
    'subject-not-there',
    'an account with a typo',
    {
      objects: [
        object(`${group}/v1`, 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
        object(`${group}/v1`, 'RoleBinding', {
          roleRef: { apiGroup: group, kind: 'Role', name: 'web' },
          subjects: [{ kind: 'ServiceAccount', name: 'weeb' }],
        }),
      ],
    },
    {
      at: 'c/web/RoleBinding-web subjects[0].name',
      message: "namespace 'web' has no ServiceAccount 'weeb' (web -> RoleBinding/web -> ServiceAccount 'weeb')",
      remedy: "did you mean 'web'",
    },
  ),
];
