import { type DocumentFormat, lint } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commandsIn, homesOf, wordsIn } from "./words-in-pages.ts";

type Row = readonly [name: string, format: DocumentFormat, page: string, words: readonly string[]];

/** Each page, and the words of its commands behind `aws`, joined by blanks. */
const rows: readonly Row[] = [
  ["a fence", "markdown", "```bash\naws s3 ls a\n```\n", ["s3 ls a"]],
  ["a fence of four", "markdown", "````sh\n```\naws s3 ls a\n```\n````\n", ["s3 ls a"]],
  ["tildes", "markdown", "~~~ sh\naws s3 ls a\n~~~\n", ["s3 ls a"]],
  ["a fence that nobody closes", "markdown", "```\naws s3 ls a\n", ["s3 ls a"]],
  ["a fence of another language", "markdown", "```python\naws s3 ls a\n```\n", []],
  ["indented code", "markdown", "Text.\n\n    aws s3 ls \\\n      a\n", ["s3 ls a"]],
  ["indented by a tab", "markdown", "Text.\n\n\taws s3 ls \\\n\t  a\n", ["s3 ls a"]],
  ["a list", "markdown", "1. One\n\n   ```sh\n   aws s3 ls \\\n     a\n   ```\n", ["s3 ls a"]],
  ["a quotation in a list", "markdown", "- One\n\n  > ```sh\n  > aws s3 ls \\\n  >   a\n  > ```\n", ["s3 ls a"]],
  ["a list in a quotation", "markdown", "> - One\n>\n>   ```sh\n>   aws s3 ls a\n>   ```\n", ["s3 ls a"]],
  ["CR LF", "markdown", "```sh\r\naws s3 ls \\\r\n  a\r\n```\r\n", ["s3 ls a"]],
  ["a byte order mark", "markdown", "\uFEFF```sh\naws s3 ls a\n```\n", ["s3 ls a"]],
  ["astral characters", "markdown", "🦊🦊\n\n```sh\naws s3 ls '🦊 b'\n```\n", ["s3 ls 🦊 b"]],
  ["inline code", "markdown", "Run `aws s3 ls a` or ``aws s3 ls\nb``.\n", ["s3 ls a", "s3 ls b"]],
  ["a table", "markdown", "| a |\n|---|\n| `aws s3 ls 'a\\|b'` |\n", ["s3 ls a|b"]],
  [
    "HTML",
    "markdown",
    "<pre><code>aws s3 ls &quot;a b&quot;\n\naws s3 ls &lt;c&gt;</code></pre>\n",
    ["s3 ls a b", "s3 ls xxx"],
  ],
  ["HTML within a line", "markdown", "Run <code>aws s3 ls a</code>.\n", ["s3 ls a"]],
  ["an admonition", "markdown", "!!! note\n    ```sh\n    aws s3 ls a\n    ```\n", ["s3 ls a"]],
  ["a paragraph", "markdown", "aws cognito-idp list-users --limit 3\n", ["cognito-idp list-users --limit 3"]],
  ["a name alone", "markdown", "Of `aws`:\n\n```sh\naws\ncommand -v aws && sudo snap install aws\n```\n", []],
  ["prose in a block", "markdown", "```text\nOf every `aws` command in\nthem. Nothing (no file) is\n```\n", []],
  ["prose", "markdown", "aws services are many, and aws s3 is one.\n", []],
  [
    "a session",
    "markdown",
    "```console\n$ aws s3 ls a\naws s3 ls output\n$ aws s3 ls \\\n> b\n```\n",
    ["s3 ls a", "s3 ls b"],
  ],
  ["a prompt with a host", "markdown", "```\n[me@host ~]$ aws s3 ls a\nx\n```\n", ["s3 ls a"]],
  [
    "output without prompts",
    "markdown",
    '```\naws s3 ls a\n{\n  "it\'s": 1\n}\naws s3 ls b\n```\n',
    ["s3 ls a", "s3 ls b"],
  ],
  ["a synopsis", "markdown", "```\naws s3 ls <path> [--recursive]\n```\n", []],
  [
    "a loop",
    "markdown",
    "```sh\nfor x in 1 2; do\n  aws s3 ls a && aws s3 ls b | wc\ndone\n```\n",
    ["s3 ls a", "s3 ls b"],
  ],
  ["a substitution", "markdown", '```sh\nx="$(aws s3 ls a)"; y=`aws s3 ls b`\n```\n', ["s3 ls a", "s3 ls b"]],
  [
    "other names",
    "markdown",
    "```sh\nawslocal s3 ls a\n$AWS s3 ls b\naws-vault exec me -- aws s3 ls c\n/usr/bin/aws s3 ls d\n```\n",
    ["s3 ls a", "s3 ls b", "s3 ls c", "s3 ls d"],
  ],
  ["other programs", "markdown", "```sh\npip install aws\nwhich aws\naws-vault login\n```\n", []],
  ["two colons", "rst", "Text::\n\n    aws s3 ls \\\n        a\n\nMore.\n", ["s3 ls a"]],
  ["two colons in a list", "rst", "* Text::\n\n      aws s3 ls a\n", ["s3 ls a"]],
  ["a quoted literal block", "rst", "Text::\n\n> aws s3 ls a\n", ["s3 ls a"]],
  ["a code block", "rst", ".. code-block:: bash\n   :linenos:\n\n   aws s3 ls a\n", ["s3 ls a"]],
  ["a parsed literal", "rst", ".. parsed-literal::\n\n   aws s3 ls *a*\n", []],
  ["a comment", "rst", ".. Text::\n\n   aws s3 ls a\n", []],
  ["an inline literal", "rst", "Run ``aws s3 ls a``.\n", ["s3 ls a"]],
  ["plain text", "text", "Run\n\n   aws s3 ls \\\n     a\n\nand see.\n", ["s3 ls a"]],
  [
    "the shells of a workflow",
    "workflow",
    "steps:\n  - run: aws s3 ls $env:A\n    shell: pwsh\n  - shell: cmd\n    run: aws s3 ls %A%\n  - run: aws s3 ls %A%\n",
    ["s3 ls xxxxxx", "s3 ls xxx", "s3 ls %A%"],
  ],
  ["plain text of Windows", "text", "Run\n\n   aws s3 ls ^\n     a\n\nand see.\n", ["s3 ls a"]],
  ["the recipe of a makefile", "text", "a:\n\taws s3 ls a\n\t-aws s3 rm b\n", ["s3 ls a"]],
  ["what PowerShell keeps", "markdown", "```powershell\n$a = aws s3 ls a | Out-String\n```\n", ["s3 ls a"]],
  ["roff", "text", ".TH X 1\n.nf\n\\fBaws\\fP s3 ls \\e\n  \\-\\-recursive\n.fi\n", ["s3 ls --recursive"]],
  ["a script", "shell", "#!/bin/sh\nset -e\nif aws s3 ls a; then\n  aws s3 ls b\nfi\n", ["s3 ls a", "s3 ls b"]],
  [
    "a workflow",
    "workflow",
    "jobs:\n  a:\n    steps:\n      - run: aws s3 ls a\n      - run: |\n          aws s3 ls \\\n            b\n",
    ["s3 ls a", "s3 ls b"],
  ],
  ["a folded workflow", "workflow", "run: >\n  aws s3 ls\n  a\n", ["s3 ls a"]],
  [
    "a quoted workflow",
    "workflow",
    "run: \"aws s3 ls \\\"a b\\\"\"\nscript:\n  - 'aws s3 ls ''c d'''\n",
    ["s3 ls a b", "s3 ls c d"],
  ],
  ["an expression of a workflow", "workflow", `run: aws s3 ls \${{ inputs.a }}\n`, ["s3 ls xxxxxxxxxxxxxxx"]],
  ["cmd", "markdown", '```bat\naws s3 ls ^\n  "a \\"b"\n```\n', ['s3 ls a "b']],
  ["a prompt of Windows", "markdown", "```\nC:\\> aws s3 ls a\n```\n", ["s3 ls a"]],
  ["PowerShell", "markdown", "```powershell\naws s3 ls `\n  'it''s' $env:X\n```\n", ["s3 ls it's xxxxxx"]],
];

const extraction = suite("extraction");

for (const [name, format, page, expected] of rows) {
  extraction(name, () => {
    const words = wordsIn(page, format).map((argv) => argv.join(" "));
    assert.equal(words, expected);
  });
}

extraction("a script of Windows is read as its shell does, wherever its commands stand", () => {
  const words = (name: string, text: string) => {
    const { snippets } = lint({ name, text, format: "text" }, { rules: [], services: new Map() });
    return snippets.flatMap(({ commands }) => commands.map(({ argv }) => argv.map((word) => word.text).join(" ")));
  };
  assert.equal(words("a.ps1", "# It's\nif ($b) {\n  aws s3 ls `\n    $env:A\n}\n$c = aws s3 ls b\n"), [
    "s3 ls xxxxxx",
    "s3 ls b",
  ]);
  assert.equal(words("a.bat", "@echo off\nif errorlevel 1 (\n  aws s3 ls ^\n  %A% 'b'\n)\n"), ["s3 ls xxx 'b'"]);
});

extraction("every word knows where it stands", () => {
  for (const [name, format, page] of rows) {
    for (const command of commandsIn(page, format)) {
      const simple = command.argv.map(({ text }) => /^[\w./-]+$/.test(text) && !/^x+$/.test(text));
      const homes = homesOf(command).map((home) => home.replaceAll(/[\\"'`]|&quot;/g, ""));
      const wrong = command.argv.filter(({ text }, index) => simple[index] && homes[index] !== text);
      assert.equal(
        wrong.map(({ text }) => text),
        [],
        name,
      );
    }
  }
});

extraction.run();
