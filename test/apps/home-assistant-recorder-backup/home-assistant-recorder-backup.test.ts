import { homeAssistant } from '../../../apps/home-assistant/home-assistant';
import { homeAssistantRecorderBackup } from '../../../apps/home-assistant-recorder-backup/home-assistant-recorder-backup';
import { cloud } from '../../../clusters/cloud/spec';
import { cloudDatabase } from '../../../clusters/cloud-database';
import { piApps } from '../../../clusters/pi/apps';
import { pi } from '../../../clusters/pi/spec';
import { read } from '../../golden/reference-fleet';
import { buildApp } from '../../packages/constructs/build-app';

const name = 'home-assistant-recorder-backup';
const app = homeAssistantRecorderBackup({
  homeAssistant: homeAssistant({ host: 'home.example.com' }),
  server: { cidrs: ['192.0.2.0/24', '198.51.100.0/24'], port: 5433 },
  login: 'recorder-database',
  at: '04:30',
  keep: 14,
});

test('it says which keys of which Secret a person makes', () => {
  expect(app.secrets).toEqual([{ name: 'recorder-database', keys: ['host', 'user', 'password', 'ca.pem'] }]);
});

test("its port is the server's, and it runs where the house does", () => {
  const { objects } = buildApp(app, pi);
  const pod = 'spec.jobTemplate.spec.template.spec';
  const job = objects.find(({ kind }) => kind === 'CronJob');
  expect(job).toHaveProperty(`${pod}.containers.0.env.1`, { name: 'PGPORT', value: '5433' });
  expect(job).toHaveProperty(`${pod}.nodeSelector.workload-type`, 'iot');
});

test("[KW-33] the Pi's copies reach the isolated subnets of the cloud's database at its port, and nothing else but DNS", () => {
  const { vpc, zones } = cloud.spec.platform;
  expect(cloudDatabase.cidrs).toEqual(zones.map((zone) => vpc.subnets[zone].isolated));
  const policy = read('pi', `infrastructure/namespace-home-assistant/networkpolicy.${name}.yaml`);
  expect(policy).toMatchObject({ spec: { podSelector: { matchLabels: { 'app.kubernetes.io/name': name } }, policyTypes: ['Egress'] } });
  expect(policy).toHaveProperty('spec.egress', [
    { to: cloudDatabase.cidrs.map((cidr) => ({ ipBlock: { cidr } })), ports: [{ port: 5432 }] },
  ]);
});

test('[KW-33] the copy of a night follows the archive of that night, and the alerts of backups know it by its name', () => {
  const scheduleOf = (unit: string, object: string): unknown =>
    (read('pi', `apps/${unit}/cronjob.${object}.yaml`)['spec'] as { schedule: unknown }).schedule;
  expect([scheduleOf('home-assistant', 'home-assistant-backup'), scheduleOf(name, name)]).toEqual(['15 3 * * *', '30 4 * * *']);
  expect(piApps.units.map(({ name: unit }) => unit)).toContain(name);
  const rules = JSON.stringify(read('pi', 'infrastructure/monitoring-rules/prometheusrule.backups.yaml'));
  const [pattern = ''] = [...rules.matchAll(/cronjob=~\\"([^"\\]+)\\"/g)].map(([, found]) => found);
  expect(name).toMatch(new RegExp(`^(?:${pattern})$`));
});
