import { withNamespaces } from '@kube-world/constructs';
import { type App, ModelError } from '@kube-world/model';

import { app, mqtt, radio } from './talking-apps';

test.each<[string, readonly App[], string]>([
  ['an app that is not there', [radio], "zigbee2mqtt: talks to 'mosquitto', which is not among the apps given; place 'mosquitto' too"],
  [
    'a port that is not served',
    [mqtt, app('one', { talksTo: [{ app: mqtt, port: 'http' }] })],
    "one: talks to 'mosquitto' at port 'http', which it does not serve; it serves: mqtt",
  ],
  ['an app that serves nothing', [app('two'), app('one', { talksTo: [{ app: app('two'), port: 'http' }] })], 'it serves: nothing'],
])('talking to %s is refused', (_, apps, message) => {
  expect(() => withNamespaces(apps)).toThrow(ModelError);
  expect(() => withNamespaces(apps)).toThrow(message);
});
