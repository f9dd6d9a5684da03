// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface AlertmanagerConfigProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: AlertmanagerConfigSpec;
}
export interface AlertmanagerConfigSpec {
  inhibitRules?: readonly AlertmanagerConfigSpecInhibitRules[] | undefined;
  muteTimeIntervals?: readonly AlertmanagerConfigSpecMuteTimeIntervals[] | undefined;
  receivers?: readonly AlertmanagerConfigSpecReceivers[] | undefined;
  route?: {
    activeTimeIntervals?: readonly string[] | undefined;
    continue?: boolean | undefined;
    groupBy?: readonly string[] | undefined;
    groupInterval?: string | undefined;
    groupWait?: string | undefined;
    matchers?: readonly AlertmanagerConfigSpecInhibitRulesSourceMatch[] | undefined;
    muteTimeIntervals?: readonly string[] | undefined;
    receiver?: string | undefined;
    repeatInterval?: string | undefined;
    routes?: readonly unknown[] | undefined;
  } | undefined;
}
export interface AlertmanagerConfigSpecInhibitRules {
  equal?: readonly string[] | undefined;
  sourceMatch?: readonly AlertmanagerConfigSpecInhibitRulesSourceMatch[] | undefined;
  targetMatch?: readonly AlertmanagerConfigSpecInhibitRulesSourceMatch[] | undefined;
}
export interface AlertmanagerConfigSpecMuteTimeIntervals {
  name: string;
  timeIntervals?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals[] | undefined;
}
export interface AlertmanagerConfigSpecReceivers {
  discordConfigs?: readonly AlertmanagerConfigSpecReceiversDiscordConfigs[] | undefined;
  emailConfigs?: readonly AlertmanagerConfigSpecReceiversEmailConfigs[] | undefined;
  msteamsConfigs?: readonly AlertmanagerConfigSpecReceiversMsteamsConfigs[] | undefined;
  msteamsv2Configs?: readonly AlertmanagerConfigSpecReceiversMsteamsv2Configs[] | undefined;
  name: string;
  opsgenieConfigs?: readonly AlertmanagerConfigSpecReceiversOpsgenieConfigs[] | undefined;
  pagerdutyConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigs[] | undefined;
  pushoverConfigs?: readonly AlertmanagerConfigSpecReceiversPushoverConfigs[] | undefined;
  rocketchatConfigs?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigs[] | undefined;
  slackConfigs?: readonly AlertmanagerConfigSpecReceiversSlackConfigs[] | undefined;
  snsConfigs?: readonly AlertmanagerConfigSpecReceiversSnsConfigs[] | undefined;
  telegramConfigs?: readonly AlertmanagerConfigSpecReceiversTelegramConfigs[] | undefined;
  victoropsConfigs?: readonly AlertmanagerConfigSpecReceiversVictoropsConfigs[] | undefined;
  webexConfigs?: readonly AlertmanagerConfigSpecReceiversWebexConfigs[] | undefined;
  webhookConfigs?: readonly AlertmanagerConfigSpecReceiversWebhookConfigs[] | undefined;
  wechatConfigs?: readonly AlertmanagerConfigSpecReceiversWechatConfigs[] | undefined;
}
export interface AlertmanagerConfigSpecInhibitRulesSourceMatch {
  matchType?: "!=" | "=" | "=~" | "!~" | undefined;
  name: string;
  regex?: boolean | undefined;
  value?: string | undefined;
}
export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals {
  daysOfMonth?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth[] | undefined;
  months?: readonly string[] | undefined;
  times?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes[] | undefined;
  weekdays?: readonly string[] | undefined;
  years?: readonly string[] | undefined;
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigs {
  apiURL: $types.ProxyConnectHeader;
  avatarURL?: string | undefined;
  content?: string | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  message?: string | undefined;
  sendResolved?: boolean | undefined;
  title?: string | undefined;
  username?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversEmailConfigs {
  authIdentity?: string | undefined;
  authPassword?: $types.ProxyConnectHeader | undefined;
  authSecret?: $types.ProxyConnectHeader | undefined;
  authUsername?: string | undefined;
  forceImplicitTLS?: boolean | undefined;
  from?: string | undefined;
  headers?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[] | undefined;
  hello?: string | undefined;
  html?: string | undefined;
  requireTLS?: boolean | undefined;
  sendResolved?: boolean | undefined;
  smarthost?: string | undefined;
  text?: string | undefined;
  threading?: {
    threadByDate: "Daily" | "None";
  } | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
  to?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversMsteamsConfigs {
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  sendResolved?: boolean | undefined;
  summary?: string | undefined;
  text?: string | undefined;
  title?: string | undefined;
  webhookUrl: $types.ProxyConnectHeader;
}
export interface AlertmanagerConfigSpecReceiversMsteamsv2Configs {
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  sendResolved?: boolean | undefined;
  text?: string | undefined;
  title?: string | undefined;
  webhookURL?: $types.ProxyConnectHeader | undefined;
}
export interface AlertmanagerConfigSpecReceiversOpsgenieConfigs {
  actions?: string | undefined;
  apiKey?: $types.ProxyConnectHeader | undefined;
  apiURL?: string | undefined;
  description?: string | undefined;
  details?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[] | undefined;
  entity?: string | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  message?: string | undefined;
  note?: string | undefined;
  priority?: string | undefined;
  responders?: readonly AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders[] | undefined;
  sendResolved?: boolean | undefined;
  source?: string | undefined;
  tags?: string | undefined;
  updateAlerts?: boolean | undefined;
}
export interface AlertmanagerConfigSpecReceiversPagerdutyConfigs {
  class?: string | undefined;
  client?: string | undefined;
  clientURL?: string | undefined;
  component?: string | undefined;
  description?: string | undefined;
  details?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[] | undefined;
  group?: string | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  pagerDutyImageConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs[] | undefined;
  pagerDutyLinkConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs[] | undefined;
  routingKey?: $types.ProxyConnectHeader | undefined;
  sendResolved?: boolean | undefined;
  serviceKey?: $types.ProxyConnectHeader | undefined;
  severity?: string | undefined;
  source?: string | undefined;
  timeout?: string | undefined;
  url?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversPushoverConfigs {
  device?: string | undefined;
  expire?: string | undefined;
  html?: boolean | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  message?: string | undefined;
  monospace?: boolean | undefined;
  priority?: string | undefined;
  retry?: string | undefined;
  sendResolved?: boolean | undefined;
  sound?: string | undefined;
  title?: string | undefined;
  token?: $types.ProxyConnectHeader | undefined;
  tokenFile?: string | undefined;
  ttl?: string | undefined;
  url?: string | undefined;
  urlTitle?: string | undefined;
  userKey?: $types.ProxyConnectHeader | undefined;
  userKeyFile?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversRocketchatConfigs {
  actions?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigsActions[] | undefined;
  apiURL?: string | undefined;
  channel?: string | undefined;
  color?: string | undefined;
  emoji?: string | undefined;
  fields?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigsFields[] | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  iconURL?: string | undefined;
  imageURL?: string | undefined;
  linkNames?: boolean | undefined;
  sendResolved?: boolean | undefined;
  shortFields?: boolean | undefined;
  text?: string | undefined;
  thumbURL?: string | undefined;
  title?: string | undefined;
  titleLink?: string | undefined;
  token: $types.ProxyConnectHeader;
  tokenID: $types.ProxyConnectHeader;
}
export interface AlertmanagerConfigSpecReceiversSlackConfigs {
  actions?: readonly AlertmanagerConfigSpecReceiversSlackConfigsActions[] | undefined;
  apiURL?: $types.ProxyConnectHeader | undefined;
  callbackId?: string | undefined;
  channel?: string | undefined;
  color?: string | undefined;
  fallback?: string | undefined;
  fields?: readonly AlertmanagerConfigSpecReceiversSlackConfigsFields[] | undefined;
  footer?: string | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  iconEmoji?: string | undefined;
  iconURL?: string | undefined;
  imageURL?: string | undefined;
  linkNames?: boolean | undefined;
  messageText?: string | undefined;
  mrkdwnIn?: readonly string[] | undefined;
  pretext?: string | undefined;
  sendResolved?: boolean | undefined;
  shortFields?: boolean | undefined;
  text?: string | undefined;
  thumbURL?: string | undefined;
  timeout?: string | undefined;
  title?: string | undefined;
  titleLink?: string | undefined;
  updateMessage?: boolean | undefined;
  username?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversSnsConfigs {
  apiURL?: string | undefined;
  attributes?: { [key: string]: string } | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  message?: string | undefined;
  phoneNumber?: string | undefined;
  sendResolved?: boolean | undefined;
  sigv4?: $types.Sigv4 | undefined;
  subject?: string | undefined;
  targetARN?: string | undefined;
  topicARN?: string | undefined;
  useAWSHTTPClient?: boolean | undefined;
}
export interface AlertmanagerConfigSpecReceiversTelegramConfigs {
  apiURL?: string | undefined;
  botToken?: $types.ProxyConnectHeader | undefined;
  botTokenFile?: string | undefined;
  chatID: number;
  disableNotifications?: boolean | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  message?: string | undefined;
  messageThreadID?: number | undefined;
  parseMode?: "MarkdownV2" | "Markdown" | "HTML" | undefined;
  sendResolved?: boolean | undefined;
}
export interface AlertmanagerConfigSpecReceiversVictoropsConfigs {
  apiKey?: $types.ProxyConnectHeader | undefined;
  apiUrl?: string | undefined;
  customFields?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[] | undefined;
  entityDisplayName?: string | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  messageType?: string | undefined;
  monitoringTool?: string | undefined;
  routingKey: string;
  sendResolved?: boolean | undefined;
  stateMessage?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversWebexConfigs {
  apiURL?: string | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  message?: string | undefined;
  roomID: string;
  sendResolved?: boolean | undefined;
}
export interface AlertmanagerConfigSpecReceiversWebhookConfigs {
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  maxAlerts?: number | undefined;
  payload?: string | undefined;
  sendResolved?: boolean | undefined;
  timeout?: string | undefined;
  url?: string | undefined;
  urlSecret?: $types.ProxyConnectHeader | undefined;
}
export interface AlertmanagerConfigSpecReceiversWechatConfigs {
  agentID?: string | undefined;
  apiSecret?: $types.ProxyConnectHeader | undefined;
  apiURL?: string | undefined;
  corpID?: string | undefined;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined;
  message?: string | undefined;
  messageType?: string | undefined;
  sendResolved?: boolean | undefined;
  toParty?: string | undefined;
  toTag?: string | undefined;
  toUser?: string | undefined;
}
export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth {
  end?: number | undefined;
  start?: number | undefined;
}
export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes {
  endTime?: string | undefined;
  startTime?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bearerTokenSecret?: $types.ProxyConnectHeader | undefined;
  enableHttp2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyURL?: string | undefined;
  proxyUrl?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface AlertmanagerConfigSpecReceiversEmailConfigsHeaders {
  key: string;
  value: string;
}
export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders {
  id?: string | undefined;
  name?: string | undefined;
  type: "team" | "teams" | "user" | "escalation" | "schedule";
  username?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs {
  alt?: string | undefined;
  href?: string | undefined;
  src?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs {
  alt?: string | undefined;
  href?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversRocketchatConfigsActions {
  msg?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversRocketchatConfigsFields {
  short?: boolean | undefined;
  title?: string | undefined;
  value?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversSlackConfigsActions {
  confirm?: {
    dismissText?: string | undefined;
    okText?: string | undefined;
    text: string;
    title?: string | undefined;
  } | undefined;
  name?: string | undefined;
  style?: string | undefined;
  text: string;
  type: string;
  url?: string | undefined;
  value?: string | undefined;
}
export interface AlertmanagerConfigSpecReceiversSlackConfigsFields {
  short?: boolean | undefined;
  title: string;
  value: string;
}
export declare class AlertmanagerConfig extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1alpha1';
  static readonly kind: 'AlertmanagerConfig';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: AlertmanagerConfigProps);
}
