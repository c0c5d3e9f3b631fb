// SPDX-License-Identifier: Apache-2.0
// Who may call a function: what permissions are made of, and who gets none.
'use strict';

const { Construct, cdk, handler, iam, lambda, role, show_plain } = require('./support');
const { Function, FunctionUrlAuthType } = lambda;

const far_arn = 'arn:aws:lambda:us-east-1:123456789012:function:far';
const events = () => new iam.ServicePrincipal('events.amazonaws.com');

/// A principal under conditions, operators to keys to values.
const where = (conditions, principal = events()) =>
  new iam.PrincipalWithConditions(principal, conditions);

const source_arn = { ArnLike: { 'aws:SourceArn': 'arn:aws:events:us-east-1:123456789012:rule/r' } };
const source_account = { StringEquals: { 'aws:SourceAccount': '123456789012' } };
const organization = { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } };

exports.pairs = {
  function_urls(stack) {
    const fn = handler(stack);
    const permit = (id, more) =>
      fn.addPermission(id, { principal: new iam.AnyPrincipal(), ...more });
    permit('Open', {
      action: 'lambda:InvokeFunctionUrl',
      functionUrlAuthType: FunctionUrlAuthType.NONE,
    });
    permit('Iam', {
      action: 'lambda:InvokeFunctionUrl',
      functionUrlAuthType: FunctionUrlAuthType.AWS_IAM,
    });
    permit('Through', { invokedViaFunctionUrl: true });
    permit('NotThrough', { invokedViaFunctionUrl: false });
  },

  every_option(stack) {
    handler(stack).addPermission('Full', {
      principal: events(),
      action: 'lambda:InvokeFunctionUrl',
      eventSourceToken: 'skill',
      functionUrlAuthType: FunctionUrlAuthType.NONE,
      invokedViaFunctionUrl: true,
      organizationId: 'o-abcdefghij',
      scope: new Construct(stack, 'Elsewhere'),
      sourceAccount: '123456789012',
      sourceArn: 'arn:aws:events:us-east-1:123456789012:rule/r',
    });
  },

  conditions(stack) {
    const fn = handler(stack);
    const permit = (id, principal, more = {}) => fn.addPermission(id, { principal, ...more });
    permit('Arn', where(source_arn));
    permit('Account', where(source_account));
    permit('Both', where({ ...source_arn, ...source_account }));
    permit('Organization', where(organization, new iam.AnyPrincipal()));
    permit('InOrganization', new iam.ArnPrincipal('*').inOrganization('o-abcdefghij'));
    permit('Overridden', where(source_arn), { sourceArn: 'arn:aws:events:::rule/other' });
    permit('OverriddenAccount', where(source_account), { sourceAccount: '210987654321' });
    permit('OverriddenOrganization', where(organization, new iam.AnyPrincipal()), {
      organizationId: 'o-klmnopqrst',
    });
    permit('OfRole', where(source_account, role(stack)));
  },

  principals(stack) {
    const fn = handler(stack);
    const permit = (id, principal) => fn.addPermission(id, { principal });
    permit('Role', role(stack));
    permit('Root', new iam.AccountRootPrincipal());
    permit('Any', new iam.AnyPrincipal());
    permit(
      'OfParameter',
      new iam.AccountPrincipal(new cdk.CfnParameter(stack, 'Who').valueAsString),
    );
    permit(
      'ServiceOfParameter',
      new iam.ServicePrincipal(new cdk.CfnParameter(stack, 'Service').valueAsString),
    );
    permit('Short', new iam.ServicePrincipal('events'));
    permit('Tagging', events().withSessionTags());
  },

  grants(stack) {
    const fn = handler(stack);
    const success = (id, grantee) => show_plain(stack, id, fn.grantInvoke(grantee).success);
    success('Arn', new iam.ArnPrincipal('arn:aws:iam::123456789012:role/caller'));
    success('Organization', new iam.OrganizationPrincipal('o-abcdefghij'));
    success('Conditional', where(source_account));
    success('Again', where(source_account));
    success('OtherCondition', where(source_arn));
    const grants = fn.grantInvokeCompositePrincipal(
      new iam.CompositePrincipal(
        new iam.AccountPrincipal('123456789012'),
        new iam.ServicePrincipal('s3.amazonaws.com'),
        role(stack),
      ),
    );
    show_plain(stack, 'Count', grants.length);
    show_plain(stack, 'ToResource', grants[0].resourceStatement !== undefined);
    show_plain(stack, 'ToPrincipal', grants[2].resourceStatement === undefined);
  },

  grants_on_imports(stack) {
    const skipping = Function.fromFunctionAttributes(stack, 'Skipping', {
      functionArn: far_arn,
      skipPermissions: true,
    });
    const same = Function.fromFunctionAttributes(stack, 'Same', {
      functionArn: far_arn,
      sameEnvironment: true,
    });
    const far = Function.fromFunctionArn(stack, 'Far', far_arn);
    show_plain(stack, 'SkippingSuccess', skipping.grantInvoke(events()).success);
    show_plain(stack, 'SameSuccess', same.grantInvoke(events()).success);
    far.addPermission('NoEffect', { principal: events() });
    new Function(stack, 'Fn', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('x'),
      role: role(stack),
    });
  },

  import_of_a_parameter(stack) {
    const arn = new cdk.CfnParameter(stack, 'Arn').valueAsString;
    const fn = Function.fromFunctionArn(stack, 'Fn', arn);
    fn.grantInvoke(role(stack));
    fn.addPermission('NoEffect', { principal: events() });
  },
};

const permission_of = (principal) => (stack) => handler(stack).addPermission('P', { principal });

exports.errors = {
  grant_on_an_import: (stack) =>
    Function.fromFunctionArn(stack, 'Far', far_arn).grantInvoke(events()),
  unknown_condition: permission_of(where({ StringEquals: { 'aws:Else': 'x' } })),
  unknown_operator: permission_of(where({ StringLike: { 'aws:SourceAccount': '1' } })),
  two_unknown_conditions: permission_of(
    where({ ArnEquals: { a: 'x', b: 'y' }, StringEquals: { 'aws:SourceAccount': '1', c: 'z' } }),
  ),
  organization_with_account: permission_of(
    where(
      { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij', 'aws:SourceAccount': '1' } },
      new iam.AnyPrincipal(),
    ),
  ),
  organization_with_arn: permission_of(
    where({ ...organization, ...source_arn }, new iam.AnyPrincipal()),
  ),
  permission_of_a_composite: permission_of(new iam.CompositePrincipal(events(), events())),
  permission_of_a_federated: permission_of(new iam.FederatedPrincipal('f', {}, 'sts:AssumeRole')),
  permission_of_a_star: permission_of(new iam.StarPrincipal()),
  permission_of_a_conditional_canonical: permission_of(
    where(source_account, new iam.CanonicalUserPrincipal('abc')),
  ),
};
