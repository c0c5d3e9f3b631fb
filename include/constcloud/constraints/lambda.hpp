// SPDX-License-Identifier: Apache-2.0
#pragma once
// What Lambda accepts as names, descriptions, handlers, inline code, sizes and environment variables of a function.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

/// The name of a function.
/// https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
CONSTCLOUD_CHECKED_FIELD(
    FunctionName, length_between(1, 64) && all_of(alnum | "-_"),
    a_function_name_must_be_1_to_64_letters_digits_hyphens_or_underscores_rename_the_function,
    "Function: function_name", "must be 1 to 64 letters, digits, hyphens or underscores", "rename the function",
    [](const Text& name) {
      const std::size_t length = text::utf16_length(name.data(), name.size());
      if (length > 64) {
        return Text::concat({"Function name can not be longer than 64 characters but has ", Json(length).to_text(),
                             " characters."});
      }
      if (name.empty()) return Text("Function: function_name must not be empty: leave it out for a generated name");
      return Text::concat({"Function name ", name,
                           " can contain only letters, numbers, hyphens, or underscores with no spaces."});
    });
/// The description of a function.
CONSTCLOUD_CHECKED_FIELD(FunctionDescription, at_most(256),
                         a_function_description_must_be_at_most_256_characters_shorten_it, "Function: description",
                         "must be at most 256 characters", "shorten it", [](const Text& description) {
                           const std::size_t length = text::utf16_length(description.data(), description.size());
                           return Text::concat({"Function description can not be longer than 256 characters but has ",
                                                Json(length).to_text(), " characters."});
                         });
/// What Lambda calls in the code.
CONSTCLOUD_CHECKED_FIELD(FunctionHandler, length_between(1, 128) && none_of(" \t\n\v\f\r"),
                         a_handler_must_be_1_to_128_characters_without_blanks_name_the_file_and_its_function,
                         "Function: handler", "must be 1 to 128 characters without blanks",
                         "name the file and its function, as in \"index.handler\"");
/// Code that stands in the template.
CONSTCLOUD_CHECKED_TEXT(InlineSource, bytes_between(1, 4 * 1024 * 1024),
                        inline_code_must_be_1_byte_to_4_mib_write_a_handler_or_put_the_code_into_a_bucket,
                        "Code: inline code", "must not be empty, nor over 4 MiB",
                        "write a handler, or put the code into a bucket", [](const Text& code) {
                          if (code.empty()) return Text("Lambda inline code cannot be empty");
                          return Text("Lambda inline code must be at most 4 MiB: put larger code into a bucket");
                        });

}  // namespace constcloud::aws_lambda

namespace CONSTCLOUD_NAMESPACE::constraints::lambda {
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
  return size >= 2 && text::is_letter(data[0]) && all_of(alnum | "_")(data, size);
}
constexpr bool is_environment_variable(const char* data, std::size_t size) {
  return is_variable_identifier(data, size) && !is_reserved_variable(data, size);
}
}  // namespace constcloud::constraints::lambda

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

/// The name of an environment variable of a function.
CONSTCLOUD_CHECKED_FIELD(
    EnvironmentVariable, where(lambda::is_environment_variable),
    an_environment_variable_must_be_letters_digits_and_underscores_and_not_one_of_lambda_rename_it,
    "Function: an environment variable",
    "must be 2 or more letters, digits and underscores after a letter, and none that Lambda itself sets",
    "rename it", [](const Text& name) {
      if (constraints::lambda::is_reserved_variable(name.data(), name.size())) {
        return Text::concat({name,
                             " environment variable is reserved by the lambda runtime and can not be set manually. See "
                             "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"});
      }
      return Text::concat({"Function: the environment variable '", name,
                           "' must be 2 or more letters, digits and underscores, of which the first is a letter"});
    });
/// Megabytes of memory.
CONSTCLOUD_CHECKED_NUMBER(MemorySize, long long, whole_between(128, 10240),
                          a_memory_size_must_be_a_whole_number_from_128_to_10240_mb_give_such_a_size,
                          "Function: memory_size", "must be a whole number from 128 to 10240 (MB)",
                          "give such a size");
/// Executions at once that are set aside for a function.
CONSTCLOUD_CHECKED_NUMBER(ReservedConcurrency, long long, whole_between(0, largest_integer),
                          reserved_concurrent_executions_must_be_a_whole_number_from_0_up_give_such_a_number,
                          "Function: reserved_concurrent_executions", "must be a whole number from 0 up",
                          "give such a number");

}  // namespace constcloud::aws_lambda
