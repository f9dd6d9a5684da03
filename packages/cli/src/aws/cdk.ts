import { cloudApp } from '@kube-world/aws';
import { checkFleet } from '@kube-world/model';

import { loadFleet } from '../load-fleet';
import { issueLines } from '../report';

// what cdk.json calls: `cdk` says by the environment where it wants the assembly
const fleet = loadFleet('clusters/fleet.ts');
const errors = checkFleet(fleet).filter(({ severity }) => severity === 'error');
if (errors.length === 0) {
  cloudApp(fleet).synth();
} else {
  process.stderr.write(issueLines(errors, false));
  process.exitCode = 1;
}
