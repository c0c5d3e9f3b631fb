// SPDX-License-Identifier: Apache-2.0
// Roles, users and groups: options, attributes and imports.
'use strict';

const { cdk, iam, show, show_plain } = require('./support');
const { Group, ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal, User } = iam;
const { Duration } = cdk;

const service = () => new ServicePrincipal('apigateway.amazonaws.com');
const role = (scope, id = 'Role', props = {}) =>
  new Role(scope, id, { assumedBy: service(), ...props });
const reading = () => new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] });
const writing = () =>
  new PolicyStatement({ actions: ['s3:PutObject', 's3:DeleteObject'], resources: ['*'] });

exports.pairs = {
  role_minimal(stack) {
    role(stack);
  },

  role_every_option(stack) {
    role(stack, 'Role', {
      externalIds: ['one', 'two'],
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'),
        ManagedPolicy.fromManagedPolicyName(stack, 'Customer', 'customer'),
        ManagedPolicy.fromManagedPolicyArn(
          stack,
          'ByArn',
          'arn:aws:iam::123456789012:policy/by-arn',
        ),
      ],
      inlinePolicies: {
        zulu: new PolicyDocument({ statements: [reading()] }),
        alpha: new PolicyDocument({ statements: [writing(), reading()] }),
      },
      path: '/service/chat/',
      permissionsBoundary: ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'),
      roleName: 'the-role',
      maxSessionDuration: Duration.hours(2),
      description: 'what the API may do',
    });
  },

  role_options_one_by_one(stack) {
    role(stack, 'A', { externalIds: ['only'] });
    role(stack, 'B', { externalIds: [] });
    role(stack, 'C', { managedPolicies: [] });
    role(stack, 'D', { inlinePolicies: {} });
    role(stack, 'E', { path: '/' });
    role(stack, 'F', { maxSessionDuration: Duration.hours(1) });
    role(stack, 'G', { maxSessionDuration: Duration.hours(12) });
    role(stack, 'H', { description: '' });
    role(stack, 'I', { description: 'd'.repeat(1000) });
    role(stack, 'J', { roleName: 'A+B=C,D.E@F-G_H' });
    role(stack, 'K', {
      inlinePolicies: {
        10: new PolicyDocument({ statements: [reading()] }),
        9: new PolicyDocument({ statements: [writing()] }),
      },
    });
  },

  role_principals(stack) {
    const of = (id, assumedBy) => new Role(stack, id, { assumedBy });
    of('Service', service());
    of('RegionalService', new ServicePrincipal('logs.amazonaws.com', { region: 'us-east-1' }));
    of(
      'ConditionalService',
      new ServicePrincipal('logs.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      }),
    );
    of('Account', new iam.AccountPrincipal('123456789012'));
    of('Root', new iam.AccountRootPrincipal());
    of('Arn', new iam.ArnPrincipal('arn:aws:iam::123456789012:user/someone'));
    of('Any', new iam.AnyPrincipal());
    of('Organization', new iam.OrganizationPrincipal('o-abcdefghij'));
    of(
      'InOrganization',
      new iam.ArnPrincipal('arn:aws:iam::123456789012:root').inOrganization('o-abcdefghij'),
    );
    of(
      'Canonical',
      new iam.CanonicalUserPrincipal(
        '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
      ),
    );
    of(
      'Federated',
      new iam.FederatedPrincipal(
        'cognito-identity.amazonaws.com',
        { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-east-1:1' } },
        'sts:AssumeRoleWithWebIdentity',
      ),
    );
    of(
      'WebIdentity',
      new iam.WebIdentityPrincipal('accounts.google.com', {
        StringEquals: { 'accounts.google.com:aud': 'x' },
      }),
    );
    of('Star', new iam.StarPrincipal());
    of('Role', role(stack, 'Trusted'));
    of('User', new User(stack, 'SomeUser'));
    of(
      'Composite',
      new iam.CompositePrincipal(
        service(),
        new ServicePrincipal('lambda.amazonaws.com'),
        new iam.AccountPrincipal('123456789012'),
      ),
    );
    of(
      'Conditional',
      new iam.PrincipalWithConditions(service(), {
        StringEquals: { 'aws:SourceAccount': '123456789012' },
        Bool: { 'aws:SecureTransport': 'true' },
      }),
    );
    of(
      'WithConditions',
      new iam.AnyPrincipal().withConditions({ StringLike: { 'aws:userid': ['a', 'b'] } }),
    );
    of('Tagging', new iam.SessionTagsPrincipal(service()));
    of('TaggingToo', service().withSessionTags());
  },

  role_composite_with_external_ids(stack) {
    new Role(stack, 'Role', {
      assumedBy: new iam.CompositePrincipal(
        new iam.AccountPrincipal('123456789012'),
        new iam.AccountRootPrincipal(),
      ),
      externalIds: ['e1', 'e2'],
    });
  },

  role_attributes(stack) {
    const r = role(stack);
    show(stack, 'Arn', r.roleArn);
    show(stack, 'Name', r.roleName);
    show(stack, 'Id', r.roleId);
    show(stack, 'Text', r.toString());
    show(stack, 'Action', r.assumeRoleAction);
    show_plain(stack, 'NoAccount', r.principalAccount === undefined);
    show_plain(stack, 'IsRole', Role.isRole(r));
    show(stack, 'Fragment', stack.toJsonString(r.policyFragment.principalJson));
  },

  role_methods(stack) {
    const r = role(stack);
    r.addToPolicy(reading());
    r.addToPrincipalPolicy(writing());
    r.addToPolicy(reading());
    r.addManagedPolicy(
      ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole'),
    );
    r.attachInlinePolicy(new iam.Policy(stack, 'Inline', { statements: [reading()] }));
    r.assumeRolePolicy.addStatements(
      new PolicyStatement({
        actions: ['sts:AssumeRole'],
        principals: [new iam.AccountPrincipal('123456789012')],
      }),
    );
    const other = role(stack, 'Other');
    r.grantPassRole(other);
    r.grantAssumeRole(other);
    r.grant(other, 'iam:GetRole', 'iam:ListRolePolicies');
    r.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  },

  roles_imported(stack) {
    const by_arn = Role.fromRoleArn(stack, 'ByArn', 'arn:aws:iam::123456789012:role/path/to/role');
    const by_name = Role.fromRoleName(stack, 'ByName', 'named');
    const fixed = Role.fromRoleArn(stack, 'Fixed', 'arn:aws:iam::123456789012:role/fixed', {
      mutable: false,
    });
    const own_policy = Role.fromRoleName(stack, 'OwnPolicy', 'own', {
      defaultPolicyName: 'Chosen',
    });
    for (const r of [by_arn, by_name, fixed, own_policy]) {
      show(stack, `${r.node.id}Arn`, r.roleArn);
      show(stack, `${r.node.id}Name`, r.roleName);
      r.addToPrincipalPolicy(reading());
    }
    by_arn.attachInlinePolicy(new iam.Policy(stack, 'Inline', { statements: [writing()] }));
    by_name.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
  },

  role_with_parameters(stack) {
    const name = new cdk.CfnParameter(stack, 'Name');
    const account = new cdk.CfnParameter(stack, 'Account');
    new Role(stack, 'Role', {
      assumedBy: new iam.AccountPrincipal(account.valueAsString),
      roleName: name.valueAsString,
      description: `for ${name.valueAsString}`,
      path: name.valueAsString,
    });
    const imported = Role.fromRoleArn(
      stack,
      'Imported',
      `arn:aws:iam::${account.valueAsString}:role/x`,
    );
    imported.addToPrincipalPolicy(reading());
    show(stack, 'ImportedName', imported.roleName);
  },

  user_minimal(stack) {
    new User(stack, 'User');
  },

  user_every_option(stack) {
    const group = new Group(stack, 'Group');
    new User(stack, 'User', {
      groups: [group, Group.fromGroupName(stack, 'People', 'people')],
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
      path: '/people/',
      permissionsBoundary: ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'),
      userName: 'bob',
      password: cdk.SecretValue.unsafePlainText('Not-a-secret-1'),
      passwordResetRequired: true,
    });
    new User(stack, 'Bare', { groups: [], managedPolicies: [] });
    new User(stack, 'Password', { password: cdk.SecretValue.unsafePlainText('Not-a-secret-2') });
    new User(stack, 'NoReset', {
      password: cdk.SecretValue.unsafePlainText('Not-a-secret-3'),
      passwordResetRequired: false,
    });
  },

  user_methods(stack) {
    const user = new User(stack, 'User');
    user.addToGroup(new Group(stack, 'Group'));
    user.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
    user.addToPolicy(reading());
    user.addToPrincipalPolicy(writing());
    user.attachInlinePolicy(new iam.Policy(stack, 'Inline', { statements: [reading()] }));
    show(stack, 'Arn', user.userArn);
    show(stack, 'Name', user.userName);
    show(stack, 'Text', user.toString());
  },

  users_imported(stack) {
    const by_name = User.fromUserName(stack, 'ByName', 'bob');
    const by_arn = User.fromUserArn(stack, 'ByArn', 'arn:aws:iam::123456789012:user/path/to/carol');
    const by_attributes = User.fromUserAttributes(stack, 'ByAttributes', {
      userArn: 'arn:aws:iam::123456789012:user/dave',
    });
    for (const user of [by_name, by_arn, by_attributes]) {
      show(stack, `${user.node.id}Arn`, user.userArn);
      show(stack, `${user.node.id}Name`, user.userName);
      user.addToPrincipalPolicy(reading());
    }
    by_name.addToGroup(new Group(stack, 'Group'));
    by_arn.attachInlinePolicy(new iam.Policy(stack, 'Inline', { statements: [writing()] }));
  },

  access_keys(stack) {
    const user = new iam.User(stack, 'User');
    const key = new iam.AccessKey(stack, 'Key', { user });
    show(stack, 'Id', key.accessKeyId);
    show(stack, 'Secret', key.secretAccessKey.unsafeUnwrap());
    new iam.AccessKey(stack, 'Second', {
      user: iam.User.fromUserName(stack, 'Imported', 'bob'),
      serial: 2,
      status: iam.AccessKeyStatus.INACTIVE,
    });
    new iam.AccessKey(stack, 'Third', { user, status: iam.AccessKeyStatus.ACTIVE });
    new iam.AccessKey(stack, 'Fourth', { user, status: iam.AccessKeyStatus.EXPIRED });
  },
  group_minimal(stack) {
    new Group(stack, 'Group');
  },

  group_every_option(stack) {
    new Group(stack, 'Group', {
      groupName: 'people',
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
      path: '/people/',
    });
    new Group(stack, 'Bare', { managedPolicies: [] });
  },

  group_methods(stack) {
    const group = new Group(stack, 'Group');
    group.addUser(new User(stack, 'User'));
    group.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
    group.addToPolicy(reading());
    group.addToPrincipalPolicy(writing());
    group.attachInlinePolicy(new iam.Policy(stack, 'Inline', { statements: [reading()] }));
    show(stack, 'Arn', group.groupArn);
    show(stack, 'Name', group.groupName);
  },

  groups_imported(stack) {
    const by_name = Group.fromGroupName(stack, 'ByName', 'people');
    const by_arn = Group.fromGroupArn(
      stack,
      'ByArn',
      'arn:aws:iam::123456789012:group/path/others',
    );
    for (const group of [by_name, by_arn]) {
      show(stack, `${group.node.id}Arn`, group.groupArn);
      show(stack, `${group.node.id}Name`, group.groupName);
      group.addToPrincipalPolicy(reading());
      group.addUser(new User(stack, `${group.node.id}User`));
    }
  },
};

exports.app_pairs = {
  imports_in_a_concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    const near = Role.fromRoleArn(stack, 'Near', 'arn:aws:iam::123456789012:role/near');
    const far = Role.fromRoleArn(stack, 'Far', 'arn:aws:iam::210987654321:role/far');
    const named = Role.fromRoleName(stack, 'Named', 'named');
    for (const r of [near, far, named]) {
      show_plain(stack, `${r.node.id}Added`, r.addToPrincipalPolicy(reading()).statementAdded);
      show(stack, `${r.node.id}Arn`, r.roleArn);
      show(stack, `${r.node.id}Account`, r.principalAccount);
    }
  },
};

exports.errors = {
  session_too_short: (stack) => role(stack, 'R', { maxSessionDuration: Duration.minutes(5) }),
  session_too_long: (stack) => role(stack, 'R', { maxSessionDuration: Duration.hours(13) }),
  role_description_too_long: (stack) => role(stack, 'R', { description: 'd'.repeat(1001) }),
  role_name_with_blank: (stack) => role(stack, 'R', { roleName: 'a b' }),
  role_name_too_long: (stack) => role(stack, 'R', { roleName: 'n'.repeat(65) }),
  role_path_without_slashes: (stack) => role(stack, 'R', { path: 'nopath' }),
  role_path_too_long: (stack) => role(stack, 'R', { path: `/${'p'.repeat(511)}/` }),
  organization_with_a_bad_id: (stack) =>
    new Role(stack, 'R', { assumedBy: new iam.OrganizationPrincipal('x') }),
  composite_of_nothing: (stack) =>
    new Role(stack, 'R', { assumedBy: new iam.CompositePrincipal() }),
  password_reset_without_password: (stack) =>
    new User(stack, 'User', { passwordResetRequired: true }),
  managed_policy_of_an_imported_user: (stack) =>
    User.fromUserName(stack, 'U', 'bob').addManagedPolicy(
      ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'),
    ),
  one_inline_policy_name_twice(stack) {
    const r = role(stack);
    r.attachInlinePolicy(
      new iam.Policy(stack, 'P', { policyName: 'same', statements: [reading()] }),
    );
    r.attachInlinePolicy(
      new iam.Policy(stack, 'Q', { policyName: 'same', statements: [reading()] }),
    );
  },
};
