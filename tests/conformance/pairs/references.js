// SPDX-License-Identifier: Apache-2.0
// References, names and dependencies that cannot be: between stacks, regions and elements.
'use strict';

const { cdk, show } = require('./support');
const { CfnOutput, CfnResource, Stack } = cdk;

const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });

/// A stack with a topic, and another that refers to it.
const refer = (app, producer, consumer) => {
  const first = new Stack(app, 'First', { env: producer });
  const second = new Stack(app, 'Second', { env: consumer });
  show(second, 'Ref', topic(first).ref);
};
const us = { account: '123456789012', region: 'us-east-1' };

exports.pairs = {
  dependency_replaced(stack) {
    const t = topic(stack);
    const old = topic(stack, 'Old');
    t.addDependency(old);
    t.replaceDependency(old, topic(stack, 'New'));
  },

  overridden_before_an_export(stack) {
    const t = topic(stack);
    t.overrideLogicalId('Other');
    show(stack, 'Imported', stack.exportValue(t.ref));
  },
};

exports.errors = {
  logical_id_after_an_export(stack) {
    const t = topic(stack);
    stack.exportValue(t.ref);
    t.overrideLogicalId('Other');
  },
  dependency_that_is_not_there: (stack) =>
    topic(stack).replaceDependency(topic(stack, 'Old'), topic(stack, 'New')),
  dependency_on_the_own_stack: (stack) => topic(stack).node.addDependency(stack),
  one_id_after_a_rename(stack) {
    topic(stack, 'One');
    topic(stack, 'Two');
    stack.renameLogicalId('One', 'Two');
  },
};

exports.app_errors = {
  import_of_an_output_without_export_name(app) {
    const output = new CfnOutput(new Stack(app, 'First'), 'O', { value: 'x' });
    show(new Stack(app, 'Second'), 'P', output.importValue);
  },
  export_of_another_stack(app) {
    const t = topic(new Stack(app, 'First'));
    new Stack(app, 'Second').exportValue(t.ref);
  },
  reference_to_an_unknown_region: (app) => refer(app, undefined, us),
  reference_from_an_unknown_region: (app) => refer(app, us, undefined),
  stacks_that_wait_for_each_other(app) {
    const first = new Stack(app, 'First');
    const second = new Stack(app, 'Second');
    show(second, 'Ref', topic(first).ref);
    show(first, 'Ref', topic(second).ref);
  },
};
