import { roleArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const sms = (members: object): RuleCase["request"] => ({ SmsConfiguration: { ...members } });
const here = { region: "us-west-2", account: "123456789012" };
const setUp = { SmsConfiguration: { SnsCallerArn: roleArn, SnsRegion: "us-west-2" } };

export const smsCases: readonly RuleCase[] = [
  {
    code: "request/one-sms-caller",
    request: sms({ SnsCallerArn: roleArn, EumsSms: { CallerArn: roleArn } }),
    places: ["/SmsConfiguration/EumsSms + /SmsConfiguration/SnsCallerArn"],
  },
  { code: "request/one-sms-caller", request: sms({}), places: ["/SmsConfiguration"] },
  { code: "request/one-sms-caller", request: sms({ EumsSms: { CallerArn: roleArn } }), places: [] },
  { code: "request/one-sms-caller", request: { SmsConfiguration: [] }, places: [] },
  {
    code: "request/sms-role-in-other-account",
    request: sms({ SnsCallerArn: "arn:aws:iam::210987654321:role/cognito-sms" }),
    environment: here,
    places: ["/SmsConfiguration/SnsCallerArn"],
  },
  { code: "request/sms-role-in-other-account", request: sms({ SnsCallerArn: roleArn }), environment: here, places: [] },
  {
    code: "request/sms-role-in-other-account",
    request: sms({ SnsCallerArn: "arn:aws:iam::210987654321:role/cognito-sms" }),
    environment: { region: "us-west-2" },
    places: [],
  },
  {
    code: "request/sns-region-differs",
    request: sms({ SnsRegion: "us-east-1" }),
    environment: here,
    places: ["/SmsConfiguration/SnsRegion"],
  },
  { code: "request/sns-region-differs", request: sms({ SnsRegion: "us-west-2" }), environment: here, places: [] },
  // Seoul sends through Tokyo.
  {
    code: "request/sns-region-differs",
    request: sms({ SnsRegion: "ap-northeast-1" }),
    environment: { region: "ap-northeast-2" },
    places: [],
  },
  {
    code: "request/eums-region-differs",
    request: sms({ EumsSms: { CallerArn: roleArn, Region: "us-east-1" } }),
    environment: here,
    places: ["/SmsConfiguration/EumsSms/Region"],
  },
  {
    code: "request/eums-region-differs",
    request: sms({ EumsSms: { CallerArn: roleArn } }),
    environment: here,
    places: [],
  },
  { code: "request/sms-configuration-stays", request: setUp, state: { pool: {} }, places: ["/SmsConfiguration"] },
  {
    code: "request/sms-configuration-stays",
    request: setUp,
    state: { pool: sms({ SnsCallerArn: "old" }) },
    places: [],
  },
  {
    code: "request/sms-role-is-checked-again",
    request: { PoolName: "a", ...setUp },
    patch: { PoolName: "a" },
    state: { pool: setUp },
    places: ["/SmsConfiguration"],
  },
  { code: "request/sms-role-is-checked-again", request: setUp, state: { pool: setUp }, places: [] },
  { code: "request/sms-role-is-checked-again", request: { PoolName: "a" }, state: { pool: setUp }, places: [] },
];
