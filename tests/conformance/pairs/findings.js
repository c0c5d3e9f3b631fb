// SPDX-License-Identifier: Apache-2.0
// What is almost surely wrong and nobody refuses: the templates are the same, those of constants too.
'use strict';

const { cdk } = require('./support');
const { Aws, CfnCondition, CfnOutput, CfnResource, Fn, Stack, aws_iam: iam } = cdk;

const thing = (scope, id, properties) => new CfnResource(scope, id, { type: 'A::B::C', properties });
const condition = (scope, id) => new CfnCondition(scope, id, { expression: Fn.conditionEquals('a', 'b') });

exports.pairs = {
  removed(stack) {
    const a = thing(stack, 'A');
    const b = thing(stack, 'B', { Ref: a.ref, Arn: a.getAtt('Arn') });
    b.addResourceDependency(a);
    thing(stack, 'C').node.addDependency(a);
    thing(stack, 'D').cfnOptions.condition = condition(stack, 'Gone');
    thing(stack, 'E').cfnOptions.condition = new CfnCondition(stack, 'Undecided');
    stack.node.tryRemoveChild('A');
    stack.node.tryRemoveChild('Gone');
  },
  names(stack) {
    thing(stack, 'R').overrideLogicalId('my-id');
    new CfnOutput(stack, 'O', { value: 'x', key: 'my.key' });
    new CfnOutput(stack, 'P', { value: 'x', exportName: 'name' });
    new CfnOutput(stack, 'Q', { value: 'x', exportName: 'name' });
  },
  numbers(stack) {
    thing(stack, 'A', { Number: NaN, List: [1, Infinity] });
    thing(stack, 'B', { Text: stack.toJsonString({ a: -Infinity, b: [1, NaN], c: Aws.REGION }) });
    thing(stack, 'C', { Text: stack.toJsonString({ a: NaN }), Joined: `x${stack.toJsonString([NaN])}y` });
    thing(stack, 'D').addPropertyOverride('Number', NaN);
    thing(stack, 'E', { Number: NaN }).addPropertyOverride('Other', 1);
  },
  overrides(stack) {
    const rule = thing(stack, 'Rule', { Name: 'rule', Kept: { Block: {} } });
    rule.addPropertyOverride('Action', { Block: {} });
    rule.addPropertyOverride('Rules', [{ Action: { Block: {} } }]);
    rule.addPropertyOverride('Kept.Other', 1);
    rule.addPropertyOverride('Name', {});
  },
  statements(stack) {
    const role = new iam.Role(stack, 'R', { assumedBy: new iam.AccountRootPrincipal() });
    const add = (sid, action) => role.addToPolicy(new iam.PolicyStatement({ sid, actions: [action], resources: ['*'] }));
    add('Same', 'a:b');
    add('Other', 'a:b');
    add('Same', 'a:c');
  },
};

exports.app_pairs = {
  condition_of_another_stack(app) {
    const other = condition(new Stack(app, 'Other'), 'C');
    const stack = new Stack(app, 'S');
    thing(stack, 'A').cfnOptions.condition = other;
    thing(stack, 'B', { If: Fn.conditionIf(other.logicalId, 1, 2) });
    new CfnOutput(stack, 'O', { value: 'x', condition: other });
    new CfnCondition(stack, 'D', { expression: Fn.conditionNot(other) });
  },
};
