// SPDX-License-Identifier: Apache-2.0
// The integrations of WebSocket routes.
'use strict';

const { apigwv2, cdk, handler, integrations, lambda, role, show } = require('./support');
const {
  ContentHandling,
  PassthroughBehavior,
  WebSocketApi,
  WebSocketIntegration,
  WebSocketIntegrationType,
} = apigwv2;
const { WebSocketAwsIntegration, WebSocketLambdaIntegration, WebSocketMockIntegration } =
  integrations;
const { Duration } = cdk;

const queue_uri = 'arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue';

/// An own integration: it makes something for each route, and is made once.
class QueueIntegration extends apigwv2.WebSocketRouteIntegration {
  constructor(id, credentials) {
    super(id);
    this.credentials = credentials;
  }
  bind({ route, scope }) {
    new cdk.CfnResource(scope, 'Topic', { type: 'AWS::SNS::Topic', properties: { Route: route.routeKey } });
    return {
      type: WebSocketIntegrationType.AWS,
      uri: queue_uri,
      method: 'POST',
      contentHandling: ContentHandling.CONVERT_TO_TEXT,
      credentialsRole: this.credentials,
      requestParameters: { 'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'" },
      requestTemplates: { $default: 'Action=SendMessage' },
      passthroughBehavior: PassthroughBehavior.NEVER,
      templateSelectionExpression: '\\$default',
      timeout: Duration.seconds(3),
    };
  }
}

/// One of the package's, with something changed.
class EchoIntegration extends WebSocketMockIntegration {
  bind(options) {
    return { ...super.bind(options), templateSelectionExpression: 'echo' };
  }
}

exports.pairs = {
  own_integrations(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const own = new QueueIntegration('Queue', role(stack));
    api.addRoute('a', { integration: own });
    api.addRoute('b', { integration: own });
    api.addRoute('c', { integration: new QueueIntegration('Queue', role(stack, 'Other')) });
    api.addRoute('d', { integration: new EchoIntegration('Echo') });
  },

  lambda_bare(stack) {
    const api = new WebSocketApi(stack, 'Api');
    api.addRoute('send', { integration: new WebSocketLambdaIntegration('Send', handler(stack)) });
  },

  lambda_options(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const fn = handler(stack);
    const route = (key, options) =>
      api.addRoute(key, { integration: new WebSocketLambdaIntegration(`Of${key}`, fn, options) });
    route('a', { timeout: Duration.seconds(29) });
    route('b', { timeout: Duration.millis(50) });
    route('c', { contentHandling: ContentHandling.CONVERT_TO_BINARY });
    route('d', { contentHandling: ContentHandling.CONVERT_TO_TEXT, timeout: Duration.seconds(1) });
  },

  lambda_on_special_routes(stack) {
    const fn = handler(stack);
    const options = (id) => ({ integration: new WebSocketLambdaIntegration(id, fn) });
    new WebSocketApi(stack, 'Api', {
      connectRouteOptions: options('Connect'),
      disconnectRouteOptions: options('Disconnect'),
      defaultRouteOptions: options('Fallback'),
    });
  },

  one_integration_for_many_routes(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const integration = new WebSocketLambdaIntegration('Shared', handler(stack));
    api.addRoute('a', { integration });
    api.addRoute('b', { integration });
    api.addRoute('c', { integration });
    const mock = new WebSocketMockIntegration('Mock');
    api.addRoute('d', { integration: mock });
    api.addRoute('e', { integration: mock });
  },

  lambda_imported(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const arn = (name) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
    const plain = lambda.Function.fromFunctionArn(stack, 'Plain', arn('plain'));
    const same = lambda.Function.fromFunctionAttributes(stack, 'Same', {
      functionArn: arn('same'),
      sameEnvironment: true,
    });
    const skipping = lambda.Function.fromFunctionAttributes(stack, 'Skipping', {
      functionArn: arn('skipping'),
      skipPermissions: true,
    });
    const named = lambda.Function.fromFunctionName(stack, 'Named', 'named');
    api.addRoute('a', { integration: new WebSocketLambdaIntegration('A', plain) });
    api.addRoute('b', { integration: new WebSocketLambdaIntegration('B', same) });
    api.addRoute('c', { integration: new WebSocketLambdaIntegration('C', skipping) });
    api.addRoute('d', { integration: new WebSocketLambdaIntegration('D', named) });
  },

  mock(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const route = (key, options) =>
      api.addRoute(key, {
        integration: new WebSocketMockIntegration(`Of${key}`, options),
        returnResponse: true,
      });
    route('a', undefined);
    route('b', { requestTemplates: { 200: '{"statusCode":200}' } });
    route('c', { templateSelectionExpression: '\\$default' });
    route('d', {
      requestTemplates: { $default: '{"statusCode":200}', 5: 'x' },
      templateSelectionExpression: '200',
    });
  },

  aws_bare(stack) {
    const api = new WebSocketApi(stack, 'Api');
    api.addRoute('send', {
      integration: new WebSocketAwsIntegration('Queue', {
        integrationUri: queue_uri,
        integrationMethod: 'POST',
      }),
    });
  },

  aws_every_option(stack) {
    const api = new WebSocketApi(stack, 'Api');
    api.addRoute('send', {
      integration: new WebSocketAwsIntegration('Queue', {
        integrationUri: `arn:${cdk.Aws.PARTITION}:apigateway:${cdk.Aws.REGION}:sqs:path/${cdk.Aws.ACCOUNT_ID}/queue`,
        integrationMethod: 'POST',
        contentHandling: ContentHandling.CONVERT_TO_TEXT,
        credentialsRole: role(stack),
        requestParameters: {
          'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'",
        },
        requestTemplates: {
          'application/json': 'Action=SendMessage&MessageBody=$input.body',
          $default: 'x',
        },
        templateSelectionExpression: '${request.body.kind}',
        timeout: Duration.seconds(10),
        passthroughBehavior: PassthroughBehavior.NEVER,
      }),
    });
  },

  passthrough_behaviors(stack) {
    const api = new WebSocketApi(stack, 'Api');
    for (const behavior of [
      PassthroughBehavior.WHEN_NO_MATCH,
      PassthroughBehavior.NEVER,
      PassthroughBehavior.WHEN_NO_TEMPLATES,
    ]) {
      api.addRoute(behavior, {
        integration: new WebSocketAwsIntegration(`Of${behavior}`, {
          integrationUri: queue_uri,
          integrationMethod: 'POST',
          passthroughBehavior: behavior,
        }),
      });
    }
  },

  content_handling(stack) {
    const api = new WebSocketApi(stack, 'Api');
    for (const contentHandling of [
      ContentHandling.CONVERT_TO_BINARY,
      ContentHandling.CONVERT_TO_TEXT,
    ]) {
      api.addRoute(contentHandling, {
        integration: new WebSocketAwsIntegration(`Of${contentHandling}`, {
          integrationUri: queue_uri,
          integrationMethod: 'POST',
          contentHandling,
        }),
      });
    }
  },

  plain_integrations(stack) {
    const webSocketApi = new WebSocketApi(stack, 'Api');
    const proxy = new WebSocketIntegration(stack, 'Proxy', {
      webSocketApi,
      integrationType: WebSocketIntegrationType.AWS_PROXY,
      integrationUri: handler(stack).functionArn,
    });
    new WebSocketIntegration(stack, 'Mock', {
      webSocketApi,
      integrationType: WebSocketIntegrationType.MOCK,
      integrationUri: '',
    });
    new WebSocketIntegration(stack, 'Aws', {
      webSocketApi,
      integrationType: WebSocketIntegrationType.AWS,
      integrationUri: queue_uri,
      integrationMethod: 'POST',
      contentHandling: ContentHandling.CONVERT_TO_BINARY,
      credentialsRole: role(stack),
      requestParameters: { 'integration.request.header.a': "'b'" },
      requestTemplates: { b: '1', a: '2' },
      templateSelectionExpression: '$default',
      timeout: Duration.millis(29000),
      passthroughBehavior: PassthroughBehavior.WHEN_NO_TEMPLATES,
    });
    show(stack, 'Id', proxy.integrationId);
    show(stack, 'ApiId', proxy.webSocketApi.apiId);
  },
};

exports.app_pairs = {
  lambda_of_another_stack(app) {
    const functions = new cdk.Stack(app, 'Functions');
    const fn = handler(functions);
    const apis = new cdk.Stack(app, 'Apis');
    const api = new WebSocketApi(apis, 'Api');
    api.addRoute('send', { integration: new WebSocketLambdaIntegration('Send', fn) });
  },

  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'eu-west-1' },
    });
    const api = new WebSocketApi(stack, 'Api');
    api.addRoute('send', { integration: new WebSocketLambdaIntegration('Send', handler(stack)) });
    const near = lambda.Function.fromFunctionArn(
      stack,
      'Near',
      'arn:aws:lambda:eu-west-1:123456789012:function:near',
    );
    api.addRoute('near', { integration: new WebSocketLambdaIntegration('ToNear', near) });
  },
};

const with_timeout = (timeout) => (stack) => {
  const api = new WebSocketApi(stack, 'Api');
  api.addRoute('send', {
    integration: new WebSocketLambdaIntegration('Send', handler(stack), { timeout }),
  });
};

exports.errors = {
  own_integration_on_two_apis(stack) {
    const own = new QueueIntegration('Queue', role(stack));
    new WebSocketApi(stack, 'A').addRoute('a', { integration: own });
    new WebSocketApi(stack, 'B').addRoute('a', { integration: own });
  },
  own_integration_with_a_long_timeout(stack) {
    class Slow extends apigwv2.WebSocketRouteIntegration {
      bind() {
        return { type: WebSocketIntegrationType.MOCK, uri: '', timeout: Duration.seconds(30) };
      }
    }
    new WebSocketApi(stack, 'Api').addRoute('a', { integration: new Slow('Slow') });
  },
  timeout_too_short: with_timeout(Duration.millis(49)),
  timeout_too_long: with_timeout(Duration.millis(29001)),
  aws_timeout_too_long(stack) {
    const api = new WebSocketApi(stack, 'Api');
    api.addRoute('send', {
      integration: new WebSocketAwsIntegration('Queue', {
        integrationUri: queue_uri,
        integrationMethod: 'POST',
        timeout: Duration.minutes(1),
      }),
    });
  },
  one_integration_for_two_apis(stack) {
    const integration = new WebSocketLambdaIntegration('Send', handler(stack));
    new WebSocketApi(stack, 'One').addRoute('send', { integration });
    new WebSocketApi(stack, 'Two').addRoute('send', { integration });
  },
  two_integrations_with_one_id(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const inner = new WebSocketIntegration(api, 'Same', {
      webSocketApi: api,
      integrationType: WebSocketIntegrationType.MOCK,
      integrationUri: '',
    });
    new WebSocketIntegration(api, inner.node.id, {
      webSocketApi: api,
      integrationType: WebSocketIntegrationType.MOCK,
      integrationUri: '',
    });
  },
};
