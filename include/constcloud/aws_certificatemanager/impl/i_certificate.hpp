// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_certificatemanager/i_certificate.hpp.
#include <constcloud/aws_certificatemanager/i_certificate.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_certificatemanager {

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric ICertificate::metric_days_to_expiry(
    const aws_cloudwatch::MetricOptions& options) const {
  aws_cloudwatch::MetricProps props{.metric_name = "DaysToExpiry", .namespace_ = "AWS/CertificateManager"};
  props.account = options.account;
  props.color = options.color;
  props.dimensions_map = aws_cloudwatch::Dimensions{{"CertificateArn", certificate_arn()}};
  props.id = options.id;
  props.label = options.label;
  props.period = options.period.value_or(Duration::days(1));
  props.stack_account = options.stack_account;
  props.stack_region = options.stack_region;
  props.statistic = aws_cloudwatch::Stats::minimum;
  props.unit = options.unit;
  props.visible = options.visible;
  return aws_cloudwatch::Metric(std::move(props));
}

}  // namespace constcloud::aws_certificatemanager
