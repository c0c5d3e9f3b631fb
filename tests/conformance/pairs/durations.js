// SPDX-License-Identifier: Apache-2.0
// Duration: conversions, texts, arithmetic and refusals.
'use strict';

const { cdk, show, show_plain } = require('./support');
const { Duration } = cdk;

exports.pairs = {
  conversions(stack) {
    show_plain(stack, 'MillisToMillis', Duration.millis(250).toMilliseconds());
    show_plain(stack, 'SecondsToMillis', Duration.seconds(90).toMilliseconds());
    show_plain(stack, 'MinutesToSeconds', Duration.minutes(5).toSeconds());
    show_plain(stack, 'HoursToMinutes', Duration.hours(2).toMinutes());
    show_plain(stack, 'DaysToHours', Duration.days(3).toHours());
    show_plain(stack, 'DaysToDays', Duration.days(14).toDays());
    show_plain(stack, 'DaysToMillis', Duration.days(40).toMilliseconds());
    show_plain(stack, 'MinutesToHours', Duration.minutes(120).toHours());
    show_plain(stack, 'HoursToDays', Duration.hours(48).toDays());
    show_plain(stack, 'MillisToSeconds', Duration.millis(3000).toSeconds());
    show_plain(stack, 'Zero', Duration.seconds(0).toDays());
  },

  fractions(stack) {
    show_plain(stack, 'Millis', Duration.millis(1500).toSeconds({ integral: false }));
    show_plain(stack, 'Minutes', Duration.minutes(90).toHours({ integral: false }));
    show_plain(stack, 'Hours', Duration.hours(1).toDays({ integral: false }));
    show_plain(stack, 'Half', Duration.seconds(0.5).toMilliseconds({ integral: false }));
    show_plain(stack, 'Third', Duration.millis(1).toMinutes({ integral: false }));
  },

  texts(stack) {
    const durations = {
      A: Duration.minutes(1.5),
      B: Duration.millis(1),
      C: Duration.days(40),
      D: Duration.hours(25),
      E: Duration.seconds(0),
      F: Duration.millis(86401500),
      G: Duration.minutes(60),
      H: Duration.seconds(61),
      I: Duration.millis(90061001),
    };
    for (const [id, duration] of Object.entries(durations)) {
      show(stack, `Iso${id}`, duration.toIsoString());
      show(stack, `Human${id}`, duration.toHumanString());
      show(stack, `Text${id}`, duration.toString());
      show(stack, `Unit${id}`, duration.unitLabel());
    }
  },

  beyond_integers(stack) {
    const durations = {
      A: Duration.parse('PT20000000000000016966414167310762023H'),
      B: Duration.parse('PT9007199254740993S'),
      C: Duration.parse('P99999999999999999999999D'),
      D: Duration.parse(`P1DT${'9'.repeat(60)}S`),
      E: Duration.parse(`PT${'9'.repeat(400)}H`),
      F: Duration.days(1e300),
      G: Duration.seconds(9007199254740993),
      H: Duration.millis(1e22),
      J: Duration.days(123456789.123456789),
      K: Duration.seconds(5e-324),
    };
    for (const [id, duration] of Object.entries(durations)) {
      show(stack, `Iso${id}`, duration.toIsoString());
      show(stack, `Human${id}`, duration.toHumanString() || 'none');
      show(stack, `Text${id}`, duration.toString());
    }
    show_plain(stack, 'Days', durations.A.toDays());
    show_plain(stack, 'Hours', durations.B.toHours({ integral: false }));
  },

  arithmetic(stack) {
    show(stack, 'Plus', Duration.hours(1).plus(Duration.minutes(30)).toString());
    show(stack, 'PlusSame', Duration.days(1).plus(Duration.days(2)).toString());
    show(stack, 'Minus', Duration.minutes(2).minus(Duration.seconds(1)).toString());
    show(stack, 'MinusAll', Duration.minutes(1).minus(Duration.seconds(60)).toString());
  },

  parsing(stack) {
    for (const [id, text] of Object.entries({
      A: 'PT1M30S',
      B: 'P1DT1.5S',
      C: 'PT0.001S',
      D: 'P40D',
      E: 'P1DT1H',
      F: 'PT5M',
      G: 'PT2H3M4.250S',
      H: 'P0DT0S',
    })) {
      const duration = Duration.parse(text);
      show(stack, `Iso${id}`, duration.toIsoString());
      show(stack, `Text${id}`, duration.toString());
    }
  },
};

const refused = (f) => (stack) => show_plain(stack, 'Never', f(stack));

exports.errors = {
  negative: refused(() => Duration.minutes(-1)),
  negative_fraction: refused(() => Duration.hours(-0.5)),
  negative_difference: refused(() => Duration.seconds(1).minus(Duration.minutes(1))),
  fraction_of_its_own_unit: refused(() => Duration.seconds(1.5).toSeconds()),
  fraction_of_another_unit: refused(() => Duration.minutes(90).toHours()),
  millis_to_seconds: refused(() => Duration.millis(1500).toSeconds()),
  hours_to_days: refused(() => Duration.hours(25).toDays()),
  seconds_to_minutes: refused(() => Duration.seconds(61).toMinutes()),
  parse_without_p: refused(() => Duration.parse('90S')),
  parse_empty: refused(() => Duration.parse('PT')),
  beyond_integers_to_days: refused(() => Duration.parse('PT9007199254740993S').toDays()),
  infinite_to_days: refused(() => Duration.minutes(Number.MAX_VALUE).toDays()),
  parse_weeks: refused(() => Duration.parse('P1W')),
};
