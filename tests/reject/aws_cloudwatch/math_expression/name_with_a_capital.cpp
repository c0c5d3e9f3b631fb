// SPDX-License-Identifier: Apache-2.0
// reject-gcc: the_names_in_using_metrics_must_start_with_a_lower_case_letter
// reject-note-clang: the_names_in_using_metrics_must_start_with_a_lower_case_letter
#include <constcloud/aws_cloudwatch/math_expression.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
constexpr std::size_t f() {
  const cloudwatch::Metric metric = cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"});
  return cloudwatch::MathExpression({.expression = "a*2", .using_metrics = {{"a", metric}}})
      .warnings()
      .size();
}
constexpr std::size_t count = f();
#else
constexpr std::size_t f() {
  const cloudwatch::Metric metric = cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"});
  return cloudwatch::MathExpression({.expression = "A*2", .using_metrics = {{"A", metric}}})
      .warnings()
      .size();
}
constexpr std::size_t count = f();
#endif
