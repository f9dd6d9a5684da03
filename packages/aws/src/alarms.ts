import { type EksDatabase, Quantity } from '@kube-world/model';
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { CfnNatGateway } from 'aws-cdk-lib/aws-ec2';
import type { IDatabaseInstance } from 'aws-cdk-lib/aws-rds';
import type { ITopic } from 'aws-cdk-lib/aws-sns';

import type { CloudStack } from './cloud-stack';

interface AlarmOptions {
  readonly description: string;
  readonly metric: IMetric;
  readonly threshold: number;
  /** @default 'above' */
  readonly side?: 'above' | 'below';
  /** Periods of five minutes in a row. @default 3 */
  readonly periods?: number;
  /** @default - what is not measured is well */
  readonly silent?: 'breaking';
}

/** Alarms that all speak to one topic. */
export class Alarms {
  public constructor(
    private readonly scope: CloudStack,
    private readonly topic: ITopic,
  ) {}

  /** A database that is busy, full, or crowded. */
  public ofDatabase(database: IDatabaseInstance, { storage, memory }: EksDatabase): void {
    const period = { period: Duration.minutes(5) };
    const tenth = (text: string): number => Math.floor(Quantity.parse(text).toNumber() / 10);
    this.add('database-cpu', { description: 'the database is busy', metric: database.metricCPUUtilization(period), threshold: 90 });
    this.add('database-storage', {
      description: 'less than a tenth of the storage that the database began with is free',
      metric: database.metricFreeStorageSpace(period),
      threshold: tenth(storage),
      side: 'below',
    });
    this.add('database-memory', {
      description: 'less than a tenth of the memory of the database is free',
      metric: database.metricFreeableMemory(period),
      threshold: tenth(memory),
      side: 'below',
    });
  }

  /** A router whose machine or system does not answer. */
  public ofRouter(name: string, instanceId: string): void {
    this.add(`${name}-status`, {
      description: 'a router of the link does not answer',
      metric: this.metric('AWS/EC2', 'StatusCheckFailed', { InstanceId: instanceId }, 'Maximum'),
      threshold: 1,
      silent: 'breaking',
    });
  }

  /** A NAT gateway that has no port left for a new connection. */
  public ofNat(id: string, gateway: CfnNatGateway): void {
    this.add(id, {
      description: 'a NAT gateway has no port left',
      metric: this.metric('AWS/NATGateway', 'ErrorPortAllocation', { NatGatewayId: gateway.attrNatGatewayId }, 'Sum'),
      threshold: 1,
      periods: 1,
    });
  }

  private metric(namespace: string, metricName: string, dimensionsMap: Record<string, string>, statistic: string): Metric {
    return new Metric({ namespace, metricName, dimensionsMap, statistic, period: Duration.minutes(5) });
  }

  private add(id: string, { description, metric, threshold, side = 'above', periods = 3, silent }: AlarmOptions): void {
    const alarm = new Alarm(this.scope, id, {
      alarmName: `${this.scope.facts.spec.name}-${id}`,
      alarmDescription: description,
      metric,
      threshold,
      comparisonOperator: side === 'above' ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}
