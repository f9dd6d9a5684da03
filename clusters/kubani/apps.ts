import { withNamespaces } from '@kube-world/constructs';
import { placeOn } from '@kube-world/model';

import { certManager } from '../../apps/cert-manager/cert-manager';
import { issuers } from '../../apps/issuers/issuers';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { traefik } from '../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../apps/traefik/traefik-middlewares';
import { kubani } from './spec';

const ingress = traefik({ cluster: kubani });
const certificates = certManager();

/** Platform services alone: what its own apps will stand on. */
export const kubaniApps = placeOn(
  kubani,
  withNamespaces([
    priorityClasses(),
    ingress,
    traefikMiddlewares({ traefik: ingress }),
    certificates,
    issuers({ certManager: certificates, issuers: [{ kind: 'internal-ca' }] }),
  ]),
);
