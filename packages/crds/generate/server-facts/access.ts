import type { Schema } from '../../src/schema';
import { type Facts, is, someItems, someText, within } from './fact';

const rbac = 'rbac.authorization.k8s.io';
const some = (field: string): Schema => ({ required: [field], properties: { [field]: someItems } });
const resources = { required: ['apiGroups', 'resources'], properties: { apiGroups: someItems, resources: someItems } };
const paths = { required: ['nonResourceURLs'], properties: { nonResourceURLs: someItems } };

/** Of who may do what, and of what the server asks others about. */
export const accessFacts: Facts = {
  [`${rbac}/v1#RoleRef`]: {
    optional: ['apiGroup'],
    properties: { apiGroup: { enum: [rbac] }, kind: { enum: ['ClusterRole', 'Role'] }, name: someText },
  },
  [`${rbac}/v1#ClusterRoleBinding`]: { properties: { roleRef: { allOf: [within('kind', 'ClusterRole')] } } },
  [`${rbac}/v1#Subject`]: {
    properties: { kind: { enum: ['Group', 'ServiceAccount', 'User'] }, name: someText },
    alternatives: {
      anyOf: [
        {
          ...is('kind', 'ServiceAccount'),
          allOf: [{ properties: { name: { format: 'k8s-long-name' }, apiGroup: { enum: [''] } } }],
        },
        { ...is('kind', 'Group', 'User'), allOf: [{ properties: { apiGroup: { enum: [rbac, ''] } } }] },
      ],
    },
  },
  [`${rbac}/v1#PolicyRule`]: {
    properties: { verbs: someItems },
    alternatives: {
      anyOf: [
        { ...resources, not: paths },
        { ...paths, not: { anyOf: [some('apiGroups'), some('resources')] } },
      ],
    },
  },
  [`${rbac}/v1#AggregationRule`]: { required: ['clusterRoleSelectors'], properties: { clusterRoleSelectors: someItems } },
  'admissionregistration.k8s.io/v1#WebhookClientConfig': { alternatives: { exactlyOne: ['service', 'url'] } },
  'admissionregistration.k8s.io/v1#RuleWithOperations': {
    required: ['apiGroups', 'apiVersions', 'operations', 'resources'],
    properties: { apiGroups: someItems, apiVersions: someItems, operations: someItems, resources: someItems },
  },
  'admissionregistration.k8s.io/v1#ServiceReference': { properties: { port: { minimum: 1, maximum: 65_535 } } },
  'apiextensions.k8s.io/v1#CustomResourceDefinitionVersion': { optional: ['served'] },
  'apiregistration.k8s.io/v1#APIServiceSpec': {
    properties: { groupPriorityMinimum: { minimum: 1, maximum: 20_000 }, versionPriority: { minimum: 1, maximum: 1_000 } },
  },
};
