import { apiDeprecated } from './api-deprecated';
import { architectureNotSelected } from './architecture-not-selected';
import { awsIdentityTwice } from './aws-identity-twice';
import { awsPermissions } from './aws-permissions';
import { brokenPolicy } from './broken-policy';
import { capacityRules } from './capacity/registry';
import { chartAddOn } from './chart-add-on';
import { chartKubeVersion } from './chart-kube-version';
import { chartValue } from './chart-value';
import { claimsOverCapacity } from './claims-over-capacity';
import type { Rule } from './context';
import { dataTooLarge } from './data-too-large';
import { definitionRefused } from './definition-refused';
import { dependencyAlreadyInferred } from './dependency-already-inferred';
import { dependencyCycle } from './dependency-cycle';
import { fileMadeTwice } from './file-made-twice';
import { kindNotInstalled } from './kind-not-installed';
import { networkRules } from './network/registry';
import { objectMadeTwice } from './object-made-twice';
import { plainSecret } from './plain-secret';
import { readOnlyBinding } from './read-only-binding';
import { referenceRules } from './references/registry';
import { secretRecipients } from './secret-recipients';
import { serverRules } from './server-rules';
import { bundleTooLarge } from './sizes/bundle-too-large';
import { objectTooLarge } from './sizes/object-too-large';
import { releaseTooLarge } from './sizes/release-too-large';
import { unitMadeTwice } from './unit-made-twice';
import { unitMixesChartAndObjects } from './unit-mixes-chart-and-objects';
import { unschedulable } from './unschedulable';
import { valueNotYaml } from './value-not-yaml';
import { volumePluginRemoved } from './volume-plugin-removed';

/** Every rule that a cluster's objects are held against. */
export const rules: readonly Rule[] = [
  ...serverRules,
  ...referenceRules,
  ...networkRules,
  ...capacityRules,
  kindNotInstalled,
  definitionRefused,
  apiDeprecated,
  volumePluginRemoved,
  dependencyAlreadyInferred,
  dependencyCycle,
  objectMadeTwice,
  fileMadeTwice,
  unitMadeTwice,
  valueNotYaml,
  plainSecret,
  readOnlyBinding,
  secretRecipients,
  dataTooLarge,
  objectTooLarge,
  bundleTooLarge,
  releaseTooLarge,
  chartKubeVersion,
  chartAddOn,
  chartValue,
  unitMixesChartAndObjects,
  claimsOverCapacity,
  unschedulable,
  architectureNotSelected,
  awsPermissions,
  awsIdentityTwice,
  brokenPolicy,
];
