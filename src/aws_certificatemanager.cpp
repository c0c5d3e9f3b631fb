// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_certificatemanager/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_certificatemanager/impl/certificate.hpp>
#include <constcloud/aws_certificatemanager/impl/certificate_validation.hpp>
#include <constcloud/aws_certificatemanager/impl/i_certificate.hpp>
