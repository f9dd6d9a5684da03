/** An object that another one needs or makes. The API group is left out: names of kinds do not clash where it matters. */
export interface Reference {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export const referenceKey = ({ kind, namespace, name }: Reference): string => `${kind}/${namespace}/${name}`;
