// SPDX-License-Identifier: Apache-2.0
// Roles, users and groups at their limits: policies that grow too large, what is added twice, and
// imports.
'use strict';

const { cdk, iam, role, show, show_plain } = require('./support');
const { Group, ManagedPolicy, Policy, PolicyDocument, PolicyStatement, Role, User } = iam;

const aws = (name = 'ReadOnlyAccess') => ManagedPolicy.fromAwsManagedPolicyName(name);
const statement = (action, ...resources) => new PolicyStatement({ actions: [action], resources });
const reading = () => statement('s3:GetObject', '*');
const far_arn = 'arn:aws:iam::123456789012:role/far';

/// Statements of about `length` characters each.
const add_long_statements = (to, count, length) => {
  for (let i = 0; i < count; ++i) {
    to.addToPrincipalPolicy(statement(`s3:Get${i}`, `arn:aws:s3:::${'b'.repeat(length)}`));
  }
};

exports.pairs = {
  /// Texts that are known only when they are written grow together with their neighbours.
  texts_known_late(stack) {
    const policy = new Policy(stack, 'Policy', { roles: [role(stack)], statements: [reading()] });
    const topic = new cdk.CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic' });
    show(stack, 'Before', `x-${policy.policyName}`);
    show(stack, 'Around', `${policy.policyName}/${topic.ref}/${policy.policyName}-y`);
    show(stack, 'Nested', cdk.Fn.join('-', ['a', `b${policy.policyName}`, topic.ref, policy.policyName]));
    show(stack, 'Alone', cdk.Fn.join('-', ['a', policy.policyName]));
    show(stack, 'Json', stack.toJsonString({ name: policy.policyName, ref: `${topic.ref}.${policy.policyName}` }));
  },

  overflow(stack) {
    add_long_statements(role(stack), 12, 1500);
  },

  overflow_twice(stack) {
    const r = role(stack);
    add_long_statements(r, 6, 4000);
    r.addToPrincipalPolicy(reading());
  },

  overflow_that_somebody_waits_for(stack) {
    const r = role(stack);
    const grant = (i) =>
      iam.Grant.addToPrincipal({
        grantee: r,
        actions: [`s3:Get${i}`],
        resourceArns: [`arn:aws:s3:::${'b'.repeat(2500)}`],
      });
    const grants = [0, 1, 2, 3, 4, 5].map(grant);
    const later = (id) => new cdk.CfnResource(stack, id, { type: 'AWS::SNS::Topic' });
    grants[0].applyBefore(later('AfterFirst'));
    grants[5].applyBefore(later('AfterLast'));
    grants[1].combine(grants[4]).applyBefore(later('AfterBoth'));
  },

  equal_statements(stack) {
    const r = role(stack);
    const both = (actions) => new PolicyStatement({ actions, resources: ['a', 'b'] });
    r.addToPrincipalPolicy(both(['s3:Get', 's3:Put']));
    r.addToPrincipalPolicy(both(['s3:Put', 's3:Get']));
    r.addToPrincipalPolicy(
      new PolicyStatement({ notActions: ['iam:*'], notResources: ['c', 'd'] }),
    );
    r.addToPrincipalPolicy(
      new PolicyStatement({ notActions: ['iam:*'], notResources: ['d', 'c'] }),
    );
    r.addToPrincipalPolicy(both(['s3:Get']));
  },

  added_twice(stack) {
    const r = role(stack);
    const user = new User(stack, 'User');
    const group = new Group(stack, 'Group');
    const managed = new ManagedPolicy(stack, 'Managed', { statements: [reading()] });
    const other = new ManagedPolicy(stack, 'Other', { statements: [reading()] });
    const policy = new Policy(stack, 'Policy', { statements: [reading()] });
    const imported = ManagedPolicy.fromManagedPolicyName(stack, 'Imported', 'imported');
    const of_aws = aws();
    for (let i = 0; i < 2; ++i) {
      for (const taker of [r, user, group]) {
        taker.addManagedPolicy(other);
        taker.addManagedPolicy(imported);
        taker.addManagedPolicy(of_aws);
        taker.addManagedPolicy(aws());
      }
      managed.attachToRole(r);
      managed.attachToUser(user);
      managed.attachToGroup(group);
      policy.attachToRole(r);
      policy.attachToUser(user);
      policy.attachToGroup(group);
      r.attachInlinePolicy(policy);
      user.addToGroup(group);
    }
  },

  many_managed_policies(stack) {
    const managedPolicies = Array.from({ length: 11 }, (_, i) => aws(`Policy${i}`));
    role(stack, 'Bare');
    new Role(stack, 'Many', { assumedBy: new iam.AnyPrincipal(), managedPolicies });
    new Group(stack, 'Group', { managedPolicies });
    new Group(stack, 'Named', { groupName: 'named', managedPolicies }).addManagedPolicy(
      aws('More'),
    );
    new User(stack, 'User', { managedPolicies });
  },

  without_policy_updates(stack) {
    const r = role(stack);
    const fixed = r.withoutPolicyUpdates();
    show_plain(stack, 'Same', r.withoutPolicyUpdates() === fixed);
    show_plain(stack, 'Added', fixed.addToPrincipalPolicy(reading()).statementAdded);
    fixed.attachInlinePolicy(new Policy(stack, 'Inline', { statements: [reading()] }));
    fixed.addManagedPolicy(aws());
    show(stack, 'Arn', fixed.roleArn);
    show(stack, 'Name', fixed.roleName);
    show(stack, 'Path', fixed.node.path);
    const adding = role(stack, 'Other').withoutPolicyUpdates({ addGrantsToResources: true });
    show_plain(stack, 'AddedToResource', adding.addToPrincipalPolicy(reading()).statementAdded);
    const keeping = role(stack, 'Third').withoutPolicyUpdates({ addGrantsToResources: false });
    show_plain(stack, 'Kept', keeping.addToPrincipalPolicy(reading()).statementAdded);
  },

  imported_roles(stack) {
    const managed = new ManagedPolicy(stack, 'Managed', { statements: [reading()] });
    const far = Role.fromRoleArn(stack, 'Far', far_arn);
    far.addManagedPolicy(managed);
    far.addManagedPolicy(aws());
    const fixed = Role.fromRoleArn(stack, 'Fixed', far_arn, { mutable: false });
    fixed.addManagedPolicy(managed);
    fixed.attachInlinePolicy(new Policy(stack, 'Inline', { statements: [reading()] }));
    const adding = Role.fromRoleArn(stack, 'Adding', far_arn, {
      mutable: false,
      addGrantsToResources: true,
    });
    const keeping = Role.fromRoleName(stack, 'Keeping', 'kept', {
      mutable: false,
      addGrantsToResources: false,
    });
    const open = Role.fromRoleArn(stack, 'Open', far_arn, {
      mutable: true,
      defaultPolicyName: 'Own',
    });
    for (const r of [far, fixed, adding, keeping, open]) {
      show_plain(stack, `${r.node.id}Added`, r.addToPrincipalPolicy(reading()).statementAdded);
    }
  },

  imported_groups_and_policies(stack) {
    Group.fromGroupName(stack, 'People', 'people').addManagedPolicy(aws());
    const given = new cdk.CfnParameter(stack, 'Given').valueAsString;
    const group = Group.fromGroupArn(stack, 'Group', given);
    show(stack, 'GroupName', group.groupName);
    const user = User.fromUserArn(stack, 'User', given);
    show(stack, 'UserName', user.userName);
    const r = Role.fromRoleName(stack, 'Role', given);
    show(stack, 'RoleArn', r.roleArn);
    r.addToPrincipalPolicy(reading());
    const managed = ManagedPolicy.fromManagedPolicyName(stack, 'Managed', given);
    show(stack, 'ManagedArn', managed.managedPolicyArn);
    new Policy(stack, 'Policy', {
      roles: [r],
      statements: [reading()],
      policyName: given,
    }).attachToGroup(group);
  },

  equal_principals(stack) {
    const trusting = (...principals) =>
      new PolicyStatement({ actions: ['sts:AssumeRole'], principals });
    const imported = (id) => Role.fromRoleArn(stack, id, far_arn);
    const where = (value) =>
      new iam.AnyPrincipal().withConditions({ StringEquals: { 'aws:userid': value } });
    const r = role(stack);
    const peer = new Role(stack, 'Peer', { assumedBy: new iam.AccountPrincipal('1') });
    for (const other of [
      trusting(imported('One')),
      trusting(imported('Two')),
      trusting(new iam.ArnPrincipal('a')),
      trusting(new iam.ArnPrincipal('a')),
      trusting(new iam.ArnPrincipal('b'), new iam.ArnPrincipal('a')),
      trusting(new iam.AccountPrincipal('1')),
      trusting(new iam.AccountPrincipal('1')),
      trusting(where('x')),
      trusting(where('x')),
      trusting(where('y')),
      trusting(peer),
      trusting(peer),
    ]) {
      r.assumeRolePolicy.addStatements(other);
    }
  },
};

exports.app_pairs = {
  roles_and_policies_of_two_accounts(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '210987654321', region: 'us-east-1' },
    });
    role(stack);
    const far = Role.fromRoleArn(stack, 'Far', far_arn);
    show_plain(stack, 'Added', far.addToPrincipalPolicy(reading()).statementAdded);
    far.attachInlinePolicy(new Policy(stack, 'Inline', { statements: [reading()] }));
    far.addManagedPolicy(new ManagedPolicy(stack, 'Managed', { statements: [reading()] }));
    show(stack, 'Path', far.node.path);
  },

  short_arns(app) {
    app.node.setContext('@aws-cdk/aws-iam.arnSizeEstimate', 20);
    const stack = new cdk.Stack(app, 'S');
    const r = role(stack);
    const given = new cdk.CfnParameter(stack, 'Given').valueAsString;
    for (let i = 0; i < 12; ++i) {
      r.addToPrincipalPolicy(
        new PolicyStatement({
          actions: [`s3:Get${i}`],
          resources: Array.from({ length: 10 }, (_, k) => `${given}/${i}/${k}`),
        }),
      );
    }
  },

  minimized_by_context(app) {
    app.node.setContext('@aws-cdk/aws-iam:minimizePolicies', true);
    const stack = new cdk.Stack(app, 'S');
    const r = role(stack);
    r.addToPrincipalPolicy(statement('s3:Put', 'b'));
    r.addToPrincipalPolicy(statement('s3:Get', 'b'));
    r.addToPrincipalPolicy(statement('s3:Get', 'a'));
    r.addToPrincipalPolicy(statement('s3:Put', 'a'));
    r.assumeRolePolicy.addStatements(
      new PolicyStatement({
        actions: ['sts:AssumeRole'],
        principals: [new iam.AccountPrincipal('123456789012')],
      }),
    );
    new Policy(stack, 'Policy', {
      roles: [r],
      document: new PolicyDocument({
        minimize: false,
        statements: [statement('sns:Publish', 'b'), statement('sns:Publish', 'a')],
      }),
    });
  },
};

exports.errors = {
  grants_to_resources_of_a_mutable_role: (stack) =>
    Role.fromRoleArn(stack, 'R', far_arn, { addGrantsToResources: true }),
  grants_to_resources_of_a_mutable_name: (stack) =>
    Role.fromRoleName(stack, 'R', 'far', { mutable: true, addGrantsToResources: false }),
  inline_policy_empty: (stack) =>
    new Role(stack, 'R', {
      assumedBy: new iam.AnyPrincipal(),
      inlinePolicies: { empty: new PolicyDocument() },
    }),
  second_inline_policy_empty: (stack) =>
    new Role(stack, 'R', {
      assumedBy: new iam.AnyPrincipal(),
      inlinePolicies: {
        full: new PolicyDocument({ statements: [reading()] }),
        empty: new PolicyDocument(),
      },
    }),
  inline_policy_with_principals: (stack) =>
    new Role(stack, 'R', {
      assumedBy: new iam.AnyPrincipal(),
      inlinePolicies: {
        bad: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['s3:*'], principals: [new iam.AnyPrincipal()] }),
          ],
        }),
      },
    }),
  user_arn_of_a_role: (stack) => User.fromUserArn(stack, 'U', far_arn),
  user_arn_without_a_name: (stack) =>
    User.fromUserArn(stack, 'U', 'arn:aws:iam::123456789012:user/'),
  role_arn_that_is_none: (stack) => Role.fromRoleArn(stack, 'R', 'role/far'),
  role_arn_without_service: (stack) => Role.fromRoleArn(stack, 'R', 'arn:aws::x:y:role/far'),
  group_arn_without_resource: (stack) => Group.fromGroupArn(stack, 'G', 'arn:aws:iam::1:'),
  session_in_hours_from_a_parameter: (stack) =>
    new Role(stack, 'R', {
      assumedBy: new iam.AnyPrincipal(),
      maxSessionDuration: cdk.Duration.hours(
        new cdk.CfnParameter(stack, 'Hours', { type: 'Number' }).valueAsNumber,
      ),
    }),
  managed_policy_with_principals: (stack) =>
    new ManagedPolicy(stack, 'M', {
      statements: [
        new PolicyStatement({
          actions: ['s3:*'],
          resources: ['*'],
          principals: [new iam.AnyPrincipal()],
        }),
      ],
    }),
  two_faults_of_two_policies(stack) {
    new ManagedPolicy(stack, 'M');
    new Policy(stack, 'P', { force: true, roles: [role(stack)] });
  },
};
