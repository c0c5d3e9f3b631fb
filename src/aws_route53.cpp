// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_route53/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_route53/impl/address_record.hpp>
#include <constcloud/aws_route53/impl/hosted_zone.hpp>
#include <constcloud/aws_route53/impl/i_hosted_zone.hpp>
