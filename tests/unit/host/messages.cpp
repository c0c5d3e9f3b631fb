// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/messages.hpp>

#include "support/catch.hpp"

namespace cc = constcloud;
using cc::StackArtifact;
using cc::Text;
using Level = cc::SynthesisMessageLevel;

namespace {

StackArtifact stack_with(const cc::List<cc::SynthesisMessage>& messages) {
  StackArtifact stack;
  stack.messages = messages;
  return stack;
}

}  // namespace

TEST_CASE("messages: errors first, those of one id together, without the tag of their id") {
  const cc::List<StackArtifact> stacks{
      stack_with({{Level::info, "/S", "good to know"},
                  {Level::warning, "/S/A", "odd"},
                  {Level::warning, "/S/A", "wrong [ack: constcloud:core.danglingReference]"},
                  {Level::warning, "/S/B", "odd\nin two lines"}}),
      stack_with({{Level::error, "/P", "broken"}})};
  CHECK(cc::host::messages_text(stacks, {}) == Text(R"(ERROR broken (Construct Annotations)
   P
   Rule Annotation::error-annotation

WARNING odd (Construct Annotations)
   S/A
   Acknowledge with 'Annotation::warning-annotation'

WARNING odd
in two lines (Construct Annotations)
   S/B
   Acknowledge with 'Annotation::warning-annotation'

WARNING wrong (Construct Annotations)
   S/A
   Acknowledge with 'Annotation::constcloud:core.danglingReference'

INFO good to know (Construct Annotations)
   S
   Acknowledge with 'Annotation::info-annotation'
)"));
  CHECK(cc::host::messages_text({}, {}) == "");
  CHECK(cc::host::messages_text({stacks[1]}, {.has_colours = true}).starts_with("\x1b[31mERROR\x1b[0m broken"));
}

TEST_CASE("messages: whether one is an error") {
  CHECK_FALSE(cc::host::has_errors({stack_with({{Level::warning, "/S", "odd"}})}));
  CHECK(cc::host::has_errors({stack_with({{Level::warning, "/S", "odd"}}), stack_with({{Level::error, "/S", "x"}})}));
}
