// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_certificatemanager/certificate.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_certificatemanager::CertificateBuilder)
