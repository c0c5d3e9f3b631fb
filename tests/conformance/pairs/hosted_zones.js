// SPDX-License-Identifier: Apache-2.0
// Hosted zones, their records, and certificates that are validated in them. The twin is hosted_zones.cpp.
'use strict';

const { acm, apigwv2, cdk, show } = require('./support');
const { ARecord, AaaaRecord, HostedZone, RecordTarget } = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');

const imported_certificate = (scope) =>
  acm.Certificate.fromCertificateArn(
    scope,
    'Certificate',
    'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
  );
const zone = (scope, id = 'Zone', zoneName = 'example.com') =>
  HostedZone.fromHostedZoneAttributes(scope, id, { hostedZoneId: 'Z1', zoneName });
const show_zone = (scope, id, hosted_zone) => {
  show(scope, `${id}Id`, hosted_zone.hostedZoneId);
  show(scope, `${id}Name`, hosted_zone.zoneName);
  show(scope, `${id}Arn`, hosted_zone.hostedZoneArn);
};

exports.pairs = {
  hosted_zones(stack) {
    const by_id = HostedZone.fromHostedZoneId(stack, 'ById', 'Z1');
    show(stack, 'Id', by_id.hostedZoneId);
    show(stack, 'Arn', by_id.hostedZoneArn);
    show_zone(stack, 'Zone', zone(stack));
    show_zone(stack, 'Stop', zone(stack, 'WithStop', 'example.com.'));
  },

  records(stack) {
    const hosted_zone = zone(stack);
    const target = RecordTarget.fromIpAddresses('192.0.2.1', '192.0.2.2');
    const a = new ARecord(stack, 'A', { zone: hosted_zone, target });
    show(stack, 'Name', a.domainName);
    new ARecord(stack, 'Named', { zone: hosted_zone, target, recordName: 'ws', comment: 'chat', ttl: cdk.Duration.minutes(5) });
    new ARecord(stack, 'Whole', { zone: hosted_zone, target, recordName: 'ws.example.com' });
    new ARecord(stack, 'Stop', { zone: hosted_zone, target, recordName: 'ws.example.org.' });
    new ARecord(stack, 'Like', { zone: hosted_zone, target, recordName: 'wsexample.com' });
    new ARecord(stack, 'Empty', { zone: hosted_zone, target, recordName: '' });
    new ARecord(stack, 'InStop', { zone: zone(stack, 'WithStop', 'example.com.'), target, recordName: 'ws' });
    new ARecord(stack, 'StopItself', { zone: zone(stack, 'WithStopToo', 'example.com.'), target });
    new ARecord(stack, 'ById', { zone: HostedZone.fromHostedZoneId(stack, 'OfId', 'Z2'), target, recordName: 'a.b.' });
    new AaaaRecord(stack, 'Aaaa', { zone: hosted_zone, target: RecordTarget.fromValues('2001:db8::1'), ttl: cdk.Duration.days(1) });
  },

  records_with_tokens(stack) {
    const name = new cdk.CfnParameter(stack, 'Name', { type: 'String' }).valueAsString;
    const other = new cdk.CfnParameter(stack, 'Other', { type: 'String' }).valueAsString;
    const target = RecordTarget.fromIpAddresses('192.0.2.1');
    const add = (id, hosted_zone, recordName) => new ARecord(stack, id, { zone: hosted_zone, target, recordName });
    const literal = zone(stack, 'Literal');
    const token = zone(stack, 'Token', name);
    add('A', literal, name);
    add('B', literal, `${name}.example.com`);
    add('C', literal, `${name}.`);
    add('D', literal, `${name}.ws`);
    add('E', token);
    add('F', token, 'ws');
    add('G', token, `ws.${name}`);
    add('H', token, `ws-${name}`);
    add('I', token, other);
    add('J', token, `${other}.${name}`);
  },

  aliases(stack) {
    const hosted_zone = zone(stack);
    const domain = new apigwv2.DomainName(stack, 'Domain', { domainName: 'ws.example.com', certificate: imported_certificate(stack) });
    const properties = new targets.ApiGatewayv2DomainProperties(domain.regionalDomainName, domain.regionalHostedZoneId);
    new ARecord(stack, 'A', { zone: hosted_zone, recordName: 'ws', target: RecordTarget.fromAlias(properties) });
    new AaaaRecord(stack, 'Ttl', { zone: hosted_zone, target: RecordTarget.fromAlias(properties), ttl: cdk.Duration.hours(1) });
    const own = { bind: () => ({ dnsName: 'there.example.org', evaluateTargetHealth: true, hostedZoneId: 'Z7' }) };
    new ARecord(stack, 'Own', { zone: hosted_zone, recordName: 'own', target: RecordTarget.fromAlias(own) });
  },

  certificates_in_zones(stack) {
    const hosted_zone = zone(stack);
    const other = HostedZone.fromHostedZoneId(stack, 'OtherZone', 'Z2');
    const add = (id, domainName, validation, subjectAlternativeNames) =>
      new acm.Certificate(stack, id, { domainName, validation, subjectAlternativeNames });
    const { CertificateValidation } = acm;
    add('One', 'a.example.com', CertificateValidation.fromDns(hosted_zone));
    add('Two', 'a.example.com', CertificateValidation.fromDns(hosted_zone), ['b.example.com', '*.a.example.com', '*.c.example.com']);
    add('None', 'a.example.com', CertificateValidation.fromDns());
    const zones = { 'a.example.com': hosted_zone, 'b.example.com': other };
    add('Multi', 'a.example.com', CertificateValidation.fromDnsMultiZone(zones), ['b.example.com', 'c.example.com']);
    add('MultiNone', 'c.example.com', CertificateValidation.fromDnsMultiZone(zones));
    add('Token', new cdk.CfnParameter(stack, 'Name', { type: 'String' }).valueAsString, CertificateValidation.fromDns(hosted_zone));
  },
};

exports.app_pairs = {
  a_certificate_in_zones_that_were_found(app) {
    app.node.setContext('hosted-zone:account=123456789012:domainName=example.com:region=eu-west-1', { Id: '/hostedzone/Z23', Name: 'example.com.' });
    const stack = new cdk.Stack(app, 'S', { env: { account: '123456789012', region: 'eu-west-1' } });
    const hosted_zone = HostedZone.fromLookup(stack, 'Zone', { domainName: 'example.com' });
    const certificate = new acm.Certificate(stack, 'Certificate', {
      domainName: 'ws.example.com',
      validation: acm.CertificateValidation.fromDns(hosted_zone),
    });
    const domain = new apigwv2.DomainName(stack, 'Domain', { domainName: 'ws.example.com', certificate });
    const target = RecordTarget.fromAlias(
      new targets.ApiGatewayv2DomainProperties(domain.regionalDomainName, domain.regionalHostedZoneId),
    );
    new ARecord(stack, 'A', { zone: hosted_zone, recordName: 'ws', target });
    new AaaaRecord(stack, 'Aaaa', { zone: hosted_zone, recordName: 'ws', target });
  },
};

exports.errors = {
  the_name_of_a_zone_by_its_id(stack) {
    const target = RecordTarget.fromIpAddresses('192.0.2.1');
    new ARecord(stack, 'A', { zone: HostedZone.fromHostedZoneId(stack, 'Zone', 'Z1'), target, recordName: 'ws' });
  },
};
