// SPDX-License-Identifier: Apache-2.0
// Parameters of Systems Manager that are there already. The twin is parameters.cpp.
'use strict';

const { cdk, Construct, role, show } = require('./support');
const { ParameterValueType, StringListParameter, StringParameter } = require('aws-cdk-lib/aws-ssm');

const show_list = (scope, id, list) => show(scope, id, cdk.Fn.join('|', list));
const show_parameter = (scope, id, parameter) => {
  show(scope, `${id}Name`, parameter.parameterName);
  show(scope, `${id}Arn`, parameter.parameterArn);
  show(scope, `${id}Type`, parameter.parameterType);
};

exports.pairs = {
  a_string_parameter(stack) {
    const parameter = StringParameter.fromStringParameterName(stack, 'Level', '/chat/level');
    show_parameter(stack, 'Shown', parameter);
    show(stack, 'Value', parameter.stringValue);
    show(stack, 'Again', parameter.stringValue);
    const simple = StringParameter.fromStringParameterName(stack, 'Simple', 'level');
    show_parameter(stack, 'SimpleShown', simple);
  },

  string_parameter_attributes(stack) {
    const from = (id, attributes) => {
      const parameter = StringParameter.fromStringParameterAttributes(stack, id, attributes);
      show_parameter(stack, `Of${id}`, parameter);
      show(stack, `Value${id}`, parameter.stringValue);
      show(stack, `Joined${id}`, `level=${parameter.stringValue};`);
    };
    from('Version', { parameterName: '/chat/level', version: 3 });
    from('NoVersion', { parameterName: '/chat/level', version: 0 });
    from('Dynamic', { parameterName: '/chat/level', forceDynamicReference: true });
    from('NotDynamic', { parameterName: '/chat/level', forceDynamicReference: false });
    from('Image', { parameterName: 'image', valueType: ParameterValueType.AWS_EC2_IMAGE_ID });
    from('IsSimple', { parameterName: 'image', simpleName: true });
    from('IsNotSimple', { parameterName: '/image', simpleName: false });
    const name = new cdk.CfnParameter(stack, 'Name', { type: 'String' });
    from('Token', { parameterName: name.valueAsString, simpleName: true });
    from('TokenPath', { parameterName: name.valueAsString, simpleName: false });
    from('TokenVersion', { parameterName: '/a', version: new cdk.CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber });
    from('Select', { parameterName: cdk.Fn.select(0, cdk.Fn.split(',', name.valueAsString)), simpleName: true });
    from('Begins', { parameterName: `${cdk.Fn.importValue('x')}/level`, simpleName: false });
    from('Join', { parameterName: cdk.Fn.join('/', ['a', name.valueAsString]), simpleName: false });
    from('Text', { parameterName: `/chat/${cdk.Fn.importValue('x')}`, simpleName: false });
    from('Region', { parameterName: `/chat/${cdk.Aws.REGION}`, simpleName: false });
  },

  value_types(stack) {
    for (const type of Object.values(ParameterValueType)) {
      show(stack, `Of${type.replaceAll(':', '')}`, StringParameter.valueForTypedStringParameterV2(stack, `/of/${type.replaceAll(':', '')}`, type));
    }
  },

  secure_parameters(stack) {
    const from = (id, attributes) => {
      const parameter = StringParameter.fromSecureStringParameterAttributes(stack, id, attributes);
      show_parameter(stack, `Of${id}`, parameter);
      show(stack, `Value${id}`, parameter.stringValue);
    };
    from('Newest', { parameterName: '/chat/secret' });
    from('Version', { parameterName: '/chat/secret', version: 2 });
    from('Simple', { parameterName: 'secret' });
    show(stack, 'Plain', new cdk.CfnDynamicReference(cdk.CfnDynamicReferenceService.SECRETS_MANAGER, 'a:SecretString').toString());
  },

  values_of_parameters(stack) {
    show(stack, 'A', StringParameter.valueForStringParameter(stack, '/chat/level'));
    show(stack, 'B', StringParameter.valueForStringParameter(stack, '/chat/level'));
    const inner = new Construct(stack, 'Inner');
    show(inner, 'C', StringParameter.valueForStringParameter(inner, '/chat/level'));
    show(inner, 'D', StringParameter.valueForStringParameter(inner, 'other', 4));
    show_list(inner, 'E', StringListParameter.valueForTypedListParameter(inner, '/chat/list', ParameterValueType.AWS_EC2_SUBNET_ID));
    show_list(inner, 'F', StringListParameter.valueForTypedListParameter(inner, '/chat/list', ParameterValueType.AWS_EC2_SUBNET_ID));
    show_list(inner, 'G', StringListParameter.valueForTypedListParameter(inner, 'texts'));
    show_list(inner, 'H', StringListParameter.valueForTypedListParameter(inner, 'old', ParameterValueType.STRING, 2));
  },

  lists(stack) {
    const by_name = StringListParameter.fromStringListParameterName(stack, 'ByName', '/chat/list');
    show_parameter(stack, 'Shown', by_name);
    show(stack, 'First', cdk.Fn.select(0, by_name.stringListValue));
    const by_attributes = StringListParameter.fromListParameterAttributes(stack, 'ByAttributes', {
      parameterName: 'list', elementType: ParameterValueType.AWS_EC2_INSTANCE_ID,
    });
    show_parameter(stack, 'ShownToo', by_attributes);
    show(stack, 'Second', cdk.Fn.select(1, by_attributes.stringListValue));
  },

  a_parameter_by_its_arn(stack) {
    const parameter = StringParameter.fromStringParameterArn(stack, 'Far', 'arn:aws:ssm:eu-west-1:123456789012:parameter/chat/level');
    show_parameter(stack, 'Shown', parameter);
    show(stack, 'Value', parameter.stringValue);
    const short = StringParameter.fromStringParameterArn(stack, 'Short', 'arn:aws:ssm:eu-west-1:123456789012:parameter');
    show_parameter(stack, 'ShownToo', short);
  },

  permissions_on_parameters(stack) {
    const reader = role(stack, 'Reader');
    StringParameter.fromStringParameterName(stack, 'Level', '/chat/level').grantRead(reader);
    StringListParameter.fromStringListParameterName(stack, 'List', 'list').grantWrite(reader);
    StringParameter.fromSecureStringParameterAttributes(stack, 'Secret', { parameterName: '/chat/secret' }).grantRead(reader);
  },
};

exports.errors = {
  a_name_with_a_slash_inside(stack) {
    StringParameter.fromStringParameterName(stack, 'P', 'chat/level');
  },

  an_empty_name(stack) {
    StringParameter.fromStringParameterName(stack, 'P', '');
  },

  an_empty_list_name(stack) {
    StringListParameter.fromListParameterAttributes(stack, 'P', { parameterName: '' });
  },

  a_simple_name_that_is_none(stack) {
    StringParameter.fromStringParameterAttributes(stack, 'P', { parameterName: '/level', simpleName: true });
  },

  a_simple_name_that_is_one(stack) {
    StringParameter.fromStringParameterAttributes(stack, 'P', { parameterName: 'level', simpleName: false });
  },

  a_name_of_tokens(stack) {
    StringParameter.fromStringParameterName(stack, 'P', cdk.Aws.REGION);
  },

  a_short_arn(stack) {
    StringParameter.fromStringParameterArn(stack, 'P', 'arn:aws:ssm:eu-west-1:123456789012');
  },
};

exports.app_errors = {
  an_arn_of_another_region(app) {
    StringParameter.fromStringParameterArn(new cdk.Stack(app, 'S', { env: { region: 'eu-west-1' } }), 'P', 'arn:aws:ssm:us-east-1:123456789012:parameter/x');
  },
};
