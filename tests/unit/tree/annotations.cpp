// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/annotations.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Annotations;
using cc::Construct;
using cc::Text;

namespace {

/// Type and text of what stands on a construct after `f(annotations)`.
template <class F>
constexpr Text notes_after(F f) {
  return trees::in_app([&f](const Construct& app) {
    const Construct c(app, "c");
    f(Annotations::of(c));
    Text all;
    for (const auto& entry : c.node().metadata()) all = Text::concat({all, entry.type, "=", entry.data.as_text(), ";"});
    return all;
  });
}

}  // namespace

TEST_CASE("Annotations: are metadata of their kind") {
  CHECK_BOTH(notes_after([](const Annotations& on) { on.add_info("i"); }) == "aws:cdk:info=i;");
  CHECK_BOTH(notes_after([](const Annotations& on) { on.add_warning("w"); }) == "aws:cdk:warning=w;");
  CHECK_BOTH(notes_after([](const Annotations& on) { on.add_warning_v2("my:id", "w"); }) ==
             "aws:cdk:warning=w [ack: my:id];");
  CHECK_BOTH(notes_after([](const Annotations& on) { on.add_error("e"); }) == "aws:cdk:error=e;");
}

TEST_CASE("Annotations: the same message stands once, of whatever kind it is") {
  CHECK_BOTH(notes_after([](const Annotations& on) {
               on.add_warning("w");
               on.add_info("w");
               on.add_warning("w");
               on.add_warning("v");
             }) == "aws:cdk:warning=w;aws:cdk:warning=v;");
}

TEST_CASE("Annotations: acknowledged warnings go away, those that are there and those that come") {
  CHECK_BOTH(notes_after([](const Annotations& on) {
               on.add_warning_v2("my:id", "early");
               on.add_warning_v2("my:other", "stays");
               on.acknowledge_warning("my:id", "it has to be");
               on.add_warning_v2("my:id", "late");
             }) == "aws:cdk:warning=stays [ack: my:other];");
  CHECK_BOTH(notes_after([](const Annotations& on) {
               on.add_info("i [ack: my:id]");
               on.add_warning("w [ack: my:id]");
               on.acknowledge_warning("my:id");
               on.add_warning("again [ack: my:id]");
             }) == "aws:cdk:info=i [ack: my:id];aws:cdk:warning=again [ack: my:id];");
}

TEST_CASE("Annotations: a warning is acknowledged at all below, and at the app for what is there") {
  constexpr auto warnings_below = [](auto acknowledged_at, bool comes_late) {
    return trees::in_app([=](const Construct& app) {
      const Construct top(app, "top");
      const Construct c(top, "c");
      if (!comes_late) Annotations::of(c).add_warning_v2("my:id", "w");
      Annotations::of(acknowledged_at(app, top)).acknowledge_warning("my:id");
      if (comes_late) Annotations::of(c).add_warning_v2("my:id", "w");
      return c.node().metadata().size();
    });
  };
  constexpr auto at_app = [](const Construct& app, const Construct&) { return app; };
  constexpr auto at_top = [](const Construct&, const Construct& top) { return top; };
  constexpr auto beside = [](const Construct& app, const Construct&) { return Construct(app, "beside"); };
  CHECK_BOTH(warnings_below(at_top, false) == 0);
  CHECK_BOTH(warnings_below(at_top, true) == 0);
  CHECK_BOTH(warnings_below(at_app, false) == 0);
  CHECK_BOTH(warnings_below(at_app, true) == 1);
  CHECK_BOTH(warnings_below(beside, false) == 1);
  CHECK_BOTH(warnings_below(beside, true) == 1);
}

TEST_CASE("Annotations: a warning is acknowledged at whatever takes the construct's place") {
  CHECK_BOTH(trees::in_app([](const Construct& app) {
    Annotations::of(Construct(app, "c")).acknowledge_warning("my:id");
    app.node().try_remove_child("c");
    const Construct second(app, "c");
    Annotations::of(second).add_warning_v2("my:id", "w");
    return second.node().metadata().empty();
  }));
}

TEST_CASE("Annotations: a rule is acknowledged once") {
  CHECK_BOTH(trees::in_app([](const Construct& app) {
    cc::detail::acknowledge_rule(app.node(), "A::B", "as it should be");
    cc::detail::acknowledge_rule(app.node(), "A::B", "as it should be");
    cc::detail::acknowledge_rule(app.node(), "A::C", "as it should be");
    const auto metadata = app.node().metadata();
    return metadata.size() == 2 && metadata[0].type == "aws:cdk:acknowledged-rules" &&
           metadata[0].data == cc::Json::object({{"A::B", "as it should be"}});
  }));
}
