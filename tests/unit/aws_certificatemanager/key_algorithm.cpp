// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_certificatemanager/key_algorithm.hpp>

#include "support/both.hpp"

using constcloud::aws_certificatemanager::KeyAlgorithm;

TEST_CASE("KeyAlgorithm: known ones, and one's own") {
  CHECK_BOTH(KeyAlgorithm::rsa_1024.name() == "RSA_1024");
  CHECK_BOTH(KeyAlgorithm::rsa_2048.name() == "RSA_2048");
  CHECK_BOTH(KeyAlgorithm::rsa_3072.name() == "RSA_3072");
  CHECK_BOTH(KeyAlgorithm::rsa_4096.name() == "RSA_4096");
  CHECK_BOTH(KeyAlgorithm::ec_prime256v1.name() == "EC_prime256v1");
  CHECK_BOTH(KeyAlgorithm::ec_secp384r1.name() == "EC_secp384r1");
  CHECK_BOTH(KeyAlgorithm::ec_secp521r1.name() == "EC_secp521r1");
  CHECK_BOTH(KeyAlgorithm("RSA_8192").name() == "RSA_8192");
  CHECK_BOTH(KeyAlgorithm("RSA_2048") == KeyAlgorithm::rsa_2048);
  CHECK_BOTH(KeyAlgorithm::rsa_4096 != KeyAlgorithm::rsa_2048);
}
