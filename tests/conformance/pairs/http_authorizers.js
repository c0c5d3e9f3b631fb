// SPDX-License-Identifier: Apache-2.0
// The authorizers of HTTP APIs: JWT, Lambda, IAM, user pool, none; and HttpAuthorizer itself.
'use strict';

const { apigwv2, authorizers, cdk, handler, role, show, url } = require('./support');
const {
  AuthorizerPayloadVersion,
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpMethod,
  HttpNoneAuthorizer,
} = apigwv2;
const {
  HttpIamAuthorizer,
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
  HttpUserPoolAuthorizer,
} = authorizers;
const cognito = require('aws-cdk-lib/aws-cognito');
const { Duration } = cdk;

const make_api = (scope, id = 'Api') => new HttpApi(scope, id);
const add = (api, path, authorizer, props = {}) =>
  api.addRoutes({ path, integration: url(), methods: [HttpMethod.GET], authorizer, ...props });

/// In another app, where they leave nothing here.
const elsewhere = () => new cdk.Stack(new cdk.App({ analyticsReporting: false }), 'Far');
const pool = () => cognito.UserPool.fromUserPoolId(elsewhere(), 'Pool', 'us-east-1_abc');
const client = (id) => cognito.UserPoolClient.fromUserPoolClientId(elsewhere(), 'Client', id);

exports.pairs = {
  jwt(stack) {
    const api = make_api(stack);
    const authorizer = new HttpJwtAuthorizer('Jwt', 'https://issuer.example.com', { jwtAudience: ['a', 'b'] });
    add(api, '/a', authorizer);
    add(api, '/b', authorizer, { authorizationScopes: ['read'] });
    show(stack, 'Id', authorizer.authorizerId);
    show(stack, 'Type', authorizer.authorizationType);
    add(
      api,
      '/c',
      new HttpJwtAuthorizer('Named', 'https://issuer.example.com', {
        jwtAudience: ['c'],
        authorizerName: 'named',
        identitySource: ['$request.querystring.token', '$request.header.X'],
      }),
    );
  },

  jwt_of_two_apis(stack) {
    const authorizer = new HttpJwtAuthorizer('Jwt', 'https://issuer.example.com', { jwtAudience: ['a'] });
    add(make_api(stack, 'A'), '/a', authorizer);
    add(make_api(stack, 'B'), '/a', authorizer);
  },

  jwt_by_default(stack) {
    const api = new HttpApi(stack, 'Api', {
      defaultAuthorizer: new HttpJwtAuthorizer('Jwt', 'https://issuer.example.com', { jwtAudience: ['a'] }),
      defaultAuthorizationScopes: ['read'],
      defaultIntegration: url(),
    });
    add(api, '/a');
    add(api, '/b', new HttpNoneAuthorizer());
  },

  lambda(stack) {
    const api = make_api(stack);
    const authorizer = new HttpLambdaAuthorizer('Lambda', handler(stack));
    add(api, '/a', authorizer);
    add(api, '/b', authorizer);
    show(stack, 'Id', authorizer.authorizerId);
    show(stack, 'Type', authorizer.authorizationType);
  },

  lambda_options(stack) {
    const api = make_api(stack);
    const fn = handler(stack);
    const { IAM, SIMPLE } = HttpLambdaResponseType;
    add(api, '/a', new HttpLambdaAuthorizer('A', fn, { authorizerName: 'named' }));
    add(api, '/b', new HttpLambdaAuthorizer('B', fn, { identitySource: ['$context.path'] }));
    add(api, '/c', new HttpLambdaAuthorizer('C', fn, { resultsCacheTtl: Duration.seconds(0) }));
    add(api, '/d', new HttpLambdaAuthorizer('D', fn, { resultsCacheTtl: Duration.hours(1) }));
    add(api, '/e', new HttpLambdaAuthorizer('E', fn, { responseTypes: [SIMPLE] }));
    add(api, '/f', new HttpLambdaAuthorizer('F', fn, { responseTypes: [IAM] }));
    add(api, '/g', new HttpLambdaAuthorizer('G', fn, { responseTypes: [IAM, SIMPLE] }));
    add(api, '/h', new HttpLambdaAuthorizer('H', fn, { responseTypes: [] }));
    add(api, '/i', new HttpLambdaAuthorizer('I', fn, { role: role(stack) }));
  },

  iam(stack) {
    const api = make_api(stack);
    add(api, '/a', new HttpIamAuthorizer());
    show(stack, 'Type', new HttpIamAuthorizer().authorizationType);
    show(stack, 'None', new HttpNoneAuthorizer().authorizationType);
  },

  user_pool(stack) {
    const api = make_api(stack);
    const authorizer = new HttpUserPoolAuthorizer('Pool', pool(), {
      userPoolClients: [client('one'), client('two')],
    });
    add(api, '/a', authorizer);
    add(api, '/b', authorizer);
    show(stack, 'Id', authorizer.authorizerId);
    show(stack, 'Type', authorizer.authorizationType);
    add(
      api,
      '/c',
      new HttpUserPoolAuthorizer('Named', pool(), {
        userPoolClients: [client('one')],
        userPoolRegion: 'eu-west-1',
        authorizerName: 'named',
        identitySource: ['$request.header.X'],
      }),
    );
  },

  authorizers_themselves(stack) {
    const httpApi = make_api(stack);
    const identitySource = ['$request.header.Authorization'];
    const first = new HttpAuthorizer(stack, 'A', {
      httpApi,
      identitySource,
      type: HttpAuthorizerType.JWT,
      jwtAudience: ['a'],
      jwtIssuer: 'https://issuer.example.com',
    });
    show(stack, 'Id', first.authorizerId);
    new HttpAuthorizer(stack, 'B', {
      httpApi,
      identitySource,
      type: HttpAuthorizerType.LAMBDA,
      authorizerUri: 'arn:aws:apigateway:x',
    });
    new HttpAuthorizer(stack, 'C', {
      httpApi,
      identitySource,
      type: HttpAuthorizerType.LAMBDA,
      authorizerName: 'named',
      authorizerUri: 'arn:aws:apigateway:x',
      enableSimpleResponses: true,
      payloadFormatVersion: AuthorizerPayloadVersion.VERSION_1_0,
      resultsCacheTtl: Duration.minutes(1),
      role: role(stack),
    });
    new HttpAuthorizer(stack, 'D', { httpApi, identitySource, type: HttpAuthorizerType.IAM });
    new HttpAuthorizer(stack, 'E', {
      httpApi,
      identitySource: [],
      type: HttpAuthorizerType.IAM,
      jwtAudience: ['a'],
      payloadFormatVersion: AuthorizerPayloadVersion.VERSION_2_0,
    });
  },

  imported(stack) {
    const authorizer = HttpAuthorizer.fromHttpAuthorizerAttributes(stack, 'Imported', {
      authorizerId: 'abc',
      authorizerType: 'JWT',
    });
    add(make_api(stack), '/a', authorizer, { authorizationScopes: ['read'] });
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', { env: { account: '123456789012', region: 'eu-west-1' } });
    const api = make_api(stack);
    add(api, '/a', new HttpLambdaAuthorizer('Lambda', handler(stack)));
    add(api, '/b', new HttpUserPoolAuthorizer('Pool', pool(), { userPoolClients: [client('one')] }));
  },
};

const itself = (stack, props) =>
  new HttpAuthorizer(stack, 'A', { httpApi: make_api(stack), identitySource: ['x'], ...props });

exports.errors = {
  jwt_without_an_audience: (stack) =>
    itself(stack, { type: HttpAuthorizerType.JWT, jwtIssuer: 'https://issuer.example.com' }),
  jwt_with_an_empty_audience: (stack) =>
    add(make_api(stack), '/a', new HttpJwtAuthorizer('Jwt', 'https://issuer.example.com', { jwtAudience: [] })),
  jwt_without_an_issuer: (stack) => itself(stack, { type: HttpAuthorizerType.JWT, jwtAudience: ['a'] }),
  lambda_without_a_uri: (stack) => itself(stack, { type: HttpAuthorizerType.LAMBDA }),
  role_without_a_function: (stack) => itself(stack, { type: HttpAuthorizerType.IAM, role: role(stack) }),
  lambda_of_two_apis(stack) {
    const authorizer = new HttpLambdaAuthorizer('Lambda', handler(stack));
    add(make_api(stack, 'A'), '/a', authorizer);
    add(make_api(stack, 'B'), '/a', authorizer);
  },
  id_before_a_route: () => new HttpJwtAuthorizer('Jwt', 'x', { jwtAudience: ['a'] }).authorizerId,
};
