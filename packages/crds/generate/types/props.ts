import type { Schema } from '../../src/schema';
import { type Member, type TypeNode, typeOf } from './type-node';

/** The class brings `apiVersion` and `kind`, and the status is the server's. */
const notProps = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/** What a kind's constructor takes: its root's fields, and metadata as Kubernetes has it. */
export function propsOf(root: Schema, namespaced: boolean): TypeNode {
  const metadata: Member = {
    name: 'metadata',
    required: false,
    type: { is: 'reference', to: namespaced ? 'meta/v1#ObjectMeta' : 'meta/v1#ClusterObjectMeta' },
  };
  const type = typeOf(root);
  const members = type.is === 'object' ? type.members.filter(({ name }) => !notProps.has(name)) : [];
  return { is: 'object', members: [metadata, ...members], open: type.is !== 'object' || type.open };
}
