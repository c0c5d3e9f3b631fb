// SPDX-License-Identifier: Apache-2.0
'use strict';
const cdk = require('aws-cdk-lib');

const thing = (scope, id, properties) => new cdk.CfnResource(scope, id, { type: 'A::B::C', properties });

exports.app_pairs = {
  beside_a_stack(app) {
    const stack = new cdk.Stack(app, 'Beside');
    thing(stack, 'T', { StackName: stack.stackName });
    thing(new cdk.Stack(new cdk.Stage(app, 'Prod'), 'Chat'), 'T');
  },
  limit_of_resources_from_context(app) {
    app.node.setContext('@aws-cdk/core:stackResourceLimit', '0');
    const stack = new cdk.Stack(app, 'Many');
    for (let i = 0; i < 501; ++i) thing(stack, `R${i}`);
  },
};

const refused_id = (id) => (app) => new cdk.Stage(app, id);

exports.app_errors = {
  id_with_a_digit_first: refused_id('1prod'),
  id_with_a_blank: refused_id('my prod'),
  id_with_a_slash: refused_id('a/b'),
  id_with_a_token_of_another_script: refused_id('prod\u00e9'),
  name_that_a_stack_cannot_have(app) {
    new cdk.Stack(new cdk.Stage(app, 'Prod.x'), 'Bar');
  },
  name_that_is_too_long(app) {
    new cdk.Stack(new cdk.Stage(app, 'P'.repeat(100)), 'Q'.repeat(28));
  },
  reference_to_another_stage(app) {
    const t = thing(new cdk.Stack(new cdk.Stage(app, 'A'), 'S'), 'T');
    thing(new cdk.Stack(new cdk.Stage(app, 'B'), 'S'), 'T', { Of: t.ref });
  },
  dependency_on_another_stage(app) {
    const t = thing(new cdk.Stack(new cdk.Stage(app, 'A'), 'S'), 'T');
    thing(new cdk.Stack(app, 'S'), 'T').node.addDependency(t);
  },
  stack_dependency_on_another_stage(app) {
    const a = new cdk.Stack(new cdk.Stage(app, 'A'), 'S');
    new cdk.Stack(app, 'S').addDependency(a);
  },
  element_in_a_stage(app) {
    const stack = new cdk.Stack(app, 'S');
    thing(new cdk.Stage(stack, 'Prod'), 'T');
  },
  too_many_resources(app) {
    const stack = new cdk.Stack(app, 'Many');
    for (let i = 0; i < 500; ++i) thing(stack, `R${i}`);
    new cdk.CfnResource(stack, 'Other', { type: 'A::B::D' });
  },
  more_resources_than_the_context_allows(app) {
    app.node.setContext('@aws-cdk/core:stackResourceLimit', 2);
    const stack = new cdk.Stack(app, 'Three');
    for (let i = 0; i < 3; ++i) thing(stack, `R${i}`);
  },
};
