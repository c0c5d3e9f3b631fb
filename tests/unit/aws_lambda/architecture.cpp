// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_lambda/architecture.hpp>

#include "support/both.hpp"

using constcloud::aws_lambda::Architecture;

TEST_CASE("Architecture: names for the template and for Docker") {
  CHECK_BOTH(Architecture::x86_64.name() == "x86_64");
  CHECK_BOTH(Architecture::x86_64.docker_platform() == "linux/amd64");
  CHECK_BOTH(Architecture::arm_64.to_string() == "arm64");
  CHECK_BOTH(Architecture::arm_64.docker_platform() == "linux/arm64");
  CHECK_BOTH(Architecture::custom("riscv").name() == "riscv");
  CHECK_BOTH(Architecture::custom("riscv", "linux/riscv64").docker_platform() == "linux/riscv64");
  CHECK_BOTH(Architecture::custom("arm64") == Architecture::arm_64);
  CHECK_BOTH(Architecture::x86_64 != Architecture::arm_64);
}
