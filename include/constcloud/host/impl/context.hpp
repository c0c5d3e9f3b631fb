// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/context.hpp.
#include <constcloud/host/context.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/json/parser.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE Optional<Text> environment_variable(const char* name) { return machine::environment_variable(name); }

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

CONSTCLOUD_INLINE Map<Json> context_of_cli() {
  Map<Json> context;
  if (const auto text = environment_variable("CDK_CONTEXT_JSON")) context = members_of(*text, "CDK_CONTEXT_JSON");
  if (const auto path = environment_variable("CONTEXT_OVERFLOW_LOCATION_ENV")) {
    for (const auto& [key, value] : members_of(read_file(*path), *path)) context.set(key, value);
  }
  return context;
}

CONSTCLOUD_INLINE Map<Json> context_of_folder(const Text& folder) {
  const auto read = [&folder](const Text& name) -> Map<Json> {
    const Text path = Text::concat({folder, "/", name});
    if (!file_exists(path)) return {};
    return members_of(read_file(path), path);
  };
  Map<Json> context = read("cdk.context.json");
  const Map<Json> settings = read("cdk.json");
  const Json* own = settings.find("context");
  if (own != nullptr && own->is(json::Kind::object)) {
    for (const auto& [key, value] : own->as_object()) context.set(key, value);
  }
  const auto switch_on = [&](const Text& flag, const Text& setting) {
    const Json* const chosen = settings.find(setting);
    if (chosen == nullptr || !(*chosen == Json(false))) context.set(flag, true);
  };
  switch_on("aws:cdk:enable-path-metadata", "pathMetadata");
  switch_on("aws:cdk:enable-asset-metadata", "assetMetadata");
  return context;
}

}  // namespace constcloud::host
