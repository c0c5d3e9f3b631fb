// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/aws_iam.hpp>

#include <map>

#include "support/templates.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
namespace logs = constcloud::aws_logs;
using cc::Duration;
using cc::Stack;
using cc::Text;
using cc::aws_lambda::ApplicationLogLevel;
using cc::aws_lambda::Architecture;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::IFunction;
using cc::aws_lambda::LoggingFormat;
using cc::aws_lambda::RecursiveLoop;
using cc::aws_lambda::Runtime;
using cc::aws_lambda::SystemLogLevel;
using cc::aws_lambda::Tracing;
using trees::Refusal;

namespace {

constexpr auto make(const cc::Construct& scope) {
  return Function::builder(scope, "Fn").runtime(Runtime::nodejs_22_x).handler("index.handler").code(Code::from_inline("x"));
}
constexpr iam::IRole role(const cc::Construct& scope) {
  return iam::Role::from_role_arn(scope, "R", "arn:aws:iam::123456789012:role/r");
}
constexpr iam::PolicyStatement publishing() {
  return iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}});
}

constexpr Text service_role =
    R"("FnServiceRoleB9001A96":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Statement":[)"
    R"({"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"}}],)"
    R"("Version":"2012-10-17"},"ManagedPolicyArns":[{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},)"
    R"(":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]]}]}})";

/// The properties of a function with a role of its own.
template <class F>
constexpr Text properties_of(F more) {
  return templates::properties([&](Stack& stack) { more(make(stack).role(role(stack))); }, "AWS::Lambda::Function");
}
constexpr Text tail = R"("Role":"arn:aws:iam::123456789012:role/r","Runtime":"nodejs22.x")";

}  // namespace

TEST_CASE("Function: a role of its own, for which it waits") {
  CHECK_BOTH(trees::template_of([](Stack& stack) { make(stack).build(); }) ==
             Text::concat({R"({"Resources":{)", service_role,
                           R"(,"Fn9270CBC0":{"Type":"AWS::Lambda::Function","Properties":{"Code":{"ZipFile":"x"},)"
                           R"("Handler":"index.handler","Role":{"Fn::GetAtt":["FnServiceRoleB9001A96","Arn"]},)"
                           R"("Runtime":"nodejs22.x"},"DependsOn":["FnServiceRoleB9001A96"]}}})"}));
}

TEST_CASE("Function: the same from braces") {
  CHECK_BOTH(trees::template_of([](Stack& stack) { make(stack).build(); }) == trees::template_of([](Stack& stack) {
               Function(stack, "Fn",
                        {.code = Code::from_inline("x"), .handler = "index.handler", .runtime = Runtime::nodejs_22_x});
             }));
}

TEST_CASE("Function: with a role that is given") {
  CHECK_BOTH(properties_of([](auto builder) { std::move(builder).build(); }) ==
             Text::concat({R"({"Code":{"ZipFile":"x"},"Handler":"index.handler",)", tail, "}"}));
}

TEST_CASE("Function: every option") {
  CHECK_BOTH(properties_of([](auto builder) {
               std::move(builder)
                   .application_log_level_v2(ApplicationLogLevel::error)
                   .architecture(Architecture::arm_64)
                   .description("answers")
                   .environment({{"TABLE", "Connections"}, {"STAGE", ""}})
                   .environment_encryption("arn:aws:kms:us-east-1:123456789012:key/1")
                   .function_name("the-handler")
                   .logging_format(LoggingFormat::json)
                   .memory_size(512)
                   .recursive_loop(RecursiveLoop::allow)
                   .reserved_concurrent_executions(0)
                   .system_log_level_v2(SystemLogLevel::debug)
                   .timeout(Duration::minutes(15))
                   .build();
             }) ==
             Text::concat({R"({"Architectures":["arm64"],"Code":{"ZipFile":"x"},"Description":"answers",)"
                           R"("Environment":{"Variables":{"TABLE":"Connections","STAGE":""}},)"
                           R"("FunctionName":"the-handler","Handler":"index.handler",)"
                           R"("KmsKeyArn":"arn:aws:kms:us-east-1:123456789012:key/1",)"
                           R"("LoggingConfig":{"ApplicationLogLevel":"ERROR","LogFormat":"JSON","SystemLogLevel":"DEBUG"},)"
                           R"("MemorySize":512,"RecursiveLoop":"Allow","ReservedConcurrentExecutions":0,)",
                           tail, R"(,"Timeout":900})"}));
}

TEST_CASE("Function: code from a bucket") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               Function::builder(stack, "Fn")
                   .runtime(Runtime::java_21)
                   .handler("chat.Handler::handleRequest")
                   .code(Code::from_bucket(cc::aws_s3::Bucket::from_bucket_name(stack, "B", "the-code"), "k.zip", "v1"))
                   .role(role(stack))
                   .build();
             }).contains(R"("Code":{"S3Bucket":"the-code","S3Key":"k.zip","S3ObjectVersion":"v1"})"));
}

TEST_CASE("Function: statements of its role go into the default policy, and the function waits for it") {
  const auto whole = [](auto more) {
    return trees::template_of([&](Stack& stack) { more(make(stack)); });
  };
  const Text waits = R"("DependsOn":["FnServiceRoleDefaultPolicyC6A839BF","FnServiceRoleB9001A96"])";
  const Text initial = whole([](auto builder) { std::move(builder).initial_policy({publishing()}).build(); });
  CHECK(initial.contains(waits));
  CHECK(initial.contains(R"("Statement":[{"Action":"sns:Publish","Effect":"Allow","Resource":"*"}])"));
  CHECK(whole([](auto builder) { std::move(builder).build().add_to_role_policy(publishing()); }) == initial);
  const Text traced = whole(
      [](auto builder) { std::move(builder).tracing(Tracing::pass_through).initial_policy({publishing()}).build(); });
  CHECK(traced.contains(R"("Statement":[{"Action":"sns:Publish","Effect":"Allow","Resource":"*"},)"
                        R"({"Action":["xray:PutTraceSegments","xray:PutTelemetryRecords"],"Effect":"Allow","Resource":"*"}])"));
  CHECK(traced.contains(R"("TracingConfig":{"Mode":"PassThrough"})"));
  CHECK(whole([](auto builder) { std::move(builder).tracing(Tracing::disabled).build(); }) ==
        whole([](auto builder) { std::move(builder).build(); }));
}

TEST_CASE("Function: a log group, by its name") {
  CHECK_BOTH(properties_of([](auto builder) {
               const cc::Construct scope = builder.props().role->node().scope();
               std::move(builder).log_group(logs::LogGroup::from_log_group_name(scope, "Log", "chat")).build();
             }).contains(R"("LoggingConfig":{"LogGroup":"chat"})"));
}

TEST_CASE("Function: variables added later, again, and from a map") {
  CHECK_BOTH(properties_of([](auto builder) {
               std::move(builder)
                   .environment({{"FIRST", "1"}})
                   .build()
                   .add_environment("SECOND", cc::Aws::region)
                   .add_environment("FIRST", "again");
             }).contains(R"({"Variables":{"FIRST":"again","SECOND":{"Ref":"AWS::Region"}}})"));
  CHECK(properties_of([](auto builder) { std::move(builder).build().add_environment("ONLY", "one"); })
            .contains(R"("Environment":{"Variables":{"ONLY":"one"}})"));
  const std::map<std::string, std::string> variables{{"B_", "b"}, {"A_", "a"}};
  CHECK(properties_of([&](auto builder) { std::move(builder).environment(variables).build(); })
            .contains(R"({"Variables":{"A_":"a","B_":"b"}})"));
  CHECK_BOTH(properties_of([](auto builder) { std::move(builder).environment({}).build(); }) ==
             properties_of([](auto builder) { std::move(builder).build(); }));
}

TEST_CASE("Function: attributes") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const Function function = make(stack).timeout(Duration::seconds(5)).architecture(Architecture::arm_64).build();
    return function.runtime() == Runtime::nodejs_22_x && function.timeout()->to_seconds() == 5 &&
           function.architecture().name() == "arm64" && function.role()->node().path() == "S/Fn/ServiceRole" &&
           function.grant_principal().to_string() == "S/Fn/ServiceRole" && !function.log_group() &&
           function.resource_arns_for_grant_invoke().size() == 2;
  }));
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) { return make(stack).build().function_arn(); }) ==
             R"({"Fn::GetAtt":["Fn9270CBC0","Arn"]})");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) { return make(stack).build().function_name(); }) ==
             R"({"Ref":"Fn9270CBC0"})");
}

TEST_CASE("Function: imports") {
  const auto name_of = [](const cc::Value<Text>& arn) {
    return trees::shown_in_stack(
        [&](Stack& stack) { return Function::from_function_arn(stack, "Fn", arn).function_name(); });
  };
  CHECK(name_of("arn:aws:lambda:us-east-1:123456789012:function:far") == R"("far")");
  CHECK(name_of(cc::Fn::import_value("arn")) == R"({"Fn::Select":[6,{"Fn::Split":[":",{"Fn::ImportValue":"arn"}]}]})");
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const IFunction function =
        Function::from_function_arn(stack, "Fn", "arn:aws:lambda:us-east-1:123456789012:function:far");
    return *function.env().region == "us-east-1" && *function.env().account == "123456789012" && !function.role() &&
           function.architecture() == Architecture::x86_64 && !cc::Resource::is_owned_resource(function);
  }));
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return Function::from_function_name(stack, "Fn", "near").function_arn();
             }) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":lambda:",{"Ref":"AWS::Region"},":",)"
             R"({"Ref":"AWS::AccountId"},":function:near"]]})");
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const IFunction function = Function::from_function_attributes(
        stack, "Fn",
        {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:far",
         .architecture = Architecture::arm_64,
         .role = role(stack)});
    return function.role()->node().path() == "S/R" && function.architecture() == Architecture::arm_64;
  }));
}

TEST_CASE("Function: what is known at run time is checked, with the construct's path") {
  const auto refusal = [](auto more) {
    return trees::refusal_in_stack([&](Stack& stack) { more(make(stack)); });
  };
  CHECK(refusal([](auto builder) { std::move(builder).function_name(std::string("a b")).build(); }) ==
        Refusal{"Function name a b can contain only letters, numbers, hyphens, or underscores with no spaces.", "S/Fn"});
  CHECK(refusal([](auto builder) { std::move(builder).description(std::string(257, 'd')).build(); }) ==
        Refusal{"Function description can not be longer than 256 characters but has 257 characters.", "S/Fn"});
  CHECK(refusal([](auto builder) { std::move(builder).timeout(Duration::millis(1500)).build(); }).what ==
        "'1500 millis' cannot be converted into a whole number of seconds.");
  for (const double seconds : {0, 901}) {
    CHECK(refusal([&](auto builder) { std::move(builder).timeout(Duration::seconds(seconds)).build(); }) ==
          Refusal{"Function: timeout must be 1 to 900 seconds, got " + std::to_string(static_cast<int>(seconds)), "S/Fn"});
  }
  CHECK(refusal([](auto builder) { std::move(builder).environment({{std::string("_HANDLER"), "x"}}).build(); }) ==
        Refusal{"_HANDLER environment variable is reserved by the lambda runtime and can not be set manually. See "
                "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html",
                "S/Fn"});
  CHECK(refusal([](auto builder) { std::move(builder).build().add_environment(std::string("a-b"), "x"); }) ==
        Refusal{"Function: the environment variable 'a-b' must be 2 or more letters, digits and underscores, of which the "
                "first is a letter",
                "S/Fn"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          Function::builder(stack, "Fn")
              .runtime(Runtime::nodejs_22_x)
              .handler(std::string())
              .code(Code::from_inline("x"))
              .build();
        }) == Refusal{"Function: handler '' must be 1 to 128 characters without blanks", "S/Fn"});
}

TEST_CASE("Function: inline code in a runtime that takes none") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          Function(stack, "Fn", {.code = Code::from_inline("x"), .handler = "h", .runtime = Runtime::java_21});
        }) == Refusal{"Inline source not allowed for java21", "S/Fn"});
}

TEST_CASE("Function: log levels need the format json") {
  const auto refusal = [](auto more) {
    return trees::refusal_in_stack([&](Stack& stack) { more(make(stack)); });
  };
  CHECK(refusal([](auto builder) { std::move(builder).application_log_level_v2(ApplicationLogLevel::info).build(); }) ==
        Refusal{"To use ApplicationLogLevel and/or SystemLogLevel you must set LogFormat to 'JSON', got 'undefined'.",
                "S/Fn"});
  CHECK(refusal([](auto builder) {
          std::move(builder).system_log_level_v2(SystemLogLevel::info).logging_format(LoggingFormat::text).build();
        }) ==
        Refusal{"To use ApplicationLogLevel and/or SystemLogLevel you must set LoggingFormat to 'JSON', got 'Text'.",
                "S/Fn"});
}

TEST_CASE("Function: a timeout that is known at deployment only") {
  CHECK_BOTH(properties_of([](auto builder) {
               std::move(builder).timeout(Duration::seconds(cc::Fn::ref("Seconds"))).build();
             }).contains(R"("Timeout":{"Ref":"Seconds"})"));
}
