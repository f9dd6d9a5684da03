import { ApiObject, type ApiObjectMetadata } from 'cdk8s';
import type { Construct } from 'constructs';

/** What every generated kind's constructor takes, whatever else it knows. */
export interface KubeObjectProps {
  readonly metadata?: object | undefined;
}

/** The class behind a generated kind: `new Certificate(scope, id, { metadata, spec })`. */
export interface KubeObjectClass {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  new (scope: Construct, id: string, props?: KubeObjectProps): KubeObject;
}

/** Base of every generated kind: a cdk8s object that brings its own `apiVersion` and `kind`. */
export class KubeObject extends ApiObject {
  public constructor(
    scope: Construct,
    id: string,
    props: KubeObjectProps | undefined,
    type: { readonly apiVersion: string; readonly kind: string },
  ) {
    // The generated types of metadata allow an explicit `undefined`, which those of cdk8s do not; both write the same YAML.
    const given = (props ?? {}) as { readonly metadata?: ApiObjectMetadata };
    super(scope, id, { ...given, ...type });
  }
}
