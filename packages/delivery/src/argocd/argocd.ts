import { type Deliver, ModelError } from '@kube-world/model';

/** @throws ModelError always: no cluster of the fleet is delivered by Argo CD yet */
export const deliverArgocd: Deliver = ({ cluster }) => {
  throw new ModelError("engine 'argocd' is not delivered yet; choose flux or fleet in this cluster's spec", {
    at: `${cluster.name} engine`,
  });
};
