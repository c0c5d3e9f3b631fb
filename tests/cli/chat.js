// SPDX-License-Identifier: Apache-2.0
// examples/cdk_app in JavaScript.
'use strict';

const cdk = require('aws-cdk-lib');
const apigwv2 = require('aws-cdk-lib/aws-apigatewayv2');
const { WebSocketLambdaIntegration } = require('aws-cdk-lib/aws-apigatewayv2-integrations');
const lambda = require('aws-cdk-lib/aws-lambda');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Chat');
const handler = new lambda.Function(stack, 'Handler', {
  runtime: lambda.Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 200 })'),
});
const api = new apigwv2.WebSocketApi(stack, 'mywsapi');
const stage = new apigwv2.WebSocketStage(stack, 'mystage', {
  webSocketApi: api,
  stageName: 'dev',
  autoDeploy: true,
  throttle: { rateLimit: 100, burstLimit: 200 },
});
api.addRoute('sendmessage', {
  integration: new WebSocketLambdaIntegration('SendMessageIntegration', handler),
});
stage.grantManagementApiAccess(handler);
app.synth();
