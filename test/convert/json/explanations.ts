/** A text that JSON refuses, and all that we say of it. */
export interface Explanation {
  readonly code: string;
  readonly text: string;
  /** What is marked, under the text; a line end takes one column, `|` is an empty range. */
  readonly carets: string;
  /** Given once for each wording. */
  readonly message?: string;
  /** The text after the fix; absent where there is none. */
  readonly fixed?: string;
}

export const explanations: readonly Explanation[] = [
  {
    code: "syntax/json-trailing-comma",
    text: '{"a": 1, }',
    carets: "       ^",
    message: "JSON allows no comma before the closing `}`.",
    fixed: '{"a": 1 }',
  },
  { code: "syntax/json-trailing-comma", text: "[[1,]]", carets: "   ^", fixed: "[[1]]" },

  {
    code: "syntax/json-wrong-quotes",
    text: "{'a': 1}",
    carets: " ^",
    message: "JSON puts names and texts in straight double quotes; `'` is none.",
    fixed: '{"a": 1}',
  },
  {
    code: "syntax/json-wrong-quotes",
    text: "[“it’s”]",
    carets: " ^",
    message: "JSON puts names and texts in straight double quotes; U+201C is none.",
    fixed: '["it’s"]',
  },
  { code: "syntax/json-wrong-quotes", text: '{“a": 1}', carets: " ^", fixed: '{"a": 1}' },
  // No fix where the next quote may not be the closing one, or where the text would need escapes.
  { code: "syntax/json-wrong-quotes", text: "['it's']", carets: " ^" },
  { code: "syntax/json-wrong-quotes", text: "['say \"hi\"']", carets: " ^" },
  { code: "syntax/json-wrong-quotes", text: "['a\\n']", carets: " ^" },
  { code: "syntax/json-wrong-quotes", text: "['a", carets: " ^" },

  {
    code: "syntax/json-unquoted-text",
    text: "{MinimumLength: 8}",
    carets: " ^^^^^^^^^^^^^",
    message: "The name `MinimumLength` must stand in double quotes.",
    fixed: '{"MinimumLength": 8}',
  },
  {
    code: "syntax/json-unquoted-text",
    text: "[email]",
    carets: " ^^^^^",
    message: "`email` must stand in double quotes; only numbers, `true`, `false` and `null` go without.",
    fixed: '["email"]',
  },
  {
    code: "syntax/json-unquoted-text",
    text: '{"a": True}',
    carets: "      ^^^^",
    message: "JSON writes `true` for `True`.",
    fixed: '{"a": true}',
  },
  { code: "syntax/json-unquoted-text", text: "[None, 1]", carets: " ^^^^", fixed: "[null, 1]" },
  {
    code: "syntax/json-unquoted-text",
    text: '{"a": arn:aws:sns:us-west-2:1:t}',
    carets: "      ^^^^^^^^^^^^^^^^^^^^^^^^^",
    fixed: '{"a": "arn:aws:sns:us-west-2:1:t"}',
  },
  { code: "syntax/json-unquoted-text", text: "{1: 2}", carets: " ^", fixed: '{"1": 2}' },
  { code: "syntax/json-unquoted-text", text: '{"a": your code}', carets: "      ^^^^" },

  {
    code: "syntax/json-unclosed",
    text: '{"a": [1, {"b": 2',
    carets: "                 |",
    message: "The `{` must be closed by `}`, found the end of the text.",
    fixed: '{"a": [1, {"b": 2}]}',
  },
  { code: "syntax/json-unclosed", text: "[1,\n", carets: "    |", fixed: "[1]\n" },
  { code: "syntax/json-unclosed", text: "{ ", carets: "  |", fixed: "{} " },
  { code: "syntax/json-unclosed", text: '{"a"', carets: "    |" },
  { code: "syntax/json-unclosed", text: '{"a": ', carets: "      |" },
  {
    code: "syntax/json-unclosed",
    text: '{"a": [1}',
    carets: "        ^",
    message: "The `[` must be closed by `]`, found `}`.",
    fixed: '{"a": [1]}',
  },
  { code: "syntax/json-unclosed", text: "[{]", carets: "  ^", fixed: "[{}]" },
  { code: "syntax/json-unclosed", text: "[1}", carets: "  ^", fixed: "[1]" },
  { code: "syntax/json-unclosed", text: "[[1}]", carets: "   ^" },

  {
    code: "syntax/json-unterminated-string",
    text: '{"a": "b}',
    carets: "      ^",
    message: 'The string that starts here has no closing `"`.',
  },
  { code: "syntax/json-unterminated-string", text: '["a\\', carets: " ^" },

  {
    code: "syntax/json-control-character",
    text: '["a\nb\tc\u0001"]',
    carets: "   ^",
    message: "The control character U+000A cannot stand in a string; write `\\n`.",
    fixed: '["a\\nb\\tc\\u0001"]',
  },
  { code: "syntax/json-control-character", text: '{"a\tb": 1}', carets: "   ^", fixed: '{"a\\tb": 1}' },
  // The closing quote is missing before the line end, so escaping that one would be wrong.
  { code: "syntax/json-control-character", text: '{"a": "b,\n"c": 1}', carets: "         ^" },
  { code: "syntax/json-control-character", text: '["a\n', carets: "   ^" },

  {
    code: "syntax/json-bad-escape",
    text: '{"a": "\\d+\\w\'s"}',
    carets: "       ^^",
    message: "A backslash cannot stand before `d`; a backslash itself is written `\\\\`.",
    fixed: '{"a": "\\\\d+\\\\w\'s"}',
  },
  { code: "syntax/json-bad-escape", text: '["it\\\'s"]', carets: "    ^^", fixed: '["it\'s"]' },
  {
    code: "syntax/json-bad-escape",
    text: '["C:\\user"]',
    carets: "    ^^",
    message: "Four hexadecimal digits must follow `\\u`.",
    fixed: '["C:\\\\user"]',
  },
  {
    code: "syntax/json-bad-escape",
    text: '["a\\\nb"]',
    carets: "   ^^",
    message: "A backslash cannot stand before U+000A; a backslash itself is written `\\\\`.",
  },
  { code: "syntax/json-bad-escape", text: '["\\😀"]', carets: "  ^^^", fixed: '["\\\\😀"]' },

  {
    code: "syntax/json-bad-number",
    text: '{"MinimumLength": 08}',
    carets: "                  ^^",
    message: "`08` is not a JSON number.",
    fixed: '{"MinimumLength": 8}',
  },
  { code: "syntax/json-bad-number", text: "-007", carets: "^^^^", fixed: "-7" },
  { code: "syntax/json-bad-number", text: "[+8]", carets: " ^^", fixed: "[8]" },
  { code: "syntax/json-bad-number", text: "[-.5]", carets: " ^^^", fixed: "[-0.5]" },
  { code: "syntax/json-bad-number", text: "[1_000]", carets: " ^^^^^", fixed: "[1000]" },
  { code: "syntax/json-bad-number", text: "[1.]", carets: " ^^" },
  { code: "syntax/json-bad-number", text: "[0x1F]", carets: " ^^^^" },
  { code: "syntax/json-bad-number", text: "[2022-06-01]", carets: " ^^^^^^^^^^" },
  { code: "syntax/json-bad-number", text: "[-]", carets: " ^" },
  {
    code: "syntax/json-bad-number",
    text: "7".repeat(4301),
    carets: "^".repeat(4301),
    message: "An integer may have at most 4300 digits.",
  },

  {
    code: "syntax/json-extra-text",
    text: '{"a": 1}}\n',
    carets: "        ^",
    message: "Nothing may follow the JSON value, found `}`.",
    fixed: '{"a": 1}\n',
  },
  { code: "syntax/json-extra-text", text: "{};", carets: "  ^", fixed: "{}" },
  { code: "syntax/json-extra-text", text: "{} {}", carets: "   ^^" },

  {
    code: "syntax/json-missing-comma",
    text: '{"a": 1\n "b": 2}',
    carets: "         ^",
    message: 'A comma or `}` must follow the value, found `"`.',
    fixed: '{"a": 1,\n "b": 2}',
  },
  { code: "syntax/json-missing-comma", text: "[{} {}, 1]", carets: "    ^", fixed: "[{}, {}, 1]" },
  { code: "syntax/json-missing-comma", text: '["say "hi" now"]', carets: "       ^" },
  { code: "syntax/json-missing-comma", text: '{"a": "" "b"}', carets: "         ^" },
  { code: "syntax/json-missing-comma", text: "[1😀]", carets: "  ^^" },

  {
    code: "syntax/json-missing-colon",
    text: '{"a" 1}',
    carets: "     ^",
    message: "A colon must follow the name, found `1`.",
    fixed: '{"a": 1}',
  },
  { code: "syntax/json-missing-colon", text: '{"a"=1}', carets: "    ^", fixed: '{"a":1}' },
  { code: "syntax/json-missing-colon", text: '{"a" => 1}', carets: "     ^", fixed: '{"a" : 1}' },
  { code: "syntax/json-missing-colon", text: '{"a", "b"}', carets: "    ^" },

  {
    code: "syntax/json-odd-space",
    text: '{\n\u00A0\u00A0 \u00A0"a": 1}',
    carets: "  ^^",
    message: "U+00A0 looks like white space but is none in JSON; only blanks, tabs and line ends are.",
    fixed: '{\n   "a": 1}',
  },
  { code: "syntax/json-odd-space", text: "\uFEFF{}", carets: "^", fixed: "{}" },
  { code: "syntax/json-odd-space", text: "{}\u200B", carets: "  ^", fixed: "{} " },

  {
    code: "syntax/json-unexpected-text",
    text: "[,1]",
    carets: " ^",
    message: "A JSON value must stand here, found `,`.",
  },
  {
    code: "syntax/json-unexpected-text",
    text: "{,}",
    carets: " ^",
    message: "A name in double quotes must stand here, found `,`.",
  },
  { code: "syntax/json-unexpected-text", text: "// a\n{}", carets: "^" },
  { code: "syntax/json-unexpected-text", text: "[[1,}]", carets: "    ^" },
  {
    code: "syntax/json-unexpected-text",
    text: " ",
    carets: " |",
    message: "A JSON value must stand here, found the end of the text.",
  },

  {
    code: "syntax/json-too-deep",
    text: "[".repeat(100_000),
    carets: `${" ".repeat(400)}^`,
    message: "Objects and arrays may be nested at most 400 deep.",
  },
];
