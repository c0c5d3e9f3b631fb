// SPDX-License-Identifier: Apache-2.0
#pragma once
// AccessKey: what a user's programs sign their calls with.
#include <constcloud/aws_iam/i_user.hpp>
#include <constcloud/values/secret_value.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct AccessKeyState final : StateOf<AccessKeyState, ResourceState> {
  constexpr ~AccessKeyState() override {}
  Value<Text> id;
  SecretValue secret;
};

}  // namespace detail

namespace aws_iam {

/// Whether calls may be signed with a key. CDK: `AccessKeyStatus`.
enum class AccessKeyStatus : unsigned char { active, inactive, expired };
template <class Given>
constexpr void wanted_here(const AccessKeyStatus*) {
  static_assert(fits_here<Given>, "an AccessKeyStatus is wanted here, such as AccessKeyStatus::inactive");
}
CONSTCLOUD_CONSTEXPR Text to_text(AccessKeyStatus status);

/// CDK: `AccessKeyProps`.
struct AccessKeyProps {
  /// Whose key it is. Another user gets another key.
  Required<IUser> user;
  /// A number that only grows: a greater one has the key replaced.
  Optional<Value<long long>> serial{};
  /// Default: active.
  Optional<AccessKeyStatus> status{};
};

/// An access key. CDK: `IAccessKey`.
class IAccessKey : public Handle<IAccessKey, detail::AccessKeyState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.IAccessKey";
  using Handle::Handle;

  constexpr const Value<Text>& access_key_id() const { return own().id; }
  /// The secret as CloudFormation knows it at deployment: it stands in the template as a reference.
  constexpr const SecretValue& secret_access_key() const { return own().secret; }
};
template <class Given>
constexpr void wanted_here(const IAccessKey*) {
  static_assert(fits_here<Given>, "an access key is wanted here: pass an aws_iam::AccessKey");
}

/// Makes an `AWS::IAM::AccessKey`. Required: `user`. Refused: an empty handle for one ("this role, user or group is empty
/// ...").
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.AccessKey.html
class AccessKey : public Handle<AccessKey, detail::AccessKeyState, IAccessKey> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.AccessKey";
  constexpr AccessKey() = default;
  CONSTCLOUD_CONSTEXPR AccessKey(const Construct& scope, const Text& id, const AccessKeyProps& props);
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/access_key.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/access_key.hpp>
#endif
