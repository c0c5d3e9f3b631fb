// SPDX-License-Identifier: Apache-2.0
// Feature flags and switches of the context, one by one: those that change what is made, and where they are looked up.
'use strict';

const {
  Construct,
  cdk,
  handler,
  iam,
  lambda,
  role,
  show,
  show_plain,
} = require('./support');
const { RegionInfo } = require('aws-cdk-lib/region-info');
const { CfnResource, FeatureFlags, RemovalPolicy, Stack } = cdk;

const minimize = '@aws-cdk/aws-iam:minimizePolicies';
const references = '@aws-cdk/core:defaultCrossStackReferences';
const literals = '@aws-cdk/core:enablePartitionLiterals';
const boundary = '@aws-cdk/core:permissionsBoundary';
const safe_names = '@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName';

const frankfurt = { account: '123456789012', region: 'eu-central-1' };
const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });
const statement = (action, resource) =>
  new iam.PolicyStatement({ actions: [action], resources: [resource] });

/// A role with statements that can be combined.
const role_to_minimize = (scope) => {
  const r = role(scope);
  r.addToPolicy(statement('s3:Put', 'b'));
  r.addToPolicy(statement('s3:Get', 'b'));
};

const ask = (scope, flags) => {
  for (const flag of flags) {
    show_plain(scope, `Is${flag.replace(/[^A-Za-z0-9]/g, '')}`, FeatureFlags.of(scope).isEnabled(flag));
  }
};

/// A stack that another one reads from.
const producer = (app, env) => {
  const stack = new Stack(app, 'Producer', { env });
  return { topic: topic(stack), fn: handler(stack) };
};
const consumer = (app, made, env) => {
  const stack = new Stack(app, 'Consumer', { env });
  new CfnResource(stack, 'Holder', {
    type: 'Custom::Holder',
    properties: {
      B: made.topic.ref,
      A: `${made.topic.ref}:${made.topic.getAtt('TopicName')}`,
      Again: made.topic.ref,
    },
  });
  show(stack, 'Arn', made.fn.functionArn);
};
const both = (app, env) => consumer(app, producer(app, env), env);

exports.pairs = {
  path_metadata(stack) {
    stack.node.setContext('aws:cdk:enable-path-metadata', true);
    const t = topic(stack);
    t.addMetadata('own', 'after');
    handler(new Construct(stack, 'In/side'));
    show(stack, 'Path', t.getMetadata('aws:cdk:path'));
    const untold = new Construct(stack, 'Untold');
    untold.node.setContext('aws:cdk:enable-path-metadata', false);
    topic(untold);
  },

  flags_of_a_construct(stack) {
    stack.node.setContext('on', 'false');
    stack.node.setContext('off', '');
    stack.node.setContext('zero', 0);
    stack.node.setContext('none', null);
    stack.node.setContext('list', []);
    stack.node.setContext('object', {});
    stack.node.setContext('@aws-cdk/core:stackRelativeExports', false);
    const inner = new Construct(stack, 'Inner');
    inner.node.setContext('on', false);
    inner.node.setContext('zero', 1);
    ask(stack, ['on', 'off', 'zero', 'none', 'list', 'object', 'unheard']);
    ask(inner, [
      'on',
      'zero',
      'list',
      '@aws-cdk/core:stackRelativeExports',
      '@aws-cdk/core:newStyleStackSynthesis',
      '@aws-cdk/core:aspectStabilization',
      '@aws-cdk/core:automaticL1Traits',
      '@aws-cdk/core:target-partitions',
      '@aws-cdk/core:enableStackNameDuplicates',
      '@aws-cdk/aws-s3:grantWriteWithoutAcl',
      'aws-cdk:enableDiffNoFail',
      '@aws-cdk/aws-apigateway:usagePlanKeyOrderInsensitiveId',
      '@aws-cdk/aws-lambda:recognizeVersionProps',
      '@aws-cdk/aws-iam:minimizePolicies',
    ]);
  },

  minimized_within_a_construct(stack) {
    const inner = new Construct(stack, 'Inner');
    inner.node.setContext(minimize, 'yes');
    role_to_minimize(inner);
    const other = new Construct(stack, 'Other');
    role_to_minimize(other);
    const text = new Construct(stack, 'Text');
    text.node.setContext(minimize, 'false');
    role_to_minimize(text);
    const off = new Construct(inner, 'Off');
    off.node.setContext(minimize, 0);
    role_to_minimize(off);
  },

  managed_log_groups(stack) {
    stack.node.setContext('@aws-cdk/aws-lambda:useCdkManagedLogGroup', true);
    const fn = handler(stack);
    show(stack, 'Name', fn.logGroup.logGroupName);
    fn.logGroup.grantWrite(role(stack));
    new lambda.Function(stack, 'Own', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => 1'),
      functionName: 'named',
      tracing: lambda.Tracing.ACTIVE,
      logGroup: fn.logGroup,
    });
  },

  a_policy_for_each_statement(stack) {
    stack.node.setContext('@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy', true);
    const fn = new lambda.Function(stack, 'Fn', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => 1'),
      tracing: lambda.Tracing.PASS_THROUGH,
    });
    fn.addToRolePolicy(statement('s3:Put', 'b'));
    fn.addToRolePolicy(statement('s3:Get', 'b'));
    const imported = lambda.Function.fromFunctionAttributes(stack, 'Imported', {
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:far',
      role: iam.Role.fromRoleName(stack, 'Far', 'far'),
    });
    imported.addToRolePolicy(statement('s3:Get', 'a'));
    imported.addToRolePolicy(statement('s3:Get', 'b'));
  },

  stack_safe_policy_names(stack) {
    stack.node.setContext(safe_names, true);
    const add = (scope, id, options) =>
      iam.Role.fromRoleName(scope, id, 'far', options).addToPrincipalPolicy(statement('s3:Get', 'a'));
    add(stack, 'Plain');
    add(stack, 'Named', { defaultPolicyName: 'Own' });
    add(new Construct(stack, 'x'.repeat(100)), 'y'.repeat(60));
    add(new Construct(stack, 'Default'), 'z'.repeat(200));
  },
};

exports.app_pairs = {
  path_metadata_of_an_app(app) {
    app.node.setContext('aws:cdk:enable-path-metadata', '1');
    const stack = new Stack(new Construct(app, 'Group'), 'S');
    role_to_minimize(stack);
    topic(stack).applyRemovalPolicy(RemovalPolicy.DESTROY);
  },

  weak_references(app) {
    app.node.setContext(references, 'weak');
    both(app);
  },
  weak_references_in_a_region(app) {
    app.node.setContext(references, 'weak');
    both(app, frankfurt);
  },
  weak_references_between_regions(app) {
    app.node.setContext(references, 'weak');
    const first = topic(new Stack(app, 'Producer', { env: frankfurt }));
    const second = new Stack(app, 'Consumer', { env: { account: '123456789012', region: 'us-east-1' } });
    show(second, 'Topic', first.ref);
    show(second, 'Name', first.getAtt('TopicName').toString());
  },
  references_on_their_way(app) {
    app.node.setContext(references, 'both');
    both(app, frankfurt);
  },
  strong_references(app) {
    app.node.setContext(references, 'strong');
    both(app);
  },
  references_of_nobody(app) {
    app.node.setContext(references, null);
    both(app);
  },
  one_stack_reads_weakly(app) {
    const made = producer(app);
    const strong = new Stack(app, 'Strong');
    show(strong, 'Topic', made.topic.ref);
    const weak = new Stack(app, 'Weak');
    weak.node.setContext(references, 'weak');
    show(weak, 'Topic', made.topic.ref);
    show(weak, 'Name', made.topic.getAtt('TopicName').toString());
  },

  exports_named_by_the_whole_path(app) {
    app.node.setContext('@aws-cdk/core:stackRelativeExports', false);
    both(app);
    const group = new Construct(app, 'Group');
    both(new Construct(group, 'Inner'));
    both(new Construct(group, 'Default'));
  },

  partitions(app) {
    app.node.setContext(literals, true);
    for (const region of ['us-east-1', 'cn-northwest-1', 'us-isof-south-1', 'us-east-7', 'east']) {
      const stack = new Stack(app, `In-${region}`, { env: { region } });
      show(stack, 'Partition', stack.partition);
      show(stack, 'Arn', stack.formatArn({ service: 'sqs', resource: 'q' }));
      show(stack, 'Root', new iam.AccountPrincipal('123456789012').arn);
      show(stack, 'Own', new iam.AccountRootPrincipal().arn);
      show(stack, 'Managed', iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess').managedPolicyArn);
    }
    const agnostic = new Stack(app, 'Agnostic');
    show(agnostic, 'Partition', agnostic.partition);
    const off = new Stack(app, 'Off', { env: frankfurt });
    off.node.setContext(literals, false);
    show(off, 'Partition', off.partition);
  },

  one_line(app) {
    app.node.setContext('@aws-cdk/core:suppressTemplateIndentation', 'yes');
    topic(new Stack(app, 'OneLine'));
    topic(new Stack(app, 'Lines', { suppressTemplateIndentation: false }));
  },

  boundary_by_name(app) {
    app.node.setContext(boundary, { name: 'cdk-${Qualifier}-boundary' });
    for (const env of [undefined, frankfurt]) {
      const stack = new Stack(app, env === undefined ? 'Agnostic' : 'Concrete', { env });
      handler(stack);
      new iam.User(stack, 'User');
      new iam.Role(stack, 'Own', {
        assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
        permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'),
      });
      new CfnResource(stack, 'Raw', { type: 'AWS::IAM::Role' });
      topic(stack);
    }
  },
  boundary_by_arn(app) {
    app.node.setContext(boundary, { arn: 'arn:aws:iam::${AWS::AccountId}:policy/${AWS::Region}-${AWS::Region}' });
    role(new Stack(app, 'S', { env: frankfurt }));
  },
  boundary_of_nothing(app) {
    app.node.setContext(boundary, {});
    role(new Stack(app, 'S'));
  },
};

exports.run_time_app_pairs = {
  every_region(app) {
    app.node.setContext(literals, true);
    for (const region of RegionInfo.regions) {
      const stack = new Stack(app, `In-${region.name}`, { env: { region: region.name } });
      show(stack, 'Partition', stack.partition);
    }
  },
};

exports.errors = {
  snapshot_of_what_has_none(stack) {
    stack.node.setContext('@aws-cdk/core:validateSnapshotRemovalPolicy', true);
    topic(stack).applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
  },
  gone_flag(stack) {
    stack.node.setContext('@aws-cdk/aws-kms:defaultKeyPolicies', false);
    FeatureFlags.of(stack).isEnabled('@aws-cdk/aws-kms:defaultKeyPolicies');
  },
  flag_of_three_positions: (stack) => FeatureFlags.of(stack).isEnabled(references),
  arn_size_as_text(stack) {
    stack.node.setContext('@aws-cdk/aws-iam.arnSizeEstimate', '20');
    role_to_minimize(stack);
  },
};

exports.app_errors = {
  gone_flag_that_stacks_look_at(app) {
    app.node.setContext('@aws-cdk/core:enableStackNameDuplicates', true);
    topic(new Stack(app, 'S'));
  },
  references_of_another_strength(app) {
    app.node.setContext(references, 'firm');
    both(app);
  },
  references_of_a_boolean(app) {
    app.node.setContext(references, true);
    both(app);
  },
  weak_references_to_an_unknown_region(app) {
    app.node.setContext(references, 'weak');
    const first = topic(new Stack(app, 'Producer', { env: { account: '123456789012' } }));
    show(new Stack(app, 'Consumer', { env: frankfurt }), 'Topic', first.ref);
  },
  boundary_with_an_unknown_region(app) {
    app.node.setContext(boundary, { name: 'in-${AWS::Region}' });
    role(new Stack(app, 'S'));
  },
  boundary_with_the_partition(app) {
    app.node.setContext(boundary, { arn: 'arn:${AWS::Partition}:iam::123456789012:policy/p' });
    role(new Stack(app, 'S', { env: frankfurt }));
  },
};
