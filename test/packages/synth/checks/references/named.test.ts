import type { Manifest } from '@kube-world/model';

import { object } from '../context-with';
import { clusterWith, deployment, findingsIn, namespace, placed, service } from './findings';

const env = (ref: object): object => ({ containers: [{ name: 'main', env: [{ name: 'A', valueFrom: ref }] }] });
const volume = (source: object): object => ({ containers: [], volumes: [{ name: 'v', ...source }] });
const config = object('v1', 'ConfigMap', 'settings', { data: { mode: 'on' }, binaryData: { logo: 'AA==' } });
const certificate = object('cert-manager.io/v1', 'Certificate', 'web', { spec: { secretName: 'web-tls', issuerRef: { name: 'own' } } });
const issuer = object('cert-manager.io/v1', 'Issuer', 'own', { spec: { selfSigned: {} } });
const middleware = (name: string): Manifest => object('traefik.io/v1alpha1', 'Middleware', name);
const route = (spec: object): Manifest => object('traefik.io/v1alpha1', 'IngressRoute', 'web', { spec });
const ingress = (backend: object, spec: object = {}, annotations = {}): Manifest => ({
  ...object('networking.k8s.io/v1', 'Ingress', 'web', {
    spec: { rules: [{ http: { paths: [{ backend: { service: backend } }] } }], ...spec },
  }),
  metadata: { name: 'web', namespace: 'apps', annotations },
});
const workload = [deployment('web'), service('web')];
const claim = (storageClassName: string): Manifest => object('v1', 'PersistentVolumeClaim', 'data', { spec: { storageClassName } });
const binding = (roleRef: object, subjects: readonly object[] = []): Manifest =>
  object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'b', { roleRef, subjects });
const scaler = (kind: string, name: string): Manifest =>
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', { spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind, name } } });
const backend = 'spec.rules[0].http.paths[0].backend.service';
const pod = 'Deployment/web spec.template.spec';

test.each<[string, readonly Manifest[], readonly string[]]>([
  [
    'a ConfigMap that is misspelt',
    [config, deployment('web', volume({ configMap: { name: 'setings' } }))],
    [`config-map-not-there ${pod}.volumes[0].configMap.name: namespace 'apps' has no ConfigMap 'setings'; did you mean 'settings'`],
  ],
  [
    'a ConfigMap of another namespace',
    [namespace('other'), placed(config, 'other'), deployment('web', env({ configMapKeyRef: { name: 'settings', key: 'mode' } }))],
    [
      `config-map-not-there ${pod}.containers[0].env[0].valueFrom.configMapKeyRef.name: namespace 'apps' has no ConfigMap 'settings'; one of that name is in namespace 'other'; make the ConfigMap in a unit, or mark the reference as optional`,
    ],
  ],
  [
    'a key that a ConfigMap has not',
    [config, deployment('web', env({ configMapKeyRef: { name: 'settings', key: 'mod' } }))],
    [
      `config-map-not-there ${pod}.containers[0].env[0].valueFrom.configMapKeyRef: ConfigMap 'settings' has no key 'mod'; did you mean 'mode'`,
    ],
  ],
  [
    'a key among the items of a volume',
    [
      config,
      deployment(
        'web',
        volume({
          configMap: {
            name: 'settings',
            items: [
              { key: 'logo', path: 'a' },
              { key: 'lgo', path: 'b' },
            ],
          },
        }),
      ),
    ],
    [`config-map-not-there ${pod}.volumes[0].configMap: ConfigMap 'settings' has no key 'lgo'; did you mean 'logo'`],
  ],
  [
    'a Secret that nobody makes',
    [deployment('web', volume({ secret: { secretName: 'login' } }))],
    [
      `secret-not-there ${pod}.volumes[0].secret.secretName: namespace 'apps' has no Secret 'login'; make it by a Certificate or an ExternalSecret, or list it in the app's secrets where a person makes it`,
    ],
  ],
  [
    'a Secret in a projected volume and a pull secret',
    [
      certificate,
      issuer,
      deployment('web', {
        ...volume({ projected: { sources: [{ secret: { name: 'web-tsl' } }] } }),
        imagePullSecrets: [{ name: 'web-tl' }],
      }),
    ],
    [
      `secret-not-there ${pod}.volumes[0].projected.sources[0].secret.name: namespace 'apps' has no Secret 'web-tsl'; did you mean 'web-tls'`,
      `secret-not-there ${pod}.imagePullSecrets[0].name: namespace 'apps' has no Secret 'web-tl'; did you mean 'web-tls'`,
    ],
  ],
  [
    "a key that a Certificate's Secret has not",
    [certificate, issuer, deployment('web', env({ secretKeyRef: { name: 'web-tls', key: 'tls.cert' } }))],
    [`secret-not-there ${pod}.containers[0].env[0].valueFrom.secretKeyRef: Secret 'web-tls' has no key 'tls.cert'; did you mean 'tls.crt'`],
  ],
  [
    'a service account',
    [object('v1', 'ServiceAccount', 'web'), deployment('web', { containers: [], serviceAccountName: 'wev' })],
    [`service-account-not-there ${pod}.serviceAccountName: namespace 'apps' has no ServiceAccount 'wev'; did you mean 'web'`],
  ],
  [
    'a claim',
    [claim(''), deployment('web', volume({ persistentVolumeClaim: { claimName: 'dat' } }))],
    [
      `claim-not-there ${pod}.volumes[0].persistentVolumeClaim.claimName: namespace 'apps' has no PersistentVolumeClaim 'dat'; did you mean 'data'`,
    ],
  ],
  [
    'a storage class',
    [claim('slow')],
    [
      "storage-class-not-there PersistentVolumeClaim/data spec.storageClassName: cluster 'pi' has no StorageClass 'slow'; name a class of the cluster's spec.storage.classes, and place storageClasses() where we make it",
    ],
  ],
  [
    'a priority class',
    [deployment('web', { containers: [], priorityClassName: 'system-node-critcal' })],
    [
      `priority-class-not-there ${pod}.priorityClassName: cluster 'pi' has no PriorityClass 'system-node-critcal'; did you mean 'system-node-critical'`,
    ],
  ],
  [
    'an ingress class',
    [
      ...workload,
      { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'traefik' } },
      ingress({ name: 'web', port: { number: 80 } }, { ingressClassName: 'trafik' }),
    ],
    ["ingress-class-not-there Ingress/web spec.ingressClassName: cluster 'pi' has no IngressClass 'trafik'; did you mean 'traefik'"],
  ],
  [
    'the issuer of a Certificate, and of an Ingress',
    [...workload, certificate, ingress({ name: 'web', port: { number: 80 } }, {}, { 'cert-manager.io/cluster-issuer': 'letsencrypt' })],
    [
      "issuer-not-there Certificate/web spec.issuerRef.name: namespace 'apps' has no Issuer 'own'; place the app that makes the issuer",
      "issuer-not-there Ingress/web metadata.annotations['cert-manager.io/cluster-issuer']: cluster 'pi' has no ClusterIssuer 'letsencrypt'; place the app that makes the issuer",
    ],
  ],
  [
    'a Service',
    [...workload, ingress({ name: 'wev', port: { number: 80 } })],
    [`service-not-there Ingress/web ${backend}.name: namespace 'apps' has no Service 'wev'; did you mean 'web'`],
  ],
  [
    'a port of a Service, by number and by name',
    [...workload, ingress({ name: 'web', port: { number: 8080 } }), route({ routes: [{ services: [{ name: 'web', port: 'wbe' }] }] })],
    [
      `service-port-not-there Ingress/web ${backend}.port: Service 'web' has no port 8080; name a port that it has, or add it to the Service; there are: 80, web`,
      "service-port-not-there IngressRoute/web spec.routes[0].services[0].port: Service 'web' has no port 'wbe'; did you mean 'web'",
    ],
  ],
  [
    'a backend of an HTTPRoute',
    [object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'web', { spec: { rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] } })],
    [
      "service-not-there HTTPRoute/web spec.rules[0].backendRefs[0].name: namespace 'apps' has no Service 'web'; make the Service in a unit, or name the one that is meant",
    ],
  ],
  [
    'the Service that a StatefulSet names',
    [object('apps/v1', 'StatefulSet', 'db', { spec: { serviceName: 'db', template: { spec: { containers: [] } } } })],
    [
      "service-not-there StatefulSet/db spec.serviceName: namespace 'apps' has no Service 'db'; make the Service in a unit, or name the one that is meant",
    ],
  ],
  [
    'a middleware, and one of another namespace',
    [
      middleware('headers'),
      route({ routes: [{ middlewares: [{ name: 'header' }, { name: 'headers', namespace: 'default' }, { name: 'auth@file' }] }] }),
    ],
    [
      "middleware-not-there IngressRoute/web spec.routes[0].middlewares[0].name: namespace 'apps' has no Middleware 'header'; did you mean 'headers'",
      "middleware-not-there IngressRoute/web spec.routes[0].middlewares[1].name: namespace 'default' has no Middleware 'headers'; one of that name is in namespace 'apps'; make the middleware in that namespace, or name the namespace that it is in",
    ],
  ],
  [
    'a middleware that an Ingress names',
    [
      ...workload,
      middleware('headers'),
      ingress(
        { name: 'web', port: { number: 80 } },
        {},
        { 'traefik.ingress.kubernetes.io/router.middlewares': 'apps-headers@kubernetescrd, apps-header@kubernetescrd,auth@file' },
      ),
    ],
    [
      "middleware-not-there Ingress/web metadata.annotations['traefik.ingress.kubernetes.io/router.middlewares']: cluster 'pi' has no Middleware that is called 'apps-header@kubernetescrd'; did you mean 'apps-headers@kubernetescrd'",
    ],
  ],
  [
    'a TLS option',
    [object('traefik.io/v1alpha1', 'TLSOption', 'modern'), route({ tls: { options: { name: 'moderm' } } })],
    ["tls-option-not-there IngressRoute/web spec.tls.options.name: namespace 'apps' has no TLSOption 'moderm'; did you mean 'modern'"],
  ],
  [
    'a namespace, told once',
    [placed(object('v1', 'ServiceAccount', 'a'), 'app'), placed(object('v1', 'ServiceAccount', 'b'), 'app')],
    [
      "namespace-not-there ServiceAccount/a metadata.namespace: cluster 'pi' has no Namespace 'app', in which this and 1 more object lie; did you mean 'apps'",
    ],
  ],
  [
    'what a scaler scales',
    [deployment('web'), scaler('StatefulSet', 'web'), scaler('Deployment', 'wed')],
    [
      "scale-target-not-there HorizontalPodAutoscaler/web spec.scaleTargetRef.name: namespace 'apps' has no StatefulSet 'web'; name the workload that is to be scaled",
      "scale-target-not-there HorizontalPodAutoscaler/web spec.scaleTargetRef.name: namespace 'apps' has no Deployment 'wed'; did you mean 'web'",
    ],
  ],
  [
    'a role, and whom it is given',
    [
      object('rbac.authorization.k8s.io/v1', 'Role', 'reader'),
      binding({ kind: 'Role', name: 'raeder' }, [
        { kind: 'ServiceAccount', name: 'web' },
        { kind: 'Group', name: 'people' },
      ]),
      binding({ kind: 'ClusterRole', name: 'veiw' }),
    ],
    [
      "role-not-there RoleBinding/b roleRef.name: namespace 'apps' has no Role 'raeder'; did you mean 'reader'",
      "role-not-there RoleBinding/b roleRef.name: cluster 'pi' has no ClusterRole 'veiw'; did you mean 'view'",
      "subject-not-there RoleBinding/b subjects[0].name: namespace 'apps' has no ServiceAccount 'web'; make the ServiceAccount in a unit, or leave the subject out",
    ],
  ],
])('a reference to what is not there is refused: %s', (_, manifests, findings) => {
  expect([...findingsIn(clusterWith(manifests))].sort()).toEqual([...findings].sort());
});

test.each<[string, readonly Manifest[]]>([
  ['a ConfigMap and its keys', [config, deployment('web', env({ configMapKeyRef: { name: 'settings', key: 'logo' } }))]],
  ['what may be missing', [deployment('web', env({ secretKeyRef: { name: 'login', key: 'a', optional: true } }))]],
  ['what Kubernetes makes', [deployment('web', { ...volume({ configMap: { name: 'kube-root-ca.crt' } }), serviceAccountName: 'default' })]],
  ['a class that is not asked for', [claim('')]],
  [
    'the class of a volume that is there',
    [object('v1', 'PersistentVolume', 'disk', { spec: { storageClassName: 'manual' } }), claim('manual')],
  ],
  [
    "what a Certificate makes, and a StatefulSet's claims",
    [
      certificate,
      issuer,
      service('db', { selector: undefined }),
      object('apps/v1', 'StatefulSet', 'db', {
        spec: {
          serviceName: 'db',
          replicas: 2,
          volumeClaimTemplates: [{ metadata: { name: 'data' } }],
          template: { spec: { containers: [] } },
        },
      }),
      deployment('web', {
        containers: [],
        volumes: [{ secret: { secretName: 'web-tls' } }, { persistentVolumeClaim: { claimName: 'data-db-1' } }],
      }),
    ],
  ],
  [
    'the certificate that cert-manager makes for an Ingress',
    [
      ...workload,
      issuer,
      ingress({ name: 'web', port: { name: 'web' } }, { tls: [{ secretName: 'shop-tls' }] }, { 'cert-manager.io/issuer': 'own' }),
    ],
  ],
  [
    "Kubernetes's roles, people, and an issuer of another kind",
    [
      binding({ kind: 'ClusterRole', name: 'system:auth-delegator' }, [{ kind: 'User', name: 'eve' }]),
      object('cert-manager.io/v1', 'Certificate', 'c', {
        spec: { secretName: 'c', issuerRef: { group: 'awspca.cert-manager.io', kind: 'AWSPCAIssuer', name: 'x' } },
      }),
    ],
  ],
  [
    "a Service that is a name elsewhere, and Traefik's own",
    [
      service('out', { type: 'ExternalName', externalName: 'example.com', ports: undefined }),
      route({
        routes: [
          {
            services: [
              { name: 'out', port: 443 },
              { name: 'api@internal', kind: 'TraefikService' },
            ],
          },
        ],
        tls: { options: { name: 'default' } },
      }),
    ],
  ],
  ['kinds whose fields are their own', [object('example.com/v1', 'Widget', 'w', { spec: { secretName: 'x', configMap: { name: 'y' } } })]],
])('a reference is fine: %s', (_, manifests) => {
  expect(findingsIn(clusterWith(manifests))).toEqual([]);
});
