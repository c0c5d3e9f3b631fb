// SPDX-License-Identifier: Apache-2.0
// From L2 constructs to the L1s behind them, and what kinds constructs are of.
'use strict';

const { apigwv2, cdk, handler, iam, logs, role, show, show_plain, Construct } = require('./support');
const { WebSocketApi, WebSocketStage } = apigwv2;

const make_stage = (scope) =>
  new WebSocketStage(scope, 'Stage', { webSocketApi: new WebSocketApi(scope, 'Api'), stageName: 'dev' });

function show_kinds(stack, id, construct) {
  const kinds = {
    Construct: Construct.isConstruct,
    Stack: cdk.Stack.isStack,
    NestedStack: cdk.NestedStack.isNestedStack,
    Stage: cdk.Stage.isStage,
    Resource: cdk.Resource.isResource,
    OwnedResource: cdk.Resource.isOwnedResource,
    CfnElement: cdk.CfnElement.isCfnElement,
    CfnResource: cdk.CfnResource.isCfnResource,
    CfnStage: apigwv2.CfnStage.isCfnStage,
    CfnApi: apigwv2.CfnApi.isCfnApi,
    Role: iam.Role.isRole,
  };
  const found = Object.keys(kinds).filter((kind) => kinds[kind](construct));
  show(stack, id, found.join(' '));
}

class Doubled extends Construct {
  constructor(scope, id) {
    super(scope, id);
    this.first = new logs.LogGroup(this, 'First');
    this.node.defaultChild = this.first.node.defaultChild;
  }
}

exports.pairs = {
  l1_of_l2(stack) {
    const stage = make_stage(stack).node.defaultChild;
    stage.clientCertificateId = 'certificate';
    stage.addPropertyOverride('StageVariables.table', 'messages');
    const group = new Doubled(stack, 'Doubled').node.defaultChild;
    group.retentionInDays = 7;
    stack.node.findChild('Api').node.defaultChild.addDependency(group);
    show(stack, 'Type', stage.cfnResourceType);
  },
  elements_found_by_id(stack) {
    new cdk.CfnParameter(stack, 'Size', { type: 'Number' });
    new cdk.CfnCondition(stack, 'Large', { expression: cdk.Fn.conditionEquals(stack.node.findChild('Size').value, 1) });
    new cdk.CfnMapping(stack, 'Map', { mapping: { a: { b: 'c' } } });
    new cdk.CfnRule(stack, 'Rule');
    new cdk.CfnOutput(stack, 'Output', { value: 'x' });
    const found = (id) => stack.node.findChild(id);
    found('Size').default = 4;
    found('Map').setValue('a', 'd', 'e');
    found('Rule').addAssertion(cdk.Fn.conditionEquals(1, 1), 'it holds');
    found('Output').condition = found('Large');
    found('Output').description = 'found';
  },
  /// An L2 keeps its L1, whatever becomes of its children.
  default_child_of_another_class(stack) {
    const own = role(stack);
    own.node.defaultChild = new logs.CfnLogGroup(own, 'Other');
    show(stack, 'RoleId', own.roleId);
    own.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
    own.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  },
  removed_child(stack) {
    const own = role(stack);
    show_plain(stack, 'Removed', own.node.tryRemoveChild('Resource'));
    show(stack, 'RoleId', own.roleId);
    own.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
  },
  replaced_child(stack) {
    const called = handler(stack);
    called.node.tryRemoveChild('Resource');
    new cdk.CfnResource(called, 'Resource', { type: 'A::B::C' });
    called.addEnvironment('KEY', 'value');
    show(stack, 'Arn', called.functionArn);
    show(stack, 'DefaultChild', called.node.defaultChild.cfnResourceType);
  },
};

exports.app_pairs = {
  kinds(app) {
    const stack = new cdk.Stack(app, 'S');
    const stage = make_stage(stack);
    const found = (id) => stack.node.findChild(id);
    new Construct(stack, 'Plain');
    role(stack);
    iam.Role.fromRoleName(stack, 'ImportedRole', 'somebody');
    new cdk.NestedStack(stack, 'Nested');
    new cdk.CfnResource(stack, 'Untyped', { type: 'A::B::C' });
    new cdk.CfnParameter(stack, 'Parameter');
    new Doubled(stack, 'Doubled');
    show_kinds(stack, 'OfApp', stack.node.root);
    show_kinds(stack, 'OfStack', stack);
    show_kinds(stack, 'OfPlain', found('Plain'));
    show_kinds(stack, 'OfRole', found('Role'));
    show_kinds(stack, 'OfImportedRole', found('ImportedRole'));
    show_kinds(stack, 'OfNested', found('Nested'));
    show_kinds(stack, 'OfUntyped', found('Untyped'));
    show_kinds(stack, 'OfParameter', found('Parameter'));
    show_kinds(stack, 'OfDoubled', found('Doubled'));
    show_kinds(stack, 'OfStage', stage);
    show_kinds(stack, 'OfCfnStage', stage.node.defaultChild);
  },
};

exports.errors = {
  removal_policy_of_an_output(stack) {
    const own = role(stack);
    own.node.defaultChild = new cdk.CfnOutput(stack, 'Output', { value: 'x' });
    own.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  },
};
