import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { CfnNatGateway } from 'aws-cdk-lib/aws-ec2';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { CfnDetector } from 'aws-cdk-lib/aws-guardduty';
import type { IDatabaseInstance } from 'aws-cdk-lib/aws-rds';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

import { Alarms } from './alarms';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { alarmTopic } from './topic';

/** What the watch stack is handed. */
export interface WatchProps {
  readonly natGateways: readonly CfnNatGateway[];
  /** Ids of the instances of the link's routers. */
  readonly routers: readonly string[];
  /** @default - there is no database to watch */
  readonly database?: IDatabaseInstance;
}

/** What raises an alarm, and the topic that says so. */
export class WatchStack extends CloudStack {
  public constructor(scope: Construct, facts: CloudFacts, { natGateways, routers, database }: WatchProps) {
    super(scope, 'watch', facts, { description: `Alarms of the cluster ${facts.spec.name}` });
    const { spec, platform } = facts;
    const topic: ITopic = alarmTopic(this, facts, this.account);
    const alarms = new Alarms(this, spec.name, topic);
    if (database && platform.database) alarms.ofDatabase(database, platform.database);
    for (const [at, id] of routers.entries()) alarms.ofRouter(`router-${at}`, id);
    for (const [at, gateway] of natGateways.entries()) alarms.ofNat(`nat-${at}`, gateway);
    this.tell(topic, 'backup-failed', 'a backup or a restore did not end well', {
      source: ['aws.backup'],
      detailType: ['Backup Job State Change', 'Copy Job State Change', 'Restore Job State Change'],
      detail: { state: ['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL'] },
    });
    this.addBudget(topic);
    if (platform.watch.guardDuty) this.addGuardDuty(topic);
  }

  private tell(topic: ITopic, id: string, description: string, eventPattern: EventPattern): void {
    new Rule(this, id, { ruleName: `${this.facts.spec.name}-${id}`, description, eventPattern, targets: [new SnsTopic(topic)] });
  }

  /** The whole account's: tags reach the bill a day late, and what nobody tagged costs as much. */
  private addBudget(topic: ITopic): void {
    const { spec, platform } = this.facts;
    const subscribers = [{ subscriptionType: 'SNS', address: topic.topicArn }];
    const above = (threshold: number, notificationType: 'FORECASTED' | 'ACTUAL'): CfnBudget.NotificationWithSubscribersProperty => ({
      notification: { comparisonOperator: 'GREATER_THAN', notificationType, threshold, thresholdType: 'PERCENTAGE' },
      subscribers,
    });
    new CfnBudget(this, 'budget', {
      budget: {
        budgetName: spec.name,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: platform.watch.budget, unit: 'USD' },
      },
      notificationsWithSubscribers: [above(80, 'FORECASTED'), above(100, 'ACTUAL')],
    });
  }

  private addGuardDuty(topic: ITopic): void {
    const enabled = (name: string) => ({ name, status: 'ENABLED' });
    new CfnDetector(this, 'guard-duty', {
      enable: true,
      findingPublishingFrequency: 'FIFTEEN_MINUTES',
      features: [
        enabled('EKS_AUDIT_LOGS'),
        { ...enabled('RUNTIME_MONITORING'), additionalConfiguration: [enabled('EKS_ADDON_MANAGEMENT')] },
      ],
    });
    this.tell(topic, 'finding', 'GuardDuty found something of medium severity or worse', {
      source: ['aws.guardduty'],
      detailType: ['GuardDuty Finding'],
      detail: { severity: [{ numeric: ['>=', 4] }] },
    });
  }
}
