// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is almost surely wrong with the stages of API Gateway v2 in one template: findings of tree/findings.hpp.
#include <constcloud/elements/cfn_element.hpp>
#include <constcloud/json/value.hpp>
#include <constcloud/tree/findings.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Remembers the APIs, stages and routes of a template, of whatever level they were made, and judges the stages when
/// all are known.
class ApiGatewayFindings {
 public:
  /// A resource with such a type.
  static constexpr bool wants(const Text& type) { return type.starts_with("AWS::ApiGatewayV2::"); }

  constexpr void look_at(const NodeData& node, const Text& type, const Json& resource) {
    const Json* properties = resource.find("Properties");
    if (properties == nullptr) return;
    const Text kind = type.substr(19);
    if (kind == Text("Api")) {
      apis_.set(reference_to(node), {.node = &node,
                                     .is_web_socket = has_text(properties->find("ProtocolType"), "WEBSOCKET"),
                                     .has_body = properties->find("Body") != nullptr ||
                                                 properties->find("BodyS3Location") != nullptr});
    } else if (kind == Text("Route")) {
      if (const Json* api = properties->find("ApiId")) with_routes_.set(api->to_text(), true);
    } else if (kind == Text("Stage")) {
      look_at_stage(node, resource, *properties);
    }
  }

  /// An API that others are told of may have its routes there.
  constexpr void is_passed_on(const NodeData& element) { passed_on_.set(reference_to(element), true); }

  constexpr void judge() const {
    Map<const NodeData*> names;
    Map<bool> without_routes;
    for (const Stage& stage : stages_) {
      judge_name(stage, names);
      if (stage.is_deployed && lacks_routes(stage.api) && without_routes.find(stage.api) == nullptr) {
        without_routes.set(stage.api, true);
        find_at(*apis_.find(stage.api)->node, findings::stage_without_routes,
                Text::concat({"The stage '", path_of(*stage.node), "' is deployed, and this API has no routes"}),
                "add a route to it");
      }
      if (!stage.is_deployed) {
        find_at(*stage.node, findings::stage_never_deployed, "Nothing is ever deployed to this stage",
                "set auto_deploy to true, or give it a deployment");
      }
      if (stage.has_burst_alone) {
        find_at(*stage.node, findings::burst_without_rate, "It limits how many requests come at once, and no rate",
                "set rate_limit too");
      }
    }
  }

 private:
  struct Api {
    const NodeData* node = nullptr;
    bool is_web_socket = false;
    bool has_body = false;
  };
  struct Stage {
    const NodeData* node = nullptr;
    Text api{};  // as JSON
    Text name{};
    bool is_conditional = false;
    bool is_deployed = false;
    bool has_burst_alone = false;
  };

  constexpr void look_at_stage(const NodeData& node, const Json& resource, const Json& properties) {
    const Json* api = properties.find("ApiId");
    const Json* name = properties.find("StageName");
    if (api == nullptr || name == nullptr) return;
    const Json* deploys = properties.find("AutoDeploy");
    const Json* settings = properties.find("DefaultRouteSettings");
    stages_.push_back({.node = &node,
                       .api = api->to_text(),
                       .name = name->to_text(),
                       .is_conditional = resource.find("Condition") != nullptr,
                       .is_deployed = properties.find("DeploymentId") != nullptr ||
                                      (deploys != nullptr && deploys->to_text() != Text("false")),
                       .has_burst_alone = settings != nullptr && settings->find("ThrottlingBurstLimit") != nullptr &&
                                          settings->find("ThrottlingRateLimit") == nullptr});
  }

  /// Of an API of this template, whose routes would stand here.
  constexpr bool lacks_routes(const Text& api) const {
    const Api* known = apis_.find(api);
    return known != nullptr && !known->has_body && with_routes_.find(api) == nullptr && passed_on_.find(api) == nullptr;
  }

  constexpr void judge_name(const Stage& stage, Map<const NodeData*>& names) const {
    const Api* api = apis_.find(stage.api);
    if (api != nullptr && api->is_web_socket && stage.name == Text("\"$default\"")) {
      find_at(*stage.node, findings::default_web_socket_stage,
              "A WebSocket API has no default stage: $default is an ordinary name, which stands in its URLs",
              "give the stage another name");
    }
    if (stage.is_conditional) return;
    const Text key = Text::concat({stage.api, "\n", stage.name});
    if (const NodeData* const* other = names.find(key)) {
      find_at(*stage.node, findings::duplicate_stage_name,
              Text::concat({"The stage '", path_of(**other), "' of the same API has the name ", stage.name, " too"}),
              "rename one of the two stages");
    }
    names.set(key, stage.node);
  }

  static constexpr Text reference_to(const NodeData& node) {
    return Text::concat({"{\"Ref\":\"", node.logical_id, "\"}"});
  }
  static constexpr bool has_text(const Json* value, const Text& text) {
    return value != nullptr && value->is(json::Kind::text) && value->as_text() == text;
  }

  Map<Api> apis_;
  Map<bool> with_routes_;
  Map<bool> passed_on_;
  List<Stage> stages_;
};

}  // namespace constcloud::detail
