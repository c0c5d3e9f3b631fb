// SPDX-License-Identifier: Apache-2.0
// The twin of lookups.cpp.
'use strict';

const cdk = require('aws-cdk-lib');
const { HostedZone } = require('aws-cdk-lib/aws-route53');
const { StringParameter } = require('aws-cdk-lib/aws-ssm');

const app = new cdk.App({ analyticsReporting: false, builtinCloudFormationValidation: false });
const env = { account: process.env.CDK_DEFAULT_ACCOUNT, region: process.env.CDK_DEFAULT_REGION };
const stack = new cdk.Stack(app, 'Lookups', { env });
const parameter = app.node.tryGetContext('parameter') ?? '/chat/level';
const show = (id, value) => new cdk.CfnOutput(stack, id, { value });
show('Level', StringParameter.valueFromLookup(stack, parameter));
show('Mode', StringParameter.valueFromLookup(stack, '/chat/mode', 'quiet'));
const zone = HostedZone.fromLookup(stack, 'Zone', { domainName: 'example.com' });
show('ZoneId', zone.hostedZoneId);
show('ZoneName', zone.zoneName);
show('Places', cdk.Fn.join(' ', stack.availabilityZones));
app.synth();
