import { applySuite } from './cluster-suite';

/** Clusters of other minor versions than 1.36. */
for (const name of ['kubespray', 'kthw-suse', 'kthw-ubuntu']) applySuite(name);
