// SPDX-License-Identifier: Apache-2.0
// reject-clang: Metric: a dimension value must be 1 to 255 printable ASCII characters, not only blanks: give such a value, or leave the dimension out
// reject-gcc: a_dimension_value_must_be_1_to_255_printable_ascii_characters_give_such_a_value
#include <constcloud/aws_cloudwatch/metric.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f() {
  (void)cloudwatch::Metric(
      {.metric_name = "m", .namespace_ = "N", .dimensions_map = {{"Route", "a b"}}});
}
#else
void f() {
  (void)cloudwatch::Metric(
      {.metric_name = "m", .namespace_ = "N", .dimensions_map = {{"Route", "  "}}});
}
#endif
