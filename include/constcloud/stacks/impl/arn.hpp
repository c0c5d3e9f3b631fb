// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of stacks/arn.hpp.
#include <constcloud/stacks/arn.hpp>
#include <constcloud/tree/fn.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void an_arn_starts_with_arn_and_has_six_parts(const Text& arn) {
  throw Error(Text::concat({"ARNs must start with \"arn:\" and have at least 6 components: ", arn}));
}

[[noreturn]] inline void a_part_of_this_arn_is_missing(const Text& part, const Text& place, const Text& arn) {
  throw Error(Text::concat({"The `", part, "` component (", place, " component) of an ARN is required: ", arn}));
}

[[noreturn]] inline void the_arn_is_of_another_resource_type(const Text& wanted, const Text& found, const Text& arn) {
  throw Error(Text::concat({"Expected resource type '", wanted, "' in ARN, got '", found, "' in '", arn, "'"}));
}

[[noreturn]] inline void the_arn_has_no_resource_name(const Text& arn) {
  throw Error(Text::concat({"Expected resource name in ARN, didn't find one: '", arn, "'"}));
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR List<Value<Text>> split_literal_parts(const Value<Text>& value, const Text& delimiter) {
  json::Array whole{value.json()};
  const json::Array* joined = fragments_of(value);
  const json::Array& pieces = joined != nullptr ? *joined : whole;
  List<Value<Text>> parts;
  Value<Text> current = Text();
  for (const Json& piece : pieces) {
    if (!piece.is(json::Kind::text)) {
      current = current + Value<Text>(Token(piece));
      continue;
    }
    const Text text = piece.as_text();
    std::size_t from = 0;
    for (std::size_t at = text.find(delimiter); at != Text::npos; at = text.find(delimiter, from)) {
      parts.push_back(current + text.substr(from, at - from));
      current = Text();
      from = at + delimiter.size();
    }
    current = current + text.substr(from);
  }
  parts.push_back(current);
  return parts;
}

CONSTCLOUD_CONSTEXPR Value<Text> join_from(const List<Value<Text>>& parts, std::size_t from, const Text& delimiter) {
  Value<Text> all = parts[from];
  for (std::size_t i = from + 1; i < parts.size(); ++i) all = concat({all, delimiter, parts[i]});
  return all;
}

/// The literal text with which a value begins.
CONSTCLOUD_CONSTEXPR Text literal_start(const Value<Text>& value) {
  if (!value.is_token()) return value.literal();
  const json::Array* fragments = fragments_of(value);
  if (fragments == nullptr) return {};
  return (*fragments)[0].as_text();
}

CONSTCLOUD_CONSTEXPR bool is_empty_literal(const Value<Text>& value) {
  return !value.is_token() && value.literal().empty();
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::Arn {

CONSTCLOUD_CONSTEXPR Value<Text> format(const ArnComponents& parts, const Stack& stack) {
  const ArnFormat format = parts.arn_format.value_or(ArnFormat::slash_resource_name);
  const Value<Text> head =
      concat({"arn:", parts.partition.value_or(stack.partition()), ":", *parts.service, ":",
              parts.region.value_or(stack.region()), ":", parts.account.value_or(stack.account()),
              format == ArnFormat::slash_resource_slash_resource_name ? Text(":/") : Text(":"), *parts.resource});
  if (!parts.resource_name) return head;
  return concat({head, format == ArnFormat::colon_resource_name ? Text(":") : Text("/"), *parts.resource_name});
}

CONSTCLOUD_CONSTEXPR ArnComponents split(const Value<Text>& arn, ArnFormat format) {
  if (!detail::literal_start(arn).starts_with("arn:")) {
    if (!arn.is_token()) refuse::an_arn_starts_with_arn_and_has_six_parts(arn.literal());
    const TextList parts = Fn::split(":", arn);
    ArnComponents result{.resource = Fn::select(5, parts),
                         .service = Fn::select(2, parts),
                         .account = Fn::select(4, parts),
                         .arn_format = format,
                         .partition = Fn::select(1, parts),
                         .region = Fn::select(3, parts)};
    if (format == ArnFormat::colon_resource_name) {
      result.resource_name = Fn::select(6, parts);
    } else if (format != ArnFormat::no_resource_name) {
      const TextList last = Fn::split("/", Fn::select(5, parts));
      const long long first = format == ArnFormat::slash_resource_name ? 0 : 1;
      result.resource = Fn::select(first, last);
      result.resource_name = Fn::select(first + 1, last);
    }
    return result;
  }
  const List<Value<Text>> parts = detail::split_literal_parts(arn, ":");
  if (parts.size() < 2 || detail::is_empty_literal(parts[1]))
    refuse::a_part_of_this_arn_is_missing("partition", "2nd", detail::shown(arn));
  if (parts.size() < 3 || detail::is_empty_literal(parts[2])) {
    refuse::a_part_of_this_arn_is_missing("service", "3rd", detail::shown(arn));
  }
  if (parts.size() < 6 || detail::is_empty_literal(parts[5]))
    refuse::a_part_of_this_arn_is_missing("resource", "6th", detail::shown(arn));
  ArnComponents result{.resource = parts[5],
                       .service = parts[2],
                       .account = parts[4],
                       .arn_format = ArnFormat::no_resource_name,
                       .partition = parts[1],
                       .region = parts[3]};
  List<Value<Text>> path = detail::split_literal_parts(parts[5], "/");
  const bool leading_slash = path.size() > 1 && detail::is_empty_literal(path[0]);
  const std::size_t first = leading_slash ? 1 : 0;
  const bool has_slash = path.size() > first + 1;
  if (has_slash && format != ArnFormat::no_resource_name) {
    result.resource = path[first];
    result.resource_name = detail::join_from(path, first + 1, "/");
    if (detail::is_empty_literal(*result.resource)) result.resource = Value<Text>();  // as in `//name`
    result.arn_format = leading_slash ? ArnFormat::slash_resource_slash_resource_name : ArnFormat::slash_resource_name;
  } else if (!has_slash && parts.size() > 6) {
    result.arn_format = ArnFormat::colon_resource_name;
  }
  if (parts.size() > 6) {
    const Value<Text> rest = detail::join_from(parts, 6, ":");
    if (result.resource_name && !detail::is_empty_literal(*result.resource_name)) {
      result.resource_name = concat({*result.resource_name, ":", rest});
    } else {
      result.resource_name = rest;
    }
  }
  return result;
}

CONSTCLOUD_CONSTEXPR Value<Text> extract_resource_name(const Value<Text>& arn, const Text& resource_type) {
  if (arn.is_token() && !detail::literal_start(arn).starts_with("arn:")) {
    return Fn::select(1, Fn::split(Text::concat({":", resource_type, "/"}), arn));
  }
  const ArnComponents parts = split(arn, ArnFormat::slash_resource_name);
  if (!parts.resource->is_token() && parts.resource->literal() != resource_type) {
    Text found = "undefined";
    if (!parts.resource->is_undefined()) found = parts.resource->literal();
    refuse::the_arn_is_of_another_resource_type(resource_type, found, detail::shown(arn));
  }
  if (!parts.resource_name || detail::is_empty_literal(*parts.resource_name))
    refuse::the_arn_has_no_resource_name(detail::shown(arn));
  return *parts.resource_name;
}

}  // namespace constcloud::Arn

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Value<Text> Stack::format_arn(const ArnComponents& components) const {
  return Arn::format(components, *this);
}

CONSTCLOUD_CONSTEXPR ArnComponents Stack::split_arn(const Value<Text>& arn, ArnFormat format) const {
  return Arn::split(arn, format);
}

}  // namespace constcloud
