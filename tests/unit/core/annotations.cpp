// SPDX-License-Identifier: Apache-2.0
#include <constcloud/core/annotations.hpp>

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

TEST_CASE("Annotations: the same message stands once") {
  CHECK_BOTH(notes_after([](const Annotations& on) {
               on.add_warning("w");
               on.add_info("w");
               on.add_warning("w");
               on.add_warning("v");
             }) == "aws:cdk:warning=w;aws:cdk:info=w;aws:cdk:warning=v;");
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
