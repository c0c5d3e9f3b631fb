// SPDX-License-Identifier: Apache-2.0
// Alarms on math expressions, and what metrics and expressions warn of.
'use strict';

const { cdk, cloudwatch, show } = require('./support');
const { Alarm, ComparisonOperator, MathExpression, Metric, Unit } = cloudwatch;
const { Duration } = cdk;

const metric = (metricName, props = {}) => new Metric({ namespace: 'Chat', metricName, ...props });

const expression = (text, usingMetrics, props = {}) =>
  new MathExpression({ expression: text, usingMetrics, ...props });

const alarm = (scope, id, of, props = {}) =>
  new Alarm(scope, id, { metric: of, threshold: 1, evaluationPeriods: 1, ...props });

const ratio = (props = {}) =>
  expression('errors / requests * 100', {
    errors: metric('Errors', { statistic: 'Sum' }),
    requests: metric('Requests', { statistic: 'n' }),
    ...props,
  });

/// An action that is known by its ARN.
const action = (arn) => ({ bind: () => ({ alarmActionArn: arn }) });
const ec2_stop = action('arn:aws:automate:us-east-1:ec2:stop');

const show_warnings = (scope, of) => {
  alarm(scope, 'Alarm', of);
  Object.entries(of.warningsV2 ?? {}).forEach(([id, message], i) => {
    show(scope, `Id${i}`, id);
    show(scope, `Message${i}`, message);
  });
};

exports.pairs = {
  expression_minimal(stack) {
    alarm(stack, 'Alarm', ratio());
  },

  expression_every_option(stack) {
    const all = expression(
      'a + b',
      {
        a: metric('A', {
          dimensionsMap: { z: '1', Z: '2' },
          unit: Unit.COUNT,
          label: 'the first',
          account: '123456789012',
          id: 'other',
        }),
        b: metric('B', { statistic: 'p99' }),
      },
      { label: 'sum', color: '#ff0000', visible: false, period: Duration.minutes(1) },
    );
    alarm(stack, 'Alarm', all);
    show(stack, 'Text', all.toString());
    show(stack, 'PlainText', ratio().toString());
    show(stack, 'Period', all.period.toString());
    show(stack, 'PeriodWithin', all.usingMetrics.a.period.toString());
    show(stack, 'Label', alarm(stack, 'Other', all).toAnnotation().label);
  },

  expression_without_metrics(stack) {
    alarm(stack, 'A', expression('TIME_SERIES(5)'));
    alarm(stack, 'B', expression('TIME_SERIES(5)', {}, { period: Duration.hours(1) }));
  },

  expressions_within_expressions(stack) {
    const inner = expression('a * 2', { a: metric('A') }, { label: 'double' });
    alarm(stack, 'A', expression('x + y', { x: inner, y: metric('B') }));
    alarm(stack, 'B', expression('x + a', { x: inner, a: metric('A') }));
    alarm(stack, 'C', expression('x + y', { x: metric('A'), y: metric('A') }));
    alarm(stack, 'D', expression('x + y', { x: inner, y: expression('x * 3', { x: inner }) }));
  },

  expression_with(stack) {
    const m = ratio();
    alarm(stack, 'Same', m.with({}));
    alarm(stack, 'Label', m.with({ label: 'ratio' }));
    alarm(stack, 'Period', m.with({ period: Duration.minutes(10) }));
    m.createAlarm(stack, 'Created', { threshold: 5, evaluationPeriods: 2 });
  },

  expression_band(stack) {
    const band = Metric.anomalyDetectionFor({ metric: metric('A') });
    const comparisonOperator = ComparisonOperator.LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD;
    const a = alarm(stack, 'A', band, { comparisonOperator, threshold: 0 });
    show(stack, 'Label', a.toAnnotation().label);
    alarm(stack, 'B', Metric.anomalyDetectionFor({ metric: metric('A'), stdDevs: 2.5, label: 'band' }), {
      comparisonOperator: ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
    });
    alarm(stack, 'C', expression('ANOMALY_DETECTION_BAND(m, 3)', { m: ratio() }), {
      comparisonOperator: ComparisonOperator.LESS_THAN_LOWER_THRESHOLD,
    });
  },

  expression_of_a_parameter(stack) {
    const factor = new cdk.CfnParameter(stack, 'Factor');
    alarm(stack, 'Alarm', expression(`a * ${factor.valueAsString}`, { a: metric('A') }));
  },

  warnings_of_periods(stack) {
    show_warnings(
      stack,
      expression('a + b', { a: metric('A', { period: Duration.minutes(1) }), b: metric('B') }),
    );
  },

  warnings_of_unknown_names(stack) {
    show_warnings(stack, expression('a + bC_1 + 2e3 + AVG("quoted name") + x\'y\'z', { a: metric('A') }));
  },

  no_warnings_of_searches(stack) {
    show_warnings(stack, expression('sum(SEARCH(names))'));
  },

  no_warnings_of_metrics(stack) {
    show_warnings(stack, expression('SUM(metrics())'));
  },

  warnings_of_statistics(stack) {
    show_warnings(
      stack,
      expression('a', { a: metric('A', { statistic: 'p101', label: 'shown', period: Duration.hours(1) }) }),
    );
  },

  warnings_of_a_metric(stack) {
    show_warnings(stack, metric('A', { statistic: 'Sums' }));
  },

  ec2_action(stack) {
    alarm(stack, 'Alarm', metric('A', { dimensionsMap: { InstanceId: 'i-1' } })).addAlarmAction(ec2_stop);
    alarm(stack, 'Other', metric('A')).addAlarmAction(
      action('arn:aws:automate:us-east-1:ec2'),
      action('arn:aws:automate::ec2:stop'),
      action('arn:aws:automate:US:ec2:stop'),
      action('arn:awscn:automate:us-east-1:ec2:Stop'),
    );
  },
};

exports.errors = {
  invalid_names: () => expression('A + 1b + c', { A: metric('A'), '1b': metric('B'), c: metric('C') }),
  one_name_for_two_metrics: () =>
    expression('a + x', { a: metric('A'), x: expression('a', { a: metric('B', { label: 'other' }) }) }),
  negative_std_devs: () => Metric.anomalyDetectionFor({ metric: metric('A'), stdDevs: 0 }),
  eleven_metrics: (stack) =>
    alarm(
      stack,
      'Alarm',
      expression(
        'm0',
        Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`m${i}`, metric(`M${i}`)])),
      ),
    ),
  search_account: (stack) => alarm(stack, 'Alarm', expression('1', {}, { searchAccount: '123456789012' })),
  search_region: (stack) => alarm(stack, 'Alarm', expression('1', {}, { searchRegion: 'eu-west-1' })),
  band_with_a_threshold_operator: (stack) =>
    alarm(stack, 'Alarm', Metric.anomalyDetectionFor({ metric: metric('A') }), {
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    }),
  band_without_an_operator: (stack) =>
    alarm(stack, 'Alarm', Metric.anomalyDetectionFor({ metric: metric('A') })),
  ec2_action_on_another_metric: (stack) =>
    alarm(
      stack,
      'Alarm',
      metric('A', {
        dimensionsMap: { b: '2', A: '1' },
        unit: Unit.COUNT,
        label: 'shown',
        account: '123456789012',
        region: 'us-east-1',
        color: '#ffffff',
        id: 'm',
        visible: true,
        period: Duration.hours(1),
      }),
    ).addAlarmAction(ec2_stop),
  ec2_action_on_a_plain_metric: (stack) =>
    alarm(stack, 'Alarm', metric('A', { period: Duration.seconds(30) })).addAlarmAction(ec2_stop),
  ec2_action_on_an_expression: (stack) =>
    alarm(
      stack,
      'Alarm',
      expression(
        'x + a',
        {
          a: metric('A', { statistic: 'foo', dimensionsMap: { b: '2', A: '1' }, unit: Unit.NONE }),
          x: expression('a * 2', { a: metric('A', { statistic: 'foo', dimensionsMap: { A: '1', b: '2' } }) }),
        },
        { label: 'shown', color: '#ffffff', visible: false, period: Duration.millis(60000) },
      ),
    ).addAlarmAction(ec2_stop),
};

exports.app_errors = {
  expression_on_another_region(app) {
    const stack = new cdk.Stack(app, 'S', {
      env: { account: '123456789012', region: 'us-east-1' },
    });
    alarm(stack, 'Alarm', expression('a', { a: metric('A', { region: 'eu-west-1', label: 'far' }) }));
  },
};
