// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/construct_cast.hpp>

#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_logs.hpp>
#include <constcloud/aws_s3.hpp>
#include <constcloud/cfn/s3/bucket.hpp>
#include <constcloud/core.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace iam = cc::aws_iam;
namespace logs = cc::aws_logs;
namespace s3 = cc::aws_s3;
using cc::construct_cast;
using cc::Construct;
using cc::Stack;
using cc::try_construct_cast;
using trees::in_stack;
using trees::Refusal;

TEST_CASE("construct_cast: what a look-up found is used as what it is") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const logs::LogGroup log_group(s, "Log");
    const auto found = construct_cast<logs::LogGroup>(s.node().find_child("Log"));
    const auto resource = construct_cast<cc::CfnResource>(found.node().find_child("Resource"));
    return found == log_group && found.log_group_arn().json() == log_group.log_group_arn().json() &&
           resource.cfn_resource_type() == "AWS::Logs::LogGroup";
  }));
}

TEST_CASE("construct_cast: to the classes of the library above its own, and to no other") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const Construct bucket = s3::Bucket(s, "B");
    return try_construct_cast<Construct>(bucket) && try_construct_cast<cc::Resource>(bucket) &&
           try_construct_cast<s3::IBucket>(bucket) && try_construct_cast<s3::Bucket>(bucket) &&
           !try_construct_cast<logs::LogGroup>(bucket) && !try_construct_cast<logs::ILogGroup>(bucket) &&
           !try_construct_cast<cc::CfnResource>(bucket) && !try_construct_cast<s3::CfnBucket>(bucket) &&
           !try_construct_cast<Stack>(bucket) && !try_construct_cast<cc::CfnOutput>(bucket);
  }));
  CHECK_BOTH(in_stack([](const Stack& s) {
    const Construct l1 = s3::CfnBucket(s, "L1", {});
    const Construct untyped = trees::thing(s, "Thing");
    return try_construct_cast<s3::CfnBucket>(l1) && try_construct_cast<cc::CfnResource>(l1) &&
           try_construct_cast<cc::CfnElement>(l1) && !try_construct_cast<iam::CfnRole>(l1) &&
           !try_construct_cast<s3::CfnBucket>(untyped) && try_construct_cast<cc::CfnResource>(untyped) &&
           !try_construct_cast<cc::Resource>(l1);
  }));
}

TEST_CASE("construct_cast: an import is of the interface, and not of the class that makes one") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const Construct imported = s3::Bucket::from_bucket_name(s, "B", "some-name");
    return try_construct_cast<s3::IBucket>(imported) && !try_construct_cast<s3::Bucket>(imported);
  }));
  CHECK_BOTH(in_stack([](const Stack& s) {
    const Construct role = iam::Role::from_role_arn(s, "R", "arn:aws:iam::123456789012:role/name");
    const Construct user = iam::User(s, "U");
    return try_construct_cast<iam::IRole>(role) && !try_construct_cast<iam::Role>(role) &&
           !try_construct_cast<iam::IUser>(role) && try_construct_cast<iam::IIdentity>(user) &&
           try_construct_cast<iam::User>(user) && !try_construct_cast<iam::IRole>(user);
  }));
}

TEST_CASE("construct_cast: stacks, nested ones and stages") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const Construct nested = cc::NestedStack(s, "N");
    const Construct stage = cc::Stage(s, "Stage");
    return try_construct_cast<Stack>(nested) && try_construct_cast<cc::NestedStack>(nested) &&
           !try_construct_cast<cc::NestedStack>(s) && try_construct_cast<cc::Stage>(stage) &&
           !try_construct_cast<cc::Stage>(s) && !try_construct_cast<Stack>(s.node().root());
  }));
}

TEST_CASE("construct_cast: a class of one's own is of the one that it derives from") {
  struct Mine : s3::Bucket {
    constexpr Mine(const Construct& scope, const cc::Text& id) : Bucket(scope, id) {}
  };
  CHECK_BOTH(in_stack([](const Stack& s) { return construct_cast<s3::Bucket>(Construct(Mine(s, "B"))).node().id() == "B"; }));
}

TEST_CASE("construct_cast: another class is refused with what there is") {
  CHECK(trees::refusal_in_stack([](const Stack& s) { return construct_cast<logs::LogGroup>(s3::Bucket(s, "B")); }) ==
        Refusal{"construct_cast<LogGroup> is asked of 'S/B', which is a Bucket", "S/B"});
  CHECK(trees::refusal_in_stack([](const Stack& s) { return construct_cast<s3::CfnBucket>(trees::thing(s, "T")); }) ==
        Refusal{"construct_cast<AWS::S3::Bucket> is asked of 'S/T', which is an A::B::C", "S/T"});
  CHECK(trees::refusal_in_stack([](const Stack&) { return construct_cast<s3::Bucket>(Construct()); }).what.starts_with(
      "this construct is empty"));
  CHECK_BOTH(!try_construct_cast<s3::Bucket>(Construct()));
}

TEST_CASE("construct_cast: a handle that was cast without it is refused when it is asked") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          Construct bucket = s3::Bucket(s, "B");
          return static_cast<iam::Role&>(bucket).role_arn();
        }) == Refusal{"this Bucket was not made as a role, user or group: derive from a class whose constructor takes "
                      "props, and call that; construct_cast tells what a construct is",
                      "S/B"});
}
