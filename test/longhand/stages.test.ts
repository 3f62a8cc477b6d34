import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runLonghand } from "./run-longhand.ts";

const stages = suite("lex and ast");

stages("lex shows the tokens", async () => {
  const run = await runLonghand(["lex", "a=1,b={c=[x]}"]);
  const stdout = [
    "0-1    Key        a",
    "1-2    Equals     =",
    "2-3    First      1",
    "3-4    PairComma  ,",
    "4-5    Key        b",
    "5-6    Equals     =",
    "6-7    LBrace     {",
    "7-8    Key        c",
    "8-9    Equals     =",
    "9-10   LBracket   [",
    "10-11  Item       x",
    "11-12  RBracket   ]",
    "12-13  RBrace     }",
    "",
  ].join("\n");
  assert.equal(run, { exitCode: 0, stdout, stderr: "" });
});

stages("ast shows the tree", async () => {
  const run = await runLonghand(["ast", 'a@=file://x,b={c=[x,"y z"]}']);
  const stdout = [
    "0-27   document",
    "0-11     pair            @=",
    "0-1        key           a",
    "3-11       scalar        file://x (a file reference is read)",
    "12-27    pair            =",
    "12-13      key           b",
    "14-27      hash",
    "15-26        pair        =",
    "15-16          key       c",
    "17-26          list      explicit",
    "18-19            scalar  x",
    '20-25            scalar  "y z"',
    "",
  ].join("\n");
  assert.equal(run, { exitCode: 0, stdout, stderr: "" });
});

stages("a text with errors has tokens and a tree all the same", async () => {
  const lex = await runLonghand(["lex"], { stdin: "a=[b\n" });
  assert.is(lex.exitCode, 0);
  assert.match(lex.stdout, "Unclosed");
  const ast = await runLonghand(["ast"], { stdin: "a=[b\n" });
  assert.is(ast.exitCode, 1);
  assert.match(ast.stdout, "scalar  b\n");
  assert.match(ast.stderr, "syntax/unclosed-bracket");
});

stages("--json prints them as data", async () => {
  const lex = await runLonghand(["lex", "--json", "a=b"]);
  assert.equal(JSON.parse(lex.stdout)[0], { type: "Key", start: 0, end: 1, text: "a" });
  const ast = await runLonghand(["ast", "--json", "a"]);
  const document = JSON.parse(ast.stdout);
  assert.is(document.ast.kind, "document");
  assert.is(document.diagnostics.length, 1);
});

stages("a control character cannot reach the terminal", async () => {
  const { stdout } = await runLonghand(["ast", "a='\u001b[2J'"]);
  assert.match(stdout, "␛[2J");
});

stages.run();
