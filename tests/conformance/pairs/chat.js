// SPDX-License-Identifier: Apache-2.0
// Whole programs: the one of the README, and one that uses most of what there is.
'use strict';

const {
  acm,
  apigwv2,
  authorizers,
  cdk,
  cloudwatch,
  handler,
  iam,
  integrations,
  logs,
  lambda,
  show,
} = require('./support');
const { Duration, RemovalPolicy } = cdk;
const { WebSocketLambdaIntegration } = integrations;

const readme = (stack) => {
  const fn = handler(stack);
  const api = new apigwv2.WebSocketApi(stack, 'mywsapi');
  const stage = new apigwv2.WebSocketStage(stack, 'mystage', {
    webSocketApi: api,
    stageName: 'dev',
    autoDeploy: true,
    throttle: { rateLimit: 100, burstLimit: 200 },
  });
  api.addRoute('sendmessage', {
    integration: new WebSocketLambdaIntegration('SendMessageIntegration', fn),
  });
  stage.grantManagementApiAccess(fn);
  return stage;
};

exports.pairs = {
  readme(stack) {
    readme(stack);
  },

  everything(stack) {
    const fn = (id) =>
      new lambda.Function(stack, id, {
        runtime: lambda.Runtime.NODEJS_22_X,
        handler: 'index.handler',
        memorySize: 256,
        timeout: Duration.seconds(10),
        code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 200 })'),
        environment: { TABLE: 'Connections' },
      });
    const connect = fn('OnConnect');
    const message = fn('OnMessage');
    const authorize = fn('Authorize');
    const api = new apigwv2.WebSocketApi(stack, 'Api', {
      description: 'a chat',
      connectRouteOptions: {
        integration: new WebSocketLambdaIntegration('Connect', connect),
        authorizer: new authorizers.WebSocketLambdaAuthorizer('Authorizer', authorize, {
          identitySource: ['route.request.querystring.token'],
        }),
      },
      disconnectRouteOptions: {
        integration: new WebSocketLambdaIntegration('Disconnect', connect),
      },
      defaultRouteOptions: {
        integration: new WebSocketLambdaIntegration('Message', message),
        returnResponse: true,
      },
    });
    const domain = new apigwv2.DomainName(stack, 'Domain', {
      domainName: 'chat.example.com',
      certificate: new acm.Certificate(stack, 'Certificate', {
        domainName: 'chat.example.com',
        validation: acm.CertificateValidation.fromDns(),
      }),
    });
    const log = new logs.LogGroup(stack, 'Access', {
      retention: logs.RetentionDays.ONE_WEEK,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new apigwv2.WebSocketStage(stack, 'Live', {
      webSocketApi: api,
      stageName: 'live',
      autoDeploy: true,
      description: 'for everyone',
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 1000, burstLimit: 500 },
      domainMapping: { domainName: domain, mappingKey: 'chat' },
      accessLogSettings: { destination: new apigwv2.LogGroupLogDestination(log) },
      stageVariables: { table: 'Connections' },
    });
    stage.grantManagementApiAccess(connect);
    stage.grantManagementApiAccess(message);
    stage.grantManagementApiAccess(new iam.User(stack, 'Operator'));
    api.addRoute('ping', {
      integration: new integrations.WebSocketMockIntegration('Ping'),
      returnResponse: true,
    });
    stage
      .metric('ClientError', { statistic: 'Sum', period: Duration.minutes(1) })
      .createAlarm(stack, 'ClientErrors', { threshold: 10, evaluationPeriods: 2 });
    new cloudwatch.Alarm(stack, 'Latency', {
      metric: stage.metric('IntegrationLatency', {
        statistic: 'p99',
        unit: cloudwatch.Unit.MILLISECONDS,
      }),
      threshold: 1000,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
    show(stack, 'Url', stage.url);
    show(stack, 'CallbackUrl', stage.callbackUrl);
    cdk.Tags.of(stack).add('app', 'chat');
  },
};

exports.app_pairs = {
  readme_named(app) {
    readme(new cdk.Stack(app, 'Chat'));
  },

  golden(app) {
    const stack = new cdk.Stack(app, 'ChatStack');
    const fn = handler(stack);
    const api = new apigwv2.WebSocketApi(stack, 'mywsapi');
    const stage = new apigwv2.WebSocketStage(stack, 'mystage', {
      webSocketApi: api,
      stageName: 'dev',
      autoDeploy: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
    });
    api.addRoute('sendmessage', {
      integration: new WebSocketLambdaIntegration('SendMessageIntegration', fn),
    });
    stage.grantManagementApiAccess(fn);
    show(stack, 'Url', stage.url);
    show(stack, 'Cb', stage.callbackUrl);
    new cloudwatch.Alarm(stack, 'A', {
      metric: stage.metric('ClientError'),
      threshold: 1,
      evaluationPeriods: 1,
    });
    stage.applyRemovalPolicy(RemovalPolicy.RETAIN);
  },

  two_environments(app) {
    for (const [id, region] of [
      ['Europe', 'eu-west-1'],
      ['America', 'us-east-1'],
    ]) {
      readme(new cdk.Stack(app, id, { env: { account: '123456789012', region } }));
    }
  },
};
