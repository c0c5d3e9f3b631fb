// SPDX-License-Identifier: Apache-2.0
// Outputs, parameters, conditions, mappings, rules, plain resources and the escape hatches.
'use strict';

const { cdk, Construct, show } = require('./support');
const {
  Aws,
  CfnCondition,
  CfnDeletionPolicy,
  CfnMapping,
  CfnOutput,
  CfnParameter,
  CfnResource,
  CfnRule,
  Fn,
  RemovalPolicy,
} = cdk;

const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });

exports.pairs = {
  empty_stack() {},

  outputs(stack) {
    const t = topic(stack);
    const condition = new CfnCondition(stack, 'InEurope', {
      expression: Fn.conditionEquals(Aws.REGION, 'eu-west-1'),
    });
    new CfnOutput(stack, 'Bare', { value: t.ref });
    new CfnOutput(stack, 'Full', {
      value: t.ref,
      description: 'the topic',
      exportName: 'TopicName',
      condition,
    });
    new CfnOutput(stack, 'Keyed', { value: 'x', key: 'Renamed' });
    new CfnOutput(stack, 'Empty', { value: '', description: '' });
    new CfnOutput(stack, 'JoinedName', { value: 'x', exportName: `${Aws.STACK_NAME}-x` });
    const later = new CfnOutput(stack, 'Later', { value: 'a' });
    later.value = 'b';
    later.description = 'changed';
    later.exportName = 'Later';
    later.condition = condition;
  },

  output_before_resource(stack) {
    show(stack, 'First', 'x');
    topic(stack);
  },

  parameters(stack) {
    new CfnParameter(stack, 'Bare');
    new CfnParameter(stack, 'Text', {
      type: 'String',
      default: 'abc',
      allowedPattern: '[a-z]+',
      allowedValues: ['abc', 'def'],
      constraintDescription: 'letters',
      description: 'a text',
      maxLength: 10,
      minLength: 1,
      noEcho: true,
    });
    const number = new CfnParameter(stack, 'Number', {
      type: 'Number',
      default: 5,
      maxValue: 10.5,
      minValue: -1,
    });
    new CfnParameter(stack, 'Zeros', {
      default: '',
      description: '',
      minLength: 0,
      noEcho: false,
      allowedValues: [],
    });
    const list = new CfnParameter(stack, 'List', { type: 'CommaDelimitedList', default: 'a,b' });
    const ssm = new CfnParameter(stack, 'Ssm', {
      type: 'AWS::SSM::Parameter::Value<String>',
      default: '/a/b',
    });
    show(stack, 'OfText', ssm.valueAsString);
    show(stack, 'OfList', Fn.select(0, list.valueAsList));
    new CfnResource(stack, 'Holder', {
      type: 'Custom::Holder',
      properties: {
        Number: number.valueAsNumber,
        List: list.valueAsList,
        Text: ssm.valueAsString,
        Any: ssm.value,
      },
    });
  },

  parameter_changed_later(stack) {
    const p = new CfnParameter(stack, 'P', { type: 'String' });
    p.default = 'x';
    p.allowedPattern = '.*';
    p.allowedValues = ['x', 'y'];
    p.constraintDescription = 'c';
    p.description = 'd';
    p.maxLength = 4;
    p.minLength = 1;
    p.noEcho = true;
  },

  conditions(stack) {
    const env = new CfnParameter(stack, 'Env');
    const production = new CfnCondition(stack, 'IsProduction', {
      expression: Fn.conditionEquals(env.valueAsString, 'production'),
    });
    new CfnCondition(stack, 'Unused');
    const late = new CfnCondition(stack, 'Late');
    late.expression = Fn.conditionNot(production);
    const t = topic(stack);
    t.cfnOptions.condition = production;
    show(stack, 'Name', Fn.conditionIf(late.logicalId, t.ref, 'none').toString());
  },

  mappings(stack) {
    const map = new CfnMapping(stack, 'Sizes', {
      mapping: {
        'eu-west-1': { small: 's', large: 'l' },
        'us-east-1': { small: 't', list: ['a', 'b'] },
      },
    });
    map.setValue('eu-west-1', 'medium', 'm');
    map.setValue('ap-south-1', 'small', 'u');
    show(stack, 'Tokens', map.findInMap(Aws.REGION, 'small'));
    show(stack, 'Literals', map.findInMap('eu-west-1', 'large'));
    show(stack, 'WithDefault', map.findInMap(Aws.REGION, 'small', 'fallback'));
    show(stack, 'OfFn', Fn.findInMap('Sizes', Aws.REGION, 'small'));
    show(stack, 'OfFnWithDefault', Fn.findInMap('Sizes', Aws.REGION, 'small', 'fallback'));
  },

  lazy_mappings(stack) {
    const used = new CfnMapping(stack, 'Used', {
      lazy: true,
      mapping: { a: { b: 'ab' }, c: { b: 'cb' } },
    });
    const folded = new CfnMapping(stack, 'Folded', { lazy: true, mapping: { a: { b: 'ab' } } });
    show(stack, 'Token', used.findInMap(Aws.REGION, 'b'));
    show(stack, 'Literal', folded.findInMap('a', 'b'));
    topic(stack);
  },

  rules(stack) {
    const env = new CfnParameter(stack, 'Env');
    const zones = new CfnParameter(stack, 'Zones', {
      type: 'List<AWS::EC2::AvailabilityZone::Name>',
    });
    new CfnRule(stack, 'Bare', {
      assertions: [
        { assert: Fn.conditionEquals(env.valueAsString, 'a'), assertDescription: 'only a' },
      ],
    });
    const full = new CfnRule(stack, 'Full', {
      ruleCondition: Fn.conditionEquals(env.valueAsString, 'production'),
      assertions: [
        {
          assert: Fn.conditionContains(['a', 'b'], env.valueAsString),
          assertDescription: 'a or b',
        },
        {
          assert: Fn.conditionEachMemberEquals(zones.valueAsList, 'eu-west-1a'),
          assertDescription: 'one zone',
        },
      ],
    });
    full.addAssertion(Fn.conditionEachMemberIn(zones.valueAsList, ['x', 'y']), 'known zones');
    full.addAssertion(
      Fn.conditionEachMemberIn(
        Fn.valueOfAll('AWS::EC2::VPC::Id', 'Tags.Department'),
        Fn.refAll('AWS::EC2::VPC::Id'),
      ),
      'all of a type',
    );
    full.addAssertion(
      Fn.conditionEquals(Fn.valueOf('Zones', 'Name'), 'z'),
      'attribute of a parameter',
    );
    topic(stack);
  },

  resource_attributes(stack) {
    const condition = new CfnCondition(stack, 'C', {
      expression: Fn.conditionEquals(Aws.REGION, 'eu-west-1'),
    });
    const first = topic(stack, 'First');
    const group = new CfnResource(stack, 'Group', {
      type: 'AWS::AutoScaling::AutoScalingGroup',
      properties: { MinSize: '1', MaxSize: '2' },
    });
    group.addDependency(first);
    const options = group.cfnOptions;
    options.condition = condition;
    options.creationPolicy = {
      resourceSignal: { count: 1, timeout: 'PT5M' },
      autoScalingCreationPolicy: { minSuccessfulInstancesPercent: 50 },
      startFleet: true,
    };
    options.updatePolicy = {
      autoScalingRollingUpdate: {
        maxBatchSize: 2,
        minInstancesInService: 1,
        minSuccessfulInstancesPercent: 50,
        pauseTime: 'PT1M',
        suspendProcesses: ['AlarmNotification'],
        waitOnResourceSignals: true,
      },
      autoScalingReplacingUpdate: { willReplace: false },
      autoScalingScheduledAction: { ignoreUnmodifiedGroupSizeProperties: true },
      codeDeployLambdaAliasUpdate: {
        applicationName: 'app',
        deploymentGroupName: 'group',
        beforeAllowTrafficHook: 'before',
        afterAllowTrafficHook: 'after',
      },
      useOnlineResharding: true,
      enableVersionUpgrade: false,
    };
    options.deletionPolicy = CfnDeletionPolicy.RETAIN;
    options.updateReplacePolicy = CfnDeletionPolicy.SNAPSHOT;
    options.version = '1.0';
    options.description = 'a group';
    options.metadata = { Reason: 'shown' };
    group.addMetadata('More', { list: [1, 2], none: null });
  },

  deletion_policies(stack) {
    for (const [id, policy] of Object.entries({
      Delete: CfnDeletionPolicy.DELETE,
      Retain: CfnDeletionPolicy.RETAIN,
      RetainExcept: CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE,
      Snapshot: CfnDeletionPolicy.SNAPSHOT,
    })) {
      topic(stack, id).cfnOptions.deletionPolicy = policy;
    }
  },

  removal_policies(stack) {
    topic(stack, 'Destroy').applyRemovalPolicy(RemovalPolicy.DESTROY);
    topic(stack, 'Retain').applyRemovalPolicy(RemovalPolicy.RETAIN);
    topic(stack, 'Unless').applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    topic(stack, 'OnlyDeletion').applyRemovalPolicy(RemovalPolicy.DESTROY, {
      applyToUpdateReplacePolicy: false,
    });
    new CfnResource(stack, 'Snapshot', {
      type: 'AWS::RDS::DBInstance',
      properties: { DBInstanceClass: 'db.t3.micro' },
    }).applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
    new CfnResource(stack, 'ByDefault', {
      type: 'AWS::RDS::DBInstance',
      properties: { DBInstanceClass: 'db.t3.micro' },
    }).applyRemovalPolicy(undefined, { default: RemovalPolicy.SNAPSHOT });
  },

  nested_objects(stack) {
    const t = topic(stack);
    const call = new CfnResource(stack, 'PutItem', {
      type: 'Custom::DynamoDb',
      properties: {
        Create: {
          service: 'DynamoDB',
          action: 'putItem',
          parameters: {
            TableName: t.ref,
            Item: {
              id: { S: 'first' },
              tags: { L: [{ S: 'a' }, { S: 'b' }] },
              address: { M: { street: { S: 'Main' }, floor: { N: '3' } } },
              nothing: { NULL: true },
            },
            ExpressionAttributeNames: {},
          },
        },
        Pairs: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        Tags: [{ Key: 'team', Value: 'chat' }],
      },
    });
    call.addPropertyOverride('Delete', { action: 'deleteItem', parameters: { Key: { id: { S: 'first' } } } });
    call.addOverride('Metadata', { owner: { team: 'chat' } });
    call.addMetadata('One', { member: 'alone' });
    show(stack, 'OneMember', stack.toJsonString({ requestId: t.ref }));
    show(stack, 'TwoMembers', stack.toJsonString({ requestId: t.ref, status: { code: 200, texts: ['a', 'b'] } }));
  },

  free_form_properties(stack) {
    const t = topic(stack);
    new CfnResource(stack, 'Values', {
      type: 'Custom::Values',
      properties: {
        zulu: 'last letter first',
        alpha: 1,
        Text: 'a"b\\c\n\t\u0001\u007fü😀',
        Zero: 0,
        False: false,
        Null: null,
        EmptyText: '',
        EmptyList: [],
        EmptyMap: {},
        Nested: { b: [], a: { x: {} } },
        Ref: t.ref,
        Numbers: [
          0.1,
          1e21,
          1e20,
          1e-6,
          1e-7,
          0.1 + 0.2,
          5e-324,
          1.7976931348623157e308,
          123456789012345680,
          -1.5,
        ],
        10: 'ten',
        9: 'nine',
        '-1': 'text',
        '01': 'text',
        4294967295: 'no index',
        4294967294: 'index',
      },
    });
    new CfnResource(stack, 'NoProperties', { type: 'Custom::None', properties: {} });
  },

  /// `Properties` that only an override makes stand behind what the resource has itself, before all other overrides.
  overrides_without_properties(stack) {
    const other = topic(stack);
    const is_here = new CfnCondition(stack, 'IsHere', { expression: Fn.conditionEquals('a', 'b') });
    const with_attributes = (resource) => {
      resource.addDependency(other);
      resource.cfnOptions.condition = is_here;
      resource.cfnOptions.metadata = { m: 1 };
      resource.cfnOptions.deletionPolicy = cdk.CfnDeletionPolicy.RETAIN;
      resource.cfnOptions.description = 'd';
      return resource;
    };
    with_attributes(topic(stack, 'Own')).addPropertyOverride('P', 1);
    for (const names of [['Metadata'], ['DependsOn', 'Condition'], ['UpdatePolicy', 'Metadata', 'DeletionPolicy']]) {
      const bare = topic(stack, `Bare${names.length}`);
      const attributes = with_attributes(topic(stack, `Both${names.length}`));
      for (const resource of [bare, attributes]) {
        for (const name of names) resource.addOverride(name, 'x');
        resource.addPropertyOverride('P.Q', 1);
        resource.addOverride('Last', 'y');
      }
    }
    const none = topic(stack, 'None');
    none.addOverride('Metadata.m', 1);
    none.addPropertyDeletionOverride('P');
    none.addOverride('Last', 1);
  },

  overrides(stack) {
    const r = new CfnResource(stack, 'R', {
      type: 'AWS::SNS::Topic',
      properties: { A: { B: 1, C: [1, 2, 3] }, D: 'd', 'E.F': 1 },
    });
    r.addOverride('Properties.A.B', 2);
    r.addOverride('Properties.New.Deep', { x: 1 });
    r.addOverride('Metadata', { By: 'hand' });
    r.addOverride('Type', 'AWS::SNS::Topic2');
    r.addOverride('UnknownKey', true);
    r.addPropertyOverride('D', 'changed');
    r.addPropertyOverride('E\\.F', 'dotted');
    r.addPropertyOverride('A.C', ['new']);
    const s = new CfnResource(stack, 'Deleted', {
      type: 'AWS::SNS::Topic',
      properties: { A: 1, B: { C: 2, D: 3 }, E: 4 },
    });
    s.addDeletionOverride('Properties.A');
    s.addPropertyDeletionOverride('B.C');
    s.addPropertyOverride('E', null);
    const all = new CfnResource(stack, 'AllDeleted', {
      type: 'AWS::SNS::Topic',
      properties: { A: 1 },
    });
    all.addPropertyDeletionOverride('A');
    const t = topic(stack);
    t.overrideLogicalId('Renamed');
    r.addPropertyOverride('Of', t.ref);
  },

  renamed_logical_ids(stack) {
    const t = topic(stack);
    stack.renameLogicalId('Topic', 'Better');
    show(stack, 'Of', t.ref);
  },

  attributes(stack) {
    const t = topic(stack);
    show(stack, 'Ref', t.ref);
    show(stack, 'Attribute', t.getAtt('TopicArn').toString());
    show(stack, 'Dotted', t.getAtt('Outputs.Some').toString());
    show(stack, 'Text', t.toString());
    show(stack, 'Type', t.cfnResourceType);
    show(stack, 'LogicalId', stack.resolve(t.logicalId));
    show(stack, 'Metadata', String(t.getMetadata('none')));
  },

  resource_dependencies(stack) {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((id) => topic(stack, id));
    d.addDependency(a);
    d.addDependency(b);
    d.addDependency(b);
    d.addDependency(c);
    d.removeDependency(a);
    c.addDependency(a);
    c.replaceDependency(a, b);
  },

  construct_dependencies(stack) {
    const group = new Construct(stack, 'Group');
    topic(group, 'One');
    const inner = new Construct(group, 'Inner');
    topic(inner, 'Two');
    const after = new Construct(stack, 'After');
    topic(after, 'Three');
    topic(after, 'Four');
    after.node.addDependency(group);
    topic(group, 'Added later');
    group.node.addDependency(topic(stack, 'Base'));
  },

  many_dependencies(stack) {
    const group = new Construct(stack, 'Group');
    const waiting = topic(stack, 'Waiting');
    for (let i = 0; i < 24; ++i) {
      const t = topic(group, `${['b', 'B', 'a-'][i % 3]}${(i * 7) % 24}`);
      if (i % 2 === 0) waiting.addDependency(t);
    }
    waiting.node.addDependency(group);
    const others = new Construct(stack, 'Others');
    for (let i = 24; i-- !== 0; ) topic(others, `${i}`).node.addDependency(group);
  },

  template_options(stack) {
    topic(stack);
    stack.templateOptions.templateFormatVersion = '2010-09-09';
    stack.templateOptions.description = 'set afterwards';
    stack.addTransform('AWS::Serverless-2016-10-31');
    stack.addMetadata('Key', { list: ['a'] });
    stack.addMetadata('Other', 1);
  },

  several_transforms(stack) {
    topic(stack);
    stack.addTransform('AWS::Serverless-2016-10-31');
    stack.addTransform('AWS::LanguageExtensions');
    stack.addTransform('AWS::Serverless-2016-10-31');
  },

  grouped_by_construct(stack) {
    const first = new Construct(stack, 'First');
    topic(first, 'A');
    topic(stack, 'Between');
    topic(first, 'B');
    const outer = topic(stack, 'Outer');
    topic(outer, 'Nested');
  },
};

exports.errors = {
  resource_without_type: (stack) => new CfnResource(stack, 'R', { type: '' }),
  output_without_value: (stack) => new CfnOutput(stack, 'O', {}),
  output_imported_in_its_own_stack: (stack) =>
    show(stack, 'P', new CfnOutput(stack, 'O', { value: 'x' }).importValue),
  empty_export_name: (stack) => new CfnOutput(stack, 'O', { value: 'x', exportName: '' }),
  long_export_name: (stack) =>
    new CfnOutput(stack, 'O', { value: 'x', exportName: 'n'.repeat(256) }),
  two_bad_export_names(stack) {
    new CfnOutput(stack, 'O', { value: 'x', exportName: '' });
    new CfnOutput(stack, 'P', { value: 'x', exportName: 'n'.repeat(256) });
  },
  list_parameter_as_text: (stack) =>
    show(stack, 'O', new CfnParameter(stack, 'P', { type: 'CommaDelimitedList' }).valueAsString),
  text_parameter_as_list: (stack) =>
    show(stack, 'O', Fn.select(0, new CfnParameter(stack, 'P').valueAsList)),
  text_parameter_as_number: (stack) => new CfnParameter(stack, 'P').valueAsNumber,
  mapping_without_top_level_key: (stack) =>
    new CfnMapping(stack, 'M', { mapping: { a: { b: 'c' } } }).findInMap('zz', 'b'),
  mapping_without_second_level_key: (stack) =>
    new CfnMapping(stack, 'M', { mapping: { a: { b: 'c' } } }).findInMap('a', 'zz'),
  mapping_with_an_illegal_name: (stack) =>
    new CfnMapping(stack, 'M', { mapping: { a: { 'b c': 'd' } } }),
  rename_of_nothing: (stack) => {
    topic(stack);
    stack.renameLogicalId('Foo', 'Bar');
  },
  rename_twice: (stack) => {
    topic(stack);
    stack.renameLogicalId('Foo', 'Bar');
    stack.renameLogicalId('Foo', 'Baz');
  },
  one_logical_id_twice: (stack) => {
    topic(stack, 'Foo');
    topic(stack, 'Other').overrideLogicalId('Foo');
  },
};
