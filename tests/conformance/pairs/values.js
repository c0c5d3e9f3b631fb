// SPDX-License-Identifier: Apache-2.0
// Pseudo parameters, numbers of parameters and attributes: values as all others, wherever a value may stand.
'use strict';

const { apigwv2, cdk, cloudwatch, handler, integrations, lambda, show } = require('./support');
const iam = require('aws-cdk-lib/aws-iam');
const route53 = require('aws-cdk-lib/aws-route53');
const { Aws, CfnCondition, CfnParameter, CfnResource, Duration, Fn } = cdk;

const holder = (scope, id, properties) => new CfnResource(scope, id, { type: 'Custom::Holder', properties });
const number = (stack) => new CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber;

exports.pairs = {
  pseudo_parameters(stack) {
    show(stack, 'Behind', `arn:${Aws.PARTITION}`);
    show(stack, 'Before', `${Aws.REGION}:x`);
    show(stack, 'Two', Aws.ACCOUNT_ID + Aws.REGION);
    show(stack, 'Joined', Fn.join('-', [Aws.STACK_NAME, 'x', Aws.URL_SUFFIX]));
    show(stack, 'Split', Fn.select(2, Fn.split('/', Aws.STACK_ID)));
    show(stack, 'Sub', Fn.sub('${A}', { A: Aws.REGION }));
    show(stack, 'Json', stack.toJsonString({ region: Aws.REGION, text: `<${Aws.PARTITION}>` }));
    new CfnCondition(stack, 'IsHere', { expression: Fn.conditionEquals(Aws.REGION, 'eu-west-1') });
    new CfnCondition(stack, 'IsThere', { expression: Fn.conditionEquals('eu-west-1', Aws.REGION) });
    new CfnCondition(stack, 'IsBoth', { expression: Fn.conditionEquals(Aws.REGION, Aws.PARTITION) });
    show(stack, 'If', Fn.conditionIf('IsHere', Aws.REGION, Aws.NO_VALUE).toString());
    holder(stack, 'Holder', {
      Region: Aws.REGION,
      List: [Aws.REGION, 'x'],
      Arns: Aws.NOTIFICATION_ARNS,
      None: Aws.NO_VALUE,
    });
    cdk.Tags.of(stack).add('region', Aws.REGION, { excludeResourceTypes: ['aws:cdk:stack'] });
    new apigwv2.WebSocketApi(stack, 'Api', { apiName: Aws.STACK_NAME, description: `of ${Aws.STACK_NAME}` });
  },

  numbers(stack) {
    const n = number(stack);
    show(stack, 'Joined', `x${n}y`);
    show(stack, 'Alone', `${n}`);
    show(stack, 'Length', `${Fn.len(Fn.split(',', 'a,b'))} parts`);
    holder(stack, 'Holder', { Number: n, List: [n, 1], Text: `${n}` });
    new CfnCondition(stack, 'IsFive', { expression: Fn.conditionEquals(n, 5) });
    show(stack, 'Json', stack.toJsonString({ number: n, list: [n], text: `<${n}>` }));
    show(stack, 'FunctionJson', Fn.toJsonString({ number: n, text: `<${n}>` }));
    new lambda.CfnFunction(stack, 'L1', {
      code: { zipFile: 'x' },
      role: 'arn',
      memorySize: n,
      timeout: n,
      ephemeralStorage: { size: n },
    });
  },

  attributes_that_are_numbers(stack) {
    const policy = new iam.CfnManagedPolicy(stack, 'Policy', { policyDocument: {} });
    show(stack, 'Joined', `${policy.attrAttachmentCount} times`);
    show(stack, 'Json', stack.toJsonString({ count: policy.attrAttachmentCount, id: policy.attrPolicyId }));
    handler(stack).addEnvironment('COUNT', `${policy.attrAttachmentCount}`);
  },
};

exports.app_pairs = {
  checked_numbers(app) {
    const stack = new cdk.Stack(app, 'S');
    const n = number(stack);
    new lambda.Function(stack, 'Function', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('x'),
      memorySize: n,
      reservedConcurrentExecutions: n,
      timeout: Duration.seconds(n),
    });
    const api = new apigwv2.WebSocketApi(stack, 'Api');
    new apigwv2.WebSocketStage(stack, 'Stage', {
      webSocketApi: api,
      stageName: 'dev',
      throttle: { rateLimit: n, burstLimit: n },
    });
    api.addRoute('route', {
      integration: new integrations.WebSocketAwsIntegration('Integration', {
        integrationUri: 'uri',
        integrationMethod: 'POST',
        timeout: Duration.millis(n),
      }),
    });
    new cloudwatch.Metric({ namespace: 'n', metricName: 'm' }).createAlarm(stack, 'Alarm', {
      threshold: n,
      evaluationPeriods: n,
      datapointsToAlarm: n,
    });
    const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z', zoneName: 'a.b' });
    new route53.ARecord(stack, 'Record', {
      zone,
      target: route53.RecordTarget.fromIpAddresses('1.2.3.4'),
      ttl: Duration.seconds(n),
    });
    new cdk.NestedStack(stack, 'Nested', { timeout: Duration.minutes(n) });
  },
};

exports.errors = {
  a_list_in_a_text(stack) {
    show(stack, 'Never', Fn.toJsonString({ list: Fn.split(',', Aws.REGION) }));
  },
};
