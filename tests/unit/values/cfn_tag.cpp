// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/cfn_tag.hpp>

#include "support/seen.hpp"
#include "support/trees.hpp"

namespace cc = constcloud;
using cc::AutoScalingTagList;
using cc::CfnTag;
using cc::TagList;
using cc::TagMap;
using cc::Text;

namespace {

constexpr TagList three() {
  return {{.key = "b", .value = "1"}, {.key = "a", .value = "2"}, {.key = "B", .value = "3"}};
}

struct Props {
  cc::Optional<TagMap> map{};
  cc::Optional<TagList> tags{};
};
consteval auto fields_of(const Props*) { return cc::fields<&Props::map, &Props::tags>("Map", "Tags"); }

struct GroupProps {
  cc::Optional<AutoScalingTagList> tags{};
};
consteval auto fields_of(const GroupProps*) { return cc::fields<&GroupProps::tags>("Tags"); }

constexpr Text written(const Props& props) {
  cc::json::Writer writer(cc::json::Layout::compact, 64);
  cc::detail::write_value(writer, props);
  return std::move(writer).text();
}

}  // namespace

TEST_CASE("TagList: sorted by key as people sort, each key once") {
  CHECK_BOTH(three().to_text() == R"([{"Key":"a","Value":"2"},{"Key":"b","Value":"1"},{"Key":"B","Value":"3"}])");
  CHECK_BOTH(TagList{{.key = "b", .value = "1"}, {.key = "a", .value = ""}, {.key = "b", .value = "3"}}.to_text() ==
             R"([{"Key":"a","Value":""},{"Key":"b","Value":"3"}])");
  CHECK_BOTH(TagList{{.key = "9", .value = "x"}, {.key = "10", .value = "y"}}.to_text() ==
             R"([{"Key":"10","Value":"y"},{"Key":"9","Value":"x"}])");
  CHECK_BOTH(TagList(cc::List<CfnTag>{{.key = "k", .value = "v"}}).to_text() == R"([{"Key":"k","Value":"v"}])");
}

TEST_CASE("TagList: set and erase") {
  constexpr auto changed = [] {
    TagList tags = three();
    const TagList before = tags;
    tags.set("a", "new");
    tags.set("aa", "between");
    tags.erase("b");
    tags.erase("absent");
    if (before != three()) return Text("the copy changed too");
    return tags.to_text();
  };
  CHECK_BOTH(changed() == R"([{"Key":"a","Value":"new"},{"Key":"aa","Value":"between"},{"Key":"B","Value":"3"}])");
  constexpr auto emptied = [] {
    TagList tags{{.key = "a", .value = "1"}};
    tags.erase("a");
    return tags;
  };
  CHECK_BOTH(emptied().is_undefined());
}

TEST_CASE("TagMap: sorted by key, array indices first, each key once") {
  CHECK_BOTH(TagMap{{"b", "1"}, {"10", "x"}, {"B", "3"}, {"a", "2"}, {"9", "y"}}.to_text() ==
             R"({"9":"y","10":"x","a":"2","b":"1","B":"3"})");
  CHECK_BOTH(TagMap{{"b", "1"}, {"a", "2"}, {"b", "3"}}.to_text() == R"({"a":"2","b":"3"})");
  constexpr auto changed = [] {
    TagMap tags(cc::Map<cc::TextValue>{{"b", "1"}, {"a", "2"}});
    tags.set("ab", "x");
    tags.erase("b");
    return tags.to_text();
  };
  CHECK_BOTH(changed() == R"({"a":"2","ab":"x"})");
}

TEST_CASE("no tags are no property") {
  CHECK_BOTH(written({}) == "{}");
  CHECK_BOTH(written({.map = TagMap(), .tags = TagList()}) == "{}");
  CHECK_BOTH(written({.map = {{"k", "v"}}, .tags = {{.key = "k", .value = "v"}}}) ==
             R"({"Map":{"k":"v"},"Tags":[{"Key":"k","Value":"v"}]})");
}

TEST_CASE("keys that are known only at deployment sort by their placeholder") {
  constexpr auto given = [](const cc::Stack& stack) {
    return TagList{
        {.key = "a", .value = "1"}, {.key = trees::thing(stack, "T").ref(), .value = "2"}, {.key = "#", .value = "3"}};
  };
  CHECK_BOTH(trees::shown_in_stack(given) ==
             R"([{"Key":"#","Value":"3"},{"Key":{"Ref":"T"},"Value":"2"},{"Key":"a","Value":"1"}])");
}

TEST_CASE("an intrinsic may give all tags, and then no literal joins") {
  constexpr auto given = [](const cc::Stack& stack) { return TagList(trees::thing(stack, "T").get_att("Tags")); };
  CHECK_BOTH(trees::shown_in_stack(given) == R"({"Fn::GetAtt":["T","Tags"]})");
  const std::string words =
      "Cannot combine literal tags with a Tags property that is a single unresolved intrinsic (e.g. Fn::If). "
      "Remove the literal tags or resolve the intrinsic at the property level.";
  CHECK(trees::refusal_in_stack([](const cc::Stack& stack) {
          TagList tags(trees::thing(stack, "T").get_att("Tags"));
          tags.set("a", "b");
        }).what == words);
  CHECK(trees::refusal_in_stack([](const cc::Stack& stack) {
          TagMap tags(trees::thing(stack, "T").get_att("Tags"));
          tags.set("a", "b");
        }).what == words);
}

TEST_CASE("tags: a visitor sees structs; those of a map are keys") {
  CHECK_BOTH(seen::seen(Props{.map = TagMap{{"Key", "v"}}, .tags = TagList{{.key = "Key", .value = "v"}}}) ==
             R"({Map={"Key":"v"} Tags=[-{Key="Key" Value="v" }]})");
}

TEST_CASE("AutoScalingTagList: as a list, each tag with whether it reaches the instances") {
  CHECK_BOTH([] {
    AutoScalingTagList tags{{.key = "b", .propagate_at_launch = false, .value = "1"},
                            {.key = "a", .propagate_at_launch = true, .value = "2"},
                            {.key = "b", .propagate_at_launch = true, .value = "3"}};
    tags.change({{.key = "c", .value = "4", .reaches_instances = false}, {.key = "a", .removes = true}});
    return tags.to_text() == R"([{"Key":"b","PropagateAtLaunch":true,"Value":"3"},)"
                             R"({"Key":"c","PropagateAtLaunch":false,"Value":"4"}])";
  }());
  CHECK_BOTH(trees::in_stack([](const cc::Stack& stack) {
    const AutoScalingTagList tags{
        {.key = "a", .propagate_at_launch = trees::thing(stack, "T").get_att("A"), .value = "1"}};
    return tags.as_array()[0].find("PropagateAtLaunch")->as_boolean();  // as the CDK has it
  }));
  CHECK_BOTH(seen::seen(GroupProps{.tags = {{.key = "k", .propagate_at_launch = true, .value = "v"}}}) ==
             R"({Tags=[-{Key="k" Value="v" PropagateAtLaunch=true }]})");
}

TEST_CASE("TagList, TagMap: many at once, set, set again and taken out") {
  CHECK_BOTH([] {
    cc::TagList list{{"b", "1"}, {"a", "2"}};
    list.change({{"c", "3"}, {.key = "b", .removes = true}, {"a", "4"}, {"b", "5"}, {.key = "x", .removes = true}});
    cc::TagMap map{{"b", "1"}, {"10", "2"}, {"9", "2"}};
    map.change({{"a", "3"}, {.key = "b", .removes = true}, {"9", "4"}});
    return list.to_text() == R"([{"Key":"a","Value":"4"},{"Key":"b","Value":"5"},{"Key":"c","Value":"3"}])" &&
           map.to_text() == R"({"9":"4","10":"2","a":"3"})";
  }());
  cc::List<cc::CfnTag> tags;
  for (int i = 50'000; i-- != 0;) tags.push_back({.key = Text("key" + std::to_string(i)), .value = "v"});
  const cc::TagList many(tags);
  CHECK(many.as_array().size() == 50'000);
  CHECK(*many.as_array()[1].find("Key") == cc::Json("key1"));
}
