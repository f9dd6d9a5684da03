import { defineFleet, placeOn } from '@kube-world/model';

import { cloudApps } from './cloud/apps';
import { fleetFacts } from './fleet-facts';
import { kthwDebian } from './kthw-debian/spec';
import { kthwRocky } from './kthw-rocky/spec';
import { kthwSuse } from './kthw-suse/spec';
import { kthwUbuntu } from './kthw-ubuntu/spec';
import { kubaniApps } from './kubani/apps';
import { kubespray } from './kubespray/spec';
import { mac } from './mac/spec';
import { managementApps } from './management/apps';
import { piApps } from './pi/apps';
import { talos } from './talos/spec';

/** Every cluster, one line each. `placeOn(cluster, [])`: its facts are checked, and nothing of ours runs there yet. */
export const fleet = defineFleet({
  ...fleetFacts,
  placements: [
    managementApps,
    piApps,
    placeOn(mac, []),
    cloudApps,
    kubaniApps,
    placeOn(talos, []),
    placeOn(kthwUbuntu, []),
    placeOn(kthwSuse, []),
    placeOn(kthwDebian, []),
    placeOn(kthwRocky, []),
    placeOn(kubespray, []),
  ],
});
