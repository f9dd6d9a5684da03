/** Values of an enumerated string that the OpenAPI documents do not carry as `enum`. */
export interface EnumFact {
  /** `<group>/<version>#<definition>.<property>`; of a list it holds for the items. */
  readonly field: string;
  /** The minor version in which the values came. */
  readonly from: string;
  readonly values: readonly string[];
}

const core = (field: string, from: string, ...values: readonly string[]): EnumFact => ({ field: `core/v1#${field}`, from, values });
const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
const operations = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];
const scopes = ['*', 'Cluster', 'Namespaced'];
const admission = 'admissionregistration.k8s.io/v1';

/**
 * Upstream publishes no enums; those of 1.28 are known from a build that does. What later versions added to them, and
 * the fields that came or were enumerated later, stands here. A new minor version is read against this list.
 */
export const enumFacts: readonly EnumFact[] = [
  core('Toleration.operator', '1.35', 'Gt', 'Lt'),
  // Came with the kind of that name in 1.29 behind a gate; taken from there on, since a later check is the stricter one.
  core('ScopedResourceSelectorRequirement.scopeName', '1.29', 'VolumeAttributesClass'),
  core('AppArmorProfile.type', '1.30', 'Localhost', 'RuntimeDefault', 'Unconfined'),
  core('ImageVolumeSource.pullPolicy', '1.31', 'Always', 'IfNotPresent', 'Never'),
  core('PodSecurityContext.supplementalGroupsPolicy', '1.31', 'Merge', 'Strict'),
  core('PersistentVolumeClaimSpec.accessModes', '1.28', ...accessModes),
  core('PersistentVolumeSpec.accessModes', '1.28', ...accessModes),
  core('ServiceSpec.ipFamilies', '1.28', 'IPv4', 'IPv6'),
  { field: 'networking.k8s.io/v1#NetworkPolicySpec.policyTypes', from: '1.28', values: ['Egress', 'Ingress'] },
  { field: `${admission}#RuleWithOperations.operations`, from: '1.28', values: operations },
  { field: `${admission}#RuleWithOperations.scope`, from: '1.28', values: scopes },
  { field: `${admission}#NamedRuleWithOperations.operations`, from: '1.30', values: operations },
  { field: `${admission}#NamedRuleWithOperations.scope`, from: '1.30', values: scopes },
  { field: `${admission}#ValidatingAdmissionPolicySpec.failurePolicy`, from: '1.30', values: ['Fail', 'Ignore'] },
  { field: `${admission}#ValidatingAdmissionPolicyBindingSpec.validationActions`, from: '1.30', values: ['Audit', 'Deny', 'Warn'] },
];
