// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_s3/bucket.hpp>

#include <constcloud/aws_s3/owned_bucket.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_s3::Bucket;
using cc::aws_s3::IBucket;
using trees::Refusal;

namespace {

template <class F>
constexpr Text imported(F show) {
  return trees::shown_in_stack([&](Stack& stack) { return show(Bucket::from_bucket_name(stack, "B", "the-code")); });
}

}  // namespace

TEST_CASE("Bucket: nothing but its type, and it is retained") {
  CHECK_BOTH(trees::template_of([](Stack& stack) { Bucket(stack, "B"); }) ==
             R"({"Resources":{"B08E7C7AF":{"Type":"AWS::S3::Bucket","UpdateReplacePolicy":"Retain",)"
             R"("DeletionPolicy":"Retain"}}})");
}

TEST_CASE("Bucket: name, versions and removal policy") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               Bucket::builder(stack, "B")
                   .bucket_name("the-name")
                   .versioned(true)
                   .removal_policy(cc::RemovalPolicy::destroy)
                   .build();
             }) ==
             R"({"Resources":{"B08E7C7AF":{"Type":"AWS::S3::Bucket","Properties":{"BucketName":"the-name",)"
             R"("VersioningConfiguration":{"Status":"Enabled"}},"UpdateReplacePolicy":"Delete","DeletionPolicy":"Delete"}}})");
  CHECK_BOTH(trees::template_of([](Stack& stack) { Bucket(stack, "B", {.versioned = false}); }) ==
             trees::template_of([](Stack& stack) { Bucket(stack, "B"); }));
}

TEST_CASE("Bucket: attributes of an owned one are references") {
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) { return Bucket(stack, "B").bucket_name(); }) ==
             R"({"Ref":"B08E7C7AF"})");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) { return Bucket(stack, "B").arn_for_objects("a/*"); }) ==
             R"({"Fn::Join":["",[{"Fn::GetAtt":["B08E7C7AF","Arn"]},"/a/*"]]})");
  CHECK_BOTH(trees::in_stack([](Stack& stack) { return cc::Resource::is_owned_resource(Bucket(stack, "B")); }));
}

TEST_CASE("Bucket: imports by name and by ARN") {
  CHECK_BOTH(imported([](const IBucket& bucket) { return bucket.bucket_name(); }) == R"("the-code")");
  CHECK_BOTH(imported([](const IBucket& bucket) { return bucket.bucket_arn(); }) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":s3:::the-code"]]})");
  CHECK_BOTH(imported([](const IBucket& bucket) { return bucket.s3_url_for_object("k.pem"); }) ==
             R"("s3://the-code/k.pem")");
  CHECK_BOTH(imported([](const IBucket& bucket) { return bucket.s3_url_for_object("/k.pem"); }) ==
             R"("s3://the-code/k.pem")");
  CHECK_BOTH(imported([](const IBucket& bucket) { return bucket.s3_url_for_object(); }) == R"("s3://the-code")");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return Bucket::from_bucket_arn(stack, "B", "arn:aws:s3:::other-code").bucket_name();
             }) == R"("other-code")");
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    return !cc::Resource::is_owned_resource(Bucket::from_bucket_name(stack, "B", "the-code"));
  }));
}

TEST_CASE("Bucket: names known at run time are checked, with the CDK's words") {
  CHECK(trees::refusal_in_stack([](Stack& stack) { Bucket(stack, "B", {.bucket_name = std::string("A b")}); }) ==
        Refusal{"Invalid S3 bucket name (value: A b)\nBucket name must only contain lowercase characters and the symbols, "
                "period (.) and dash (-) (offset: 0)\nBucket name must start with a lowercase character or number "
                "(offset: 0)",
                "S/B"});
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)Bucket::from_bucket_name(stack, "B", std::string("x")); }) ==
        Refusal{"Invalid S3 bucket name (value: x)\nBucket name must be at least 3 and no more than 63 characters", "S/B"});
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)Bucket::from_bucket_name(stack, "B", std::string()); }) ==
        Refusal{"Bucket name is required", "S"});
  CHECK(trees::refusal_in_stack([](Stack& stack) { Bucket(stack, "B", {.bucket_name = std::string()}); }) ==
        Refusal{"Bucket: bucket_name must not be empty: leave it out for a generated name", "S/B"});
}
