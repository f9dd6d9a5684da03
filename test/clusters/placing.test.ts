import { partsOf } from '@kube-world/cli';
import { type App, defineCluster, defineFleet, type Issue, type Placement, placeOn } from '@kube-world/model';
import { synth } from '@kube-world/synth';

import { certManager } from '../../apps/cert-manager/cert-manager';
import { externalDns } from '../../apps/external-dns/external-dns';
import { fleetWebhook } from '../../apps/fleet-webhook/fleet-webhook';
import { homeAssistant } from '../../apps/home-assistant/home-assistant';
import { monitoring } from '../../apps/monitoring/monitoring';
import { monitoringRoutes } from '../../apps/monitoring-routes/monitoring-routes';
import { mosquitto } from '../../apps/mosquitto/mosquitto';
import { rancher } from '../../apps/rancher/rancher';
import { rancherCertificate } from '../../apps/rancher/rancher-certificate';
import { traefik } from '../../apps/traefik/traefik';
import { zigbee2mqtt } from '../../apps/zigbee2mqtt/zigbee2mqtt';
import { zwaveJsUi } from '../../apps/zwave-js-ui/zwave-js-ui';
import { cloud } from '../../clusters/cloud/spec';
import { fleet } from '../../clusters/fleet';
import { kubespray } from '../../clusters/kubespray/spec';
import { kthwUbuntu } from '../../clusters/kthw-ubuntu/spec';
import { mac } from '../../clusters/mac/spec';
import { pi } from '../../clusters/pi/spec';

/** What is said of the reference fleet when a cluster gets apps in place of its own. */
function said(placement: Placement): readonly Issue[] {
  const placements = fleet.placements.map((own) => (own.cluster.name === placement.cluster.name ? placement : own));
  const { cluster } = placement;
  return synth(defineFleet({ ...fleet, placements }), { ...partsOf('2000-01-01'), clusters: [cluster.name] }).issues.filter(({ at }) =>
    at.startsWith(`${cluster.name}/`),
  );
}

const mqtt = mosquitto();
const certificates = certManager();
const host = 'x.example.com';
const manager = rancher({ certManager: certificates, host });
/** A cluster that no web traffic comes into. */
const { ingress: _, ...facts } = kubespray.spec;
const closed = defineCluster(facts);
/** The cloud, whose own load balancer reads the routes. */
const alb = defineCluster({
  ...cloud.spec,
  ingress: { class: 'alb', controller: 'alb', installedBy: 'chart', exposedBy: 'load-balancer' },
});
const watch = monitoring({ cluster: kthwUbuntu, grafana: { host } });

test.each<[string, Placement, string, string, string]>([
  [
    '[KW-54] Rancher on a spoke',
    placeOn(pi, [manager]),
    'pi/rancher',
    "the role 'hub' (it is a spoke)",
    "leave it out here; it runs on 'management', which has all of it; or write what 'pi' has all the same into its spec: role",
  ],
  [
    "[KW-54] Rancher's certificate on a spoke",
    placeOn(pi, [rancherCertificate({ rancher: manager })]),
    'pi/rancher-certificate',
    "the role 'hub'",
    "place it on 'management'",
  ],
  [
    "[KW-54] the door to Fleet's manager on a spoke",
    placeOn(mac, [fleetWebhook({ host })]),
    'mac/fleet-webhook',
    "the role 'hub'",
    "place it on 'management'",
  ],
  [
    'a bridge whose radio is on the Pi, on the Mac',
    placeOn(mac, [zigbee2mqtt({ mqtt, radio: pi.device('zigbee'), adapter: 'ember' })]),
    'mac/zigbee2mqtt',
    "the device 'zigbee' of node 'pi-1' (no node lists a device)",
    "leave it out here; it runs on 'pi', which has all of it",
  ],
  [
    'another bridge, in the cloud',
    placeOn(cloud, [zwaveJsUi({ radio: pi.device('zwave') })]),
    'cloud/zwave-js-ui',
    "the device 'zwave' of node 'pi-1'",
    "it runs on 'pi'",
  ],
  [
    'Home Assistant with a device',
    placeOn(mac, [homeAssistant({ devices: [pi.device('zwave')] })]),
    'mac/home-assistant',
    "the device 'zwave'",
    "it runs on 'pi'",
  ],
  [
    'a broker for the house, where nothing hands out addresses',
    placeOn(mac, [mosquitto({ lan: '192.168.1.0/24' })]),
    'mac/mosquitto',
    'a load balancer (nothing hands out addresses)',
    "it runs on 'pi', which has all of it; or write what 'mac' has all the same into its spec: network.pools",
  ],
  [
    'Traefik, where the ALB is the ingress',
    placeOn(alb, [traefik({ cluster: alb })]),
    'cloud/traefik',
    "the ingress controller 'traefik' (its own is 'alb')",
    'it runs on',
  ],
  [
    'a route, where there is no ingress',
    placeOn(closed, [monitoringRoutes({ monitoring: watch })]),
    'kubespray/monitoring-routes',
    'an ingress',
    'it runs on',
  ],
  [
    'what writes records in AWS, at home',
    placeOn(pi, [externalDns()]),
    'pi/external-dns',
    "permissions in AWS (its platform is 'k3s')",
    "it runs on 'cloud', which has all of it",
  ],
])('%s is refused when it is placed, and nothing follows from that', (_, placement, at, lacks, remedy) => {
  const issues = said(placement);
  expect(issues).toEqual([
    {
      rule: 'app-misplaced',
      severity: 'error',
      at,
      message: expect.stringContaining(`cluster '${placement.cluster.name}' lacks what it needs: `),
      remedy: expect.stringContaining(remedy),
    },
  ]);
  expect(issues[0]?.message).toContain(lacks);
});

test('an app that is left out takes no other down with it', () => {
  const zigbee = zigbee2mqtt({ mqtt, radio: pi.device('zigbee'), adapter: 'ember' });
  const apps: readonly App[] = [mqtt, zigbee, homeAssistant({ mqtt, host })];
  expect(said(placeOn(mac, apps)).map(({ rule, at }) => `${rule} ${at}`)).toEqual(['app-misplaced mac/zigbee2mqtt']);
});

test('[KW-25] apps whose needs are met by KIND, K3s and EKS alike are placed on each', () => {
  for (const cluster of [mac, pi, cloud]) {
    const route = cluster === cloud ? { middlewares: [] } : {};
    const issues = said(placeOn(cluster, [mosquitto(), homeAssistant({ mqtt, host, route }), zwaveJsUi({ radio: { kind: 'none' } })]));
    expect(issues.filter(({ rule }) => rule === 'app-misplaced')).toEqual([]);
  }
});

test('the reference fleet places nothing where it does not fit, and no two of its clusters claim the same', () => {
  const rules = new Set(['app-misplaced', 'host-claimed-twice', 'address-claimed-twice', 'secret-recipients']);
  const { policies: _p, ...parts } = partsOf('2000-01-01');
  expect(synth(fleet, parts).issues.filter(({ rule }) => rules.has(rule))).toEqual([]);
});
