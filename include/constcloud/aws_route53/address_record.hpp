// SPDX-License-Identifier: Apache-2.0
#pragma once
// ARecord and AaaaRecord: the addresses behind a name.
#include <constcloud/aws_route53/i_hosted_zone.hpp>
#include <constcloud/aws_route53/record_target.hpp>
#include <constcloud/builder/builder.hpp>
#include <constcloud/values/duration.hpp>

namespace constcloud::detail {

struct AddressRecordState final : ResourceState {
  constexpr ~AddressRecordState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || ResourceState::is(type); }
};

}  // namespace constcloud::detail

namespace constcloud::aws_route53 {

/// What a record of addresses is made of. CDK: `ARecordProps`, `AaaaRecordProps`.
struct AddressRecordProps {
  /// Required. What it answers with.
  Required<RecordTarget> target;
  /// Required. Where the record stands.
  Required<IHostedZone> zone;
  Optional<Value<Text>> comment{};
  /// The name, in the zone (`ws`) or whole (`ws.example.com.`). Default: that of the zone.
  Optional<Value<Text>> record_name{};
  /// How long others may remember the answer; not of an alias. Default: 30 minutes.
  Optional<Duration> ttl{};
};
template <class P = AddressRecordProps>
consteval auto fields_of(const AddressRecordProps*) {
  return fields<&P::target, &P::zone, &P::comment, &P::record_name, &P::ttl>();
}
using ARecordProps = AddressRecordProps;
using AaaaRecordProps = AddressRecordProps;

/// What both kinds of records share.
class AddressRecord : public Resource {
 public:
  constexpr AddressRecord() = default;
  static constexpr constcloud::detail::MadeAs made_as(const AddressRecord*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::AddressRecordState>,
            "aws-cdk-lib.aws_route53.AddressRecord"};
  }
  /// The name of the record: `ref()` of the resource.
  constexpr Value<Text> domain_name() const;

 protected:
  constexpr AddressRecord(const Construct& scope, const Text& id, const Text& fqn, const Text& type,
                          const AddressRecordProps& props);
};

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] ARecordBuilder;
template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] AaaaRecordBuilder;

/// The IPv4 addresses of a name: an `AWS::Route53::RecordSet` of type A. Required: `zone` and `target`.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_route53.ARecord.html
class ARecord : public AddressRecord {
 public:
  constexpr ARecord() = default;
  static constexpr constcloud::detail::MadeAs made_as(const ARecord*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::AddressRecordState>,
            "aws-cdk-lib.aws_route53.ARecord", true};
  }
  constexpr ARecord(const Construct& scope, const Text& id, const ARecordProps& props)
      : AddressRecord(scope, id, "aws-cdk-lib.aws_route53.ARecord", "A", props) {}
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr ARecordBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return ARecordBuilder<Mask>(scope, id);
  }
};

/// The IPv6 addresses of a name: an `AWS::Route53::RecordSet` of type AAAA. Required: `zone` and `target`.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_route53.AaaaRecord.html
class AaaaRecord : public AddressRecord {
 public:
  constexpr AaaaRecord() = default;
  static constexpr constcloud::detail::MadeAs made_as(const AaaaRecord*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::AddressRecordState>,
            "aws-cdk-lib.aws_route53.AaaaRecord", true};
  }
  constexpr AaaaRecord(const Construct& scope, const Text& id, const AaaaRecordProps& props)
      : AddressRecord(scope, id, "aws-cdk-lib.aws_route53.AaaaRecord", "AAAA", props) {}
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr AaaaRecordBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return AaaaRecordBuilder<Mask>(scope, id);
  }
};

/// Makes an ARecord.
template <constcloud::detail::FieldMask Set>
class ARecordBuilder : public Builder<ARecordBuilder, ARecord, ARecordProps, Set> {
  CONSTCLOUD_BUILDER(ARecordBuilder, ARecord, ARecordProps)
  CONSTCLOUD_REQUIRED(target)
  CONSTCLOUD_REQUIRED(zone)
  CONSTCLOUD_OPTIONAL(comment)
  CONSTCLOUD_OPTIONAL(record_name)
  CONSTCLOUD_OPTIONAL(ttl)
};

/// Makes an AaaaRecord.
template <constcloud::detail::FieldMask Set>
class AaaaRecordBuilder : public Builder<AaaaRecordBuilder, AaaaRecord, AaaaRecordProps, Set> {
  CONSTCLOUD_BUILDER(AaaaRecordBuilder, AaaaRecord, AaaaRecordProps)
  CONSTCLOUD_REQUIRED(target)
  CONSTCLOUD_REQUIRED(zone)
  CONSTCLOUD_OPTIONAL(comment)
  CONSTCLOUD_OPTIONAL(record_name)
  CONSTCLOUD_OPTIONAL(ttl)
};

}  // namespace constcloud::aws_route53

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_route53/impl/address_record.hpp>
#endif
