// SPDX-License-Identifier: Apache-2.0
// Texts that count as known at deployment only, though they turn out to be literals: Fn.join, JSON texts, dynamic
// references. Nobody looks into them before the template is written.
'use strict';

const { acm, apigwv2, cdk, cloudwatch, handler, iam, integrations, lambda, logs, role, show } = require('./support');
const s3 = require('aws-cdk-lib/aws-s3');
const ssm = require('aws-cdk-lib/aws-ssm');
const { Arn, ArnFormat, Aws, CfnMapping, CfnParameter, CfnResource, Fn } = cdk;

const holder = (scope, id, properties) => new CfnResource(scope, id, { type: 'Custom::Holder', properties });
const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });
const joined = (...parts) => Fn.join('', parts);
const function_arn = () => Fn.join(':', ['arn', 'aws', 'lambda', 'eu-west-1', '123456789012', 'function', 'f']);
const role_arn = () => Fn.join(':', ['arn', 'aws', 'iam', '', '123456789012', 'role/far/away']);

const show_parts = (stack, id, arn, format) => {
  const parts = Arn.split(arn, format);
  for (const name of ['partition', 'service', 'region', 'account', 'resource', 'resourceName']) {
    if (parts[name] !== undefined) show(stack, `${id}${name[0].toUpperCase()}${name.slice(1)}`, parts[name]);
  }
};

exports.pairs = {
  split_and_select(stack) {
    const joined_text = Fn.join('/', ['a', 'b']);
    show(stack, 'Alone', joined_text);
    show(stack, 'Split', Fn.select(1, Fn.split('/', joined_text)));
    show(stack, 'SplitKnown', Fn.split('/', joined_text, 2).join('+'));
    show(stack, 'SplitConcatenation', Fn.select(1, Fn.split('/', `x/${joined_text}`)));
    show(stack, 'SplitSingle', Fn.select(0, Fn.split('l', Fn.join('', ['only']))));
    show(stack, 'SelectOf', Fn.select(0, ['a', joined_text]));
    show(stack, 'Domain', Fn.parseDomainName(Fn.join('', ['https://', 'example.com', '/path'])));
    show(stack, 'Sub', Fn.sub('${A}', { A: joined_text }));
    show(stack, 'Base64', Fn.base64(joined_text));
    show(stack, 'Import', Fn.importValue(joined_text));
    show(stack, 'Azs', Fn.select(0, Fn.getAzs(joined_text)));
    show(stack, 'JsonString', Fn.toJsonString(joined_text));
    show(stack, 'JsonStringWithin', Fn.toJsonString({ a: joined_text }));
    holder(stack, 'Holder', { Text: joined_text, List: [joined_text], Length: Fn.len([joined_text]) });
  },

  neighbours(stack) {
    const t = topic(stack);
    const ab = Fn.join('-', ['a', 'b']);
    show(stack, 'Between', `x${ab}y`);
    show(stack, 'Two', ab + ab);
    show(stack, 'WithReference', `${ab}/${t.ref}/${ab}`);
    show(stack, 'Empty', `${Fn.join('', ['', ''])}${t.ref}`);
    show(stack, 'EmptyParts', `${Fn.join('', ['', t.ref, ''])}x`);
    show(stack, 'Same', Fn.join('-', ['x', Fn.join('-', ['y', Fn.join('-', ['z', t.ref])]), 'w']));
    show(stack, 'Other', Fn.join('/', ['x', Fn.join('-', ['y', 'z']), t.ref, Fn.join('-', [t.ref, 'w'])]));
    show(stack, 'Within', Fn.join('-', [`x${ab}`, `${t.ref}${ab}`]));
    show(stack, 'OneOfOne', Fn.join('-', [Fn.join('/', [Fn.join('+', [t.ref])])]));
    show(stack, 'Given', `x${cdk.Token.asString({ 'Fn::Join': ['', ['a', ab, t.ref]] })}y`);
    show(stack, 'GivenAlone', cdk.Token.asString({ 'Fn::Join': ['', ['a', ab, 'b']] }));
    show(stack, 'NeverSplit', Fn.select(0, Fn.split('a', cdk.Token.asString({ 'Fn::Join': ['', ['a', t.ref]] }))));
  },

  arns(stack) {
    const t = topic(stack);
    show_parts(stack, 'Slash', role_arn(), ArnFormat.SLASH_RESOURCE_NAME);
    show_parts(stack, 'Colon', function_arn(), ArnFormat.COLON_RESOURCE_NAME);
    show_parts(stack, 'None', joined('arn:aws:sns:r:a:', 'topic'), ArnFormat.NO_RESOURCE_NAME);
    show_parts(stack, 'SlashSlash', joined('no', 'arn'), ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME);
    show_parts(stack, 'Mixed', joined('arn:', t.ref), ArnFormat.SLASH_RESOURCE_NAME);
    show_parts(stack, 'Concatenated', `arn:aws:s:r:a:role/${joined('n', 'm')}`, ArnFormat.SLASH_RESOURCE_NAME);
    show(stack, 'Extracted', Arn.extractResourceName(role_arn(), 'role'));
    show(stack, 'ExtractedOther', Arn.extractResourceName(role_arn(), 'user'));
    show(stack, 'Formatted', stack.formatArn({ service: 's', resource: joined('a', 'b'), resourceName: joined('c') }));
  },

  imports(stack) {
    const of = (kind, resource) => Fn.join(':', ['arn', 'aws', kind, '', '123456789012', resource]);
    const far = iam.Role.fromRoleArn(stack, 'Role', role_arn());
    show(stack, 'RoleArn', far.roleArn);
    show(stack, 'RoleName', far.roleName);
    show(stack, 'RoleOfName', iam.Role.fromRoleName(stack, 'NamedRole', joined('na', 'me')).roleArn);
    show(stack, 'UserName', iam.User.fromUserArn(stack, 'User', of('iam', 'user/path/u')).userName);
    show(stack, 'GroupName', iam.Group.fromGroupArn(stack, 'Group', of('iam', 'group/g')).groupName);
    const f = lambda.Function.fromFunctionArn(stack, 'Function', function_arn());
    show(stack, 'FunctionName', f.functionName);
    show(stack, 'FunctionArn', f.functionArn);
    show(stack, 'BucketName', s3.Bucket.fromBucketArn(stack, 'Bucket', joined('arn:aws:s3:::', 'b')).bucketName);
    show(stack, 'BucketOfName', s3.Bucket.fromBucketName(stack, 'NamedBucket', joined('No', '_Name')).bucketArn);
    const group_arn = Fn.join(':', ['arn', 'aws', 'logs', 'r', 'a', 'log-group', 'g', '*']);
    const group = logs.LogGroup.fromLogGroupArn(stack, 'LogGroup', group_arn);
    show(stack, 'LogGroupName', group.logGroupName);
    show(stack, 'LogGroupArn', group.logGroupArn);
    const alarm_arn = Fn.join(':', ['arn', 'aws', 'cloudwatch', 'r', 'a', 'alarm', 'n']);
    show(stack, 'AlarmName', cloudwatch.Alarm.fromAlarmArn(stack, 'Alarm', alarm_arn).alarmName);
    const parameter = ssm.StringParameter.fromStringParameterAttributes(stack, 'Parameter', {
      parameterName: joined('/a', '/b'),
      simpleName: false,
    });
    show(stack, 'ParameterValue', parameter.stringValue);
    iam.ManagedPolicy.fromManagedPolicyArn(stack, 'Policy', of('iam', 'policy/p')).managedPolicyArn;
    far.grant(role(stack, 'Grantee'), 'sts:AssumeRole');
    far.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['a:b'], resources: [far.roleArn] }));
  },

  checks_that_see_literals_only(stack) {
    const long = (count) => Fn.join('', ['x'.repeat(count), 'x']);
    new iam.Role(stack, 'Role', {
      assumedBy: new iam.AccountPrincipal(joined('12', '34')),
      roleName: long(64),
      path: joined('no', 'path'),
      description: long(1000),
    });
    new iam.Policy(stack, 'Policy', {
      policyName: long(128),
      roles: [role(stack, 'Other')],
      statements: [new iam.PolicyStatement({ actions: [joined('not an', ' action')], resources: ['*'] })],
    });
    new s3.Bucket(stack, 'Bucket', { bucketName: joined('No', '_Name') });
    new logs.LogGroup(stack, 'LogGroup', { logGroupName: joined('no name', '!') });
    new lambda.Function(stack, 'Function', {
      functionName: long(140),
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: joined('index', '.handler'),
      code: lambda.Code.fromInline('x'),
      environment: { AB: joined('b', 'c') },
    });
    const api = new apigwv2.WebSocketApi(stack, 'Api', { apiName: joined('a', 'pi'), description: joined('d') });
    new apigwv2.WebSocketStage(stack, 'Stage', { webSocketApi: api, stageName: joined('not a', ' stage') });
    const metric = new cloudwatch.Metric({ namespace: 'n', metricName: 'm', dimensionsMap: { a: long(255) } });
    metric.createAlarm(stack, 'Alarm', { threshold: 1, evaluationPeriods: 1 });
    new cdk.CfnOutput(stack, 'Exported', { value: 'x', exportName: joined('no name', '!') });
    new iam.OrganizationPrincipal(joined('not an', ' organization'));
  },

  access_log_formats(stack) {
    const { AccessLogFormat } = require('aws-cdk-lib/aws-apigateway');
    const api = new apigwv2.WebSocketApi(stack, 'Api');
    const add = (id, format) =>
      new apigwv2.WebSocketStage(stack, id, {
        webSocketApi: api,
        stageName: id.toLowerCase(),
        accessLogSettings: {
          destination: new apigwv2.LogGroupLogDestination(new logs.LogGroup(stack, `${id}Logs`)),
          format: AccessLogFormat.custom(format),
        },
      });
    add('Joined', joined('$context.', 'nothing'));
    add('Json', stack.toJsonString({ a: '$context.unknown' }));
  },

  json_texts(stack) {
    const t = topic(stack);
    const quoted = Fn.join('"', ['say ', 'a', '\\']);
    show(stack, 'Literal', stack.toJsonString({ a: Fn.join('-', ['a', 'b']), [`k`]: quoted }));
    show(stack, 'Mixed', stack.toJsonString({ a: Fn.join('"', ['a', t.ref, 'b']), b: `<${quoted}>${t.ref}` }));
    show(stack, 'Alone', stack.toJsonString(Fn.join('-', ['a', 'b'])));
    show(stack, 'Split', Fn.select(1, Fn.split(':', stack.toJsonString({ a: 1 }))));
    show(stack, 'Within', stack.toJsonString({ inner: stack.toJsonString({ a: 'b', c: t.ref }) }));
    show(stack, 'Concatenated', `<${stack.toJsonString({ a: 'b' })}>`);
    show(stack, 'Joined', Fn.join(',', [stack.toJsonString([1]), stack.toJsonString([t.ref])]));
    holder(stack, 'Holder', { Text: stack.toJsonString({ a: [1, 'b'] }) });
  },

  function_json_texts(stack) {
    const t = topic(stack);
    const number = new CfnParameter(stack, 'N', { type: 'Number' });
    show(stack, 'Literal', Fn.toJsonString({ a: ['b', 1, true, null] }));
    show(stack, 'Split', Fn.select(1, Fn.split(':', Fn.toJsonString({ a: 1 }))));
    show(stack, 'Reference', Fn.toJsonString({ a: `"${t.ref}"`, n: number.valueAsNumber }));
    show(stack, 'Unquoted', Fn.toJsonString({ a: Fn.join('"', [t.ref, 'b\\']), b: Fn.join('"', ['c', 'd']) }));
  },

  dynamic_references(stack) {
    const secret = new cdk.CfnDynamicReference(cdk.CfnDynamicReferenceService.SSM, 'name:1').toString();
    show(stack, 'Alone', secret);
    show(stack, 'Split', Fn.select(1, Fn.split(':', secret)));
    show(stack, 'Joined', Fn.join('-', [secret, 'x', secret]));
    show(stack, 'Json', stack.toJsonString({ a: secret }));
  },

  /// The strings of two tokens differ, though they resolve to the same.
  tokens_are_not_compared(stack) {
    const r = role(stack);
    const t = topic(stack);
    const again = Fn.join('', ['a', 'b']);
    const ab = () => joined('a', 'b');
    const add = (actions, resources) => r.addToPolicy(new iam.PolicyStatement({ actions, resources }));
    add(
      ['s3:A', Fn.join(':', ['s3', 'A']), 's3:A'],
      [Fn.importValue('x'), Fn.importValue('x'), ab(), ab(), 'ab', t.ref, t.ref],
    );
    add(['s3:B'], [again, again, `x${again}`, `x${again}`, `x${ab()}`]);
    add(['s3:C'], [ab()]);
    add(['s3:C'], ['ab']);
    add(['s3:D'], [Fn.sub('a'), Fn.sub('a'), Aws.REGION, Aws.REGION]);
  },

  mappings(stack) {
    const mapping = new CfnMapping(stack, 'Mapping', { mapping: { top: { second: 'x' } } });
    const lazy = new CfnMapping(stack, 'Lazy', { lazy: true, mapping: { top: { second: 'x' } } });
    show(stack, 'Found', mapping.findInMap(joined('t', 'op'), joined('no', 'where')));
    show(stack, 'Lazily', lazy.findInMap(joined('t', 'op'), 'second'));
    show(stack, 'AtOnce', Fn.select(0, Fn.split('y', lazy.findInMap('top', 'second'))));
  },
};

const known_stack = (app) => new cdk.Stack(app, 'Known', { env: { account: '123456789012', region: 'eu-west-1' } });

exports.app_pairs = {
  imports_in_an_account(app) {
    const stack = known_stack(app);
    const far = iam.Role.fromRoleArn(stack, 'Role', role_arn());
    far.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['a:b'], resources: [far.roleArn] }));
  },

  across_stacks(app) {
    const producer = new cdk.Stack(app, 'Producer');
    const consumer = new cdk.Stack(app, 'Consumer');
    const t = topic(producer);
    show(consumer, 'Joined', Fn.join('-', ['a', t.ref, Fn.join('-', ['b', 'c'])]));
    show(consumer, 'Json', consumer.toJsonString({ a: Fn.join('"', ['a', t.ref]) }));
    show(consumer, 'Split', Fn.select(0, Fn.split('/', Fn.join('/', ['a', t.ref]))));
  },
};

exports.errors = {
  parameter_name: (stack) => ssm.StringParameter.fromStringParameterName(stack, 'Parameter', joined('/a', '/b')),
  certificate_name: (stack) => new acm.Certificate(stack, 'Certificate', { domainName: joined('a', '.b') }),
  arn_that_is_too_short: () => Arn.split(`arn:aws:s3:${Aws.REGION}`, ArnFormat.SLASH_RESOURCE_NAME),
  arn_of_another_type: () => Arn.extractResourceName(`arn:aws:iam::${Aws.ACCOUNT_ID}:user/a`, 'role'),
  arn_of_no_type: () => Arn.extractResourceName(`arn:aws:iam::${Aws.ACCOUNT_ID}://a`, 'role'),
  arn_without_a_name: () => Arn.extractResourceName(`arn:aws:iam::${Aws.ACCOUNT_ID}:role/`, 'role'),
  route_key(stack) {
    const api = new apigwv2.WebSocketApi(stack, 'Api');
    const integration = new integrations.WebSocketLambdaIntegration('I', handler(stack));
    api.addRoute(joined('ro', 'ute'), { integration });
  },
};

exports.app_errors = {
  permission_to_an_import(app) {
    const f = lambda.Function.fromFunctionArn(known_stack(app), 'Function', function_arn());
    f.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com'));
  },
};
