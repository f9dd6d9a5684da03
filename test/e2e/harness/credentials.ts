import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the programs of one cluster know each other by: made for it, and gone with its folder. */
export interface Credentials {
  /** Of a member of `system:masters`. */
  readonly token: string;
  readonly tokenFile: string;
  /** Signs and verifies the tokens of service accounts. */
  readonly serviceAccountKey: string;
}

export function createCredentials(folder: string): Credentials {
  const token = randomBytes(24).toString('hex');
  const tokenFile = join(folder, 'tokens.csv');
  writeFileSync(tokenFile, `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  const serviceAccountKey = join(folder, 'service-account.key');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(serviceAccountKey, privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 });
  return { token, tokenFile, serviceAccountKey };
}

/** A kubeconfig file that kubectl, the controllers and kwok take. */
export function writeKubeconfig(file: string, server: string, certificate: string, token: string): void {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'kube-world',
    clusters: [{ name: 'kube-world', cluster: { server, 'certificate-authority': certificate } }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'kube-world', context: { cluster: 'kube-world', user: 'admin' } }],
  };
  // JSON is YAML
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
}
