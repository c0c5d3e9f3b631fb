// SPDX-License-Identifier: Apache-2.0
// Nested stacks in an assembly: their templates are files and assets of the stack around them, and no artifacts.
'use strict';

const cdk = require('aws-cdk-lib');
const { CfnOutput, CfnParameter, CfnResource, NestedStack, Stack, Stage, Tags } = cdk;

const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });

/// A stack with two nested ones, one in the other, and values that go in and out.
const three_levels = (scope, props) => {
  const outer = new Stack(scope, 'Outer', props);
  const inner = new NestedStack(outer, 'Inner', { description: 'in between' });
  const innermost = new NestedStack(inner, 'Innermost');
  new CfnOutput(outer, 'O', { value: topic(innermost).ref });
  new CfnOutput(innermost, 'P', { value: topic(outer).ref });
  topic(inner).node.addMetadata('mine', 'yes');
  inner.node.addMetadata('kind', 'nested');
  topic(new NestedStack(outer, 'Twin'));
  topic(new NestedStack(outer, 'SameAsTwin'));
  return { outer, inner };
};

exports.agnostic = (make_app) => void three_levels(make_app());

exports.in_an_environment = (make_app) =>
  void three_levels(make_app(), { env: { account: '123456789012', region: 'eu-central-1' } });

exports.in_a_stage = (make_app) => {
  const app = make_app();
  three_levels(new Stage(app, 'Beta'));
  three_levels(new Stage(app, 'Prod', { env: { account: '123456789012', region: 'eu-west-1' } }));
};

exports.tagged = (make_app) => {
  const { outer, inner } = three_levels(make_app());
  Tags.of(outer).add('team', 'chat');
  Tags.of(inner).add('team', 'nested');
};

exports.options_of_the_asset = (make_app) => {
  const app = make_app({ context: { 'aws:cdk:enable-asset-metadata': true } });
  three_levels(app, {
    synthesizer: new cdk.DefaultStackSynthesizer({
      bucketPrefix: 'in/',
      qualifier: 'mine',
      fileAssetPublishingExternalId: 'me',
    }),
  });
};

exports.own_credentials = (make_app) =>
  void three_levels(make_app(), { synthesizer: new cdk.CliCredentialsStackSynthesizer() });

exports.legacy = (make_app) =>
  void three_levels(make_app(), { synthesizer: new cdk.LegacyStackSynthesizer() });

exports.stacks_that_wait = (make_app) => {
  const app = make_app({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
  const { inner } = three_levels(app);
  const last = new Stack(app, 'Last');
  new CfnOutput(last, 'O', { value: topic(inner, 'Shown').ref });
  const after = new Stack(app, 'After');
  topic(new NestedStack(after, 'Nested')).node.addDependency(last);
};

exports.parameters = (make_app) => {
  const nested = new NestedStack(new Stack(make_app(), 'Outer'), 'Inner', { parameters: { Colour: 'red' } });
  new CfnOutput(nested, 'O', { value: new CfnParameter(nested, 'Colour').valueAsString });
};
