// SPDX-License-Identifier: Apache-2.0
#pragma once
// ICertificate: a certificate, of this app or imported.
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// What a certificate keeps.
struct CertificateState final : StateOf<CertificateState, ResourceState> {
  constexpr ~CertificateState() override {}
  Value<Text> arn;
};

}  // namespace detail

namespace aws_certificatemanager {

/// A certificate of this app or of elsewhere. CDK: `ICertificate`.
class ICertificate : public Handle<ICertificate, detail::CertificateState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_certificatemanager.ICertificate";
  using Handle::Handle;

  constexpr const Value<Text>& certificate_arn() const {
    return own().arn;
  }
  /// How many days are left until it expires: the least of a day. Dimensions, statistic and region
  /// are the metric's own.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_days_to_expiry(
      const aws_cloudwatch::MetricOptions& options = {}) const;
};
template <class Given>
constexpr void wanted_here(const ICertificate*) {
  static_assert(fits_here<Given>,
                "a certificate is wanted here: pass an aws_certificatemanager::Certificate, or import one with "
                "Certificate::from_certificate_arn(...)");
}

}  // namespace aws_certificatemanager

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_certificatemanager/impl/i_certificate.hpp>
#endif
