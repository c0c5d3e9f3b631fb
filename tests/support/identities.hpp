// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the tests of IAM share: roles and statements, and looks into the template that they make.
#include <constcloud/aws_iam.hpp>
#include <constcloud/json/parser.hpp>

#include "trees.hpp"

namespace identities {

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;

constexpr iam::Role role_in(const cc::Construct& scope, const cc::Text& id = "Role") {
  return iam::Role(scope, id, {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
}
constexpr iam::PolicyStatement reading() {
  return iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}});
}
constexpr iam::PolicyStatement publishing() {
  return iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}});
}

/// The parsed template of the stack that `f` fills; its resources.
template <class F>
constexpr cc::Json resources(F f) {
  const cc::Json parsed = cc::json::parse(trees::template_of(f));
  const cc::Json* all = parsed.find("Resources");
  if (all == nullptr) return cc::Json(cc::json::Object());
  return *all;
}

/// The logical ids of the resources with commas between them.
template <class F>
constexpr cc::Text ids(F f) {
  cc::Text all;
  const cc::Json found = resources(f);
  for (const auto& [id, resource] : found.as_object()) {
    if (all.empty()) {
      all = id;
    } else {
      all = cc::Text::concat({all, ",", id});
    }
  }
  return all;
}

/// One member of a resource as one line of JSON; a sentence where there is none.
template <class F>
constexpr cc::Text member(F f, const cc::Text& id, const cc::Text& name) {
  const cc::Json found = resources(f);
  const cc::Json* resource = found.find(id);
  if (resource == nullptr) return "there is no such resource";
  const cc::Json* value = resource->find(name);
  if (value == nullptr) return "there is no such member";
  return value->to_text();
}
/// One property of a resource.
template <class F>
constexpr cc::Text property(F f, const cc::Text& id, const cc::Text& name) {
  const cc::Json found = resources(f);
  const cc::Json* resource = found.find(id);
  if (resource == nullptr) return "there is no such resource";
  const cc::Json* properties = resource->find("Properties");
  if (properties == nullptr || properties->find(name) == nullptr) return "there is no such property";
  return properties->find(name)->to_text();
}
/// The statements of a policy, or of another document.
template <class F>
constexpr cc::Text statements(F f, const cc::Text& id, const cc::Text& name = "PolicyDocument") {
  const cc::Json document = cc::json::parse(property(f, id, name));
  return document.find("Statement")->to_text();
}

/// What an annotation says, by the number of the annotation.
constexpr cc::Text warning_of(const cc::Construct& construct, std::size_t place = 0) {
  const auto entries = construct.node().metadata();
  if (place >= entries.size()) return "there is no such warning";
  return entries[place].data.as_text();
}

}  // namespace identities
