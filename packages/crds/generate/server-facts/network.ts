import type { Schema } from '../../src/schema';
import {
  anyPortNumber,
  type Facts,
  has,
  ip,
  ipBlock,
  is,
  label,
  labels,
  lacks,
  port,
  portNumber,
  someItems,
  someText,
  subdomain,
  within,
} from './fact';

const part = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
/** A DNS name whose first part may be `*`. */
const host: Schema = { maxLength: 253, pattern: `^(\\*\\.)?${part}(\\.${part})*$` };

/** Of services, routes and what lets traffic through. */
export const networkFacts: Facts = {
  'core/v1#ServiceSpec': {
    properties: {
      selector: labels,
      externalIPs: { items: ip },
      loadBalancerSourceRanges: { items: ipBlock },
      trafficDistribution: { enum: ['PreferClose', 'PreferSameNode', 'PreferSameZone'] },
    },
    all: [
      { anyOf: [is('type', 'LoadBalancer'), lacks('allocateLoadBalancerNodePorts', 'loadBalancerClass')] },
      {
        anyOf: [
          is('type', 'LoadBalancer', 'NodePort'),
          has('externalIPs'),
          lacks('externalTrafficPolicy'),
          within('externalTrafficPolicy', ''),
        ],
      },
    ],
    alternatives: {
      anyOf: [
        { ...has('ports'), properties: { ports: someItems } },
        is('clusterIP', 'None'),
        { ...is('type', 'ExternalName'), allOf: [{ required: ['externalName'], properties: { externalName: someText } }] },
      ],
    },
  },
  'core/v1#Service': { required: ['spec'] },
  'core/v1#ServicePort': {
    properties: { port: portNumber, targetPort: { ...anyPortNumber, format: 'port-name' }, nodePort: { maximum: 65_535 }, name: label },
  },
  'core/v1#ClientIPConfig': { properties: { timeoutSeconds: { minimum: 1, maximum: 86_400 } } },
  'core/v1#EndpointPort': { properties: { port: portNumber, name: label } },
  'core/v1#EndpointAddress': { properties: { ip } },
  'networking.k8s.io/v1#IPBlock': { properties: { cidr: { minLength: 1, ...ipBlock }, except: { items: ipBlock } } },
  'networking.k8s.io/v1#NetworkPolicyPeer': {
    alternatives: {
      anyOf: [
        { ...has('ipBlock'), not: { anyOf: [has('podSelector'), has('namespaceSelector')] } },
        { anyOf: [has('podSelector'), has('namespaceSelector')], not: has('ipBlock') },
      ],
    },
  },
  'networking.k8s.io/v1#NetworkPolicySpec': { optional: ['podSelector'] },
  'discovery.k8s.io/v1#EndpointSlice': { optional: ['endpoints'] },
  'networking.k8s.io/v1#NetworkPolicyPort': { properties: { port, endPort: portNumber } },
  'networking.k8s.io/v1#Ingress': { required: ['spec'] },
  'networking.k8s.io/v1#IngressClass': { required: ['spec'] },
  'networking.k8s.io/v1#IngressSpec': {
    properties: { ingressClassName: subdomain },
    alternatives: { anyOf: [has('defaultBackend'), { ...has('rules'), properties: { rules: someItems } }] },
  },
  'networking.k8s.io/v1#IngressBackend': { alternatives: { exactlyOne: ['resource', 'service'] } },
  'networking.k8s.io/v1#IngressServiceBackend': { required: ['port'], properties: { name: { minLength: 1, ...label } } },
  'networking.k8s.io/v1#ServiceBackendPort': {
    alternatives: { exactlyOne: ['name', 'number'] },
    properties: { name: { format: 'port-name' }, number: portNumber },
  },
  'networking.k8s.io/v1#HTTPIngressPath': {
    alternatives: { anyOf: [within('pathType', 'ImplementationSpecific'), { ...has('path'), properties: { path: { pattern: '^/' } } }] },
  },
  'networking.k8s.io/v1#HTTPIngressRuleValue': { properties: { paths: someItems } },
  'networking.k8s.io/v1#IngressRule': { properties: { host } },
  'networking.k8s.io/v1#IngressTLS': { properties: { hosts: { items: host }, secretName: subdomain } },
  'networking.k8s.io/v1#IngressClassSpec': { required: ['controller'], properties: { controller: someText } },
};
