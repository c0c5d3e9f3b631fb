// SPDX-License-Identifier: Apache-2.0
// The generated resources by themselves: property names, their order, and attributes.
'use strict';

const { acm, apigwv2, cdk, cloudwatch, iam, lambda, logs, show } = require('./support');

const arn = 'arn:aws:iam::123456789012:role/r';
const certificate_arn =
  'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012';

exports.pairs = {
  api(stack) {
    const api = new apigwv2.CfnApi(stack, 'Api', {
      name: 'chat',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
      apiKeySelectionExpression: '$request.header.x-api-key',
      description: 'd',
      disableExecuteApiEndpoint: true,
      disableSchemaValidation: false,
      ipAddressType: 'dualstack',
      version: '1',
      tags: { b: '2', a: '1' },
    });
    new apigwv2.CfnApi(stack, 'Http', {
      protocolType: 'HTTP',
      name: 'http',
      target: 'https://example.com',
      routeKey: 'GET /',
      credentialsArn: arn,
      basePath: 'prepend',
      failOnWarnings: true,
      corsConfiguration: {
        allowCredentials: false,
        allowHeaders: ['*'],
        allowMethods: ['GET'],
        allowOrigins: ['https://example.com'],
        exposeHeaders: ['x'],
        maxAge: 60,
      },
    });
    new apigwv2.CfnApi(stack, 'Body', {
      body: { openapi: '3.0.1', info: { title: 't', version: '1' }, paths: {} },
    });
    new apigwv2.CfnApi(stack, 'Stored', {
      bodyS3Location: { bucket: 'b', etag: 'e', key: 'k', version: 'v' },
    });
    show(stack, 'Ref', api.ref);
    show(stack, 'Id', api.attrApiId);
    show(stack, 'Endpoint', api.attrApiEndpoint);
  },

  stage(stack) {
    new apigwv2.CfnStage(stack, 'Stage', {
      apiId: 'abc',
      stageName: 'dev',
      accessLogSettings: {
        destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:g',
        format: '$context.requestId',
      },
      accessPolicyId: 'p',
      autoDeploy: false,
      clientCertificateId: 'c',
      deploymentId: 'd',
      description: 'e',
      defaultRouteSettings: {
        throttlingBurstLimit: 0,
        throttlingRateLimit: 0.5,
        detailedMetricsEnabled: false,
        dataTraceEnabled: true,
        loggingLevel: 'INFO',
      },
      routeSettings: { send: { ThrottlingBurstLimit: 1, DetailedMetricsEnabled: true } },
      stageVariables: { b: '1', a: '2' },
      tags: { b: '2', a: '1' },
    });
    new apigwv2.CfnStage(stack, 'Bare', { apiId: 'abc', stageName: 'prod' });
    const deployment = new apigwv2.CfnDeployment(stack, 'Deployment', {
      apiId: 'abc',
      description: 'd',
      stageName: 's',
    });
    show(stack, 'DeploymentId', deployment.attrDeploymentId);
  },

  routes_and_integrations(stack) {
    const integration = new apigwv2.CfnIntegration(stack, 'Integration', {
      apiId: 'abc',
      integrationType: 'AWS',
      connectionId: 'c',
      connectionType: 'INTERNET',
      contentHandlingStrategy: 'CONVERT_TO_TEXT',
      credentialsArn: arn,
      description: 'd',
      integrationMethod: 'POST',
      integrationSubtype: 's',
      integrationUri: 'u',
      passthroughBehavior: 'NEVER',
      payloadFormatVersion: '1.0',
      requestParameters: { b: '1', a: '2' },
      requestTemplates: { 200: 'x' },
      responseParameters: { 200: { x: 'y' } },
      templateSelectionExpression: 't',
      timeoutInMillis: 50,
      tlsConfig: { serverNameToVerify: 'example.com' },
    });
    const route = new apigwv2.CfnRoute(stack, 'Route', {
      apiId: 'abc',
      routeKey: 'send',
      apiKeyRequired: false,
      authorizationScopes: ['a', 'b'],
      authorizationType: 'NONE',
      authorizerId: 'x',
      modelSelectionExpression: 'm',
      operationName: 'o',
      requestModels: { $default: 'Model' },
      requestParameters: { 'route.request.querystring.a': { Required: true } },
      routeResponseSelectionExpression: '$default',
      target: `integrations/${integration.ref}`,
    });
    new apigwv2.CfnRouteResponse(stack, 'RouteResponse', {
      apiId: 'abc',
      routeId: route.ref,
      routeResponseKey: '$default',
      modelSelectionExpression: 'm',
      responseModels: { a: 'b' },
      responseParameters: { 'route.response.header.a': { required: false } },
    });
    new apigwv2.CfnIntegrationResponse(stack, 'IntegrationResponse', {
      apiId: 'abc',
      integrationId: integration.ref,
      integrationResponseKey: '/200/',
      contentHandlingStrategy: 'CONVERT_TO_BINARY',
      responseParameters: { a: 'b' },
      responseTemplates: { $default: 'x' },
      templateSelectionExpression: 't',
    });
    new apigwv2.CfnModel(stack, 'Model', {
      apiId: 'abc',
      name: 'Model',
      schema: { type: 'object', properties: { z: {}, a: {} } },
      contentType: 'application/json',
      description: 'd',
    });
    const authorizer = new apigwv2.CfnAuthorizer(stack, 'Authorizer', {
      apiId: 'abc',
      authorizerType: 'REQUEST',
      name: 'a',
      authorizerCredentialsArn: arn,
      authorizerPayloadFormatVersion: '2.0',
      authorizerResultTtlInSeconds: 0,
      authorizerUri: 'u',
      enableSimpleResponses: true,
      identitySource: ['route.request.header.Auth'],
      identityValidationExpression: 'x',
      jwtConfiguration: { audience: ['a'], issuer: 'https://example.com' },
    });
    show(stack, 'IntegrationId', integration.attrIntegrationId);
    show(stack, 'RouteId', route.attrRouteId);
    show(stack, 'AuthorizerId', authorizer.attrAuthorizerId);
  },

  domains(stack) {
    const domain = new apigwv2.CfnDomainName(stack, 'Domain', {
      domainName: 'ws.example.com',
      domainNameConfigurations: [
        {
          certificateArn: certificate_arn,
          certificateName: 'n',
          endpointType: 'REGIONAL',
          ownershipVerificationCertificateArn: certificate_arn,
          securityPolicy: 'TLS_1_2',
          ipAddressType: 'ipv4',
        },
        {},
      ],
      mutualTlsAuthentication: { truststoreUri: 's3://b/k', truststoreVersion: 'v' },
      routingMode: 'API_MAPPING_ONLY',
      tags: { a: 'b' },
    });
    const mapping = new apigwv2.CfnApiMapping(stack, 'Mapping', {
      apiId: 'abc',
      domainName: domain.ref,
      stage: 'dev',
      apiMappingKey: 'k',
    });
    show(stack, 'RegionalName', domain.attrRegionalDomainName);
    show(stack, 'Zone', domain.attrRegionalHostedZoneId);
    show(stack, 'Arn', domain.attrDomainNameArn);
    show(stack, 'MappingId', mapping.attrApiMappingId);
    const certificate = new acm.CfnCertificate(stack, 'Certificate', {
      domainName: 'ws.example.com',
      certificateTransparencyLoggingPreference: 'DISABLED',
      certificateExport: 'ENABLED',
      domainValidationOptions: [
        { domainName: 'ws.example.com', hostedZoneId: 'Z1' },
        {
          domainName: 'example.com',
          validationDomain: 'example.com',
        },
      ],
      keyAlgorithm: 'RSA_2048',
      subjectAlternativeNames: ['example.com'],
      validationMethod: 'DNS',
      tags: [
        { key: 'b', value: '2' },
        { key: 'a', value: '1' },
      ],
    });
    show(stack, 'Certificate_', certificate.ref);
  },

  functions(stack) {
    const fn = new lambda.CfnFunction(stack, 'Fn', {
      code: { s3Bucket: 'bucket', s3Key: 'k', s3ObjectVersion: 'v' },
      role: arn,
      architectures: ['arm64'],
      deadLetterConfig: { targetArn: 'arn:aws:sqs:us-east-1:123456789012:q' },
      description: 'd',
      environment: { variables: { ZZ: '1', AA: '2' } },
      ephemeralStorage: { size: 512 },
      functionName: 'f',
      handler: 'index.handler',
      kmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012',
      layers: ['arn:aws:lambda:us-east-1:123456789012:layer:l:1'],
      loggingConfig: {
        logFormat: 'JSON',
        systemLogLevel: 'WARN',
        applicationLogLevel: 'INFO',
        logGroup: 'g',
      },
      memorySize: 128,
      packageType: 'Zip',
      reservedConcurrentExecutions: 0,
      runtime: 'nodejs22.x',
      snapStart: { applyOn: 'None' },
      timeout: 3,
      tracingConfig: { mode: 'Active' },
      vpcConfig: {
        ipv6AllowedForDualStack: false,
        securityGroupIds: ['sg-12345678'],
        subnetIds: ['subnet-12345678'],
      },
      tags: [{ key: 'k', value: 'v' }],
    });
    new lambda.CfnPermission(stack, 'Permission', {
      action: 'lambda:InvokeFunction',
      functionName: fn.ref,
      principal: 'apigateway.amazonaws.com',
      eventSourceToken: 't',
      functionUrlAuthType: 'NONE',
      principalOrgId: 'o-abcdefghij',
      sourceAccount: '123456789012',
      sourceArn: 'arn:aws:s3:::b',
    });
    show(stack, 'Arn', fn.attrArn);
  },

  identities(stack) {
    const document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
    };
    const role = new iam.CfnRole(stack, 'Role', {
      assumeRolePolicyDocument: {
        Statement: [
          {
            Action: 'sts:AssumeRole',
            Effect: 'Allow',
            Principal: { Service: 'lambda.amazonaws.com' },
          },
        ],
      },
      description: 'd',
      managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
      maxSessionDuration: 3600,
      path: '/',
      permissionsBoundary: 'arn:aws:iam::aws:policy/PowerUserAccess',
      policies: [{ policyName: 'p', policyDocument: document }],
      roleName: 'r',
      tags: [{ key: 'k', value: 'v' }],
    });
    const user = new iam.CfnUser(stack, 'User', {
      userName: 'u',
      groups: ['g'],
      path: '/',
      managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    });
    const group = new iam.CfnGroup(stack, 'Group', { groupName: 'g', path: '/' });
    new iam.CfnPolicy(stack, 'Policy', {
      policyName: 'p',
      policyDocument: document,
      roles: [role.ref],
      users: [user.ref],
      groups: [group.ref],
    });
    new iam.CfnManagedPolicy(stack, 'Managed', {
      policyDocument: document,
      managedPolicyName: 'm',
      roles: [role.ref],
    });
    show(stack, 'RoleArn', role.attrArn);
    show(stack, 'RoleId', role.attrRoleId);
    show(stack, 'UserArn', user.attrArn);
    show(stack, 'GroupArn', group.attrArn);
  },

  observers(stack) {
    const log = new logs.CfnLogGroup(stack, 'Log', {
      logGroupName: 'g',
      retentionInDays: 7,
      kmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012',
      logGroupClass: 'STANDARD',
      tags: [{ key: 'k', value: 'v' }],
    });
    const alarm = new cloudwatch.CfnAlarm(stack, 'Alarm', {
      comparisonOperator: 'GreaterThanThreshold',
      evaluationPeriods: 1,
      actionsEnabled: true,
      alarmActions: ['arn:aws:sns:us-east-1:123456789012:t'],
      alarmDescription: 'd',
      alarmName: 'n',
      datapointsToAlarm: 1,
      dimensions: [{ name: 'n', value: 'v' }],
      metricName: 'm',
      namespace: 's',
      okActions: ['arn:aws:sns:us-east-1:123456789012:t'],
      insufficientDataActions: ['arn:aws:sns:us-east-1:123456789012:t'],
      period: 60,
      statistic: 'Sum',
      threshold: 0.1,
      treatMissingData: 'missing',
      unit: 'Count',
    });
    new cloudwatch.CfnAlarm(stack, 'Math', {
      comparisonOperator: 'LessThanLowerOrGreaterThanUpperThreshold',
      evaluationPeriods: 2,
      thresholdMetricId: 'b',
      metrics: [
        { expression: 'ANOMALY_DETECTION_BAND(m, 2)', id: 'b', label: 'band', returnData: true },
        {
          metricStat: {
            metric: { metricName: 'm', namespace: 's', dimensions: [{ name: 'n', value: 'v' }] },
            period: 60,
            stat: 'Sum',
            unit: 'Count',
          },
          id: 'm',
          returnData: true,
        },
      ],
    });
    show(stack, 'LogArn', log.attrArn);
    show(stack, 'AlarmArn', alarm.attrArn);
  },

  with_intrinsics(stack) {
    const api = new apigwv2.CfnApi(stack, 'Api', {
      name: cdk.Aws.STACK_NAME,
      protocolType: 'WEBSOCKET',
    });
    const choice = new cdk.CfnCondition(stack, 'Big', {
      expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, 'us-east-1'),
    });
    const limit = new cdk.CfnParameter(stack, 'Limit', { type: 'Number' });
    const stage = new apigwv2.CfnStage(stack, 'Stage', {
      apiId: api.ref,
      stageName: cdk.Fn.conditionIf(choice.logicalId, 'big', 'small').toString(),
      autoDeploy: cdk.Fn.conditionIf(choice.logicalId, true, false),
      defaultRouteSettings: { throttlingBurstLimit: limit.valueAsNumber },
    });
    stage.addPropertyOverride('Description', 'by hand');
    stage.cfnOptions.condition = choice;
    stage.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
    cdk.Tags.of(api).add('k', 'v');
  },
};
