// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/principal.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Json;
using cc::Text;
using iam::IPrincipal;

TEST_CASE("IPrincipal: a handle to what was put into it") {
  constexpr auto same = [] {
    const iam::AnyPrincipal any;
    const IPrincipal one = any;
    const IPrincipal other = one.grant_principal();
    return one == other && !(one == IPrincipal(iam::AnyPrincipal())) && static_cast<bool>(one) && !IPrincipal();
  };
  CHECK_BOTH(same());
}

TEST_CASE("IPrincipal: answers for the principal behind it") {
  constexpr auto answers = [] {
    const IPrincipal principal = iam::WebIdentityPrincipal("idp", {{"Bool", {{"k", "v"}}}});
    const iam::PrincipalPolicyFragment fragment = principal.policy_fragment();
    return fragment.principal_json().to_text() == Text(R"({"Federated":["idp"]})") &&
           Json(fragment.conditions()).to_text() == Text(R"({"Bool":{"k":"v"}})") &&
           principal.assume_role_action() == Text("sts:AssumeRoleWithWebIdentity") &&
           principal.to_string() == Text("WebIdentityPrincipal(idp)") && !principal.principal_account().has_value() &&
           !principal.add_to_policy(identities::reading()) &&
           !principal.add_to_principal_policy(identities::reading()).statement_added;
  };
  CHECK_BOTH(answers());
  CHECK_BOTH(IPrincipal(iam::AccountPrincipal("123456789012")).principal_account()->literal() == Text("123456789012"));
}

TEST_CASE("IPrincipal: a role is one, and the same one each time") {
  constexpr auto role = [](cc::Stack& stack) {
    const iam::Role r = identities::role_in(stack);
    const IPrincipal principal = r;
    return principal == r.grant_principal() && principal.add_to_policy(identities::reading()) &&
           principal.to_string() == Text("S/Role");
  };
  CHECK_BOTH(trees::in_stack(role));
}

TEST_CASE("IPrincipal: lets itself into a trust policy") {
  constexpr auto trusted = [] {
    const iam::PolicyDocument document;
    IPrincipal(iam::ServicePrincipal("lambda.amazonaws.com")).add_to_assume_role_policy(document);
    return Json(document.token()).to_text();
  };
  CHECK_BOTH(trusted() ==
             Text(R"({"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":)"
                  R"("lambda.amazonaws.com"}}],"Version":"2012-10-17"})"));
}
