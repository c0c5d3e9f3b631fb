// SPDX-License-Identifier: Apache-2.0
#include <constcloud/hana.hpp>

#include <boost/hana/any_of.hpp>
#include <boost/hana/contains.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/not_equal.hpp>
#include <boost/hana/size.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_logs.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <string>

#include "support/trees.hpp"

namespace hana = boost::hana;

using constcloud::Json;
using constcloud::List;
using constcloud::Map;
using constcloud::Optional;
using constcloud::Required;
using constcloud::TagMap;
using constcloud::Text;
using constcloud::Value;
using constcloud::member_key;
using constcloud::aws_apigatewayv2::AccessLogSettings;
using constcloud::aws_apigatewayv2::CfnStage;
using constcloud::aws_apigatewayv2::CfnStageProps;
using constcloud::aws_apigatewayv2::MTLSConfig;
using constcloud::aws_apigatewayv2::WebSocketApi;
using constcloud::aws_apigatewayv2::WebSocketStage;
using constcloud::aws_apigatewayv2::WebSocketStageProps;
using constcloud::aws_logs::LogGroup;

namespace {

enum class Mode : unsigned char { on, off };

struct Inner {
  Optional<Value<double>> rate{};
  Required<Value<Text>> name;
};
consteval auto fields_of(const Inner*) { return constcloud::fields<&Inner::name, &Inner::rate>("Name", "Rate"); }

/// A map whose items are not what is put into it.
struct Variables : Map<Inner> {
  using item_type = Text;
};

struct Outer {
  Optional<bool> flag{};
  Optional<Inner> inner{};
  Optional<List<Inner>> list{};
  Optional<Map<Inner>> map{};
  Optional<Variables> variables{};
  Optional<Mode> mode{};
  Optional<Text> text_with_2_numbers_1{};
};
consteval auto fields_of(const Outer*) {
  using P = Outer;
  return constcloud::fields<&P::flag, &P::inner, &P::list, &P::map, &P::variables, &P::mode,
                            &P::text_with_2_numbers_1>();
}

/// Equality of its own, which is not that of its members.
struct Odd {
  Optional<Text> a{};
  friend constexpr bool operator==(const Odd&, const Odd&) { return false; }
};
consteval auto fields_of(const Odd*) { return constcloud::fields<&Odd::a>(); }

struct Empty {};
consteval auto fields_of(const Empty*) { return constcloud::fields<>(); }

template <class T>
struct Of {
  Optional<T> member_of_a_template{};
  friend consteval auto fields_of(const Of*) { return constcloud::fields<&Of::member_of_a_template>(); }
};

/// Its accessors would dangle.
struct GivesACopy {
  constexpr Inner props() const { return {.name = "n"}; }
};
/// described_struct itself: that counts.
struct DescribedKeeper {
  Optional<Text> a{};
  const Inner& props() const;
};
consteval auto fields_of(const DescribedKeeper*) { return constcloud::fields<&DescribedKeeper::a>(); }

constexpr CfnStageProps stage_props() { return {.api_id = "abc", .stage_name = "dev"}; }

/// What `f(stage)` gives of a CfnStage in a stack.
template <class F>
constexpr auto of_stage(F f) {
  return trees::in_stack([f](const auto& stack) { return f(CfnStage(stack, "Stage", stage_props())); });
}

/// The names of all members that have a value.
template <class S>
constexpr Text set_members(const S& props) {
  Text names;
  hana::for_each(props, hana::fuse([&names](auto key, const auto& field) {
                   if (!field.has_value()) return;
                   const char* const name = key.c_str();
                   names = Text::concat({names, Text::copy(name, hana::length(key)), Text(" ")});
                 }));
  return names;
}

}  // namespace

TEST_CASE("Struct: what has described props, and nothing else") {
  STATIC_REQUIRE(hana::Struct<Inner>::value);
  STATIC_REQUIRE(hana::Struct<Of<int>>::value);
  STATIC_REQUIRE(hana::Struct<CfnStageProps>::value);
  STATIC_REQUIRE(hana::Struct<CfnStage>::value);
  STATIC_REQUIRE(hana::Struct<decltype(CfnStage::builder({}, "x"))>::value);
  STATIC_REQUIRE(hana::Struct<decltype(CfnStage::builder({}, "x").api_id("a"))>::value);
  STATIC_REQUIRE(hana::Struct<decltype(WebSocketStage::builder({}, "x"))>::value);
  STATIC_REQUIRE(hana::Struct<DescribedKeeper>::value);
  STATIC_REQUIRE(!hana::Struct<GivesACopy>::value);
  STATIC_REQUIRE(!hana::Struct<WebSocketStage>::value);
  STATIC_REQUIRE(!hana::Struct<constcloud::Construct>::value);
  STATIC_REQUIRE(!hana::Struct<Text>::value);
  STATIC_REQUIRE(!hana::Struct<Json>::value);
  STATIC_REQUIRE(!hana::Struct<int>::value);
}

TEST_CASE("keys: the names of the members, in the order of the description") {
  STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(member_key<&Inner::rate>)>,
                                hana::string<'r', 'a', 't', 'e'>>);
  constexpr auto name = BOOST_HANA_STRING("name");
  constexpr auto stage_name = BOOST_HANA_STRING("stage_name");
  constexpr auto with_numbers = BOOST_HANA_STRING("text_with_2_numbers_1");
  constexpr auto of_a_template = BOOST_HANA_STRING("member_of_a_template");
  STATIC_REQUIRE(bool(hana::equal(hana::keys(Inner{.name = "n"}), hana::make_tuple(name, member_key<&Inner::rate>))));
  STATIC_REQUIRE(bool(hana::equal(member_key<&CfnStageProps::stage_name>, stage_name)));
  STATIC_REQUIRE(bool(hana::equal(member_key<&Outer::text_with_2_numbers_1>, with_numbers)));
  STATIC_REQUIRE(bool(hana::equal(member_key<&Of<Value<Text>>::member_of_a_template>, of_a_template)));
  CHECK(member_key<&CfnStageProps::default_route_settings>.c_str() == std::string("default_route_settings"));
}

TEST_CASE("accessors: one for each member") {
  STATIC_REQUIRE(decltype(hana::length(hana::accessors<CfnStageProps>()))::value == 12);
  STATIC_REQUIRE(decltype(hana::length(hana::accessors<CfnStage>()))::value == 12);
  STATIC_REQUIRE(decltype(hana::length(hana::accessors<Empty>()))::value == 0);
  STATIC_REQUIRE(decltype(hana::length(hana::accessors<DescribedKeeper>()))::value == 1);
  STATIC_REQUIRE(decltype(hana::size(std::declval<const Outer&>()))::value == 7);
}

TEST_CASE("at_key: the member itself") {
  STATIC_REQUIRE(std::is_same_v<decltype(hana::at_key(std::declval<Inner&>(), member_key<&Inner::name>)),
                                Required<Value<Text>>&>);
  STATIC_REQUIRE(std::is_same_v<decltype(hana::at_key(std::declval<const Inner&>(), member_key<&Inner::name>)),
                                const Required<Value<Text>>&>);
  STATIC_REQUIRE(std::is_same_v<decltype(hana::at_key(std::declval<Inner>(), member_key<&Inner::name>)),
                                Required<Value<Text>>&&>);
  constexpr auto renamed = [] {
    CfnStageProps props = stage_props();
    hana::at_key(props, BOOST_HANA_STRING("stage_name")) = "prod";
    return props.stage_name->literal();
  };
  CHECK_BOTH(renamed() == "prod");
}

TEST_CASE("contains, any_of: a struct is searched by its keys") {
  constexpr auto rate = BOOST_HANA_STRING("rate");
  constexpr auto written_name = BOOST_HANA_STRING("Rate");
  STATIC_REQUIRE(decltype(hana::contains(std::declval<Inner>(), rate))::value);
  STATIC_REQUIRE(!decltype(hana::contains(std::declval<Inner>(), written_name))::value);
  STATIC_REQUIRE(bool(hana::any_of(Inner{.name = "n"}, [rate](auto key) { return hana::equal(key, rate); })));
}

TEST_CASE("members, for_each: the values, with their keys") {
  CHECK_BOTH(set_members(stage_props()) == "api_id stage_name ");
  CHECK_BOTH(hana::members(Inner{.rate = 2, .name = "n"})[hana::size_c<0>]->literal() == "n");
  CHECK_BOTH(hana::members(Inner{.rate = 2, .name = "n"})[hana::size_c<1>]->literal() == 2);
  constexpr auto moved = [] {
    Outer outer{.list = List<Inner>{{.name = "n"}}};
    const auto members = hana::members(std::move(outer));
    return outer.list->size() == 0 && members[hana::size_c<2>]->size() == 1;
  };
  CHECK_BOTH(moved());
}

TEST_CASE("to_map: the members by their keys") {
  constexpr auto name_in_map = [] {
    const auto map = hana::to_map(stage_props());
    return map[BOOST_HANA_STRING("stage_name")]->literal();
  };
  CHECK_BOTH(name_in_map() == "dev");
  CHECK_BOTH(hana::equal(hana::to_map(stage_props()), hana::to_map(stage_props())));
}

TEST_CASE("equal: props are equal when their members are") {
  CHECK_BOTH(hana::equal(stage_props(), stage_props()));
  CHECK_BOTH(hana::not_equal(stage_props(), CfnStageProps{.api_id = "abc", .stage_name = "prod"}));
  CHECK_BOTH(hana::equal(stage_props(), CfnStageProps{.api_id = "abc", .stage_name = "dev", .tags = TagMap()}));
  CHECK_BOTH(!hana::equal(stage_props(),
                          CfnStageProps{.api_id = "abc", .stage_name = "dev", .tags = TagMap{{"a", "b"}}}));
  CHECK_BOTH(!hana::equal(Outer{}, Outer{.flag = false}));
  CHECK_BOTH(hana::equal(Outer{.flag = false}, Outer{.flag = false}));
  CHECK_BOTH(!hana::equal(Outer{.flag = false}, Outer{.flag = true}));
  CHECK_BOTH(!hana::equal(Outer{.mode = Mode::on}, Outer{.mode = Mode::off}));
  CHECK_BOTH(hana::equal(Empty{}, Empty{}));
}

TEST_CASE("equal: structs, lists and maps within props") {
  CHECK_BOTH(hana::equal(Outer{.inner = Inner{.name = "n"}}, Outer{.inner = Inner{.name = "n"}}));
  CHECK_BOTH(!hana::equal(Outer{.inner = Inner{.name = "n"}}, Outer{.inner = Inner{.rate = 1, .name = "n"}}));
  CHECK_BOTH(hana::equal(Outer{.list = List<Inner>{{.name = "n"}}}, Outer{.list = List<Inner>{{.name = "n"}}}));
  CHECK_BOTH(!hana::equal(Outer{.list = List<Inner>{{.name = "n"}}}, Outer{.list = List<Inner>{{.name = "m"}}}));
  CHECK_BOTH(!hana::equal(Outer{.list = List<Inner>{{.name = "n"}}}, Outer{.list = List<Inner>{}}));
  constexpr auto map = [](const Text& key, double rate) {
    Map<Inner> inners;
    inners.set(key, Inner{.rate = rate, .name = "n"});
    return Outer{.map = inners};
  };
  CHECK_BOTH(hana::equal(map("k", 1), map("k", 1)));
  CHECK_BOTH(!hana::equal(map("k", 1), map("k", 2)));
  CHECK_BOTH(!hana::equal(map("k", 1), map("l", 1)));
  constexpr auto variables = [](double rate) {
    Variables inners;
    inners.set("k", Inner{.rate = rate, .name = "n"});
    return Outer{.variables = inners};
  };
  CHECK_BOTH(hana::equal(variables(1), variables(1)));
  CHECK_BOTH(!hana::equal(variables(1), variables(2)));
}

TEST_CASE("equal: members count, whatever == says") {
  CHECK_BOTH(!(Odd{.a = "x"} == Odd{.a = "x"}));
  CHECK_BOTH(hana::equal(Odd{.a = "x"}, Odd{.a = "x"}));
  CHECK_BOTH(!hana::equal(Odd{.a = "x"}, Odd{.a = "y"}));
}

TEST_CASE("L1 constructs: the members of their props") {
  CHECK_BOTH(of_stage([](const CfnStage& stage) { return set_members(stage); }) == "api_id stage_name ");
  CHECK_BOTH(of_stage([](const CfnStage& stage) {
    hana::at_key(stage, member_key<&CfnStageProps::auto_deploy>) = true;
    return stage.props().auto_deploy->literal();
  }));
  constexpr auto equals_its_twin = [](const Text& name) {
    return trees::in_stack([&name](const auto& stack) {
      const CfnStage stage(stack, "Stage", stage_props());
      const CfnStage twin(stack, "Twin", {.api_id = "abc", .stage_name = constcloud::Value<Text>(name)});
      return hana::equal(stage, twin) && stage != twin;
    });
  };
  CHECK_BOTH(equals_its_twin("dev"));
  CHECK_BOTH(!equals_its_twin("prod"));
  // Members are copied out of a handle that goes: the construct keeps its own.
  CHECK_BOTH(of_stage([](CfnStage stage) {
    const auto members = hana::members(std::move(stage));
    return members[hana::size_c<9>]->literal() == "dev" && stage.props().stage_name->literal() == "dev";
  }));
}

TEST_CASE("partial builders: the members of the props so far") {
  constexpr auto set_so_far = [] {
    return trees::in_stack([](const auto& stack) {
      const auto preset = CfnStage::builder(stack, "Stage").auto_deploy(true).api_id("abc");
      return set_members(preset);
    });
  };
  CHECK_BOTH(set_so_far() == "api_id auto_deploy ");
  STATIC_REQUIRE(std::is_same_v<decltype(hana::at_key(std::declval<decltype(CfnStage::builder({}, "x"))&>(),
                                                      member_key<&CfnStageProps::stage_name>)),
                                const Required<constcloud::aws_apigatewayv2::CfnStageStageNameValue>&>);
}

TEST_CASE("equal: the props of an L2") {
  constexpr auto equal = [](const Text& path) {
    return trees::in_stack([&path](const auto& stack) {
      const auto api = WebSocketApi::builder(stack, "Api").build();
      const WebSocketStageProps props{.stage_name = "dev", .web_socket_api = api, .throttle = {{.rate_limit = 1}}};
      WebSocketStageProps other = props;
      other.description = constcloud::aws_apigatewayv2::Description(path);
      return hana::equal(props, props) && !hana::equal(props, other);
    });
  };
  CHECK_BOTH(equal("other"));
  constexpr auto equal_logs = [](bool same) {
    return trees::in_stack([same](const auto& stack) {
      const LogGroup group(stack, "Group");
      const LogGroup another(stack, "Another");
      return hana::equal(AccessLogSettings{.destination = group},
                         AccessLogSettings{.destination = same ? group : another});
    });
  };
  CHECK_BOTH(equal_logs(true));
  CHECK_BOTH(!equal_logs(false));
  constexpr auto equal_mtls = [](const Text& key) {
    return trees::in_stack([&key](const auto& stack) {
      const auto bucket = constcloud::aws_s3::Bucket::from_bucket_name(stack, "Bucket", "trust");
      return hana::equal(MTLSConfig{.bucket = bucket, .key = "pem"},
                         MTLSConfig{.bucket = bucket, .key = Value<Text>(key)});
    });
  };
  CHECK_BOTH(equal_mtls("pem"));
  CHECK_BOTH(!equal_mtls("der"));
}
