// SPDX-License-Identifier: Apache-2.0
#pragma once
// ICertificate: a certificate, of this app or imported.
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/elements/resource.hpp>

namespace constcloud {

namespace detail {

/// What a certificate keeps.
struct CertificateState final : ResourceState {
  constexpr ~CertificateState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || ResourceState::is(type); }
  Value<Text> arn;
};

}  // namespace detail

namespace aws_certificatemanager {

/// A certificate of this app or of elsewhere. CDK: `ICertificate`.
class ICertificate : public Resource {
 public:
  constexpr ICertificate() = default;
  static constexpr constcloud::detail::MadeAs made_as(const ICertificate*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::CertificateState>,
            "aws-cdk-lib.aws_certificatemanager.ICertificate"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, ICertificate>)
  constexpr ICertificate(const T&) {
    static_assert(constcloud::detail::fits_here<T>,
                  "a certificate is wanted here: pass an aws_certificatemanager::Certificate, or "
                  "import one with "
                  "Certificate::from_certificate_arn(...)");
  }

  constexpr const Value<Text>& certificate_arn() const {
    return state<constcloud::detail::CertificateState>("Certificate").arn;
  }
  /// How many days are left until it expires: the least of a day. Dimensions, statistic and region
  /// are the metric's own.
  constexpr aws_cloudwatch::Metric metric_days_to_expiry(const aws_cloudwatch::MetricOptions& options = {}) const;

 protected:
  constexpr ICertificate(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new constcloud::detail::CertificateState) {}
};

}  // namespace aws_certificatemanager

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_certificatemanager/impl/i_certificate.hpp>
#endif
