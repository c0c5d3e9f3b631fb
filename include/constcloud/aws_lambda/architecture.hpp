// SPDX-License-Identifier: Apache-2.0
#pragma once
// Architecture: the processors that a function runs on.
#include <constcloud/base/text.hpp>
#include <constcloud/base/wanted.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

/// The processors that a function runs on. CDK: `Architecture`.
class [[nodiscard]] Architecture {
 public:
  /// To be assigned to.
  constexpr Architecture() = default;
  static const Architecture x86_64;
  static const Architecture arm_64;
  /// One that this library does not know yet.
  static constexpr Architecture custom(const Text& name, const Text& docker_platform = "linux/amd64") {
    return Architecture(name, docker_platform);
  }

  /// Its name in the template.
  constexpr const Text& name() const { return name_; }
  /// Its name for Docker.
  constexpr const Text& docker_platform() const { return docker_platform_; }
  constexpr const Text& to_string() const { return name_; }
  friend constexpr bool operator==(const Architecture& a, const Architecture& b) { return a.name_ == b.name_; }

 private:
  constexpr Architecture(const Text& name, const Text& docker_platform)
      : name_(name), docker_platform_(docker_platform) {}
  Text name_;
  Text docker_platform_;
};
template <class Given>
constexpr void wanted_here(const Architecture*) {
  static_assert(fits_here<Given>, "an architecture is wanted here: Architecture::arm_64");
}

inline constexpr Architecture Architecture::x86_64{"x86_64", "linux/amd64"};
inline constexpr Architecture Architecture::arm_64{"arm64", "linux/arm64"};

}  // namespace constcloud::aws_lambda
