// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_logs/retention_days.hpp>

#include "support/both.hpp"

namespace logs = constcloud::aws_logs;

TEST_CASE("retention: the numbers are days") {
  CHECK_BOTH(static_cast<int>(logs::RetentionDays::one_week) == 7);
  CHECK_BOTH(static_cast<int>(logs::RetentionDays::two_years) == 731);
  CHECK_BOTH(static_cast<int>(logs::RetentionDays::ten_years) == 3653);
}

TEST_CASE("log group classes: as CloudWatch Logs spells them") {
  CHECK_BOTH(to_text(logs::LogGroupClass::standard) == "STANDARD");
  CHECK_BOTH(to_text(logs::LogGroupClass::infrequent_access) == "INFREQUENT_ACCESS");
  CHECK_BOTH(to_text(logs::LogGroupClass::delivery) == "DELIVERY");
}
