// SPDX-License-Identifier: Apache-2.0
#pragma once
// KeyAlgorithm: what the key pair of a certificate is made with.
#include <constcloud/base/text.hpp>
#include <constcloud/base/wanted.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_certificatemanager {

/// An algorithm that ACM makes key pairs with, or `KeyAlgorithm("name")` for one that has no
/// constant here. Not every service takes every one.
/// https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate.html#algorithms CDK:
/// `KeyAlgorithm`.
class [[nodiscard]] KeyAlgorithm {
 public:
  /// No algorithm: to be assigned to.
  constexpr KeyAlgorithm() = default;
  constexpr explicit KeyAlgorithm(const Text& name) : name_(name) {}

  static const KeyAlgorithm rsa_2048;
  static const KeyAlgorithm ec_prime256v1;
  static const KeyAlgorithm ec_secp384r1;
  static const KeyAlgorithm ec_secp521r1;
  static const KeyAlgorithm rsa_4096;
  static const KeyAlgorithm rsa_3072;
  static const KeyAlgorithm rsa_1024;

  constexpr const Text& name() const { return name_; }
  friend constexpr bool operator==(const KeyAlgorithm&, const KeyAlgorithm&) = default;

 private:
  Text name_;
};
template <class Given>
constexpr void wanted_here(const KeyAlgorithm*) {
  static_assert(fits_here<Given>, "a key algorithm is wanted here: KeyAlgorithm::rsa_2048");
}

inline constexpr KeyAlgorithm KeyAlgorithm::rsa_2048("RSA_2048");
inline constexpr KeyAlgorithm KeyAlgorithm::ec_prime256v1("EC_prime256v1");
inline constexpr KeyAlgorithm KeyAlgorithm::ec_secp384r1("EC_secp384r1");
inline constexpr KeyAlgorithm KeyAlgorithm::ec_secp521r1("EC_secp521r1");
inline constexpr KeyAlgorithm KeyAlgorithm::rsa_4096("RSA_4096");
inline constexpr KeyAlgorithm KeyAlgorithm::rsa_3072("RSA_3072");
inline constexpr KeyAlgorithm KeyAlgorithm::rsa_1024("RSA_1024");

}  // namespace constcloud::aws_certificatemanager
