// Written by `npx projen generate`.
export interface CustomResourceColumnDefinition {
  description?: string | undefined;
  format?: string | undefined;
  jsonPath: string;
  name: string;
  priority?: number | undefined;
  type: string;
}
export interface CustomResourceConversion {
  strategy: string;
  webhook?: WebhookConversion | undefined;
}
export interface CustomResourceDefinitionNames {
  categories?: readonly string[] | undefined;
  kind: string;
  listKind?: string | undefined;
  plural: string;
  shortNames?: readonly string[] | undefined;
  singular?: string | undefined;
}
export interface CustomResourceDefinitionSpec {
  conversion?: CustomResourceConversion | undefined;
  group: string;
  names: CustomResourceDefinitionNames;
  preserveUnknownFields?: boolean | undefined;
  scope: string;
  versions: readonly CustomResourceDefinitionVersion[];
}
export interface CustomResourceDefinitionVersion {
  additionalPrinterColumns?: readonly CustomResourceColumnDefinition[] | undefined;
  deprecated?: boolean | undefined;
  deprecationWarning?: string | undefined;
  name: string;
  schema?: CustomResourceValidation | undefined;
  selectableFields?: readonly SelectableField[] | undefined;
  served: boolean;
  storage: boolean;
  subresources?: CustomResourceSubresources | undefined;
}
export interface CustomResourceSubresourceScale {
  labelSelectorPath?: string | undefined;
  specReplicasPath: string;
  statusReplicasPath: string;
}
export type CustomResourceSubresourceStatus = { [key: string]: never };
export interface CustomResourceSubresources {
  scale?: CustomResourceSubresourceScale | undefined;
  status?: CustomResourceSubresourceStatus | undefined;
}
export interface CustomResourceValidation {
  openAPIV3Schema?: JSONSchemaProps | undefined;
}
export interface ExternalDocumentation {
  description?: string | undefined;
  url?: string | undefined;
}
export interface JSONSchemaProps {
  $ref?: string | undefined;
  $schema?: string | undefined;
  additionalItems?: unknown;
  additionalProperties?: unknown;
  allOf?: readonly JSONSchemaProps[] | undefined;
  anyOf?: readonly JSONSchemaProps[] | undefined;
  default?: unknown;
  definitions?: { [key: string]: JSONSchemaProps } | undefined;
  dependencies?: { [key: string]: unknown } | undefined;
  description?: string | undefined;
  enum?: readonly unknown[] | undefined;
  example?: unknown;
  exclusiveMaximum?: boolean | undefined;
  exclusiveMinimum?: boolean | undefined;
  externalDocs?: ExternalDocumentation | undefined;
  format?: string | undefined;
  id?: string | undefined;
  items?: unknown;
  maxItems?: number | undefined;
  maxLength?: number | undefined;
  maxProperties?: number | undefined;
  maximum?: number | undefined;
  minItems?: number | undefined;
  minLength?: number | undefined;
  minProperties?: number | undefined;
  minimum?: number | undefined;
  multipleOf?: number | undefined;
  not?: JSONSchemaProps | undefined;
  nullable?: boolean | undefined;
  oneOf?: readonly JSONSchemaProps[] | undefined;
  pattern?: string | undefined;
  patternProperties?: { [key: string]: JSONSchemaProps } | undefined;
  properties?: { [key: string]: JSONSchemaProps } | undefined;
  required?: readonly string[] | undefined;
  title?: string | undefined;
  type?: string | undefined;
  uniqueItems?: boolean | undefined;
  "x-kubernetes-embedded-resource"?: boolean | undefined;
  "x-kubernetes-int-or-string"?: boolean | undefined;
  "x-kubernetes-list-map-keys"?: readonly string[] | undefined;
  "x-kubernetes-list-type"?: string | undefined;
  "x-kubernetes-map-type"?: string | undefined;
  "x-kubernetes-preserve-unknown-fields"?: boolean | undefined;
  "x-kubernetes-validations"?: readonly ValidationRule[] | undefined;
}
export interface SelectableField {
  jsonPath: string;
}
export interface ServiceReference {
  name: string;
  namespace: string;
  path?: string | undefined;
  port?: number | undefined;
}
export interface ValidationRule {
  fieldPath?: string | undefined;
  message?: string | undefined;
  messageExpression?: string | undefined;
  optionalOldSelf?: boolean | undefined;
  reason?: "FieldValueDuplicate" | "FieldValueForbidden" | "FieldValueInvalid" | "FieldValueRequired" | undefined;
  rule: string;
}
export interface WebhookClientConfig {
  caBundle?: string | undefined;
  service?: ServiceReference | undefined;
  url?: string | undefined;
}
export interface WebhookConversion {
  clientConfig?: WebhookClientConfig | undefined;
  conversionReviewVersions: readonly string[];
}
