import { applySuite } from './cluster-suite';

/** Clusters where nothing of ours runs yet: our platform apps, as their facts allow. */
for (const name of ['mac', 'talos', 'kthw-debian', 'kthw-rocky']) applySuite(name);
