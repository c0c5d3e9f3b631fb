// SPDX-License-Identifier: Apache-2.0
// Values that the CLI looks up. The twin is lookups.cpp.
'use strict';

const { cdk, show } = require('./support');
const { HostedZone } = require('aws-cdk-lib/aws-route53');
const { StringParameter } = require('aws-cdk-lib/aws-ssm');
const { ContextProvider, Stack } = cdk;

const env = { account: '123456789012', region: 'eu-west-1' };
const in_ireland = (app, id = 'S') => new Stack(app, id, { env });
const environment = 'account=123456789012';
const level_key = `ssm:${environment}:parameterName=/chat/level:region=eu-west-1`;
const zone_key = `hosted-zone:${environment}:domainName=example.com:region=eu-west-1`;
const zones_key = `availability-zones:${environment}:region=eu-west-1`;
const show_list = (scope, id, list) => show(scope, id, cdk.Fn.join('|', list));
const show_zone = (scope, id, hosted_zone) => {
  show(scope, `${id}Id`, hosted_zone.hostedZoneId);
  show(scope, `${id}Name`, hosted_zone.zoneName);
  show(scope, `${id}Arn`, hosted_zone.hostedZoneArn);
};
const key_of = (scope, options) => ContextProvider.getKey(scope, options).key;

exports.app_pairs = {
  values_in_the_context(app) {
    app.node.setContext(level_key, 'debug');
    app.node.setContext(`ssm:${environment}:additionalCacheKey=b:parameterName=/chat/level:region=eu-west-1`, 'b');
    app.node.setContext(zone_key, { Id: '/hostedzone/Z23', Name: 'example.com.' });
    app.node.setContext(zones_key, ['eu-west-1a', 'eu-west-1b']);
    const stack = in_ireland(app);
    show(stack, 'Level', StringParameter.valueFromLookup(stack, '/chat/level'));
    show(stack, 'WithDefault', StringParameter.valueFromLookup(stack, '/chat/level', 'info'));
    show(stack, 'Other', StringParameter.valueFromLookup(stack, '/chat/level', undefined, { additionalCacheKey: 'b' }));
    show_zone(stack, 'Zone', HostedZone.fromLookup(stack, 'Zone', { domainName: 'example.com' }));
    show_list(stack, 'Zones', stack.availabilityZones);
  },

  a_nearer_context(app) {
    app.node.setContext(level_key, 'far');
    const stack = in_ireland(app);
    stack.node.setContext(level_key, 'near');
    show(stack, 'Level', StringParameter.valueFromLookup(stack, '/chat/level'));
  },

  a_private_zone_in_the_context(app) {
    const query = 'domainName=example.com:privateZone=true';
    app.node.setContext(`hosted-zone:${environment}:${query}:region=eu-west-1:vpcId=vpc-1`, { Id: 'Z9', Name: 'example.com' });
    const stack = in_ireland(app);
    const options = { domainName: 'example.com', privateZone: true, vpcId: 'vpc-1' };
    show_zone(stack, 'Zone', HostedZone.fromLookup(stack, 'Zone', options));
  },

  keys(app) {
    const stack = in_ireland(app);
    show(stack, 'Plain', key_of(stack, { provider: 'ssm', props: { parameterName: '/a' } }));
    show(stack, 'Empty', key_of(stack, { provider: 'ssm' }));
    show(stack, 'Nothing', key_of(stack, { provider: 'ssm', includeEnvironment: false }));
    show(stack, 'Quoted', key_of(stack, { provider: 'p:q', props: { a: 'b:c::$d$:', 'e:f': '$$' } }));
    show(stack, 'Cached', key_of(stack, { provider: 'p', additionalCacheKey: 'x:y', props: { b: 1 } }));
    show(stack, 'CachedEmpty', key_of(stack, { provider: 'p', additionalCacheKey: '' }));
    show(stack, 'Order', key_of(stack, { provider: 'p', props: { b: 'x', B: 'y', 10: 'i', 9: 'j', é: 'k', '': 'm', a: 'z', '😀': 'n', '｡': 'o' } }));
    show(stack, 'Kinds', key_of(stack, { provider: 'p', props: { t: true, n: 1.5, e: 1e21, u: undefined, s: 'text' } }));
    show(stack, 'Nested', key_of(stack, {
      provider: 'p', props: { filters: { 'tag:Name': ['a', 'b:c'], more: { deep: false } }, list: [{ x: 1 }, 'y'], none: [] },
    }));
    show(stack, 'Overridden', key_of(stack, { provider: 'p', props: { account: '1', region: 'r' } }));
  },

  zones_of_an_agnostic_stack(app) {
    show_list(new Stack(app, 'S'), 'Zones', new Stack(app, 'T').availabilityZones);
    show_list(new Stack(app, 'R', { env: { region: 'eu-west-1' } }), 'Zones', new Stack(app, 'U').availabilityZones);
  },

  zones_from_the_fallback(app) {
    app.node.setContext('aws:cdk:availability-zones:fallback', ['x-1a', 'x-1b', 'x-1c']);
    const stack = new Stack(app, 'S');
    show_list(stack, 'Zones', stack.availabilityZones);
  },
};

exports.run_time_app_pairs = {
  values_that_are_missing(app) {
    const stack = in_ireland(app);
    show(stack, 'Level', StringParameter.valueFromLookup(stack, '/chat/level'));
    show(stack, 'WithDefault', StringParameter.valueFromLookup(stack, '/chat/mode', 'info'));
    show(stack, 'Empty', StringParameter.valueFromLookup(stack, '/chat/empty', ''));
    show_zone(stack, 'Zone', HostedZone.fromLookup(stack, 'Zone', { domainName: 'example.com' }));
    show_zone(stack, 'Stop', HostedZone.fromLookup(stack, 'Stop', { domainName: 'example.org.' }));
    show_list(stack, 'Zones', stack.availabilityZones);
  },

  a_lookup_that_failed(app) {
    app.node.setContext(level_key, { $providerError: 'no such parameter', $dontSaveContext: true });
    const stack = in_ireland(app);
    show(stack, 'Level', StringParameter.valueFromLookup(stack, '/chat/level'));
  },
};

exports.errors = {
  no_environment(stack) {
    StringParameter.valueFromLookup(stack, '/chat/level');
  },

  a_key_of_tokens(stack) {
    ContextProvider.getKey(stack, { provider: 'ssm', props: { parameterName: 'x' } });
  },

  a_zone_without_an_environment(stack) {
    HostedZone.fromLookup(stack, 'Zone', { domainName: 'example.com' });
  },

  a_zone_without_a_name(stack) {
    HostedZone.fromLookup(stack, 'Zone', { domainName: '' });
  },
};

exports.app_errors = {
  tokens_in_a_question(app) {
    const stack = in_ireland(app);
    ContextProvider.getValue(stack, { provider: 'ssm', props: { parameterName: cdk.Aws.PARTITION }, dummyValue: 'x' });
  },

  both_of_two_contraries(app) {
    const stack = in_ireland(app);
    ContextProvider.getValue(stack, { provider: 'p', dummyValue: 'x', mustExist: true, ignoreErrorOnMissingContext: false });
  },

  zones_that_are_no_list(app) {
    app.node.setContext(zones_key, 'eu-west-1a');
    in_ireland(app).availabilityZones;
  },

  a_construct_outside_of_a_stack(app) {
    ContextProvider.getValue(app, { provider: 'p', dummyValue: 'x' });
  },
};
