// SPDX-License-Identifier: Apache-2.0
// reject: what makes assets of files is in its own header: #include <constcloud/aws_s3_assets.hpp>
#ifdef CONSTCLOUD_CONTROL
#include <constcloud/aws_s3_assets.hpp>
#endif
#include <constcloud/aws_lambda/code.hpp>

constcloud::aws_lambda::Code code() { return constcloud::aws_lambda::Code::from_asset("folder"); }
