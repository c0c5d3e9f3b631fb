// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/lambda.hpp>

#include <limits>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace fn = constcloud::aws_lambda;
using cc::Text;
using trees::Refusal;

namespace {

/// Whether a type accepts a text.
template <class T>
constexpr bool holds(const Text& text) {
  return T::accepts(text.data(), text.size());
}

constexpr Text repeat(const Text& unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.append(unit.data(), unit.size());
  return Text(std::move(buffer));
}

}  // namespace

TEST_CASE("function names: 1 to 64 letters, digits, hyphens and underscores") {
  CHECK_BOTH(holds<fn::FunctionName>("a"));
  CHECK_BOTH(holds<fn::FunctionName>("My-fn_09"));
  CHECK_BOTH(holds<fn::FunctionName>(repeat("n", 64)));
  CHECK_BOTH(!holds<fn::FunctionName>(repeat("n", 65)));
  CHECK_BOTH(!holds<fn::FunctionName>(""));
  CHECK_BOTH(!holds<fn::FunctionName>("a b"));
  CHECK_BOTH(!holds<fn::FunctionName>("a.b"));
}

TEST_CASE("function names: each fault has its own words") {
  const auto refusal = [](const Text& name) {
    return trees::refusal_in_stack(
        [&](const cc::Stack& stack) { fn::FunctionName(name).validate(cc::detail::node_of(stack)); });
  };
  CHECK(refusal(repeat("\xc3\xa9", 65)) ==
        Refusal{"Function name can not be longer than 64 characters but has 65 characters.", "S"});
  CHECK(refusal("a b") ==
        Refusal{"Function name a b can contain only letters, numbers, hyphens, or underscores with no spaces.", "S"});
  CHECK(refusal("") ==
        Refusal{"Function: function_name must not be empty: leave it out for a generated name", "S"});
}

TEST_CASE("function descriptions: at most 256 characters, as JavaScript counts them") {
  CHECK_BOTH(holds<fn::FunctionDescription>(""));
  CHECK_BOTH(holds<fn::FunctionDescription>(repeat("d", 256)));
  CHECK_BOTH(!holds<fn::FunctionDescription>(repeat("d", 257)));
  CHECK_BOTH(holds<fn::FunctionDescription>(repeat("\xc3\xa9", 256)));
  CHECK_BOTH(holds<fn::FunctionDescription>(repeat("\xf0\x9f\x98\x80", 128)));
  CHECK_BOTH(!holds<fn::FunctionDescription>(repeat("\xf0\x9f\x98\x80", 129)));
}

TEST_CASE("handlers: 1 to 128 characters without blanks") {
  CHECK_BOTH(holds<fn::FunctionHandler>("index.handler"));
  CHECK_BOTH(holds<fn::FunctionHandler>("chat.Handler::handleRequest"));
  CHECK_BOTH(holds<fn::FunctionHandler>(repeat("h", 128)));
  CHECK_BOTH(!holds<fn::FunctionHandler>(repeat("h", 129)));
  CHECK_BOTH(!holds<fn::FunctionHandler>(""));
  CHECK_BOTH(!holds<fn::FunctionHandler>("index. handler"));
  CHECK_BOTH(!holds<fn::FunctionHandler>("index.handler\n"));
  CHECK_BOTH(!holds<fn::FunctionHandler>("\tindex.handler"));
}

TEST_CASE("inline code: 1 byte to 4 MiB") {
  CHECK_BOTH(holds<fn::InlineSource>("x"));
  CHECK_BOTH(!holds<fn::InlineSource>(""));
  STATIC_REQUIRE(fn::InlineSource::accepts(nullptr, 4 * 1024 * 1024));
  STATIC_REQUIRE(!fn::InlineSource::accepts(nullptr, 4 * 1024 * 1024 + 1));
  CHECK_BOTH(fn::InlineSource("x").literal() == "x");
  CHECK(trees::refusal_of([] { return fn::InlineSource(std::string()); }) ==
        Refusal{"Lambda inline code cannot be empty", ""});
  std::string long_code(4 * 1024 * 1024 + 1, 'x');  // in the lambda clang would make it as a constant, for a minute
  CHECK(trees::refusal_of([&] { return fn::InlineSource(long_code); }) ==
        Refusal{"Lambda inline code must be at most 4 MiB: put larger code into a bucket", ""});
}

TEST_CASE("memory sizes: whole numbers from 128 to 10240") {
  CHECK_BOTH(fn::MemorySize::accepts(128));
  CHECK_BOTH(fn::MemorySize::accepts(10240));
  CHECK_BOTH(!fn::MemorySize::accepts(127));
  CHECK_BOTH(!fn::MemorySize::accepts(10241));
  CHECK_BOTH(!fn::MemorySize::accepts(128.5));
  CHECK_BOTH(!fn::MemorySize::accepts(-128));
  CHECK_BOTH(!fn::MemorySize::accepts(std::numeric_limits<double>::quiet_NaN()));
  CHECK_BOTH(fn::MemorySize(512).literal() == 512);
  CHECK_BOTH(fn::MemorySize::checked(512).literal() == 512);
  CHECK(trees::refusal_of([] { return fn::MemorySize::checked(64); }) ==
        Refusal{"Function: memory_size must be a whole number from 128 to 10240 (MB), got 64", ""});
}

TEST_CASE("reserved concurrency: whole numbers from 0 up") {
  CHECK_BOTH(fn::ReservedConcurrency::accepts(0));
  CHECK_BOTH(fn::ReservedConcurrency::accepts(1000));
  CHECK_BOTH(!fn::ReservedConcurrency::accepts(-1));
  CHECK_BOTH(!fn::ReservedConcurrency::accepts(0.5));
  CHECK_BOTH(!fn::ReservedConcurrency::accepts(1e300));
  CHECK_BOTH(fn::ReservedConcurrency(0).literal() == 0);
  CHECK(trees::refusal_of([] { return fn::ReservedConcurrency::checked(-1); }) ==
        Refusal{"Function: reserved_concurrent_executions must be a whole number from 0 up, got -1", ""});
}

TEST_CASE("environment variables: 2 or more letters, digits and underscores after a letter") {
  CHECK_BOTH(holds<fn::EnvironmentVariable>("TABLE"));
  CHECK_BOTH(holds<fn::EnvironmentVariable>("mixed_Case1"));
  CHECK_BOTH(holds<fn::EnvironmentVariable>("ab"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("a"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>(""));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("1ab"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("_ab"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("a-b"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("\xc3\xa9\xc3\xa9"));
}

TEST_CASE("environment variables: none that Lambda itself sets") {
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("AWS_REGION"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("LAMBDA_TASK_ROOT"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("_HANDLER"));
  CHECK_BOTH(!holds<fn::EnvironmentVariable>("_X_AMZN_TRACE_ID"));
  CHECK_BOTH(holds<fn::EnvironmentVariable>("AWS_REGIONS"));
  CHECK_BOTH(holds<fn::EnvironmentVariable>("LAMBDA_TASK"));
  const auto refusal = [](const Text& name) {
    return trees::refusal_in_stack(
        [&](const cc::Stack& stack) { fn::EnvironmentVariable(name).validate(cc::detail::node_of(stack)); });
  };
  CHECK(refusal("_HANDLER") ==
        Refusal{"_HANDLER environment variable is reserved by the lambda runtime and can not be set manually. See "
                "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html",
                "S"});
  CHECK(refusal("a b") ==
        Refusal{"Function: the environment variable 'a b' must be 2 or more letters, digits and underscores, of which "
                "the first is a letter",
                "S"});
}
