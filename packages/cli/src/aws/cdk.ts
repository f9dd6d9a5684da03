import { cloudApp } from '@kube-world/aws';

import { loadFleet } from '../load-fleet';

// what cdk.json calls: `cdk` says by the environment where it wants the assembly
cloudApp(loadFleet('clusters/fleet.ts')).synth();
