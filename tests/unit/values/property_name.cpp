// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/property_name.hpp>

#include "support/both.hpp"

using constcloud::Text;

namespace {

template <std::size_t N>
constexpr Text named(const char (&name)[N]) {
  return constcloud::detail::property_name(name, N - 1);
}

}  // namespace

TEST_CASE("property_name: the first word is small, the others have a capital") {
  CHECK_BOTH(named("Name") == "name");
  CHECK_BOTH(named("RouteSelectionExpression") == "routeSelectionExpression");
  CHECK_BOTH(named("name") == "name");
  CHECK_BOTH(named("") == "");
}

TEST_CASE("property_name: an abbreviation is a word") {
  CHECK_BOTH(named("KmsKeyARN") == "kmsKeyArn");
  CHECK_BOTH(named("OKActions") == "okActions");
  CHECK_BOTH(named("DBInstanceClass") == "dbInstanceClass");
}

TEST_CASE("property_name: what follows a digit has a capital") {
  CHECK_BOTH(named("BodyS3Location") == "bodyS3Location");
  CHECK_BOTH(named("S3bucket") == "s3Bucket");
}

TEST_CASE("property_name: other signs part words and go away") {
  CHECK_BOTH(named("Foo.BarBaz") == "fooBarBaz");
  CHECK_BOTH(named("_type") == "type");
}

TEST_CASE("property_name: plurals of abbreviations, and the names that the CDK keeps for itself") {
  CHECK_BOTH(named("TargetGroupARNs") == "targetGroupArns");
  CHECK_BOTH(named("SizeInMBs") == "sizeInMBs");
  CHECK_BOTH(named("VPCs") == "vpcs");
  CHECK_BOTH(named("Equals") == "equalTo");
}
