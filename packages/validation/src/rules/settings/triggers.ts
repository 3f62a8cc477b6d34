import type { JsonValue } from "../../json-value.ts";
import type { SettingPointer } from "./setting-pointer.ts";
import { textAt } from "./value-at.ts";

/** A Lambda trigger that is set. */
export interface Trigger {
  /** Name of the member of `LambdaConfig`. */
  readonly name: string;
  /** Where its ARN stands. */
  readonly pointer: SettingPointer;
  readonly arn: string;
}

/** Where the ARN of each trigger stands, by the name of the trigger. */
const places: ReadonlyMap<string, SettingPointer> = new Map<string, SettingPointer>([
  ["PreSignUp", "/LambdaConfig/PreSignUp"],
  ["CustomMessage", "/LambdaConfig/CustomMessage"],
  ["PostConfirmation", "/LambdaConfig/PostConfirmation"],
  ["PreAuthentication", "/LambdaConfig/PreAuthentication"],
  ["PostAuthentication", "/LambdaConfig/PostAuthentication"],
  ["DefineAuthChallenge", "/LambdaConfig/DefineAuthChallenge"],
  ["CreateAuthChallenge", "/LambdaConfig/CreateAuthChallenge"],
  ["VerifyAuthChallengeResponse", "/LambdaConfig/VerifyAuthChallengeResponse"],
  ["PreTokenGeneration", "/LambdaConfig/PreTokenGeneration"],
  ["UserMigration", "/LambdaConfig/UserMigration"],
  ["PreTokenGenerationConfig", "/LambdaConfig/PreTokenGenerationConfig/LambdaArn"],
  ["CustomSMSSender", "/LambdaConfig/CustomSMSSender/LambdaArn"],
  ["CustomEmailSender", "/LambdaConfig/CustomEmailSender/LambdaArn"],
  ["InboundFederation", "/LambdaConfig/InboundFederation/LambdaArn"],
]);

/** The triggers that are set, in the model's order. */
export function triggersIn(document: JsonValue): readonly Trigger[] {
  return [...places].flatMap(([name, pointer]) => {
    const arn = textAt(document, pointer);
    return arn === undefined ? [] : [{ name, pointer, arn }];
  });
}

/** Where the versioned twin of the older `PreTokenGeneration` stands. */
export const tokenArns = {
  legacy: "/LambdaConfig/PreTokenGeneration",
  versioned: "/LambdaConfig/PreTokenGenerationConfig/LambdaArn",
} as const;

/** The triggers that send messages instead of Cognito, and take them encrypted. */
export const customSenders = ["/LambdaConfig/CustomSMSSender", "/LambdaConfig/CustomEmailSender"] as const;
