// SPDX-License-Identifier: Apache-2.0
// WebSocketRoute and the integrations and authorizers that stand behind it.
'use strict';

const { apigwv2, authorizers, cdk, handler, integrations, show } = require('./support');
const { WebSocketApi, WebSocketNoneAuthorizer, WebSocketRoute } = apigwv2;

const mock = (id = 'Mock') => new integrations.WebSocketMockIntegration(id);

const route = (scope, id, props) =>
  new WebSocketRoute(scope, id, { routeKey: 'send', integration: mock(), ...props });

exports.pairs = {
  minimal(stack) {
    route(stack, 'Route', { webSocketApi: new WebSocketApi(stack, 'Api') });
  },

  every_option(stack) {
    const api = new WebSocketApi(stack, 'Api');
    route(stack, 'Route', {
      webSocketApi: api,
      routeKey: '$connect',
      apiKeyRequired: true,
      returnResponse: true,
      authorizer: new authorizers.WebSocketIamAuthorizer(),
    });
  },

  options_one_by_one(stack) {
    const webSocketApi = new WebSocketApi(stack, 'Api');
    route(stack, 'A', { webSocketApi, routeKey: 'a', apiKeyRequired: false });
    route(stack, 'B', { webSocketApi, routeKey: 'b', apiKeyRequired: true });
    route(stack, 'C', { webSocketApi, routeKey: 'c', returnResponse: true });
    route(stack, 'D', { webSocketApi, routeKey: 'd', returnResponse: false });
    route(stack, 'E', {
      webSocketApi,
      routeKey: '$connect',
      authorizer: new WebSocketNoneAuthorizer(),
    });
    route(stack, 'F', { webSocketApi, routeKey: '$disconnect' });
    route(stack, 'G', { webSocketApi, routeKey: '$default' });
  },

  attributes(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const r = route(stack, 'Route', { webSocketApi: api });
    show(stack, 'Id', r.routeId);
    show(stack, 'Key', r.routeKey);
    show(stack, 'ApiId', r.webSocketApi.apiId);
    show(stack, 'Text', r.toString());
  },

  under_another_construct(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const inner = new (require('constructs').Construct)(stack, 'Inner');
    route(inner, 'Route', {
      webSocketApi: api,
      integration: new integrations.WebSocketLambdaIntegration('Send', handler(stack)),
    });
  },

  removal_policy(stack) {
    const r = route(stack, 'Route', { webSocketApi: new WebSocketApi(stack, 'Api') });
    r.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  },

  dependency_on_api_and_routes(stack) {
    const api = new WebSocketApi(stack, 'Api');
    const fn = handler(stack);
    const lambda_integration = (id) => new integrations.WebSocketLambdaIntegration(id, fn);
    api.addRoute('$connect', {
      integration: lambda_integration('Connect'),
      authorizer: new authorizers.WebSocketLambdaAuthorizer('Authorizer', fn),
    });
    api.addRoute('send', { integration: lambda_integration('Send'), returnResponse: true });
    const stage = new apigwv2.WebSocketStage(stack, 'Stage', {
      webSocketApi: api,
      stageName: 'dev',
    });
    stage.node.addDependency(api);
  },

  key_from_a_parameter(stack) {
    const key = new cdk.CfnParameter(stack, 'Key');
    const r = new WebSocketRoute(stack, 'Route', {
      webSocketApi: new WebSocketApi(stack, 'Api'),
      routeKey: key.valueAsString,
      integration: new integrations.WebSocketLambdaIntegration('Send', handler(stack)),
    });
    show(stack, 'RouteKey', r.routeKey);
  },
};

exports.errors = {
  added_route_of_a_parameter: (stack) =>
    new WebSocketApi(stack, 'Api').addRoute(new cdk.CfnParameter(stack, 'Key').valueAsString, {
      integration: mock(),
    }),
  added_route_of_parts: (stack) =>
    new WebSocketApi(stack, 'Api').addRoute(
      `a/${new cdk.CfnParameter(stack, 'Key').valueAsString}`,
      {
        integration: mock(),
      },
    ),
  authorizer_off_connect: (stack) =>
    route(stack, 'Route', {
      webSocketApi: new WebSocketApi(stack, 'Api'),
      authorizer: new authorizers.WebSocketIamAuthorizer(),
    }),
  duplicate_route_id(stack) {
    const api = new WebSocketApi(stack, 'Api');
    route(stack, 'Route', { webSocketApi: api });
    route(stack, 'Route', { webSocketApi: api });
  },
};
