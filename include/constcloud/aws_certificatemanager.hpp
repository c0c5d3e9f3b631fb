// SPDX-License-Identifier: Apache-2.0
#pragma once
// Certificates for domains. CDK: `aws_cdk.aws_certificatemanager`.
#include <constcloud/aws_certificatemanager/certificate.hpp>
#include <constcloud/aws_certificatemanager/certificate_validation.hpp>
#include <constcloud/aws_certificatemanager/i_certificate.hpp>
#include <constcloud/aws_certificatemanager/key_algorithm.hpp>
#include <constcloud/core.hpp>
