// SPDX-License-Identifier: Apache-2.0
#pragma once
// What CloudWatch Logs accepts as the name of a log group.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_logs {

/// The name of a log group.
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
CONSTCLOUD_CHECKED_FIELD(LogGroupName, length_between(1, 512) && all_of(alnum | "-_./#"),
                         a_log_group_name_must_be_1_to_512_letters_digits_or_its_punctuation_rename_the_log_group,
                         "LogGroup: log_group_name", "must be 1 to 512 letters, digits or -_./#",
                         "rename the log group");

}  // namespace constcloud::aws_logs
