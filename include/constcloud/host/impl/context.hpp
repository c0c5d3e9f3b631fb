// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/context.hpp.
#include <constcloud/host/context.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/json/parser.hpp>
#include <cstdlib>

namespace constcloud::host {

inline Optional<Text> environment_variable(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return {};
  return Text(value, std::strlen(value));
}

/// The members of an object in JSON; `where` says in the error what the text is.
inline Map<Json> members_of(const Text& text, const Text& where) {
  const auto refuse = [&where](const Text& why) { throw Error(Text::concat({where, ": ", why})); };
  Json value;
  try {
    value = json::parse(text);
  } catch (const Error& error) {
    refuse(error.message());
  }
  if (!value.is(json::Kind::object)) refuse("a JSON object is wanted here");
  return value.as_object();
}

inline Map<Json> context_of_cli() {
  Map<Json> context;
  if (const auto text = environment_variable("CDK_CONTEXT_JSON")) context = members_of(*text, "CDK_CONTEXT_JSON");
  if (const auto path = environment_variable("CONTEXT_OVERFLOW_LOCATION_ENV")) {
    for (const auto& [key, value] : members_of(read_file(*path), *path)) context.set(key, value);
  }
  return context;
}

inline Map<Json> context_of_folder(const Text& folder) {
  Map<Json> context;
  const Text looked_up = Text::concat({folder, "/cdk.context.json"});
  if (file_exists(looked_up)) context = members_of(read_file(looked_up), looked_up);
  const Text project = Text::concat({folder, "/cdk.json"});
  if (!file_exists(project)) return context;
  const Map<Json> settings = members_of(read_file(project), project);
  const Json* own = settings.find("context");
  if (own == nullptr || !own->is(json::Kind::object)) return context;
  for (const auto& [key, value] : own->as_object()) context.set(key, value);
  return context;
}

}  // namespace constcloud::host
