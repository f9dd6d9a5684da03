import { TLSOption } from '@kube-world/crds/traefik.io/v1alpha1';
import { Construct } from 'constructs';

export interface TlsOptionsProps {
  readonly namespace: string;
  /** The oldest version of TLS that is spoken. @default '1.2' */
  readonly minimum?: '1.2' | '1.3';
}

/** The options of every route that names none: Traefik takes them from the one object called `default`. */
export class TlsOptions extends Construct {
  public constructor(scope: Construct, id: string, { namespace, minimum = '1.2' }: TlsOptionsProps) {
    super(scope, id);
    new TLSOption(this, 'TLSOption', {
      metadata: { name: 'default', namespace },
      spec: { minVersion: minimum === '1.3' ? 'VersionTLS13' : 'VersionTLS12' },
    });
  }
}
