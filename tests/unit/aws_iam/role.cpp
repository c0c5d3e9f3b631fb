// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/role.hpp>

#include <map>
#include <string>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Duration;
using cc::Stack;
using cc::Text;
using iam::ManagedPolicy;
using iam::PolicyDocument;
using iam::Role;
using identities::publishing;
using identities::reading;
using identities::role_in;
using trees::Refusal;

namespace {

constexpr auto make(const cc::Construct& scope) {
  return Role::builder(scope, "Role").assumed_by(iam::ServicePrincipal("lambda.amazonaws.com"));
}
/// One property of a role that `f` completes.
template <class F>
constexpr Text role_property(F f, const Text& name) {
  return identities::property([&f](Stack& stack) { f(make(stack)).build(); }, "Role1ABCC5F0", name);
}
template <class F>
Refusal role_refusal(F f) {
  return trees::refusal_in_stack([&f](Stack& stack) { f(make(stack)).build(); });
}
constexpr char trust[] =
    R"({"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"}}],)"
    R"("Version":"2012-10-17"})";

}  // namespace

TEST_CASE("Role: the least, by builder and in braces") {
  constexpr auto built = [](Stack& stack) { make(stack).build(); };
  constexpr auto braces = [](Stack& stack) { role_in(stack); };
  CHECK_BOTH(identities::member(built, "Role1ABCC5F0", "Properties") ==
             Text::concat({R"({"AssumeRolePolicyDocument":)", Text::copy(trust, sizeof(trust) - 1), "}"}));
  CHECK_BOTH(identities::resources(built) == identities::resources(braces));
}

TEST_CASE("Role: everything that it may have, in the order of the template") {
  constexpr auto full = [](Stack& stack) {
    make(stack)
        .external_ids({"one", "two"})
        .managed_policies({ManagedPolicy::from_managed_policy_arn(stack, "ByArn", "arn:aws:iam::1:policy/p")})
        .inline_policies({{"zulu", PolicyDocument({.statements = {reading()}})},
                          {"alpha", PolicyDocument({.statements = {publishing()}})}})
        .path("/service/")
        .permissions_boundary(ManagedPolicy::from_managed_policy_arn(stack, "B", "arn:aws:iam::1:policy/b"))
        .role_name("the-role")
        .max_session_duration(Duration::hours(2))
        .description("what it may do")
        .build();
  };
  CHECK_BOTH(identities::member(full, "Role1ABCC5F0", "Properties") ==
             Text(R"({"AssumeRolePolicyDocument":{"Statement":[{"Action":"sts:AssumeRole","Condition":)"
                  R"({"StringEquals":{"sts:ExternalId":["one","two"]}},"Effect":"Allow","Principal":{"Service":)"
                  R"("lambda.amazonaws.com"}}],"Version":"2012-10-17"},"Description":"what it may do",)"
                  R"("ManagedPolicyArns":["arn:aws:iam::1:policy/p"],"MaxSessionDuration":7200,"Path":"/service/",)"
                  R"("PermissionsBoundary":"arn:aws:iam::1:policy/b","Policies":[{"PolicyDocument":{"Statement":)"
                  R"([{"Action":"s3:GetObject","Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"},)"
                  R"("PolicyName":"zulu"},{"PolicyDocument":{"Statement":[{"Action":"sns:Publish","Effect":"Allow",)"
                  R"("Resource":"*"}],"Version":"2012-10-17"},"PolicyName":"alpha"}],"RoleName":"the-role"})"));
}

TEST_CASE("Role: options at their edges") {
  constexpr auto plain = [](auto b) { return b; };
  const Text absent = "there is no such property";
  CHECK(role_property(plain, "Description") == absent);
  CHECK(role_property([](auto b) { return std::move(b).description(""); }, "Description") == absent);
  CHECK(role_property([](auto b) { return std::move(b).managed_policies({}); }, "ManagedPolicyArns") == absent);
  CHECK(role_property([](auto b) { return std::move(b).inline_policies({}); }, "Policies") == absent);
  CHECK(role_property([](auto b) { return std::move(b).path("/"); }, "Path") == Text(R"("/")"));
  CHECK(role_property([](auto b) { return std::move(b).external_ids({}); }, "AssumeRolePolicyDocument") ==
        Text::copy(trust, sizeof(trust) - 1));
  CHECK(role_property([](auto b) { return std::move(b).max_session_duration(Duration::hours(1)); },
                      "MaxSessionDuration") == Text("3600"));
  CHECK(role_property([](auto b) { return std::move(b).max_session_duration(Duration::hours(12)); },
                      "MaxSessionDuration") == Text("43200"));
  const std::map<std::string, PolicyDocument> policies{{"b", PolicyDocument({.statements = {reading()}})},
                                                       {"a", PolicyDocument({.statements = {reading()}})}};
  CHECK(cc::json::parse(role_property([&](auto b) { return std::move(b).inline_policies(policies); }, "Policies"))
            .as_array()[0]
            .find("PolicyName")
            ->as_text() == Text("a"));
}

TEST_CASE("Role: intrinsics where texts are checked") {
  constexpr auto tokens = [](auto b) {
    const cc::Value<Text> token = cc::Aws::stack_name;
    return std::move(b).role_name(token).path(token).description("for " + token);
  };
  CHECK_BOTH(role_property(tokens, "RoleName") == Text(R"({"Ref":"AWS::StackName"})"));
  CHECK_BOTH(role_property(tokens, "Path") == Text(R"({"Ref":"AWS::StackName"})"));
  CHECK_BOTH(role_property(tokens, "Description") == Text(R"({"Fn::Join":["",["for ",{"Ref":"AWS::StackName"}]]})"));
}

TEST_CASE("Role: values that are refused when the program runs") {
  const auto name = [](const std::string& text) {
    return role_refusal([&text](auto b) { return std::move(b).role_name(text); });
  };
  const Refusal bad_name{
      "Invalid roleName. The name must be a string of characters consisting of upper and lowercase alphanumeric "
      "characters with no spaces. You can also include any of the following characters: _+=,.@-. Length must be between "
      "1 and 64 characters.",
      "S/Role"};
  CHECK(name("a b") == bad_name);
  CHECK(name(std::string(65, 'n')) == bad_name);
  CHECK(name(std::string(64, 'n')).what == "nothing was refused");
  const auto path = [](const std::string& text) {
    return role_refusal([&text](auto b) { return std::move(b).path(text); });
  };
  CHECK(path("nopath") == Refusal{"Role path must be either a slash or valid characters (alphanumerics and symbols) "
                                  "surrounded by slashes. Valid characters are unicode characters in [\\u0021-\\u007F]. "
                                  "However, nopath is provided.",
                                  "S/Role"});
  CHECK(path("").what ==
        "Role path must be between 1 and 512 characters. The provided role path is 0 characters.");
  CHECK(path("/" + std::string(511, 'p') + "/").what ==
        "Role path must be between 1 and 512 characters. The provided role path is 513 characters.");
  CHECK(role_refusal([](auto b) { return std::move(b).description(std::string(1001, 'd')); }) ==
        Refusal{"Role description must be no longer than 1000 characters.", "S/Role"});
  CHECK(role_refusal([](auto b) { return std::move(b).max_session_duration(Duration::minutes(5)); }) ==
        Refusal{"maxSessionDuration is set to 300, but must be >= 3600sec (1hr) and <= 43200sec (12hrs)", "S/Role"});
  CHECK(role_refusal([](auto b) { return std::move(b).max_session_duration(Duration::seconds(3599)); }).what ==
        "maxSessionDuration is set to 3599, but must be >= 3600sec (1hr) and <= 43200sec (12hrs)");
  CHECK(role_refusal([](auto b) { return std::move(b).max_session_duration(Duration::seconds(43201)); }).what ==
        "maxSessionDuration is set to 43201, but must be >= 3600sec (1hr) and <= 43200sec (12hrs)");
  CHECK(role_refusal([](auto b) {
          return std::move(b).inline_policies({{"a", PolicyDocument({.statements = {reading()}})}, {"b", PolicyDocument()}});
        }) == Refusal{"Supplied properties not correct for \"CfnRoleProps\"\n  policies: element 1: supplied properties "
                      "not correct for \"PolicyProperty\"\n    policyDocument: required but missing",
                      "S/Role"});
}

TEST_CASE("Role: faults that the synthesis finds") {
  CHECK(role_refusal([](auto b) {
          return std::move(b).inline_policies({{"a", PolicyDocument({.statements = {iam::PolicyStatement()}})}});
        }).what ==
        "Validation failed with the following errors:\n"
        "  [S/Role] A PolicyStatement must specify at least one 'action' or 'notAction'.\n"
        "  [S/Role] A PolicyStatement used in an identity-based policy must specify at least one resource.");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          role_in(stack).assume_role_policy()->add_statements(iam::PolicyStatement({.actions = {"sts:AssumeRole"}}));
        }).what ==
        "Validation failed with the following errors:\n"
        "  [S/Role] A PolicyStatement used in a trust policy must specify at least one IAM principal.");
}

TEST_CASE("Role: statements go to a default policy, managed policies stand once") {
  constexpr auto methods = [](Stack& stack) {
    const Role role = role_in(stack);
    role.add_to_policy(reading());
    role.add_to_principal_policy(publishing());
    role.add_managed_policy(ManagedPolicy::from_managed_policy_arn(stack, "A", "arn:aws:iam::1:policy/p"));
    role.add_managed_policy(ManagedPolicy::from_managed_policy_arn(stack, "B", "arn:aws:iam::1:policy/p"));
    role.attach_inline_policy(iam::Policy::builder(stack, "Inline").statements({reading()}).build());
  };
  CHECK_BOTH(identities::ids(methods) == Text("Role1ABCC5F0,RoleDefaultPolicy5FFB7DAB,Inline6CF80F9D"));
  CHECK_BOTH(identities::property(methods, "Role1ABCC5F0", "ManagedPolicyArns") ==
             Text(R"(["arn:aws:iam::1:policy/p"])"));
  CHECK_BOTH(identities::member(methods, "RoleDefaultPolicy5FFB7DAB", "Properties") ==
             Text(R"({"PolicyDocument":{"Statement":[{"Action":"s3:GetObject","Effect":"Allow","Resource":"*"},)"
                  R"({"Action":"sns:Publish","Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"},)"
                  R"("PolicyName":"RoleDefaultPolicy5FFB7DAB","Roles":[{"Ref":"Role1ABCC5F0"}]})"));
  constexpr auto added = [](Stack& stack) {
    const iam::AddToPrincipalPolicyResult result = role_in(stack).add_to_principal_policy(reading());
    return result.statement_added && result.policy_dependable.node().path() == Text("S/Role/DefaultPolicy");
  };
  CHECK_BOTH(trees::in_stack(added));
}

TEST_CASE("Role: statements of the default policy that say the same become one") {
  constexpr auto same = [](Stack& stack) {
    const Role role = role_in(stack);
    role.add_to_policy(iam::PolicyStatement({.actions = {"a:B", "c:D"}, .resources = {"x", "y"}}));
    role.add_to_policy(reading());
    role.add_to_policy(iam::PolicyStatement({.actions = {"c:D", "a:B"}, .resources = {"y", "x"}}));
    role.add_to_policy(iam::PolicyStatement({.actions = {"a:B", "c:D"}, .resources = {"x", "y"}, .sid = "S"}));
  };
  CHECK_BOTH(identities::statements(same, "RoleDefaultPolicy5FFB7DAB") ==
             Text(R"([{"Action":["a:B","c:D"],"Effect":"Allow","Resource":["x","y"]},)"
                  R"({"Action":"s3:GetObject","Effect":"Allow","Resource":"*"},)"
                  R"({"Action":["a:B","c:D"],"Effect":"Allow","Resource":["x","y"],"Sid":"S"}])"));
}

TEST_CASE("Role: what a default policy has no room for moves to managed policies, and who waits for it with it") {
  const auto overflowing = [](Stack& stack) {
    const Role role = role_in(stack);
    for (int i = 0; i != 90; ++i) {
      const std::string resource = "arn:aws:s3:::bucket-" + std::to_string(i) + std::string(150, 'r');
      const iam::Grant grant = iam::Grant::add_to_principal(
          {.actions = {"s3:GetObject"}, .grantee = role, .resource_arns = {resource}});
      if (i % 89 == 0) grant.apply_before(trees::thing(stack, "Waiting" + std::to_string(i)));
    }
  };
  CHECK(identities::ids(overflowing) ==
        Text("Role1ABCC5F0,RoleDefaultPolicy5FFB7DAB,RoleOverflowPolicy1BE1613CC,RoleOverflowPolicy2C473E8D0,"
             "Waiting0,Waiting89"));
  const auto count = [&](const Text& id) {
    return cc::json::parse(identities::statements(overflowing, id)).as_array().size();
  };
  CHECK(count("RoleDefaultPolicy5FFB7DAB") + count("RoleOverflowPolicy1BE1613CC") +
            count("RoleOverflowPolicy2C473E8D0") == 90);
  CHECK(identities::property(overflowing, "RoleOverflowPolicy1BE1613CC", "Description") ==
        Text(R"("Part of the policies for S/Role")"));
  CHECK(identities::property(overflowing, "RoleOverflowPolicy1BE1613CC", "Roles") == Text(R"([{"Ref":"Role1ABCC5F0"}])"));
  CHECK(identities::member(overflowing, "Waiting0", "DependsOn") == Text(R"(["RoleDefaultPolicy5FFB7DAB"])"));
  CHECK(identities::member(overflowing, "Waiting89", "DependsOn") == Text(R"(["RoleOverflowPolicy2C473E8D0"])"));
  CHECK(trees::in_stack([&](Stack& stack) {
    overflowing(stack);
    return template_text(stack) == template_text(stack);
  }));
}

TEST_CASE("Role: more managed policies than a role may have give a warning") {
  const auto warning = [](int count) {
    return std::string(trees::in_stack([count](Stack& stack) {
      const Role role = role_in(stack);
      role.add_to_policy(reading());
      for (int i = 0; i != count; ++i) {
        role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("P" + std::to_string(i)));
      }
      (void)template_text(stack);
      return identities::warning_of(role);
    }));
  };
  CHECK(warning(10) == "there is no such warning");
  CHECK(warning(11) ==
        "Policy large: 11 exceeds 10 managed policies attached to a Role, this requires a quota increase [ack: "
        "@aws-cdk/aws-iam:rolePolicyLarge]");
  CHECK(warning(21) ==
        "Policy too large: 21 exceeds the maximum of 20 managed policies attached to a Role [ack: "
        "@aws-cdk/aws-iam:rolePolicyTooLarge]");
}

TEST_CASE("Role: attributes") {
  constexpr auto attributes = [](Stack& stack) {
    const Role role = role_in(stack);
    return trees::shown(cc::Json::array({role.role_arn(), role.role_name(), role.role_id(), role.to_string(),
                                         Role::is_role(role), Role::is_role(stack)}),
                        stack);
  };
  CHECK_BOTH(trees::in_stack(attributes) ==
             Text(R"([{"Fn::GetAtt":["Role1ABCC5F0","Arn"]},{"Ref":"Role1ABCC5F0"},)"
                  R"({"Fn::GetAtt":["Role1ABCC5F0","RoleId"]},"S/Role",true,false])"));
}

TEST_CASE("Role: for those who must not change it") {
  constexpr auto fixed = [](Stack& stack) {
    const Role role = role_in(stack);
    const iam::IRole same = role.without_policy_updates();
    same.add_to_policy(reading());
    same.attach_inline_policy(iam::Policy::builder(stack, "Inline").statements({reading()}).build());
    same.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("X"));
    trees::thing(stack, "Waiting").node().add_dependency(same);
  };
  CHECK_BOTH(identities::ids(fixed) == Text("Role1ABCC5F0,Waiting"));
  CHECK_BOTH(identities::member(fixed, "Waiting", "DependsOn") == Text(R"(["Role1ABCC5F0"])"));
  constexpr auto known = [](Stack& stack) {
    const Role role = role_in(stack);
    const iam::IRole same = role.without_policy_updates();
    return same == role.without_policy_updates() && same.node().path() == Text("S/ImmutableRoleRole") &&
           same.role_arn().json() == role.role_arn().json() && same.role_name().json() == role.role_name().json() &&
           same.add_to_policy(reading());
  };
  CHECK_BOTH(trees::in_stack(known));
  constexpr auto elsewhere = [](Stack& stack) {
    return role_in(stack).without_policy_updates({.add_grants_to_resources = true}).add_to_policy(reading());
  };
  CHECK_BOTH(!trees::in_stack(elsewhere));
}

TEST_CASE("Role: imports take policies where the account may be the stack's") {
  constexpr auto imports = [](Stack& stack) {
    const auto use = [](const iam::IRole& role) { role.add_to_policy(reading()); };
    use(Role::from_role_arn(stack, "ByArn", "arn:aws:iam::123456789012:role/path/to/role"));
    use(Role::from_role_name(stack, "ByName", "service-role/named"));
    use(Role::from_role_name(stack, "Chosen", "named", {.default_policy_name = "OwnPolicy"}));
    use(Role::from_role_arn(stack, "Fixed", "arn:aws:iam::123456789012:role/fixed", {.mutable_ = false}));
  };
  CHECK_BOTH(identities::ids(imports) == Text("ByArnPolicy4E320DE5,ByNamePolicy04CFFCFE,ChosenOwnPolicy2D5AF54E"));
  CHECK_BOTH(identities::property(imports, "ByArnPolicy4E320DE5", "Roles") == Text(R"(["role"])"));
  CHECK_BOTH(identities::property(imports, "ByNamePolicy04CFFCFE", "Roles") == Text(R"(["named"])"));
  constexpr auto concrete = [](cc::Construct& app) {
    Stack stack(app, "S", {.env = cc::Environment{.account = "123456789012"}});
    const iam::IRole near = Role::from_role_arn(stack, "Near", "arn:aws:iam::123456789012:role/near");
    const iam::IRole far = Role::from_role_arn(stack, "Far", "arn:aws:iam::210987654321:role/far");
    const bool both = near.add_to_policy(reading()) && far.add_to_policy(reading());
    const Text text = template_text(stack);
    return both && text.contains("NearPolicy") && !text.contains("FarPolicy") &&
           far.env().account.value_or("") == Text("210987654321");
  };
  CHECK_BOTH(trees::in_app(concrete));
}

TEST_CASE("Role: the ARN of an import names a role") {
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)Role::from_role_arn(stack, "R", "arn:aws:s3:::b"); }) ==
        Refusal{"Role: from_role_arn wants an ARN with a name in it, got 'arn:aws:s3:::b'", "S"});
}

TEST_CASE("Role: imports and the policies of this app") {
  constexpr auto attached = [](Stack& stack) {
    const iam::IRole role = Role::from_role_name(stack, "Role", "named");
    role.attach_inline_policy(iam::Policy::builder(stack, "Inline").statements({reading()}).build());
    role.add_managed_policy(ManagedPolicy::builder(stack, "Managed").statements({reading()}).build());
  };
  CHECK_BOTH(identities::property(attached, "Inline6CF80F9D", "Roles") == Text(R"(["named"])"));
  CHECK_BOTH(identities::property(attached, "Managed658ACE2E", "Roles") == Text(R"(["named"])"));
  constexpr auto warned = [](Stack& stack) {
    const iam::IRole role = Role::from_role_name(stack, "Role", "named");
    role.add_managed_policy(ManagedPolicy::from_managed_policy_arn(stack, "P", "arn:p"));
    return identities::warning_of(role);
  };
  CHECK_BOTH(trees::in_stack(warned) ==
             Text("Can't combine imported IManagedPolicy: arn:p to imported role IRole: named. Use ManagedPolicy "
                  "directly. [ack: @aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy]"));
}

TEST_CASE("Role: whether permissions go to resources instead is a question of immutable imports") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)Role::from_role_name(stack, "Role", "named", {.add_grants_to_resources = true});
        }) == Refusal{"'addGrantsToResources' can only be passed if 'mutable: false'", "S"});
  constexpr auto not_added = [](Stack& stack) {
    return Role::from_role_name(stack, "Role", "named", {.add_grants_to_resources = true, .mutable_ = false})
        .add_to_policy(reading());
  };
  CHECK_BOTH(!trees::in_stack(not_added));
}

TEST_CASE("Role: the laws of its builder") {
  constexpr auto order = [] {
    constexpr auto one = [](Stack& stack) { make(stack).role_name("n").path("/p/").build(); };
    constexpr auto other = [](Stack& stack) {
      Role::builder(stack, "Role").path("/p/").role_name("n").assumed_by(iam::ServicePrincipal("lambda.amazonaws.com")).build();
    };
    return identities::resources(one) == identities::resources(other);
  };
  CHECK_BOTH(order());
  constexpr auto presets = [](Stack& stack) {
    const auto preset = make(stack).path("/p/");
    preset.at(stack, "One").role_name("one").build();
    preset.at(stack, "Two").maybe_description(cc::nullopt).build();
  };
  CHECK_BOTH(identities::property(presets, "One8A44B909", "RoleName") == Text(R"("one")"));
  CHECK_BOTH(identities::property(presets, "Two20CDA8F5", "RoleName") == Text("there is no such property"));
}
