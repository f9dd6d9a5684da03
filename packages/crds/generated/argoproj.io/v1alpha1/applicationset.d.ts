// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ApplicationSetProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ApplicationSetSpec;
}
export interface ApplicationSetSpec {
  applyNestedSelectors?: boolean | undefined;
  generators: readonly ApplicationSetSpecGenerators[];
  goTemplate?: boolean | undefined;
  goTemplateOptions?: readonly string[] | undefined;
  ignoreApplicationDifferences?: readonly ApplicationSetSpecIgnoreApplicationDifferences[] | undefined;
  preservedFields?: {
    annotations?: readonly string[] | undefined;
    labels?: readonly string[] | undefined;
  } | undefined;
  strategy?: {
    deletionOrder?: string | undefined;
    rollingSync?: {
      steps?: readonly ApplicationSetSpecStrategyRollingSyncSteps[] | undefined;
    } | undefined;
    type?: string | undefined;
  } | undefined;
  syncPolicy?: {
    applicationsSync?: "create-only" | "create-update" | "create-delete" | "sync" | undefined;
    preserveResourcesOnDeletion?: boolean | undefined;
  } | undefined;
  template: ApplicationSetSpecTemplate;
  templatePatch?: string | undefined;
}
export interface ApplicationSetSpecGenerators {
  clusterDecisionResource?: ApplicationSetSpecGeneratorsClusterDecisionResource | undefined;
  clusters?: ApplicationSetSpecGeneratorsClusters | undefined;
  git?: ApplicationSetSpecGeneratorsGit | undefined;
  list?: ApplicationSetSpecGeneratorsList | undefined;
  matrix?: {
    generators: readonly ApplicationSetSpecGeneratorsMatrixGenerators[];
    template?: ApplicationSetSpecTemplate | undefined;
  } | undefined;
  merge?: {
    generators: readonly ApplicationSetSpecGeneratorsMatrixGenerators[];
    mergeKeys: readonly string[];
    template?: ApplicationSetSpecTemplate | undefined;
  } | undefined;
  plugin?: ApplicationSetSpecGeneratorsPlugin | undefined;
  pullRequest?: ApplicationSetSpecGeneratorsPullRequest | undefined;
  scmProvider?: ApplicationSetSpecGeneratorsScmProvider | undefined;
  selector?: ApplicationSetSpecGeneratorsSelector | undefined;
}
export interface ApplicationSetSpecIgnoreApplicationDifferences {
  jqPathExpressions?: readonly string[] | undefined;
  jsonPointers?: readonly string[] | undefined;
  name?: string | undefined;
}
export interface ApplicationSetSpecTemplate {
  metadata: {
    annotations?: { [key: string]: string } | undefined;
    finalizers?: readonly string[] | undefined;
    labels?: { [key: string]: string } | undefined;
    name?: string | undefined;
    namespace?: string | undefined;
  };
  spec: $types.ApplicationSpec;
}
export interface ApplicationSetSpecGeneratorsClusterDecisionResource {
  configMapRef: string;
  labelSelector?: ApplicationSetSpecGeneratorsSelector | undefined;
  name?: string | undefined;
  requeueAfterSeconds?: number | undefined;
  template?: ApplicationSetSpecTemplate | undefined;
  values?: { [key: string]: string } | undefined;
}
export interface ApplicationSetSpecGeneratorsClusters {
  flatList?: boolean | undefined;
  selector?: ApplicationSetSpecGeneratorsSelector | undefined;
  template?: ApplicationSetSpecTemplate | undefined;
  values?: { [key: string]: string } | undefined;
}
export interface ApplicationSetSpecGeneratorsGit {
  directories?: readonly ApplicationSetSpecGeneratorsGitDirectories[] | undefined;
  files?: readonly ApplicationSetSpecGeneratorsGitDirectories[] | undefined;
  pathParamPrefix?: string | undefined;
  repoURL: string;
  requeueAfterSeconds?: number | undefined;
  revision: string;
  template?: ApplicationSetSpecTemplate | undefined;
  values?: { [key: string]: string } | undefined;
}
export interface ApplicationSetSpecGeneratorsList {
  elements?: readonly unknown[] | undefined;
  elementsYaml?: string | undefined;
  template?: ApplicationSetSpecTemplate | undefined;
}
export interface ApplicationSetSpecGeneratorsPlugin {
  configMapRef: {
    name: string;
  };
  input?: {
    parameters?: { [key: string]: unknown } | undefined;
  } | undefined;
  requeueAfterSeconds?: number | undefined;
  template?: ApplicationSetSpecTemplate | undefined;
  values?: { [key: string]: string } | undefined;
}
export interface ApplicationSetSpecGeneratorsPullRequest {
  azuredevops?: {
    api?: string | undefined;
    labels?: readonly string[] | undefined;
    organization: string;
    project: string;
    repo: string;
    tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | undefined;
  } | undefined;
  bitbucket?: {
    api?: string | undefined;
    basicAuth?: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth | undefined;
    bearerToken?: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken | undefined;
    owner: string;
    repo: string;
  } | undefined;
  bitbucketServer?: {
    api: string;
    basicAuth?: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth | undefined;
    bearerToken?: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken | undefined;
    caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | undefined;
    insecure?: boolean | undefined;
    project: string;
    repo: string;
  } | undefined;
  continueOnRepoNotFoundError?: boolean | undefined;
  filters?: readonly ApplicationSetSpecGeneratorsPullRequestFilters[] | undefined;
  gitea?: {
    api: string;
    insecure?: boolean | undefined;
    labels?: readonly string[] | undefined;
    owner: string;
    repo: string;
    tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | undefined;
  } | undefined;
  github?: {
    api?: string | undefined;
    appSecretName?: string | undefined;
    labels?: readonly string[] | undefined;
    owner: string;
    repo: string;
    tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | undefined;
  } | undefined;
  gitlab?: {
    api?: string | undefined;
    caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | undefined;
    insecure?: boolean | undefined;
    labels?: readonly string[] | undefined;
    project: string;
    pullRequestState?: string | undefined;
    tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | undefined;
  } | undefined;
  requeueAfterSeconds?: number | undefined;
  template?: ApplicationSetSpecTemplate | undefined;
  values?: { [key: string]: string } | undefined;
}
export interface ApplicationSetSpecGeneratorsScmProvider {
  awsCodeCommit?: {
    allBranches?: boolean | undefined;
    region?: string | undefined;
    role?: string | undefined;
    tagFilters?: readonly ApplicationSetSpecGeneratorsScmProviderAwsCodeCommitTagFilters[] | undefined;
  } | undefined;
  azureDevOps?: {
    accessTokenRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
    allBranches?: boolean | undefined;
    api?: string | undefined;
    organization: string;
    teamProject: string;
  } | undefined;
  bitbucket?: {
    allBranches?: boolean | undefined;
    appPasswordRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
    owner: string;
    user: string;
  } | undefined;
  bitbucketServer?: {
    allBranches?: boolean | undefined;
    api: string;
    basicAuth?: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth | undefined;
    bearerToken?: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken | undefined;
    caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | undefined;
    insecure?: boolean | undefined;
    project: string;
  } | undefined;
  cloneProtocol?: string | undefined;
  filters?: readonly ApplicationSetSpecGeneratorsScmProviderFilters[] | undefined;
  gitea?: {
    allBranches?: boolean | undefined;
    api: string;
    excludeArchivedRepos?: boolean | undefined;
    insecure?: boolean | undefined;
    owner: string;
    tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | undefined;
  } | undefined;
  github?: {
    allBranches?: boolean | undefined;
    api?: string | undefined;
    appSecretName?: string | undefined;
    excludeArchivedRepos?: boolean | undefined;
    organization: string;
    tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | undefined;
  } | undefined;
  gitlab?: {
    allBranches?: boolean | undefined;
    api?: string | undefined;
    caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | undefined;
    group: string;
    includeArchivedRepos?: boolean | undefined;
    includeSharedProjects?: boolean | undefined;
    includeSubgroups?: boolean | undefined;
    insecure?: boolean | undefined;
    tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | undefined;
    topic?: string | undefined;
  } | undefined;
  requeueAfterSeconds?: number | undefined;
  template?: ApplicationSetSpecTemplate | undefined;
  values?: { [key: string]: string } | undefined;
}
export interface ApplicationSetSpecGeneratorsSelector {
  matchExpressions?: readonly ApplicationSetSpecGeneratorsSelectorMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface ApplicationSetSpecGeneratorsGitDirectories {
  exclude?: boolean | undefined;
  path: string;
}
export interface ApplicationSetSpecGeneratorsMatrixGenerators {
  clusterDecisionResource?: ApplicationSetSpecGeneratorsClusterDecisionResource | undefined;
  clusters?: ApplicationSetSpecGeneratorsClusters | undefined;
  git?: ApplicationSetSpecGeneratorsGit | undefined;
  list?: ApplicationSetSpecGeneratorsList | undefined;
  matrix?: unknown;
  merge?: unknown;
  plugin?: ApplicationSetSpecGeneratorsPlugin | undefined;
  pullRequest?: ApplicationSetSpecGeneratorsPullRequest | undefined;
  scmProvider?: ApplicationSetSpecGeneratorsScmProvider | undefined;
  selector?: ApplicationSetSpecGeneratorsSelector | undefined;
}
export interface ApplicationSetSpecGeneratorsPullRequestFilters {
  branchMatch?: string | undefined;
  targetBranchMatch?: string | undefined;
  titleMatch?: string | undefined;
}
export interface ApplicationSetSpecGeneratorsScmProviderFilters {
  branchMatch?: string | undefined;
  labelMatch?: string | undefined;
  pathsDoNotExist?: readonly string[] | undefined;
  pathsExist?: readonly string[] | undefined;
  repositoryMatch?: string | undefined;
}
export interface ApplicationSetSpecGeneratorsSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface ApplicationSetSpecStrategyRollingSyncSteps {
  matchExpressions?: readonly ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions[] | undefined;
  maxUpdate?: number | string | undefined;
}
export interface ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef {
  key: string;
  secretName: string;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth {
  passwordRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
  username: string;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken {
  tokenRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef {
  configMapName: string;
  key: string;
}
export interface ApplicationSetSpecGeneratorsScmProviderAwsCodeCommitTagFilters {
  key: string;
  value?: string | undefined;
}
export interface ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions {
  key?: string | undefined;
  operator?: string | undefined;
  values?: readonly string[] | undefined;
}
export declare class ApplicationSet extends $KubeObject {
  static readonly apiVersion: 'argoproj.io/v1alpha1';
  static readonly kind: 'ApplicationSet';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ApplicationSetProps);
}
