import { withNamespaces } from '@kube-world/constructs';
import { placeOn } from '@kube-world/model';

import { certManager } from '../../apps/cert-manager/cert-manager';
import { homeAssistant } from '../../apps/home-assistant/home-assistant';
import { issuers } from '../../apps/issuers/issuers';
import { mosquitto } from '../../apps/mosquitto/mosquitto';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { traefik } from '../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../apps/traefik/traefik-middlewares';
import { zigbee2mqtt } from '../../apps/zigbee2mqtt/zigbee2mqtt';
import { zwaveJsUi } from '../../apps/zwave-js-ui/zwave-js-ui';
import { fleetFacts } from '../fleet-facts';
import { pi } from './spec';

const ingress = traefik({ cluster: pi });
const certificates = certManager();
const mqtt = mosquitto();
const zwave = zwaveJsUi({ radio: pi.device('zwave') });

export const piApps = placeOn(
  pi,
  withNamespaces([
    priorityClasses(),
    ingress,
    traefikMiddlewares({ traefik: ingress }),
    certificates,
    issuers({ certManager: certificates, issuers: [{ kind: 'internal-ca' }] }),
    mqtt,
    zigbee2mqtt({ mqtt, radio: pi.device('zigbee'), adapter: 'ember', host: `zigbee.${fleetFacts.domain}` }),
    zwave,
    homeAssistant({
      mqtt,
      zwave,
      host: `home.${fleetFacts.domain}`,
      lan: pi.spec.network.nodes,
      backup: { schedule: { kind: 'daily', at: '03:15' }, keep: 7, size: '20Gi' },
      metrics: { token: { name: 'home-assistant', key: 'metrics-token' } },
    }),
  ]),
);
