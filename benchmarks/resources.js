// SPDX-License-Identifier: Apache-2.0
// The twin of resources.cpp: COUNT resources, an API and stages of it.
const { App, Stack } = require('aws-cdk-lib');
const apigwv2 = require('aws-cdk-lib/aws-apigatewayv2');

const count = Number(process.env.COUNT);
const app = new App({ analyticsReporting: false, outdir: process.env.CDK_OUTDIR });
const stack = new Stack(app, 'Resources');
const api = new apigwv2.WebSocketApi(stack, 'Api');
for (let i = 1; i < count; ++i) {
  const name = 's' + String(i).padStart(3, '0');
  new apigwv2.WebSocketStage(stack, name, {
    webSocketApi: api,
    stageName: name,
    autoDeploy: true,
    description: 'one of many stages',
    throttle: { rateLimit: 100, burstLimit: 200 },
  });
}
app.synth();
