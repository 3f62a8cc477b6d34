import { lexScript } from "@longhand/convert";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/*
 * A script as its commands, one a line: words in brackets, `'` before what is quoted (also before the nothing that the quotes themselves are)
 * and `?` before what only a shell knows. Then the texts that commands are given, and what the shell stumbles over.
 */

type Unit = { readonly kind: "bare" | "quoted" | "unknown"; readonly text: string };

const marks = { bare: "", quoted: "'", unknown: "?" };

function wordInBrackets({ units }: { readonly units: readonly Unit[] }): string {
  return `[${units.map(({ kind, text }) => marks[kind] + text).join("")}]`;
}

function outline(text: string): readonly string[] {
  const { commands, heredocs, fault } = lexScript(text);
  const at = (range: { readonly start: number; readonly end: number }) => text.slice(range.start, range.end);
  return [
    ...commands.map(({ words, redirections }) => {
      return [...words.map(wordInBrackets), ...redirections.map(at)].join(" ");
    }),
    ...heredocs.map(({ file, quotes, body }) => {
      return `${quotes} ${file === undefined ? "-" : wordInBrackets(file)} ${JSON.stringify(at(body))}`;
    }),
    ...(fault === undefined ? [] : [`${fault.kind} ${fault.what}: ${at(fault.range)}`]),
  ];
}

const rows: readonly (readonly [script: string, outline: readonly string[]])[] = [
  ["", []],
  ["aws s3 ls", ["[aws] [s3] [ls]"]],
  ["A=1 aws s3 ls B=2", ["[aws] [s3] [ls] [B=2]"]],
  ["A=$(aws s3 ls)", ["", "[aws] [s3] [ls]"]],
  ["aws a 'b c' \"d $E\"", ["[aws] [a] [''b c] [''d ?$E]"]],
  ["if aws a; then aws b; fi && aws c | jq .", ["[aws] [a]", "[aws] [b]", "[aws] [c]", "[jq] [.]"]],
  ["aws a $(aws b) <(aws c)", ["[aws] [a] [?$(aws b)] [?<(aws c)]", "[aws] [b]", "[aws] [c]"]],
  ["aws a `aws b`", ["[aws] [a] [?`aws b`]", "[aws] [b]"]],
  ["aws a `echo \\`date\\``", ["[aws] [a] [?`echo \\`date\\``]"]],
  ["aws a > out.json 2>&1", ["[aws] [a] > out.json 2>&1"]],
  ["cat > x.json <<EOF\n{}\nEOF\naws a", ["[cat] > x.json <<EOF", "[aws] [a]", 'bare [x.json] "{}\\n"']],
  ["cat <<'EOF' > 'y z'\n$A\nEOF", ["[cat] <<'EOF' > 'y z'", "quoted [''y z] \"$A\\n\""]],
  ["cat < in <<EOF\na\nEOF", ["[cat] < in <<EOF", 'bare - "a\\n"']],
  ["cat <<EOF\n$(aws a)\nEOF", ["[cat] <<EOF", "[aws] [a]", 'bare - "$(aws a)\\n"']],
  ["aws 'a", ["[aws] ['']", "unclosed single quote: '"]],
  ["aws a; )", ["[aws] [a]", "unexpected unexpected token ')': )"]],
  ["aws a[0]=b", ["[aws] [a[0]=b]"]],
  ["x=(aws b)", [""]],
  ["> x", ["> x"]],
  ["export A='b c' d", ["[export] [A=''b c] [d]"]],
  ["export A=(b c) D=$E", ["[export] [A=(b c)] [D=?$E]"]],
  ["aws a $(aws b \\c)", ["[aws] [a] [?$(aws b \\c)]", "[aws] [b] ['c]"]],
  ["aws a `aws b \\c`", ["[aws] [a] [?`aws b \\c`]"]],
  ['aws "a `aws b` $(aws c)"', ["[aws] [''a ?`aws b`' ?$(aws c)]", "[aws] [b]", "[aws] [c]"]],
  ["A=`aws b` aws c", ["[aws] [c]", "[aws] [b]"]],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
  ["aws ${A:-$(aws b)}", ["[aws] [?${A:-$(aws b)}]", "[aws] [b]"]],
  ["for p in $(aws a); do aws b; done", ["[aws] [a]", "[aws] [b]"]],
  ["aws a > $(aws b)", ["[aws] [a] > $(aws b)", "[aws] [b]"]],
  ["cat <<< $(aws b)", ["[cat] <<< $(aws b)", "[aws] [b]"]],
  ["cat <<EOF >> x\na\nEOF", ["[cat] <<EOF >> x", 'bare [x] "a\\n"']],
  ["cat <<EOF >| x\na\nEOF", ["[cat] <<EOF >| x", 'bare [x] "a\\n"']],
  ["> x cat <<EOF\na\nEOF", ["[cat] > x <<EOF", 'bare [x] "a\\n"']],
  ["cat <<EOF > x > y\na\nEOF", ["[cat] <<EOF > x > y", 'bare [y] "a\\n"']],
  ["cat <<EOF 1> x 2> err\na\nEOF", ["[cat] <<EOF 1> x 2> err", 'bare [x] "a\\n"']],
  ["cat <<EOF 2> err\na\nEOF", ["[cat] <<EOF 2> err", 'bare - "a\\n"']],
  ["cat <<EOF {fd}> x\na\nEOF", ["[cat] <<EOF {fd}> x", 'bare - "a\\n"']],
  ["cat <<A <<B\na\nA\nb\nB", ["[cat] <<A <<B", 'bare - "a\\n"', 'bare - "b\\n"']],
  ["aws $'a\\tb' $'\\U0001F600'", ["[aws] [''a'\t'b] [''😀]"]],
  ['aws "\\$a\\\\" \\$a', ["[aws] [''$'a'\\] ['$a]"]],
  ["cat <<", ["[cat] <<", 'bare - ""', "unexpected expected redirect target: "]],
  ["cat <<EOF\na", ["[cat] <<EOF", 'bare - "a"']],
  ['aws "a', ["[aws] [''a]", 'unclosed double quote: "']],
  ["aws a $(", ["[aws] [a] [?$(]", "unclosed command substitution: $"]],
  ["aws a &&", ["[aws] [a]", "unexpected expected command after '&&': "]],
];

const scripts = suite("lexScript");

for (const [script, found] of rows) {
  scripts(JSON.stringify(script), () => assert.equal(outline(script), found));
}

scripts("what is masked is read as its mask, and its words are the text's own", () => {
  const text = "aws a <b> c";
  const { commands } = lexScript(text, "aws a xxx c");
  assert.equal(
    commands.map(({ words }) => words.map(({ range }) => text.slice(range.start, range.end))),
    [["aws", "a", "<b>", "c"]],
  );
});

scripts.run();
