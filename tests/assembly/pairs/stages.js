// SPDX-License-Identifier: Apache-2.0
'use strict';
const cdk = require('aws-cdk-lib');

const ireland = { account: '123456789012', region: 'eu-west-1' };
const stack_with = (scope, id, props) => {
  const stack = new cdk.Stack(scope, id, props);
  new cdk.CfnOutput(stack, 'Shown', { value: stack.stackName });
  return stack;
};

module.exports = {
  one(make_app) {
    stack_with(new cdk.Stage(make_app(), 'Prod'), 'Chat');
  },
  empty(make_app) {
    new cdk.Stage(make_app(), 'Nothing');
  },
  after_a_stack(make_app) {
    const app = make_app();
    stack_with(app, 'First');
    stack_with(new cdk.Stage(app, 'Later'), 'Second');
  },
  environment(make_app) {
    const prod = new cdk.Stage(make_app(), 'Prod', { env: ireland });
    stack_with(prod, 'Inherits');
    stack_with(prod, 'Region', { env: { region: 'us-east-1' } });
    const inner = new cdk.Stage(prod, 'Inner', { env: { account: '210987654321' } });
    stack_with(inner, 'Mixed');
  },
  names(make_app) {
    const app = make_app();
    const prod = new cdk.Stage(app, 'Prod', { stageName: 'production' });
    stack_with(prod, 'Chat');
    stack_with(new cdk.Stack(prod, 'Outer'), 'Inner');
    stack_with(prod, 'Named', { stackName: 'just-this' });
    const group = new (require('constructs').Construct)(prod, 'Group');
    stack_with(group, 'Member');
    const inner = new cdk.Stage(prod, 'Inner');
    stack_with(inner, 'Chat');
    stack_with(new cdk.Stage(group, 'Deep.er', { stageName: 'deeper' }), 'Chat');
    stack_with(new cdk.Stage(app, 'Blank', { stageName: '' }), 'Chat');
  },
  in_a_stack(make_app) {
    const stack = stack_with(make_app(), 'Outer');
    stack_with(new cdk.Stage(stack, 'Prod'), 'Inner');
  },
  order(make_app) {
    const app = make_app();
    const { Construct } = require('constructs');
    const [a, b] = [new Construct(app, 'A'), new Construct(app, 'B')];
    new cdk.Stage(b, 'One');
    new cdk.Stage(a, 'Two');
    stack_with(b, 'S');
    stack_with(a, 'T');
  },
  references_within(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
    for (const id of ['Beta', 'Prod']) {
      const stage = new cdk.Stage(app, id);
      const thing = new cdk.CfnResource(new cdk.Stack(stage, 'Producer'), 'Thing', { type: 'A::B::C' });
      new cdk.CfnOutput(new cdk.Stack(stage, 'Consumer'), 'Shown', { value: thing.ref });
    }
  },
  names_with_the_prefix_in_them(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:includePrefixInUniqueNameGeneration': true } });
    const prod = new cdk.Stage(app, 'Prod');
    stack_with(prod, 'Chat');
    stack_with(new cdk.Stack(prod, 'Outer'), 'Inner');
    stack_with(prod, 'Q'.repeat(125));
    stack_with(new cdk.Stage(app, 'P'.repeat(100)), 'Q'.repeat(40));
  },
  legacy_synthesis(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:newStyleStackSynthesis': false } });
    stack_with(new cdk.Stage(app, 'Prod'), 'Chat');
    stack_with(app, 'Plain', { stackName: 'other' });
  },
  tags(make_app) {
    const app = make_app();
    cdk.Tags.of(app).add('app', '1');
    const prod = new cdk.Stage(app, 'Prod');
    cdk.Tags.of(prod).add('stage', '2');
    stack_with(prod, 'Chat');
    stack_with(app, 'Other');
  },
};
