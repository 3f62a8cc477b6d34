import { keyArn, lambdaArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const sender = { LambdaVersion: "V1_0", LambdaArn: lambdaArn("send") };
const config = (version: string, name: string) => ({ LambdaVersion: version, LambdaArn: lambdaArn(name) });
const bothNames = { PreTokenGeneration: lambdaArn("a"), PreTokenGenerationConfig: config("V1_0", "a") };
const abroad = "arn:aws:lambda:eu-west-1:210987654321:function:check";

export const triggerCases: readonly RuleCase[] = [
  {
    code: "request/custom-sender-needs-key",
    request: { LambdaConfig: { CustomSMSSender: sender, CustomEmailSender: sender } },
    places: ["/LambdaConfig/CustomSMSSender", "/LambdaConfig/CustomEmailSender"],
  },
  {
    code: "request/custom-sender-needs-key",
    request: { LambdaConfig: { CustomSMSSender: sender, KMSKeyID: keyArn } },
    places: [],
  },
  {
    code: "request/key-without-custom-sender",
    request: { LambdaConfig: { KMSKeyID: keyArn } },
    places: ["/LambdaConfig/KMSKeyID"],
  },
  {
    code: "request/key-without-custom-sender",
    request: { LambdaConfig: { CustomSMSSender: sender, KMSKeyID: keyArn } },
    places: [],
  },
  {
    code: "request/pre-token-twins-differ",
    request: { LambdaConfig: { PreTokenGeneration: lambdaArn("a"), PreTokenGenerationConfig: config("V2_0", "b") } },
    places: ["/LambdaConfig/PreTokenGeneration + /LambdaConfig/PreTokenGenerationConfig/LambdaArn"],
  },
  { code: "request/pre-token-twins-differ", request: { LambdaConfig: bothNames }, places: [] },
  {
    code: "request/pre-token-twins-differ",
    request: { LambdaConfig: { PreTokenGenerationConfig: config("V2_0", "b") } },
    places: [],
  },
  {
    code: "request/pre-token-half-cleared",
    request: { LambdaConfig: { PreTokenGenerationConfig: config("V1_0", "a") } },
    state: { pool: { LambdaConfig: bothNames } },
    places: ["/LambdaConfig/PreTokenGenerationConfig + /LambdaConfig/PreTokenGeneration (key)"],
  },
  {
    code: "request/pre-token-half-cleared",
    request: { LambdaConfig: { PreTokenGeneration: lambdaArn("a"), PreTokenGenerationConfig: null } },
    state: { pool: { LambdaConfig: bothNames } },
    places: ["/LambdaConfig/PreTokenGeneration + /LambdaConfig/PreTokenGenerationConfig (key)"],
  },
  {
    code: "request/pre-token-half-cleared",
    request: { LambdaConfig: {} },
    state: { pool: { LambdaConfig: bothNames } },
    places: [],
  },
  {
    code: "request/pre-token-half-cleared",
    request: { LambdaConfig: bothNames },
    state: { pool: { LambdaConfig: bothNames } },
    places: [],
  },
  {
    code: "request/pre-token-half-cleared",
    request: { LambdaConfig: { PreTokenGeneration: lambdaArn("a") } },
    state: { pool: { LambdaConfig: { PreTokenGeneration: lambdaArn("a") } } },
    places: [],
  },
  {
    code: "request/token-version-needs-tier",
    request: { LambdaConfig: { PreTokenGenerationConfig: config("V3_0", "a") } },
    state: { pool: { UserPoolTier: "LITE" } },
    places: ["/LambdaConfig/PreTokenGenerationConfig/LambdaVersion"],
  },
  {
    code: "request/token-version-needs-tier",
    request: { LambdaConfig: { PreTokenGenerationConfig: config("V1_0", "a") } },
    state: { pool: { UserPoolTier: "LITE" } },
    places: [],
  },
  {
    code: "request/trigger-in-other-region",
    request: { LambdaConfig: { PreSignUp: abroad, InboundFederation: { LambdaVersion: "V1_0", LambdaArn: abroad } } },
    environment: { region: "us-west-2" },
    places: ["/LambdaConfig/PreSignUp", "/LambdaConfig/InboundFederation/LambdaArn"],
  },
  // Another account is fine.
  {
    code: "request/trigger-in-other-region",
    request: { LambdaConfig: { PreSignUp: abroad } },
    environment: { region: "eu-west-1" },
    places: [],
  },
  {
    code: "request/key-in-other-region",
    request: { LambdaConfig: { KMSKeyID: keyArn } },
    environment: { region: "eu-west-1" },
    places: ["/LambdaConfig/KMSKeyID"],
  },
  {
    code: "request/key-in-other-region",
    request: { LambdaConfig: { KMSKeyID: keyArn } },
    environment: { region: "us-west-2" },
    places: [],
  },
  {
    code: "request/trigger-function-missing",
    request: { LambdaConfig: { PreSignUp: lambdaArn("a"), PostConfirmation: lambdaArn("b") } },
    environment: { region: "us-west-2", missingFunctions: [lambdaArn("b")] },
    places: ["/LambdaConfig/PostConfirmation"],
  },
  {
    code: "request/trigger-function-missing",
    request: { LambdaConfig: { PreSignUp: lambdaArn("a") } },
    environment: { region: "us-west-2" },
    places: [],
  },
  {
    code: "request/auth-challenge-triggers-incomplete",
    request: { LambdaConfig: { DefineAuthChallenge: lambdaArn("a"), VerifyAuthChallengeResponse: lambdaArn("b") } },
    places: ["/LambdaConfig/DefineAuthChallenge + /LambdaConfig/VerifyAuthChallengeResponse"],
  },
  {
    code: "request/auth-challenge-triggers-incomplete",
    request: { LambdaConfig: { VerifyAuthChallengeResponse: lambdaArn("b") } },
    places: ["/LambdaConfig/VerifyAuthChallengeResponse"],
  },
  {
    code: "request/auth-challenge-triggers-incomplete",
    request: { LambdaConfig: { PreSignUp: lambdaArn("a") } },
    places: [],
  },
  {
    code: "request/trigger-needs-permission",
    request: {
      LambdaConfig: { PreSignUp: lambdaArn("new"), PostConfirmation: lambdaArn("b"), CustomSMSSender: sender },
    },
    state: { pool: { LambdaConfig: { PreSignUp: lambdaArn("old"), PostConfirmation: lambdaArn("b") } } },
    places: ["/LambdaConfig/PreSignUp", "/LambdaConfig/CustomSMSSender/LambdaArn"],
  },
  {
    code: "request/trigger-needs-permission",
    request: { LambdaConfig: { PreSignUp: lambdaArn("a") } },
    state: { pool: { LambdaConfig: { PreSignUp: lambdaArn("a"), PostConfirmation: lambdaArn("b") } } },
    places: [],
  },
];
