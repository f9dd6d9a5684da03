import { Client } from '../harness/client';
import type { LoopbackCluster } from '../harness/cluster';
import { certificateOf } from '../harness/control-plane';

/** A client with an account's own token, as its pods would have. @param account `<namespace>/<name>` */
export async function actingAs({ client, folder }: LoopbackCluster, account: string): Promise<Client> {
  const [namespace, name] = account.split('/');
  const body = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: { expirationSeconds: 3600 } };
  const answer = await client.request('POST', `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`, body);
  if (answer.status !== 201) throw new Error(`token of ${account}: ${answer.status} ${answer.body.message}`);
  return new Client(client.server, (answer.body['status'] as { readonly token: string }).token, certificateOf(folder));
}
