// SPDX-License-Identifier: Apache-2.0
#pragma once
// Certificate: a certificate that AWS Certificate Manager issues.
#include <constcloud/aws_certificatemanager/certificate_validation.hpp>
#include <constcloud/aws_certificatemanager/i_certificate.hpp>
#include <constcloud/aws_certificatemanager/key_algorithm.hpp>
#include <constcloud/cfn/certificatemanager/certificate.hpp>
#include <constcloud/constraints/certificatemanager.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_certificatemanager {

/// What a certificate is made of. CDK: `CertificateProps`.
struct CertificateProps {
  /// Required. A DNS name of up to 64 characters, such as `www.example.com`, or `*.example.com` for
  /// all names one label below `example.com`.
  Required<CertificateDomainName> domain_name;
  /// Whether the private key may be exported; that costs. Default: false.
  Optional<bool> allow_export{};
  /// The tag `Name`. Default: the path of the construct.
  Optional<Value<Text>> certificate_name{};
  /// Default: RSA with 2048 bits, which is ACM's.
  Optional<KeyAlgorithm> key_algorithm{};
  /// Further names that it is good for.
  Optional<List<SubjectAlternativeName>> subject_alternative_names{};
  /// Whether the certificate is put on record in public logs. Default: true, which is ACM's.
  Optional<bool> transparency_logging_enabled{};
  /// How it is shown that the names are yours. Default: `CertificateValidation::from_email()`.
  Optional<CertificateValidation> validation{};
};

/// A certificate that ACM issues and renews: `AWS::CertificateManager::Certificate`. Required:
/// `domain_name`. The deployment waits until it is shown that its names are yours. Refused are
/// names of more than 64 characters ("Domain name must be 64 characters or less"; the further names
/// may be longer), what is no DNS name, and validation by mail of a name that is known only at
/// deployment ("When using Tokens for domain names ...").
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_certificatemanager.Certificate.html
class Certificate : public Handle<Certificate, detail::CertificateState, ICertificate> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_certificatemanager.Certificate";
  constexpr Certificate() = default;
  CONSTCLOUD_CONSTEXPR Certificate(const Construct& scope, const Text& id, const CertificateProps& props);

  /// A certificate by its ARN. Those of CloudFront and of edge-optimized endpoints are in
  /// `us-east-1`.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR ICertificate from_certificate_arn(const Construct& scope, const Text& id,
                                                                              const CertificateArn& certificate_arn);

 private:
  static CONSTCLOUD_CONSTEXPR Value<Text> on_or_off(bool on);
  static CONSTCLOUD_CONSTEXPR bool has_duplicates(const List<Value<Text>>& names);
  CONSTCLOUD_CONSTEXPR void add_mail(CfnCertificateProps& l1, const CertificateValidation& validation,
                                     const Value<Text>& name) const;
  static CONSTCLOUD_CONSTEXPR void add_zones(CfnCertificateProps& l1, const CertificateValidation& validation,
                                             const List<Value<Text>>& names);
  /// The tag `Name` when none is given: as much of the path as a tag holds.
  CONSTCLOUD_CONSTEXPR Text path_for_tag() const;
};

}  // namespace aws_certificatemanager

}  // namespace constcloud

#include <constcloud/aws_certificatemanager/fields/certificate.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_certificatemanager/impl/certificate.hpp>
#endif
