// SPDX-License-Identifier: Apache-2.0
// VpcLink: every option, its subnets and security groups, imports; the links of an HTTP API. Networks have no L2
// constructs in C++: they are made in another app, so that they leave nothing here.
'use strict';

const { apigwv2, cdk, show } = require('./support');
const { HttpApi, VpcLink } = apigwv2;
const ec2 = require('aws-cdk-lib/aws-ec2');

const elsewhere = () => new cdk.Stack(new cdk.App({ analyticsReporting: false }), 'Far');
const subnet = (id) => ec2.Subnet.fromSubnetId(elsewhere(), 'Subnet', id);
const group = (id) => ec2.SecurityGroup.fromSecurityGroupId(elsewhere(), 'Group', id);
const vpc = (id = 'vpc-1', privateSubnetIds = ['subnet-1', 'subnet-2']) =>
  ec2.Vpc.fromVpcAttributes(elsewhere(), 'Vpc', {
    vpcId: id,
    availabilityZones: privateSubnetIds.map((_, i) => `us-east-1${'abc'[i]}`),
    privateSubnetIds,
  });

exports.pairs = {
  minimal(stack) {
    const link = new VpcLink(stack, 'Link', { vpc: vpc() });
    show(stack, 'Id', link.vpcLinkId);
    show(stack, 'Vpc', link.vpc.vpcId);
  },

  every_option(stack) {
    new VpcLink(stack, 'Link', {
      vpc: vpc(),
      vpcLinkName: 'named',
      subnets: { subnets: [subnet('subnet-7')] },
      securityGroups: [group('sg-1'), group('sg-2')],
    });
  },

  added(stack) {
    const link = new VpcLink(stack, 'Link', { vpc: vpc(), securityGroups: [group('sg-1')] });
    link.addSubnets(subnet('subnet-3'), subnet('subnet-4'));
    link.addSecurityGroups(group('sg-2'));
    const other = new VpcLink(stack, 'Other', { vpc: vpc() });
    other.addSecurityGroups(group('sg-3'), group('sg-4'));
  },

  imported(stack) {
    const link = VpcLink.fromVpcLinkAttributes(stack, 'Link', { vpcLinkId: 'link', vpc: vpc() });
    show(stack, 'Id', link.vpcLinkId);
    show(stack, 'Vpc', link.vpc.vpcId);
  },

  links_of_an_api(stack) {
    const api = new HttpApi(stack, 'Api');
    const first = api.addVpcLink({ vpc: vpc() });
    const second = api.addVpcLink({ vpc: vpc('vpc-2', ['subnet-9']), vpcLinkName: 'second' });
    const again = api.addVpcLink({ vpc: vpc() });
    show(stack, 'First', first.vpcLinkId);
    show(stack, 'Second', second.vpcLinkId);
    show(stack, 'Again', again.vpcLinkId);
    const imported = HttpApi.fromHttpApiAttributes(stack, 'Imported', { httpApiId: 'abc' });
    show(stack, 'Third', imported.addVpcLink({ vpc: vpc() }).vpcLinkId);
  },

  ids_of_resources(stack) {
    const topic = (id) => new cdk.CfnResource(stack, id, { type: 'AWS::EC2::Thing' });
    new VpcLink(stack, 'Link', {
      vpc: vpc('vpc-1', [topic('Subnet').ref]),
      securityGroups: [{ securityGroupRef: { securityGroupId: topic('Group').getAtt('GroupId').toString() } }],
    });
  },

  tags(stack) {
    cdk.Tags.of(new VpcLink(stack, 'Link', { vpc: vpc() })).add('team', 'books');
  },
};
