// SPDX-License-Identifier: Apache-2.0
#pragma once
// What CloudWatch Logs accepts as the name of a log group.
#include <constcloud/constraints/literal.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_log_group_name_must_be_1_to_512_letters_digits_or_its_punctuation_rename_the_log_group(
    const Text& name, const Text& path = {}) {
  throw Error(Text::concat({"LogGroup: log_group_name '", name, "' must be 1 to 512 letters, digits or -_./#"}), path);
}
}  // namespace refuse

namespace constraints {

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
constexpr bool is_log_group_name(const char* data, std::size_t size) {
  if (size == 0 || size > 512) return false;
  for (std::size_t i = 0; i != size; ++i) {
    const char c = data[i];
    if (!detail::is_alphanumeric(c) && c != '-' && c != '_' && c != '.' && c != '/' && c != '#') return false;
  }
  return true;
}

}  // namespace constraints

/// The name of a log group.
CONSTCLOUD_CHECKED_LITERAL(LogGroupName, constraints::is_log_group_name,
                           a_log_group_name_must_be_1_to_512_letters_digits_or_its_punctuation_rename_the_log_group,
                           "LogGroup: log_group_name must be 1 to 512 letters, digits or -_./#: rename the log group");

}  // namespace constcloud
