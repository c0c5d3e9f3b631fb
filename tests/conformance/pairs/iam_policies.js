// SPDX-License-Identifier: Apache-2.0
// Policies, managed policies, statements, documents and grants.
'use strict';

const { cdk, iam, show, show_plain } = require('./support');
const { Effect, Grant, Group, ManagedPolicy, Policy, PolicyDocument, PolicyStatement, Role, User } =
  iam;

const role = (scope, id = 'Role') =>
  new Role(scope, id, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const reading = () => new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] });
const publishing = () => new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] });

/// A policy of a role with the given statements.
const attached = (scope, ...statements) =>
  new Policy(scope, 'Policy', { roles: [role(scope)], statements });

exports.pairs = {
  policy_minimal(stack) {
    attached(stack, reading());
  },

  policy_every_option(stack) {
    new Policy(stack, 'Policy', {
      policyName: 'named',
      users: [new User(stack, 'User')],
      roles: [role(stack)],
      groups: [new Group(stack, 'Group')],
      statements: [reading()],
      force: true,
      document: new PolicyDocument({ statements: [publishing()] }),
    });
  },

  policy_methods(stack) {
    const policy = new Policy(stack, 'Policy');
    policy.addStatements(reading(), publishing());
    policy.attachToRole(role(stack));
    policy.attachToRole(Role.fromRoleName(stack, 'Imported', 'imported'));
    policy.attachToUser(new User(stack, 'User'));
    policy.attachToUser(User.fromUserName(stack, 'Bob', 'bob'));
    policy.attachToGroup(new Group(stack, 'Group'));
    policy.attachToGroup(Group.fromGroupName(stack, 'People', 'people'));
    show(stack, 'Name', policy.policyName);
    show_plain(stack, 'Empty', policy.document.isEmpty);
    show_plain(stack, 'Count', policy.document.statementCount);
  },

  policies_that_do_not_appear(stack) {
    new Policy(stack, 'Unattached', { statements: [reading()] });
    new Policy(stack, 'Empty', { roles: [role(stack)] });
    new Policy(stack, 'Nothing');
  },

  policy_with_a_long_id(stack) {
    const r = role(stack);
    new Policy(stack, `Policy${'x'.repeat(150)}`, { roles: [r], statements: [reading()] });
  },

  policy_imported(stack) {
    role(stack);
    show(stack, 'Name', Policy.fromPolicyName(stack, 'Imported', 'imported').policyName);
  },

  managed_policy_minimal(stack) {
    new ManagedPolicy(stack, 'Policy', { statements: [reading()] });
  },

  managed_policy_every_option(stack) {
    new ManagedPolicy(stack, 'Policy', {
      managedPolicyName: 'named',
      description: 'may read',
      path: '/chat/',
      users: [new User(stack, 'User')],
      roles: [role(stack)],
      groups: [new Group(stack, 'Group')],
      statements: [reading()],
      document: new PolicyDocument({ statements: [publishing()] }),
    });
  },

  managed_policy_methods(stack) {
    const policy = new ManagedPolicy(stack, 'Policy');
    policy.addStatements(reading(), publishing());
    policy.attachToRole(role(stack));
    policy.attachToUser(new User(stack, 'User'));
    policy.attachToGroup(new Group(stack, 'Group'));
    show(stack, 'Arn', policy.managedPolicyArn);
    show(stack, 'Name', policy.managedPolicyName);
    show(stack, 'Description', policy.description);
    show(stack, 'Path', policy.path);
    role(stack, 'Other').addManagedPolicy(policy);
  },

  managed_policies_imported(stack) {
    const r = role(stack);
    r.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('job-function/ViewOnlyAccess'));
    r.addManagedPolicy(ManagedPolicy.fromManagedPolicyName(stack, 'ByName', 'path/named'));
    r.addManagedPolicy(
      ManagedPolicy.fromManagedPolicyArn(stack, 'ByArn', 'arn:aws:iam::123456789012:policy/p'),
    );
    show(stack, 'Arn', ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess').managedPolicyArn);
  },

  statement_of_everything(stack) {
    attached(
      stack,
      new PolicyStatement({
        sid: 'First',
        actions: ['s3:GetObject', 's3:Get*', 's3:GetObject'],
        resources: ['arn:aws:s3:::b', 'arn:aws:s3:::a'],
        conditions: {
          StringEquals: { 'aws:RequestTag/team': ['chat', 'ops'] },
          Bool: { 'aws:SecureTransport': 'true' },
        },
        effect: Effect.DENY,
      }),
      new PolicyStatement({
        sid: 'Second',
        notActions: ['iam:*'],
        notResources: ['arn:aws:s3:::a'],
        effect: Effect.ALLOW,
      }),
      new PolicyStatement({ actions: ['*'], resources: ['*'] }),
    );
  },

  statement_built_by_methods(stack) {
    const s = new PolicyStatement();
    s.addActions('sns:Publish', 'sns:Subscribe');
    s.addActions('sns:Publish');
    s.addResources('arn:aws:sns:us-east-1:123456789012:topic');
    s.addAllResources();
    s.addCondition('StringEquals', { 'aws:PrincipalTag/a': 'b' });
    s.addConditions({
      StringEquals: { 'aws:PrincipalTag/c': 'd' },
      NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' },
    });
    s.addAccountCondition('123456789012');
    s.sid = 'Sid';
    s.effect = Effect.DENY;
    const n = new PolicyStatement();
    n.addNotActions('iam:*');
    n.addNotResources('arn:aws:iam::123456789012:role/admin');
    n.addSourceAccountCondition('123456789012');
    n.addSourceArnCondition('arn:aws:sns:us-east-1:123456789012:topic');
    attached(stack, s, n, s.copy({ sid: 'Copy', effect: Effect.ALLOW }));
    show(stack, 'Json', stack.toJsonString(s.toStatementJson()));
    show_plain(stack, 'HasResource', s.hasResource);
    show_plain(stack, 'HasPrincipal', s.hasPrincipal);
  },

  statement_principals(stack) {
    const r = role(stack);
    const s = new PolicyStatement({ actions: ['sts:AssumeRole'] });
    s.addServicePrincipal('lambda.amazonaws.com');
    s.addAwsAccountPrincipal('123456789012');
    s.addArnPrincipal('arn:aws:iam::123456789012:user/bob');
    s.addAccountRootPrincipal();
    s.addCanonicalUserPrincipal('79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be');
    s.addServicePrincipal('edgelambda.amazonaws.com');
    s.addPrincipals(new iam.ArnPrincipal('arn:aws:iam::123456789012:role/x'), role(stack, 'Other'));
    r.assumeRolePolicy.addStatements(s);
    const any = new PolicyStatement({ actions: ['sts:AssumeRole'] });
    any.addAnyPrincipal();
    r.assumeRolePolicy.addStatements(any);
    const federated = new PolicyStatement({ actions: ['sts:AssumeRoleWithWebIdentity'] });
    federated.addFederatedPrincipal('accounts.google.com', {
      StringEquals: { 'accounts.google.com:aud': 'x' },
    });
    r.assumeRolePolicy.addStatements(federated);
    r.assumeRolePolicy.addStatements(
      new PolicyStatement({
        actions: ['sts:TagSession'],
        effect: Effect.DENY,
        notPrincipals: [new iam.AccountPrincipal('123456789012')],
      }),
    );
  },

  document_merges_equal_statements(stack) {
    attached(
      stack,
      reading(),
      publishing(),
      reading(),
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:ListBucket'],
        resources: ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
      }),
      new PolicyStatement({
        actions: ['s3:ListBucket', 's3:GetObject'],
        resources: ['arn:aws:s3:::b', 'arn:aws:s3:::a'],
      }),
      new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'], effect: Effect.DENY }),
    );
  },

  document_with_sids(stack) {
    new Policy(stack, 'Policy', {
      roles: [role(stack)],
      document: new PolicyDocument({ assignSids: true, statements: [reading(), publishing()] }),
    });
  },

  document_minimized(stack) {
    new Policy(stack, 'Policy', {
      roles: [role(stack)],
      document: new PolicyDocument({
        minimize: true,
        statements: [
          new PolicyStatement({ actions: ['s3:PutObject'], resources: ['*'] }),
          new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }),
          new PolicyStatement({
            actions: ['sns:Publish'],
            resources: ['arn:aws:sns:us-east-1:123456789012:b'],
          }),
          new PolicyStatement({
            actions: ['sns:Publish'],
            resources: ['arn:aws:sns:us-east-1:123456789012:a'],
          }),
        ],
      }),
    });
  },

  from_json(stack) {
    const document = PolicyDocument.fromJson({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'One',
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
        },
        {
          Effect: 'Deny',
          NotAction: ['iam:*'],
          NotResource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    });
    new Policy(stack, 'Policy', {
      roles: [role(stack)],
      document,
      statements: [
        PolicyStatement.fromJson({ Effect: 'Allow', Action: ['sns:Publish'], Resource: '*' }),
      ],
    });
  },

  grants(stack) {
    const r = role(stack);
    const grant = Grant.addToPrincipal({
      grantee: r,
      actions: ['sns:Publish', 'sns:Subscribe'],
      resourceArns: ['arn:aws:sns:us-east-1:123456789012:t'],
      conditions: { StringEquals: { 'aws:PrincipalTag/a': 'b' } },
    });
    const user_grant = Grant.addToPrincipal({
      grantee: new User(stack, 'User'),
      actions: ['sns:*'],
      resourceArns: ['*'],
    });
    const dropped = Grant.drop(r, 'for the test');
    const failed = Grant.addToPrincipal({
      grantee: new iam.ServicePrincipal('sns.amazonaws.com'),
      actions: ['sns:*'],
      resourceArns: ['*'],
    });
    show_plain(stack, 'Success', grant.success);
    show_plain(stack, 'Dropped', dropped.success);
    show_plain(stack, 'Failed', failed.success);
    show(stack, 'Statement', stack.toJsonString(grant.principalStatement.toJSON()));
    show_plain(stack, 'NoResourceStatement', grant.resourceStatement === undefined);
    grant.assertSuccess();
    const later = new cdk.CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic' });
    grant.combine(user_grant).applyBefore(later);
    failed.applyBefore(later);
  },

  principals_as_texts(stack) {
    role(stack);
    const show_principal = (id, principal) => show(stack, id, principal.toString());
    show_principal('Service', new iam.ServicePrincipal('sns.amazonaws.com'));
    show_principal('Account', new iam.AccountPrincipal('123456789012'));
    show_principal('Root', new iam.AccountRootPrincipal());
    show_principal('Arn', new iam.ArnPrincipal('arn:aws:iam::123456789012:user/bob'));
    show_principal('Any', new iam.AnyPrincipal());
    show_principal('Star', new iam.StarPrincipal());
    show_principal('Organization', new iam.OrganizationPrincipal('o-abcdefghij'));
    show_principal('Canonical', new iam.CanonicalUserPrincipal('abc'));
    show_principal('Federated', new iam.FederatedPrincipal('x', {}, 'sts:AssumeRole'));
    show_principal('WebIdentity', new iam.WebIdentityPrincipal('x'));
    show_principal(
      'Composite',
      new iam.CompositePrincipal(
        new iam.ServicePrincipal('a.amazonaws.com'),
        new iam.ArnPrincipal('b'),
      ),
    );
    show(stack, 'ServiceName', iam.ServicePrincipal.servicePrincipalName('sns.amazonaws.com'));
  },
};

const policy_with = (s) => (stack) => attached(stack, s(stack));

exports.errors = {
  illegal_action: policy_with(() => new PolicyStatement({ actions: ['bad'], resources: ['*'] })),
  not_actions_after_actions(stack) {
    reading().addNotActions('iam:*');
  },
  actions_after_not_actions(stack) {
    new PolicyStatement({ notActions: ['iam:*'] }).addActions('s3:GetObject');
  },
  not_resources_after_resources(stack) {
    reading().addNotResources('a');
  },
  resources_after_not_resources(stack) {
    new PolicyStatement({ notResources: ['a'] }).addResources('b');
  },
  not_principals_after_principals(stack) {
    new PolicyStatement({ principals: [new iam.AnyPrincipal()] }).addNotPrincipals(
      new iam.AnyPrincipal(),
    );
  },
  principals_after_not_principals(stack) {
    new PolicyStatement({ notPrincipals: [new iam.AnyPrincipal()] }).addPrincipals(
      new iam.AnyPrincipal(),
    );
  },
  group_as_principal(stack) {
    new PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new Group(stack, 'Group')] });
  },
  statement_without_action: policy_with(() => new PolicyStatement({ resources: ['*'] })),
  statement_without_resource: policy_with(() => new PolicyStatement({ actions: ['s3:GetObject'] })),
  identity_statement_with_principal: policy_with(
    () =>
      new PolicyStatement({
        actions: ['s3:*'],
        resources: ['*'],
        principals: [new iam.AnyPrincipal()],
      }),
  ),
  illegal_sid: policy_with(
    () => new PolicyStatement({ sid: 'a b', actions: ['s3:*'], resources: ['*'] }),
  ),
  trust_statement_without_principal(stack) {
    role(stack).assumeRolePolicy.addStatements(
      new PolicyStatement({ actions: ['sts:AssumeRole'] }),
    );
  },
  forced_policy_unattached: (stack) =>
    new Policy(stack, 'P', { force: true, statements: [reading()] }),
  forced_policy_empty: (stack) => new Policy(stack, 'P', { force: true, roles: [role(stack)] }),
  forced_policy_empty_and_unattached: (stack) => new Policy(stack, 'P', { force: true }),
  managed_policy_empty: (stack) => new ManagedPolicy(stack, 'M'),
  grant_that_fails(stack) {
    Grant.addToPrincipal({
      grantee: new iam.AnyPrincipal(),
      actions: ['sns:*', 'sqs:*'],
      resourceArns: ['a', 'b'],
    }).assertSuccess();
  },
  conditions_of_two_principals_differ(stack) {
    new PolicyStatement({
      actions: ['sts:AssumeRole'],
      principals: [
        new iam.OrganizationPrincipal('o-abcdefghij'),
        new iam.OrganizationPrincipal('o-klmnopqrst'),
      ],
    });
  },
};
