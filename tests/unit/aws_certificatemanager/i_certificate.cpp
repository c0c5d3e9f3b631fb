// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_certificatemanager/i_certificate.hpp>

#include <constcloud/aws_certificatemanager/certificate.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Duration;
using cc::Json;
using cc::Stack;
using cc::Text;
using cc::aws_certificatemanager::Certificate;
using cc::aws_certificatemanager::ICertificate;
using cc::aws_cloudwatch::Metric;
using trees::Refusal;

namespace {

constexpr Text arn =
    "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";

constexpr ICertificate imported(const Stack& stack) {
  return Certificate::from_certificate_arn(stack, "I", arn);
}

}  // namespace

TEST_CASE("ICertificate: an import by its ARN") {
  CHECK_BOTH(trees::in_stack(
      [](Stack& stack) { return imported(stack).certificate_arn().json() == Json(arn); }));
  CHECK_BOTH(
      trees::in_stack([](Stack& stack) { return ICertificate::is_resource(imported(stack)); }));
  CHECK_BOTH(trees::in_stack(
      [](Stack& stack) { return !ICertificate::is_owned_resource(imported(stack)); }));
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return Certificate::from_certificate_arn(stack, "I", cc::Fn::import_value("Arn"))
                   .certificate_arn();
             }) == R"({"Fn::ImportValue":"Arn"})");
}

TEST_CASE("ICertificate: what is no ARN of ACM is no import") {
  const auto refusal_of = [](const char* text) {
    return trees::refusal_in_stack(
        [=](Stack& stack) { (void)Certificate::from_certificate_arn(stack, "I", std::string(text)); });
  };
  CHECK(refusal_of("arn:aws:iam::123456789012:server-certificate/a") ==
        Refusal{"Certificate: 'arn:aws:iam::123456789012:server-certificate/a' must be the ARN of "
                "a certificate of ACM, "
                "arn:<partition>:acm:<region>:<account>:certificate/<id>",
                "S/I"});
  CHECK(refusal_of("").path == "S/I");
}

TEST_CASE("ICertificate: the days that are left are the least of a day") {
  constexpr auto by_default = [](Stack& stack) {
    const Metric metric = imported(stack).metric_days_to_expiry();
    return metric.namespace_().json() == Json("AWS/CertificateManager") &&
           metric.metric_name().json() == Json("DaysToExpiry") &&
           metric.period() == Duration::days(1) && metric.statistic() == "Minimum" &&
           metric.dimensions()->size() == 1 &&
           metric.dimensions()->find("CertificateArn")->json() == Json(arn) && !metric.label();
  };
  CHECK_BOTH(trees::in_stack(by_default));
}

TEST_CASE("ICertificate: options of the metric, of which it has some of its own") {
  constexpr auto with_options = [](Stack& stack) {
    const Metric metric =
        imported(stack).metric_days_to_expiry({.account = "123456789012",
                                               .color = "#ffffff",
                                               .dimensions_map = {{"a", "b"}},
                                               .id = "days",
                                               .label = "left",
                                               .period = Duration::hours(6),
                                               .region = "eu-west-1",
                                               .statistic = "max",
                                               .unit = cc::aws_cloudwatch::Unit::count,
                                               .visible = false});
    return metric.account()->json() == Json("123456789012") && *metric.color() == "#ffffff" &&
           *metric.id() == "days" && metric.label()->json() == Json("left") &&
           metric.period() == Duration::hours(6) &&
           *metric.unit() == cc::aws_cloudwatch::Unit::count && !*metric.visible() &&
           !metric.region() && metric.statistic() == "Minimum" &&
           metric.dimensions()->find("a") == nullptr;
  };
  CHECK_BOTH(trees::in_stack(with_options));
}
