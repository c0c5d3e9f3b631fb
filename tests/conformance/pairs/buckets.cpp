// SPDX-License-Identifier: Apache-2.0
// Buckets, owned and imported: where functions have their code and domains their trust stores. Its twin is buckets.js.
#include <constcloud/aws_s3.hpp>

#include "support.hpp"

using constcloud::RemovalPolicy;
using constcloud::aws_s3::Bucket;

namespace {

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) { Bucket(stack, "Bucket"); }

CONSTCLOUD_CONSTEXPR void options(Stack& stack) {
  Bucket(stack, "All", {.bucket_name = "the-bucket", .removal_policy = RemovalPolicy::destroy, .versioned = true});
  Bucket::builder(stack, "Named").bucket_name("a.b-3").build();
  Bucket::builder(stack, "Kept").removal_policy(RemovalPolicy::retain).build();
  Bucket::builder(stack, "Unless").removal_policy(RemovalPolicy::retain_on_update_or_delete).build();
  Bucket::builder(stack, "Versioned").versioned(true).build();
  Bucket::builder(stack, "Unversioned").versioned(false).build();
  Bucket::builder(stack, "Given").bucket_name(cc::CfnParameter(stack, "Name").value_as_string()).build();
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const Bucket bucket(stack, "Bucket");
  show(stack, "Arn", bucket.bucket_arn());
  show(stack, "Name", bucket.bucket_name());
  show(stack, "Objects", bucket.arn_for_objects("images/*"));
  show(stack, "Url", bucket.s3_url_for_object());
  show(stack, "ObjectUrl", bucket.s3_url_for_object("a/b.zip"));
  show(stack, "RootedUrl", bucket.s3_url_for_object("/a/b.zip"));
  show(stack, "Text", bucket.to_string());
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  Bucket(stack, "Bucket");
  const auto given = cc::CfnParameter(stack, "Given").value_as_string();
  const auto use = [&](const Text& id, const auto& bucket) {
    show(stack, Text::concat({id, "Arn"}), bucket.bucket_arn());
    show(stack, Text::concat({id, "Name"}), bucket.bucket_name());
    show(stack, Text::concat({id, "Objects"}), bucket.arn_for_objects("*"));
    show(stack, Text::concat({id, "Url"}), bucket.s3_url_for_object("k"));
  };
  use("Name", Bucket::from_bucket_name(stack, "ByName", "named"));
  use("Legacy", Bucket::from_bucket_name(stack, "ByLegacyName", "Old_Name"));
  use("Arn", Bucket::from_bucket_arn(stack, "ByArn", "arn:aws:s3:::by-arn"));
  use("NameOfParameter", Bucket::from_bucket_name(stack, "ByParameter", given));
  use("ArnOfParameter", Bucket::from_bucket_arn(stack, "ByArnParameter", given));
}

void named(Stack& stack, const Text& name) { Bucket::builder(stack, "Bucket").bucket_name(name).build(); }
void import_named(Stack& stack, const Text& name) { (void)Bucket::from_bucket_name(stack, "Bucket", name); }

void name_too_short(Stack& stack) { named(stack, "ab"); }
void name_too_long(Stack& stack) { named(stack, repeat("n", 64)); }
void name_with_capitals(Stack& stack) { named(stack, "theBucket"); }
void name_with_underscore(Stack& stack) { named(stack, "the_bucket"); }
void name_of_umlauts(Stack& stack) { named(stack, "b\u00fccket"); }
void name_starts_with_hyphen(Stack& stack) { named(stack, "-bucket"); }
void name_ends_with_dot(Stack& stack) { named(stack, "bucket."); }
void name_with_dots_in_a_row(Stack& stack) { named(stack, "a..b"); }
void name_with_dot_before_hyphen(Stack& stack) { named(stack, "a.-b"); }
void name_with_hyphen_before_dot(Stack& stack) { named(stack, "a-.b"); }
void name_like_an_address(Stack& stack) { named(stack, "192.168.5.4"); }
void name_of_every_fault(Stack& stack) { named(stack, "-A_"); }
void imported_name_empty(Stack& stack) { import_named(stack, ""); }
void imported_name_too_short(Stack& stack) { import_named(stack, "ab"); }
void imported_name_with_blank(Stack& stack) { import_named(stack, "the bucket"); }
void imported_name_starts_with_hyphen(Stack& stack) { import_named(stack, "-bucket"); }
void imported_name_ends_with_underscore(Stack& stack) { import_named(stack, "bucket_"); }
void imported_name_like_an_address(Stack& stack) { import_named(stack, "192.168.5.4"); }
void imported_arn_of_a_short_name(Stack& stack) { (void)Bucket::from_bucket_arn(stack, "B", "arn:aws:s3:::ab"); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "buckets");
  pairs.pair<minimal>("minimal");
  pairs.pair<options>("options");
  pairs.pair<attributes>("attributes");
  pairs.pair<imported>("imported");
  pairs.error<name_too_short>("name_too_short");
  pairs.error<name_too_long>("name_too_long");
  pairs.error<name_with_capitals>("name_with_capitals");
  pairs.error<name_with_underscore>("name_with_underscore");
  pairs.error<name_of_umlauts>("name_of_umlauts");
  pairs.error<name_starts_with_hyphen>("name_starts_with_hyphen");
  pairs.error<name_ends_with_dot>("name_ends_with_dot");
  pairs.error<name_with_dots_in_a_row>("name_with_dots_in_a_row");
  pairs.error<name_with_dot_before_hyphen>("name_with_dot_before_hyphen");
  pairs.error<name_with_hyphen_before_dot>("name_with_hyphen_before_dot");
  pairs.error<name_like_an_address>("name_like_an_address");
  pairs.error<name_of_every_fault>("name_of_every_fault");
  pairs.error<imported_name_empty>("imported_name_empty");
  pairs.error<imported_name_too_short>("imported_name_too_short");
  pairs.error<imported_name_with_blank>("imported_name_with_blank");
  pairs.error<imported_name_starts_with_hyphen>("imported_name_starts_with_hyphen");
  pairs.error<imported_name_ends_with_underscore>("imported_name_ends_with_underscore");
  pairs.error<imported_name_like_an_address>("imported_name_like_an_address");
  pairs.error<imported_arn_of_a_short_name>("imported_arn_of_a_short_name");
  return pairs.finish();
}
