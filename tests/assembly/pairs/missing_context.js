// SPDX-License-Identifier: Apache-2.0
'use strict';
const cdk = require('aws-cdk-lib');
const { Certificate } = require('aws-cdk-lib/aws-certificatemanager');
const { HostedZone } = require('aws-cdk-lib/aws-route53');
const { StringParameter } = require('aws-cdk-lib/aws-ssm');
const { Construct } = require('constructs');

const ireland = { account: '123456789012', region: 'eu-west-1' };
const level_key = 'ssm:account=123456789012:parameterName=/chat/level:region=eu-west-1';
const in_ireland = (scope, id, props) => new cdk.Stack(scope, id, { env: ireland, ...props });
const look_up = (scope, name) =>
  new cdk.CfnOutput(scope, `Of${name.replaceAll('/', '')}`, { value: StringParameter.valueFromLookup(scope, name) });

module.exports = {
  nothing_is_missing(make_app) {
    look_up(in_ireland(make_app({ context: { [level_key]: 'debug' } }), 'S'), '/chat/level');
  },
  one_value(make_app) {
    look_up(in_ireland(make_app(), 'S'), '/chat/level');
  },
  every_lookup(make_app) {
    const stack = in_ireland(make_app(), 'S');
    look_up(stack, '/chat/level');
    StringParameter.valueFromLookup(stack, '/chat/mode', 'info');
    StringParameter.valueFromLookup(stack, '/chat/empty', '');
    StringParameter.valueFromLookup(stack, '/chat/cached', undefined, { additionalCacheKey: 'b' });
    HostedZone.fromLookup(stack, 'Zone', { domainName: 'example.com' });
    HostedZone.fromLookup(stack, 'Stop', { domainName: 'example.org.' });
    HostedZone.fromLookup(stack, 'Private', { domainName: 'example.com', privateZone: true, vpcId: 'vpc-1' });
    new cdk.CfnOutput(stack, 'Zones', { value: cdk.Fn.join(',', stack.availabilityZones) });
  },
  questions_of_ones_own(make_app) {
    const stack = in_ireland(make_app(), 'S');
    const ask = (options) => cdk.ContextProvider.getValue(stack, options);
    ask({ provider: 'plugin', props: { pluginName: 'mine', deep: { list: [1, 'b'] } } });
    ask({ provider: 'plugin', props: { pluginName: 'mine' }, dummyValue: false, mustExist: false });
    ask({ provider: 'plugin', props: { pluginName: 'other' }, dummyValue: [1, { a: 'b' }], ignoreErrorOnMissingContext: true });
    ask({ provider: 'plugin', props: { pluginName: 'third' }, dummyValue: '', ignoreErrorOnMissingContext: false });
    ask({ provider: 'plugin', props: { pluginName: 'fourth' }, includeEnvironment: false, additionalCacheKey: 'k', mustExist: true });
  },
  one_question_twice(make_app) {
    const app = make_app();
    const stack = in_ireland(app, 'S');
    look_up(stack, '/chat/level');
    StringParameter.valueFromLookup(stack, '/chat/level', 'info');
    look_up(in_ireland(app, 'T'), '/chat/level');
    look_up(new cdk.Stack(app, 'U', { env: { account: '123456789012', region: 'us-east-1' } }), '/chat/level');
  },
  stages(make_app) {
    const app = make_app();
    look_up(in_ireland(app, 'Outside'), '/outside');
    const prod = new cdk.Stage(app, 'Prod', { env: ireland });
    look_up(new cdk.Stack(prod, 'S'), '/chat/level');
    const inner = new cdk.Stage(prod, 'Inner', { env: { account: '210987654321' } });
    look_up(new cdk.Stack(inner, 'S'), '/chat/level');
    look_up(new cdk.Stack(inner, 'T', { env: ireland }), '/chat/level');
  },
  nested_stacks(make_app) {
    const stack = in_ireland(make_app(), 'S', {
      synthesizer: new cdk.DefaultStackSynthesizer({ lookupRoleExternalId: 'x', lookupRoleAdditionalOptions: { Tags: [] } }),
    });
    look_up(stack, '/chat/level');
    look_up(new cdk.NestedStack(stack, 'Nested'), '/nested/level');
  },
  another_role(make_app) {
    const app = make_app();
    const stack = (id, options) => {
      const made = in_ireland(app, id, { synthesizer: new cdk.DefaultStackSynthesizer(options) });
      look_up(made, `/${id}`);
    };
    stack('Named', { lookupRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Qualifier}-mine', lookupRoleExternalId: 'x' });
    stack('Options', { lookupRoleAdditionalOptions: { Tags: [{ Key: 'a', Value: 'b' }] } });
    stack('Qualified', { qualifier: 'mine' });
    stack('Unused', { useLookupRoleForStackOperations: false });
  },
  other_synthesizers(make_app) {
    const app = make_app();
    look_up(in_ireland(app, 'Legacy', { synthesizer: new cdk.LegacyStackSynthesizer() }), '/legacy');
    look_up(in_ireland(app, 'Cli', { synthesizer: new cdk.CliCredentialsStackSynthesizer() }), '/cli');
    look_up(in_ireland(app, 'Bare', { synthesizer: new cdk.BootstraplessSynthesizer() }), '/bare');
  },
  rules_that_were_acknowledged(make_app) {
    const stack = in_ireland(make_app(), 'S');
    const certificate = (id, subjectAlternativeNames) =>
      new Certificate(stack, id, { domainName: 'a.example.com', subjectAlternativeNames });
    certificate('Twice', ['b.example.com', 'a.example.com']);
    certificate('Once', ['b.example.com', '*.a.example.com']);
    new cdk.CfnOutput(stack, 'First', { value: stack.availabilityZones[0] });
    new cdk.CfnOutput(stack, 'Second', { value: stack.availabilityZones[1] });
  },
  failed_lookups(make_app) {
    const context = { [level_key]: { $providerError: 'no parameter "/chat/level"', $dontSaveContext: true } };
    const app = make_app({ context });
    const stack = in_ireland(app, 'S');
    look_up(stack, '/chat/level');
    StringParameter.valueFromLookup(stack, '/chat/level');
    const construct = new Construct(stack, 'Inner');
    StringParameter.valueFromLookup(construct, '/chat/level', 'info');
  },
};
