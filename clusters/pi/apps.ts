import { withNamespaces } from '@kube-world/constructs';
import { placeOn } from '@kube-world/model';

import { certManager } from '../../apps/cert-manager/cert-manager';
import { homeAssistant } from '../../apps/home-assistant/home-assistant';
import { homeAssistantRecorderBackup } from '../../apps/home-assistant-recorder-backup/home-assistant-recorder-backup';
import { issuers } from '../../apps/issuers/issuers';
import { mosquitto } from '../../apps/mosquitto/mosquitto';
import { monitoring } from '../../apps/monitoring/monitoring';
import { monitoringDashboards } from '../../apps/monitoring-dashboards/monitoring-dashboards';
import { monitoringRoutes } from '../../apps/monitoring-routes/monitoring-routes';
import { monitoringRules } from '../../apps/monitoring-rules/monitoring-rules';
import { monitoringTargets } from '../../apps/monitoring-targets/monitoring-targets';
import { monitoringViewers } from '../../apps/monitoring-viewers/monitoring-viewers';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { traefik } from '../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../apps/traefik/traefik-middlewares';
import { zigbee2mqtt } from '../../apps/zigbee2mqtt/zigbee2mqtt';
import { zwaveJsUi } from '../../apps/zwave-js-ui/zwave-js-ui';
import { cloudDatabase } from '../cloud-database';
import { fleetFacts } from '../fleet-facts';
import { pi } from './spec';

const watch = monitoring({
  cluster: pi,
  size: '20Gi',
  prometheus: { retention: '15d' },
  grafana: { host: `grafana.pi.${fleetFacts.domain}` },
});
const ingress = traefik({ cluster: pi, scrapedBy: watch });
const certificates = certManager({ scrapedBy: watch });
const mqtt = mosquitto();
const zwave = zwaveJsUi({ radio: pi.device('zwave') });
const zigbee = zigbee2mqtt({ mqtt, radio: pi.device('zigbee'), adapter: 'ember', host: `zigbee.${fleetFacts.domain}` });
const home = homeAssistant({
  mqtt,
  zwave,
  host: `home.${fleetFacts.domain}`,
  lan: pi.spec.network.nodes,
  // history of a month; fewer writes wear the disk less
  configuration: { recorder: { purge_keep_days: 30, commit_interval: 30 } },
  backup: { schedule: { kind: 'daily', at: '03:15' }, keep: 7, size: '20Gi' },
  metrics: { token: { name: 'home-assistant', key: 'metrics-token' } },
});

export const piApps = placeOn(
  pi,
  withNamespaces([
    priorityClasses(),
    watch,
    monitoringRules({ monitoring: watch, home: { homeAssistant: home, mqttBroker: mqtt, zigbee2mqtt: zigbee } }),
    monitoringDashboards({ monitoring: watch, homeAssistant: home }),
    monitoringRoutes({ monitoring: watch }),
    monitoringTargets({ monitoring: watch, targets: [ingress, certificates, home] }),
    monitoringViewers({ monitoring: watch }),
    ingress,
    traefikMiddlewares({ traefik: ingress }),
    certificates,
    issuers({ issuers: [{ kind: 'internal-ca' }] }),
    mqtt,
    zigbee,
    zwave,
    home,
    // an hour is more than the archive takes
    homeAssistantRecorderBackup({ homeAssistant: home, server: cloudDatabase, login: 'recorder-database', at: '04:30', keep: 14 }),
  ]),
);
