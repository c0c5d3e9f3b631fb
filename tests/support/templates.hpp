// SPDX-License-Identifier: Apache-2.0
#pragma once
// Looks into a template by its structure: nobody cuts its text.
#include <constcloud/json/parser.hpp>

#include "trees.hpp"

namespace templates {

namespace cc = constcloud;

/// The resources of one type in the stack that `f` fills, in their order.
template <class F>
constexpr cc::List<cc::Json> resources(F f, const cc::Text& type) {
  cc::List<cc::Json> found;
  const cc::Json parsed = cc::json::parse(trees::template_of(f));
  const cc::Json* all = parsed.find("Resources");
  if (all == nullptr) return found;
  for (const auto& [id, resource] : all->as_object()) {
    if (*resource.find("Type") == cc::Json(type)) found.push_back(resource);
  }
  return found;
}

/// The resource of that type with that place among its kin, without its type; a sentence where there is none.
template <class F>
constexpr cc::Text resource(F f, const cc::Text& type, std::size_t place = 0) {
  cc::List<cc::Json> found = resources(f, type);
  if (found.size() <= place) return "there is no such resource";
  (void)found[place].edit_object().erase("Type");
  return found[place].to_text();
}

/// Its properties.
template <class F>
constexpr cc::Text properties(F f, const cc::Text& type, std::size_t place = 0) {
  const cc::List<cc::Json> found = resources(f, type);
  if (found.size() <= place) return "there is no such resource";
  const cc::Json* properties = found[place].find("Properties");
  if (properties == nullptr) return "the resource has no properties";
  return properties->to_text();
}

/// The statements of the only policy of identities there.
template <class F>
constexpr cc::Text statements(F f) {
  const cc::List<cc::Json> found = resources(f, "AWS::IAM::Policy");
  if (found.size() != 1) return "there is not one policy";
  return found[0].find("Properties")->find("PolicyDocument")->find("Statement")->to_text();
}

}  // namespace templates
