import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cloudApp, templatesOf } from '@kube-world/aws';
import type { FleetFacts, OutputFile } from '@kube-world/model';

/** Runs the CDK. What it keeps for a deployment is thrown away: `cdk` makes that itself. @returns cluster -> its templates */
export function makeTemplates(fleet: FleetFacts): ReadonlyMap<string, readonly OutputFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-aws-'));
  try {
    return templatesOf(cloudApp(fleet, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
