// SPDX-License-Identifier: Apache-2.0
// lambda.Function, its code, permissions and imports.
'use strict';

const {
  apigwv2,
  cdk,
  cloudwatch,
  handler,
  iam,
  lambda,
  role,
  show,
  show_plain,
} = require('./support');
const { Code, Function, Runtime } = lambda;
const { Duration } = cdk;
const s3 = require('aws-cdk-lib/aws-s3');

const inline = () => Code.fromInline('exports.handler = async () => 1');

const make = (scope, id, props = {}) =>
  new Function(scope, id, {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: inline(),
    ...props,
  });

const lambda_role = (scope, id = 'OwnRole') =>
  new iam.Role(scope, id, { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });

const bucket = (scope) => s3.Bucket.fromBucketName(scope, 'Bucket', 'the-code');

const statement = () =>
  new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::the-code/*'] });

exports.pairs = {
  minimal(stack) {
    make(stack, 'Fn');
  },

  every_option(stack) {
    make(stack, 'Fn', {
      runtime: Runtime.PYTHON_3_13,
      handler: 'index.main',
      code: Code.fromInline('def main(event, context):\n\treturn "ü \\"quoted\\""\n'),
      environment: { TABLE: 'Connections', STAGE: 'dev' },
      role: lambda_role(stack),
      timeout: Duration.seconds(30),
      memorySize: 512,
      description: 'answers every message',
      functionName: 'the-handler',
    });
  },

  options_one_by_one(stack) {
    const own = lambda_role(stack);
    const fn = (id, props) => make(stack, id, { role: own, ...props });
    fn('A', { environment: { ZULU: 'z', ALPHA: 'a', mixed_Case1: '' } });
    fn('B', { environment: {} });
    fn('C', { timeout: Duration.minutes(15) });
    fn('D', { memorySize: 128 });
    fn('E', { memorySize: 10240 });
    fn('F', { description: '' });
    fn('G', { description: 'd'.repeat(256) });
    fn('H', { functionName: 'n'.repeat(64) });
    fn('I', { timeout: Duration.seconds(1), memorySize: 1024 });
  },

  code_from_a_bucket(stack) {
    const b = bucket(stack);
    make(stack, 'Fn', { code: Code.fromBucket(b, 'handler.zip') });
    make(stack, 'Versioned', { code: Code.fromBucket(b, 'handler.zip', 'v1') });
  },

  inline_code(stack) {
    const own = lambda_role(stack);
    make(stack, 'Quotes', {
      role: own,
      code: Code.fromInline('exports.handler = () => "a\\\\b\'";'),
    });
    make(stack, 'Lines', {
      role: own,
      code: Code.fromInline('\n\nexports.handler = () => {\n\treturn 1;\n};\n'),
    });
    make(stack, 'Unicode', {
      role: own,
      code: Code.fromInline('// \u00fc \u2028 \ud83d\ude00 <script>&amp;'),
    });
    make(stack, 'Long', { role: own, code: Code.fromInline('x'.repeat(4096)) });
  },

  runtimes(stack) {
    const own = lambda_role(stack);
    const b = bucket(stack);
    for (const [id, runtime] of Object.entries({
      Nodejs: Runtime.NODEJS,
      Nodejs43: Runtime.NODEJS_4_3,
      Nodejs610: Runtime.NODEJS_6_10,
      Nodejs810: Runtime.NODEJS_8_10,
      Nodejs10: Runtime.NODEJS_10_X,
      Nodejs12: Runtime.NODEJS_12_X,
      Nodejs14: Runtime.NODEJS_14_X,
      Nodejs16: Runtime.NODEJS_16_X,
      Nodejs18: Runtime.NODEJS_18_X,
      Nodejs20: Runtime.NODEJS_20_X,
      Nodejs22: Runtime.NODEJS_22_X,
      Nodejs24: Runtime.NODEJS_24_X,
      Python27: Runtime.PYTHON_2_7,
      Python36: Runtime.PYTHON_3_6,
      Python37: Runtime.PYTHON_3_7,
      Python38: Runtime.PYTHON_3_8,
      Python39: Runtime.PYTHON_3_9,
      Python310: Runtime.PYTHON_3_10,
      Python311: Runtime.PYTHON_3_11,
      Python312: Runtime.PYTHON_3_12,
      Python313: Runtime.PYTHON_3_13,
      Python314: Runtime.PYTHON_3_14,
      Python315: Runtime.PYTHON_3_15,
      Java8: Runtime.JAVA_8,
      Java8Corretto: Runtime.JAVA_8_CORRETTO,
      Java11: Runtime.JAVA_11,
      Java17: Runtime.JAVA_17,
      Java21: Runtime.JAVA_21,
      Java25: Runtime.JAVA_25,
      Java8Al2023: Runtime.JAVA_8_AL2023,
      Java11Al2023: Runtime.JAVA_11_AL2023,
      Java17Al2023: Runtime.JAVA_17_AL2023,
      Dotnet6: Runtime.DOTNET_6,
      Dotnet8: Runtime.DOTNET_8,
      Dotnet9: Runtime.DOTNET_9,
      Dotnet10: Runtime.DOTNET_10,
      DotnetCore1: Runtime.DOTNET_CORE_1,
      DotnetCore2: Runtime.DOTNET_CORE_2,
      DotnetCore21: Runtime.DOTNET_CORE_2_1,
      DotnetCore31: Runtime.DOTNET_CORE_3_1,
      Go1: Runtime.GO_1_X,
      Ruby25: Runtime.RUBY_2_5,
      Ruby27: Runtime.RUBY_2_7,
      Ruby32: Runtime.RUBY_3_2,
      Ruby33: Runtime.RUBY_3_3,
      Ruby34: Runtime.RUBY_3_4,
      Ruby40: Runtime.RUBY_4_0,
      Provided: Runtime.PROVIDED,
      ProvidedAl2: Runtime.PROVIDED_AL2,
      ProvidedAl2023: Runtime.PROVIDED_AL2023,
      NodejsLatest: Runtime.NODEJS_LATEST,
      Own: new Runtime('own.runtime'),
    })) {
      make(stack, id, { role: own, runtime, code: Code.fromBucket(b, 'handler.zip') });
    }
  },

  runtimes_with_inline_code(stack) {
    const own = lambda_role(stack);
    for (const [id, runtime] of Object.entries({
      Nodejs18: Runtime.NODEJS_18_X,
      Nodejs24: Runtime.NODEJS_24_X,
      NodejsLatest: Runtime.NODEJS_LATEST,
      Python39: Runtime.PYTHON_3_9,
      Python314: Runtime.PYTHON_3_14,
      Own: new Runtime('own', undefined, {
        supportsInlineCode: true,
      }),
    })) {
      make(stack, id, { role: own, runtime });
    }
  },

  environment_added_later(stack) {
    const fn = make(stack, 'Fn', { environment: { FIRST: '1' } });
    fn.addEnvironment('SECOND', '2');
    fn.addEnvironment('FIRST', 'again');
    fn.addEnvironment('OF_STACK', stack.stackName).addEnvironment('REGION', stack.region);
  },

  attributes(stack) {
    const fn = make(stack, 'Fn', { timeout: Duration.seconds(5) });
    show(stack, 'Arn', fn.functionArn);
    show(stack, 'Name', fn.functionName);
    show(stack, 'RoleArn', fn.role.roleArn);
    show(stack, 'Runtime', fn.runtime.toString());
    show(stack, 'Text', fn.toString());
    show(stack, 'Principal', fn.grantPrincipal.toString());
    show(stack, 'Timeout', fn.timeout.toString());
    show(stack, 'EnvRegion', fn.env.region);
    show(stack, 'Architecture', fn.architecture.name);
  },

  role_policy(stack) {
    const fn = make(stack, 'Fn');
    fn.addToRolePolicy(statement());
    fn.addToRolePolicy(new iam.PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] }));
  },

  imported_role(stack) {
    const own = iam.Role.fromRoleArn(stack, 'Imported', 'arn:aws:iam::123456789012:role/lambda');
    make(stack, 'Fn', { role: own }).addToRolePolicy(statement());
  },

  permissions(stack) {
    const fn = make(stack, 'Fn');
    const permit = (id, principal, more = {}) => fn.addPermission(id, { principal, ...more });
    permit('Service', new iam.ServicePrincipal('events.amazonaws.com'));
    permit('Full', new iam.ServicePrincipal('s3.amazonaws.com'), {
      action: 'lambda:InvokeFunction',
      sourceAccount: '123456789012',
      sourceArn: 'arn:aws:s3:::the-bucket',
    });
    permit('Account', new iam.AccountPrincipal('123456789012'));
    permit('Arn', new iam.ArnPrincipal('arn:aws:iam::123456789012:role/caller'));
    permit('Token', new iam.ServicePrincipal('alexa-appkit.amazon.com'), {
      eventSourceToken: 'skill',
    });
    permit('Organization', new iam.OrganizationPrincipal('o-abcdefghij'));
    permit('InOrganization', new iam.AnyPrincipal(), { organizationId: 'o-abcdefghij' });
  },

  grant_invoke(stack) {
    const fn = make(stack, 'Fn');
    fn.grantInvoke(role(stack));
    fn.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
    fn.grantInvoke(new iam.User(stack, 'User'));
    fn.grantInvoke(handler(stack));
    show_plain(stack, 'Again', fn.grantInvoke(new iam.AccountPrincipal('123456789012')).success);
  },

  imported(stack) {
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:far';
    const by_arn = Function.fromFunctionArn(stack, 'ByArn', arn);
    const by_name = Function.fromFunctionName(stack, 'ByName', 'near');
    const with_role = Function.fromFunctionAttributes(stack, 'WithRole', {
      functionArn: arn,
      role: iam.Role.fromRoleName(stack, 'Imported', 'far-role'),
    });
    const stage = new apigwv2.WebSocketStage(stack, 'Stage', {
      webSocketApi: new apigwv2.WebSocketApi(stack, 'Api'),
      stageName: 'dev',
    });
    show(stack, 'Arn', by_arn.functionArn);
    show(stack, 'Name', by_arn.functionName);
    show(stack, 'NamedArn', by_name.functionArn);
    show(stack, 'Named', by_name.functionName);
    show(stack, 'EnvRegion', by_arn.env.region);
    show(stack, 'EnvAccount', by_arn.env.account);
    show_plain(stack, 'WithoutRole', stage.grantManagementApiAccess(by_arn).success);
    show_plain(stack, 'OfRole', stage.grantManagementApiAccess(with_role).success);
  },

  metrics(stack) {
    const fn = make(stack, 'Fn');
    const alarm = (id, metric) =>
      new cloudwatch.Alarm(stack, id, { metric, threshold: 1, evaluationPeriods: 1 });
    alarm('Errors', fn.metricErrors());
    alarm('Duration', fn.metricDuration({ statistic: 'p99' }));
    alarm('Invocations', fn.metricInvocations({ period: Duration.minutes(1) }));
    alarm('Throttles', fn.metricThrottles());
    alarm('Own', fn.metric('ConcurrentExecutions', { statistic: 'max' }));
  },

  more_options(stack) {
    make(stack, 'Fn', {
      architecture: lambda.Architecture.ARM_64,
      initialPolicy: [
        statement(),
        new iam.PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] }),
      ],
      tracing: lambda.Tracing.ACTIVE,
      reservedConcurrentExecutions: 5,
    });
    make(stack, 'Passing', {
      tracing: lambda.Tracing.PASS_THROUGH,
      architecture: lambda.Architecture.X86_64,
    });
    make(stack, 'Silent', { tracing: lambda.Tracing.DISABLED });
  },

  removal_and_dependencies(stack) {
    const fn = make(stack, 'Fn');
    fn.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
    const other = make(stack, 'Other');
    other.node.addDependency(fn);
    other.addToRolePolicy(statement());
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    const fn = make(stack, 'Fn', { functionName: 'known' });
    show(stack, 'Arn', fn.functionArn);
    const near = Function.fromFunctionName(stack, 'Near', 'near');
    near.addPermission('Permit', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
    const far = Function.fromFunctionArn(
      stack,
      'Far',
      'arn:aws:lambda:eu-west-1:210987654321:function:far',
    );
    far.addPermission('Permit', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
    show(stack, 'NearArn', near.functionArn);
    show(stack, 'EnvRegion', far.env.region);
  },
};

exports.errors = {
  empty_inline_code: (stack) => make(stack, 'Fn', { code: Code.fromInline('') }),
  inline_code_of_java: (stack) => make(stack, 'Fn', { runtime: Runtime.JAVA_21 }),
  function_name_with_blank: (stack) => make(stack, 'Fn', { functionName: 'a b' }),
  function_name_too_long: (stack) => make(stack, 'Fn', { functionName: 'n'.repeat(65) }),
  description_too_long: (stack) => make(stack, 'Fn', { description: 'd'.repeat(257) }),
  fractional_timeout: (stack) => make(stack, 'Fn', { timeout: Duration.millis(1500) }),
  reserved_environment_variable: (stack) => make(stack, 'Fn', { environment: { _HANDLER: 'x' } }),
  environment_variable_added_reserved: (stack) => make(stack, 'Fn').addEnvironment('_HANDLER', 'x'),
  unknown_permission_principal: (stack) =>
    make(stack, 'Fn').addPermission('P', { principal: new iam.CanonicalUserPrincipal('abc') }),
  duplicate_permission(stack) {
    const fn = make(stack, 'Fn');
    const principal = new iam.ServicePrincipal('events.amazonaws.com');
    fn.addPermission('P', { principal });
    fn.addPermission('P', { principal });
  },
};
