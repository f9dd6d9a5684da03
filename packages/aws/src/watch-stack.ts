import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { CfnDetector } from 'aws-cdk-lib/aws-guardduty';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

import { type CloudFacts, CloudStack } from './cloud-stack';
import { alarmTopic } from './topic';

/** The topic of all alarms, and what raises one for the whole account. An alarm on one thing stands in the stack of that thing. */
export class WatchStack extends CloudStack {
  public readonly topic: ITopic;

  public constructor(scope: Construct, facts: CloudFacts) {
    super(scope, 'watch', facts, { description: `Alarms of the cluster ${facts.spec.name}` });
    const topic: ITopic = alarmTopic(this, facts, this.account);
    this.topic = topic;
    this.tell(topic, 'backup-failed', 'a backup or its copy did not end well', {
      source: ['aws.backup'],
      detailType: ['Backup Job State Change', 'Copy Job State Change'],
      detail: { state: ['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL'] },
    });
    // events of restores have a status where those of backups have a state
    this.tell(topic, 'restore-failed', 'a restore did not end well', {
      source: ['aws.backup'],
      detailType: ['Restore Job State Change'],
      detail: { status: ['FAILED', 'ABORTED'] },
    });
    this.addBudget(topic);
    if (facts.platform.watch.guardDuty) this.addGuardDuty(topic);
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
