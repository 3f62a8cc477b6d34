import type { PatternRow } from "./java-patterns.ts";

const uuid = "01234567-89ab-4cde-8f01-23456789abcd";

/** Every pattern of `cognito-idp`: values that java.util.regex (Java 17) matches as a whole, and values that it does not. */
export const cognitoPatterns: readonly PatternRow[] = [
  ["[0-9]+", ["123456"], ["12345a", "-12345"]],
  [
    "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
    ["arn:aws:lambda:us-west-2:123456789012:function:my-function", "arn:aws:iam::123456789012:role/sms"],
    ["arn:aws:lambda:us-west-2::function:my-function", "arn:aws:iam::123456789012:role/a b"],
  ],
  ["[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+", ["name", "Stra\u00DFe 1\n"], ["\0name"]],
  ["[\\w+]+", ["1example23456789abcdefghij+"], ["1example23456789-abcdefghij"]],
  ["[\\w\\s+=,.@-]+", ["My pool", "a+b=c,d.e@f-g"], ["My pool!", "caf\u00E9"]],
  ["[\\w]+", ["done_1"], ["not done"]],
  ["[\\S]+", ["caf\u00E9", "a-b"], ["a b"]],
  ["[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+", ["caf\u00E9", "\u{1F600}!"], ["a b"]],
  ["[\\w-]+_[0-9a-f-]+", ["us-west-2_0123-abcd"], ["us-west-2_xyz", "us-west-2"]],
  ["^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", ["a", "my-domain-1"], ["-a", "a-", "A"]],
  [
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    ["a@example.com", "@@@"],
    ["a", "@a", "a @b"],
  ],
  ["[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*", ["Welcome, {username}\n"], ["Welcome\0\0"]],
  [
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
    ["{####}", "Your code\nis {####}."],
    ["Your code is {###}", "{####}\0"],
  ],
  ["[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+", ["Your code"], ["Your\0code"]],
  ["[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+", ["Hello {username}"], ["Hello\u200B you"]],
  [
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
    ["{####}", "Click {##here##}."],
    ["Click {#here#}.", "Click {##here}"],
  ],
  ["[\\w+-]+", ["event+1-a"], ["event 1"]],
  ["^[0-9a-fA-F]+$", ["09afAF"], ["0x9"]],
  ["[\\w\\s+=.@-]+", ["idp 1"], ["idp,1"]],
  [
    "^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$",
    ["cognito:default", "cognito:chinese-simplified"],
    ["cognito:chinese", "default"],
  ],
  ["^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$", ["https://example.com/"], ["https://example.com/ "]],
  [
    "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
    [uuid],
    [uuid.replace("4cde", "5cde")],
  ],
  ["[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+", ["My provider"], ["My\nprovider"]],
  ["[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+", ["Okta", "a_b"], ["_kta", "ab_"]],
  ["^[\\w\\- ]+$", ["a-b c"], ["a.b"]],
  ["[\\x21\\x23-\\x5B\\x5D-\\x7E]+", ["https://example.com/scope"], ['a"b', "a\\b"]],
  ["[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+", ["read"], ["read/write"]],
  [
    "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
    ["arn:aws:s3:::bucket"],
    ["arn:aws:s3:us-west-2::bucket"],
  ],
  ["^[0-9A-Za-z\\.\\-_]*(?<!\\.)$", ["my.bucket"], ["my.bucket.", "my bucket"]],
  ["^[a-zA-Z0-9_-]+$", ["my-set_1"], ["my set"]],
  ["[A-Za-z0-9]+", ["0123456789abcdefABCDEF"], ["0123456789abcdef-ABCDEF"]],
  ["[\\w+=/]+", ["abc+/="], ["abc-"]],
  ["(?s).*", ["Your\nname"], []],
  [".*\\{####\\}.*", ["{####}", "Your code is {####}."], ["Your code", "Your\n{####}"]],
  ["^(terms-of-use|privacy-policy)$", ["terms-of-use"], ["terms"]],
  ["[A-Za-z0-9-_=.]+", ["eyJ.a-b_c="], ["a+b"]],
  ["import-[0-9a-zA-Z-]+", ["import-1a"], ["export-1a"]],
  ["[\\w-]+_[0-9a-zA-Z]+", ["us-west-2_aaaaaaaaa"], ["us-west-2-aaaaaaaaa", "us-west-2_"]],
];
