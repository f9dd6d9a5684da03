import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

import type { CloudFacts } from './cloud-stack';
import { rotatingKey } from './key';

/** Services whose messages come by the topic. The CDK lets EventBridge in, to topic and key, where a rule has the topic as its target. */
const senders = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'] as const;

/** The one topic of all alarms. Who hears them subscribes by hand: an address is nobody's to put into Git. */
export function alarmTopic(scope: Construct, { spec }: CloudFacts, account: string): Topic {
  const key = rotatingKey(scope, 'key', `Encrypts the alarms of ${spec.name}`);
  const topic = new Topic(scope, 'alarms', {
    topicName: `${spec.name}-alarms`,
    displayName: `Alarms of ${spec.name}`,
    masterKey: key,
    enforceSSL: true,
  });
  for (const service of senders) {
    const principal = new ServicePrincipal(service, { conditions: { StringEquals: { 'aws:SourceAccount': account } } });
    key.grant(principal, 'kms:Decrypt', 'kms:GenerateDataKey*');
    topic.addToResourcePolicy(new PolicyStatement({ principals: [principal], actions: ['sns:Publish'], resources: [topic.topicArn] }));
  }
  return topic;
}
