import type { EksRouter } from '@kube-world/model';
import { UserData } from 'aws-cdk-lib/aws-ec2';

/** What a router is told at its first start. */
export interface RouterSettings extends Pick<EksRouter, 'version' | 'tags'> {
  readonly hostname: string;
  /** CIDR of the network that it stands in. */
  readonly network: string;
  /** CIDRs that the tailnet reaches by it. */
  readonly advertised: readonly string[];
  /** Name or ARN of the secret that holds the auth key. */
  readonly secret: string;
  readonly region: string;
}

/**
 * Installs Tailscale in its pinned version and joins the tailnet. The source address stays as it is, so that security groups see
 * who calls; the key is read from a file, so that no list of processes shows it.
 */
export function routerUserData({ hostname, network, advertised, secret, region, version, tags }: RouterSettings): UserData {
  const data = UserData.forLinux();
  data.addCommands(
    'set -euo pipefail',
    'dnf install -y dnf-plugins-core',
    'dnf config-manager --add-repo https://pkgs.tailscale.com/stable/amazon-linux/2023/tailscale.repo',
    `dnf install -y tailscale-${version}`,
    "printf 'net.ipv4.ip_forward = 1\\nnet.ipv6.conf.all.forwarding = 1\\n' > /etc/sysctl.d/90-router.conf",
    'sysctl --system',
    // or it would go to the other router's subnets, and to the endpoints there, by the tailnet
    'mkdir -p /etc/systemd/system/tailscaled.service.d',
    `printf '[Service]\\nExecStartPost=-/usr/sbin/ip rule add to ${network} priority 2500 lookup main\\n' > /etc/systemd/system/tailscaled.service.d/network.conf`,
    'systemctl daemon-reload',
    'systemctl enable --now tailscaled',
    'umask 077',
    `until aws secretsmanager get-secret-value --region ${region} --secret-id ${secret} --query SecretString --output text > /run/tailscale-auth-key \\`,
    // a person puts the key into the secret, which is made together with the router: try until it is there
    [
      '  && timeout 60 tailscale up',
      '--auth-key=file:/run/tailscale-auth-key',
      `--hostname=${hostname}`,
      `--advertise-tags=${tags.join(',')}`,
      `--advertise-routes=${advertised.join(',')}`,
      '--accept-routes',
      '--snat-subnet-routes=false',
      '--netfilter-mode=on',
    ].join(' '),
    'do sleep 30; done',
    'rm /run/tailscale-auth-key',
  );
  return data;
}
