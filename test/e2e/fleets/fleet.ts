import { fleetWith } from './base';
import { changeOf } from './table';

/** The file that the command is given: `KUBE_WORLD_ROW` says which row's fleet it exports. */
export const fleet = fleetWith(changeOf(process.env['KUBE_WORLD_ROW'] ?? ''));
