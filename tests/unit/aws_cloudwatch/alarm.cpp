// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/alarm.hpp>

#include <constcloud/elements/cfn_parameter.hpp>

#include "support/templates.hpp"

namespace cc = constcloud;
using cc::Duration;
using cc::Stack;
using cc::Text;
using cc::Value;
using cc::aws_cloudwatch::Alarm;
using cc::aws_cloudwatch::AlarmActionByArn;
using cc::aws_cloudwatch::AlarmActionConfig;
using cc::aws_cloudwatch::ComparisonOperator;
using cc::aws_cloudwatch::IMetric;
using cc::aws_cloudwatch::MathExpression;
using cc::aws_cloudwatch::Metric;
using cc::aws_cloudwatch::TreatMissingData;
using trees::Refusal;

namespace {

constexpr Metric messages() { return Metric({.metric_name = "Messages", .namespace_ = "Chat"}); }
constexpr auto at_one(const Stack& stack, const IMetric& metric) {
  return Alarm::builder(stack, "A").metric(metric).threshold(1).evaluation_periods(1);
}

/// The properties of the alarm that `make(stack)` makes with the id `A`.
template <class F>
constexpr Text properties_of(F make) {
  return templates::properties(make, "AWS::CloudWatch::Alarm");
}

constexpr Text plain =
    R"({"ComparisonOperator":"GreaterThanOrEqualToThreshold","EvaluationPeriods":1,"MetricName":"Messages",)"
    R"("Namespace":"Chat","Period":300,"Statistic":"Average","Threshold":1})";

template <class F>
std::string label_of(F make) {
  return std::string(
      trees::in_stack([&](Stack& stack) { return make(stack).to_annotation().label->literal(); }));
}

/// An action that asks the alarm it is bound to.
struct Escalation {
  constexpr AlarmActionConfig bind(const cc::Construct& scope, const Alarm& alarm) const {
    return {.alarm_action_arn = Text::concat({"arn:", scope.node().id(), ":", alarm.node().id()})};
  }
};

std::string warnings_of(const Stack& stack) {
  std::string all;
  for (const auto& entry : stack.node().find_child("A").node().metadata()) {
    if (entry.type == "aws:cdk:warning") all += std::string(entry.data.as_text()) + "\n";
  }
  return all;
}

constexpr Stack known_stack(const cc::Construct& app) {
  return Stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
}

}  // namespace

TEST_CASE("Alarm: all three forms of making one give the same") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               Alarm(stack, "A", {.evaluation_periods = 1, .metric = messages(), .threshold = 1});
             }) == plain);
  CHECK_BOTH(properties_of([](Stack& stack) { at_one(stack, messages()).build(); }) == plain);
  CHECK_BOTH(properties_of([](Stack& stack) {
               messages().create_alarm(stack, "A", {.evaluation_periods = 1, .threshold = 1});
             }) == plain);
}

TEST_CASE("Alarm: every option") {
  CHECK_BOTH(
      properties_of([](Stack& stack) {
        at_one(stack, messages())
            .actions_enabled(false)
            .alarm_description("too many")
            .alarm_name("TooMany")
            .comparison_operator(ComparisonOperator::less_than_threshold)
            .datapoints_to_alarm(1)
            .evaluate_low_sample_count_percentile("ignore")
            .treat_missing_data(TreatMissingData::not_breaching)
            .build();
      }) ==
      R"({"ActionsEnabled":false,"AlarmDescription":"too many","AlarmName":"TooMany",)"
      R"("ComparisonOperator":"LessThanThreshold","DatapointsToAlarm":1,)"
      R"("EvaluateLowSampleCountPercentile":"ignore","EvaluationPeriods":1,"MetricName":"Messages",)"
      R"("Namespace":"Chat","Period":300,"Statistic":"Average","Threshold":1,"TreatMissingData":"notBreaching"})");
}

TEST_CASE("Alarm: create_alarm hands on every option") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               messages().create_alarm(
                   stack, "A",
                   {.evaluation_periods = 2,
                    .threshold = 1,
                    .actions_enabled = true,
                    .alarm_description = "d",
                    .alarm_name = "n",
                    .comparison_operator = ComparisonOperator::greater_than_threshold,
                    .datapoints_to_alarm = 2,
                    .evaluate_low_sample_count_percentile = "evaluate",
                    .treat_missing_data = TreatMissingData::ignore});
             }) == properties_of([](Stack& stack) {
               Alarm(stack, "A",
                     {.evaluation_periods = 2,
                      .metric = messages(),
                      .threshold = 1,
                      .actions_enabled = true,
                      .alarm_description = "d",
                      .alarm_name = "n",
                      .comparison_operator = ComparisonOperator::greater_than_threshold,
                      .datapoints_to_alarm = 2,
                      .evaluate_low_sample_count_percentile = "evaluate",
                      .treat_missing_data = TreatMissingData::ignore});
             }));
}

TEST_CASE("Alarm: dimensions are sorted by UTF-16 units") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               at_one(stack,
                      messages().with(
                          {.dimensions_map = {{"b", "2"}, {"a", "3"}, {"A", "1"}, {"10", "x"}}}))
                   .build();
             })
                 .contains(R"("Dimensions":[{"Name":"10","Value":"x"},{"Name":"A","Value":"1"},)"
                           R"({"Name":"a","Value":"3"},{"Name":"b","Value":"2"}])"));
}

TEST_CASE("Alarm: a label, even an empty one, makes a list of metrics") {
  CHECK_BOTH(
      properties_of([](Stack& stack) { at_one(stack, messages().with({.label = ""})).build(); }) ==
      R"({"ComparisonOperator":"GreaterThanOrEqualToThreshold","EvaluationPeriods":1,"Metrics":[{"Id":"m1",)"
      R"("Label":"","MetricStat":{"Metric":{"MetricName":"Messages","Namespace":"Chat"},"Period":300,)"
      R"("Stat":"Average"},"ReturnData":true}],"Threshold":1})");
}

TEST_CASE("Alarm: an account makes a list of metrics, unless it is the stack's own") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               at_one(stack, messages().with({.account = "123456789012"})).build();
             }).contains(R"("Metrics":[{"AccountId":"123456789012","Id":"m1","MetricStat":)"));
  CHECK_BOTH(properties_of([](Stack& stack) {
               at_one(stack, messages().with({.account = stack.account()})).build();
             }) == plain);
  constexpr auto mentions_metrics = [](const Text& account) {
    cc::ConstructTree app;
    const Stack stack = known_stack(app);
    at_one(stack, messages().with({.account = account})).build();
    return template_text(stack).contains("\"Metrics\"");
  };
  CHECK_BOTH(!mentions_metrics("123456789012"));
  CHECK_BOTH(mentions_metrics("210987654321"));
}

TEST_CASE("Alarm: a metric of another region is refused where both are known") {
  constexpr auto of_region = [](const cc::Construct& app, const Text& region) {
    const Stack stack = known_stack(app);
    at_one(stack, messages().with({.label = "shown", .region = region})).build();
    return true;
  };
  CHECK_BOTH(trees::in_app([&](const cc::Construct& app) { return of_region(app, "us-east-1"); }));
  CHECK(
      trees::refusal_of([&] {
        cc::ConstructTree app;
        of_region(app, "eu-west-1");
      }) ==
      Refusal{"Cannot create an Alarm in region 'us-east-1' based on metric 'shown' in 'eu-west-1'",
              "S/A"});
  CHECK_BOTH(properties_of([](Stack& stack) {
               at_one(stack, messages().with({.region = "eu-west-1"})).build();
             }) == plain);
}

TEST_CASE("Alarm: statistics that are not simple are extended") {
  CHECK_BOTH(
      properties_of(
          [](Stack& stack) { at_one(stack, messages().with({.statistic = "P99"})).build(); })
          .contains(
              R"("ExtendedStatistic":"p99","MetricName":"Messages","Namespace":"Chat","Period":300,"Threshold":1)"));
}

TEST_CASE("Alarm: actions in their order, none without a call") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               const Alarm alarm = at_one(stack, messages()).build();
               alarm.add_alarm_action(AlarmActionByArn{"arn:1"}, Escalation());
               alarm.add_alarm_action(AlarmActionByArn{"arn:2"});
               alarm.add_ok_action(AlarmActionByArn{"arn:3"});
               alarm.add_insufficient_data_action(AlarmActionByArn{cc::Aws::stack_id});
               alarm.add_alarm_action();
             }).starts_with(R"({"AlarmActions":["arn:1","arn:A:A","arn:2"],)"));
  CHECK_BOTH(properties_of([](Stack& stack) {
               const Alarm alarm = at_one(stack, messages()).build();
               alarm.add_ok_action(AlarmActionByArn{"arn:3"});
               alarm.add_insufficient_data_action(AlarmActionByArn{cc::Aws::stack_id});
             }).contains(R"("InsufficientDataActions":[{"Ref":"AWS::StackId"}],)"));
}

TEST_CASE("Alarm: attributes") {
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return at_one(stack, messages()).build().alarm_arn();
             }) == R"({"Fn::GetAtt":["ACCC8ACD5","Arn"]})");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return at_one(stack, messages()).build().alarm_name();
             }) == R"({"Ref":"ACCC8ACD5"})");
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const Alarm alarm = at_one(stack, messages()).build();
    return alarm.metric().to_string().json() == cc::Json("Messages") && Alarm::is_alarm(alarm) &&
           Alarm::is_owned_resource(alarm) && !Alarm::is_alarm(stack);
  }));
}

TEST_CASE("Alarm: the label of its annotation") {
  CHECK(label_of([](Stack& stack) { return at_one(stack, messages()).build(); }) ==
        "Messages >= 1 for 1 datapoints within 5 minutes");
  CHECK(label_of([](Stack& stack) {
          return at_one(stack, messages().with({.period = Duration::minutes(1)})).build();
        }) == "Messages >= 1 for 1 datapoints within 1 minute");
  CHECK(label_of([](Stack& stack) {
          return at_one(stack, messages().with({.period = Duration::seconds(1)})).build();
        }) == "Messages >= 1 for 1 datapoints within 1 second");
  CHECK(label_of([](Stack& stack) {
          return Alarm(stack, "A",
                       {.evaluation_periods = 3,
                        .metric = messages().with({.period = Duration::seconds(30)}),
                        .threshold = -2.5,
                        .comparison_operator = ComparisonOperator::less_than_threshold,
                        .datapoints_to_alarm = 2});
        }) == "Messages < -2.5 for 2 datapoints within 1.5 minutes");
  CHECK(label_of([](Stack& stack) {
          return at_one(stack, messages().with({.label = "x", .period = Duration::seconds(10)}))
              .build();
        }) == "x >= 1 for 1 datapoints within 10 seconds");
}

TEST_CASE("Alarm: no annotation of numbers that are known at deployment") {
  CHECK(
      trees::refusal_in_stack([](Stack& stack) {
        const cc::CfnParameter limit(stack, "Limit", {.type = "Number"});
        (void)Alarm(
            stack, "A",
            {.evaluation_periods = 1, .metric = messages(), .threshold = limit.value_as_number()})
            .to_annotation();
      }) ==
      Refusal{"Alarm: an annotation needs a threshold and periods that are known before deployment",
              "S/A"});
}

TEST_CASE("Alarm: what only AWS would refuse") {
  const auto refusal_of = [](auto make) {
    return trees::refusal_in_stack([&](Stack& stack) { make(stack); });
  };
  CHECK(refusal_of([](Stack& stack) {
          Alarm(stack, "A", {.evaluation_periods = 0, .metric = messages(), .threshold = 1});
        }) == Refusal{"Alarm: evaluation_periods must be 1 or more, received 0", "S/A"});
  CHECK(refusal_of([](Stack& stack) {
          at_one(stack, messages()).datapoints_to_alarm(-1).build();
        }) == Refusal{"Alarm: datapoints_to_alarm must be 1 or more, received -1", "S/A"});
  CHECK(refusal_of([](Stack& stack) {
          at_one(stack, messages()).alarm_name(std::string("a\nb")).build();
        }) ==
        Refusal{"Alarm: alarm_name 'a\nb' must be 1 to 255 characters, none a control character",
                "S/A"});
  CHECK(refusal_of([](Stack& stack) {
          at_one(stack, messages()).alarm_description(std::string(1025, 'd')).build();
        }).path == "S/A");
  CHECK(refusal_of([](Stack& stack) {
          at_one(stack, messages())
              .evaluate_low_sample_count_percentile(std::string("maybe"))
              .build();
        }) ==
        Refusal{"Alarm: evaluate_low_sample_count_percentile 'maybe' must be evaluate or ignore",
                "S/A"});
}

TEST_CASE("Alarm: band operators and bands go together") {
  const auto band = [] { return MathExpression::anomaly_detection_for({.metric = messages()}); };
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          at_one(stack, messages())
              .comparison_operator(ComparisonOperator::less_than_lower_threshold)
              .build();
        }) == Refusal{"Anomaly detection operator LessThanLowerThreshold requires an "
                      "ANOMALY_DETECTION_BAND() metric. Use "
                      "the construct AnomalyDetectionAlarm or wrap your metric in an "
                      "ANOMALY_DETECTION_BAND expression.",
                      "S/A"});
  CHECK(trees::refusal_in_stack([&](Stack& stack) { at_one(stack, band()).build(); }) ==
        Refusal{"Fixed threshold operator undefined can not be used with an "
                "ANOMALY_DETECTION_BAND() math expression; "
                "use an anomaly threshold operator instead.",
                "S/A"});
}

TEST_CASE(
    "Alarm: takes over what its metric warns of, and warns of a threshold that a band does not "
    "use") {
  cc::ConstructTree app;
  const Stack stack(app, "S");
  at_one(stack, messages().with({.statistic = "foo"})).build();
  CHECK(warnings_of(stack).starts_with("Unrecognized statistic \"foo\""));
  CHECK(warnings_of(stack).ends_with("[ack: CloudWatch:Alarm:UnrecognizedStatistic]\n"));

  const Stack other(app, "T");
  at_one(other, MathExpression::anomaly_detection_for({.metric = messages()}))
      .comparison_operator(ComparisonOperator::less_than_lower_threshold)
      .build();
  CHECK(warnings_of(other) ==
        "threshold is unused for anomaly detection alarms. Use "
        "'Alarm.ANOMALY_DETECTION_NO_THRESHOLD' or use the "
        "AnomalyDetectionAlarm construct. [ack: "
        "aws-cdk-lib/aws-cloudwatch:thresholdIgnoredForAnomalyDetection]\n");
}

TEST_CASE("Alarm: actions of EC2 need a metric of one instance") {
  const AlarmActionByArn stop{"arn:aws:automate:us-east-1:ec2:stop"};
  CHECK(trees::refusal_in_stack([&](Stack& stack) {
          at_one(stack, messages().with({.dimensions_map = {{"InstanceId", "i-1"}}}))
              .build()
              .add_alarm_action(stop);
        }).what == "nothing was refused");
  const Refusal refusal = trees::refusal_in_stack(
      [&](Stack& stack) { at_one(stack, messages()).build().add_alarm_action(stop); });
  CHECK(refusal.what.starts_with(
      "EC2 alarm actions requires an EC2 Per-Instance Metric. ({\"metricStat\":{"));
  CHECK(refusal.path == "S/A");
  CHECK(trees::refusal_in_stack([&](Stack& stack) {
          at_one(stack, messages()).build().add_ok_action(stop);
        }).what == "nothing was refused");
}

TEST_CASE("AlarmBuilder: setters in any order, copies apart, and nothing for no value") {
  constexpr auto in_another_order = [](Stack& stack) {
    Alarm::builder(stack, "A")
        .alarm_name("n")
        .evaluation_periods(1)
        .threshold(1)
        .actions_enabled(true)
        .metric(messages())
        .build();
  };
  constexpr auto in_order = [](Stack& stack) {
    at_one(stack, messages()).actions_enabled(true).alarm_name("n").build();
  };
  CHECK_BOTH(properties_of(in_another_order) == properties_of(in_order));
  CHECK_BOTH(properties_of([](Stack& stack) {
               at_one(stack, messages())
                   .maybe_actions_enabled(cc::nullopt)
                   .maybe_alarm_description(cc::nullopt)
                   .maybe_alarm_name(cc::nullopt)
                   .maybe_comparison_operator(cc::nullopt)
                   .maybe_datapoints_to_alarm(cc::nullopt)
                   .maybe_evaluate_low_sample_count_percentile(cc::nullopt)
                   .maybe_treat_missing_data(cc::nullopt)
                   .build();
             }) == plain);
  CHECK_BOTH(properties_of([](Stack& stack) {
               const auto preset = at_one(stack, messages());
               auto changed = preset;
               (void)std::move(changed).alarm_name("changed");
               preset.at(stack, "A").build();
             }) == plain);
}
