// SPDX-License-Identifier: Apache-2.0
// Principals with something added, of other regions and partitions, and those that are none.
'use strict';

const { cdk, handler, iam, lambda, role, show, show_plain } = require('./support');
const { ManagedPolicy, Policy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } = iam;

const reading = () => new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] });
const service = () => new ServicePrincipal('sns.amazonaws.com');
const where = (principal, conditions) => new iam.PrincipalWithConditions(principal, conditions);

/// A trust policy of one statement for each principal.
const trust = (scope, ...principals) => {
  const trusting = role(scope, 'Trusting');
  for (const principal of principals) {
    trusting.assumeRolePolicy.addStatements(
      new PolicyStatement({ actions: ['sts:AssumeRole'], principals: [principal] }),
    );
  }
};

/// Names of services, and regions where they are.
const services = {
  Short: ['sns', undefined],
  China: ['sns.amazonaws.com.cn', undefined],
  Isolated: ['sns.c2s.ic.gov', undefined],
  MoreIsolated: ['sns.sc2s.sgov.gov', undefined],
  Else: ['sns.example.com', undefined],
  OptIn: ['sns.amazonaws.com', 'af-south-1'],
  ShortOptIn: ['sns', 'eu-south-2'],
  Common: ['sns.amazonaws.com', 'us-east-1'],
  Unknown: ['sns.amazonaws.com', 'nowhere-1'],
};

exports.pairs = {
  services(stack) {
    for (const [id, [name, region]] of Object.entries(services)) {
      new Role(stack, id, { assumedBy: new ServicePrincipal(name, { region }) });
      show(stack, `${id}Text`, new ServicePrincipal(name, { region }).toString());
    }
    show(stack, 'Name', ServicePrincipal.servicePrincipalName('sns.amazonaws.com.cn'));
    show(stack, 'Static', ServicePrincipal.fromStaticServicePrincipleName('a.b.c').toString());
    new Role(stack, 'StaticRole', {
      assumedBy: ServicePrincipal.fromStaticServicePrincipleName('sns.amazonaws.com.cn'),
    });
  },

  parts(stack) {
    role(stack);
    show(stack, 'Arn', new iam.ArnPrincipal('arn:aws:iam::123456789012:user/bob').arn);
    show(stack, 'AnyArn', new iam.AnyPrincipal().arn);
    show(stack, 'AccountId', new iam.AccountPrincipal('123456789012').accountId);
    show(stack, 'RootAccountId', new iam.AccountRootPrincipal().accountId);
    show(stack, 'RootArn', new iam.AccountRootPrincipal().arn);
    const shown = (id, value) => show(stack, id, stack.toJsonString(value));
    const conditions = () => ({ StringEquals: { a: 'b' } });
    shown('Federated', new iam.FederatedPrincipal('f', conditions()).conditions);
    show(stack, 'FederatedAction', new iam.FederatedPrincipal('f').assumeRoleAction);
    show(stack, 'WebAction', new iam.WebIdentityPrincipal('w').assumeRoleAction);
    const wrapped = where(service(), conditions());
    wrapped.addCondition('Bool', { c: 'true' });
    wrapped.addCondition('StringEquals', { d: 'e' });
    wrapped.addConditions({ StringEquals: { a: 'again' }, Null: { f: 'true' } });
    shown('Conditions', wrapped.conditions);
    shown('Fragment', wrapped.policyFragment.principalJson);
    show(stack, 'Text', wrapped.toString());
    show(stack, 'Action', wrapped.assumeRoleAction);
    show(stack, 'Account', where(new iam.AccountPrincipal('1'), conditions()).principalAccount);
    const tagging = where(service(), conditions()).withSessionTags();
    shown('TaggingFragment', tagging.policyFragment.principalJson);
    shown('TaggingConditions', tagging.policyFragment.conditions);
    show(stack, 'TaggingText', tagging.toString());
    show(stack, 'TaggingAction', tagging.assumeRoleAction);
  },

  wrapped_principals_take_permissions(stack) {
    const grant = (grantee) =>
      iam.Grant.addToPrincipal({ grantee, actions: ['sns:Publish'], resourceArns: ['*'] });
    const r = role(stack);
    const conditional = where(r, { StringEquals: { a: 'b' } });
    const given = grant(conditional);
    show_plain(stack, 'Given', given.success);
    given.applyBefore(new cdk.CfnResource(stack, 'Later', { type: 'AWS::SNS::Topic' }));
    show_plain(stack, 'Tagging', grant(new iam.SessionTagsPrincipal(r)).success);
    show_plain(stack, 'Added', conditional.addToPolicy(reading()));
    show_plain(stack, 'Composite', grant(new iam.CompositePrincipal(r)).success);
    show_plain(stack, 'NotAdded', service().addToPolicy(reading()));
    show_plain(stack, 'StatementsOfPrincipal', given.principalStatements.length);
    show_plain(stack, 'StatementsOfResource', given.resourceStatements.length);
  },

  composites(stack) {
    const composite = new iam.CompositePrincipal(service());
    composite.addPrincipals(new iam.AccountPrincipal('123456789012'), new iam.ArnPrincipal('x'));
    trust(stack, composite);
    show(stack, 'Text', composite.toString());
    show(stack, 'Action', composite.assumeRoleAction);
    new Role(stack, 'Mixed', {
      assumedBy: new iam.CompositePrincipal(
        where(service(), { StringEquals: { a: 'b' } }),
        new iam.WebIdentityPrincipal('accounts.google.com'),
        service().withSessionTags(),
        role(stack, 'Inner'),
      ),
    });
  },

  wrapped_twice(stack) {
    const twice = where(where(service(), { StringEquals: { a: '1', b: '2' } }), {
      StringEquals: { b: '3' },
      Bool: { c: 'true' },
    });
    new Role(stack, 'Twice', { assumedBy: twice });
    new Role(stack, 'Tagged', { assumedBy: twice.withSessionTags() });
    new Role(stack, 'TaggedInside', {
      assumedBy: where(service().withSessionTags(), { Bool: { d: 'false' } }),
    });
    trust(stack, twice, service().withSessionTags());
  },

  added_to_a_trust_policy(stack) {
    const document = new PolicyDocument();
    service().addToAssumeRolePolicy(document);
    service().withSessionTags().addToAssumeRolePolicy(document);
    new iam.CompositePrincipal(service(), new iam.AccountPrincipal('1')).addToAssumeRolePolicy(
      document,
    );
    role(stack);
    show(stack, 'Document', stack.toJsonString(document));
  },

  minimized_principals(stack) {
    const statement = (...principals) =>
      new PolicyStatement({ actions: ['sts:AssumeRole'], principals });
    const r = role(stack);
    const document = new PolicyDocument({
      minimize: true,
      statements: [
        statement(new ServicePrincipal('sns.amazonaws.com')),
        statement(new ServicePrincipal('events.amazonaws.com'), new iam.ArnPrincipal('z')),
        statement(new iam.ArnPrincipal('a'), r),
        statement(new iam.AccountPrincipal('123456789012')),
        statement(new iam.StarPrincipal()),
        statement(new iam.StarPrincipal()),
        new PolicyStatement({
          actions: ['sts:AssumeRole'],
          notPrincipals: [new iam.ArnPrincipal('n')],
        }),
        new PolicyStatement({
          actions: ['sts:TagSession'],
          principals: [new ServicePrincipal('sns.amazonaws.com')],
        }),
      ],
    });
    new cdk.CfnResource(stack, 'Holder', {
      type: 'Custom::Holder',
      properties: { Document: document },
    });
  },

  minimized_with_sids(stack) {
    const statement = (action, ...resources) =>
      new PolicyStatement({ actions: [action], resources });
    new Policy(stack, 'Policy', {
      roles: [role(stack)],
      document: new PolicyDocument({
        minimize: true,
        assignSids: true,
        statements: [
          statement('s3:Get', 'a'),
          statement('s3:Put', 'b'),
          statement('s3:Get', 'b'),
          new PolicyStatement({ sid: 'Own', actions: ['s3:Get'], resources: ['a'] }),
        ],
      }),
    });
  },

  policies_take_permissions(stack) {
    const grant = (grantee) =>
      iam.Grant.addToPrincipal({ grantee, actions: ['sns:Publish'], resourceArns: ['*'] });
    const policy = new Policy(stack, 'Policy', { roles: [role(stack)] });
    const managed = new ManagedPolicy(stack, 'Managed');
    const later = new cdk.CfnResource(stack, 'Later', { type: 'AWS::SNS::Topic' });
    grant(policy).applyBefore(later);
    grant(managed).applyBefore(later);
    show(stack, 'Text', policy.grantPrincipal.toString());
    const fn = handler(stack);
    show_plain(stack, 'Call', fn.grantInvoke(policy).success);
    show_plain(stack, 'CallOfManaged', fn.grantInvoke(managed).success);
    show_plain(stack, 'Same', grant(policy).combine(grant(managed)).principalStatements.length);
  },

  functions_and_unknown_principals(stack) {
    const fn = handler(stack);
    new Role(stack, 'Trusting', { assumedBy: fn.grantPrincipal });
    const imported = lambda.Function.fromFunctionName(stack, 'Imported', 'far');
    show(stack, 'Action', imported.grantPrincipal.assumeRoleAction);
  },
};

exports.app_pairs = {
  services_of_other_regions(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'af-south-1' },
    });
    const assumed_by = (id, name, region) =>
      new Role(stack, id, { assumedBy: new ServicePrincipal(name, { region }) });
    assumed_by('Here', 'sns.amazonaws.com', 'af-south-1');
    assumed_by('There', 'sns.amazonaws.com', 'eu-south-1');
    assumed_by('Plain', 'sns.amazonaws.com', undefined);
    assumed_by('Else', 'sns.example.com', 'eu-south-1');
    new Role(stack, 'Root', { assumedBy: new iam.AccountRootPrincipal() });
    trust(
      stack,
      new ServicePrincipal('sns.amazonaws.com', { region: 'eu-south-1' }),
      new ServicePrincipal('sns.amazonaws.com', { region: 'eu-south-1' }),
      new ServicePrincipal('sns.amazonaws.com', { region: 'eu-south-2' }),
      new iam.AccountRootPrincipal(),
      new iam.AccountRootPrincipal(),
    );
  },
};

exports.errors = {
  composite_of_conditions: (stack) =>
    trust(
      stack,
      new iam.CompositePrincipal(
        service(),
        where(new iam.ArnPrincipal('x'), { StringEquals: { a: 'b' } }),
      ),
    ),
  composite_with_a_star: (stack) =>
    trust(stack, new iam.CompositePrincipal(new iam.ArnPrincipal('x'), new iam.StarPrincipal())),
  organization_in_a_composite: (stack) =>
    trust(stack, new iam.CompositePrincipal(new iam.OrganizationPrincipal('o-abcdefghij'))),
  assume_role_by_a_service: (stack) => role(stack).grantAssumeRole(service()),
  assume_role_by_an_account: (stack) =>
    role(stack).grantAssumeRole(new iam.AccountPrincipal('123456789012')),
  assume_role_by_the_root: (stack) => role(stack).grantAssumeRole(new iam.AccountRootPrincipal()),
  policy_as_principal: (stack) => trust(stack, new Policy(stack, 'Policy').grantPrincipal),
  managed_policy_as_principal: (stack) =>
    trust(stack, new ManagedPolicy(stack, 'Managed', { statements: [reading()] }).grantPrincipal),
  role_assumed_by_a_policy: (stack) =>
    new Role(stack, 'R', { assumedBy: new Policy(stack, 'Policy').grantPrincipal }),
  role_assumed_by_an_unknown_principal: (stack) =>
    new Role(stack, 'R', {
      assumedBy: lambda.Function.fromFunctionName(stack, 'Fn', 'far').grantPrincipal,
    }),
  call_by_a_policy_of_another_account(stack) {
    const far = lambda.Function.fromFunctionAttributes(stack, 'Far', {
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:far',
      sameEnvironment: true,
    });
    far.grantInvoke(new Policy(stack, 'Policy'));
  },
  call_by_an_unknown_principal: (stack) =>
    handler(stack).grantInvoke(lambda.Function.fromFunctionName(stack, 'Fn', 'far')),
  unknown_principal_of_an_import: (stack) =>
    trust(stack, lambda.Function.fromFunctionName(stack, 'Fn', 'far').grantPrincipal),
  policy_referred_to_and_empty: (stack) =>
    show(stack, 'Name', new Policy(stack, 'P', { roles: [role(stack)] }).policyName),
  policy_referred_to_and_unattached: (stack) =>
    show(stack, 'Name', new Policy(stack, 'P', { statements: [reading()] }).policyName),
  policy_referred_to_and_nothing: (stack) => show(stack, 'Name', new Policy(stack, 'P').policyName),
  organization_id_too_long: () => new iam.OrganizationPrincipal(`o-${'a'.repeat(33)}`),
  organization_id_with_capitals: () => new iam.OrganizationPrincipal('o-ABCDEFGHIJ'),
};
