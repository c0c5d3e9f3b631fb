// SPDX-License-Identifier: Apache-2.0
// The integrations of HTTP APIs, what they are made of, and their refusals. What has no L2 construct in C++ is made in
// another app, so that it leaves nothing here.
'use strict';

const { apigwv2, cdk, handler, integrations, lambda, role, show, show_plain, url } = require('./support');
const {
  HttpApi,
  HttpConnectionType,
  HttpIntegration,
  HttpIntegrationSubtype,
  HttpIntegrationType,
  HttpMethod,
  IntegrationCredentials,
  MappingValue,
  ParameterMapping,
  PayloadFormatVersion,
  VpcLink,
} = apigwv2;
const {
  HttpAlbIntegration,
  HttpEventBridgeIntegration,
  HttpLambdaIntegration,
  HttpNlbIntegration,
  HttpServiceDiscoveryIntegration,
  HttpSqsIntegration,
  HttpStepFunctionsIntegration,
  HttpUrlIntegration,
} = integrations;
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
const sqs = require('aws-cdk-lib/aws-sqs');
const { Duration } = cdk;

const elsewhere = () =>
  new cdk.Stack(new cdk.App({ analyticsReporting: false }), 'Far', {
    env: { account: '123456789012', region: 'us-east-1' },
  });
const arn_of = (service, rest) => `arn:aws:${service}:us-east-1:123456789012:${rest}`;
const queue = () =>
  sqs.Queue.fromQueueAttributes(elsewhere(), 'Q', {
    queueArn: arn_of('sqs', 'books'),
    queueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/books',
  });
const bus = () => ({ eventBusArn: arn_of('events', 'event-bus/books'), eventBusName: 'books' });
const machine = (stateMachineType) =>
  Object.assign(sfn.StateMachine.fromStateMachineArn(elsewhere(), 'M', arn_of('states', 'stateMachine:books')), {
    stateMachineName: 'books',
    stateMachineType,
  });
const alb_listener = () =>
  elbv2.ApplicationListener.fromApplicationListenerAttributes(elsewhere(), 'L', {
    listenerArn: arn_of('elasticloadbalancing', 'listener/app/books/1/2'),
    securityGroup: ec2.SecurityGroup.fromSecurityGroupId(elsewhere(), 'G', 'sg-1'),
  });
const nlb_listener = () =>
  elbv2.NetworkListener.fromNetworkListenerArn(
    elsewhere(),
    'L',
    arn_of('elasticloadbalancing', 'listener/net/books/1/2'),
  );
const service = () => ({
  serviceRef: { serviceArn: arn_of('servicediscovery', 'service/srv-1'), serviceId: 'srv-1' },
});
const vpc_link = (scope) =>
  VpcLink.fromVpcLinkAttributes(scope, 'Link', {
    vpcLinkId: 'link',
    vpc: ec2.Vpc.fromVpcAttributes(elsewhere(), 'V', { vpcId: 'vpc-1', availabilityZones: ['a'] }),
  });

const make_api = (scope, id = 'Api') => new HttpApi(scope, id);
const add = (stack, path, integration) =>
  (stack.node.tryFindChild('Api') ?? make_api(stack)).addRoutes({ path, integration, methods: [HttpMethod.GET] });

const mapping = () =>
  new ParameterMapping()
    .appendHeader('a', MappingValue.requestHeader('x'))
    .overwriteHeader('b', MappingValue.requestQueryString('y'))
    .removeHeader('c')
    .appendQueryString('d', MappingValue.requestBody('z'))
    .overwriteQueryString('e', MappingValue.requestPathParam('p'))
    .removeQueryString('f')
    .overwritePath(MappingValue.requestPath())
    .custom('own', 'text');

exports.pairs = {
  url_integration(stack) {
    add(stack, '/a', url());
    add(
      stack,
      '/b',
      new HttpUrlIntegration('B', 'https://example.com/{proxy}', {
        method: HttpMethod.PATCH,
        parameterMapping: mapping(),
        timeout: Duration.millis(50),
      }),
    );
  },

  mapping_values(stack) {
    const parameterMapping = ParameterMapping.fromObject({
      'append:header.a': MappingValue.contextVariable('requestId'),
      'append:header.b': MappingValue.stageVariable('v'),
      'append:header.c': MappingValue.custom('text'),
      'append:header.d': MappingValue.NONE,
      10: MappingValue.custom('ten'),
      9: MappingValue.custom('nine'),
    });
    parameterMapping.appendHeader('a', MappingValue.requestPath());
    add(stack, '/a', new HttpUrlIntegration('A', 'https://a', { parameterMapping }));
    show_plain(stack, 'Size', Object.keys(parameterMapping.mappings).length);
    show(stack, 'Value', MappingValue.requestHeader('x').value);
    add(stack, '/b', new HttpUrlIntegration('B', 'https://b', { parameterMapping: new ParameterMapping() }));
  },

  lambda_integration(stack) {
    const api = make_api(stack);
    const integration = new HttpLambdaIntegration('A', handler(stack));
    api.addRoutes({ path: '/a/{id}', integration, methods: [HttpMethod.GET, HttpMethod.PUT] });
    api.addRoutes({ path: '/', integration });
    api.addRoutes({
      path: '/b',
      integration: new HttpLambdaIntegration('B', handler(stack, 'Other'), {
        parameterMapping: mapping(),
        payloadFormatVersion: PayloadFormatVersion.VERSION_1_0,
        timeout: Duration.seconds(29),
      }),
    });
  },

  lambda_permission_of_the_api(stack) {
    const api = make_api(stack);
    const other = make_api(stack, 'Other');
    const fn = handler(stack);
    const props = { scopePermissionToRoute: false };
    const integration = new HttpLambdaIntegration('A', fn, props);
    api.addRoutes({ path: '/a', integration, methods: [HttpMethod.GET, HttpMethod.PUT] });
    api.addRoutes({ path: '/b', integration: new HttpLambdaIntegration('B', fn, props) });
    other.addRoutes({ path: '/b', integration: new HttpLambdaIntegration('C', fn, props) });
    api.addRoutes({ path: '/c', integration: new HttpLambdaIntegration('D', handler(stack, 'Next'), props) });
    api.addRoutes({
      path: '/d',
      integration: new HttpLambdaIntegration('E', fn, { scopePermissionToRoute: true }),
    });
  },

  lambda_imported(stack) {
    const fn = lambda.Function.fromFunctionAttributes(stack, 'Fn', {
      functionArn: arn_of('lambda', 'function:books'),
      sameEnvironment: true,
    });
    add(stack, '/a', new HttpLambdaIntegration('A', fn));
  },

  sqs_integration(stack) {
    const { SQS_DELETE_MESSAGE, SQS_PURGE_QUEUE, SQS_RECEIVE_MESSAGE, SQS_SEND_MESSAGE } = HttpIntegrationSubtype;
    add(stack, '/a', new HttpSqsIntegration('A', { queue: queue() }));
    add(stack, '/b', new HttpSqsIntegration('B', { queue: queue(), subtype: SQS_SEND_MESSAGE }));
    add(stack, '/c', new HttpSqsIntegration('C', { queue: queue(), subtype: SQS_RECEIVE_MESSAGE }));
    add(stack, '/d', new HttpSqsIntegration('D', { queue: queue(), subtype: SQS_DELETE_MESSAGE }));
    add(stack, '/e', new HttpSqsIntegration('E', { queue: queue(), subtype: SQS_PURGE_QUEUE }));
    add(stack, '/f', new HttpSqsIntegration('F', { queue: queue(), parameterMapping: mapping() }));
  },

  event_bridge_integration(stack) {
    const eventBusRef = bus();
    add(stack, '/a', new HttpEventBridgeIntegration('A', { eventBusRef }));
    add(
      stack,
      '/b',
      new HttpEventBridgeIntegration('B', {
        eventBusRef,
        subtype: HttpIntegrationSubtype.EVENTBRIDGE_PUT_EVENTS,
        parameterMapping: mapping(),
      }),
    );
    add(
      stack,
      '/c',
      new HttpEventBridgeIntegration('C', {
        eventBusRef,
        parameterMapping: new ParameterMapping().custom('EventBusName', 'other'),
      }),
    );
  },

  step_functions_integration(stack) {
    const { STEPFUNCTIONS_START_EXECUTION, STEPFUNCTIONS_START_SYNC_EXECUTION, STEPFUNCTIONS_STOP_EXECUTION } =
      HttpIntegrationSubtype;
    const start = new HttpStepFunctionsIntegration('A', { stateMachine: machine() });
    add(stack, '/a', start);
    add(
      stack,
      '/b',
      new HttpStepFunctionsIntegration('B', {
        stateMachine: machine(sfn.StateMachineType.STANDARD),
        subtype: STEPFUNCTIONS_START_EXECUTION,
      }),
    );
    add(
      stack,
      '/c',
      new HttpStepFunctionsIntegration('C', {
        stateMachine: machine(sfn.StateMachineType.EXPRESS),
        subtype: STEPFUNCTIONS_START_SYNC_EXECUTION,
      }),
    );
    add(
      stack,
      '/d',
      new HttpStepFunctionsIntegration('D', {
        stateMachine: machine(),
        subtype: STEPFUNCTIONS_STOP_EXECUTION,
        parameterMapping: new ParameterMapping().custom('ExecutionArn', '$request.querystring.arn'),
      }),
    );
  },

  private_integrations(stack) {
    const vpcLink = vpc_link(stack);
    add(stack, '/a', new HttpAlbIntegration('A', alb_listener(), { vpcLink }));
    add(stack, '/b', new HttpNlbIntegration('B', nlb_listener(), { vpcLink }));
    add(stack, '/c', new HttpServiceDiscoveryIntegration('C', service(), { vpcLink }));
    const every = {
      vpcLink,
      method: HttpMethod.PUT,
      secureServerName: 'books.example.com',
      parameterMapping: mapping(),
      timeout: Duration.seconds(10),
    };
    add(stack, '/d', new HttpAlbIntegration('D', alb_listener(), every));
    add(stack, '/e', new HttpNlbIntegration('E', nlb_listener(), every));
    add(stack, '/f', new HttpServiceDiscoveryIntegration('F', service(), every));
  },

  integrations_themselves(stack) {
    const httpApi = make_api(stack);
    const { AWS_PROXY, HTTP_PROXY } = HttpIntegrationType;
    const first = new HttpIntegration(stack, 'A', {
      httpApi,
      integrationType: HTTP_PROXY,
      integrationUri: 'https://example.com',
    });
    show(stack, 'Id', first.integrationId);
    show(stack, 'Of', first.httpApi.apiId);
    new HttpIntegration(stack, 'B', {
      httpApi,
      integrationType: AWS_PROXY,
      integrationSubtype: HttpIntegrationSubtype.APPCONFIG_GET_CONFIGURATION,
      connectionId: 'link',
      connectionType: HttpConnectionType.VPC_LINK,
      credentials: IntegrationCredentials.fromRole(role(stack)),
      method: HttpMethod.DELETE,
      parameterMapping: mapping(),
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      secureServerName: 'x.example.com',
      timeout: Duration.seconds(1),
    });
    new HttpIntegration(stack, 'C', {
      httpApi,
      integrationType: AWS_PROXY,
      integrationSubtype: HttpIntegrationSubtype.KINESIS_PUT_RECORD,
      connectionType: HttpConnectionType.INTERNET,
      credentials: IntegrationCredentials.useCallerIdentity(),
    });
    show(stack, 'Caller', IntegrationCredentials.useCallerIdentity().credentialsArn);
    show(stack, 'Version', PayloadFormatVersion.VERSION_1_0.version);
  },
};

const bound = (stack, integration) => add(stack, '/a', integration);
const timed = (stack, timeout) => bound(stack, new HttpUrlIntegration('A', 'https://a', { timeout }));

exports.errors = {
  neither_subtype_nor_uri: (stack) =>
    new HttpIntegration(stack, 'A', {
      httpApi: make_api(stack),
      integrationType: HttpIntegrationType.AWS_PROXY,
    }),
  timeout_of_49_milliseconds: (stack) => timed(stack, Duration.millis(49)),
  timeout_of_30_seconds: (stack) => timed(stack, Duration.seconds(30)),
  queue_with_an_action_of_another_service: (stack) =>
    bound(
      stack,
      new HttpSqsIntegration('A', { queue: queue(), subtype: HttpIntegrationSubtype.KINESIS_PUT_RECORD }),
    ),
  bus_with_an_action_of_another_service: (stack) =>
    bound(
      stack,
      new HttpEventBridgeIntegration('A', {
        eventBusRef: bus(),
        subtype: HttpIntegrationSubtype.KINESIS_PUT_RECORD,
      }),
    ),
  machine_with_an_action_of_another_service: (stack) =>
    bound(
      stack,
      new HttpStepFunctionsIntegration('A', {
        stateMachine: machine(),
        subtype: HttpIntegrationSubtype.KINESIS_PUT_RECORD,
      }),
    ),
  waiting_for_a_standard_machine: (stack) =>
    bound(
      stack,
      new HttpStepFunctionsIntegration('A', {
        stateMachine: machine(sfn.StateMachineType.STANDARD),
        subtype: HttpIntegrationSubtype.STEPFUNCTIONS_START_SYNC_EXECUTION,
      }),
    ),
};
