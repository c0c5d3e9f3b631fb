// SPDX-License-Identifier: Apache-2.0
// The authorizers of the $connect route.
'use strict';

const { apigwv2, authorizers, cdk, handler, integrations, lambda, show } = require('./support');
const { WebSocketApi, WebSocketAuthorizer, WebSocketAuthorizerType } = apigwv2;
const { WebSocketIamAuthorizer, WebSocketLambdaAuthorizer } = authorizers;

const mock = (id = 'Mock') => new integrations.WebSocketMockIntegration(id);

const api_with = (scope, authorizer, id = 'Api') =>
  new WebSocketApi(scope, id, { connectRouteOptions: { integration: mock(), authorizer } });

/// An own authorizer, which makes what it needs with the first route of an API.
class TokenAuthorizer {
  bind({ route, scope }) {
    const made =
      scope.node.tryFindChild('Token') ??
      new apigwv2.CfnAuthorizer(scope, 'Token', {
        apiId: route.webSocketApi.apiId,
        authorizerType: 'REQUEST',
        authorizerUri: 'arn:uri',
        identitySource: [`route.request.header.${route.routeKey}`],
        name: 'token',
      });
    return { authorizationType: 'CUSTOM', authorizerId: made.ref };
  }
}

exports.pairs = {
  own_authorizers(stack) {
    const own = new TokenAuthorizer();
    api_with(stack, own, 'One');
    api_with(stack, own, 'Two');
    api_with(stack, { bind: () => ({ authorizationType: 'AWS_IAM' }) }, 'Three');
  },

  iam(stack) {
    api_with(stack, new WebSocketIamAuthorizer());
  },

  lambda_bare(stack) {
    api_with(stack, new WebSocketLambdaAuthorizer('Authorizer', handler(stack)));
  },

  lambda_options(stack) {
    const fn = handler(stack);
    api_with(stack, new WebSocketLambdaAuthorizer('A', fn, { authorizerName: 'the-name' }), 'One');
    api_with(
      stack,
      new WebSocketLambdaAuthorizer('A', fn, {
        identitySource: ['route.request.querystring.token', 'route.request.header.Auth'],
      }),
      'Two',
    );
    api_with(
      stack,
      new WebSocketLambdaAuthorizer('A', fn, {
        authorizerName: 'both',
        identitySource: ['route.request.header.X'],
      }),
      'Three',
    );
    api_with(stack, new WebSocketLambdaAuthorizer('A', fn, { identitySource: [] }), 'Four');
  },

  lambda_imported(stack) {
    const fn = lambda.Function.fromFunctionAttributes(stack, 'Fn', {
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:auth',
      sameEnvironment: true,
    });
    api_with(stack, new WebSocketLambdaAuthorizer('Authorizer', fn));
  },

  plain_authorizers(stack) {
    const webSocketApi = new WebSocketApi(stack, 'Api');
    const request = new WebSocketAuthorizer(stack, 'Request', {
      webSocketApi,
      type: WebSocketAuthorizerType.LAMBDA,
      identitySource: ['route.request.header.Auth'],
      authorizerUri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
      authorizerName: 'named',
    });
    new WebSocketAuthorizer(stack, 'Nameless', {
      webSocketApi,
      type: WebSocketAuthorizerType.LAMBDA,
      identitySource: [],
      authorizerUri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
    });
    show(stack, 'Id', request.authorizerId);
  },

  imported(stack) {
    api_with(
      stack,
      WebSocketAuthorizer.fromWebSocketAuthorizerAttributes(stack, 'Imported', {
        authorizerId: 'abc123',
        authorizerType: 'CUSTOM',
      }),
    );
  },

  attributes(stack) {
    const authorizer = new WebSocketAuthorizer(stack, 'A', {
      webSocketApi: new WebSocketApi(stack, 'Api'),
      type: WebSocketAuthorizerType.IAM,
      identitySource: [],
    });
    show(stack, 'Id', authorizer.authorizerId);
    show(stack, 'Text', authorizer.toString());
  },
};

exports.app_pairs = {
  function_of_another_stack(app) {
    const functions = new cdk.Stack(app, 'Functions');
    const fn = handler(functions);
    api_with(new cdk.Stack(app, 'Apis'), new WebSocketLambdaAuthorizer('Authorizer', fn));
  },
};

exports.errors = {
  lambda_without_uri: (stack) =>
    new WebSocketAuthorizer(stack, 'A', {
      webSocketApi: new WebSocketApi(stack, 'Api'),
      type: WebSocketAuthorizerType.LAMBDA,
      identitySource: [],
    }),
  lambda_for_two_apis(stack) {
    const authorizer = new WebSocketLambdaAuthorizer('A', handler(stack));
    api_with(stack, authorizer, 'One');
    api_with(stack, authorizer, 'Two');
  },
  off_connect(stack) {
    new WebSocketApi(stack, 'Api').addRoute('send', {
      integration: mock(),
      authorizer: new WebSocketLambdaAuthorizer('A', handler(stack)),
    });
  },
  on_disconnect(stack) {
    new WebSocketApi(stack, 'Api', {
      disconnectRouteOptions: { integration: mock(), authorizer: new WebSocketIamAuthorizer() },
    });
  },
};
