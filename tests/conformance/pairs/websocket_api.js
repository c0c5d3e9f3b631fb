// SPDX-License-Identifier: Apache-2.0
// WebSocketApi: every option, method, attribute and refusal.
'use strict';

const {
  apigwv2,
  authorizers,
  cdk,
  cloudwatch,
  handler,
  iam,
  integrations,
  role,
  show,
  show_plain,
} = require('./support');
const { IpAddressType, WebSocketApi, WebSocketApiKeySelectionExpression, WebSocketRoute } = apigwv2;

const mock = (id = 'Mock') => new integrations.WebSocketMockIntegration(id);

const imported_api = (scope, id = 'Imported') =>
  WebSocketApi.fromWebSocketApiAttributes(scope, id, {
    webSocketId: 'abc123',
    apiEndpoint: 'https://abc123.execute-api.eu-west-1.amazonaws.com',
  });

exports.pairs = {
  minimal(stack) {
    new WebSocketApi(stack, 'Api');
  },

  every_option(stack) {
    new WebSocketApi(stack, 'Api', {
      apiName: 'chat api',
      apiKeySelectionExpression: WebSocketApiKeySelectionExpression.HEADER_X_API_KEY,
      description: 'what people say',
      routeSelectionExpression: '$request.body.route',
      connectRouteOptions: { integration: mock('Connect') },
      disconnectRouteOptions: { integration: mock('Disconnect') },
      defaultRouteOptions: { integration: mock('Fallback'), returnResponse: true },
      ipAddressType: IpAddressType.DUAL_STACK,
      disableSchemaValidation: true,
    });
  },

  options_one_by_one(stack) {
    new WebSocketApi(stack, 'A', { apiName: 'a' });
    new WebSocketApi(stack, 'B', { description: 'b' });
    new WebSocketApi(stack, 'C', { routeSelectionExpression: '${request.body.c}' });
    new WebSocketApi(stack, 'D', { disableSchemaValidation: false });
    new WebSocketApi(stack, 'E', { ipAddressType: IpAddressType.IPV4 });
    new WebSocketApi(stack, 'F', {
      apiKeySelectionExpression: WebSocketApiKeySelectionExpression.AUTHORIZER_USAGE_IDENTIFIER_KEY,
    });
    new WebSocketApi(stack, 'G', {
      apiKeySelectionExpression: new WebSocketApiKeySelectionExpression(
        '$request.header.x-own-key',
      ),
    });
  },

  name_is_the_raw_id(stack) {
    new WebSocketApi(stack, 'my api/x');
  },

  name_from_a_parameter(stack) {
    const name = new cdk.CfnParameter(stack, 'ApiName');
    const description = new cdk.CfnParameter(stack, 'ApiText');
    new WebSocketApi(stack, 'Api', {
      apiName: `chat-${name.valueAsString}`,
      description: description.valueAsString,
    });
  },

  attributes(stack) {
    const api = new WebSocketApi(stack, 'Api', { apiName: 'named' });
    const nameless = new WebSocketApi(stack, 'Nameless');
    show(stack, 'Id', api.apiId);
    show(stack, 'Endpoint', api.apiEndpoint);
    show(stack, 'Name', api.webSocketApiName);
    show_plain(stack, 'NoName', nameless.webSocketApiName === undefined);
    show(stack, 'Text', api.toString());
    show(stack, 'Path', api.node.path);
    show(stack, 'DefaultChild', api.node.defaultChild.toString());
    show(stack, 'EnvRegion', api.env.region);
    show(stack, 'EnvAccount', api.env.account);
    show(stack, 'StackName', api.stack.stackName);
  },

  arns(stack) {
    const api = new WebSocketApi(stack, 'Api');
    show(stack, 'All', api.arnForExecuteApi());
    show(stack, 'Method', api.arnForExecuteApi('GET', '/path', 'dev'));
    show(stack, 'Any', api.arnForExecuteApi('any', '/path'));
    show(stack, 'V2', api.arnForExecuteApiV2());
    show(stack, 'V2Route', api.arnForExecuteApiV2('$connect'));
    show(stack, 'V2Stage', api.arnForExecuteApiV2('send', 'dev'));
  },

  routes(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const fn = handler(stack);
    const route = api.addRoute('send', {
      integration: new integrations.WebSocketLambdaIntegration('Send', fn),
    });
    api.addRoute('with blank', { integration: mock(), returnResponse: true });
    api.addRoute('a/b', { integration: mock() });
    api.addRoute('$connect', {
      integration: mock(),
      authorizer: new authorizers.WebSocketIamAuthorizer(),
    });
    api.addRoute('silent', { integration: mock(), returnResponse: false });
    show(stack, 'RouteId', route.routeId);
  },

  connect_disconnect_default_order(stack) {
    new WebSocketApi(stack, 'Api', {
      defaultRouteOptions: { integration: mock('D') },
      disconnectRouteOptions: { integration: mock('C') },
      connectRouteOptions: {
        integration: mock('B'),
        authorizer: new authorizers.WebSocketIamAuthorizer(),
      },
    });
  },

  grant_manage_connections(stack) {
    const api = new WebSocketApi(stack, 'Api');
    api.grantManageConnections(role(stack));
    api.grantManageConnections(handler(stack));
    api.grantManageConnections(new iam.User(stack, 'User'));
  },

  imported(stack) {
    const api = imported_api(stack);
    const bare = WebSocketApi.fromWebSocketApiAttributes(stack, 'Bare', { webSocketId: 'xyz789' });
    new WebSocketRoute(stack, 'Route', {
      webSocketApi: api,
      routeKey: 'send',
      integration: mock(),
    });
    new apigwv2.WebSocketStage(stack, 'Stage', { webSocketApi: bare, stageName: 'dev' });
    show(stack, 'Id', api.apiId);
    show(stack, 'Endpoint', api.apiEndpoint);
    show(stack, 'BareId', bare.apiId);
    show(stack, 'Path', api.node.path);
    show_plain(stack, 'NoChild', api.node.defaultChild === undefined);
    show_plain(stack, 'IsOwned', cdk.Resource.isOwnedResource(api));
  },

  metrics(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const alarm = (id, metric) =>
      new cloudwatch.Alarm(stack, id, { metric, threshold: 1, evaluationPeriods: 1 });
    alarm('Bare', api.metric('ConnectCount'));
    alarm(
      'Full',
      api.metric('MessageCount', {
        dimensionsMap: { ApiId: api.apiId, Route: 'send' },
        period: cdk.Duration.minutes(1),
        statistic: 'Sum',
        unit: cloudwatch.Unit.COUNT,
        label: 'messages',
      }),
    );
    alarm('OfImported', imported_api(stack).metric('ClientError', { statistic: 'Sum' }));
  },

  escape_hatch(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const resource = api.node.defaultChild;
    resource.addPropertyOverride('DisableExecuteApiEndpoint', true);
    resource.overrideLogicalId('TheApi');
    api.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
    show(stack, 'Id', api.apiId);
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    const api = new WebSocketApi(stack, 'Api');
    api.grantManageConnections(role(stack));
    show(stack, 'Arn', api.arnForExecuteApiV2('send', 'dev'));
    show(stack, 'EnvRegion', api.env.region);
    show(stack, 'EnvAccount', api.env.account);
  },
};

exports.errors = {
  duplicate_route(stack) {
    const api = new WebSocketApi(stack, 'Api');
    api.addRoute('msg', { integration: mock() });
    api.addRoute('msg', { integration: mock() });
  },
  duplicate_connect_route(stack) {
    const api = new WebSocketApi(stack, 'Api', { connectRouteOptions: { integration: mock() } });
    api.addRoute('$connect', { integration: mock() });
  },
  path_without_slash: (stack) => new WebSocketApi(stack, 'Api').arnForExecuteApi('GET', 'x'),
  imported_without_endpoint: (stack) =>
    show(
      stack,
      'O',
      WebSocketApi.fromWebSocketApiAttributes(stack, 'Api', { webSocketId: 'abc' }).apiEndpoint,
    ),
  removal_policy_of_imported: (stack) =>
    imported_api(stack).applyRemovalPolicy(cdk.RemovalPolicy.RETAIN),
  duplicate_api(stack) {
    new WebSocketApi(stack, 'Api');
    new WebSocketApi(stack, 'Api');
  },
};
