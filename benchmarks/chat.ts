// SPDX-License-Identifier: Apache-2.0
// The twin of examples/chat/chat.cpp.
import { App, Stack } from 'aws-cdk-lib';
import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new App({ analyticsReporting: false, outdir: process.env.CDK_OUTDIR });
const stack = new Stack(app, 'Chat');
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
api.addRoute('sendmessage', { integration: new WebSocketLambdaIntegration('SendMessageIntegration', handler) });
stage.grantManagementApiAccess(handler);
app.synth();
