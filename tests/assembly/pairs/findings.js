// SPDX-License-Identifier: Apache-2.0
// What the CDK says nothing of: the twins find it, and write the same templates.
'use strict';
const cdk = require('aws-cdk-lib');
const iam = cdk.aws_iam;

const thing = (scope, id, properties) => new cdk.CfnResource(scope, id, { type: 'A::B::C', properties });
const condition = (scope, id) => new cdk.CfnCondition(scope, id, { expression: cdk.Fn.conditionEquals('a', 'b') });

module.exports = {
  removed(make_app) {
    const app = make_app();
    const stack = new cdk.Stack(app, 'S');
    const a = thing(stack, 'A');
    const b = thing(stack, 'B', { Ref: a.ref, Arn: a.getAtt('Arn') });
    b.addResourceDependency(a);
    thing(stack, 'C').node.addDependency(a);
    thing(stack, 'D').cfnOptions.condition = condition(stack, 'Gone');
    thing(stack, 'E').cfnOptions.condition = new cdk.CfnCondition(stack, 'Undecided');
    stack.node.tryRemoveChild('A');
    stack.node.tryRemoveChild('Gone');
  },
  removed_and_replaced(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    thing(stack, 'B', { Ref: thing(stack, 'A').ref });
    stack.node.tryRemoveChild('A');
    thing(stack, 'A');
  },
  removed_in_another_stack(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
    const producer = new cdk.Stack(app, 'P');
    thing(new cdk.Stack(app, 'S'), 'B', { Ref: thing(producer, 'A').ref });
    producer.node.tryRemoveChild('A');
  },
  condition_of_another_stack(make_app) {
    const app = make_app();
    const other = condition(new cdk.Stack(app, 'P'), 'C');
    const stack = new cdk.Stack(app, 'S');
    thing(stack, 'A').cfnOptions.condition = other;
    thing(stack, 'B', { If: cdk.Fn.conditionIf(other.logicalId, 1, 2) });
    new cdk.CfnOutput(stack, 'O', { value: 'x', condition: other });
    new cdk.CfnCondition(stack, 'D', { expression: cdk.Fn.conditionNot(other) });
  },
  names(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    thing(stack, 'R').overrideLogicalId('my-id');
    new cdk.CfnOutput(stack, 'O', { value: 'x', key: 'my.key' });
  },
  exports(make_app) {
    const app = make_app();
    const export_in = (scope, id, exportName) => new cdk.CfnOutput(scope, id, { value: 'x', exportName });
    export_in(new cdk.Stack(app, 'A'), 'O', 'name');
    const stack = new cdk.Stack(app, 'B');
    export_in(stack, 'O', 'name');
    export_in(stack, 'P', cdk.Fn.sub('${AWS::StackName}-name'));
    export_in(stack, 'Q', cdk.Fn.sub('${AWS::StackName}-name'));
    export_in(new cdk.Stack(app, 'C', { env: { region: 'eu-west-1' } }), 'O', 'name');
    export_in(new cdk.Stack(new cdk.Stage(app, 'Stage'), 'S'), 'O', 'name');
  },
  numbers(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    thing(stack, 'A', { Number: NaN, List: [1, Infinity] });
    thing(stack, 'B', { Text: stack.toJsonString({ a: -Infinity, b: [1, NaN], c: cdk.Aws.REGION }) });
    thing(stack, 'C').addPropertyOverride('Number', NaN);
  },
  overrides(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    const rule = thing(stack, 'Rule', { Name: 'rule', Kept: { Block: {} } });
    rule.addPropertyOverride('Action', { Block: {} });
    rule.addPropertyOverride('Rules', [{ Action: { Block: {} } }]);
    rule.addPropertyOverride('Kept.Other', 1);
    rule.addPropertyOverride('Name', {});
  },
  statements(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    const role = new iam.Role(stack, 'R', { assumedBy: new iam.AccountRootPrincipal() });
    const add = (sid, action) => role.addToPolicy(new iam.PolicyStatement({ sid, actions: [action], resources: ['*'] }));
    add('Same', 'a:b');
    add('Other', 'a:b');
    add('Same', 'a:c');
  },
  acknowledged(make_app) {
    const app = make_app();
    const on = (construct) => cdk.Annotations.of(construct);
    const stack = new cdk.Stack(app, 'S');
    const a = thing(stack, 'A');
    on(a).addWarningV2('early', 'w');
    on(a).addWarningV2('stays', 'w');
    on(a).acknowledgeWarning('early', 'it has to be');
    on(a).acknowledgeWarning('late');
    on(a).addWarningV2('late', 'w');
    on(a).addInfo('i [ack: early]');
    on(a).addWarning('i [ack: early]');
    const b = thing(stack, 'B');
    on(b).addWarningV2('above', 'w');
    on(b).addWarningV2('app', 'w');
    on(stack).acknowledgeWarning('above');
    on(app).acknowledgeWarning('app');
    on(b).addWarningV2('above', 'w again');
    on(b).addWarningV2('app', 'w again');
    const c = thing(stack, 'C');
    on(c).acknowledgeWarning('replaced');
    stack.node.tryRemoveChild('C');
    on(thing(stack, 'C')).addWarningV2('replaced', 'w');
    for (const id of ['constcloud:core.invalidLogicalId', '@aws-cdk/core:Stack.templateSize']) on(stack).acknowledgeWarning(id);
    b.overrideLogicalId('my-id');
    thing(stack, 'Large', { Text: 'x'.repeat(800000) });
  },
};
