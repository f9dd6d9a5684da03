import { applySuite } from './cluster-suite';

/** What lies in `dist/`. */
for (const name of ['management', 'pi', 'kubani', 'cloud']) applySuite(name);
