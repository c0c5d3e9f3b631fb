// SPDX-License-Identifier: Apache-2.0
// Nested stacks: their own templates, what stands for them in the stack around, and the values and
// the dependencies that cross the border.
'use strict';

const { cdk, Construct, handler, show } = require('./support');
const { Aws, CfnOutput, CfnParameter, CfnResource, Duration, NestedStack, RemovalPolicy, Stack, Stage, Tags } = cdk;

const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });

/// A stack with a nested one in it.
const pair_of = (app) => {
  const outer = new Stack(app, 'Outer');
  return { outer, inner: new NestedStack(outer, 'Inner') };
};

const frankfurt = { account: '123456789012', region: 'eu-central-1' };

exports.app_pairs = {
  alone(app) {
    topic(pair_of(app).inner);
  },

  empty(app) {
    pair_of(app);
  },

  all_options(app) {
    const outer = new Stack(app, 'Outer');
    const inner = new NestedStack(outer, 'Inner', {
      description: 'a stack in a stack',
      parameters: { Colour: 'red', Where: outer.region, Topic: topic(outer).ref },
      timeout: Duration.hours(2),
      removalPolicy: RemovalPolicy.RETAIN,
      notificationArns: ['arn:aws:sns:eu-central-1:123456789012:deployed'],
      suppressTemplateIndentation: true,
    });
    const colour = new CfnParameter(inner, 'Colour');
    show(inner, 'O', colour.valueAsString);
    inner.setParameter('Late', 'given late');
    inner.addTransform('AWS::Serverless-2016-10-31');
    inner.addMetadata('Key', 'value');
    inner.templateOptions.templateFormatVersion = '2010-09-09';
  },

  no_parameters_at_all(app) {
    topic(new NestedStack(new Stack(app, 'Outer'), 'Inner', { parameters: {} }));
  },

  in_an_environment(app) {
    const outer = new Stack(app, 'Outer', { env: frankfurt });
    const inner = new NestedStack(outer, 'Inner');
    topic(inner);
    show(inner, 'Region', inner.region);
    show(inner, 'Account', inner.account);
    show(inner, 'Arn', inner.formatArn({ service: 'sqs', resource: 'q' }));
    show(inner, 'Environment', inner.environment);
  },

  in_constructs(app) {
    const outer = new Stack(new Construct(app, 'Here'), 'Outer', { stackName: 'Named' });
    const inner = new NestedStack(new Construct(outer, 'There'), 'Inner');
    show(outer, 'Out', topic(new Construct(inner, 'Deep')).ref);
    show(inner, 'In', topic(new Construct(outer, 'High')).getAtt('TopicName').toString());
  },

  names_and_ids(app) {
    const { outer, inner } = pair_of(app);
    show(outer, 'Name', inner.stackName);
    show(outer, 'Id', inner.stackId);
    show(inner, 'Name', inner.stackName);
    show(inner, 'Id', inner.stackId);
    show(inner, 'Joined', `${inner.stackName}-x`);
    show(outer, 'Joined', `${inner.stackName}-x`);
    show(inner, 'Pseudo', Aws.STACK_NAME);
    const other = new Stack(app, 'Other');
    show(other, 'Name', inner.stackName);
    show(new NestedStack(outer, 'Sibling'), 'Name', inner.stackName);
  },

  ids_of_stacks(app) {
    const { outer, inner } = pair_of(app);
    show(inner, 'Outer', outer.stackId);
    show(outer, 'Outer', outer.stackId);
    show(inner, 'Topics', cdk.Fn.select(0, outer.notificationArns));
    const other = new Stack(app, 'Other');
    show(other, 'Outer', outer.stackId);
    show(new NestedStack(other, 'Nested'), 'Outer', outer.stackId);
  },

  values_from_outside(app) {
    const { outer, inner } = pair_of(app);
    const t = topic(outer);
    const p = new CfnParameter(outer, 'Parameter');
    show(inner, 'Ref', t.ref);
    show(inner, 'Name', t.getAtt('TopicName').toString());
    show(inner, 'Again', `${t.ref}/${p.valueAsString}`);
    topic(inner).addPropertyOverride('Name', t.ref);
  },

  values_from_inside(app) {
    const { outer, inner } = pair_of(app);
    const t = topic(inner);
    show(outer, 'Ref', t.ref);
    show(outer, 'Again', `${t.ref}/${t.getAtt('TopicName')}`);
    show(outer, 'Exported', outer.exportValue(t.ref));
    show(outer, 'Called', outer.exportValue(t.getAtt('TopicName'), { name: 'called' }));
  },

  siblings(app) {
    const { outer, inner } = pair_of(app);
    const sibling = new NestedStack(outer, 'Sibling');
    show(inner, 'Ref', topic(sibling).ref);
    show(new NestedStack(outer, 'Third'), 'Name', topic(inner).getAtt('TopicName').toString());
  },

  three_levels(app) {
    const { outer, inner } = pair_of(app);
    const innermost = new NestedStack(inner, 'Innermost');
    show(innermost, 'Outer', topic(outer).ref);
    show(innermost, 'Inner', topic(inner).ref);
    show(outer, 'Innermost', topic(innermost).ref);
    const sibling = new NestedStack(outer, 'Sibling');
    show(sibling, 'Innermost', innermost.node.findChild('Topic').getAtt('TopicName').toString());
    show(innermost, 'Other', topic(new NestedStack(outer, 'Other')).ref);
    show(outer, 'Name', innermost.stackName);
  },

  to_and_from_other_stacks(app) {
    const { outer, inner } = pair_of(app);
    const innermost = new NestedStack(inner, 'Innermost');
    const first = new Stack(app, 'First');
    const last = new Stack(app, 'Last');
    show(innermost, 'First', topic(first).ref);
    show(last, 'Inner', topic(inner).ref);
    show(new NestedStack(last, 'Nested'), 'Innermost', topic(innermost).ref);
    topic(outer);
  },

  weak_references(app) {
    app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'weak');
    const { outer, inner } = pair_of(app);
    const last = new Stack(app, 'Last');
    show(last, 'Inner', topic(inner).ref);
    show(new NestedStack(last, 'Nested'), 'Outer', topic(outer).ref);
  },

  path_metadata(app) {
    app.node.setContext('aws:cdk:enable-path-metadata', true);
    app.node.setContext('aws:cdk:enable-asset-metadata', true);
    topic(pair_of(app).inner);
  },

  lists(app) {
    const { outer, inner } = pair_of(app);
    const list = (scope) => new CfnParameter(scope, 'List', { type: 'CommaDelimitedList' }).valueAsList;
    const first = (scope, id, value) => show(scope, id, cdk.Fn.select(0, value));
    first(outer, 'OfInner', list(inner));
    first(new NestedStack(outer, 'Sibling'), 'OfInner', inner.node.findChild('List').valueAsList);
    first(inner, 'OfOuter', list(outer));
    const last = new Stack(app, 'Last');
    first(last, 'OfOuter', outer.node.findChild('List').valueAsList);
    first(last, 'OfInner', inner.node.findChild('List').valueAsList);
    first(new NestedStack(last, 'Nested'), 'OfOuter', outer.node.findChild('List').valueAsList);
  },

  weak_lists(app) {
    app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'weak');
    const list = new CfnParameter(new Stack(app, 'First'), 'List', { type: 'List<Number>' });
    show(new Stack(app, 'Second'), 'O', cdk.Fn.join(',', list.valueAsList));
  },

  passed_by_hand(app) {
    const first = new Stack(app, 'First');
    const outer = new Stack(app, 'Outer');
    const inner = new NestedStack(outer, 'Inner', { parameters: { Topic: topic(first).ref } });
    show(inner, 'O', new CfnParameter(inner, 'Topic').valueAsString);
  },

  dependencies_of_resources(app) {
    const { outer, inner } = pair_of(app);
    const sibling = new NestedStack(outer, 'Sibling');
    const innermost = new NestedStack(inner, 'Innermost');
    const out = topic(outer);
    const after = topic(outer, 'After');
    const last = topic(outer, 'Last');
    topic(inner).addDependency(out);
    after.addDependency(topic(innermost));
    topic(sibling).addDependency(topic(innermost, 'Other'));
    topic(innermost, 'Inmost').addDependency(topic(inner, 'Third'));
    last.addDependency(topic(sibling, 'Taken'));
    last.removeDependency(sibling.node.findChild('Taken'));
    topic(innermost, 'Far').addDependency(topic(new Stack(app, 'First')));
  },

  dependencies_of_constructs(app) {
    const { outer, inner } = pair_of(app);
    const group = new Construct(outer, 'Group');
    topic(group, 'One');
    const grouped = new NestedStack(group, 'Grouped');
    topic(grouped);
    group.node.addDependency(inner);
    topic(inner).node.addDependency(topic(outer));
    topic(outer, 'After').node.addDependency(group);
    outer.node.addDependency(grouped);
    const sibling = new NestedStack(outer, 'Sibling');
    sibling.addDependency(inner);
    const first = new Stack(app, 'First');
    topic(first);
    sibling.addDependency(first);
    inner.node.addDependency(topic(first, 'Other'));
    const last = new Stack(app, 'Last');
    topic(last).node.addDependency(inner);
  },

  tags(app) {
    const { outer, inner } = pair_of(app);
    topic(inner);
    handler(inner);
    Tags.of(outer).add('team', 'chat');
    Tags.of(inner).add('team', 'nested');
    Tags.of(inner).add('alone', 'nested');
    Tags.of(outer).add('only', 'stacks', { includeResourceTypes: ['aws:cdk:stack'] });
  },

  asset_metadata(app) {
    const outer = new Stack(app, 'Outer');
    outer.node.setContext('aws:cdk:enable-asset-metadata', true);
    topic(new NestedStack(new NestedStack(outer, 'Inner'), 'Innermost'));
  },

  same_templates(app) {
    const { outer, inner } = pair_of(app);
    topic(inner);
    topic(new NestedStack(outer, 'Twin'));
  },

  own_bucket(app) {
    const outer = new Stack(app, 'Outer', {
      synthesizer: new cdk.DefaultStackSynthesizer({ fileAssetsBucketName: 'mine', bucketPrefix: 'in/', qualifier: 'q' }),
    });
    topic(new NestedStack(outer, 'Inner'));
  },

  legacy(app) {
    const outer = new Stack(app, 'Outer', { synthesizer: new cdk.LegacyStackSynthesizer() });
    topic(new NestedStack(outer, 'Inner'));
  },

  derived(app) {
    class Chat extends NestedStack {
      constructor(scope, id) {
        super(scope, id, { description: 'derived' });
        this.topic = topic(this);
      }
    }
    const outer = new Stack(app, 'Outer');
    show(outer, 'O', new Chat(outer, 'Chat').topic.ref);
  },

  renamed(app) {
    const { outer, inner } = pair_of(app);
    show(outer, 'O', topic(inner).ref);
    inner.renameLogicalId('Topic', 'Renamed');
    inner.nestedStackResource.overrideLogicalId('TheInner');
    show(inner, 'P', topic(outer).ref);
  },

  odd_ids(app) {
    const outer = new Stack(app, '1st', { stackName: 'First' });
    show(outer, 'O', topic(new NestedStack(outer, '2nd of/them')).ref);
  },
};

exports.app_errors = {
  without_a_stack: (app) => new NestedStack(app, 'Inner'),
  timeout_in_seconds: (app) =>
    new NestedStack(new Stack(app, 'Outer'), 'Inner', { timeout: Duration.seconds(90) }),
  long_description: (app) =>
    new NestedStack(new Stack(app, 'Outer'), 'Inner', { description: 'x'.repeat(513) }),
  same_id(app) {
    const { inner } = pair_of(app);
    topic(inner);
    topic(inner);
  },
  two_of_one_id(app) {
    const { outer } = pair_of(app);
    new NestedStack(outer, 'Inner');
  },
  bootstrapless: (app) =>
    new NestedStack(new Stack(app, 'Outer', { synthesizer: new cdk.BootstraplessSynthesizer() }), 'Inner'),
  resource_waits_for_its_stack(app) {
    const { inner } = pair_of(app);
    topic(inner).node.addDependency(inner);
  },
  nested_waits_for_its_stack(app) {
    const { outer, inner } = pair_of(app);
    inner.addDependency(outer);
  },
  waits_across_stages(app) {
    const stage = new Stage(app, 'Stage');
    const { inner } = pair_of(stage);
    const first = new Stack(app, 'First');
    inner.addDependency(first);
  },
  nested_exports(app) {
    const { inner } = pair_of(app);
    inner.exportValue(topic(inner).ref);
  },
  export_of_the_stack_around(app) {
    const { outer, inner } = pair_of(app);
    inner.exportValue(topic(outer).ref);
  },
  two_resources_of_one_id(app) {
    const { inner } = pair_of(app);
    topic(inner, 'One').overrideLogicalId('Same');
    topic(inner, 'Two').overrideLogicalId('Same');
  },
  stacks_that_wait_for_each_other(app) {
    const { outer, inner } = pair_of(app);
    const other = new Stack(app, 'Other');
    outer.addDependency(other);
    other.node.addDependency(inner);
  },
};
