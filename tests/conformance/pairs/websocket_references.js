// SPDX-License-Identifier: Apache-2.0
// What the constructs of WebSocket APIs are referred to by, and what an own destination of access logs makes.
'use strict';

const { acm, apigwv2, cdk, integrations, logs, show, show_plain } = require('./support');
const { WebSocketApi, WebSocketStage } = apigwv2;
const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012';

const make_api = (scope) => new WebSocketApi(scope, 'Api');
const make_stage = (scope, props = {}) =>
  new WebSocketStage(scope, 'Stage', { webSocketApi: make_api(scope), stageName: 'dev', ...props });

exports.pairs = {
  api(stack) {
    const api = make_api(stack);
    show(stack, 'Id', api.apiRef.apiId);
    show_plain(stack, 'IsWebSocket', api.isWebsocketApi);
  },

  imported_api(stack) {
    const api = WebSocketApi.fromWebSocketApiAttributes(stack, 'Api', { webSocketId: 'abc' });
    show(stack, 'Id', api.apiRef.apiId);
    show_plain(stack, 'IsWebSocket', api.isWebsocketApi);
  },

  stage(stack) {
    const stage = make_stage(stack);
    show(stack, 'OfApi', stage.stageRef.apiId);
    show(stack, 'Name', stage.stageRef.stageName);
    show(stack, 'Format', stage.defaultAccessLogFormat().toString());
  },

  route(stack) {
    const route = make_api(stack).addRoute('a', {
      integration: new integrations.WebSocketMockIntegration('Mock'),
    });
    show(stack, 'OfApi', route.routeRef.apiId);
    show(stack, 'Id', route.routeRef.routeId);
    show_plain(stack, 'HasResponse', route.integrationResponseId !== undefined);
  },

  integration(stack) {
    const integration = new apigwv2.WebSocketIntegration(stack, 'Integration', {
      webSocketApi: make_api(stack),
      integrationType: apigwv2.WebSocketIntegrationType.MOCK,
      integrationUri: '',
    });
    show(stack, 'OfApi', integration.integrationRef.apiId);
    show(stack, 'Id', integration.integrationRef.integrationId);
    show(stack, 'Same', integration.integrationId);
  },

  authorizer(stack) {
    const authorizer = new apigwv2.WebSocketAuthorizer(stack, 'Authorizer', {
      webSocketApi: make_api(stack),
      type: apigwv2.WebSocketAuthorizerType.IAM,
      identitySource: ['route.request.header.A'],
    });
    show(stack, 'OfApi', authorizer.authorizerRef.apiId);
    show(stack, 'Id', authorizer.authorizerRef.authorizerId);
    show(stack, 'Same', authorizer.authorizerId);
  },

  domain(stack) {
    const domain = new apigwv2.DomainName(stack, 'Domain', {
      domainName: 'ws.example.com',
      certificate: acm.Certificate.fromCertificateArn(stack, 'Certificate', certificateArn),
    });
    show(stack, 'Name', domain.domainNameRef.domainName);
    show(stack, 'Arn', domain.domainNameRef.domainNameArn);
  },

  imported_domain(stack) {
    const domain = apigwv2.DomainName.fromDomainNameAttributes(stack, 'Domain', {
      name: 'ws.example.com',
      regionalDomainName: 'd.example.com',
      regionalHostedZoneId: 'Z1',
    });
    show(stack, 'Name', domain.domainNameRef.domainName);
    show(stack, 'Arn', domain.domainNameRef.domainNameArn);
  },

  selection_expressions(stack) {
    const { WebSocketApiKeySelectionExpression } = apigwv2;
    show(stack, 'Header', WebSocketApiKeySelectionExpression.HEADER_X_API_KEY.customApiKeySelector);
    show(stack, 'Own', new WebSocketApiKeySelectionExpression('$context.x').customApiKeySelector);
  },

  own_destination(stack) {
    const destination = {
      bind(stage) {
        const stream = new cdk.CfnResource(stage, 'Stream', {
          type: 'AWS::KinesisFirehose::DeliveryStream',
          properties: { DeliveryStreamName: `amazon-apigateway-${stage.node.id}` },
        });
        return { destinationArn: stream.getAtt('Arn').toString() };
      },
    };
    make_stage(stack, { accessLogSettings: { destination } });
  },

  bound_log_group(stack) {
    const stage = make_stage(stack);
    const destination = new apigwv2.LogGroupLogDestination(new logs.LogGroup(stack, 'Log'));
    show(stack, 'Arn', destination.bind(stage).destinationArn);
  },
};
