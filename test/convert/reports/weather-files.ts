import type { FileContent, FilePort } from "@longhand/convert";

const bytes = (...values: readonly number[]): FileContent => ({ kind: "bytes", bytes: Uint8Array.from(values) });
const text = (content: string): FileContent => ({ kind: "text", text: content });

/** A text that a page shows. */
const cut = (content: string, name: string, page: string): FileContent => {
  const start = page.indexOf(content);
  const segments = [{ inner: 0, outer: { start, end: start + content.length } }];
  return { kind: "text", text: content, home: { document: { name, text: page }, segments } };
};

/** The text in two bytes for each unit, or in four. */
const wide = (content: string, unit: 2 | 4, order: "little" | "big"): FileContent => {
  const codes = unit === 2 ? content.split("").map((one) => one.charCodeAt(0)) : Array.from(content, codePointOf);
  const spelt = codes.flatMap((code) => {
    const little = Array.from({ length: unit }, (_, index) => Math.floor(code / 256 ** index) % 256);
    return order === "little" ? little : little.toReversed();
  });
  return bytes(...spelt);
};

const codePointOf = (character: string) => character.codePointAt(0) ?? 0;

const request = '{"Note":"é😀"}';

const utf8 = (content: string) => bytes(...new TextEncoder().encode(content));

/** The files of the reports by what stands behind `file://` and `fileb://`. */
const files: ReadonlyMap<string, FileContent> = new Map([
  ["file://note.txt", text("rain")],
  ["file://long.txt", text("a very long note")],
  ["file://lines.txt", text("a\nb\n")],
  ["file://empty", text("")],
  ["file://day.txt", text("Count=1")],
  ["file://day-with-newline.txt", text("Count=1\n")],
  ["file://wrong-day.txt", text("Count=x,Inner={Wind=y}")],
  ["file://day.json", text('{"Count": 1}')],
  ["file://wrong-day.json", text('{"Count": 1.0,\n "Cuont": 2}')],
  ["file://broken.json", text('{"Count": }')],
  ["file://days.json", text('[{"Count": 1}, {"Count": 2.0}]')],
  ["file://days-without-brackets.json", text('{"Count": 1}\n{"Count": 2}')],
  ["file://numbers.txt", text("12")],
  ["file://mixed.txt", text("1x")],
  ["file://emoji.txt", text("a😀")],
  ["file://request.json", text('{"Note": "dry", "Day": {"Count": 1.5}, "Nope": 1}')],
  ["file://cut.json", cut('{"Note": 1}', "page.md", '$ cat cut.json\n{"Note": 1}\n')],
  ["file://request.yaml", text("Note: dry\nDay:\n  Count: 1.5\n")],
  ["fileb://photo", bytes(1, 2, 3)],
  ["fileb://utf-8", utf8(request)],
  ["fileb://utf-8-mark", utf8(`\uFEFF${request}`)],
  ["fileb://utf-16-little", wide(request, 2, "little")],
  ["fileb://utf-16-big", wide(request, 2, "big")],
  ["fileb://utf-16-little-mark", wide(`\uFEFF${request}`, 2, "little")],
  ["fileb://utf-16-big-mark", wide(`\uFEFF${request}`, 2, "big")],
  ["fileb://utf-32-little", wide(request, 4, "little")],
  ["fileb://utf-32-big", wide(request, 4, "big")],
  ["fileb://utf-32-little-mark", wide(`\uFEFF${request}`, 4, "little")],
  ["fileb://utf-32-big-mark", wide(`\uFEFF${request}`, 4, "big")],
  ["fileb://two-little", wide("1", 2, "little")],
  ["fileb://two-big", wide("1", 2, "big")],
  ["fileb://two", utf8("{}")],
  ["fileb://one", utf8("1")],
  ["fileb://three", utf8('""\n')],
  ["fileb://three-of-zeros", bytes(0, 0x31, 0)],
  ["fileb://two-zeros", bytes(0, 0)],
  ["fileb://four-little", wide("12", 2, "little")],
  ["fileb://four-big", wide("12", 2, "big")],
  ["fileb://zero-between", wide('"Ā"', 2, "little")],
  ["fileb://latin-1", bytes(0x22, 0xe9, 0x22)],
  ["fileb://odd", bytes(0xff, 0xfe, 0x7b)],
  ["fileb://not-utf-32", bytes(0, 0, 0xfe, 0xff, 0, 0x11, 0, 0)],
  ["fileb://last-code", bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x22, 0, 0x10, 0xff, 0xff, 0, 0, 0, 0x22)],
  ["fileb://nothing", bytes()],
]);

/** Reads the files of the reports; `file://secret` may not be opened, and there is no other. */
export const readWeatherFile: FilePort = (reference) => {
  if (reference === "file://secret") return { kind: "refused" };
  return files.get(reference) ?? { kind: "unreadable", reason: "no such file" };
};

/** The references to the files that hold bytes. */
export const byteFiles: readonly string[] = [...files.keys()].filter((reference) => reference.startsWith("fileb:"));
