// SPDX-License-Identifier: Apache-2.0
// Metrics, statistics, units and alarms.
'use strict';

const { cdk, cloudwatch, role, show, show_plain } = require('./support');
const { Alarm, Color, ComparisonOperator, Metric, Stats, TreatMissingData, Unit } = cloudwatch;
const { Duration } = cdk;

const metric = (props = {}) => new Metric({ namespace: 'Chat', metricName: 'Messages', ...props });

const alarm = (scope, id, of = metric(), props = {}) =>
  new Alarm(scope, id, { metric: of, threshold: 1, evaluationPeriods: 1, ...props });

/// An action that is known by its ARN.
const action = (arn) => ({ bind: () => ({ alarmActionArn: arn }) });

const topic_arn = (name) => `arn:aws:sns:us-east-1:123456789012:${name}`;

exports.pairs = {
  alarm_minimal(stack) {
    alarm(stack, 'Alarm');
  },

  alarm_every_option(stack) {
    alarm(stack, 'Alarm', metric({ statistic: 'Sum' }), {
      threshold: 10.5,
      evaluationPeriods: 5,
      datapointsToAlarm: 3,
      actionsEnabled: true,
      alarmDescription: 'too many',
      alarmName: 'TooMany',
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluateLowSampleCountPercentile: 'ignore',
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  },

  alarm_options_one_by_one(stack) {
    const m = metric();
    alarm(stack, 'A', m, { threshold: 0 });
    alarm(stack, 'B', m, { threshold: -1.5 });
    alarm(stack, 'C', m, { actionsEnabled: false });
    alarm(stack, 'D', m, { alarmDescription: '' });
    alarm(stack, 'E', m, { alarmName: 'named' });
    alarm(stack, 'F', m, { datapointsToAlarm: 1 });
    alarm(stack, 'G', m, { evaluateLowSampleCountPercentile: 'evaluate' });
    alarm(stack, 'H', m, { evaluationPeriods: 288 });
  },

  comparison_operators(stack) {
    for (const [id, comparisonOperator] of Object.entries({
      AtLeast: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      Above: ComparisonOperator.GREATER_THAN_THRESHOLD,
      Below: ComparisonOperator.LESS_THAN_THRESHOLD,
      AtMost: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
    })) {
      alarm(stack, id, metric(), { comparisonOperator });
    }
  },

  treat_missing_data(stack) {
    for (const [id, treatMissingData] of Object.entries({
      Breaching: TreatMissingData.BREACHING,
      NotBreaching: TreatMissingData.NOT_BREACHING,
      Ignore: TreatMissingData.IGNORE,
      Missing: TreatMissingData.MISSING,
    })) {
      alarm(stack, id, metric(), { treatMissingData });
    }
  },

  alarm_actions(stack) {
    const a = alarm(stack, 'Alarm');
    a.addAlarmAction(action(topic_arn('one')), action(topic_arn('two')));
    a.addAlarmAction(action(role(stack).roleArn));
    a.addInsufficientDataAction(action(topic_arn('unsure')));
    a.addOkAction(action(topic_arn('good')));
  },

  alarm_attributes(stack) {
    const a = alarm(stack, 'Alarm');
    show(stack, 'Arn', a.alarmArn);
    show(stack, 'Name', a.alarmName);
    show(stack, 'Rule', a.renderAlarmRule());
    show(stack, 'Text', a.toString());
    const annotation = a.toAnnotation();
    show(stack, 'AnnotationLabel', annotation.label);
    show_plain(stack, 'AnnotationValue', annotation.value);
    a.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  },

  alarms_imported(stack) {
    alarm(stack, 'Alarm');
    const by_arn = Alarm.fromAlarmArn(
      stack,
      'ByArn',
      'arn:aws:cloudwatch:us-east-1:123456789012:alarm:named',
    );
    const by_name = Alarm.fromAlarmName(stack, 'ByName', 'named');
    show(stack, 'ArnOfArn', by_arn.alarmArn);
    show(stack, 'NameOfArn', by_arn.alarmName);
    show(stack, 'ArnOfName', by_name.alarmArn);
    show(stack, 'NameOfName', by_name.alarmName);
  },

  annotations(stack) {
    const label = (id, of, props) =>
      show(stack, `${id}Label`, alarm(stack, id, of, props).toAnnotation().label);
    label('Minute', metric({ period: Duration.minutes(1) }), { evaluationPeriods: 1 });
    label('Minutes', metric(), {
      evaluationPeriods: 3,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    });
    label('Datapoints', metric(), { evaluationPeriods: 3, datapointsToAlarm: 2 });
    label('Seconds', metric({ period: Duration.seconds(10) }), {
      evaluationPeriods: 3,
      threshold: 2.5,
    });
    label('Labelled', metric({ label: 'shown' }), {
      comparisonOperator: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
    });
    label('Above', metric({ period: Duration.hours(1) }), {
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    });
  },

  metric_every_option(stack) {
    alarm(
      stack,
      'Alarm',
      metric({
        period: Duration.minutes(10),
        statistic: 'p95',
        dimensionsMap: { b: '2', A: '1', a: '3', 10: 'x' },
        unit: Unit.MILLISECONDS,
        label: 'shown',
        color: Color.ORANGE,
        id: 'm9',
        visible: true,
        account: '123456789012',
        region: 'eu-west-1',
      }),
    );
  },

  metric_options_one_by_one(stack) {
    alarm(stack, 'A', metric({ period: Duration.seconds(30) }));
    alarm(stack, 'B', metric({ statistic: 'Maximum' }));
    alarm(stack, 'C', metric({ dimensionsMap: { Route: 'send' } }));
    alarm(stack, 'D', metric({ unit: Unit.NONE }));
    alarm(stack, 'E', metric({ label: 'labelled' }));
    alarm(stack, 'F', metric({ color: '#ffffff' }));
    alarm(stack, 'G', metric({ id: 'own' }));
    alarm(stack, 'H', metric({ visible: false }));
    alarm(stack, 'I', metric({ account: '123456789012' }));
    alarm(stack, 'J', metric({ region: 'eu-west-1' }));
    alarm(stack, 'K', metric({ dimensionsMap: {} }));
    alarm(stack, 'L', metric({ statistic: '' }));
    alarm(stack, 'M', metric({ label: '' }));
  },

  metric_periods(stack) {
    [1, 5, 10, 30, 60, 120, 3600, 86400].forEach((seconds) =>
      alarm(stack, `Of${seconds}`, metric({ period: Duration.seconds(seconds) })),
    );
  },

  metric_attributes(stack) {
    const m = metric({
      label: 'shown',
      color: Color.BLUE,
      dimensionsMap: { Route: 'send' },
      statistic: 'avg',
    });
    alarm(stack, 'Alarm', m);
    show(stack, 'Text', m.toString());
    show(stack, 'PlainText', metric().toString());
    show(stack, 'Namespace', m.namespace);
    show(stack, 'Name', m.metricName);
    show(stack, 'Statistic', m.statistic);
    show(stack, 'Period', m.period.toString());
    show(stack, 'Label', m.label);
    show(stack, 'Color', m.color);
    show_plain(stack, 'NoUnit', m.unit === undefined);
  },

  metric_with(stack) {
    const m = metric({ dimensionsMap: { a: '1' } });
    alarm(stack, 'Same', m.with({}));
    alarm(stack, 'Period', m.with({ period: Duration.hours(1) }));
    alarm(stack, 'Statistic', m.with({ statistic: 'n' }));
    alarm(stack, 'Dimensions', m.with({ dimensionsMap: { b: '2' } }));
    alarm(stack, 'Label', m.with({ label: 'other' }));
    alarm(stack, 'Unit', m.with({ unit: Unit.BYTES }));
    alarm(stack, 'Chained', m.with({ label: 'x' }).with({ statistic: 'max' }));
    m.createAlarm(stack, 'Created', {
      threshold: 5,
      evaluationPeriods: 2,
      treatMissingData: TreatMissingData.IGNORE,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    });
  },

  metric_statistics(stack) {
    [
      'average',
      'avg',
      'minimum',
      'min',
      'maximum',
      'max',
      'samplecount',
      'n',
      'sum',
      'SUM',
      'iqm',
      'IQM',
      'p99',
      'P99.9',
      'p050',
      'p0',
      'p100',
      'tm20',
      'wm1.5',
      'tc99',
      'ts33.3',
      'PR(1:2)',
      'pr(:3)',
      'PR(5:)',
      'TM(10%:90%)',
      'wm(10%:)',
      'TC(:20)',
      'TS(0%:100%)',
      'TM(1.5:2.5)',
    ].forEach((statistic, i) => alarm(stack, `Alarm${i}`, metric({ statistic })));
  },

  unknown_statistics(stack) {
    ['p101', 'p-1', 'p 5', 'p99.', 'PR(10)', 'TM(:)', 'TM(10%:90)', 'foo'].forEach((statistic, i) =>
      alarm(stack, `Alarm${i}`, metric({ statistic })),
    );
  },

  statistics_helpers(stack) {
    Object.entries({
      P: Stats.p(99),
      Percentile: Stats.percentile(99.9),
      TmOne: Stats.tm(50),
      TmTwo: Stats.tm(10, 90),
      TrimmedMean: Stats.trimmedMean(5),
      Wm: Stats.wm(95),
      WmTwo: Stats.winsorizedMean(10, 90),
      Tc: Stats.tc(5),
      TcTwo: Stats.trimmedCount(0.5, 99.5),
      Ts: Stats.ts(10),
      TsTwo: Stats.trimmedSum(10, 20),
      Pr: Stats.pr(1, 2),
      PrOne: Stats.pr(3),
      PercentileRank: Stats.percentileRank(100, 2000),
      Iqm: Stats.IQM,
      Sum: Stats.SUM,
      Average: Stats.AVERAGE,
      Minimum: Stats.MINIMUM,
      Maximum: Stats.MAXIMUM,
      SampleCount: Stats.SAMPLE_COUNT,
    }).forEach(([id, statistic]) => {
      show(stack, `${id}Text`, statistic);
      alarm(stack, id, metric({ statistic }));
    });
  },

  units(stack) {
    Object.keys(Unit).forEach((name, i) => alarm(stack, `Alarm${i}`, metric({ unit: Unit[name] })));
  },

  colors(stack) {
    alarm(stack, 'Alarm');
    for (const [id, color] of Object.entries({
      Blue: Color.BLUE,
      Brown: Color.BROWN,
      Green: Color.GREEN,
      Grey: Color.GREY,
      Orange: Color.ORANGE,
      Pink: Color.PINK,
      Purple: Color.PURPLE,
      Red: Color.RED,
    })) {
      show(stack, id, color);
    }
  },

  dimensions_of_tokens(stack) {
    const r = role(stack);
    alarm(stack, 'Alarm', metric({ dimensionsMap: { Role: r.roleName, Both: `a-${r.roleName}` } }));
    alarm(
      stack,
      'Many',
      metric({
        dimensionsMap: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`D${i}`, `${i}`])),
      }),
    );
    alarm(stack, 'Long', metric({ dimensionsMap: { ['n'.repeat(255)]: 'v'.repeat(255) } }));
  },

  put_metric_data(stack) {
    Metric.grantPutMetricData(role(stack));
  },
};

exports.app_pairs = {
  concrete_environment(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    alarm(stack, 'Same', metric({ account: '123456789012', region: 'us-east-1' }));
    alarm(stack, 'Other', metric({ account: '210987654321' }));
    alarm(stack, 'Attached', metric().attachTo(stack));
    show(stack, 'Account', metric().attachTo(stack).account);
    show(stack, 'Region', metric().attachTo(stack).region);
    show(stack, 'Arn', Alarm.fromAlarmName(stack, 'Imported', 'named').alarmArn);
  },

  metric_attached_to_another_stack(app) {
    const first = new cdk.Stack(app, 'First', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    const second = new cdk.Stack(app, 'Second', {
      env: { account: '210987654321', region: 'us-east-1' },
    });
    role(first);
    alarm(second, 'Alarm', metric().attachTo(first));
  },
};

const dimension = (name, value) => () => metric({ dimensionsMap: { [name]: value } });

exports.errors = {
  odd_period: () => metric({ period: Duration.seconds(15) }),
  period_above_a_minute: () => metric({ period: Duration.seconds(90) }),
  fractional_period: () => metric({ period: Duration.millis(1500) }),
  too_many_dimensions: () =>
    metric({
      dimensionsMap: Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`D${i}`, 'v'])),
    }),
  empty_dimension_name: dimension('', 'v'),
  long_dimension_name: dimension('n'.repeat(256), 'v'),
  empty_dimension_value: dimension('n', ''),
  long_dimension_value: dimension('n', 'v'.repeat(256)),
  dimension_value_of_emoji: dimension('n', '😀'.repeat(128)),
  percentile_above_100: () => cloudwatch.Stats.p(101),
  trimmed_mean_below_0: () => cloudwatch.Stats.tm(-1, 5),
  band_operator_on_a_plain_metric: (stack) =>
    alarm(stack, 'Alarm', metric(), {
      comparisonOperator: ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
    }),
  lower_band_operator_on_a_plain_metric: (stack) =>
    alarm(stack, 'Alarm', metric(), {
      comparisonOperator: ComparisonOperator.LESS_THAN_LOWER_THRESHOLD,
    }),
  both_band_operator_on_a_plain_metric: (stack) =>
    alarm(stack, 'Alarm', metric(), {
      comparisonOperator: ComparisonOperator.LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD,
    }),
};

exports.app_errors = {
  alarm_on_another_region(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    alarm(stack, 'Alarm', metric({ region: 'eu-west-1' }));
  },
};
