// SPDX-License-Identifier: Apache-2.0
// HttpStage: every option, attribute, method, metric, import and refusal. And mappings of HTTP APIs under domains.
'use strict';

const { acm, alarm, apigwv2, cdk, logs, show, show_metrics, show_plain } = require('./support');
const { ApiMapping, DomainName, HttpApi, HttpStage, LogGroupLogDestination, WebSocketApi } = apigwv2;
const { AccessLogFormat } = require('aws-cdk-lib/aws-apigateway');

const make_api = (scope, id = 'Api') => new HttpApi(scope, id, { createDefaultStage: false });
const make_stage = (scope, props = {}) => new HttpStage(scope, 'Stage', { httpApi: make_api(scope), ...props });
const make_domain = (scope, id = 'Domain') =>
  new DomainName(scope, id, {
    domainName: 'api.example.com',
    certificate: acm.Certificate.fromCertificateArn(
      scope,
      `${id}Certificate`,
      'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
    ),
  });
const imported_stage = (scope) =>
  HttpStage.fromHttpStageAttributes(scope, 'Imported', { api: make_api(scope), stageName: 'prod' });

exports.pairs = {
  minimal(stack) {
    make_stage(stack);
  },

  every_option(stack) {
    make_stage(stack, {
      stageName: 'production',
      accessLogSettings: {
        destination: new LogGroupLogDestination(new logs.LogGroup(stack, 'Log')),
        format: AccessLogFormat.custom('$context.requestId'),
      },
      autoDeploy: true,
      description: 'what the customers see',
      detailedMetricsEnabled: true,
      domainMapping: { domainName: make_domain(stack), mappingKey: 'v1' },
      stageVariables: { table: 'Books', 10: 'ten', 9: 'nine' },
      throttle: { burstLimit: 200, rateLimit: 100.5 },
    });
  },

  options_one_by_one(stack) {
    const httpApi = make_api(stack);
    const add = (id, props) => new HttpStage(stack, id, { httpApi, stageName: id, ...props });
    add('A', { autoDeploy: false });
    add('B', { description: 'x' });
    add('C', { detailedMetricsEnabled: true });
    add('D', { detailedMetricsEnabled: false });
    add('E', { throttle: {} });
    add('F', { throttle: { burstLimit: 1 } });
    add('G', { throttle: { rateLimit: 1 }, detailedMetricsEnabled: false });
    add('H', { stageVariables: {} });
    add('I', { stageVariables: { a: 'b' } });
    add('J', { stageName: '$default' });
  },

  access_log_default_format(stack) {
    make_stage(stack, {
      accessLogSettings: { destination: new LogGroupLogDestination(new logs.LogGroup(stack, 'Log')) },
    });
  },

  access_log_formats(stack) {
    const httpApi = make_api(stack);
    const destination = new LogGroupLogDestination(new logs.LogGroup(stack, 'Log'));
    const add = (id, format) =>
      new HttpStage(stack, id, { httpApi, stageName: id, accessLogSettings: { destination, format } });
    add('A', AccessLogFormat.clf());
    add('B', AccessLogFormat.jsonWithStandardFields());
    add('C', AccessLogFormat.custom('$context.extendedRequestId $context.httpMethod'));
  },

  stage_variables_added(stack) {
    const stage = make_stage(stack, { stageVariables: { a: '1' } });
    stage.addStageVariable('b', '2');
    stage.addStageVariable('a', 'again');
    new HttpApi(stack, 'Other').defaultStage.addStageVariable('only', 'one');
  },

  attributes(stack) {
    const named = make_stage(stack, { stageName: 'dev' });
    show(stack, 'Name', named.stageName);
    show(stack, 'Url', named.url);
    show(stack, 'Of', named.api.apiId);
    show_plain(stack, 'IsHttp', named.isHttpStage);
    show(stack, 'Format', named.defaultAccessLogFormat().toString());
    const nameless = new HttpStage(stack, 'Nameless', { httpApi: named.api });
    show(stack, 'DefaultName', nameless.stageName);
    show(stack, 'DefaultUrl', nameless.url);
  },

  metrics(stack) {
    show_metrics(stack, make_stage(stack, { stageName: 'dev' }));
  },

  imported(stack) {
    const stage = imported_stage(stack);
    show(stack, 'Name', stage.stageName);
    show(stack, 'Of', stage.api.apiId);
    alarm(stack, 'Count', stage.metricCount());
    alarm(stack, 'Own', stage.metric('Own'));
  },

  domain_mappings(stack) {
    const domain = make_domain(stack);
    const first = make_stage(stack, { stageName: 'a', domainMapping: { domainName: domain, mappingKey: 'v1' } });
    show(stack, 'First', first.domainUrl);
    const second = new HttpStage(stack, 'Second', {
      httpApi: make_api(stack, 'Other'),
      domainMapping: { domainName: make_domain(stack, 'Next') },
    });
    show(stack, 'SecondUrl', second.domainUrl);
  },

  default_domain_mapping(stack) {
    const api = new HttpApi(stack, 'Api', {
      defaultDomainMapping: { domainName: make_domain(stack), mappingKey: 'books' },
    });
    show(stack, 'Url', api.defaultStage.domainUrl);
  },

  mapping_of_a_default_stage(stack) {
    const api = new HttpApi(stack, 'Api');
    const mapping = new ApiMapping(stack, 'Mapping', { api, domainName: make_domain(stack), apiMappingKey: 'x' });
    show(stack, 'Id', mapping.apiMappingId);
    show(stack, 'Url', mapping.domainUrl);
    show(stack, 'Key', mapping.mappingKey);
  },

  mapping_of_a_stage(stack) {
    const stage = make_stage(stack, { stageName: 'dev' });
    const domainName = make_domain(stack);
    new ApiMapping(stack, 'Mapping', { api: stage.api, domainName, stage });
    new ApiMapping(stack, 'Other', {
      api: HttpApi.fromHttpApiAttributes(stack, 'ImportedApi', { httpApiId: 'abc' }),
      domainName,
      stage: HttpStage.fromHttpStageAttributes(stack, 'ImportedStage', { api: stage.api, stageName: 'prod' }),
      apiMappingKey: 'y',
    });
  },

  stage_name_from_a_parameter(stack) {
    const parameter = new cdk.CfnParameter(stack, 'P');
    show(stack, 'Url', make_stage(stack, { stageName: parameter.valueAsString }).url);
  },
};

exports.errors = {
  url_of_imported: (stack) => show(stack, 'O', imported_stage(stack).url),
  domain_url_of_imported: (stack) => show(stack, 'O', imported_stage(stack).domainUrl),
  domain_url_without_a_mapping: (stack) => show(stack, 'O', make_stage(stack).domainUrl),
  access_log_without_request_id: (stack) =>
    make_stage(stack, {
      accessLogSettings: {
        destination: new LogGroupLogDestination(new logs.LogGroup(stack, 'Log')),
        format: AccessLogFormat.custom('$context.httpMethod'),
      },
    }),
  empty_mapping_key: (stack) =>
    make_stage(stack, { domainMapping: { domainName: make_domain(stack), mappingKey: '' } }),
  mapping_without_any_stage: (stack) =>
    new ApiMapping(stack, 'Mapping', { api: make_api(stack), domainName: make_domain(stack) }),
  mapping_of_an_import_without_a_stage: (stack) =>
    new ApiMapping(stack, 'Mapping', {
      api: HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'abc' }),
      domainName: make_domain(stack),
    }),
  mapping_of_web_sockets_without_a_stage: (stack) =>
    new ApiMapping(stack, 'Mapping', { api: new WebSocketApi(stack, 'Api'), domainName: make_domain(stack) }),
};
