// SPDX-License-Identifier: Apache-2.0
// API keys: alone, and with a usage plan of their own.
'use strict';

const { apigwv2, cdk, handler, iam, role, show, show_plain } = require('./support');
const { ApiKey, Period, RateLimitedApiKey, WebSocketApi, WebSocketStage } = apigwv2;

const key_value = '0123456789abcdefghij';

const make_stage = (scope, name = 'dev') => {
  const api = scope.node.tryFindChild('Api') ?? new WebSocketApi(scope, 'Api');
  return new WebSocketStage(scope, `Stage${name}`, { webSocketApi: api, stageName: name });
};

exports.pairs = {
  minimal(stack) {
    new ApiKey(stack, 'Key');
  },

  every_option(stack) {
    new ApiKey(stack, 'Key', {
      apiKeyName: 'partner',
      customerId: 'customer',
      description: 'for a partner',
      enabled: false,
      generateDistinctId: true,
      value: key_value,
    });
  },

  options_one_by_one(stack) {
    new ApiKey(stack, 'Name', { apiKeyName: 'name' });
    new ApiKey(stack, 'Customer', { customerId: 'customer' });
    new ApiKey(stack, 'Description', { description: '' });
    new ApiKey(stack, 'Enabled', { enabled: true });
    new ApiKey(stack, 'Disabled', { enabled: false });
    new ApiKey(stack, 'Distinct', { generateDistinctId: false });
    new ApiKey(stack, 'Value', { value: key_value });
  },

  of_parameters(stack) {
    const text = new cdk.CfnParameter(stack, 'P').valueAsString;
    new ApiKey(stack, 'Key', { apiKeyName: text, description: text, value: text });
  },

  attributes(stack) {
    const key = new ApiKey(stack, 'Key', { apiKeyName: 'partner' });
    show(stack, 'Id', key.keyId);
    show(stack, 'Arn', key.keyArn);
    show(stack, 'Ref', key.apiKeyRef.apiKeyId);
    show_plain(stack, 'Owned', cdk.Resource.isOwnedResource(key));
    key.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  },

  imported(stack) {
    const key = ApiKey.fromApiKeyId(stack, 'Key', 'abc123');
    show(stack, 'Id', key.keyId);
    show(stack, 'Arn', key.keyArn);
    show(stack, 'Ref', key.apiKeyRef.apiKeyId);
    show_plain(stack, 'Owned', cdk.Resource.isOwnedResource(key));
    key.grantRead(role(stack));
  },

  imported_of_a_parameter(stack) {
    const key = ApiKey.fromApiKeyId(stack, 'Key', new cdk.CfnParameter(stack, 'P').valueAsString);
    show(stack, 'Arn', key.keyArn);
  },

  grant_read(stack) {
    new ApiKey(stack, 'Key').grantRead(role(stack));
  },

  grant_write(stack) {
    new ApiKey(stack, 'Key').grantWrite(role(stack));
  },

  grant_read_write(stack) {
    new ApiKey(stack, 'Key').grantReadWrite(role(stack));
  },

  grants_of_many(stack) {
    const key = new ApiKey(stack, 'Key');
    const limited = new RateLimitedApiKey(stack, 'Limited');
    const who = handler(stack);
    key.grantRead(who);
    key.grantWrite(who);
    limited.grantRead(who);
    limited.grantWrite(role(stack));
    limited.grantReadWrite(new iam.User(stack, 'User'));
    show_plain(stack, 'Success', key.grantRead(new iam.ServicePrincipal('a.amazonaws.com')).success);
  },

  rate_limited_minimal(stack) {
    new RateLimitedApiKey(stack, 'Key');
  },

  rate_limited_every_option(stack) {
    const stage = make_stage(stack);
    new RateLimitedApiKey(stack, 'Key', {
      apiKeyName: 'partner',
      apiStages: [{ api: stage.api, stage }],
      customerId: 'customer',
      description: 'for a partner',
      enabled: true,
      generateDistinctId: false,
      quota: { limit: 10000, offset: 2, period: Period.MONTH },
      throttle: { rateLimit: 100.5, burstLimit: 200 },
      value: key_value,
    });
  },

  rate_limited_by_stages(stack) {
    new RateLimitedApiKey(stack, 'Key', {
      apiStages: [{ stage: make_stage(stack, 'a') }, { stage: make_stage(stack, 'b') }],
    });
  },

  rate_limited_by_no_stages(stack) {
    new RateLimitedApiKey(stack, 'Key', { apiStages: [] });
  },

  rate_limited_by_quota(stack) {
    new RateLimitedApiKey(stack, 'Key', { quota: { limit: 5, period: Period.DAY } });
  },

  rate_limited_by_throttle(stack) {
    new RateLimitedApiKey(stack, 'Key', { throttle: { rateLimit: 1 } });
  },

  rate_limited_attributes(stack) {
    const key = new RateLimitedApiKey(stack, 'Key', { throttle: {} });
    show(stack, 'Id', key.keyId);
    show(stack, 'Arn', key.keyArn);
    show(stack, 'Ref', key.apiKeyRef.apiKeyId);
    show_plain(stack, 'Owned', cdk.Resource.isOwnedResource(key));
  },

  on_a_route(stack) {
    const { WebSocketMockIntegration } = require('./support').integrations;
    const api = new WebSocketApi(stack, 'Api', {
      apiKeySelectionExpression: apigwv2.WebSocketApiKeySelectionExpression.HEADER_X_API_KEY,
    });
    new apigwv2.WebSocketRoute(stack, 'Route', {
      webSocketApi: api,
      routeKey: '$connect',
      integration: new WebSocketMockIntegration('Mock'),
      apiKeyRequired: true,
    });
    const stage = new WebSocketStage(stack, 'Stage', { webSocketApi: api, stageName: 'dev' });
    new RateLimitedApiKey(stack, 'Key', { apiStages: [{ api, stage }] });
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', { env: { account: '123456789012', region: 'us-east-1' } });
    show(stack, 'Arn', new ApiKey(stack, 'Key').keyArn);
    show(stack, 'Imported', ApiKey.fromApiKeyId(stack, 'Other', 'abc').keyArn);
  },

  key_in_another_stack(app) {
    const first = new cdk.Stack(app, 'First');
    const key = new ApiKey(first, 'Key');
    const second = new cdk.Stack(app, 'Second');
    key.grantRead(role(second));
    new apigwv2.UsagePlan(second, 'Plan').addApiKey(key);
  },
};

exports.errors = {
  removal_policy_of_rate_limited: (stack) =>
    new RateLimitedApiKey(stack, 'Key').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN),
  removal_policy_of_imported: (stack) =>
    ApiKey.fromApiKeyId(stack, 'Key', 'abc').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN),
  twice(stack) {
    new ApiKey(stack, 'Key');
    new ApiKey(stack, 'Key');
  },
  rate_limited_by_a_fraction: (stack) =>
    new RateLimitedApiKey(stack, 'Key', { quota: { limit: 1.5 } }),
  grant_that_fails: (stack) =>
    new ApiKey(stack, 'Key').grantRead(new iam.ServicePrincipal('a.amazonaws.com')).assertSuccess(),
};
