/** How many words an option or a place takes: `some` at least one, `rest` everything behind it. */
declare type CliArity = "none" | "one" | "optional" | "any" | "some" | "rest" | number;

/** A command, as far as no model says it. */
declare interface CliCommand {
    /** The API name of the operation that it calls, where it is not the one of that name: a waiter has one. */
    readonly operation?: string;
    /** With dashes; in place of the option of the same name that a member has. */
    readonly options: ReadonlyMap<string, CliOption>;
    /** For a command: options that its members would have. For a service: CLI names of operations that it leaves out. */
    readonly without: ReadonlySet<string>;
    /** Its words that are no options, in their order. */
    readonly words: readonly CliWord[];
    readonly commands: ReadonlyMap<string, CliCommand>;
}

/** An option that does not follow from a member, or not as others do. */
declare interface CliOption {
    readonly takes: CliArity;
    readonly required: boolean;
    /** API name of the member that it stands for. */
    readonly member?: string;
    /** True where the AWS CLI completes the value itself, from another option. */
    readonly filled?: boolean;
    /** What an option without a word sends. */
    readonly sends?: boolean;
    readonly choices?: readonly string[];
    /** What the parser makes of its word; text where it is absent. */
    readonly type?: "int" | "float";
    /** The shape of a value that is no member's. */
    readonly shape?: Shape;
}

/**
 * The AWS CLI's own report of a problem (aws-cli 1.45.11). It stops at the first one; what it would say of the
 * others is not recorded. Offsets are UTF-16 units here; the CLI counts code points.
 */
declare type CliReport = {
    readonly kind: "syntax";
    readonly expected: string;
    readonly received: string;
    readonly offset: number;
} | {
    readonly kind: "duplicate-key";
    readonly key: string;
    readonly offset: number;
}
/** A refusal in words, such as `Invalid JSON: Extra data: line 1 column 3 (char 2)`. */
| {
    readonly kind: "param";
    readonly message: string;
}
/** The CLI dies of a Python exception and prints its bare text. */
| {
    readonly kind: "crash";
    readonly exception: string;
}
/** Found only when the whole request is checked, after every option was read. */
| {
    readonly kind: "validation";
}
/** Refused by the command line itself, before any option is read. `status` is the exit code. */
| {
    readonly kind: "command";
    readonly status: number;
    readonly message: string;
};

/** A service, or a command of the AWS CLI's own such as `s3`. */
declare interface CliService extends CliCommand {
    /** The service's name in botocore's folders, where its model lies: `codedeploy` for `deploy`. Empty for a command without a model. */
    readonly model: string;
    /** The operations that it pages through, by their CLI names, and the members with which a caller turns the pages himself. */
    readonly paged: ReadonlyMap<string, readonly string[]>;
    /** Operations whose options are others than their members, by CLI name. */
    readonly operations: ReadonlyMap<string, CliCommand>;
}

/** The two versions of the AWS CLI. They read options alike; version 2 has more of them, and other exit codes. */
export declare type CliVersion = "v1" | "v2";

/** A word that is no option. */
declare interface CliWord {
    readonly name: string;
    readonly takes: CliArity;
}

/**
 * The Windows command prompt. Two readers follow each other: `cmd` itself, which knows carets and sees a quote as a switch,
 * and the program's C runtime, for which a backslash escapes a quote. So the word is quoted for the runtime, and
 * where it holds a quote or a percent sign every character that means something to `cmd` gets a caret.
 */
export declare const cmd: Shell;

/** What came of a whole command. */
export declare interface CommandReading {
    /** The version of the AWS CLI that it is read for. */
    readonly cli: CliVersion;
    readonly service?: Service;
    readonly operation?: Operation;
    /** What the AWS CLI goes on to check and to send. Absent when it stops earlier, and when it sends nothing. */
    readonly request?: JsonObject;
    /** The members that could be read, also when the CLI would stop; the request itself where there is one. */
    readonly members: JsonObject;
    /** Where each part of the members was written, by JSON pointer; for the root, the word of the operation. */
    readonly provenance: Provenance;
    /** The general options by their whole names, `true` for one without a value: `--region`, and `--page-size` of a list. */
    readonly globals: ReadonlyMap<string, string | true>;
    /** Set when the CLI prints a skeleton: instead of a request (`input`, `yaml-input`), or after checking one (`output`). */
    readonly skeleton?: SkeletonForm;
    /** Set when the CLI prints its help or its version and does nothing else. */
    readonly shows?: "help" | "version";
    /** How the CLI ends when it refuses the command before it checks the request. */
    readonly refusal?: Refusal;
    /** The errors in the order in which the CLI would find them, then the warnings. */
    readonly diagnostics: readonly Diagnostic[];
}

/** What a command is read with. */
export declare interface CommandSettings {
    /** The models at hand, by the AWS CLI's names of the services (`cognito-idp`). `get` may load one when it is first asked for. */
    readonly services: Services;
    /** Where the files of `file://` come from; refused when left out. */
    readonly files?: FilePort;
    /**
     * Whose options a command may have. When left out, version 1 decides unless the command has an option that only version 2
     * has, such as `--cli-input-yaml`: then version 2 does, and a warning says that version 1 refuses it.
     */
    readonly cli?: CliVersion;
}

/** A command that sends a request. */
export declare interface CommandText {
    /** The words behind `aws`, before any quoting. */
    readonly argv: readonly string[];
    /** What cannot be written as shorthand, or not at all; then the request that the command sends lacks it. */
    readonly diagnostics: readonly Diagnostic[];
}

/** A word of a command: its text, or a source that knows the page it was cut from. */
export declare type CommandWord = string | Source;

/** One problem with what a person or a program wrote. Plain data; made by `defineDiagnostic` alone. */
declare interface Diagnostic {
    /** From a closed set, `layer/kebab-name`; each has a page under `docs/diagnostics/`. */
    readonly code: string;
    readonly severity: Severity;
    /** One sentence with a full stop; the user's own text stands in backticks. */
    readonly message: string;
    readonly at: Place;
    /** What may stand there instead, where that is not already the message. */
    readonly expected?: string;
    /** Other places that belong to it, such as the first of two equal keys. */
    readonly related?: readonly Related[];
    readonly fix?: Fix;
    /**
     * What was probably meant instead of the member's name or of the value at the place, best first. Becomes a fix where the
     * place is text.
     */
    readonly suggestions?: readonly (string | number | boolean)[];
    /** How the AWS CLI itself reports this; absent where the CLI says nothing. */
    readonly cli?: CliReport;
}

/** Makes diagnostics of one kind; wrong or missing data does not compile. Carries its code and severity for lists. */
declare interface DiagnosticConstructor<Data> {
    (at: Place, data: Data, extras?: DiagnosticExtras): Diagnostic;
    readonly code: string;
    readonly severity: Severity;
}

/** What a call site may add to a diagnostic. */
declare type DiagnosticExtras = Pick<Diagnostic, "related" | "fix" | "suggestions" | "cli">;

/** The whole text: one or more pairs. */
declare interface Document_2 extends Range_2 {
    readonly kind: "document";
    readonly pairs: readonly Pair[];
}

/**
 * The words that bash makes of one by its braces (`{a,b}`, `{1..3}`): only those that are not quoted count. One word, the same,
 * where there is nothing to expand; undefined beyond `maxExpansion`. Source: `braces.c` of bash 5.2, whose oddities are kept:
 * `{a}b,c}` is `a}b` and `c`, `{a,{b,c}` is `{a,b` and `{a,c`.
 */
export declare function expandBraces(units: Units): readonly Units[] | undefined;

/** What is said of a part beyond its name and kind, a sentence each; none where there is nothing to say. */
export declare function factsInWords(facts: PartFacts): readonly string[];

/** What came of a reference. */
export declare type FileContent = 
/** `home` leads to where the text stands, if a page shows it. */
    {
    readonly kind: "text";
    readonly text: string;
    readonly home?: Home;
} | {
    readonly kind: "bytes";
    readonly bytes: Uint8Array;
}
/** The file may not be opened at all. */
| {
    readonly kind: "refused";
}
/** It may, but could not; `reason` is a clause for people, such as `no such file`. */
| {
    readonly kind: "unreadable";
    readonly reason: string;
};

/**
 * Reads the file behind a reference (`file://path` for text, `fileb://path` for bytes). The conversion itself opens nothing;
 * a caller that lets people name files on their own command line passes a port that does.
 */
export declare type FilePort = (reference: string) => FileContent;

/** A change to the text a diagnostic points at, ready to apply or to paste. */
declare interface Fix {
    /** What it does, as an imperative without a full stop: "Quote the value". */
    readonly title: string;
    /** Edits of one source, the diagnostic's own; they do not overlap. */
    readonly edits: readonly TextEdit[];
}

/** The notations of a value: `plain` is the text itself, as for a string option. */
export declare type Form = "shorthand" | "json" | "yaml" | "plain";

/** `{key=value,...}`. Keys may repeat; the last one wins and keeps the place of the first. */
declare interface Hash extends Range_2 {
    readonly kind: "hash";
    readonly pairs: readonly Pair[];
}

/** Where a text came from: pieces of the outer document, sorted by `inner`, that make it up without a gap. */
declare interface Home {
    readonly document: Source;
    readonly segments: readonly Segment[];
}

/** True for the skeletons of a request, for which the AWS CLI checks nothing. */
export declare function isOfInput(form: SkeletonForm | undefined): boolean;

/** `[value, ...]`. */
export declare interface JsonArray extends Range_2 {
    readonly kind: "array";
    readonly items: readonly JsonNode[];
}

export declare interface JsonBoolean extends Range_2 {
    readonly kind: "boolean";
    readonly value: boolean;
}

/** `"name": value` in an object. */
export declare interface JsonMember extends Range_2 {
    readonly kind: "member";
    readonly key: JsonString;
    readonly value: JsonNode;
}

/**
 * The tree of one text of JSON, or of YAML. Every node is itself a range: `start` and `end` are UTF-16 offsets into the text of its
 * source, half open, and a child lies within its parent.
 */
export declare type JsonNode = JsonObjectNode | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

export declare interface JsonNull extends Range_2 {
    readonly kind: "null";
}

/** A number, as written; `NaN`, `Infinity` and `-Infinity` are read too, as the AWS CLI does. */
export declare interface JsonNumber extends Range_2 {
    readonly kind: "number";
    readonly raw: string;
    /** False as soon as there is a fraction or an exponent: `8.0` is no integer, and an integer member refuses it. */
    readonly integer: boolean;
}

/** An object; every name is a property of its own, `__proto__` too. */
export declare interface JsonObject {
    readonly [name: string]: JsonValue;
}

/** `{"name": value, ...}`. Names may repeat; the last one wins and keeps the place of the first. */
export declare interface JsonObjectNode extends Range_2 {
    readonly kind: "object";
    readonly members: readonly JsonMember[];
}

/** What came of reading a JSON text: the tree, or the one diagnostic that says why there is none. */
export declare interface JsonReading {
    readonly node?: JsonNode;
    readonly diagnostics: readonly Diagnostic[];
}

/** A string; the range holds its quotes. */
export declare interface JsonString extends Range_2 {
    readonly kind: "string";
    /** Set for a text of YAML without quotes. */
    readonly unquoted?: true;
    /** Set for what YAML takes for a date. */
    readonly date?: true;
    /** After unescaping. May hold lone surrogates, which JSON can write as escapes. */
    readonly value: string;
}

/**
 * How the AWS CLI's help shows the JSON of an option with this shape, in steps of two blanks. Undefined for a plain value. What
 * would go on in circles is shown once more and then cut off.
 * Source: the help of aws-cli 1.45.11.
 */
export declare function jsonSyntax(shape: Shape): string | undefined;

/**
 * A value of a request. An integer beyond 2^53 is a bigint, because the AWS CLI sends each digit; bytes come from
 * `fileb://` alone.
 */
export declare type JsonValue = null | boolean | number | bigint | string | Uint8Array | readonly JsonValue[] | JsonObject;

/** A key; empty where nothing stands before `=`. */
declare interface Key extends Range_2 {
    readonly kind: "key";
    readonly name: string;
}

/** Reads a text as `lexBash` does, with the commands inside of words (`$(…)`) and the texts that commands are given (`<<EOF`). */
export declare function lexScript(text: string, masked?: string): ShellScript;

/** Inclusive bounds; absent where the model has none. */
declare interface Limits {
    readonly min?: number;
    readonly max?: number;
}

/** A list: `csv` is `a,b` at the top, `explicit` is `[a,b]`. */
declare interface List extends Range_2 {
    readonly kind: "list";
    readonly style: ListStyle;
    readonly items: readonly Value[];
}

declare interface ListShape {
    readonly kind: "list";
    readonly name: string;
    readonly element: Shape;
    /** Number of elements. */
    readonly length: Limits;
    readonly sensitive: boolean;
}

/** How a list is written. */
declare type ListStyle = "csv" | "explicit";

/**
 * What a check of the reading's value (or of a command's request) found, with its places in the text: a JSON pointer becomes
 * the range that was written there, a suggestion becomes a fix. What the reading has already said of the same place is left
 * out. A pointer that no text stands for (a member that is missing) gets the nearest place around it.
 */
export declare function locate(diagnostics: readonly Diagnostic[], reading: Pick<Reading, "provenance" | "diagnostics">): readonly Diagnostic[];

/**
 * The manual page of an operation as roff for `man`: all options in the order and layout of the AWS CLI's help, with facts in the
 * place of AWS's descriptions.
 */
export declare function manPage(service: Service, operation: Operation): string;

declare interface MapShape {
    readonly kind: "map";
    readonly name: string;
    readonly key: Shape;
    readonly value: Shape;
    /** Number of entries. */
    readonly length: Limits;
    readonly sensitive: boolean;
}

/** One member of a structure. */
declare interface Member {
    readonly name: string;
    readonly shape: Shape;
    readonly required: boolean;
}

/** A place where a value had to be and none could be read; only in a tree that comes with an error. */
declare interface Missing extends Range_2 {
    readonly kind: "missing";
}

export declare const missingOption: DiagnosticConstructor<Named & {
readonly operation: string;
}>;

declare interface Named {
    /** The option's whole name. */
    readonly name: string;
}

export declare const notTypeable: DiagnosticConstructor<    {
readonly option: string;
}>;

/**
 * What becomes of a setting that a call leaves out. For an option: the call without it. For a member further down: the call that
 * sends the container without it.
 */
declare interface Omission {
    /** Dotted, from the request down: `Policies.PasswordPolicy.MinimumLength`. */
    readonly path: string;
    /** What the service does, as far as anybody knows. */
    readonly omitted: "kept" | "reset" | "unknown";
    /** How it is known, surest first; absent where it is not. */
    readonly basis?: "measured" | "documented" | "reported" | "inferred";
    /** The day of the measurement, `2026-08-19`. */
    readonly measuredOn?: string;
    /** What AWS's own text says of it, which is not always what happens. */
    readonly documented?: "kept" | "reset";
    /**
     * What the service's own check of a request takes for a setting that is left out and kept: the pool's value, or none. Absent
     * where nobody knows.
     */
    readonly checked?: "kept" | "absent";
    /** What a new pool has and a reset gives; null is not set, absent is not known. */
    readonly default?: SettingValue;
    /** A sentence. */
    readonly note?: string;
    /** Where anybody can look it up. */
    readonly source: string;
}

/** What becomes of a setting that is left out, in sentences; the default and the note among them. */
export declare function omissionInWords(omission: Omission): readonly string[];

/** One operation of a service. */
declare interface Operation {
    /** API name: `UpdateUserPool`. */
    readonly name: string;
    /** A structure without members where the model names none. */
    readonly input: StructureShape;
    readonly output: StructureShape;
    /** Names of the exceptions that it declares. */
    readonly errors: readonly string[];
    /** How the AWS CLI's options for it differ from its members, where they do. */
    readonly cli?: CliCommand;
    /** True for a command of the AWS CLI's own, whose members are its options and which sends no request of its own. */
    readonly custom?: boolean;
}

/** An option of an operation's command: one for each member of the input, two for a boolean. */
declare interface Option_2 {
    /** With its dashes: `--policies`, `--no-permanent`. */
    readonly name: string;
    readonly member: Member;
    /** `value` takes words; `on` and `off` take none and send true and false. */
    readonly form: "value" | "on" | "off";
    /** Whether the AWS CLI's parser asks for it. */
    readonly required: boolean;
    /** How many words it takes, where the shape of the member does not say it. */
    readonly takes?: CliArity;
}

/** Where one value was written, and its key where it has one. */
export declare interface Origin {
    readonly place: RangePlace;
    /** The key's name alone, without quotes. */
    readonly key?: RangePlace;
    /** How the value is written, and so how a new one has to be. */
    readonly form: Form;
}

/** `key=value` or `key@=value`, at the top or in a hash. */
declare interface Pair extends Range_2 {
    readonly kind: "pair";
    readonly key: Key;
    /** `@=` asks for values that begin with `file://` or `fileb://` to be replaced by the file. */
    readonly operator: "=" | "@=";
    readonly value: Value;
    /**
     * A file reference under `@=` that the AWS CLI opens while it decides what a comma means, and then discards. It is no
     * part of the value, but a file that cannot be read still stops the CLI.
     */
    readonly peeked?: Scalar;
    /** Text behind the value that the AWS CLI drops without a word, such as the first comma of `a=b,,c=d`. */
    readonly swallowed?: Range_2;
}

/** The files that a shorthand text asks for with `@=`. */
export declare interface Paramfiles {
    /** The content for each scalar that stands for a file. */
    readonly contents: ReadonlyMap<Scalar, string | Uint8Array>;
    /** At most one: the AWS CLI stops at the first file that it cannot read. */
    readonly diagnostics: readonly Diagnostic[];
}

/** What the model says of one part of a request. Plain data, all of it JSON. */
export declare interface PartFacts {
    /** A member's API name (`MinimumLength`); `[]` for the element of a list, `key` and `value` for the parts of a map. */
    readonly name: string;
    readonly role: "member" | "element" | "key" | "value";
    /** Dotted, from the request down: `AccountRecoverySetting.RecoveryMechanisms[].Name`. The key of a map has the map's. */
    readonly path: string;
    readonly kind: Shape["kind"];
    /** The kind with that of its parts, such as "list of strings". */
    readonly type: string;
    readonly required: boolean;
    /** Of a text in code points, of bytes, of a list's elements or a map's entries in number; of a number the number itself. */
    readonly limits?: Limits;
    /** Java regular expression that the whole text must match. */
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly sensitive: boolean;
    /** What becomes of it when a call leaves it out, where anybody knows. */
    readonly omission?: Omission;
    /** Empty for plain values, and for a structure inside itself. */
    readonly parts: readonly PartFacts[];
}

/** Where a diagnostic points: at text, or at a value that never was text. */
declare type Place = RangePlace | PointerPlace;

/** A JSON value without places. An integer that a double cannot hold exactly is a bigint. */
export declare type PlainJson = null | boolean | number | bigint | string | readonly PlainJson[] | PlainJsonObject;

/** A JSON object; every name is a property of its own, `__proto__` too. */
export declare interface PlainJsonObject {
    readonly [name: string]: PlainJson;
}

/** A JSON pointer (RFC 6901) into a request, such as `/Policies/PasswordPolicy/MinimumLength`. */
declare interface PointerPlace {
    readonly kind: "pointer";
    readonly pointer: string;
    /** Whether the name of the member or its value is meant. */
    readonly part: "key" | "value";
}

/** `sh`, `bash`, `zsh` and their like. */
export declare const posix: Shell;

/**
 * PowerShell 7.3 and newer, which hand a word to a program as it is. (Older ones drop double quotes inside it; they need
 * `\"` for each.)
 */
export declare const powershell: Shell;

/** The argv of a command behind `aws`, quoted for a shell, with the lines continued the shell's way. */
export declare function printCommand(argv: readonly string[], shell: Shell): PrintedCommand;

/** A command as a person types it: the operation on the first line, each option on one of its own. */
export declare interface PrintedCommand {
    readonly text: string;
    /** Words that the shell's command line cannot carry; they are left out. */
    readonly lost: readonly string[];
}

/** Where each part of a value was written: JSON pointer (RFC 6901, from the value's root) to its origin. */
export declare type Provenance = ReadonlyMap<string, Origin>;

/** How a scalar is quoted. */
declare type Quote = "none" | "single" | "double";

/**
 * A stretch of text: half open, in UTF-16 code units from the start of its source (0 ≤ start ≤ end).
 * The unit is the one that JavaScript strings and editors use; only people see lines and columns.
 */
declare interface Range_2 {
    readonly start: number;
    readonly end: number;
}

/** A range of a named text. */
declare interface RangePlace {
    readonly kind: "range";
    readonly source: Source;
    readonly range: Range_2;
}

/**
 * What the AWS CLI (1.45.11, or version 2) would send for the words of a command line: those behind `aws`, which may
 * stand before them. The shell is done with them already. Every problem is reported, not only the first; limits, types and
 * missing members are not looked at here but when the request is checked. Opens no file and fetches nothing by itself, and
 * never throws for what the words contain. Aliases, profiles and the environment are left out, and `--query` stays unread.
 */
export declare function readCommand(argv: readonly CommandWord[], settings: CommandSettings): CommandReading;

/**
 * What the AWS CLI would send for a command line as a person types or pastes it: `readCommand` of the words that bash passes.
 * The diagnostics about the shell come first, as the cause of those about the words; all point into the line. Where the shell
 * runs no `aws` at all, there is nothing but them. Never throws for what the line contains.
 */
export declare function readCommandLine(line: string | Source, settings: CommandSettings): CommandReading;

/** What came of the words of one option. */
export declare interface Reading {
    /** The value that the AWS CLI would go on with; undefined exactly when it would stop here. */
    readonly value: JsonValue | undefined;
    /** Where each part of the value was written. */
    readonly provenance: Provenance;
    /** What is wrong with the words. Members and limits are checked on the value, by the shape. */
    readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the source's text from `offset` (UTF-16, 0 when left out) to its end as one JSON value, exactly as Python
 * 3.11's `json.loads` does for the AWS CLI. Stops at the first problem; its `cli` report is the CLI's own sentence
 * without the option's name, with lines, columns and characters counted in code points from `offset`. Brackets nested
 * more than 400 deep are refused, with no such report, and so are texts longer than `maxTextLength`. Never throws; takes time linear in the text.
 */
export declare function readJson(source: Source, offset?: number): JsonReading;

/**
 * The value of an option's words, as the AWS CLI reads them (aws-cli 1.45.11): each word may be shorthand, JSON or plain text,
 * by the shape. A list option takes any number of words, every other option exactly one. Files (`file://`, `fileb://`, `@=`)
 * come from `port`, which refuses them unless the caller says otherwise. Never throws for what the words contain.
 */
export declare function readOption(option: WordTarget, words: readonly string[], port?: FilePort): Reading;

/** `readOption` of words that know where they stand in a longer text. */
export declare function readOptionSources(option: WordTarget, sources: readonly Source[], port: FilePort): Reading;

/**
 * Reads the files of a tree, in the order in which the AWS CLI opens them. Content is taken as it is: not trimmed, not
 * parsed again. A reference that is not to a file (`https://…`) stays text.
 */
export declare function readParamfiles(document: Document_2, source: Source, port: FilePort): Paramfiles;

/** A JSON text as the request of an operation, as the AWS CLI reads that of `--cli-input-json`. Nothing is checked. */
export declare function readRequest(source: Source, { input }: Operation): Reading;

/** All that is known about an option, or about a member below it. Plain data, all of it JSON. */
export declare interface Reference extends PartFacts {
    /** The option that sets it, with its dashes; a flag has its other form behind a bar: `--permanent | --no-permanent`. */
    readonly option: string;
    /** How the AWS CLI's help shows the option, cut down to this member and to what is required beside it. */
    readonly syntax: readonly SyntaxBlock[];
    readonly example?: ReferenceExample;
}

/** What there is to know at a path: an option, a member or a JSON pointer, as `findPart` takes it. */
export declare function reference(operation: Operation, path: string): ReferenceReading;

/** One small value that sets the member. */
export declare interface ReferenceExample {
    /** The value of the whole option. */
    readonly value: JsonValue;
    /** The option and its words as a POSIX shell takes them. */
    readonly command: string;
}

/** A reference, or a path that leads to none. */
export declare type ReferenceReading = {
    readonly kind: "found";
    readonly reference: Reference;
} | UnknownPart;

/** What there is to know about every option of an operation, in the model's order. */
export declare function references(operation: Operation): readonly Reference[];

/**
 * A reference as plain text for people, lines of at most 80 characters; syntax and commands stay whole, because they are there to
 * be copied. Ends in a newline.
 */
export declare function referenceText(reference: Reference): string;

/** The end of a refused command. */
export declare interface Refusal {
    /** The exit status of the AWS CLI. */
    readonly status: number;
    /**
     * What it prints on standard error, without the usage and `aws: error: ` before it and the blanks around it. Absent where it
     * prints the bare text of a Python exception, and for version 2. Among services and operations it lists, those of the
     * models stand.
     */
    readonly message?: string;
    /** The Python exception that it dies of, such as `ValueError`. */
    readonly exception?: string;
}

/** The port of a program that must not read files: it refuses every reference. */
export declare const refuseFiles: FilePort;

/** A further place, and what it has to do with the diagnostic. */
declare interface Related {
    readonly message: string;
    readonly at: Place;
}

/** A text value. The range is that of `raw`. */
declare interface Scalar extends Range_2 {
    readonly kind: "scalar";
    readonly quote: Quote;
    /** As written, quotes included; blanks that the reading trims are not part of it. */
    readonly raw: string;
    /** After unquoting and unescaping. */
    readonly value: string;
    /** True when `@=` applies to it. */
    readonly paramfile: boolean;
}

/** The kinds of value without parts. */
declare type ScalarKind = "string" | "integer" | "long" | "float" | "double" | "boolean" | "blob" | "timestamp";

/** A value without parts. */
declare interface ScalarShape {
    readonly kind: ScalarKind;
    readonly name: string;
    /** Length in code points for a string, in bytes for a blob, the value itself for a number. */
    readonly limits: Limits;
    /** Java regular expression that the whole value must match; strings only. */
    readonly pattern?: string;
    /** The values that the service knows, in the model's order; strings only. */
    readonly enum?: readonly string[];
    readonly sensitive: boolean;
}

/**
 * From offset `inner` on, up to the next segment, the text stands at `outer` in the outer document (UTF-16 units). Where
 * `outer` is as long, both run in parallel; where it is not (an escape, `\"` for `"`), all of the one is all of the other.
 */
declare interface Segment {
    readonly inner: number;
    readonly outer: Range_2;
}

/** A service model: its operations and shapes. */
declare interface Service {
    /** The AWS CLI's name of the service, such as `cognito-idp`. */
    readonly id: string;
    readonly name: string;
    readonly apiVersion: string;
    /** By API name (`UpdateUserPool`), in the model's order. */
    readonly operations: ReadonlyMap<string, Operation>;
    readonly shapes: ReadonlyMap<string, Shape>;
    /** What the AWS CLI makes of it beside the model, where that is known. */
    readonly cli?: CliService;
}

/** What of a map of services is used. */
export declare type Services = Pick<ReadonlyMap<string, Service>, "get" | "has" | "keys">;

/** A setting as JSON. */
declare type SettingValue = null | boolean | number | string | readonly SettingValue[] | {
    readonly [name: string]: SettingValue;
};

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
declare type Severity = "error" | "warning" | "info";

/**
 * What a service model says about one kind of value. The words are Smithy's and botocore's; the kinds are botocore's
 * (`type` in a `service-2.json`). A graph: members point at shapes, and a shape may contain itself.
 */
declare type Shape = StructureShape | ListShape | MapShape | ScalarShape;

/** A shell that a command can be written for: its name, and how one word is quoted so that the program gets exactly it. */
export declare interface Shell {
    readonly name: ShellName;
    /** The word as it has to be typed; undefined where the shell's command line cannot carry it. */
    readonly quote: (word: string) => string | undefined;
    /** What stands at the end of a line that goes on in the next. */
    readonly continuation: string;
}

/** A program with its words. What is set for it (`NAME=value` before it) is left out. */
export declare interface ShellCommand {
    readonly range: Range_2;
    readonly words: readonly ShellWord[];
    /** `> file` and the like. */
    readonly redirections: readonly Range_2[];
}

/** Why a shell does not run a text: something is not `closed`, or stands where it cannot. */
export declare interface ShellFault {
    readonly kind: "unclosed" | "unexpected";
    /** As a noun phrase for people: `single quote`. */
    readonly what: string;
    readonly range: Range_2;
}

/** A text that a command is given in the script itself: `cat > FILE <<EOF`. */
export declare interface ShellHeredoc {
    readonly body: Range_2;
    /** Where the command writes to. */
    readonly file?: ShellWord;
    /** In a bare one the shell replaces `$NAME`. */
    readonly quotes: "bare" | "quoted";
}

/** The names that people choose a shell by. */
export declare type ShellName = "posix" | "powershell" | "cmd";

/** Every shell, the default first. */
export declare const shells: readonly Shell[];

/** What a shell makes of a script, with what stands inside of its words. */
export declare interface ShellScript extends ShellText {
    readonly heredocs: readonly ShellHeredoc[];
}

export declare const shellSyntax: DiagnosticConstructor<    {
readonly reason: string;
}>;

/** What a shell makes of a text. Ranges are places in it. */
declare interface ShellText {
    /** The simple commands in their order, also those inside of loops and the like; not those inside of words. */
    readonly commands: readonly ShellCommand[];
    /** Set where the shell would not run the text. */
    readonly fault?: ShellFault;
}

/**
 * The smallest part of a word: `bare` is a UTF-16 unit that may mean something to the shell, or a run of letters and digits, `quoted` text that does not (empty
 * for the quotes alone), `unknown` what the shell replaces by something that only it knows (`$NAME`), as it is written.
 */
export declare interface ShellUnit {
    readonly kind: "bare" | "quoted" | "unknown";
    readonly text: string;
    readonly range: Range_2;
}

/** A word before the braces in it are expanded. */
export declare interface ShellWord {
    /** With its quotes. */
    readonly range: Range_2;
    readonly units: readonly ShellUnit[];
}

/**
 * How the AWS CLI's help shows the shorthand of an option with this shape: `PasswordPolicy={MinimumLength=integer,…}`, for a
 * list one element and ` ...`. Undefined for shapes that take none, and for those that the help finds too deep.
 * Source: the help of aws-cli 1.45.11.
 */
export declare function shorthandSyntax(shape: Shape): string | undefined;

/** A value as the words of an option. */
export declare interface ShorthandWords {
    /**
     * What stands behind the option on a command line, each word before any quoting for a shell. Undefined when the AWS CLI has no
     * words at all that it reads as the value.
     */
    readonly words: readonly string[] | undefined;
    /** Which parts shorthand cannot say, and why; the words are JSON then. */
    readonly diagnostics: readonly Diagnostic[];
}

/**
 * A request with a placeholder for every member, the same at each call. Fed back unchanged, many an operation refuses it: the
 * placeholders keep to types and enums, not to limits.
 */
export declare function skeleton(operation: Operation): JsonObject;

/** What a skeleton can show: the request as JSON or as YAML, or the answer. */
export declare type SkeletonForm = "input" | "yaml-input" | "output";

/** Every form, the default first. */
export declare const skeletonForms: readonly SkeletonForm[];

/**
 * What `--generate-cli-skeleton FORM` prints, with its final newline. For `output` it is what the AWS CLI prints once it has
 * found nothing wrong with the options given: nothing for an answer without members. Version 1 of the AWS CLI refuses its
 * own answer where a placeholder is shorter than the model allows; here it is printed.
 */
export declare function skeletonText(operation: Operation, form: SkeletonForm): string;

/** A named text. A text cut out of a page or a command line also knows its way home to it. */
declare interface Source {
    /** What people call it: an option (`--policies`), a file, `<stdin>`. */
    readonly name: string;
    readonly text: string;
    readonly home?: Home;
}

/** The words of a command line, and what is wrong with it as far as the shell goes. */
export declare interface SplitCommandLine {
    /** From `aws` on, each at home in the line. Absent where the shell would run nothing, or no `aws`. */
    readonly words?: readonly Source[];
    readonly diagnostics: readonly Diagnostic[];
}

/**
 * The words that bash 5.2 passes to the first `aws` of a command line as a person types or pastes it: prompt, quotes, comments,
 * CR LF and all. Nothing is run; what only the shell knows (`$NAME`) stays the text that stands there, and so do patterns for
 * names of files. Never throws for what the line contains.
 */
export declare function splitCommandLine(line: string | Source): SplitCommandLine;

/** True when the AWS CLI stops while it reads the option; false for what only its check of the whole request finds. */
export declare function stopsReading({ severity, cli }: Diagnostic): boolean;

/** A record with named members, in the model's order. */
declare interface StructureShape {
    readonly kind: "structure";
    readonly name: string;
    readonly members: ReadonlyMap<string, Member>;
    /** Any JSON value may stand here (`document: true` in botocore). */
    readonly document: boolean;
    /** At most one member may be set. */
    readonly union: boolean;
    readonly sensitive: boolean;
}

/** What was probably meant by the name at a place: the names that resemble it, and the best of them as a fix. */
export declare function suggestName(at: RangePlace, names: Iterable<string>): DiagnosticExtras;

/** A block below an option of the AWS CLI's help; the title has no colon, the lines are never wrapped. */
export declare interface SyntaxBlock {
    readonly title: "Shorthand Syntax" | "JSON Syntax" | "Syntax";
    readonly text: string;
}

/**
 * The blocks that the AWS CLI's help shows for an option, in its order; none for plain values and flags. Eight operations of
 * other services, whose lists take bare names in the AWS CLI, get the blocks of every other list here.
 * Source: the help of aws-cli 1.45.11.
 */
export declare function syntaxBlocks({ member: { shape } }: Option_2): readonly SyntaxBlock[];

/** Replaces a range by a text; an empty range inserts, an empty text deletes. */
declare interface TextEdit {
    readonly range: Range_2;
    readonly newText: string;
}

/** The text of a word, without its quotes. */
export declare function textOf(units: readonly ShellUnit[]): string;

/**
 * The command that sends a request: options in the model's order, each value in the shortest words that are read back as it,
 * JSON only where shorthand cannot say it. The way back of `readCommand`.
 */
export declare function toCommand(request: JsonObject, operation: Operation, service: Service): CommandText;

/**
 * The value of a tree. Of equal names the last value wins. Integers are exact; other numbers are the nearest double,
 * so `1e999` is infinite. That `8.0` is no integer is lost here and stands in the tree alone.
 */
export declare function toPlainJson(node: JsonNode): PlainJson;

/**
 * The shortest words that the AWS CLI reads back as exactly this value of an option with this shape: shorthand where it can say
 * the value, else JSON. The way back of `readOption`. `pointer` is where the value stands in its request, for the diagnostics.
 */
export declare function toShorthand(value: JsonValue, shape: Shape, pointer?: string): ShorthandWords;

export declare const unclosedInShell: DiagnosticConstructor<    {
readonly what: string;
}>;

declare type Units = readonly ShellUnit[];

export declare const unknownOperation: DiagnosticConstructor<Written & {
readonly service: string;
}>;

export declare const unknownOption: DiagnosticConstructor<Written & {
readonly operation: string;
}>;

/** A path that does not: the step that failed, and paths that may have been meant, best first. */
export declare interface UnknownPart {
    readonly kind: "unknown";
    readonly step: string;
    readonly nearest: readonly string[];
}

export declare const unwantedValue: DiagnosticConstructor<Named>;

/** What can stand behind `=` or in a list. */
declare type Value = Scalar | List | Hash | Missing;

/** A word as a text that is at home in the command line; `range` is where it stands there. */
export declare function wordSource(units: readonly ShellUnit[], range: Range_2, document: Source): Source;

/** What is read: the option's name for messages, and the shape of its value. */
export declare interface WordTarget {
    readonly name: string;
    readonly shape: Shape;
    /** The member that a word stands for which is no JSON and no shorthand: of the structure, or of an element of the list. */
    readonly bare?: string;
    /** JSON pointer of the value, under which its places are noted; the root where it is absent. */
    readonly pointer?: string;
}

declare interface Written {
    readonly written: string;
}

export { }
