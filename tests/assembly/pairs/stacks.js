// SPDX-License-Identifier: Apache-2.0
'use strict';
const cdk = require('aws-cdk-lib');
const { CfnMapping } = cdk;
const { CfnLogGroup } = require('aws-cdk-lib/aws-logs');

const show = (stack) => new cdk.CfnOutput(stack, 'Shown', { value: 'x' });
const stack_with = (app, id, props) => {
  const stack = new cdk.Stack(app, id, props);
  show(stack);
  return stack;
};

module.exports = {
  nothing(make_app) {
    make_app();
  },
  empty_stack(make_app) {
    new cdk.Stack(make_app(), 'Empty');
  },
  properties(make_app) {
    const app = make_app();
    stack_with(app, 'Plain');
    stack_with(app, 'Named', { stackName: 'other-name' });
    stack_with(app, 'Described', { description: 'what it is for', terminationProtection: true });
    stack_with(app, 'Tagged', { tags: { zeta: '1', alpha: '2', 7: 'seven' } });
    stack_with(app, 'Notified', { notificationArns: ['arn:aws:sns:eu-west-1:123456789012:topic'] });
    stack_with(app, 'Compact', { suppressTemplateIndentation: true });
    stack_with(app, 'Concrete', { env: { account: '123456789012', region: 'eu-west-1' } });
    stack_with(app, 'Region', { env: { region: 'us-gov-west-1' } });
    stack_with(app, 'Account', { env: { account: '123456789012' } });
  },
  ids(make_app) {
    const app = make_app();
    stack_with(app, 'a/b');
    stack_with(app, 'ok id é😀', { stackName: 'fine' });
    stack_with(app, '../x', { stackName: 'upwards' });
    stack_with(app, '/abs', { stackName: 'absolute' });
    stack_with(app, 'a\0b', { stackName: 'nul' });
    stack_with(new cdk.Stack(app, 'Outer'), 'Inner');
  },
  tags_of_constructs(make_app) {
    const app = make_app();
    const stack = stack_with(app, 'S', { tags: { own: '1', both: '1' } });
    cdk.Tags.of(app).add('from-app', 'a');
    cdk.Tags.of(stack).add('both', '2');
    cdk.Tags.of(stack).remove('own');
  },
  /// A stack takes no tags that are known at deployment only: its resources do.
  tags_of_tokens(make_app) {
    const app = make_app();
    const group = (scope) => new CfnLogGroup(scope, 'LogGroup');
    const mixed = stack_with(app, 'Mixed', { tags: { own: '1', both: '1' } });
    group(mixed);
    cdk.Tags.of(mixed).add('zeta', cdk.Aws.REGION);
    cdk.Tags.of(mixed).add('both', cdk.Aws.PARTITION);
    cdk.Tags.of(mixed).add('alpha', cdk.Fn.join('-', ['a', 'b']));
    cdk.Tags.of(mixed).add('literal', 'l');
    const tokens = stack_with(app, 'Tokens');
    cdk.Tags.of(tokens).add('region', `in ${cdk.Aws.REGION}`);
    const resources = stack_with(app, 'Resources');
    group(resources);
    cdk.Tags.of(resources).add('region', cdk.Aws.REGION, { excludeResourceTypes: ['aws:cdk:stack'] });
    const removed = stack_with(app, 'Removed');
    cdk.Tags.of(removed).add('region', cdk.Aws.REGION);
    cdk.Tags.of(removed).remove('region');
    const outer = stack_with(app, 'Outer');
    const inner = new cdk.NestedStack(outer, 'Inner');
    group(inner);
    cdk.Tags.of(inner).add('region', cdk.Aws.REGION, { includeResourceTypes: ['aws:cdk:stack'] });
  },
  /// A mapping that another stack reads is copied there, when the template is written.
  mappings(make_app) {
    const app = make_app();
    const [owner, reader, lazy_reader] = ['Owner', 'Reader', 'LazyReader'].map((id) => stack_with(app, id));
    const mapping = new CfnMapping(owner, 'Mapping', { mapping: { a: { b: 'c' } } });
    const eager = new CfnMapping(owner, 'Eager', { lazy: false, mapping: { a: { b: 'c' } } });
    const lazy = new CfnMapping(owner, 'Lazy', { lazy: true, mapping: { a: { b: 'c' } } });
    const literal = new CfnMapping(owner, 'Literal', { mapping: { a: { b: 'c' } } });
    new CfnMapping(owner, 'Unread', { mapping: { a: { b: 'c' } } });
    const read = (stack, id, value) => new cdk.CfnOutput(stack, id, { value });
    read(reader, 'FromMapping', mapping.findInMap(cdk.Aws.REGION, 'b'));
    read(reader, 'FromMappingToo', mapping.findInMap('a', cdk.Aws.REGION));
    read(reader, 'FromEager', eager.findInMap(cdk.Aws.REGION, 'b'));
    read(reader, 'FromLiteral', literal.findInMap('a', 'b'));
    read(lazy_reader, 'FromLazy', lazy.findInMap(cdk.Aws.REGION, 'b'));
    read(lazy_reader, 'AtOnce', lazy.findInMap('a', 'b'));
    read(owner, 'AtHome', literal.findInMap('a', 'b'));
  },
  dependencies(make_app) {
    const app = make_app();
    const [a, b, c] = ['A', 'B', 'C'].map((id) => stack_with(app, id));
    a.addDependency(c);
    a.addDependency(b);
    b.addDependency(c, 'because');
  },
  cross_stack_reference(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
    const producer = new cdk.Stack(app, 'Producer');
    const thing = new cdk.CfnResource(producer, 'Thing', { type: 'A::B::C' });
    const consumer = new cdk.Stack(app, 'Consumer');
    new cdk.CfnOutput(consumer, 'Shown', { value: thing.ref });
  },
  metadata(make_app) {
    const app = make_app();
    const stack = stack_with(app, 'S');
    const inner = new cdk.CfnResource(new cdk.CfnResource(stack, 'Outer', { type: 'A::B::C' }), 'Inner', { type: 'A::B::D' });
    inner.node.addMetadata('mine', { ref: inner.ref, list: [1, 'two'] });
    cdk.Annotations.of(inner).addWarningV2('my:id', 'look at this');
    cdk.Annotations.of(stack).addInfo('good to know');
    stack.node.addMetadata('text', 'of the stack');
  },
  metadata_without_logical_ids(make_app) {
    const app = make_app({ context: { 'aws:cdk:disable-logicalId-metadata': true } });
    const stack = stack_with(app, 'S');
    stack.renameLogicalId('Shown', 'Renamed');
  },
  renamed(make_app) {
    const stack = stack_with(make_app(), 'S');
    stack.renameLogicalId('Shown', 'Renamed');
    new cdk.CfnResource(stack, 'R', { type: 'A::B::C' }).overrideLogicalId('Given');
  },
  many_resources(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    for (let i = 0; i < 400; ++i) new cdk.CfnResource(stack, `R${i}`, { type: 'A::B::C' });
  },
  a_large_template(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    new cdk.CfnResource(stack, 'R', { type: 'A::B::C', properties: { Text: 'x'.repeat(800000) } });
  },
};
