// SPDX-License-Identifier: Apache-2.0
// Statements by themselves: what they say of themselves, copies, JSON, and what they refuse.
'use strict';

const { iam, role, show, show_plain } = require('./support');
const { Effect, PolicyDocument, PolicyStatement } = iam;

const full = () =>
  new PolicyStatement({
    sid: 'Full',
    actions: ['s3:GetObject', 's3:PutObject'],
    resources: ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
    conditions: { Bool: { 'aws:SecureTransport': 'true' } },
    effect: Effect.DENY,
  });

const trusting = () =>
  new PolicyStatement({
    actions: ['sts:AssumeRole'],
    principals: [new iam.ServicePrincipal('sns.amazonaws.com'), new iam.AnyPrincipal()],
  });

exports.pairs = {
  attributes(stack) {
    role(stack);
    const s = full();
    show(stack, 'Sid', s.sid);
    show(stack, 'Effect', s.effect);
    show(stack, 'Actions', s.actions.join());
    show(stack, 'Resources', s.resources.join());
    show(stack, 'Conditions', JSON.stringify(s.conditions));
    show_plain(stack, 'Frozen', s.frozen);
    const n = new PolicyStatement({
      notActions: ['s3:*', 'sns:*'],
      notResources: ['c', 'd'],
      notPrincipals: [new iam.ArnPrincipal('arn:aws:iam::123456789012:user/bob')],
    });
    show_plain(stack, 'NoSid', n.sid === undefined);
    show(stack, 'DefaultEffect', n.effect);
    show(stack, 'NotActions', n.notActions.join());
    show(stack, 'NotResources', n.notResources.join());
    show(stack, 'NotPrincipals', n.notPrincipals.map((p) => p.toString()).join());
    show(
      stack,
      'Principals',
      trusting()
        .principals.map((p) => p.toString())
        .join(),
    );
    show_plain(stack, 'HasPrincipal', trusting().hasPrincipal);
    show_plain(stack, 'NoResource', trusting().hasResource);
  },

  many_at_once(stack) {
    const s = new PolicyStatement();
    s.addActions('a:1', 'a:2', 'a:3', 'a:4', 'a:5', 'a:6', 'a:7');
    s.addResources('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7');
    const n = new PolicyStatement();
    n.addNotActions('a:1', 'a:2', 'a:3', 'a:4', 'a:5', 'a:6', 'a:7');
    n.addNotResources('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7');
    const r = role(stack);
    r.addToPolicy(s);
    r.addToPolicy(n);
  },

  copies(stack) {
    const shown = (id, statement) =>
      show(stack, id, stack.toJsonString(statement.toStatementJson()));
    role(stack);
    shown('Same', full().copy());
    shown('Sid', full().copy({ sid: 'Other' }));
    shown('Effect', full().copy({ effect: Effect.ALLOW }));
    shown('Actions', full().copy({ actions: ['sns:*'] }));
    shown('Resources', full().copy({ resources: ['*'] }));
    shown('Conditions', full().copy({ conditions: { Null: { 'aws:TokenIssueTime': 'true' } } }));
    shown('NotActions', full().copy({ actions: [], notActions: ['iam:*'] }));
    shown('NotResources', full().copy({ resources: [], notResources: ['c'] }));
    shown(
      'Principals',
      trusting().copy({ principals: [new iam.AccountPrincipal('123456789012')] }),
    );
    shown(
      'NotPrincipals',
      trusting().copy({
        principals: [],
        notPrincipals: [new iam.AccountPrincipal('123456789012')],
      }),
    );
    const original = full();
    const copy = original.copy();
    copy.addActions('s3:ListBucket');
    shown('Original', original);
    shown('Changed', copy);
  },

  // Who has the same one sees what comes later.
  shared(stack) {
    const s = new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] });
    const document = new PolicyDocument({ statements: [s] });
    const user = new iam.User(stack, 'User');
    new iam.Policy(stack, 'OfStatement', { users: [user], statements: [s] });
    new iam.Policy(stack, 'OfDocument', { users: [user], document });
    new iam.ManagedPolicy(stack, 'Managed', { users: [user], document });
    const other = s.copy();
    s.addActions('s3:PutObject');
    other.addActions('s3:ListBucket');
    document.addStatements(other);
    const trusted = new iam.PrincipalWithConditions(new iam.AccountPrincipal('123456789012'), {
      Bool: { a: 'true' },
    });
    new iam.Role(stack, 'Before', { assumedBy: trusted });
    trusted.addCondition('Bool', { b: 'true' });
    new iam.Role(stack, 'After', { assumedBy: trusted });
    const composite = new iam.CompositePrincipal(new iam.ServicePrincipal('a'));
    const same = composite;
    same.addPrincipals(new iam.ServicePrincipal('b'));
    new iam.Role(stack, 'Both', { assumedBy: composite });
  },

  frozen(stack) {
    const s = full();
    show_plain(stack, 'Before', s.frozen);
    show_plain(stack, 'Same', s.freeze() === s);
    show_plain(stack, 'After', s.frozen);
    show_plain(stack, 'CopyIsFrozen', s.copy().frozen);
    role(stack).addToPolicy(s);
  },

  from_json(stack) {
    const r = role(stack);
    const add = (json) => r.assumeRolePolicy.addStatements(PolicyStatement.fromJson(json));
    add({
      Sid: 'Trust',
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { AWS: 'arn:aws:iam::123456789012:root', Service: ['a.amazonaws.com', 'b'] },
    });
    add({ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: '*' });
    add({
      Effect: 'Deny',
      Action: 'sts:TagSession',
      NotPrincipal: { AWS: ['arn:aws:iam::123456789012:user/bob'] },
      Condition: { StringEquals: { a: ['b', 'c'] } },
    });
    r.addToPolicy(
      PolicyStatement.fromJson({ Effect: 'Allow', NotAction: 'iam:*', NotResource: ['a', 'b'] }),
    );
  },

  validations(stack) {
    role(stack);
    const document = new PolicyDocument({
      statements: [
        new PolicyStatement(),
        full(),
        trusting(),
        new PolicyStatement({ actions: ['a:*'], principals: [new iam.AnyPrincipal()] }),
      ],
    });
    const faults = (id, list) => show(stack, id, ['-', ...list].join('\n'));
    faults('Any', document.validateForAnyPolicy());
    faults('Resource', document.validateForResourcePolicy());
    faults('Identity', document.validateForIdentityPolicy());
    faults('OfResource', trusting().validateForResourcePolicy());
    faults('OfTrust', full().validateForIdentityPolicy());
    show_plain(stack, 'Count', document.statementCount);
    show_plain(stack, 'Empty', new PolicyDocument().isEmpty);
  },

  conditions_of_principals(stack) {
    const in_organization = (id) => new iam.ArnPrincipal(id).inOrganization('o-abcdefghij');
    role(stack).assumeRolePolicy.addStatements(
      new PolicyStatement({
        actions: ['sts:AssumeRole'],
        principals: [in_organization('a'), in_organization('b')],
        conditions: { StringEquals: { own: 'x' }, Bool: { b: 'true' } },
      }),
    );
  },
};

const frozen = (change) => (stack) => change(full().freeze(), stack);
const from_json = (json) => () => PolicyStatement.fromJson({ Effect: 'Allow', ...json });

exports.errors = {
  frozen_actions: frozen((s) => s.addActions('s3:*')),
  frozen_not_actions: frozen((s) => s.addNotActions('s3:*')),
  frozen_resources: frozen((s) => s.addResources('*')),
  frozen_all_resources: frozen((s) => s.addAllResources()),
  frozen_not_resources: frozen((s) => s.addNotResources('*')),
  frozen_principals: frozen((s) => s.addAnyPrincipal()),
  frozen_not_principals: frozen((s) => s.addNotPrincipals(new iam.AnyPrincipal())),
  frozen_condition: frozen((s) => s.addCondition('Bool', { a: 'true' })),
  frozen_conditions: frozen((s) => s.addConditions({ Bool: { a: 'true' } })),
  frozen_account_condition: frozen((s) => s.addAccountCondition('123456789012')),
  frozen_sid: frozen((s) => {
    s.sid = 'Other';
  }),
  frozen_effect: frozen((s) => {
    s.effect = Effect.ALLOW;
  }),
  json_actions_of_numbers: from_json({ Action: 5, Resource: '*' }),
  json_actions_with_a_number: from_json({ Action: ['s3:*', 5], Resource: '*' }),
  json_without_action: from_json({ Resource: '*' }),
  json_principal_of_a_number: from_json({ Action: 's3:*', Principal: 5 }),
  json_condition_of_a_text: from_json({ Action: 's3:*', Resource: '*', Condition: { Bool: 'x' } }),
  json_document_of_a_text: () => PolicyDocument.fromJson({ Statement: 'x' }),
  json_document_of_one_statement: () =>
    PolicyDocument.fromJson({ Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } }),
  condition_of_a_text: () => full().addCondition('Bool', 'true'),
  star_beside_another: () =>
    new PolicyStatement({
      actions: ['sts:AssumeRole'],
      principals: [new iam.StarPrincipal(), new iam.ArnPrincipal('a')],
    }),
  star_after_another: () =>
    new PolicyStatement({
      actions: ['sts:AssumeRole'],
      principals: [new iam.ArnPrincipal('a'), new iam.StarPrincipal()],
    }),
  conditions_of_one_principal_only: () =>
    new PolicyStatement({
      actions: ['sts:AssumeRole'],
      principals: [new iam.OrganizationPrincipal('o-abcdefghij'), new iam.AnyPrincipal()],
    }),
};
