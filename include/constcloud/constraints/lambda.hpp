// SPDX-License-Identifier: Apache-2.0
#pragma once
// What Lambda accepts as names, descriptions, handlers, inline code, sizes and environment variables of a function.
#include <constcloud/constraints/literal.hpp>
#include <constcloud/text/number.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_function_name_must_be_1_to_64_letters_digits_hyphens_or_underscores_rename_the_function(
    const Text& name, const Text& path = {}) {
  const std::size_t length = text::utf16_length(name.data(), name.size());
  if (length > 64) {
    throw Error(Text::concat({"Function name can not be longer than 64 characters but has ", Json(length).to_text(),
                              " characters."}),
                path);
  }
  if (name.empty()) throw Error("Function: function_name must not be empty: leave it out for a generated name", path);
  throw Error(Text::concat({"Function name ", name,
                            " can contain only letters, numbers, hyphens, or underscores with no spaces."}),
              path);
}
[[noreturn]] inline void a_function_description_must_be_at_most_256_characters_shorten_it(const Text& description,
                                                                                          const Text& path = {}) {
  const std::size_t length = text::utf16_length(description.data(), description.size());
  throw Error(Text::concat({"Function description can not be longer than 256 characters but has ",
                            Json(length).to_text(), " characters."}),
              path);
}
[[noreturn]] inline void a_handler_must_be_1_to_128_characters_without_blanks_name_the_file_and_its_function(
    const Text& handler, const Text& path = {}) {
  throw Error(Text::concat({"Function: handler '", handler, "' must be 1 to 128 characters without blanks"}), path);
}
[[noreturn]] inline void inline_code_must_be_1_byte_to_4_mib_write_a_handler_or_put_the_code_into_a_bucket(
    const Text& code) {
  if (code.empty()) throw Error("Lambda inline code cannot be empty");
  throw Error("Lambda inline code must be at most 4 MiB: put larger code into a bucket");
}
[[noreturn]] inline void a_memory_size_must_be_a_whole_number_from_128_to_10240_mb_give_such_a_size(double size) {
  throw Error(Text::concat(
      {"Function: memory_size must be a whole number from 128 to 10240 (MB), got ", Json(size).to_text()}));
}
[[noreturn]] inline void reserved_concurrent_executions_must_be_a_whole_number_from_0_up_give_such_a_number(
    double count) {
  throw Error(Text::concat(
      {"Function: reserved_concurrent_executions must be a whole number from 0 up, got ", Json(count).to_text()}));
}
[[noreturn]] inline void an_environment_variable_must_not_be_one_that_lambda_itself_sets(const Text& name,
                                                                                         const Text& path = {}) {
  throw Error(Text::concat({name,
                            " environment variable is reserved by the lambda runtime and can not be set manually. See "
                            "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"}),
              path);
}
[[noreturn]] inline void an_environment_variable_must_be_letters_digits_and_underscores_after_a_letter(
    const Text& name, const Text& path = {}) {
  throw Error(Text::concat({"Function: the environment variable '", name,
                            "' must be 2 or more letters, digits and underscores, of which the first is a letter"}),
              path);
}
}  // namespace refuse

namespace constraints {

/// https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
constexpr bool is_function_name(const char* data, std::size_t size) {
  if (size == 0 || size > 64) return false;
  for (std::size_t i = 0; i != size; ++i) {
    if (!detail::is_alphanumeric(data[i]) && data[i] != '-' && data[i] != '_') return false;
  }
  return true;
}
constexpr bool is_function_description(const char* data, std::size_t size) {
  return size <= 256 || text::utf16_length(data, size) <= 256;
}
constexpr bool is_handler(const char* data, std::size_t size) {
  if (size == 0 || size > 128) return false;
  for (std::size_t i = 0; i != size; ++i) {
    if (data[i] == ' ' || (data[i] >= '\t' && data[i] <= '\r')) return false;
  }
  return true;
}
constexpr bool is_inline_code(const char*, std::size_t size) { return size != 0 && size <= 4 * 1024 * 1024; }
constexpr bool is_memory_size(double size) { return size >= 128 && size <= 10240 && text::is_whole(size); }
constexpr bool is_reserved_concurrency(double count) { return count >= 0 && count < 2147483648.0 && text::is_whole(count); }
/// What Lambda sets itself: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
constexpr bool is_reserved_variable(const char* data, std::size_t size) {
  if (size < 8 || (data[0] != '_' && data[0] != 'A' && data[0] != 'L')) return false;
  for (const Text& name :
       {Text("_HANDLER"), Text("_X_AMZN_TRACE_ID"), Text("AWS_DEFAULT_REGION"), Text("AWS_REGION"),
        Text("AWS_EXECUTION_ENV"), Text("AWS_LAMBDA_FUNCTION_NAME"), Text("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"),
        Text("AWS_LAMBDA_FUNCTION_VERSION"), Text("AWS_LAMBDA_INITIALIZATION_TYPE"), Text("AWS_LAMBDA_LOG_GROUP_NAME"),
        Text("AWS_LAMBDA_LOG_STREAM_NAME"), Text("AWS_ACCESS_KEY"), Text("AWS_ACCESS_KEY_ID"),
        Text("AWS_SECRET_ACCESS_KEY"), Text("AWS_SESSION_TOKEN"), Text("AWS_LAMBDA_RUNTIME_API"),
        Text("LAMBDA_TASK_ROOT"), Text("LAMBDA_RUNTIME_DIR")}) {
    if (detail::equal_chars(data, size, name.data(), name.size())) return true;
  }
  return false;
}
constexpr bool is_variable_identifier(const char* data, std::size_t size) {
  if (size < 2 || !text::is_letter(data[0])) return false;
  for (std::size_t i = 1; i != size; ++i) {
    if (!detail::is_alphanumeric(data[i]) && data[i] != '_') return false;
  }
  return true;
}
constexpr bool is_environment_variable(const char* data, std::size_t size) {
  return is_variable_identifier(data, size) && !is_reserved_variable(data, size);
}

}  // namespace constraints

namespace refuse {
/// The one rule or the other.
[[noreturn]] inline void an_environment_variable_must_be_letters_digits_and_underscores_and_not_one_of_lambda_rename_it(
    const Text& name, const Text& path = {}) {
  if (constraints::is_reserved_variable(name.data(), name.size())) {
    an_environment_variable_must_not_be_one_that_lambda_itself_sets(name, path);
  }
  an_environment_variable_must_be_letters_digits_and_underscores_after_a_letter(name, path);
}
}  // namespace refuse

/// The name of a function.
CONSTCLOUD_CHECKED_LITERAL(
    FunctionName, constraints::is_function_name,
    a_function_name_must_be_1_to_64_letters_digits_hyphens_or_underscores_rename_the_function,
    "Function: function_name must be 1 to 64 letters, digits, hyphens or underscores: rename the "
    "function");
/// The description of a function.
CONSTCLOUD_CHECKED_LITERAL(FunctionDescription, constraints::is_function_description,
                           a_function_description_must_be_at_most_256_characters_shorten_it,
                           "Function: description must be at most 256 characters: shorten it");
/// What Lambda calls in the code.
CONSTCLOUD_CHECKED_LITERAL(
    FunctionHandler, constraints::is_handler,
    a_handler_must_be_1_to_128_characters_without_blanks_name_the_file_and_its_function,
    "Function: handler must be 1 to 128 characters without blanks, as in \"index.handler\": name "
    "the file and its function");
/// Code that stands in the template.
CONSTCLOUD_CHECKED_TEXT(InlineSource, constraints::is_inline_code,
                        inline_code_must_be_1_byte_to_4_mib_write_a_handler_or_put_the_code_into_a_bucket,
                        "Code: inline code must not be empty, nor over 4 MiB: write a handler, or put the code into a "
                        "bucket");
/// The name of an environment variable of a function.
CONSTCLOUD_CHECKED_LITERAL(
    EnvironmentVariable, constraints::is_environment_variable,
    an_environment_variable_must_be_letters_digits_and_underscores_and_not_one_of_lambda_rename_it,
    "Function: an environment variable must be 2 or more letters, digits and underscores after a "
    "letter, and none that Lambda itself sets: rename it");
/// Megabytes of memory.
CONSTCLOUD_CHECKED_NUMBER(MemorySize, long long, constraints::is_memory_size,
                          a_memory_size_must_be_a_whole_number_from_128_to_10240_mb_give_such_a_size,
                          "Function: memory_size must be a whole number from 128 to 10240 (MB): give such a size");
/// Executions at once that are set aside for a function.
CONSTCLOUD_CHECKED_NUMBER(ReservedConcurrency, long long, constraints::is_reserved_concurrency,
                          reserved_concurrent_executions_must_be_a_whole_number_from_0_up_give_such_a_number,
                          "Function: reserved_concurrent_executions must be a whole number from 0 up: give such a "
                          "number");

}  // namespace constcloud
