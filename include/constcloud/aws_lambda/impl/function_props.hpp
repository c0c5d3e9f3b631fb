// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_lambda/function_props.hpp.
#include <constcloud/aws_lambda/function_props.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

CONSTCLOUD_CONSTEXPR Text to_text(Tracing tracing) {
  if (tracing == Tracing::active) return "Active";
  if (tracing == Tracing::pass_through) return "PassThrough";
  return "Disabled";
}

CONSTCLOUD_CONSTEXPR Text to_text(LoggingFormat format) {
  if (format == LoggingFormat::json) return "JSON";
  return "Text";
}

CONSTCLOUD_CONSTEXPR Text to_text(ApplicationLogLevel level) {
  constexpr const char* names[] = {"INFO", "DEBUG", "WARN", "TRACE", "ERROR", "FATAL"};
  const char* name = names[static_cast<unsigned>(level)];
  return Text::copy(name, name[4] == '\0' ? 4 : 5);
}

CONSTCLOUD_CONSTEXPR Text to_text(SystemLogLevel level) {
  if (level == SystemLogLevel::info) return "INFO";
  if (level == SystemLogLevel::debug) return "DEBUG";
  return "WARN";
}

CONSTCLOUD_CONSTEXPR Text to_text(RecursiveLoop loop) {
  if (loop == RecursiveLoop::allow) return "Allow";
  return "Terminate";
}

CONSTCLOUD_CONSTEXPR FunctionEnvironment::FunctionEnvironment(std::initializer_list<item_type> variables) {
  for (const auto& [name, value] : variables) push_back({name.literal(), value});
}

}  // namespace constcloud::aws_lambda
