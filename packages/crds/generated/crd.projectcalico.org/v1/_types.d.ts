// Written by `npx projen generate`.
export interface NetworkSetSpec {
  nets?: readonly string[] | undefined;
}
export interface Password {
  secretKeyRef?: {
    key: string;
    name?: string | undefined;
    optional?: boolean | undefined;
  } | undefined;
}
export interface Egress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: Destination | undefined;
  http?: {
    methods?: readonly string[] | undefined;
    paths?: readonly Paths[] | undefined;
  } | undefined;
  icmp?: Icmp | undefined;
  ipVersion?: 4 | 6 | undefined;
  metadata?: {
    annotations?: { [key: string]: string } | undefined;
  } | undefined;
  notICMP?: Icmp | undefined;
  notProtocol?: number | string | undefined;
  protocol?: number | string | undefined;
  source?: Destination | undefined;
}
export interface Destination {
  namespaceSelector?: string | undefined;
  nets?: readonly string[] | undefined;
  notNets?: readonly string[] | undefined;
  notPorts?: readonly (number | string)[] | undefined;
  notSelector?: string | undefined;
  ports?: readonly (number | string)[] | undefined;
  selector?: string | undefined;
  serviceAccounts?: {
    names?: readonly string[] | undefined;
    selector?: string | undefined;
  } | undefined;
  services?: {
    name?: string | undefined;
    namespace?: string | undefined;
  } | undefined;
}
export interface Icmp {
  code?: number | undefined;
  type?: number | undefined;
}
export interface Paths {
  exact?: string | undefined;
  prefix?: string | undefined;
}
