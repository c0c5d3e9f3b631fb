// SPDX-License-Identifier: Apache-2.0
// Fn, Aws, ARNs, and how texts with intrinsics are joined.
'use strict';

const { cdk, show, show_plain } = require('./support');
const { Aws, Arn, ArnFormat, CfnParameter, CfnResource, Fn } = cdk;

const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });

/// A resource whose free-form properties take any value.
const holder = (scope, id, properties) =>
  new CfnResource(scope, id, { type: 'Custom::Holder', properties });

const numbered_conditions = (param, count) =>
  Array.from({ length: count }, (_, i) => Fn.conditionEquals(param.valueAsString, `v${i}`));

exports.pairs = {
  pseudo_parameters(stack) {
    topic(stack);
    show(stack, 'AccountId', Aws.ACCOUNT_ID);
    show(stack, 'Partition', Aws.PARTITION);
    show(stack, 'Region', Aws.REGION);
    show(stack, 'StackId', Aws.STACK_ID);
    show(stack, 'StackName', Aws.STACK_NAME);
    show(stack, 'UrlSuffix', Aws.URL_SUFFIX);
    show(stack, 'NoValue', Aws.NO_VALUE);
    show(stack, 'NotificationArns', Fn.join(',', Aws.NOTIFICATION_ARNS));
  },

  stack_attributes(stack) {
    topic(stack);
    show(stack, 'OfAccount', stack.account);
    show(stack, 'OfRegion', stack.region);
    show(stack, 'OfPartition', stack.partition);
    show(stack, 'OfUrlSuffix', stack.urlSuffix);
    show(stack, 'OfId', stack.stackId);
    show(stack, 'OfName', stack.stackName);
    show(stack, 'OfArtifact', stack.artifactId);
    show(stack, 'OfFile', stack.templateFile);
    show(stack, 'OfEnvironment', stack.environment);
    show_plain(stack, 'OfProtection', stack.terminationProtection);
    show(stack, 'OfNotifications', Fn.select(0, stack.notificationArns));
  },

  concatenation(stack) {
    const t = topic(stack);
    const u = topic(stack, 'Other');
    show(stack, 'Alone', t.ref);
    show(stack, 'Before', `a${t.ref}`);
    show(stack, 'After', `${t.ref}b`);
    show(stack, 'Between', `${'a'}${'b'}${t.ref}${'c'}${'d'}`);
    show(stack, 'Two', t.ref + u.ref);
    show(stack, 'TwoApart', `${t.ref}/${u.ref}`);
    show(stack, 'Attribute', `x:${t.getAtt('TopicName')}`);
    show(stack, 'Nested', `<${`[${t.ref}]`}>`);
    show(stack, 'JoinInside', `x${Fn.join('', ['a', t.ref])}y`);
    show(stack, 'OtherJoinInside', `x${Fn.join('-', ['a', t.ref])}y`);
    show(stack, 'Empty', `${''}${t.ref}${''}`);
  },

  joins(stack) {
    const t = topic(stack);
    const list = new CfnParameter(stack, 'List', { type: 'CommaDelimitedList' });
    show(stack, 'Literal', Fn.join('-', ['a', 'b', 'c']));
    show(stack, 'Neighbours', Fn.join('-', ['a', 'b', t.ref, 'c', 'd']));
    show(stack, 'SameDelimiter', Fn.join('-', ['a', Fn.join('-', [t.ref, 'x', 'y'])]));
    show(stack, 'OtherDelimiter', Fn.join('-', ['a', Fn.join('/', [t.ref, 'x', 'y'])]));
    show(stack, 'Single', Fn.join('-', [t.ref]));
    show(stack, 'SingleLiteral', Fn.join('-', ['only']));
    show(stack, 'OfList', Fn.join(',', list.valueAsList));
    show(stack, 'OfSplit', Fn.join(',', Fn.split('/', t.ref)));
    show(stack, 'EmptyParts', Fn.join('-', ['', t.ref, '']));
  },

  lists(stack) {
    const t = topic(stack);
    const list = new CfnParameter(stack, 'List', { type: 'List<String>' });
    show(stack, 'SelectLiteral', Fn.select(1, ['a', 'b', 'c']));
    show(stack, 'SelectMixed', Fn.select(0, [t.ref, 'b']));
    show(stack, 'SelectToken', Fn.select(2, list.valueAsList));
    show(stack, 'SplitLiteral', Fn.select(1, Fn.split('/', 'a/b/c')));
    show(stack, 'SplitToken', Fn.select(1, Fn.split('/', t.ref)));
    show(stack, 'SplitAssumed', Fn.split('/', t.ref, 2).join('+'));
    show(stack, 'SplitEmpty', Fn.select(0, Fn.split('/', '/b')));
    show(stack, 'Azs', Fn.select(0, Fn.getAzs()));
    show(stack, 'AzsOf', Fn.select(0, Fn.getAzs('eu-west-1')));
    show(stack, 'Cidr', Fn.select(1, Fn.cidr('10.0.0.0/16', 4)));
    show(stack, 'CidrMask', Fn.select(1, Fn.cidr('10.0.0.0/16', 4, '8')));
    show(stack, 'Imported', Fn.join('+', Fn.importListValue('Names', 2)));
    show(stack, 'ImportedWith', Fn.join('+', Fn.importListValue('Names', 1, ';')));
    holder(stack, 'Holder', {
      All: list.valueAsList,
      Azs: Fn.getAzs(''),
      Split: Fn.split('/', t.ref),
      Length: Fn.len(list.valueAsList),
      LiteralLength: Fn.len(['a', 'b']),
    });
  },

  texts(stack) {
    const t = topic(stack);
    show(stack, 'Sub', Fn.sub('x${AWS::Region}'));
    show(stack, 'SubWith', Fn.sub('x${A}-${B}', { A: t.ref, B: 'b' }));
    show(stack, 'SubWithNothing', Fn.sub('x', {}));
    show(stack, 'Base64', Fn.base64('text'));
    show(stack, 'Base64Of', Fn.base64(`#!/bin/sh\necho ${t.ref}`));
    show(stack, 'ImportValue', Fn.importValue('SharedName'));
    show(stack, 'ImportSub', Fn.importValue(Fn.sub('${AWS::Region}-name')));
    show(stack, 'Ref', Fn.ref('Topic'));
    show(stack, 'GetAtt', Fn.getAtt('Topic', 'TopicName').toString());
    show(stack, 'GetAttDotted', Fn.getAtt('Topic', 'Outputs.Name').toString());
    show(stack, 'Domain', Fn.parseDomainName('https://example.com/path'));
    show(stack, 'DomainOf', Fn.parseDomainName(t.ref));
    show(stack, 'JsonString', Fn.toJsonString({ a: 1, b: ['x', t.ref] }));
    holder(stack, 'Holder', {
      Macro: Fn.transform('Include', { Location: 's3://bucket/key', Of: t.ref }),
    });
  },

  conditions(stack) {
    const p = new CfnParameter(stack, 'P');
    const condition = (id, expression) => new cdk.CfnCondition(stack, id, { expression });
    const one = condition('Equals', Fn.conditionEquals(p.valueAsString, 'a'));
    const two = condition('EqualsNumber', Fn.conditionEquals(1, 2));
    condition('And', Fn.conditionAnd(one, two));
    condition('AndOne', Fn.conditionAnd(one));
    condition('Or', Fn.conditionOr(one, Fn.conditionEquals('a', 'b')));
    condition('Not', Fn.conditionNot(one));
    condition('NotNot', Fn.conditionNot(Fn.conditionNot(two)));
    condition('AndTen', Fn.conditionAnd(...numbered_conditions(p, 10)));
    condition('AndEleven', Fn.conditionAnd(...numbered_conditions(p, 11)));
    condition('OrTwentyOne', Fn.conditionOr(...numbered_conditions(p, 21)));
    const t = topic(stack);
    t.cfnOptions.condition = one;
    show(stack, 'If', Fn.conditionIf(one.logicalId, 'yes', t.ref).toString());
    show(stack, 'IfNone', Fn.conditionIf('Equals', p.valueAsString, Aws.NO_VALUE).toString());
    holder(stack, 'Holder', { If: Fn.conditionIf(two.logicalId, { a: 1 }, ['b']) });
  },

  json_texts(stack) {
    const t = topic(stack);
    show(
      stack,
      'Plain',
      stack.toJsonString({ a: 'b', n: 1, t: true, z: null, list: [1, 'x'], o: {} }),
    );
    show(stack, 'Token', stack.toJsonString({ a: t.ref, n: 1 }));
    show(stack, 'Deep', stack.toJsonString({ a: { b: [`x"${t.ref}"`, t.getAtt('TopicName')] } }));
    show(stack, 'Escapes', stack.toJsonString({ 'key"': 'line\nbreak\\ and "quotes"' }));
  },

  arns(stack) {
    const t = topic(stack);
    show(stack, 'Bare', stack.formatArn({ service: 's3', resource: 'bucket' }));
    show(
      stack,
      'Slash',
      stack.formatArn({ service: 'iam', resource: 'role', resourceName: 'n', region: '' }),
    );
    show(
      stack,
      'Colon',
      stack.formatArn({
        service: 'lambda',
        resource: 'function',
        resourceName: 'n',
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
    show(
      stack,
      'SlashSlash',
      stack.formatArn({
        service: 'apigateway',
        resource: 'restapis',
        resourceName: 'n',
        account: '',
        arnFormat: ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
      }),
    );
    show(
      stack,
      'SlashSlashAlone',
      stack.formatArn({
        service: 'apigateway',
        resource: 'account',
        arnFormat: ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
      }),
    );
    show(
      stack,
      'NoName',
      stack.formatArn({
        service: 'sns',
        resource: 'topic',
        arnFormat: ArnFormat.NO_RESOURCE_NAME,
      }),
    );
    show(
      stack,
      'NoNameNamed',
      stack.formatArn({
        service: 'sns',
        resource: 'topic',
        resourceName: 'n',
        arnFormat: ArnFormat.NO_RESOURCE_NAME,
      }),
    );
    show(
      stack,
      'EmptyName',
      stack.formatArn({ service: 's3', resource: 'bucket', resourceName: '' }),
    );
    show(
      stack,
      'Given',
      stack.formatArn({
        partition: 'aws-cn',
        service: 'sqs',
        region: 'cn-north-1',
        account: '123456789012',
        resource: 'queue',
      }),
    );
    show(stack, 'Static', Arn.format({ service: 'sqs', resource: t.ref }, stack));
  },

  arn_parts(stack) {
    const t = topic(stack);
    const parts = (id, arn, format) => {
      const split = stack.splitArn(arn, format);
      for (const [name, value] of Object.entries({
        Partition: split.partition,
        Service: split.service,
        Region: split.region,
        Account: split.account,
        Resource: split.resource,
      })) {
        show(stack, `${id}${name}`, value);
      }
      if (split.resourceName !== undefined) show(stack, `${id}ResourceName`, split.resourceName);
    };
    parts('Slash', 'arn:aws:iam::123456789012:role/a/b', ArnFormat.SLASH_RESOURCE_NAME);
    parts(
      'Colon',
      'arn:aws:lambda:us-east-1:123456789012:function:f',
      ArnFormat.COLON_RESOURCE_NAME,
    );
    parts('None', 'arn:aws:sns:us-east-1:123456789012:topic', ArnFormat.NO_RESOURCE_NAME);
    parts(
      'SlashSlash',
      'arn:aws:apigateway:us-east-1::/restapis/x',
      ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
    );
    parts('TokenSlash', t.ref, ArnFormat.SLASH_RESOURCE_NAME);
    parts('TokenColon', t.ref, ArnFormat.COLON_RESOURCE_NAME);
    parts('TokenNone', t.ref, ArnFormat.NO_RESOURCE_NAME);
    show(stack, 'Extracted', Arn.extractResourceName('arn:aws:iam::123456789012:role/a/b', 'role'));
    show(stack, 'ExtractedToken', Arn.extractResourceName(t.ref, 'role'));
  },
};

const split =
  (arn, format = ArnFormat.SLASH_RESOURCE_NAME) =>
  (stack) =>
    show(stack, 'Never', stack.splitArn(arn, format).service);

exports.errors = {
  join_of_nothing: (stack) => show(stack, 'Never', Fn.join('-', [])),
  and_of_nothing: (stack) =>
    new cdk.CfnCondition(stack, 'Never', { expression: Fn.conditionAnd() }),
  or_of_nothing: (stack) => new cdk.CfnCondition(stack, 'Never', { expression: Fn.conditionOr() }),
  no_arn: split('notarn'),
  short_arn: split('arn:aws:s3'),
  arn_without_partition: split('arn::s3:::bucket'),
  arn_without_service: split('arn:aws::::bucket'),
  arn_without_resource: split('arn:aws:s3:::'),
};
