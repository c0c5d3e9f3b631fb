// SPDX-License-Identifier: Apache-2.0
#pragma once
// RecordTarget: what a record answers with.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_route53 {

/// What an alias stands for. CDK: `AliasRecordTargetConfig`.
struct AliasRecordTargetConfig {
  Required<Value<Text>> dns_name;
  /// The hosted zone of the target, which its service tells.
  Required<Value<Text>> hosted_zone_id;
  /// Whether the record answers only while the target is healthy. Default: always.
  Optional<bool> evaluate_target_health{};
};

/// A target that knows its alias, as those of aws_route53_targets. CDK: `IAliasRecordTarget`.
template <class T>
concept alias_record_target = requires(const T& target) {
  { target.bind() } -> detail::converts_to<AliasRecordTargetConfig>;
};

/// Addresses, or an alias of a resource of AWS. CDK: `RecordTarget`.
class [[nodiscard]] RecordTarget {
 public:
  constexpr RecordTarget() = default;
  static constexpr RecordTarget from_values(const List<Value<Text>>& values) { return RecordTarget(values); }
  static constexpr RecordTarget from_ip_addresses(const List<Value<Text>>& addresses) {
    return RecordTarget(addresses);
  }
  static constexpr RecordTarget from_alias(const AliasRecordTargetConfig& alias) { return RecordTarget(alias); }
  static constexpr RecordTarget from_alias(const alias_record_target auto& target) {
    return RecordTarget(target.bind());
  }

  constexpr const Optional<List<Value<Text>>>& values() const { return values_; }
  constexpr const Optional<AliasRecordTargetConfig>& alias_target() const { return alias_; }

 private:
  constexpr explicit RecordTarget(const List<Value<Text>>& values) : values_(values) {}
  constexpr explicit RecordTarget(const AliasRecordTargetConfig& alias) : alias_(alias) {}

  Optional<List<Value<Text>>> values_;
  Optional<AliasRecordTargetConfig> alias_;
};
template <class Given>
constexpr void wanted_here(const RecordTarget*) {
  static_assert(fits_here<Given>, "a target is wanted here: RecordTarget::from_alias(...) or from_values({...})");
}

}  // namespace constcloud::aws_route53

#include <constcloud/aws_route53/fields/record_target.hpp>
