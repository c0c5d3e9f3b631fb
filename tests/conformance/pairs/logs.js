// SPDX-License-Identifier: Apache-2.0
// Log groups.
'use strict';

const { cdk, cloudwatch, iam, logs, role, show, show_plain } = require('./support');
const kms = require('aws-cdk-lib/aws-kms');
const { LogGroup, LogGroupClass, QueryDefinition, QueryString, ResourcePolicy, RetentionDays } = logs;
const { Duration, RemovalPolicy } = cdk;

const key_arn = 'arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012';
// In C++ the ARN is enough, so here the construct of the key has to stand outside of the app.
const key = () => kms.Key.fromKeyArn(new cdk.Stack(), 'Key', key_arn);

const masking = {
  name: 'mask',
  description: 'hides addresses',
  identifiers: [logs.DataIdentifier.EMAILADDRESS],
};
const writing = (...principals) =>
  new iam.PolicyStatement({
    actions: ['logs:PutLogEvents', 'logs:CreateLogStream'],
    resources: ['*'],
    principals,
  });

const es = () => new iam.ServicePrincipal('es.amazonaws.com');

exports.pairs = {
  minimal(stack) {
    new LogGroup(stack, 'Log');
  },

  every_option(stack) {
    new LogGroup(stack, 'Log', {
      logGroupName: '/chat/access',
      retention: RetentionDays.ONE_MONTH,
      logGroupClass: LogGroupClass.STANDARD,
      removalPolicy: RemovalPolicy.DESTROY,
      deletionProtectionEnabled: true,
    });
  },

  options_one_by_one(stack) {
    new LogGroup(stack, 'A', { logGroupName: 'named' });
    new LogGroup(stack, 'B', { deletionProtectionEnabled: false });
    new LogGroup(stack, 'C', { logGroupClass: LogGroupClass.INFREQUENT_ACCESS });
    new LogGroup(stack, 'D', { logGroupClass: LogGroupClass.DELIVERY });
    new LogGroup(stack, 'E', { removalPolicy: RemovalPolicy.RETAIN });
    new LogGroup(stack, 'F', { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE });
    new LogGroup(stack, 'G', { removalPolicy: RemovalPolicy.DESTROY });
  },

  retention(stack) {
    Object.entries({
      OneDay: RetentionDays.ONE_DAY,
      ThreeDays: RetentionDays.THREE_DAYS,
      FiveDays: RetentionDays.FIVE_DAYS,
      OneWeek: RetentionDays.ONE_WEEK,
      TwoWeeks: RetentionDays.TWO_WEEKS,
      OneMonth: RetentionDays.ONE_MONTH,
      TwoMonths: RetentionDays.TWO_MONTHS,
      ThreeMonths: RetentionDays.THREE_MONTHS,
      FourMonths: RetentionDays.FOUR_MONTHS,
      FiveMonths: RetentionDays.FIVE_MONTHS,
      SixMonths: RetentionDays.SIX_MONTHS,
      OneYear: RetentionDays.ONE_YEAR,
      ThirteenMonths: RetentionDays.THIRTEEN_MONTHS,
      EighteenMonths: RetentionDays.EIGHTEEN_MONTHS,
      TwoYears: RetentionDays.TWO_YEARS,
      ThreeYears: RetentionDays.THREE_YEARS,
      FiveYears: RetentionDays.FIVE_YEARS,
      SixYears: RetentionDays.SIX_YEARS,
      SevenYears: RetentionDays.SEVEN_YEARS,
      EightYears: RetentionDays.EIGHT_YEARS,
      NineYears: RetentionDays.NINE_YEARS,
      TenYears: RetentionDays.TEN_YEARS,
      Infinite: RetentionDays.INFINITE,
    }).forEach(([id, retention]) => new LogGroup(stack, id, { retention }));
  },

  attributes(stack) {
    const log = new LogGroup(stack, 'Log');
    show(stack, 'Arn', log.logGroupArn);
    show(stack, 'Name', log.logGroupName);
    show(stack, 'Text', log.toString());
    show(
      stack,
      'PhysicalName',
      new LogGroup(stack, 'Named', { logGroupName: 'named' }).logGroupPhysicalName(),
    );
    log.applyRemovalPolicy(RemovalPolicy.DESTROY);
  },

  imported(stack) {
    const by_arn = LogGroup.fromLogGroupArn(
      stack,
      'ByArn',
      'arn:aws:logs:us-east-1:123456789012:log-group:chat',
    );
    const by_star = LogGroup.fromLogGroupArn(
      stack,
      'ByStar',
      'arn:aws:logs:us-east-1:123456789012:log-group:chat:*',
    );
    const by_name = LogGroup.fromLogGroupName(stack, 'ByName', 'chat');
    const with_star = LogGroup.fromLogGroupName(stack, 'WithStar', 'chat:*');
    role(stack);
    for (const log of [by_arn, by_star, by_name, with_star]) {
      show(stack, `${log.node.id}Arn`, log.logGroupArn);
      show(stack, `${log.node.id}Name`, log.logGroupName);
    }
  },

  grants(stack) {
    const log = new LogGroup(stack, 'Log');
    log.grantWrite(role(stack));
    log.grantRead(new iam.User(stack, 'User'));
    log.grant(new iam.Group(stack, 'Group'), 'logs:DescribeLogStreams', 'logs:GetLogEvents');
  },

  metrics(stack) {
    const log = new LogGroup(stack, 'Log');
    const alarm = (id, metric) =>
      new cloudwatch.Alarm(stack, id, { metric, threshold: 1, evaluationPeriods: 1 });
    alarm('Events', log.metricIncomingLogEvents());
    alarm('Bytes', log.metricIncomingBytes({ period: Duration.hours(1) }));
    alarm('Own', log.metric('DeliveryErrors', { statistic: 'avg' }));
  },

  keys_and_masks(stack) {
    new LogGroup(stack, 'Encrypted', { encryptionKey: key() });
    new LogGroup(stack, 'Masked', { dataProtectionPolicy: new logs.DataProtectionPolicy(masking) });
    new LogGroup(stack, 'Snapshot', { removalPolicy: RemovalPolicy.SNAPSHOT });
  },

  resource_policies(stack) {
    new ResourcePolicy(stack, 'Full', {
      resourcePolicyName: 'named',
      policyStatements: [writing(es()), writing(new iam.AnyPrincipal())],
    });
    const policy = new ResourcePolicy(stack, 'Later');
    policy.document.addStatements(writing(es(), new iam.ArnPrincipal('a "quoted" one')));
    policy.document.addStatements(writing(es(), new iam.ArnPrincipal('a "quoted" one')));
    new ResourcePolicy(stack, 'Named', {
      resourcePolicyName: new cdk.CfnParameter(stack, 'Name').valueAsString,
    }).document.addStatements(writing(role(stack)));
  },

  policies_of_log_groups(stack) {
    const log = new LogGroup(stack, 'Log');
    const arn = (resource, account = '123456789012') => `arn:aws:iam::${account}:${resource}`;
    log.addToResourcePolicy(writing(es()));
    log.addToResourcePolicy(writing(new iam.ArnPrincipal(arn('user/bob'))));
    log.addToResourcePolicy(writing(new iam.ArnPrincipal(arn('policy/x', ''))));
    log.addToResourcePolicy(writing(new iam.AccountPrincipal('123456789012')));
    log.addToResourcePolicy(writing(new iam.AnyPrincipal()));
    log.addToResourcePolicy(writing(role(stack)));
    const given = new cdk.CfnParameter(stack, 'Given').valueAsString;
    log.addToResourcePolicy(writing(new iam.ArnPrincipal(given)));
    const added = log.addToResourcePolicy(writing(new iam.CanonicalUserPrincipal('abc')));
    show_plain(stack, 'Added', added.statementAdded);
    show(stack, 'Path', added.policyDependable.node.path);
  },

  grants_to_principals(stack) {
    const log = new LogGroup(stack, 'Log');
    const write = log.grantWrite(es());
    show_plain(stack, 'Service', write.success);
    show_plain(stack, 'Account', log.grantRead(new iam.AccountPrincipal('123456789012')).success);
    show_plain(
      stack,
      'Arn',
      log.grant(new iam.ArnPrincipal('arn:aws:iam::1:user/x'), 'logs:*').success,
    );
    show_plain(stack, 'Composite', log.grantWrite(new iam.CompositePrincipal(es(), es())).success);
    const policy = new iam.Policy(stack, 'Policy', { roles: [role(stack)] });
    show_plain(stack, 'ToPolicy', log.grantWrite(policy).success);
    show(stack, 'Statement', stack.toJsonString(write.resourceStatement.toJSON()));
    show_plain(stack, 'Statements', write.resourceStatements.length);
    write.applyBefore(new cdk.CfnResource(stack, 'Later', { type: 'AWS::SNS::Topic' }));
    write.assertSuccess();
  },

  grants_of_imports(stack) {
    const given = new cdk.CfnParameter(stack, 'Given').valueAsString;
    const group_arn = 'arn:aws:logs:us-east-1:123456789012:log-group:chat';
    const r = role(stack);
    const use = (log) => {
      log.grantRead(r);
      log.grantWrite(r);
      show(stack, `${log.node.id}Arn`, log.logGroupArn);
      show(stack, `${log.node.id}Name`, log.logGroupName);
    };
    use(LogGroup.fromLogGroupArn(stack, 'ByArn', group_arn));
    use(LogGroup.fromLogGroupName(stack, 'ByName', 'chat'));
    use(LogGroup.fromLogGroupArn(stack, 'OfParameter', given));
    use(LogGroup.fromLogGroupName(stack, 'NameOfParameter', given));
    use(LogGroup.fromLogGroupArn(stack, 'OfParts', `arn:aws:logs:us-east-1:1:log-group:${given}:*`));
    use(LogGroup.fromLogGroupName(stack, 'NameOfParts', `chat-${given}:*`));
    LogGroup.fromLogGroupName(stack, 'Policed', 'chat').grantWrite(es());
  },

  queries_minimal(stack) {
    new QueryDefinition(stack, 'Query', {
      queryDefinitionName: 'chat/all',
      queryString: new QueryString(),
    });
  },
  queries_every_option(stack) {
    const log = new LogGroup(stack, 'Log');
    const query = new QueryDefinition(stack, 'Query', {
      queryDefinitionName: 'chat/slow',
      queryString: new QueryString({
        fields: ['@timestamp', '@message'],
        parseStatements: ['@message "*" as took'],
        filterStatements: ['took > 100', 'route = "say"'],
        statsStatements: ['avg(took) as a', 'max(a)'],
        sort: '@timestamp desc',
        limit: 20,
        display: '@message',
      }),
      logGroups: [log, LogGroup.fromLogGroupName(stack, 'Other', 'other')],
    });
    show(stack, 'Id', query.queryDefinitionId);
  },
  queries_options_one_by_one(stack) {
    const add = (id, props) =>
      new QueryDefinition(stack, id, {
        queryDefinitionName: id,
        queryString: new QueryString(props),
      });
    add('A', { display: 'a' });
    add('B', { fields: ['b'] });
    add('C', { filter: 'c', parse: 'p', stats: 'count(*)' });
    add('D', { filter: 'c', filterStatements: ['d', '', 'e'], parse: 'p', parseStatements: ['q'] });
    add('E', { limit: 0.5 });
    add('F', { sort: '' });
    add('G', { stats: 's', statsStatements: ['t'] });
    add('H', { filter: `region = '${cdk.Aws.REGION}'` });
    new QueryDefinition(stack, 'I', {
      queryDefinitionName: 'I',
      queryString: new QueryString(),
      logGroups: [],
    });
  },
  name_of_a_parameter(stack) {
    const name = new cdk.CfnParameter(stack, 'Name');
    new LogGroup(stack, 'Log', { logGroupName: `/chat/${name.valueAsString}` });
  },
};

exports.app_pairs = {
  grants_across_accounts(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    const log = new LogGroup(stack, 'Log');
    const far = iam.Role.fromRoleArn(stack, 'Far', 'arn:aws:iam::210987654321:role/far');
    const near = iam.Role.fromRoleArn(stack, 'Near', 'arn:aws:iam::123456789012:role/near');
    show_plain(stack, 'ToFar', log.grantWrite(far).success);
    show_plain(stack, 'ToNear', log.grantWrite(near).success);
    const of_far = LogGroup.fromLogGroupArn(
      stack,
      'OfFar',
      'arn:aws:logs:eu-west-1:210987654321:log-group:far',
    );
    show_plain(stack, 'NearToFar', of_far.grantRead(near).success);
    show_plain(stack, 'FarToFar', of_far.grantRead(far).success);
    show(stack, 'EnvRegion', of_far.env.region);
    show(stack, 'EnvAccount', of_far.env.account);
  },
};

exports.errors = {
  data_protection_of_delivery_class: (stack) =>
    new LogGroup(stack, 'Log', {
      logGroupClass: LogGroupClass.DELIVERY,
      dataProtectionPolicy: new logs.DataProtectionPolicy(masking),
    }),
  query_with_three_stats: (stack) =>
    new QueryDefinition(stack, 'Query', {
      queryDefinitionName: 'q',
      queryString: new QueryString({ statsStatements: ['a', 'b', 'c'] }),
    }),
  resource_policy_without_statements: (stack) => new ResourcePolicy(stack, 'Policy'),
  retention_of_delivery_class: (stack) =>
    new LogGroup(stack, 'Log', {
      logGroupClass: LogGroupClass.DELIVERY,
      retention: RetentionDays.ONE_DAY,
    }),
};
