// SPDX-License-Identifier: Apache-2.0
// Log groups.
'use strict';

const { cdk, cloudwatch, iam, logs, role, show } = require('./support');
const { LogGroup, LogGroupClass, RetentionDays } = logs;
const { Duration, RemovalPolicy } = cdk;

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

  name_of_a_parameter(stack) {
    const name = new cdk.CfnParameter(stack, 'Name');
    new LogGroup(stack, 'Log', { logGroupName: `/chat/${name.valueAsString}` });
  },
};

exports.errors = {
  retention_of_delivery_class: (stack) =>
    new LogGroup(stack, 'Log', {
      logGroupClass: LogGroupClass.DELIVERY,
      retention: RetentionDays.ONE_DAY,
    }),
};
