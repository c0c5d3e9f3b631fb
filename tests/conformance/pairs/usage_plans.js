// SPDX-License-Identifier: Apache-2.0
// Usage plans: every option, stages, keys, imports.
'use strict';

const { apigwv2, cdk, show, show_plain } = require('./support');
const { ApiKey, Period, RateLimitedApiKey, UsagePlan, WebSocketApi, WebSocketStage } = apigwv2;

const make_stage = (scope, name = 'dev') => {
  const api = scope.node.tryFindChild('Api') ?? new WebSocketApi(scope, 'Api');
  return new WebSocketStage(scope, `Stage${name}`, { webSocketApi: api, stageName: name });
};

exports.pairs = {
  minimal(stack) {
    new UsagePlan(stack, 'Plan');
  },

  every_option(stack) {
    const stage = make_stage(stack);
    new UsagePlan(stack, 'Plan', {
      apiStages: [{ api: stage.api, stage }],
      description: 'what partners get',
      quota: { limit: 10000, offset: 2, period: Period.MONTH },
      throttle: { rateLimit: 100.5, burstLimit: 200 },
      usagePlanName: 'partners',
    });
  },

  options_one_by_one(stack) {
    new UsagePlan(stack, 'Name', { usagePlanName: 'name' });
    new UsagePlan(stack, 'Description', { description: '' });
    new UsagePlan(stack, 'Quota', { quota: {} });
    new UsagePlan(stack, 'Throttle', { throttle: {} });
    new UsagePlan(stack, 'NoStages', { apiStages: [] });
  },

  quotas(stack) {
    new UsagePlan(stack, 'Day', { quota: { limit: 1, period: Period.DAY } });
    new UsagePlan(stack, 'Week', { quota: { limit: 1, period: Period.WEEK, offset: 0 } });
    new UsagePlan(stack, 'Month', { quota: { limit: 0, period: Period.MONTH, offset: 27 } });
    new UsagePlan(stack, 'Limit', { quota: { limit: 2 ** 31 - 1 } });
    new UsagePlan(stack, 'Offset', { quota: { offset: 3 } });
  },

  throttles(stack) {
    new UsagePlan(stack, 'Rate', { throttle: { rateLimit: 0.5 } });
    new UsagePlan(stack, 'Burst', { throttle: { burstLimit: 5 } });
    new UsagePlan(stack, 'Zero', { throttle: { rateLimit: 0, burstLimit: 0 } });
  },

  of_parameters(stack) {
    const text = new cdk.CfnParameter(stack, 'P').valueAsString;
    const number = new cdk.CfnParameter(stack, 'N', { type: 'Number' }).valueAsNumber;
    new UsagePlan(stack, 'Plan', {
      description: text,
      usagePlanName: text,
      throttle: { rateLimit: number },
    });
  },

  stages(stack) {
    const a = make_stage(stack, 'a');
    const b = make_stage(stack, 'b');
    new UsagePlan(stack, 'Plan', { apiStages: [{ stage: a }, { api: b.api, stage: b }] });
  },

  api_without_a_stage(stack) {
    const stage = make_stage(stack);
    new UsagePlan(stack, 'Alone', { apiStages: [{ api: stage.api }] });
    new UsagePlan(stack, 'Beside', { apiStages: [{ api: stage.api }, { stage }] });
    new UsagePlan(stack, 'Nothing', { apiStages: [{}] });
  },

  stages_added(stack) {
    const plan = new UsagePlan(stack, 'Plan');
    plan.addApiStage({ stage: make_stage(stack, 'a') });
    plan.addApiStage({ stage: make_stage(stack, 'b') });
    const other = new UsagePlan(stack, 'Other', { apiStages: [{ stage: make_stage(stack, 'c') }] });
    const d = make_stage(stack, 'd');
    other.addApiStage({ api: d.api, stage: d });
    other.addApiStage({ api: d.api });
  },

  imported_stage(stack) {
    const api = WebSocketApi.fromWebSocketApiAttributes(stack, 'Far', { webSocketId: 'abc' });
    const stage = WebSocketStage.fromWebSocketStageAttributes(stack, 'Stage', { api, stageName: 'prod' });
    new UsagePlan(stack, 'Plan', { apiStages: [{ api, stage }] });
  },

  keys(stack) {
    const plan = new UsagePlan(stack, 'Plan');
    plan.addApiKey(new ApiKey(stack, 'First'));
    plan.addApiKey(new ApiKey(stack, 'Second'), {});
    plan.addApiKey(new RateLimitedApiKey(stack, 'Limited'));
    plan.addApiKey(ApiKey.fromApiKeyId(stack, 'Imported', 'abc'));
  },

  key_with_another_logical_id(stack) {
    const plan = new UsagePlan(stack, 'Plan');
    plan.addApiKey(new ApiKey(stack, 'First'), { overrideLogicalId: 'KeyOfPartner' });
    plan.addApiKey(new ApiKey(stack, 'Second'));
  },

  key_of_two_plans(stack) {
    const key = new ApiKey(stack, 'Key');
    new UsagePlan(stack, 'A').addApiKey(key);
    new UsagePlan(stack, 'B').addApiKey(key);
  },

  attributes(stack) {
    const plan = new UsagePlan(stack, 'Plan');
    show(stack, 'Id', plan.usagePlanId);
    show(stack, 'Ref', plan.usagePlanRef.usagePlanId);
    show_plain(stack, 'Owned', cdk.Resource.isOwnedResource(plan));
    plan.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
    cdk.Tags.of(plan).add('team', 'sockets');
  },

  imported(stack) {
    const plan = UsagePlan.fromUsagePlanId(stack, 'Plan', 'abc');
    show(stack, 'Id', plan.usagePlanId);
    show(stack, 'Ref', plan.usagePlanRef.usagePlanId);
    plan.addApiKey(new ApiKey(stack, 'Key'));
    plan.addApiKey(ApiKey.fromApiKeyId(stack, 'Far', 'k'), { overrideLogicalId: 'Joined' });
  },
};

exports.app_pairs = {
  stage_in_another_stack(app) {
    const first = new cdk.Stack(app, 'First');
    const stage = make_stage(first);
    const second = new cdk.Stack(app, 'Second');
    new UsagePlan(second, 'Plan', { apiStages: [{ stage }] });
  },
};

exports.errors = {
  quota_of_a_fraction: (stack) => new UsagePlan(stack, 'Plan', { quota: { limit: 0.5 } }),
  key_twice(stack) {
    const plan = new UsagePlan(stack, 'Plan');
    const key = new ApiKey(stack, 'Key');
    plan.addApiKey(key);
    plan.addApiKey(key);
  },
  logical_id_twice(stack) {
    const plan = new UsagePlan(stack, 'Plan');
    plan.addApiKey(new ApiKey(stack, 'A'), { overrideLogicalId: 'Same' });
    plan.addApiKey(new ApiKey(stack, 'B'), { overrideLogicalId: 'Same' });
  },
};
