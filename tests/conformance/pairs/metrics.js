// SPDX-License-Identifier: Apache-2.0
// What metrics and expressions say of themselves, statistics in odd spellings, and what cannot be
// shown or joined.
'use strict';

const { cdk, cloudwatch, show, show_plain } = require('./support');
const { Alarm, MathExpression, Metric, Stats } = cloudwatch;
const { Duration } = cdk;

const metric = (metricName = 'Messages', props = {}) =>
  new Metric({ namespace: 'Chat', metricName, ...props });
const expression = (text, usingMetrics, props = {}) =>
  new MathExpression({ expression: text, usingMetrics, ...props });
const alarm = (scope, id, of, props = {}) =>
  new Alarm(scope, id, { metric: of, threshold: 1, evaluationPeriods: 1, ...props });

exports.pairs = {
  metric_attributes(stack) {
    const m = metric('Messages', {
      dimensionsMap: { b: '2', a: '1' },
      id: 'own',
      visible: false,
      unit: cloudwatch.Unit.BITS,
      account: '123456789012',
      region: 'eu-west-1',
    });
    alarm(stack, 'Alarm', m);
    show(stack, 'Id', m.id);
    show_plain(stack, 'Visible', m.visible);
    show(stack, 'Unit', m.unit);
    show(stack, 'Account', m.account);
    show(stack, 'Region', m.region);
    show(stack, 'DimensionB', m.dimensions.b);
    show_plain(stack, 'Dimensions', Object.keys(m.dimensions).length);
    const bare = metric();
    show_plain(stack, 'NoDimensions', bare.dimensions === undefined);
    show_plain(stack, 'NoId', bare.id === undefined);
    show_plain(stack, 'NoVisible', bare.visible === undefined);
    show_plain(stack, 'NoLabel', bare.label === undefined);
    show_plain(stack, 'NoColor', bare.color === undefined);
    show_plain(stack, 'NoAccount', bare.account === undefined);
  },

  expression_attributes(stack) {
    const e = expression(
      'a',
      { a: metric() },
      { label: 'shown', color: '#123456', visible: false },
    );
    const searching = expression(
      '1',
      {},
      { searchAccount: '123456789012', searchRegion: 'eu-west-1', visible: true },
    );
    alarm(stack, 'Alarm', e);
    show(stack, 'Expression', e.expression);
    show(stack, 'Label', e.label);
    show(stack, 'Color', e.color);
    show_plain(stack, 'Visible', e.visible);
    show(stack, 'SearchAccount', searching.searchAccount);
    show(stack, 'SearchRegion', searching.searchRegion);
    show_plain(stack, 'SearchVisible', searching.visible);
    show_plain(stack, 'NoLabel', searching.label === undefined);
    show_plain(stack, 'NoColor', searching.color === undefined);
    show_plain(stack, 'NoSearchAccount', e.searchAccount === undefined);
    show_plain(stack, 'NoSearchRegion', e.searchRegion === undefined);
    show_plain(stack, 'Metrics', Object.keys(e.usingMetrics).length);
  },

  odd_statistics(stack) {
    [
      'TM(+1:2)',
      'TM(-1:2)',
      'TM(-0:2)',
      'PR(1e3:2e3)',
      'PR(1E+3:2e-3)',
      'PR(1e:2)',
      'PR(Infinity:)',
      'TM(1:2:3)',
      'TM(1:2:x)',
      'TM(.5:1.)',
      'TM(.:1)',
      'TM(:101%)',
      'TM(1%:2%',
      'TM)1:2(',
      'TM(1:(2))',
      'TM(\t1\n:\r2 )',
      'PR(1x:2y)',
      'PR(0x10:20)',
      'p1.2.3',
      'p99.999999999',
      'p',
      'tm',
      'tm(5)',
      ' avg',
      'avg ',
      'Avg',
    ].forEach((statistic, i) => alarm(stack, `Alarm${i}`, metric('Messages', { statistic })));
  },

  helpers_of_two_numbers(stack) {
    Object.entries({
      Tm: Stats.tm(0, 100),
      Wm: Stats.wm(10, 90),
      Tc: Stats.tc(10.5, 90.25),
      Ts: Stats.ts(20, 80),
      Pr: Stats.pr(0, 1e21),
      Small: Stats.percentileRank(1e-7),
      WmOne: Stats.winsorizedMean(5),
      TcOne: Stats.trimmedCount(5),
      TsOne: Stats.trimmedSum(5),
      TmTwo: Stats.trimmedMean(1, 2),
    }).forEach(([id, statistic]) => {
      show(stack, `${id}Text`, statistic);
      alarm(stack, id, metric('Messages', { statistic }));
    });
  },

  alarm_of_parameters(stack) {
    const number = new cdk.CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber;
    const text = new cdk.CfnParameter(stack, 'Text').valueAsString;
    alarm(stack, 'Alarm', metric(), {
      threshold: number,
      evaluationPeriods: number,
      datapointsToAlarm: number,
      alarmName: text,
      alarmDescription: text,
      evaluateLowSampleCountPercentile: text,
    });
    alarm(stack, 'OfTexts', metric(text, { namespace: text, label: text, account: text }));
  },

  created_with_every_option(stack) {
    metric().createAlarm(stack, 'Alarm', {
      threshold: 5,
      evaluationPeriods: 3,
      actionsEnabled: false,
      alarmDescription: 'described',
      alarmName: 'named',
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
      datapointsToAlarm: 2,
      evaluateLowSampleCountPercentile: 'evaluate',
      treatMissingData: cloudwatch.TreatMissingData.BREACHING,
    });
  },

  one_metric_under_two_names(stack) {
    const a = metric('A');
    const b = metric('B');
    alarm(
      stack,
      'Alarm',
      expression('x + y + z', { x: a, y: a, z: expression('x * b', { x: a, b }) }),
    );
    alarm(
      stack,
      'Inner',
      expression('p + q', { p: expression('a', { a }), q: expression('a', { a }) }),
    );
  },
};

exports.errors = {
  dimension_without_a_value: () => metric('A', { dimensionsMap: { Route: undefined } }),
  one_id_for_two_metrics: (stack) =>
    alarm(
      stack,
      'Alarm',
      expression('x + y', {
        x: expression('p', { p: metric('A') }, { period: Duration.minutes(1) }),
        y: expression('q', { q: metric('B') }),
        p: metric('C'),
      }),
    ),
  percentage_of_helpers: () => Stats.percentile(-1),
  second_percentage_of_helpers: () => Stats.wm(5, 100.5),
  percentage_of_counts: () => Stats.trimmedCount(101),
  percentage_of_sums: () => Stats.ts(1, -5),
  period_with_odd_seconds: () => metric('A', { period: Duration.seconds(61) }),
  odd_period_of_an_expression: (stack) =>
    alarm(stack, 'Alarm', expression('a', { a: metric() }, { period: Duration.seconds(15) })),
};
