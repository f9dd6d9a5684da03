import { object } from './base';

export const config = (rest: object) => ({ objects: [object('v1', 'ConfigMap', rest as Readonly<Record<string, unknown>>, 'settings')] });
/** A definition of kind Gadget, with what its spec may hold. */
export const gadgets = (size: object) =>
  object(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    {
      spec: {
        group: 'shop.example.com',
        scope: 'Namespaced',
        names: { kind: 'Gadget', plural: 'gadgets' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { size } } } } },
          },
        ],
      },
    },
    'gadgets.shop.example.com',
  );
export const gadget = (spec: object) => object('shop.example.com/v1', 'Gadget', { spec });
export const nested = (depth: number): object => (depth === 0 ? {} : { not: nested(depth - 1) });
export const long = 'a'.repeat(250);
export const count = <T>(length: number, make: (index: number) => T): readonly T[] => Array.from({ length }, (_, index) => make(index));
