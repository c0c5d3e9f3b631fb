// SPDX-License-Identifier: Apache-2.0
#pragma once
// Runtime: the language and the version that a function's code is run by.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

/// The languages of runtimes. CDK: `RuntimeFamily`.
enum class RuntimeFamily : unsigned char { nodejs, java, python, dotnet_core, go, ruby, other };
template <class Given>
constexpr void wanted_here(const RuntimeFamily*) {
  static_assert(fits_here<Given>, "a RuntimeFamily is wanted here, such as RuntimeFamily::nodejs");
}

/// What a runtime of one's own can do. CDK: `LambdaRuntimeProps`.
struct LambdaRuntimeProps {
  /// The name may become that of a newer version. Default: false.
  Optional<bool> is_variable{};
  /// Default: false.
  Optional<bool> supports_code_guru_profiling{};
  /// Whether code may stand in the template. Default: false.
  Optional<bool> supports_inline_code{};
  /// Default: false.
  Optional<bool> supports_snap_start{};
};

/// What runs the code of a function: `Runtime::nodejs_22_x`, or `Runtime("name")` for one that has no constant here.
/// Old ones are there so that stacks can be moved; AWS creates no functions with them.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda.Runtime.html
class [[nodiscard]] Runtime {
 public:
  /// No runtime: to be assigned to.
  constexpr Runtime() = default;
  constexpr explicit Runtime(const Text& name, const LambdaRuntimeProps& props = {})
      : name_(name), features_(features_of(props)) {}
  constexpr Runtime(const Text& name, RuntimeFamily family, const LambdaRuntimeProps& props = {})
      : name_(name), features_(features_of(props)), family_(family), has_family_(true) {}

  static const Runtime nodejs;
  static const Runtime nodejs_4_3;
  static const Runtime nodejs_6_10;
  static const Runtime nodejs_8_10;
  static const Runtime nodejs_10_x;
  static const Runtime nodejs_12_x;
  static const Runtime nodejs_14_x;
  static const Runtime nodejs_16_x;
  static const Runtime nodejs_18_x;
  static const Runtime nodejs_20_x;
  /// The newest of Node.js that Lambda has in all regions, as aws-cdk-lib 2.276 knows them.
  static const Runtime nodejs_latest;
  static const Runtime nodejs_22_x;
  static const Runtime nodejs_24_x;

  static const Runtime python_2_7;
  static const Runtime python_3_6;
  static const Runtime python_3_7;
  static const Runtime python_3_8;
  static const Runtime python_3_9;
  static const Runtime python_3_10;
  static const Runtime python_3_11;
  static const Runtime python_3_12;
  static const Runtime python_3_13;
  static const Runtime python_3_14;
  static const Runtime python_3_15;

  static const Runtime java_8;
  static const Runtime java_8_corretto;
  static const Runtime java_11;
  static const Runtime java_17;
  static const Runtime java_21;
  static const Runtime java_25;
  static const Runtime java_8_al2023;
  static const Runtime java_11_al2023;
  static const Runtime java_17_al2023;

  static const Runtime dotnet_6;
  static const Runtime dotnet_8;
  static const Runtime dotnet_9;
  static const Runtime dotnet_10;
  static const Runtime dotnet_core_1;
  static const Runtime dotnet_core_2;
  static const Runtime dotnet_core_2_1;
  static const Runtime dotnet_core_3_1;

  static const Runtime go_1_x;

  static const Runtime ruby_2_5;
  static const Runtime ruby_2_7;
  static const Runtime ruby_3_2;
  static const Runtime ruby_3_3;
  static const Runtime ruby_3_4;
  static const Runtime ruby_4_0;

  static const Runtime provided;
  static const Runtime provided_al2;
  static const Runtime provided_al2023;

  /// Its name in the template.
  constexpr const Text& name() const { return name_; }
  constexpr const Text& to_string() const { return name_; }
  constexpr Optional<RuntimeFamily> family() const {
    if (has_family_) return family_;
    return {};
  }
  constexpr bool supports_inline_code() const { return (features_ & inlines) != 0; }
  constexpr bool supports_code_guru_profiling() const { return (features_ & profiles) != 0; }
  constexpr bool supports_snap_start() const { return (features_ & snaps) != 0; }
  constexpr bool is_variable() const { return (features_ & varies) != 0; }
  constexpr bool runtime_equals(const Runtime& other) const {
    return name_ == other.name_ && has_family_ == other.has_family_ && family_ == other.family_ &&
           supports_inline_code() == other.supports_inline_code();
  }
  friend constexpr bool operator==(const Runtime& a, const Runtime& b) { return a.runtime_equals(b); }

 private:
  enum Feature : unsigned { inlines = 1, profiles = 2, snaps = 4, varies = 8 };
  constexpr Runtime(const Text& name, RuntimeFamily family, unsigned features)
      : name_(name), features_(features), family_(family), has_family_(true) {}
  static constexpr unsigned features_of(const LambdaRuntimeProps& props) {
    return (props.supports_inline_code.value_or(false) ? inlines : 0u) |
           (props.supports_code_guru_profiling.value_or(false) ? profiles : 0u) |
           (props.supports_snap_start.value_or(false) ? snaps : 0u) | (props.is_variable.value_or(false) ? varies : 0u);
  }

  Text name_;
  unsigned features_ = 0;
  RuntimeFamily family_ = RuntimeFamily::other;
  bool has_family_ = false;
};
template <class Given>
constexpr void wanted_here(const Runtime*) {
  static_assert(fits_here<Given>,
                "a runtime is wanted here: Runtime::nodejs_22_x, or Runtime(\"name\") for one that has no constant");
}

// clang-format off: one line each
inline constexpr Runtime Runtime::nodejs{"nodejs", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_4_3{"nodejs4.3", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_6_10{"nodejs6.10", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_8_10{"nodejs8.10", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_10_x{"nodejs10.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_12_x{"nodejs12.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_14_x{"nodejs14.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_16_x{"nodejs16.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_18_x{"nodejs18.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_20_x{"nodejs20.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_latest{"nodejs24.x", RuntimeFamily::nodejs, inlines | varies};
inline constexpr Runtime Runtime::nodejs_22_x{"nodejs22.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::nodejs_24_x{"nodejs24.x", RuntimeFamily::nodejs, inlines};
inline constexpr Runtime Runtime::python_2_7{"python2.7", RuntimeFamily::python, inlines};
inline constexpr Runtime Runtime::python_3_6{"python3.6", RuntimeFamily::python, inlines | profiles};
inline constexpr Runtime Runtime::python_3_7{"python3.7", RuntimeFamily::python, inlines | profiles};
inline constexpr Runtime Runtime::python_3_8{"python3.8", RuntimeFamily::python, inlines | profiles};
inline constexpr Runtime Runtime::python_3_9{"python3.9", RuntimeFamily::python, inlines | profiles};
inline constexpr Runtime Runtime::python_3_10{"python3.10", RuntimeFamily::python, inlines | profiles};
inline constexpr Runtime Runtime::python_3_11{"python3.11", RuntimeFamily::python, inlines | profiles};
inline constexpr Runtime Runtime::python_3_12{"python3.12", RuntimeFamily::python, inlines | profiles | snaps};
inline constexpr Runtime Runtime::python_3_13{"python3.13", RuntimeFamily::python, inlines | profiles | snaps};
inline constexpr Runtime Runtime::python_3_14{"python3.14", RuntimeFamily::python, inlines | profiles | snaps};
inline constexpr Runtime Runtime::python_3_15{"python3.15", RuntimeFamily::python, inlines | profiles | snaps};
inline constexpr Runtime Runtime::java_8{"java8", RuntimeFamily::java, profiles};
inline constexpr Runtime Runtime::java_8_corretto{"java8.al2", RuntimeFamily::java, profiles};
inline constexpr Runtime Runtime::java_11{"java11", RuntimeFamily::java, profiles | snaps};
inline constexpr Runtime Runtime::java_17{"java17", RuntimeFamily::java, profiles | snaps};
inline constexpr Runtime Runtime::java_21{"java21", RuntimeFamily::java, profiles | snaps};
inline constexpr Runtime Runtime::java_25{"java25", RuntimeFamily::java, profiles | snaps};
inline constexpr Runtime Runtime::java_8_al2023{"java8.al2023", RuntimeFamily::java, profiles};
inline constexpr Runtime Runtime::java_11_al2023{"java11.al2023", RuntimeFamily::java, profiles | snaps};
inline constexpr Runtime Runtime::java_17_al2023{"java17.al2023", RuntimeFamily::java, profiles | snaps};
inline constexpr Runtime Runtime::dotnet_6{"dotnet6", RuntimeFamily::dotnet_core, 0};
inline constexpr Runtime Runtime::dotnet_8{"dotnet8", RuntimeFamily::dotnet_core, snaps};
inline constexpr Runtime Runtime::dotnet_9{"dotnet9", RuntimeFamily::dotnet_core, snaps};
inline constexpr Runtime Runtime::dotnet_10{"dotnet10", RuntimeFamily::dotnet_core, snaps};
inline constexpr Runtime Runtime::dotnet_core_1{"dotnetcore1.0", RuntimeFamily::dotnet_core, 0};
inline constexpr Runtime Runtime::dotnet_core_2{"dotnetcore2.0", RuntimeFamily::dotnet_core, 0};
inline constexpr Runtime Runtime::dotnet_core_2_1{"dotnetcore2.1", RuntimeFamily::dotnet_core, 0};
inline constexpr Runtime Runtime::dotnet_core_3_1{"dotnetcore3.1", RuntimeFamily::dotnet_core, 0};
inline constexpr Runtime Runtime::go_1_x{"go1.x", RuntimeFamily::go, 0};
inline constexpr Runtime Runtime::ruby_2_5{"ruby2.5", RuntimeFamily::ruby, 0};
inline constexpr Runtime Runtime::ruby_2_7{"ruby2.7", RuntimeFamily::ruby, 0};
inline constexpr Runtime Runtime::ruby_3_2{"ruby3.2", RuntimeFamily::ruby, 0};
inline constexpr Runtime Runtime::ruby_3_3{"ruby3.3", RuntimeFamily::ruby, 0};
inline constexpr Runtime Runtime::ruby_3_4{"ruby3.4", RuntimeFamily::ruby, 0};
inline constexpr Runtime Runtime::ruby_4_0{"ruby4.0", RuntimeFamily::ruby, 0};
inline constexpr Runtime Runtime::provided{"provided", RuntimeFamily::other, 0};
inline constexpr Runtime Runtime::provided_al2{"provided.al2", RuntimeFamily::other, 0};
inline constexpr Runtime Runtime::provided_al2023{"provided.al2023", RuntimeFamily::other, 0};
// clang-format on

}  // namespace constcloud::aws_lambda

#include <constcloud/aws_lambda/fields/runtime.hpp>
