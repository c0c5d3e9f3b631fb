// SPDX-License-Identifier: Apache-2.0
// HttpRoute: keys, methods, paths, scopes, ARNs, grants and refusals; own integrations and authorizers.
'use strict';

const {
  apigwv2,
  authorizers,
  cdk,
  handler,
  iam,
  integrations,
  role,
  show,
  show_plain,
  url,
} = require('./support');
const {
  HttpApi,
  HttpIntegrationType,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteIntegration,
  HttpRouteKey,
  PayloadFormatVersion,
} = apigwv2;
const { HttpIamAuthorizer } = authorizers;
const { HttpLambdaIntegration } = integrations;

const make_api = (scope, id = 'Api', props = {}) => new HttpApi(scope, id, props);
const books = (method = HttpMethod.GET) => HttpRouteKey.with('/books', method);
const iam_route = (stack, routeKey = books()) =>
  new HttpRoute(stack, 'Route', {
    httpApi: make_api(stack),
    routeKey,
    integration: url(),
    authorizer: new HttpIamAuthorizer(),
  });

/// An integration of a user's own, which makes something once and something for each route.
class TopicIntegration extends HttpRouteIntegration {
  bind(options) {
    new cdk.CfnResource(options.scope, 'Topic', { type: 'AWS::SNS::Topic' });
    return {
      type: HttpIntegrationType.HTTP_PROXY,
      uri: 'https://topics.example.com',
      method: HttpMethod.POST,
      payloadFormatVersion: PayloadFormatVersion.custom('3.0'),
    };
  }
  completeBind(options) {
    show(options.scope, 'Path', options.route.path ?? 'none');
  }
}

/// An authorizer of a user's own.
class TokenAuthorizer {
  bind(options) {
    show(options.route, 'Bound', options.route.routeArn);
    return { authorizationType: 'CUSTOM', authorizerId: 'own', authorizationScopes: ['a', 'b'] };
  }
}

exports.pairs = {
  minimal(stack) {
    new HttpRoute(stack, 'Route', { httpApi: make_api(stack), routeKey: books(), integration: url() });
  },

  default_route(stack) {
    const route = new HttpRoute(stack, 'Route', {
      httpApi: make_api(stack),
      routeKey: HttpRouteKey.DEFAULT,
      integration: url(),
    });
    show_plain(stack, 'HasPath', route.path !== undefined);
    show(stack, 'Arn', route.routeArn);
    show(stack, 'Key', HttpRouteKey.DEFAULT.key);
    show(stack, 'Method', HttpRouteKey.DEFAULT.method);
  },

  methods(stack) {
    const api = make_api(stack);
    const { ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = HttpMethod;
    const routes = api.addRoutes({
      path: '/books',
      methods: [ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT],
      integration: url(),
    });
    routes.forEach((route, i) => show(stack, `Arn${i}`, route.routeArn));
  },

  paths(stack) {
    const api = make_api(stack);
    const paths = ['/', '/a', '/a/b', '/{id}', '/a/{id}/b', '/{proxy+}', '/a/{x', '/a}/{b}'];
    paths.forEach((path, i) => {
      const route = new HttpRoute(stack, `Route${i}`, {
        httpApi: api,
        routeKey: HttpRouteKey.with(path, HttpMethod.GET),
        integration: url(),
      });
      show(stack, `Arn${i}`, route.routeArn);
      show(stack, `Path${i}`, route.path);
    });
  },

  attributes(stack) {
    const route = iam_route(stack);
    show(stack, 'Id', route.routeId);
    show(stack, 'Path', route.path);
    show(stack, 'Arn', route.routeArn);
    show(stack, 'Of', route.httpApi.apiId);
    const key = books(HttpMethod.PUT);
    show(stack, 'Key', key.key);
    show(stack, 'Method', key.method);
  },

  scopes(stack) {
    const api = make_api(stack, 'Api', { defaultAuthorizationScopes: ['d', 'e', 'd'] });
    const add = (path, props) => api.addRoutes({ path, integration: url(), methods: [HttpMethod.GET], ...props });
    add('/without', { authorizationScopes: ['x'] });
    add('/of-api', { authorizer: new TokenAuthorizer() });
    add('/own', { authorizer: new TokenAuthorizer(), authorizationScopes: ['b', 'c', 'b'] });
    add('/none', { authorizer: new HttpIamAuthorizer(), authorizationScopes: [] });
    const bare = make_api(stack, 'Bare');
    bare.addRoutes({ path: '/a', integration: url(), authorizer: new TokenAuthorizer() });
    bare.addRoutes({ path: '/b', integration: url(), authorizer: new HttpIamAuthorizer() });
    bare.addRoutes({
      path: '/c',
      integration: url(),
      authorizer: new HttpIamAuthorizer(),
      authorizationScopes: ['s'],
    });
  },

  default_authorizer(stack) {
    const api = make_api(stack, 'Api', {
      defaultAuthorizer: new HttpIamAuthorizer(),
      defaultAuthorizationScopes: ['s'],
    });
    api.addRoutes({ path: '/a', integration: url() });
    api.addRoutes({ path: '/b', integration: url(), authorizer: new HttpNoneAuthorizer() });
    new HttpRoute(stack, 'Route', { httpApi: api, routeKey: books(), integration: url('Third') });
  },

  shared_integration(stack) {
    const api = make_api(stack);
    const integration = url();
    api.addRoutes({ path: '/a', integration, methods: [HttpMethod.GET, HttpMethod.PUT] });
    api.addRoutes({ path: '/b', integration });
  },

  own_integration(stack) {
    const api = make_api(stack);
    const integration = new TopicIntegration('Integration');
    api.addRoutes({ path: '/a', integration });
    api.addRoutes({ path: '/b', integration });
    new HttpRoute(stack, 'Default', { httpApi: api, routeKey: HttpRouteKey.DEFAULT, integration });
  },

  own_authorizer(stack) {
    make_api(stack, 'Api', { defaultAuthorizer: new TokenAuthorizer() }).addRoutes({
      path: '/a',
      integration: url(),
    });
  },

  route_of_an_imported_api(stack) {
    const api = HttpApi.fromHttpApiAttributes(stack, 'Imported', { httpApiId: 'abc' });
    const route = new HttpRoute(stack, 'Route', {
      httpApi: api,
      routeKey: books(),
      integration: new HttpLambdaIntegration('Function', handler(stack)),
    });
    show(stack, 'Arn', route.routeArn);
  },

  grants(stack) {
    const any = iam_route(stack, books(HttpMethod.ANY));
    any.grantInvoke(role(stack, 'A'));
    any.grantInvoke(role(stack, 'B'), {
      httpMethods: [HttpMethod.PUT, HttpMethod.GET, HttpMethod.PUT, HttpMethod.ANY],
    });
    const one = new HttpRoute(stack, 'One', {
      httpApi: any.httpApi,
      routeKey: HttpRouteKey.with('/one/{id}', HttpMethod.GET),
      integration: url(),
      authorizer: new HttpIamAuthorizer(),
    });
    one.grantInvoke(handler(stack));
    one.grantInvoke(role(stack, 'C'), { httpMethods: [HttpMethod.GET] });
    show_plain(stack, 'Success', one.grantInvoke(new iam.User(stack, 'User')).success);
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', { env: { account: '123456789012', region: 'eu-west-1' } });
    iam_route(stack).grantInvoke(role(stack));
  },

  route_in_another_stack(app) {
    const api = make_api(new cdk.Stack(app, 'First'));
    const second = new cdk.Stack(app, 'Second');
    const route = new HttpRoute(second, 'Route', {
      httpApi: api,
      routeKey: books(),
      integration: new HttpLambdaIntegration('Function', handler(second)),
    });
    show(second, 'Arn', route.routeArn);
  },
};

const route_of = (stack, path) =>
  new HttpRoute(stack, 'Route', {
    httpApi: make_api(stack),
    routeKey: HttpRouteKey.with(path, HttpMethod.GET),
    integration: url(),
  });
const route_with = (stack, authorizer) =>
  new HttpRoute(stack, 'Route', { httpApi: make_api(stack), routeKey: books(), integration: url(), authorizer });

exports.errors = {
  path_without_a_slash: (stack) => route_of(stack, 'books'),
  path_that_ends_with_a_slash: (stack) => route_of(stack, '/books/'),
  empty_path: (stack) => route_of(stack, ''),
  path_of_1001_characters: (stack) => route_of(stack, `/${'x'.repeat(1000)}`),
  added_path_without_a_slash: (stack) => make_api(stack).addRoutes({ path: 'x', integration: url() }),
  unknown_authorization_type: (stack) => route_with(stack, { bind: () => ({ authorizationType: 'OTHER' }) }),
  integration_of_two_apis(stack) {
    const integration = url();
    make_api(stack, 'A').addRoutes({ path: '/a', integration });
    make_api(stack, 'B').addRoutes({ path: '/a', integration });
  },
  grant_without_iam: (stack) => route_with(stack, undefined).grantInvoke(role(stack)),
  grant_with_another_authorizer: (stack) =>
    route_with(stack, new TokenAuthorizer()).grantInvoke(role(stack)),
  grant_of_another_method: (stack) =>
    iam_route(stack).grantInvoke(role(stack), { httpMethods: [HttpMethod.GET, HttpMethod.PUT] }),
};
