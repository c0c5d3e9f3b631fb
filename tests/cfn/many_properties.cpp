// SPDX-License-Identifier: Apache-2.0
// AWS::RDS::DBInstance has 83 properties, none of them required: more than a mask of 64 bits could tell apart.
#include <constcloud/cfn/rds/db_instance.hpp>

namespace rds = constcloud::aws_rds;

constexpr auto first_and_last(constcloud::Stack& stack) {
  return rds::CfnDBInstance::builder(stack, "Instance")
      .additional_storage_volumes({})
      .allocated_storage("100")
      .vpc_security_groups({"sg"});
}
using Set = decltype(first_and_last(std::declval<constcloud::Stack&>()));
using Fields = constcloud::detail::FieldSet<rds::CfnDBInstanceProps>;

static_assert(decltype(constcloud::detail::fields_v<rds::CfnDBInstanceProps>)::count > 64);
static_assert(Fields::bit<&rds::CfnDBInstanceProps::vpc_security_groups> != 0);
static_assert(Set::set_fields == (Fields::bit<&rds::CfnDBInstanceProps::additional_storage_volumes> |
                                  Fields::bit<&rds::CfnDBInstanceProps::allocated_storage> |
                                  Fields::bit<&rds::CfnDBInstanceProps::vpc_security_groups>));
static_assert(constcloud::every_required_field_is_set<Set>);
