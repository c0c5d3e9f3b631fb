// SPDX-License-Identifier: Apache-2.0
#include <constcloud/cfn/lambda/function.hpp>

#include "support/trees.hpp"

namespace lambda = constcloud::aws_lambda;
using constcloud::Stack;
using lambda::CfnFunction;

TEST_CASE("CfnFunction: nested structs, lists of structs, maps and tags") {
  constexpr auto made = [](Stack& stack) {
    const CfnFunction first = CfnFunction::builder(stack, "First")
                                  .code({.zip_file = "x"})
                                  .role("arn")
                                  .environment({.variables = {{"b", "1"}, {"a", "2"}}})
                                  .layers({"l1", "l2"})
                                  .memory_size(128)
                                  .build();
    CfnFunction(stack, "Second",
                {.code = {{.s3_bucket = "bucket", .s3_key = "k"}},
                 .role = "arn",
                 .file_system_configs = {{{.arn = first.attr_arn(), .local_mount_path = "/mnt/x"}}},
                 .tags = {{.key = "b", .value = "2"}, {.key = "a", .value = "1"}}});
  };
  CHECK_BOTH(trees::template_of(made) ==
             R"({"Resources":{"First":{"Type":"AWS::Lambda::Function","Properties":{"Code":{"ZipFile":"x"},)"
             R"("Environment":{"Variables":{"b":"1","a":"2"}},"Layers":["l1","l2"],"MemorySize":128,"Role":"arn"}},)"
             R"("Second":{"Type":"AWS::Lambda::Function","Properties":{"Code":{"S3Bucket":"bucket","S3Key":"k"},)"
             R"("FileSystemConfigs":[{"Arn":{"Fn::GetAtt":["First","Arn"]},"LocalMountPath":"/mnt/x"}],"Role":"arn",)"
             R"("Tags":[{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}]}}}})");
}

TEST_CASE("CfnFunction: a partial builder is a preset") {
  constexpr auto made = [](Stack& stack) {
    const auto preset = CfnFunction::builder(stack, "Preset").role("arn").timeout(3);
    preset.at(stack, "A").code({.zip_file = "a"}).build();
    preset.at(stack, "B").code({.zip_file = "b"}).maybe_description(constcloud::nullopt).build();
  };
  CHECK_BOTH(trees::template_of(made) ==
             R"({"Resources":{"A":{"Type":"AWS::Lambda::Function","Properties":{"Code":{"ZipFile":"a"},"Role":"arn","Timeout":3}},)"
             R"("B":{"Type":"AWS::Lambda::Function","Properties":{"Code":{"ZipFile":"b"},"Role":"arn","Timeout":3}}}})");
}
