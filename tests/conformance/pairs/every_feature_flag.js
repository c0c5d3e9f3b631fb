// SPDX-License-Identifier: Apache-2.0
// One app that uses most of what there is, under every feature flag of the package in the position that is not its
// default, and under all that the package recommends.
'use strict';

const { CURRENTLY_RECOMMENDED_FLAGS, FLAGS } = require('aws-cdk-lib/cx-api');
const s3 = require('aws-cdk-lib/aws-s3');
const {
  Construct,
  acm,
  apigwv2,
  authorizers,
  cdk,
  cloudwatch,
  handler,
  iam,
  integrations,
  lambda,
  logs,
  role,
  show,
} = require('./support');
const { Duration, RemovalPolicy, Stack, Tags } = cdk;
const { WebSocketAwsIntegration, WebSocketLambdaIntegration } = integrations;

const statement = (action, resource) =>
  new iam.PolicyStatement({ actions: [action], resources: [resource] });

const functions = (stack) => {
  const message = new lambda.Function(stack, 'OnMessage', {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromBucketV2(s3.Bucket.fromBucketName(stack, 'Code', 'the-code'), 'handler.zip', {
      objectVersion: 'v1',
    }),
    environment: { TABLE: 'Connections' },
    initialPolicy: [statement('sqs:SendMessage', 'a'), statement('sqs:SendMessage', 'b')],
    tracing: lambda.Tracing.ACTIVE,
    timeout: Duration.seconds(10),
  });
  message.addToRolePolicy(statement('sns:Publish', 'b'));
  message.addToRolePolicy(statement('sns:Publish', 'a'));
  message.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
  message.grantInvoke(new iam.AccountPrincipal('210987654321'));
  return message;
};

const identities = (stack) => {
  const r = new iam.Role(stack, 'Mixed', {
    assumedBy: new iam.CompositePrincipal(
      new iam.AccountRootPrincipal(),
      new iam.AccountPrincipal('210987654321'),
      new iam.ServicePrincipal('lambda.amazonaws.com'),
    ),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
    inlinePolicies: {
      one: new iam.PolicyDocument({ statements: [statement('s3:Get', 'b'), statement('s3:Get', 'a')] }),
    },
  });
  r.addToPolicy(statement('s3:Put', 'b'));
  r.addToPolicy(statement('s3:Get', 'b'));
  r.addToPolicy(statement('s3:Get', 'a'));
  const far = iam.Role.fromRoleArn(stack, 'Far', 'arn:aws:iam::123456789012:role/far');
  far.addToPrincipalPolicy(statement('s3:Get', 'a'));
  const named = iam.Role.fromRoleName(stack, 'Named', 'named', { defaultPolicyName: 'Own' });
  named.addToPrincipalPolicy(statement('s3:Get', 'a'));
  const user = new iam.User(stack, 'User', {
    password: cdk.SecretValue.unsafePlainText('Not-a-secret-1'),
  });
  const group = new iam.Group(stack, 'Group');
  group.addUser(user);
  group.addToPolicy(statement('s3:Get', 'a'));
  new iam.ManagedPolicy(stack, 'Managed', {
    statements: [statement('s3:Put', 'z'), statement('s3:Get', 'z')],
    roles: [r],
  });
  Tags.of(user).add('who', 'operator');
};

const chat = (stack) => {
  const connect = handler(stack, 'OnConnect');
  const message = functions(stack);
  identities(stack);
  const api = new apigwv2.WebSocketApi(stack, 'Api', {
    connectRouteOptions: {
      integration: new WebSocketLambdaIntegration('Connect', connect),
      authorizer: new authorizers.WebSocketLambdaAuthorizer('Authorizer', handler(stack, 'Authorize')),
    },
    disconnectRouteOptions: {
      integration: new WebSocketAwsIntegration('Queue', {
        integrationUri: `arn:${stack.partition}:apigateway:${stack.region}:sqs:path/queue`,
        integrationMethod: apigwv2.HttpMethod.POST,
        credentialsRole: role(stack),
      }),
    },
    defaultRouteOptions: { integration: new WebSocketLambdaIntegration('Message', message) },
  });
  api.addRoute('ping', { integration: new integrations.WebSocketMockIntegration('Ping') });
  const domain = new apigwv2.DomainName(stack, 'Domain', {
    domainName: 'chat.example.com',
    certificate: new acm.Certificate(stack, 'Certificate', { domainName: 'chat.example.com' }),
  });
  const log = new logs.LogGroup(stack, 'Access', { removalPolicy: RemovalPolicy.DESTROY });
  log.grantWrite(new iam.ServicePrincipal('es.amazonaws.com'));
  log.grantRead(message);
  const stage = new apigwv2.WebSocketStage(stack, 'Live', {
    webSocketApi: api,
    stageName: 'live',
    autoDeploy: true,
    domainMapping: { domainName: domain, mappingKey: 'chat' },
    accessLogSettings: { destination: new apigwv2.LogGroupLogDestination(log) },
  });
  stage.grantManagementApiAccess(connect);
  stage.grantManagementApiAccess(message);
  api.grantManageConnections(message);
  new s3.Bucket(stack, 'Files', { versioned: true, removalPolicy: RemovalPolicy.DESTROY });
  stage
    .metric('ClientError', { statistic: 'Sum' })
    .createAlarm(stack, 'ClientErrors', { threshold: 10, evaluationPeriods: 2 });
  new cloudwatch.Alarm(stack, 'Errors', {
    metric: new cloudwatch.MathExpression({ expression: 'a + 1', usingMetrics: { a: message.metricErrors() } }),
    threshold: 1,
    evaluationPeriods: 3,
  });
  Tags.of(stack).add('app', 'chat');
  return { api, log, stage };
};

/// Reads what another stack makes.
const reader = (scope, made, env) => {
  const stack = new Stack(scope, 'Reader', { env });
  show(stack, 'Url', made.stage.url);
  show(stack, 'Log', made.log.logGroupArn);
  made.stage.grantManagementApiAccess(handler(stack));
};

const everything = (app) => {
  const somewhere = new Construct(app, 'Somewhere');
  reader(somewhere, chat(new Stack(somewhere, 'Chat')), undefined);
  const beijing = new Construct(app, 'Beijing');
  const env = { account: '123456789012', region: 'cn-north-1' };
  reader(beijing, chat(new Stack(beijing, 'Chat', { env })), env);
};

const under = (context) => (app) => {
  for (const [key, value] of Object.entries(context)) app.node.setContext(key, value);
  everything(app);
};

/// The value of a flag that is not the one that it has when nobody sets it.
const other_value = (flag) => {
  const unset = flag.unconfiguredBehavesLike?.v2 ?? false;
  return typeof unset === 'boolean' && typeof flag.recommendedValue === 'boolean'
    ? !unset
    : flag.recommendedValue;
};

exports.app_pairs = {
  none: everything,
  all_recommended: under(CURRENTLY_RECOMMENDED_FLAGS),
};
exports.run_time_app_pairs = {
  cross_stack_references_both: under({ '@aws-cdk/core:defaultCrossStackReferences': 'both' }),
};
for (const [name, flag] of Object.entries(FLAGS)) {
  if (flag.introducedIn.v2 === undefined) continue; // refused, or looked at by nobody
  exports.run_time_app_pairs[name.replace(/^@/, '').replace(/[^A-Za-z0-9]+/g, '_')] = under({ [name]: other_value(flag) });
}
