// SPDX-License-Identifier: Apache-2.0
// HttpApi: every option, attribute, method, metric, import and refusal; its default route and stage.
'use strict';

const {
  alarm,
  apigwv2,
  authorizers,
  cdk,
  handler,
  integrations,
  show,
  show_metrics,
  show_plain,
  url,
} = require('./support');
const { Duration } = cdk;
const { CorsHttpMethod, HttpApi, HttpApiHelper, HttpMethod, HttpStage, IpAddressType } = apigwv2;
const { HttpIamAuthorizer } = authorizers;

const imported = (scope, attrs = {}) =>
  HttpApi.fromHttpApiAttributes(scope, 'Imported', { httpApiId: 'abc', ...attrs });

exports.pairs = {
  minimal(stack) {
    new HttpApi(stack, 'Api');
  },

  every_option(stack) {
    new HttpApi(stack, 'Api', {
      apiName: 'named',
      description: 'of books',
      corsPreflight: {
        allowCredentials: true,
        allowHeaders: ['Authorization', 'X-A'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowOrigins: ['https://example.com'],
        exposeHeaders: ['X-B'],
        maxAge: Duration.days(10),
      },
      createDefaultStage: true,
      defaultAuthorizationScopes: ['read'],
      defaultAuthorizer: new HttpIamAuthorizer(),
      defaultIntegration: url(),
      disableExecuteApiEndpoint: true,
      ipAddressType: IpAddressType.DUAL_STACK,
      routeSelectionExpression: true,
    });
  },

  options_one_by_one(stack) {
    new HttpApi(stack, 'A', { apiName: 'named' });
    new HttpApi(stack, 'B', { description: 'of books' });
    new HttpApi(stack, 'C', { createDefaultStage: false });
    new HttpApi(stack, 'D', { createDefaultStage: true });
    new HttpApi(stack, 'E', { disableExecuteApiEndpoint: true });
    new HttpApi(stack, 'F', { disableExecuteApiEndpoint: false });
    new HttpApi(stack, 'G', { ipAddressType: IpAddressType.IPV4 });
    new HttpApi(stack, 'H', { ipAddressType: IpAddressType.DUAL_STACK });
    new HttpApi(stack, 'I', { routeSelectionExpression: true });
    new HttpApi(stack, 'J', { routeSelectionExpression: false });
    new HttpApi(stack, 'K', { defaultIntegration: url() });
    new HttpApi(stack, 'L', { defaultAuthorizationScopes: ['x'], defaultIntegration: url() });
  },

  cors(stack) {
    const { ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = CorsHttpMethod;
    new HttpApi(stack, 'A', { corsPreflight: {} });
    new HttpApi(stack, 'B', { corsPreflight: { allowOrigins: ['*'] } });
    new HttpApi(stack, 'C', { corsPreflight: { allowOrigins: ['*'], allowCredentials: false } });
    new HttpApi(stack, 'D', { corsPreflight: { allowMethods: [ANY] } });
    new HttpApi(stack, 'E', {
      corsPreflight: { allowMethods: [DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT] },
    });
    new HttpApi(stack, 'F', { corsPreflight: { maxAge: Duration.seconds(0) } });
    new HttpApi(stack, 'G', { corsPreflight: { allowHeaders: [], exposeHeaders: ['*'] } });
    new HttpApi(stack, 'H', { corsPreflight: { allowCredentials: true } });
  },

  attributes(stack) {
    const api = new HttpApi(stack, 'Api', { apiName: 'named' });
    show(stack, 'Id', api.apiId);
    show(stack, 'HttpId', api.httpApiId);
    show(stack, 'Name', api.httpApiName);
    show(stack, 'Endpoint', api.apiEndpoint);
    show(stack, 'Url', api.url);
    show(stack, 'StageName', api.defaultStage.stageName);
    show(stack, 'StageUrl', api.defaultStage.url);
    show_plain(stack, 'IsHttp', api.isHttpApi);
    show_plain(stack, 'IsDisabled', api.disableExecuteApiEndpoint ?? false);
    show_plain(stack, 'HasAuthorizer', api.defaultAuthorizer !== undefined);
    show_plain(stack, 'HasScopes', api.defaultAuthorizationScopes !== undefined);
    const other = new HttpApi(stack, 'Other', {
      createDefaultStage: false,
      defaultAuthorizer: new HttpIamAuthorizer(),
      defaultAuthorizationScopes: ['a'],
    });
    show_plain(stack, 'OtherHasUrl', other.url !== undefined);
    show_plain(stack, 'OtherHasStage', other.defaultStage !== undefined);
    show_plain(stack, 'OtherHasAuthorizer', other.defaultAuthorizer !== undefined);
    show_plain(stack, 'OtherHasScopes', other.defaultAuthorizationScopes !== undefined);
    show(stack, 'OtherName', other.httpApiName);
  },

  arns(stack) {
    const api = new HttpApi(stack, 'Api');
    const of_import = imported(stack);
    show(stack, 'A', api.arnForExecuteApi());
    show(stack, 'B', api.arnForExecuteApi('GET'));
    show(stack, 'C', api.arnForExecuteApi('any', '/books'));
    show(stack, 'D', api.arnForExecuteApi(undefined, '/books', 'beta'));
    show(stack, 'E', api.arnForExecuteApi('ANY', '', 'beta'));
    show(stack, 'F', of_import.arnForExecuteApi('POST', '/'));
    show(stack, 'G', HttpApiHelper.fromHttpApi(api).arnForExecuteApi('PUT', '/x', 'y'));
  },

  metrics(stack) {
    show_metrics(stack, new HttpApi(stack, 'Api'));
  },

  imported(stack) {
    const api = imported(stack, { apiEndpoint: 'https://abc.example.com' });
    show(stack, 'Id', api.apiId);
    show(stack, 'HttpId', api.httpApiId);
    show(stack, 'Endpoint', api.apiEndpoint);
    show_plain(stack, 'HasStage', api.defaultStage !== undefined);
    show_plain(stack, 'HasAuthorizer', api.defaultAuthorizer !== undefined);
    alarm(stack, 'Count', api.metricCount());
    alarm(stack, 'Own', api.metric('Own'));
  },

  stages_and_routes(stack) {
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    const stage = api.addStage('Beta', { stageName: 'beta', autoDeploy: true, description: 'first' });
    api.addStage('Plain', {});
    const routes = api.addRoutes({
      path: '/books',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: url(),
    });
    api.addRoutes({ path: '/any/{proxy+}', integration: url('Any') });
    show(stack, 'Url', stage.url);
    show_plain(stack, 'Routes', routes.length);
    show(stack, 'Arn', routes[1].routeArn);
  },

  default_route_of_a_function(stack) {
    new HttpApi(stack, 'Api', {
      defaultIntegration: new integrations.HttpLambdaIntegration('Function', handler(stack)),
    });
  },

  removal_policy(stack) {
    const api = new HttpApi(stack, 'Api');
    api.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
    cdk.Tags.of(api).add('team', 'books');
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', { env: { account: '123456789012', region: 'eu-west-1' } });
    const api = new HttpApi(stack, 'Api');
    show(stack, 'Url', api.url);
    show(stack, 'Arn', api.arnForExecuteApi('GET', '/x', 'beta'));
    alarm(stack, 'Count', api.metricCount());
  },

  stage_in_another_stack(app) {
    const first = new cdk.Stack(app, 'First');
    const api = new HttpApi(first, 'Api');
    const second = new cdk.Stack(app, 'Second');
    const stage = new HttpStage(second, 'Stage', { httpApi: api, stageName: 'dev' });
    show(second, 'Url', stage.url);
    show(second, 'Of', api.url);
  },
};

exports.errors = {
  credentials_from_everywhere(stack) {
    new HttpApi(stack, 'Api', { corsPreflight: { allowCredentials: true, allowOrigins: ['https://a', '*'] } });
  },
  mapping_without_a_default_stage(stack) {
    new HttpApi(stack, 'Api', {
      createDefaultStage: false,
      defaultDomainMapping: {
        domainName: apigwv2.DomainName.fromDomainNameAttributes(stack, 'Domain', {
          name: 'api.example.com',
          regionalDomainName: 'd',
          regionalHostedZoneId: 'Z',
        }),
      },
    });
  },
  disabled_endpoint(stack) {
    show(stack, 'O', new HttpApi(stack, 'Api', { disableExecuteApiEndpoint: true }).apiEndpoint);
  },
  endpoint_of_an_import(stack) {
    show(stack, 'O', imported(stack).apiEndpoint);
  },
  arn_of_a_path_without_a_slash(stack) {
    show(stack, 'O', new HttpApi(stack, 'Api').arnForExecuteApi('GET', 'books'));
  },
  two_routes_of_a_method_and_a_path(stack) {
    const api = new HttpApi(stack, 'Api');
    api.addRoutes({ path: '/a', methods: [HttpMethod.GET], integration: url() });
    api.addRoutes({ path: '/a', methods: [HttpMethod.GET], integration: url() });
  },
  two_stages_of_an_id(stack) {
    const api = new HttpApi(stack, 'Api');
    api.addStage('A', {});
    api.addStage('A', {});
  },
};
