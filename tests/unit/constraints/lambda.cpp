// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/lambda.hpp>

#include <limits>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace rules = constcloud::constraints;
using cc::Text;
using trees::Refusal;

namespace {

constexpr bool holds(bool (*rule)(const char*, std::size_t), const Text& text) {
  return rule(text.data(), text.size());
}
constexpr Text repeat(const Text& unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.append(unit.data(), unit.size());
  return Text(std::move(buffer));
}

}  // namespace

TEST_CASE("function names: 1 to 64 letters, digits, hyphens and underscores") {
  CHECK_BOTH(holds(rules::is_function_name, "a"));
  CHECK_BOTH(holds(rules::is_function_name, "My-fn_09"));
  CHECK_BOTH(holds(rules::is_function_name, repeat("n", 64)));
  CHECK_BOTH(!holds(rules::is_function_name, repeat("n", 65)));
  CHECK_BOTH(!holds(rules::is_function_name, ""));
  CHECK_BOTH(!holds(rules::is_function_name, "a b"));
  CHECK_BOTH(!holds(rules::is_function_name, "a.b"));
}

TEST_CASE("function names: each fault has its own words") {
  namespace refuse = cc::refuse;
  const auto refusal = [](const Text& name) {
    return trees::refusal_of(
        [&] { refuse::a_function_name_must_be_1_to_64_letters_digits_hyphens_or_underscores_rename_the_function(name, "S/Fn"); });
  };
  CHECK(refusal(repeat("\xc3\xa9", 65)) ==
        Refusal{"Function name can not be longer than 64 characters but has 65 characters.", "S/Fn"});
  CHECK(refusal("a b") ==
        Refusal{"Function name a b can contain only letters, numbers, hyphens, or underscores with no spaces.", "S/Fn"});
  CHECK(refusal("") ==
        Refusal{"Function: function_name must not be empty: leave it out for a generated name", "S/Fn"});
}

TEST_CASE("function descriptions: at most 256 characters, as JavaScript counts them") {
  CHECK_BOTH(holds(rules::is_function_description, ""));
  CHECK_BOTH(holds(rules::is_function_description, repeat("d", 256)));
  CHECK_BOTH(!holds(rules::is_function_description, repeat("d", 257)));
  CHECK_BOTH(holds(rules::is_function_description, repeat("\xc3\xa9", 256)));
  CHECK_BOTH(holds(rules::is_function_description, repeat("\xf0\x9f\x98\x80", 128)));
  CHECK_BOTH(!holds(rules::is_function_description, repeat("\xf0\x9f\x98\x80", 129)));
}

TEST_CASE("handlers: 1 to 128 characters without blanks") {
  CHECK_BOTH(holds(rules::is_handler, "index.handler"));
  CHECK_BOTH(holds(rules::is_handler, "chat.Handler::handleRequest"));
  CHECK_BOTH(holds(rules::is_handler, repeat("h", 128)));
  CHECK_BOTH(!holds(rules::is_handler, repeat("h", 129)));
  CHECK_BOTH(!holds(rules::is_handler, ""));
  CHECK_BOTH(!holds(rules::is_handler, "index. handler"));
  CHECK_BOTH(!holds(rules::is_handler, "index.handler\n"));
  CHECK_BOTH(!holds(rules::is_handler, "\tindex.handler"));
}

TEST_CASE("inline code: 1 byte to 4 MiB") {
  CHECK_BOTH(holds(rules::is_inline_code, "x"));
  CHECK_BOTH(!holds(rules::is_inline_code, ""));
  STATIC_REQUIRE(rules::is_inline_code(nullptr, 4 * 1024 * 1024));
  STATIC_REQUIRE(!rules::is_inline_code(nullptr, 4 * 1024 * 1024 + 1));
  CHECK_BOTH(cc::InlineSource("x").literal() == "x");
  CHECK(trees::refusal_of([] { return cc::InlineSource(std::string()); }) ==
        Refusal{"Lambda inline code cannot be empty", ""});
  std::string long_code(4 * 1024 * 1024 + 1, 'x');  // in the lambda clang would make it as a constant, for a minute
  CHECK(trees::refusal_of([&] { return cc::InlineSource(long_code); }) ==
        Refusal{"Lambda inline code must be at most 4 MiB: put larger code into a bucket", ""});
}

TEST_CASE("memory sizes: whole numbers from 128 to 10240") {
  CHECK_BOTH(rules::is_memory_size(128));
  CHECK_BOTH(rules::is_memory_size(10240));
  CHECK_BOTH(!rules::is_memory_size(127));
  CHECK_BOTH(!rules::is_memory_size(10241));
  CHECK_BOTH(!rules::is_memory_size(128.5));
  CHECK_BOTH(!rules::is_memory_size(-128));
  CHECK_BOTH(!rules::is_memory_size(std::numeric_limits<double>::quiet_NaN()));
  CHECK_BOTH(cc::MemorySize(512).literal() == 512);
  CHECK_BOTH(cc::MemorySize::checked(512).literal() == 512);
  CHECK(trees::refusal_of([] { return cc::MemorySize::checked(64); }) ==
        Refusal{"Function: memory_size must be a whole number from 128 to 10240 (MB), got 64", ""});
}

TEST_CASE("reserved concurrency: whole numbers from 0 up") {
  CHECK_BOTH(rules::is_reserved_concurrency(0));
  CHECK_BOTH(rules::is_reserved_concurrency(1000));
  CHECK_BOTH(!rules::is_reserved_concurrency(-1));
  CHECK_BOTH(!rules::is_reserved_concurrency(0.5));
  CHECK_BOTH(!rules::is_reserved_concurrency(1e300));
  CHECK_BOTH(cc::ReservedConcurrency(0).literal() == 0);
  CHECK(trees::refusal_of([] { return cc::ReservedConcurrency::checked(-1); }) ==
        Refusal{"Function: reserved_concurrent_executions must be a whole number from 0 up, got -1", ""});
}

TEST_CASE("environment variables: 2 or more letters, digits and underscores after a letter") {
  CHECK_BOTH(holds(rules::is_environment_variable, "TABLE"));
  CHECK_BOTH(holds(rules::is_environment_variable, "mixed_Case1"));
  CHECK_BOTH(holds(rules::is_environment_variable, "ab"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "a"));
  CHECK_BOTH(!holds(rules::is_environment_variable, ""));
  CHECK_BOTH(!holds(rules::is_environment_variable, "1ab"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "_ab"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "a-b"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "\xc3\xa9\xc3\xa9"));
}

TEST_CASE("environment variables: none that Lambda itself sets") {
  CHECK_BOTH(!holds(rules::is_environment_variable, "AWS_REGION"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "AWS_LAMBDA_FUNCTION_MEMORY_SIZE"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "LAMBDA_TASK_ROOT"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "_HANDLER"));
  CHECK_BOTH(!holds(rules::is_environment_variable, "_X_AMZN_TRACE_ID"));
  CHECK_BOTH(holds(rules::is_environment_variable, "AWS_REGIONS"));
  CHECK_BOTH(holds(rules::is_environment_variable, "LAMBDA_TASK"));
  const auto refusal = [](const Text& name) {
    return trees::refusal_of([&] {
      cc::refuse::an_environment_variable_must_be_letters_digits_and_underscores_and_not_one_of_lambda_rename_it(name, "S/Fn");
    });
  };
  CHECK(refusal("_HANDLER") ==
        Refusal{"_HANDLER environment variable is reserved by the lambda runtime and can not be set manually. See "
                "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html",
                "S/Fn"});
  CHECK(refusal("a b") ==
        Refusal{"Function: the environment variable 'a b' must be 2 or more letters, digits and underscores, of which "
                "the first is a letter",
                "S/Fn"});
}
