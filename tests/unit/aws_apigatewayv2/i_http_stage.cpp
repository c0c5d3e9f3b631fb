// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_http_stage.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
using apigwv2::IHttpStage;
using https::Stack;
using https::Text;
using trees::Refusal;

TEST_CASE("IHttpStage: URLs and metrics") {
  constexpr auto url = [](const Stack& stack) {
    return https::api_in(stack).add_stage("S", {.stage_name = "dev"}).url().json();
  };
  CHECK_BOTH(trees::shown_in_stack(url).contains(R"("/dev"]]})"));
  constexpr auto asked = [](const Stack& stack) {
    const auto domain = apigwv2::DomainName::from_domain_name_attributes(
        stack, "D", {.name = "a.b", .regional_domain_name = "r", .regional_hosted_zone_id = "Z"});
    const IHttpStage stage =
        https::api_in(stack).add_stage("S", {.domain_mapping = {{.domain_name = domain, .mapping_key = "k"}}});
    return stage.domain_url().literal() == "https://a.b/k" && stage.api().node().path() == "S/Api" &&
           stage.metric_count().statistic() == "SampleCount" && stage.metric_client_error().metric_name() == "4xx" &&
           stage.metric_server_error().metric_name() == "5xx" &&
           stage.metric_data_processed().metric_name() == "DataProcessed" &&
           stage.metric_integration_latency().metric_name() == "IntegrationLatency" &&
           stage.metric_latency().metric_name() == "Latency" && IHttpStage::is_http_stage;
  };
  CHECK_BOTH(trees::in_stack(asked));
}

TEST_CASE("IHttpStage: what it refuses") {
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)https::api_in(stack).add_stage("S", {}).domain_url(); }) ==
        Refusal{"domainUrl is not available when no API mapping is associated with the Stage", "S/Api/S"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)https::HttpStage::from_http_stage_attributes(stack, "I",
                                                             {.api = https::api_in(stack), .stage_name = "dev"})
              .domain_url();
        }) == Refusal{"domainUrl is not available for imported stages.", "S/I"});
}
