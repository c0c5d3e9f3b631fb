// SPDX-License-Identifier: Apache-2.0
// WebSocketStage: every option, method, attribute, static and refusal.
'use strict';

const {
  acm,
  apigwv2,
  cdk,
  cloudwatch,
  handler,
  iam,
  lambda,
  logs,
  role,
  show,
  show_plain,
} = require('./support');
const { Duration, RemovalPolicy } = cdk;
const { LogGroupLogDestination, WebSocketApi, WebSocketStage } = apigwv2;
const { AccessLogField, AccessLogFormat } = require('aws-cdk-lib/aws-apigateway');
const { Unit } = cloudwatch;

const make_api = (scope, id = 'Api') => new WebSocketApi(scope, id);

const make_stage = (scope, id = 'Stage', props = {}) =>
  new WebSocketStage(scope, id, {
    webSocketApi: scope.node.tryFindChild('Api') ?? make_api(scope),
    stageName: 'dev',
    ...props,
  });

const make_domain = (scope, id = 'Domain') =>
  new apigwv2.DomainName(scope, id, {
    domainName: 'ws.example.com',
    certificate: acm.Certificate.fromCertificateArn(
      scope,
      `${id}Certificate`,
      'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
    ),
  });

const alarm = (scope, id, metric) =>
  new cloudwatch.Alarm(scope, id, { metric, threshold: 1, evaluationPeriods: 1 });

const imported_stage = (scope, id = 'Imported') =>
  WebSocketStage.fromWebSocketStageAttributes(scope, id, {
    api: make_api(scope),
    stageName: 'prod',
  });

exports.pairs = {
  minimal(stack) {
    new WebSocketStage(stack, 'Stage', { webSocketApi: make_api(stack), stageName: 'dev' });
  },

  every_option(stack) {
    const api = make_api(stack);
    const domain = make_domain(stack);
    new WebSocketStage(stack, 'Stage', {
      webSocketApi: api,
      stageName: 'production',
      autoDeploy: true,
      description: 'what the customers see',
      detailedMetricsEnabled: true,
      domainMapping: { domainName: domain, mappingKey: 'v1' },
      throttle: { rateLimit: 100.5, burstLimit: 200 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(new logs.LogGroup(stack, 'Log')),
        format: AccessLogFormat.custom('$context.requestId $context.connectionId'),
      },
      stageVariables: { table: 'Connections', 10: 'ten', 9: 'nine' },
    });
  },

  auto_deploy(stack) {
    make_stage(stack, 'On', { autoDeploy: true, stageName: 'on' });
    make_stage(stack, 'Off', { autoDeploy: false, stageName: 'off' });
  },

  stage_names(stack) {
    make_stage(stack, 'A', { stageName: '$default' });
    make_stage(stack, 'B', { stageName: 'with-hyphen_and_underscore' });
    make_stage(stack, 'C', { stageName: 'x'.repeat(128) });
    make_stage(stack, 'D', { stageName: '1' });
  },

  description(stack) {
    make_stage(stack, 'Some', { description: 'a stage' });
    make_stage(stack, 'Empty', { description: '', stageName: 'empty' });
    make_stage(stack, 'Long', { description: 'd'.repeat(1024), stageName: 'long' });
  },

  throttle(stack) {
    make_stage(stack, 'Both', { throttle: { rateLimit: 100, burstLimit: 200 }, stageName: 'a' });
    make_stage(stack, 'Rate', { throttle: { rateLimit: 0.5 }, stageName: 'b' });
    make_stage(stack, 'Burst', { throttle: { burstLimit: 5 }, stageName: 'c' });
    make_stage(stack, 'Zero', { throttle: { rateLimit: 0, burstLimit: 0 }, stageName: 'd' });
    make_stage(stack, 'Empty', { throttle: {}, stageName: 'e' });
  },

  detailed_metrics(stack) {
    make_stage(stack, 'On', { detailedMetricsEnabled: true, stageName: 'a' });
    make_stage(stack, 'Off', { detailedMetricsEnabled: false, stageName: 'b' });
    make_stage(stack, 'OnThrottled', {
      detailedMetricsEnabled: true,
      throttle: { burstLimit: 1 },
      stageName: 'c',
    });
    make_stage(stack, 'OffThrottled', {
      detailedMetricsEnabled: false,
      throttle: {},
      stageName: 'd',
    });
  },

  stage_variables(stack) {
    make_stage(stack, 'None', { stageVariables: {}, stageName: 'a' });
    make_stage(stack, 'Ordered', {
      stageVariables: { b: '1', a: '2', 10: '3', 9: '4' },
      stageName: 'b',
    });
    const later = make_stage(stack, 'Later', { stageName: 'c' });
    later.addStageVariable('first', '1');
    later.addStageVariable('second', '2');
    later.addStageVariable('first', 'again');
    later.addStageVariable('0', 'zero');
    const both = make_stage(stack, 'Both', { stageVariables: { a: '1' }, stageName: 'd' });
    both.addStageVariable('b', '2');
    both.addStageVariable('api', both.api.apiId);
  },

  access_log_default_format(stack) {
    make_stage(stack, 'Stage', {
      accessLogSettings: {
        destination: new LogGroupLogDestination(new logs.LogGroup(stack, 'Log')),
      },
    });
  },

  access_log_formats(stack) {
    const destination = new LogGroupLogDestination(new logs.LogGroup(stack, 'Log'));
    const stage = (id, stageName, format) =>
      make_stage(stack, id, { stageName, accessLogSettings: { destination, format } });
    stage('Clf', 'a', AccessLogFormat.clf());
    stage('Json', 'b', AccessLogFormat.jsonWithStandardFields());
    stage(
      'JsonSome',
      'c',
      AccessLogFormat.jsonWithStandardFields({
        caller: true,
        httpMethod: false,
        ip: true,
        protocol: false,
        requestTime: true,
        resourcePath: true,
        responseLength: false,
        status: true,
        user: false,
      }),
    );
    stage('Custom', 'd', AccessLogFormat.custom('$context.extendedRequestId'));
    stage(
      'Fields',
      'e',
      AccessLogFormat.custom(
        [
          AccessLogField.contextRequestId(),
          AccessLogField.contextIdentitySourceIp(),
          AccessLogField.contextStatus(),
        ].join(' '),
      ),
    );
  },

  access_log_imported_groups(stack) {
    const stage = (id, stageName, group) =>
      make_stage(stack, id, {
        stageName,
        accessLogSettings: { destination: new LogGroupLogDestination(group) },
      });
    stage('ByName', 'a', logs.LogGroup.fromLogGroupName(stack, 'Named', 'chat'));
    stage(
      'ByArn',
      'b',
      logs.LogGroup.fromLogGroupArn(
        stack,
        'ArnOnly',
        'arn:aws:logs:us-east-1:123456789012:log-group:chat:*',
      ),
    );
    stage(
      'ByArnWithoutStar',
      'c',
      logs.LogGroup.fromLogGroupArn(
        stack,
        'ArnWithoutStar',
        'arn:aws:logs:us-east-1:123456789012:log-group:chat',
      ),
    );
  },

  domain_mapping(stack) {
    make_stage(stack, 'Stage', {
      domainMapping: { domainName: make_domain(stack), mappingKey: 'live' },
    });
  },

  domain_mapping_without_key(stack) {
    make_stage(stack, 'Stage', { domainMapping: { domainName: make_domain(stack) } });
  },

  domain_mapping_of_imported_domain(stack) {
    const domain = apigwv2.DomainName.fromDomainNameAttributes(stack, 'Domain', {
      name: 'ws.example.com',
      regionalDomainName: 'd-1.execute-api.eu-west-1.amazonaws.com',
      regionalHostedZoneId: 'Z1',
    });
    make_stage(stack, 'Stage', { domainMapping: { domainName: domain, mappingKey: 'a/b' } });
  },

  attributes(stack) {
    const stage = make_stage(stack);
    show(stack, 'ApiId', stage.api.apiId);
    show(stack, 'Url', stage.url);
    show(stack, 'CallbackUrl', stage.callbackUrl);
    show(stack, 'StageName', stage.stageName);
    show(stack, 'EnvRegion', stage.env.region);
    show(stack, 'EnvAccount', stage.env.account);
    show(stack, 'Path', stage.node.path);
    show(stack, 'Id', stage.node.id);
    show(stack, 'StackName', stage.stack.stackName);
    show(stack, 'Text', stage.toString());
    show(stack, 'DefaultChild', stage.node.defaultChild.toString());
  },

  statics(stack) {
    const stage = make_stage(stack);
    const imported = WebSocketStage.fromWebSocketStageAttributes(stack, 'Imported', {
      api: stage.api,
      stageName: 'prod',
    });
    show_plain(stack, 'IsConstruct', WebSocketStage.isConstruct(stage));
    show_plain(stack, 'IsResource', WebSocketStage.isResource(stage));
    show_plain(stack, 'IsOwned', WebSocketStage.isOwnedResource(stage));
    show_plain(stack, 'ImportedIsConstruct', WebSocketStage.isConstruct(imported));
    show_plain(stack, 'ImportedIsResource', WebSocketStage.isResource(imported));
    show_plain(stack, 'ImportedIsOwned', WebSocketStage.isOwnedResource(imported));
    show_plain(stack, 'CfnIsConstruct', WebSocketStage.isConstruct(stage.node.defaultChild));
    show_plain(stack, 'CfnIsResource', WebSocketStage.isResource(stage.node.defaultChild));
    show_plain(stack, 'CfnIsOwned', WebSocketStage.isOwnedResource(stage.node.defaultChild));
  },

  imported(stack) {
    const stage = imported_stage(stack);
    show(stack, 'Name', stage.stageName);
    show(stack, 'ApiId', stage.api.apiId);
    show(stack, 'Path', stage.node.path);
    show(stack, 'EnvRegion', stage.env.region);
    show_plain(stack, 'NoChild', stage.node.defaultChild === undefined);
    alarm(stack, 'Alarm', stage.metric('ClientError'));
  },

  removal_policies(stack) {
    make_stage(stack, 'Destroy', { stageName: 'a' }).applyRemovalPolicy(RemovalPolicy.DESTROY);
    make_stage(stack, 'Retain', { stageName: 'b' }).applyRemovalPolicy(RemovalPolicy.RETAIN);
    make_stage(stack, 'Unless', { stageName: 'c' }).applyRemovalPolicy(
      RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    );
    make_stage(stack, 'Snapshot', { stageName: 'd' }).applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
    const twice = make_stage(stack, 'Twice', { stageName: 'e' });
    twice.applyRemovalPolicy(RemovalPolicy.DESTROY);
    twice.applyRemovalPolicy(RemovalPolicy.RETAIN);
  },

  stage_name_from_a_parameter(stack) {
    const name = new cdk.CfnParameter(stack, 'Name');
    const stage = make_stage(stack, 'Stage', { stageName: name.valueAsString });
    stage.grantManagementApiAccess(role(stack));
    show(stack, 'Url', stage.url);
    alarm(stack, 'Alarm', stage.metric('ClientError'));
  },

  grant_to_role(stack) {
    show_plain(stack, 'Success', make_stage(stack).grantManagementApiAccess(role(stack)).success);
  },

  grant_to_user_and_group(stack) {
    const stage = make_stage(stack);
    stage.grantManagementApiAccess(new iam.User(stack, 'User'));
    stage.grantManagementApiAccess(new iam.Group(stack, 'Group'));
  },

  grant_to_function(stack) {
    make_stage(stack).grantManagementApiAccess(handler(stack));
  },

  grant_to_function_with_own_role(stack) {
    const own = new iam.Role(stack, 'Own', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    });
    const fn = new lambda.Function(stack, 'Fn', {
      runtime: lambda.Runtime.PYTHON_3_13,
      handler: 'index.main',
      role: own,
      code: lambda.Code.fromInline('def main(event, context):\n    return {"statusCode": 200}\n'),
    });
    make_stage(stack).grantManagementApiAccess(fn);
  },

  grant_to_imported_roles(stack) {
    const stage = make_stage(stack);
    const from_arn = (id, arn, options) => iam.Role.fromRoleArn(stack, id, arn, options);
    stage.grantManagementApiAccess(
      from_arn('ByArn', 'arn:aws:iam::123456789012:role/path/to/chat'),
    );
    stage.grantManagementApiAccess(iam.Role.fromRoleName(stack, 'ByName', 'chat'));
    stage.grantManagementApiAccess(
      from_arn('Fixed', 'arn:aws:iam::123456789012:role/fixed', { mutable: false }),
    );
    stage.grantManagementApiAccess(
      from_arn('NamedPolicy', 'arn:aws:iam::123456789012:role/named', {
        defaultPolicyName: 'ChatPolicy',
      }),
    );
    stage.grantManagementApiAccess(role(stack).withoutPolicyUpdates());
  },

  grant_to_imported_user_and_group(stack) {
    const stage = make_stage(stack);
    stage.grantManagementApiAccess(iam.User.fromUserName(stack, 'User', 'bob'));
    stage.grantManagementApiAccess(iam.Group.fromGroupName(stack, 'Group', 'people'));
  },

  grant_to_policies(stack) {
    const stage = make_stage(stack);
    stage.grantManagementApiAccess(new iam.ManagedPolicy(stack, 'Managed'));
    stage.grantManagementApiAccess(new iam.Policy(stack, 'Attached', { roles: [role(stack)] }));
    stage.grantManagementApiAccess(new iam.Policy(stack, 'Unattached'));
  },

  grant_to_principals(stack) {
    const stage = make_stage(stack);
    const success = (id, principal) =>
      show_plain(stack, id, stage.grantManagementApiAccess(principal).success);
    success('Service', new iam.ServicePrincipal('events.amazonaws.com'));
    success('Account', new iam.AccountPrincipal('123456789012'));
    success('Arn', new iam.ArnPrincipal('arn:aws:iam::123456789012:role/r'));
    success('Any', new iam.AnyPrincipal());
    success(
      'Composite',
      new iam.CompositePrincipal(new iam.ServicePrincipal('events.amazonaws.com')),
    );
    success('Unknown', new iam.UnknownPrincipal({ resource: stage }));
    success('OfRole', role(stack));
    success(
      'OfFixed',
      iam.Role.fromRoleArn(stack, 'Fixed', 'arn:aws:iam::123456789012:role/r', { mutable: false }),
    );
  },

  grants_repeated(stack) {
    const a = make_stage(stack, 'A');
    const b = make_stage(stack, 'B', { stageName: 'prod' });
    const r = role(stack);
    a.grantManagementApiAccess(r);
    a.grantManagementApiAccess(r);
    b.grantManagementApiAccess(r);
  },

  grant_applied_before(stack) {
    const grant = make_stage(stack).grantManagementApiAccess(role(stack));
    const after = new WebSocketApi(stack, 'After');
    grant.applyBefore(after);
    grant.assertSuccess();
    show(stack, 'Statement', stack.toJsonString(grant.principalStatement.toJSON()));
  },

  metric_bare(stack) {
    const metric = make_stage(stack).metric('ClientError');
    alarm(stack, 'Alarm', metric);
    show(stack, 'Text', metric.toString());
    show(stack, 'Namespace', metric.namespace);
    show(stack, 'Name', metric.metricName);
    show(stack, 'Statistic', metric.statistic);
    show(stack, 'Period', metric.period.toString());
  },

  metric_options(stack) {
    const stage = make_stage(stack);
    alarm(stack, 'Account', stage.metric('ClientError', { account: '210987654321' }));
    alarm(stack, 'Color', stage.metric('ClientError', { color: cloudwatch.Color.RED }));
    alarm(stack, 'Dimensions', stage.metric('ClientError', { dimensionsMap: { Own: 'ignored' } }));
    alarm(stack, 'Label', stage.metric('ClientError', { label: 'errors of clients' }));
    alarm(stack, 'Period', stage.metric('ClientError', { period: Duration.minutes(1) }));
    alarm(stack, 'Region', stage.metric('ClientError', { region: 'eu-west-1' }));
    alarm(stack, 'Statistic', stage.metric('ClientError', { statistic: 'p99.9' }));
    alarm(stack, 'Unit', stage.metric('ClientError', { unit: Unit.COUNT }));
    alarm(stack, 'Id', stage.metric('ClientError', { id: 'own', visible: false }));
    alarm(
      stack,
      'All',
      stage.metric('ClientError', {
        account: '210987654321',
        color: '#123456',
        dimensionsMap: { A: 'b' },
        label: 'all',
        period: Duration.hours(1),
        region: 'us-west-2',
        statistic: 'max',
        unit: Unit.PERCENT,
      }),
    );
  },

  metric_statistics(stack) {
    const stage = make_stage(stack);
    [
      'Average',
      'avg',
      'Minimum',
      'min',
      'Maximum',
      'MAX',
      'SampleCount',
      'n',
      'Sum',
      'sum',
      'iqm',
      'p50',
      'P99',
      'p99.99',
      'tm90',
      'wm95',
      'tc5',
      'ts10',
      'PR(100:2000)',
      'TM(10%:90%)',
      'tm(10%:90%)',
      'WM(:95%)',
      'TC(0.1:)',
      'TS(80%:)',
      'PR(:300)',
      'TM( 5 : 10 )',
    ].forEach((statistic, i) =>
      alarm(stack, `Alarm${i}`, stage.metric('IntegrationLatency', { statistic })),
    );
  },

  metric_with(stack) {
    const metric = make_stage(stack).metric('MessageCount', { statistic: 'Sum' });
    const changed = metric.with({
      period: Duration.minutes(1),
      label: 'per minute',
      unit: Unit.COUNT,
    });
    alarm(stack, 'Original', metric);
    alarm(stack, 'Changed', changed);
    alarm(stack, 'OtherDimensions', metric.with({ dimensionsMap: { ApiId: 'x' } }));
    alarm(stack, 'Attached', metric.attachTo(stack));
    metric.createAlarm(stack, 'Created', { threshold: 10, evaluationPeriods: 3 });
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    const stage = make_stage(stack);
    stage.grantManagementApiAccess(role(stack));
    show(stack, 'Url', stage.url);
    show(stack, 'CallbackUrl', stage.callbackUrl);
    show(stack, 'EnvRegion', stage.env.region);
    show(stack, 'EnvAccount', stage.env.account);
    alarm(stack, 'SameAccount', stage.metric('ClientError', { account: '123456789012' }));
    alarm(stack, 'OtherAccount', stage.metric('ClientError', { account: '210987654321' }));
    alarm(stack, 'SameRegion', stage.metric('ClientError', { region: 'us-east-1' }));
    alarm(stack, 'Attached', stage.metric('ClientError').attachTo(stack));
  },

  grant_to_role_of_other_account(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    const other = iam.Role.fromRoleArn(stack, 'Other', 'arn:aws:iam::210987654321:role/far');
    const same = iam.Role.fromRoleArn(stack, 'Same', 'arn:aws:iam::123456789012:role/near');
    const stage = make_stage(stack);
    show_plain(stack, 'OtherAccount', stage.grantManagementApiAccess(other).success);
    show_plain(stack, 'SameAccount', stage.grantManagementApiAccess(same).success);
  },

  api_in_another_stack(app) {
    const first = new cdk.Stack(app, 'First');
    const api = make_api(first);
    const second = new cdk.Stack(app, 'Second');
    const stage = new WebSocketStage(second, 'Stage', { webSocketApi: api, stageName: 'dev' });
    stage.grantManagementApiAccess(handler(second));
    show(second, 'CallbackUrl', stage.callbackUrl);
  },
};

exports.errors = {
  url_of_imported: (stack) => show(stack, 'O', imported_stage(stack).url),
  callback_url_of_imported: (stack) => show(stack, 'O', imported_stage(stack).callbackUrl),
  removal_policy_of_imported: (stack) =>
    imported_stage(stack).applyRemovalPolicy(RemovalPolicy.RETAIN),
  empty_mapping_key: (stack) =>
    make_stage(stack, 'Stage', {
      domainMapping: { domainName: make_domain(stack), mappingKey: '' },
    }),
  access_log_without_request_id: (stack) =>
    make_stage(stack, 'Stage', {
      accessLogSettings: {
        destination: new LogGroupLogDestination(new logs.LogGroup(stack, 'Log')),
        format: AccessLogFormat.custom('$context.connectionId'),
      },
    }),
  access_log_with_a_longer_word: (stack) =>
    make_stage(stack, 'Stage', {
      accessLogSettings: {
        destination: new LogGroupLogDestination(new logs.LogGroup(stack, 'Log')),
        format: AccessLogFormat.custom('$context.integration.requestId'),
      },
    }),
  grant_that_fails: (stack) =>
    make_stage(stack)
      .grantManagementApiAccess(new iam.ServicePrincipal('events.amazonaws.com'))
      .assertSuccess(),
  metric_with_odd_period: (stack) =>
    make_stage(stack).metric('ClientError', { period: Duration.seconds(15) }),
  metric_with_fraction_of_a_second: (stack) =>
    make_stage(stack).metric('ClientError', { period: Duration.millis(1500) }),
  duplicate_stage(stack) {
    make_stage(stack);
    make_stage(stack);
  },
};
