// SPDX-License-Identifier: Apache-2.0
#pragma once
// AccessLogSettings: what a stage writes of each request, and where to; own destinations too.
#include <constcloud/aws_apigateway/access_log.hpp>
#include <constcloud/aws_apigatewayv2/i_stage.hpp>
#include <constcloud/base/shared.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// Where a destination is. CDK: `AccessLogDestinationConfig`.
struct AccessLogDestinationConfig {
  /// The ARN of a log group or of a delivery stream.
  Required<Value<Text>> destination_arn;
};

/// A log group (aws_logs), owned or imported, that access logs go to. CDK: `LogGroupLogDestination`.
class [[nodiscard]] LogGroupLogDestination {
 public:
  constexpr LogGroupLogDestination() = default;
  /// Any type that has a `log_group_arn()`: few stages log, and all would pay for the headers of log groups.
  template <class LogGroup>
    requires(!detail::same_as<LogGroup, LogGroupLogDestination>)
  constexpr LogGroupLogDestination(const LogGroup& log_group) {
    if constexpr (requires { log_group.log_group_arn(); }) {
      arn_ = log_group.log_group_arn();
    } else {
      static_assert(
          detail::fits_here<LogGroup>,
          "a log group is wanted here: pass a logs::LogGroup, or import one with LogGroup::from_log_group_name(...)");
    }
  }
  constexpr const Value<Text>& destination_arn() const { return arn_; }
  constexpr AccessLogDestinationConfig bind(const IStage&) const { return {.destination_arn = arn_}; }
  /// The same log group.
  friend constexpr bool operator==(const LogGroupLogDestination& a, const LogGroupLogDestination& b) {
    return a.arn_.json() == b.arn_.json();
  }

 private:
  Value<Text> arn_;
};

namespace internal {

struct LogDestination : detail::Counted {
  static constexpr char called[] = "destination";
  constexpr ~LogDestination() override {}
  constexpr virtual AccessLogDestinationConfig bind(const IStage& stage) const = 0;
};

/// A copy of an own destination.
template <class Own>
struct OwnLogDestination final : LogDestination {
  constexpr explicit OwnLogDestination(const Own& one) : own(one) {}
  constexpr ~OwnLogDestination() override {}
  constexpr AccessLogDestinationConfig bind(const IStage& stage) const override { return own.bind(stage); }
  Own own;
};

}  // namespace internal

/// Where access logs go: a log group, or anything that has a
/// `constexpr AccessLogDestinationConfig bind(const IStage& stage) const`. A value: it is copied with its type
/// where it is given to a stage, and asked once for each. CDK: `IAccessLogDestination`.
class [[nodiscard]] IAccessLogDestination {
 public:
  template <class T>
    requires(!detail::same_as<T, IAccessLogDestination>)
  constexpr IAccessLogDestination(const T& destination) {
    if constexpr (detail::same_as<T, LogGroupLogDestination>) {
      log_group_ = destination;
    } else if constexpr (requires(const IStage& stage) {
                           { destination.bind(stage) } -> detail::converts_to<AccessLogDestinationConfig>;
                         }) {
      own_ = detail::Shared<internal::LogDestination>(new internal::OwnLogDestination<T>(destination));
    } else {
      log_group_ = LogGroupLogDestination(destination);
    }
  }

  /// What the stage has to say of it; makes what goes with it.
  constexpr AccessLogDestinationConfig bind(const IStage& stage) const {
    if (own_) return own_->bind(stage);
    return log_group_.bind(stage);
  }
  /// The same log group, or copies of the same own destination.
  friend constexpr bool operator==(const IAccessLogDestination& a, const IAccessLogDestination& b) {
    return a.own_.is(b.own_) && a.log_group_ == b.log_group_;
  }

 private:
  friend detail::Flagged<IAccessLogDestination>;  // a field that is not set yet
  constexpr IAccessLogDestination() = default;

  LogGroupLogDestination log_group_;
  detail::Shared<internal::LogDestination> own_;
};

/// What is written of each request, and where to. CDK: `IAccessLogSettings`.
struct AccessLogSettings {
  Required<IAccessLogDestination> destination;
  /// Default: who asked when for what, and how it went.
  Optional<aws_apigateway::AccessLogFormat> format{};
};
using IAccessLogSettings = AccessLogSettings;

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/access_log_settings.hpp>
