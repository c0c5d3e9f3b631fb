// SPDX-License-Identifier: Apache-2.0
// What a function logs, how it is encrypted and what runtimes and architectures say of themselves.
'use strict';

const { cdk, iam, lambda, logs, show, show_plain } = require('./support');
const { ApplicationLogLevel, Architecture, Code, Function, LoggingFormat, RecursiveLoop } = lambda;
const { Runtime, RuntimeFamily, SystemLogLevel } = lambda;
const kms = require('aws-cdk-lib/aws-kms');

const key_arn = 'arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012';
// In C++ the ARN is enough, so here the construct of the key has to stand outside of the app.
const key = () => kms.Key.fromKeyArn(new cdk.Stack(), 'Key', key_arn);

/// A function of the given role, so that pairs of many functions stay small.
const make = (scope, id, props) =>
  new Function(scope, id, {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => 1'),
    ...props,
  });

const lambda_role = (scope) =>
  new iam.Role(scope, 'OwnRole', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });

exports.pairs = {
  every_option(stack) {
    make(stack, 'Fn', {
      applicationLogLevelV2: ApplicationLogLevel.WARN,
      architecture: Architecture.ARM_64,
      description: 'of everything',
      environment: { STAGE: 'dev' },
      environmentEncryption: key(),
      functionName: 'everything',
      initialPolicy: [new iam.PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] })],
      logGroup: new logs.LogGroup(stack, 'Log'),
      loggingFormat: LoggingFormat.JSON,
      memorySize: 256,
      recursiveLoop: RecursiveLoop.ALLOW,
      reservedConcurrentExecutions: 0,
      role: lambda_role(stack),
      systemLogLevelV2: SystemLogLevel.DEBUG,
      timeout: cdk.Duration.seconds(10),
      tracing: lambda.Tracing.ACTIVE,
    });
  },

  logging(stack) {
    const role = lambda_role(stack);
    const fn = (id, props) => make(stack, id, { role, ...props });
    const json = { loggingFormat: LoggingFormat.JSON };
    fn('Text', { loggingFormat: LoggingFormat.TEXT });
    fn('Json', json);
    fn('Group', { logGroup: logs.LogGroup.fromLogGroupName(stack, 'Named', '/chat/functions') });
    for (const level of Object.values(ApplicationLogLevel)) {
      fn(`App${level}`, { ...json, applicationLogLevelV2: level });
    }
    for (const level of Object.values(SystemLogLevel)) {
      fn(`System${level}`, { ...json, systemLogLevelV2: level });
    }
  },

  loops_and_keys(stack) {
    const role = lambda_role(stack);
    make(stack, 'Allow', { role, recursiveLoop: RecursiveLoop.ALLOW });
    make(stack, 'Terminate', { role, recursiveLoop: RecursiveLoop.TERMINATE });
    make(stack, 'Encrypted', {
      role,
      environmentEncryption: key(),
    });
  },

  log_group_of_the_function(stack) {
    const fn = make(stack, 'Fn', { logGroup: new logs.LogGroup(stack, 'Log') });
    show(stack, 'Group', fn.logGroup.logGroupName);
  },

  timeout_from_a_parameter(stack) {
    const seconds = new cdk.CfnParameter(stack, 'Seconds', { type: 'Number' });
    make(stack, 'Fn', { timeout: cdk.Duration.seconds(seconds.valueAsNumber) });
  },

  texts_from_a_parameter(stack) {
    const text = new cdk.CfnParameter(stack, 'Given').valueAsString;
    make(stack, 'Fn', {
      functionName: text,
      description: text,
      handler: text,
      environment: { GIVEN: text },
      role: lambda_role(stack),
    });
  },

  architectures(stack) {
    const role = lambda_role(stack);
    const own = Architecture.custom('riscv');
    const other = Architecture.custom('sparc', 'linux/sparc');
    make(stack, 'Fn', { role, architecture: own });
    for (const [id, architecture] of Object.entries({
      X86: Architecture.X86_64,
      Arm: Architecture.ARM_64,
      Own: own,
      Other: other,
    })) {
      show(stack, `${id}Name`, architecture.name);
      show(stack, `${id}Text`, architecture.toString());
      show(stack, `${id}Platform`, architecture.dockerPlatform);
    }
    const imported = Function.fromFunctionAttributes(stack, 'Far', {
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:far',
      architecture: Architecture.ARM_64,
    });
    show(stack, 'ImportedName', imported.architecture.name);
  },

  runtimes_of_themselves(stack) {
    make(stack, 'Fn', { role: lambda_role(stack) });
    for (const [id, runtime] of Object.entries({
      Nodejs: Runtime.NODEJS_22_X,
      Latest: Runtime.NODEJS_LATEST,
      Python38: Runtime.PYTHON_3_8,
      Python313: Runtime.PYTHON_3_13,
      Java: Runtime.JAVA_17,
      Dotnet: Runtime.DOTNET_8,
      Go: Runtime.GO_1_X,
      Ruby: Runtime.RUBY_3_4,
      Provided: Runtime.PROVIDED_AL2023,
      Bare: new Runtime('bare'),
      Own: new Runtime('own', RuntimeFamily.OTHER, {
        isVariable: true,
        supportsCodeGuruProfiling: true,
        supportsInlineCode: true,
        supportsSnapStart: true,
      }),
    })) {
      show(stack, `${id}Name`, runtime.name);
      show_plain(stack, `${id}Family`, runtime.family ?? -1);
      show_plain(stack, `${id}Inline`, runtime.supportsInlineCode);
      show_plain(stack, `${id}Guru`, runtime.supportsCodeGuruProfiling);
      show_plain(stack, `${id}Snap`, runtime.supportsSnapStart);
      show_plain(stack, `${id}Variable`, runtime.isVariable);
    }
    const equal = (id, a, b) => show_plain(stack, id, a.runtimeEquals(b));
    const inline = { supportsInlineCode: true };
    equal('Same', Runtime.GO_1_X, Runtime.GO_1_X);
    equal('OtherName', Runtime.NODEJS_22_X, Runtime.NODEJS_24_X);
    equal('LatestIs24', Runtime.NODEJS_LATEST, Runtime.NODEJS_24_X);
    equal('Copy', new Runtime('nodejs22.x', RuntimeFamily.NODEJS, inline), Runtime.NODEJS_22_X);
    equal('OtherFamily', new Runtime('nodejs22.x', RuntimeFamily.JAVA), Runtime.NODEJS_22_X);
    equal('OtherInline', new Runtime('nodejs22.x', RuntimeFamily.NODEJS), Runtime.NODEJS_22_X);
  },
};

const json_levels = (loggingFormat) => (stack) =>
  make(stack, 'Fn', { loggingFormat, applicationLogLevelV2: ApplicationLogLevel.INFO });

exports.errors = {
  application_level_without_format: json_levels(undefined),
  application_level_of_text: json_levels(LoggingFormat.TEXT),
  system_level_without_format: (stack) =>
    make(stack, 'Fn', { systemLogLevelV2: SystemLogLevel.INFO }),
  system_level_of_text: (stack) =>
    make(stack, 'Fn', {
      loggingFormat: LoggingFormat.TEXT,
      systemLogLevelV2: SystemLogLevel.INFO,
    }),
  inline_code_of_a_runtime_without_it: (stack) =>
    make(stack, 'Fn', { runtime: new Runtime('own') }),
  timeout_in_minutes_from_a_parameter: (stack) =>
    make(stack, 'Fn', {
      timeout: cdk.Duration.minutes(
        new cdk.CfnParameter(stack, 'Minutes', { type: 'Number' }).valueAsNumber,
      ),
    }),
};
