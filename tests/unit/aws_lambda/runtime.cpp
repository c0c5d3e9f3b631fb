// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_lambda/runtime.hpp>

#include "support/both.hpp"

using constcloud::Text;
using constcloud::aws_lambda::Runtime;
using constcloud::aws_lambda::RuntimeFamily;

TEST_CASE("Runtime: names and families") {
  CHECK_BOTH(Runtime::nodejs_22_x.name() == "nodejs22.x");
  CHECK_BOTH(Runtime::nodejs_22_x.to_string() == "nodejs22.x");
  CHECK_BOTH(*Runtime::nodejs_22_x.family() == RuntimeFamily::nodejs);
  CHECK_BOTH(Runtime::dotnet_core_3_1.name() == "dotnetcore3.1");
  CHECK_BOTH(*Runtime::go_1_x.family() == RuntimeFamily::go);
  CHECK_BOTH(*Runtime::provided_al2023.family() == RuntimeFamily::other);
  CHECK_BOTH(!Runtime("own").family());
  CHECK_BOTH(*Runtime("own", RuntimeFamily::ruby).family() == RuntimeFamily::ruby);
}

TEST_CASE("Runtime: what each can do") {
  CHECK_BOTH(Runtime::nodejs_22_x.supports_inline_code());
  CHECK_BOTH(Runtime::python_3_13.supports_inline_code());
  CHECK_BOTH(!Runtime::java_21.supports_inline_code());
  CHECK_BOTH(!Runtime::provided_al2023.supports_inline_code());
  CHECK_BOTH(Runtime::java_21.supports_code_guru_profiling());
  CHECK_BOTH(!Runtime::ruby_3_4.supports_code_guru_profiling());
  CHECK_BOTH(Runtime::python_3_12.supports_snap_start());
  CHECK_BOTH(!Runtime::python_3_11.supports_snap_start());
  CHECK_BOTH(Runtime::nodejs_latest.is_variable());
  CHECK_BOTH(!Runtime::nodejs_24_x.is_variable());
}

TEST_CASE("Runtime: one's own") {
  CHECK_BOTH(!Runtime("own").supports_inline_code());
  CHECK_BOTH(Runtime("own", {.supports_inline_code = true}).supports_inline_code());
  CHECK_BOTH(Runtime("own", RuntimeFamily::go, {.is_variable = true}).is_variable());
  CHECK_BOTH(Runtime("own", {.supports_code_guru_profiling = true}).supports_code_guru_profiling());
  CHECK_BOTH(Runtime("own", {.supports_snap_start = true}).supports_snap_start());
}

TEST_CASE("Runtime: equal are those of one name, family and way with inline code") {
  CHECK_BOTH(Runtime::nodejs_latest == Runtime::nodejs_24_x);
  CHECK_BOTH(Runtime::nodejs_22_x != Runtime::nodejs_24_x);
  CHECK_BOTH(Runtime("java21", RuntimeFamily::java) == Runtime::java_21);
  CHECK_BOTH(Runtime("java21") != Runtime::java_21);
  CHECK_BOTH(Runtime("own", {.supports_inline_code = true}) != Runtime("own"));
}
