// SPDX-License-Identifier: Apache-2.0
// DomainName, ApiMapping and Certificate.
'use strict';

const { acm, apigwv2, cdk, cloudwatch, show, show_plain } = require('./support');
const {
  ApiMapping,
  DomainName,
  EndpointType,
  IpAddressType,
  SecurityPolicy,
  WebSocketApi,
  WebSocketStage,
} = apigwv2;
const { Certificate, CertificateValidation, KeyAlgorithm } = acm;
const s3 = require('aws-cdk-lib/aws-s3');

const certificate_arn = (region = 'us-east-1') =>
  `arn:aws:acm:${region}:123456789012:certificate/12345678-1234-1234-1234-123456789012`;

const imported_certificate = (scope, id = 'Certificate') =>
  Certificate.fromCertificateArn(scope, id, certificate_arn());

const domain = (scope, id = 'Domain', props = {}) =>
  new DomainName(scope, id, {
    domainName: 'ws.example.com',
    certificate: imported_certificate(scope, `${id}Certificate`),
    ...props,
  });

const api_and_stage = (scope) => {
  const api = new WebSocketApi(scope, 'Api');
  return {
    api,
    stage: new WebSocketStage(scope, 'Stage', { webSocketApi: api, stageName: 'dev' }),
  };
};

const imported_domain = (scope, id = 'Domain') =>
  DomainName.fromDomainNameAttributes(scope, id, {
    name: 'ws.example.com',
    regionalDomainName: 'd-1.execute-api.eu-west-1.amazonaws.com',
    regionalHostedZoneId: 'Z1',
  });

exports.pairs = {
  domain_minimal(stack) {
    domain(stack);
  },

  domain_with_own_certificate(stack) {
    const certificate = new Certificate(stack, 'Certificate', { domainName: 'ws.example.com' });
    new DomainName(stack, 'Domain', { domainName: 'ws.example.com', certificate });
  },

  domain_every_option(stack) {
    domain(stack, 'Domain', {
      certificateName: 'named',
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
      ownershipCertificate: imported_certificate(stack, 'Ownership'),
      ipAddressType: IpAddressType.DUAL_STACK,
      mtls: {
        bucket: s3.Bucket.fromBucketName(stack, 'Bucket', 'trusted'),
        key: 'trust.pem',
        version: '3',
      },
    });
  },

  domain_options_one_by_one(stack) {
    domain(stack, 'A', { domainName: 'a.example.com', certificateName: 'named' });
    domain(stack, 'B', { domainName: 'b.example.com', endpointType: EndpointType.EDGE });
    domain(stack, 'C', { domainName: 'c.example.com', securityPolicy: SecurityPolicy.TLS_1_0 });
    domain(stack, 'D', { domainName: 'd.example.com', securityPolicy: SecurityPolicy.TLS_1_2 });
    domain(stack, 'E', { domainName: 'e.example.com', ipAddressType: IpAddressType.IPV4 });
    domain(stack, 'F', {
      domainName: 'f.example.com',
      mtls: {
        bucket: s3.Bucket.fromBucketName(stack, 'Bucket', 'trusted'),
        key: 'folder/trust.pem',
      },
    });
    domain(stack, 'G', { domainName: '*.example.com' });
  },

  domain_with_two_endpoints(stack) {
    const d = domain(stack);
    d.addEndpoint({
      certificate: imported_certificate(stack, 'Edge'),
      endpointType: EndpointType.EDGE,
      certificateName: 'edge',
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
  },

  domain_attributes(stack) {
    const d = domain(stack);
    show(stack, 'Name', d.name);
    show(stack, 'RegionalName', d.regionalDomainName);
    show(stack, 'Zone', d.regionalHostedZoneId);
    show(stack, 'Arn', d.domainNameRef.domainNameArn);
    show(stack, 'Text', d.toString());
  },

  domain_imported(stack) {
    const d = imported_domain(stack);
    new WebSocketApi(stack, 'Api');
    show(stack, 'Name', d.name);
    show(stack, 'RegionalName', d.regionalDomainName);
    show(stack, 'Zone', d.regionalHostedZoneId);
    show(stack, 'Arn', d.domainNameRef.domainNameArn);
  },

  domain_of_a_parameter(stack) {
    const name = new cdk.CfnParameter(stack, 'Name');
    domain(stack, 'Domain', { domainName: `ws.${name.valueAsString}` });
  },

  mapping(stack) {
    const { api, stage } = api_and_stage(stack);
    const mapping = new ApiMapping(stack, 'Mapping', { api, domainName: domain(stack), stage });
    show(stack, 'Id', mapping.apiMappingId);
    show(stack, 'Url', mapping.domainUrl);
    show(stack, 'DomainOf', mapping.domainName.name);
    show_plain(stack, 'NoKey', mapping.mappingKey === undefined);
  },

  mapping_with_key(stack) {
    const { api, stage } = api_and_stage(stack);
    const mapping = new ApiMapping(stack, 'Mapping', {
      api,
      domainName: imported_domain(stack),
      stage,
      apiMappingKey: 'v1',
    });
    show(stack, 'Url', mapping.domainUrl);
    show(stack, 'Key', mapping.mappingKey);
  },

  mapping_with_a_key_of_a_parameter(stack) {
    const { api, stage } = api_and_stage(stack);
    const mapping = new ApiMapping(stack, 'Mapping', {
      api,
      domainName: imported_domain(stack),
      stage,
      apiMappingKey: new cdk.CfnParameter(stack, 'Key').valueAsString,
    });
    show(stack, 'Url', mapping.domainUrl);
  },

  mapping_imported(stack) {
    new WebSocketApi(stack, 'Api');
    const mapping = ApiMapping.fromApiMappingAttributes(stack, 'Mapping', {
      apiMappingId: 'abc123',
      domainName: 'ws.example.com',
    });
    show(stack, 'Id', mapping.apiMappingId);
    show(stack, 'RefId', mapping.apiMappingRef.apiMappingId);
    show(stack, 'RefDomain', mapping.apiMappingRef.domainName);
  },

  certificate_minimal(stack) {
    new Certificate(stack, 'Certificate', { domainName: 'example.com' });
  },

  certificate_every_option(stack) {
    new Certificate(stack, 'Certificate', {
      domainName: 'ws.example.com',
      subjectAlternativeNames: ['*.example.com', 'www.example.org'],
      validation: CertificateValidation.fromDns(),
      allowExport: true,
      transparencyLoggingEnabled: false,
      certificateName: 'named',
      keyAlgorithm: KeyAlgorithm.EC_PRIME256V1,
    });
  },

  certificate_options_one_by_one(stack) {
    const certificate = (id, props) =>
      new Certificate(stack, id, { domainName: 'www.example.com', ...props });
    certificate('A', { subjectAlternativeNames: ['a.b.example.co.uk', 'example.com'] });
    certificate('B', { validation: CertificateValidation.fromEmail() });
    certificate('C', {
      validation: CertificateValidation.fromEmail({ 'www.example.com': 'example.com' }),
    });
    certificate('D', { validation: CertificateValidation.fromDns() });
    certificate('E', { allowExport: false });
    certificate('F', { transparencyLoggingEnabled: true });
    certificate('G', { certificateName: 'named' });
    certificate('H', { allowExport: true });
    certificate('I', { transparencyLoggingEnabled: false });
  },

  key_algorithms(stack) {
    for (const [id, keyAlgorithm] of Object.entries({
      Rsa2048: KeyAlgorithm.RSA_2048,
      P256: KeyAlgorithm.EC_PRIME256V1,
      P384: KeyAlgorithm.EC_SECP384R1,
      P521: KeyAlgorithm.EC_SECP521R1,
      Rsa4096: KeyAlgorithm.RSA_4096,
      Rsa3072: KeyAlgorithm.RSA_3072,
      Rsa1024: KeyAlgorithm.RSA_1024,
      Own: new KeyAlgorithm('RSA_2048'),
    })) {
      new Certificate(stack, id, { domainName: 'example.com', keyAlgorithm });
    }
  },

  certificate_of_a_long_path(stack) {
    const certificate = (id) => new Certificate(stack, id, { domainName: 'example.com' });
    certificate('c'.repeat(253));
    certificate('d'.repeat(254));
    certificate(`${'e'.repeat(252)}\u00fc\u00fc`);
    certificate(`${'f'.repeat(251)}\ud83d\ude00\ud83d\ude00`);
    certificate('\u20ac'.repeat(300));
  },

  owners_of_domains(stack) {
    [
      'example.com',
      'www.example.co.uk',
      'a.b.c.example.org',
      'example.city.kawasaki.jp',
      'x.y.kobe.jp',
      'www.example.k12.ca.us',
      'example.museum',
      'www.example.no',
      'example.oslo.no',
      'www.ck',
      'x.other.ck',
      'example.pvt.k12.ma.us',
      'host.example.zw',
      'blog.example.github.io',
      'unknown.suffix.invented',
      '*.example.net.au',
      'xn--85x722f.com.cn',
    ].forEach((domainName, i) => new Certificate(stack, `Certificate${i}`, { domainName }));
  },

  certificate_of_parameters(stack) {
    const given = new cdk.CfnParameter(stack, 'Given').valueAsString;
    new Certificate(stack, 'Certificate', {
      domainName: given,
      subjectAlternativeNames: [`www.${given}`, 'example.com'],
      certificateName: given,
      validation: CertificateValidation.fromDns(),
    });
    new Certificate(stack, 'Empty', { domainName: 'example.com', certificateName: '' });
    show(stack, 'Arn', Certificate.fromCertificateArn(stack, 'Imported', given).certificateArn);
  },

  domain_options_of_endpoints(stack) {
    const d = domain(stack, 'Domain', {
      mtls: { bucket: new s3.Bucket(stack, 'Bucket'), key: '/rooted/trust.pem' },
    });
    d.addEndpoint({
      certificate: imported_certificate(stack, 'Edge'),
      certificateName: 'edge',
      endpointType: EndpointType.EDGE,
      ipAddressType: IpAddressType.IPV4,
      ownershipCertificate: imported_certificate(stack, 'Ownership'),
      securityPolicy: SecurityPolicy.TLS_1_0,
    });
  },

  certificate_imported(stack) {
    const certificate = imported_certificate(stack);
    const own = new Certificate(stack, 'Own', { domainName: 'example.com' });
    show(stack, 'Arn', certificate.certificateArn);
    show(stack, 'OwnArn', own.certificateArn);
    show(stack, 'EnvRegion', certificate.env.region);
    show(stack, 'EnvAccount', certificate.env.account);
  },

  certificate_metric(stack) {
    const alarm = (id, metric) =>
      new cloudwatch.Alarm(stack, id, {
        metric,
        threshold: 30,
        evaluationPeriods: 1,
        comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
      });
    const own = new Certificate(stack, 'Own', { domainName: 'example.com' });
    alarm('Bare', own.metricDaysToExpiry());
    alarm(
      'Full',
      own.metricDaysToExpiry({ statistic: 'max', period: cdk.Duration.hours(6), label: 'days' }),
    );
    alarm('OfImported', imported_certificate(stack).metricDaysToExpiry());
  },
};

exports.errors = {
  domain_empty: (stack) => domain(stack, 'Domain', { domainName: '' }),
  ownership_certificate_without_mtls: (stack) =>
    domain(stack, 'Domain', { ownershipCertificate: imported_certificate(stack, 'Ownership') }),
  endpoint_type_twice: (stack) =>
    domain(stack).addEndpoint({
      certificate: imported_certificate(stack),
      endpointType: EndpointType.REGIONAL,
    }),
  endpoint_of_default_type_twice: (stack) =>
    domain(stack).addEndpoint({ certificate: imported_certificate(stack) }),
  mapping_with_empty_key(stack) {
    const { api, stage } = api_and_stage(stack);
    new ApiMapping(stack, 'Mapping', { api, stage, domainName: domain(stack), apiMappingKey: '' });
  },
  stage_with_a_mapping_key_of_a_parameter: (stack) =>
    new WebSocketStage(stack, 'Stage', {
      webSocketApi: new WebSocketApi(stack, 'Api'),
      stageName: 'dev',
      domainMapping: {
        domainName: domain(stack),
        mappingKey: new cdk.CfnParameter(stack, 'Key').valueAsString,
      },
    }),
  imported_mapping_without_domain: (stack) =>
    ApiMapping.fromApiMappingAttributes(stack, 'Mapping', { apiMappingId: 'x' }).apiMappingRef
      .domainName,
  certificate_domain_too_long: (stack) =>
    new Certificate(stack, 'Certificate', { domainName: `${'a'.repeat(61)}.com` }),
  alternative_name_of_a_parameter_by_mail: (stack) =>
    new Certificate(stack, 'Certificate', {
      domainName: 'example.com',
      subjectAlternativeNames: [new cdk.CfnParameter(stack, 'Name').valueAsString],
    }),
  certificate_of_a_parameter_by_mail: (stack) =>
    new Certificate(stack, 'Certificate', {
      domainName: new cdk.CfnParameter(stack, 'Name').valueAsString,
      validation: CertificateValidation.fromEmail(),
    }),
};
