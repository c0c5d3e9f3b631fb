// SPDX-License-Identifier: Apache-2.0
#pragma once
// ARecord and AaaaRecord: the addresses behind a name.
#include <constcloud/aws_route53/i_hosted_zone.hpp>
#include <constcloud/aws_route53/record_target.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

struct AddressRecordState final : StateOf<AddressRecordState, ResourceState> {
  constexpr ~AddressRecordState() override {}
};

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_route53 {

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
using ARecordProps = AddressRecordProps;
using AaaaRecordProps = AddressRecordProps;

/// What both kinds of records share.
class AddressRecord : public Handle<AddressRecord, detail::AddressRecordState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_route53.AddressRecord";
  using Handle::Handle;

  /// The name of the record: `ref()` of the resource.
  CONSTCLOUD_CONSTEXPR Value<Text> domain_name() const;

 protected:
  /// Makes the resource of that type.
  CONSTCLOUD_CONSTEXPR void make(const Text& type, const AddressRecordProps& props) const;
};

/// The IPv4 addresses of a name: an `AWS::Route53::RecordSet` of type A. Required: `zone` and `target`. Refuses
/// nothing; beside an alias, a `ttl` gets a warning. CDK:
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_route53.ARecord.html
class ARecord : public Handle<ARecord, detail::AddressRecordState, AddressRecord> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_route53.ARecord";
  constexpr ARecord() = default;
  CONSTCLOUD_CONSTEXPR ARecord(const Construct& scope, const Text& id, const ARecordProps& props)
      : Handle(scope, id) {
    make("A", props);
  }
};

/// The IPv6 addresses of a name: an `AWS::Route53::RecordSet` of type AAAA. Required: `zone` and `target`. Refuses
/// nothing; beside an alias, a `ttl` gets a warning. CDK:
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_route53.AaaaRecord.html
class AaaaRecord : public Handle<AaaaRecord, detail::AddressRecordState, AddressRecord> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_route53.AaaaRecord";
  constexpr AaaaRecord() = default;
  CONSTCLOUD_CONSTEXPR AaaaRecord(const Construct& scope, const Text& id, const AaaaRecordProps& props)
      : Handle(scope, id) {
    make("AAAA", props);
  }
};

}  // namespace constcloud::aws_route53

#include <constcloud/aws_route53/fields/address_record.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_route53/impl/address_record.hpp>
#endif
