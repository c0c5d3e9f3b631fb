// SPDX-License-Identifier: Apache-2.0
// What access logs hold: every field by its name, and every standard field with and without.
'use strict';

const { apigwv2, logs, show } = require('./support');
const { LogGroupLogDestination, WebSocketApi, WebSocketStage } = apigwv2;
const { AccessLogField, AccessLogFormat } = require('aws-cdk-lib/aws-apigateway');

const stage_with = (scope, format, id = 'Stage') =>
  new WebSocketStage(scope, id, {
    webSocketApi: new WebSocketApi(scope, `${id}Api`),
    stageName: 'dev',
    accessLogSettings: {
      destination: new LogGroupLogDestination(new logs.LogGroup(scope, `${id}Log`)),
      format,
    },
  });

const standard_fields = [
  'caller',
  'httpMethod',
  'ip',
  'protocol',
  'requestTime',
  'resourcePath',
  'responseLength',
  'status',
  'user',
];

/// All standard fields are `value`, but for one.
const standard = (value, but) =>
  Object.fromEntries(standard_fields.map((field) => [field, field === but ? !value : value]));

exports.pairs = {
  fields(stack) {
    new logs.LogGroup(stack, 'Log');
    const show_field = (name) => show(stack, name, AccessLogField[name]());
    [
      'contextAccountId',
      'contextApiId',
      'contextAuthenticateError',
      'contextAuthenticateLatency',
      'contextAuthenticateStatus',
      'contextAuthorizeError',
      'contextAuthorizeLatency',
      'contextAuthorizeStatus',
      'contextAuthorizerError',
      'contextAuthorizerIntegrationLatency',
      'contextAuthorizerIntegrationStatus',
      'contextAuthorizerLatency',
      'contextAuthorizerPrincipalId',
      'contextAuthorizerRequestId',
      'contextAuthorizerStatus',
      'contextAwsEndpointRequestId',
      'contextCallerAccountId',
      'contextConnectionId',
      'contextCustomDomainBasePathMatched',
      'contextDomainName',
      'contextDomainPrefix',
      'contextErrorMessage',
      'contextErrorMessageString',
      'contextErrorResponseType',
      'contextErrorValidationErrorString',
      'contextEventType',
      'contextExtendedRequestId',
      'contextHttpMethod',
      'contextIdentityAccountId',
      'contextIdentityApiKey',
      'contextIdentityApiKeyId',
      'contextIdentityCaller',
      'contextIdentityClientCertIssunerDN',
      'contextIdentityClientCertPem',
      'contextIdentityClientCertSerialNumber',
      'contextIdentityClientCertSubjectDN',
      'contextIdentityClientCertValidityNotAfter',
      'contextIdentityClientCertValidityNotBefore',
      'contextIdentityCognitoAuthenticationProvider',
      'contextIdentityCognitoAuthenticationType',
      'contextIdentityCognitoIdentityId',
      'contextIdentityCognitoIdentityPoolId',
      'contextIdentityPrincipalOrgId',
      'contextIdentitySourceIp',
      'contextIdentityUser',
      'contextIdentityUserAgent',
      'contextIdentityUserArn',
      'contextIntegrationErrorMessage',
      'contextIntegrationLatency',
      'contextIntegrationStatus',
      'contextOwnerAccountId',
      'contextPath',
      'contextProtocol',
      'contextRequestId',
      'contextRequestTime',
      'contextRequestTimeEpoch',
      'contextResourceId',
      'contextResourcePath',
      'contextResponseLatency',
      'contextResponseLength',
      'contextResponseOverrideStatus',
      'contextRouteKey',
      'contextStage',
      'contextStatus',
      'contextWafError',
      'contextWafLatency',
      'contextWafResponseCode',
      'contextWafStatus',
      'contextWebaclArn',
      'contextXrayTraceId',
    ].forEach(show_field);
    show(stack, 'OfAuthorizer', AccessLogField.contextAuthorizer('team'));
    show(stack, 'OfClaims', AccessLogField.contextAuthorizerClaims('sub'));
  },

  standard_fields(stack) {
    new logs.LogGroup(stack, 'Log');
    const show_format = (id, fields) =>
      show(stack, id, AccessLogFormat.jsonWithStandardFields(fields).toString());
    show_format('All', standard(true));
    show_format('None', standard(false));
    for (const field of standard_fields) {
      const id = field[0].toUpperCase() + field.slice(1);
      show_format(`Only${id}`, standard(false, field));
      show_format(`No${id}`, standard(true, field));
    }
  },

  custom_formats(stack) {
    stage_with(stack, AccessLogFormat.custom('plain $context.requestId text'), 'Plain');
    stage_with(stack, AccessLogFormat.custom('$context.extendedRequestId$context.stage'), 'Joined');
    stage_with(
      stack,
      AccessLogFormat.custom('$context.requestId $context.authorizer.own_property'),
      'OwnProperty',
    );
    stage_with(
      stack,
      AccessLogFormat.custom(
        JSON.stringify({ id: AccessLogField.contextRequestId(), at: '$context.connectedAt' }),
      ),
      'Json',
    );
  },
};

exports.errors = {
  empty_format: (stack) => stage_with(stack, AccessLogFormat.custom('')),
  format_without_variables: (stack) => stage_with(stack, AccessLogFormat.custom('requestId')),
  unknown_variable_and_no_request_id: (stack) => stage_with(stack, AccessLogFormat.custom('$context.nothing')),
  request_id_as_part_of_a_word: (stack) => stage_with(stack, AccessLogFormat.custom('$context.requestIds')),
};
