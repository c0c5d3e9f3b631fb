// SPDX-License-Identifier: Apache-2.0
// reject-clang: Metric: a dimension name must be 1 to 255 printable ASCII characters, not only blanks, and must not start with a colon: rename the dimension
// reject-gcc: a_dimension_name_must_be_1_to_255_printable_ascii_characters_without_a_leading_colon_rename_the_dimension
#include <constcloud/aws_cloudwatch/metric.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f() {
  (void)cloudwatch::Metric(
      {.metric_name = "m", .namespace_ = "N", .dimensions_map = {{"Route", "send"}}});
}
#else
void f() {
  (void)cloudwatch::Metric(
      {.metric_name = "m", .namespace_ = "N", .dimensions_map = {{"", "send"}}});
}
#endif
