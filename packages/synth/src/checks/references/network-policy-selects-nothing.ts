import type { Issue } from '@kube-world/model';

import { quoted } from '../../schema/walk';
import { type Fields, fieldsAt, listAt } from '../../fields';
import type { Rule } from '../context';
import { podIndexOf, type PodIndex } from './pod-index';
import { isEmpty, labelRemedy, selectorText } from './selectors';

/**
 * A NetworkPolicy is for pods that there are, and each of its peers is some. Left out: selectors that take all pods of a
 * namespace, namespaces in which charts, operators or the platform may run pods, and pods that cert-manager makes to answer a challenge.
 */
export const networkPolicySelectsNothing: Rule = (context) => {
  const index = podIndexOf(context);
  const issues: Issue[] = [];
  for (const { manifest, at } of context.units.flatMap(({ manifests }) => manifests)) {
    if (manifest.kind !== 'NetworkPolicy' || manifest.apiVersion !== 'networking.k8s.io/v1') continue;
    const own = manifest.metadata.namespace ?? '';
    const spec = fieldsAt(manifest, 'spec');
    const refuse = (place: string, message: string, remedy: string): void =>
      void issues.push({ rule: 'network-policy-selects-nothing', severity: 'error', at: `${at} ${place}`, message, remedy });
    checkPods(index, [own], fieldsAt(spec, 'podSelector'), (message, remedy) => refuse('spec.podSelector', message, remedy));
    for (const [place, peer] of peersOf(spec)) {
      const byNamespace = peer['namespaceSelector'];
      const namespaces = byNamespace === undefined ? [own] : index.namespacesBy(fieldsAt(peer, 'namespaceSelector'));
      if (namespaces.length === 0) {
        const selector = fieldsAt(peer, 'namespaceSelector');
        const there = index.namespaceNames().map((name) => ({ ...nobody, labels: { 'kubernetes.io/metadata.name': name } }));
        const remedy = labelRemedy(selector, there, 'select a namespace that a unit makes, or leave the peer out');
        refuse(`${place}.namespaceSelector`, `no namespace has the labels ${selectorText(selector)}`, remedy);
      } else
        checkPods(index, namespaces, fieldsAt(peer, 'podSelector'), (message, remedy) => refuse(`${place}.podSelector`, message, remedy));
    }
  }
  return issues;
};

const nobody = { at: '', kind: '', name: '', ports: [], count: undefined };

function checkPods(
  index: PodIndex,
  namespaces: readonly string[],
  selector: Fields,
  refuse: (message: string, remedy: string) => void,
): void {
  if (isEmpty(selector) || Object.hasOwn(fieldsAt(selector, 'matchLabels'), solverLabel)) return;
  if (namespaces.some((name) => index.mayHaveMore(name) || index.pods.hasOne(name, selector))) return;
  const where = namespaces.length === 1 ? `namespace ${quoted(namespaces[0] ?? '')}` : `these ${namespaces.length} namespaces`;
  const there = namespaces.flatMap((name) => index.pods.in(name));
  refuse(`no pod in ${where} has the labels ${selectorText(selector)}`, labelRemedy(selector, there, 'select labels that the pods have'));
}

const solverLabel = 'acme.cert-manager.io/http01-solver';

function peersOf(spec: Fields): readonly (readonly [place: string, peer: Fields])[] {
  return (['ingress', 'egress'] as const).flatMap((side) =>
    listAt(spec, side).flatMap((rule, index) => {
      const list = side === 'ingress' ? 'from' : 'to';
      return listAt(rule, list)
        .map((peer, place) => [`spec.${side}[${index}].${list}[${place}]`, peer] as const)
        .filter(([, peer]) => peer['ipBlock'] === undefined);
    }),
  );
}
