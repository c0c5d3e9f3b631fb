// SPDX-License-Identifier: Apache-2.0
// An L2 that is not the library's: a table, made here or elsewhere, that functions are let to. docs/writing_an_l2.md
// says what each part is for. The template is a constant, too.
#include <constcloud/app.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/synth.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;
namespace lambda = cc::aws_lambda;

namespace shop {

struct TableState final : cc::StateOf<TableState, cc::ResourceState> {
  constexpr ~TableState() override {}
  cc::Value<cc::Text> arn;
  cc::Value<cc::Text> name;
};

struct TableProps {
  /// The attribute, a text, that tells the items apart.
  cc::Required<cc::Value<cc::Text>> partition_key;
  /// Default: CloudFormation makes one.
  cc::Optional<cc::Value<cc::Text>> table_name{};
};
template <class P = TableProps>
consteval auto fields_of(const TableProps*) {
  return cc::fields<&P::partition_key, &P::table_name>();
}

class ITable : public cc::Handle<ITable, TableState, cc::Resource> {
 public:
  static constexpr char cdk_class[] = "shop.ITable";
  using Handle::Handle;

  constexpr const cc::Value<cc::Text>& table_arn() const { return own().arn; }
  constexpr const cc::Value<cc::Text>& table_name() const { return own().name; }
  constexpr iam::Grant grant_read_data(const iam::IGrantable& grantee) const {
    return iam::Grant::add_to_principal({.actions = {"dynamodb:GetItem", "dynamodb:Query"},
                                         .grantee = grantee,
                                         .resource_arns = {table_arn(), table_arn() + "/index/*"}});
  }
};
template <class Given>
constexpr void wanted_here(const ITable*) {
  static_assert(cc::fits_here<Given>,
                "a table is wanted here: pass a Table, or import one with Table::from_table_name(...)");
}

/// Makes an `AWS::DynamoDB::Table`. Required: `partition_key`.
class Table : public cc::Handle<Table, TableState, ITable> {
 public:
  static constexpr char cdk_class[] = "shop.Table";
  constexpr Table() = default;
  constexpr Table(const cc::Construct& scope, const cc::Text& id, const TableProps& props) : Handle(scope, id) {
    const cc::Making making(*this, props);
    const cc::Json key = *props.partition_key;
    cc::Map<cc::Json> properties{
        {"AttributeDefinitions", cc::Json::array({cc::Json::object({{"AttributeName", key}, {"AttributeType", "S"}})})},
        {"BillingMode", "PAY_PER_REQUEST"},
        {"KeySchema", cc::Json::array({cc::Json::object({{"AttributeName", key}, {"KeyType", "HASH"}})})}};
    if (props.table_name) properties.set("TableName", *props.table_name);
    const cc::CfnResource resource(*this, "Resource",
                                   {.type = "AWS::DynamoDB::Table", .properties = std::move(properties)});
    stand_for(resource);
    own().arn = resource.get_att("Arn");
    own().name = resource.ref();
  }

  [[nodiscard]] static constexpr ITable from_table_name(const cc::Construct& scope, const cc::Text& id,
                                                        const cc::Value<cc::Text>& table_name) {
    cc::Owned state = new TableState;
    state->name = table_name;
    state->arn = cc::Stack::of(scope).format_arn(
        {.resource = "table", .service = "dynamodb", .resource_name = table_name});
    return import_as<ITable>(scope, id, std::move(state));
  }
};

template <cc::FieldMask Set = 0>
class [[nodiscard("call .build()")]] TableBuilder : public cc::Builder<TableBuilder, Table, TableProps, Set> {
  CONSTCLOUD_BUILDER(TableBuilder, Table, TableProps)
  CONSTCLOUD_REQUIRED(partition_key)
  CONSTCLOUD_OPTIONAL(table_name)
};
template <cc::FieldMask Set = 0>
constexpr TableBuilder<Set> builder_of(const Table*, const cc::Construct& scope, const cc::Text& id) {
  return TableBuilder<Set>(scope, id);
}

}  // namespace shop

constexpr void connections(cc::Stack& stack) {
  const shop::Table table = shop::Table::builder(stack, "Connections").partition_key("id").build();
  const shop::ITable players = shop::Table::from_table_name(stack, "Players", "players");
  const auto handler = lambda::Function::builder(stack, "Handler")
                           .runtime(lambda::Runtime::nodejs_22_x)
                           .handler("index.handler")
                           .code(lambda::Code::from_inline("exports.handler = async () => ({ statusCode: 200 })"))
                           .build();
  table.grant_read_data(handler);
  players.grant_read_data(handler);
}

inline constexpr auto connections_template = cc::compiled_template<connections>("Connections");
static_assert(connections_template.count_of("AWS::DynamoDB::Table") == 1);
static_assert(connections_template.count_of("AWS::IAM::Policy") == 1);

int main() {
  cc::App app;
  cc::Stack stack(app, "Connections");
  connections(stack);
  app.synth();
}
