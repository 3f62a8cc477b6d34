/**
 * What the words of a command come to by the models: the same reading as `readCommand` of the library, with the same codes.
 *
 * - `operation`: `reading.service` and `reading.operation` are there;
 * - `custom`: a command of the AWS CLI's own (`s3 cp`, `configure`), whose options are known and which has no model;
 * - `unmodelled`: the AWS CLI has the service, and its model is not at hand (`needs` names it): nothing is said of its options;
 * - `unknown`: no such service or operation; a diagnostic says so, unless the name itself is opaque.
 */
export declare interface Binding {
  readonly kind: "operation" | "custom" | "unmodelled" | "unknown";
  readonly reading: CommandReading;
  /** The service whose model would be needed to say more. */
  readonly needs?: string;
  /**
   * The findings of the reading, of the request by its shape, and of the rules between its settings that need nothing but the request
   * (`syntax/`, `shape/`, `command/`, `request/`), without those that rest on what is opaque or elided. Places lead home to the page, or
   * into a file that the page shows.
   */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that the command names and the page shows, by their reference (`file://x.json`); each is at home in the page. */
  readonly files: ReadonlyMap<string, Source>;
  /** JSON pointers into `reading.members` of values of which not all is known. */
  readonly opaque: readonly string[];
}

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
declare type CliReport =
  | {
      readonly kind: "syntax";
      readonly expected: string;
      readonly received: string;
      readonly offset: number;
    }
  | {
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
declare type CliVersion = "v1" | "v2";

/** A word that is no option. */
declare interface CliWord {
  readonly name: string;
  readonly takes: CliArity;
}

/** One run of `aws` in a snippet. Ranges without another word are places in `shell`. */
export declare interface Command {
  readonly dialect: Dialect;
  /**
   * What the shell reads: the lines of the command and of those around it that belong to it, without prompts and output. At home in
   * the page, character by character. Diagnostics about what the shell makes of the command stand in it.
   */
  readonly shell: Source;
  /** From the program to the last word; lines that lost their continuation are within. */
  readonly range: Range_2;
  /** `aws`, however it is called: a path, `awslocal`, `$AWS`. */
  readonly program: Word;
  /** What stands behind the program, as written: before the shell expands braces. */
  readonly words: readonly Word[];
  /** What the program gets. Each is at home in `shell`, and so in the page. */
  readonly argv: readonly Source[];
  readonly redirections: readonly Range_2[];
  /** What the linter does not know of the words, or read as something else than the shell would. */
  readonly opaque: readonly Opaque[];
  /** Where an elision (`...`, `…`) stands: what is missing may be there. Empty for a command that is whole. */
  readonly elisions: readonly Range_2[];
  /** Where a line ends that was meant to go on; the command was read as if it did. */
  readonly breaks: readonly LineBreak[];
  /** Why the shell runs none of it. */
  readonly fault?: Fault;
}

/** What a rule sees that looks at one command. */
export declare interface CommandContext extends SnippetContext {
  readonly command: Command;
  readonly binding: Binding;
}

/** What came of a whole command. */
declare interface CommandReading {
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

/** What holds when nobody says anything. */
export declare const defaultRuleOptions: RuleOptions;

/** What is checked when nobody says anything. */
export declare const defaultSettings: LintSettings;

/** Gives a rule its type: the scope decides what its check sees. */
export declare function defineSnippetRule(rule: SnippetRule): SnippetRule;

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

/** Whose rules of quoting a text follows. */
export declare type Dialect = "posix" | "cmd" | "powershell";

/** What a rule sees that looks at a page as a whole. */
export declare interface DocumentContext {
  readonly document: LintDocument;
  /** The page as the home of everything in it. */
  readonly page: Source;
  /** In the order of the page. */
  readonly snippets: readonly Snippet[];
  /** What is set about single rules. */
  readonly options: RuleOptions;
  /** What a command of these snippets comes to. */
  readonly bindingOf: (command: Command) => Binding;
}

/** How a page is written, which says where its commands stand. */
export declare type DocumentFormat = "markdown" | "rst" | "shell" | "workflow" | "text";

/** A line of an excerpt: text of the document, or the carets under it. */
declare interface ExcerptLine {
  readonly kind: "text" | "caret" | "elision";
  readonly text: string;
}

/** Why a shell does not run a text: something is not closed, or stands where it cannot. */
export declare interface Fault {
  readonly kind: "unclosed" | "unexpected";
  /** As a noun phrase for people: `single quote`. */
  readonly what: string;
  readonly range: Range_2;
}

/** One problem of a page as plain data: JSON can hold it, and threads can hand it on. All places are places of the page. */
export declare interface Finding {
  /** `layer/kebab-name`; each has a page under `docs/rules/` or `docs/diagnostics/`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence with a full stop. */
  readonly message: string;
  readonly expected?: string;
  readonly at: PagePlace;
  readonly related?: readonly RelatedFinding[];
  readonly fix?: PageFix;
  /** The lines that it stands on, with carets, ready for a terminal. */
  readonly excerpt: readonly ExcerptLine[];
  /** The text that it is about, blanks joined: what a baseline knows it by after the page around it has changed. */
  readonly subject: string;
}

/** The rule of a code; undefined where there is none. */
export declare function findRule(code: string): KnownRule | undefined;

/** A change to the text a diagnostic points at, ready to apply or to paste. */
declare interface Fix {
  /** What it does, as an imperative without a full stop: "Quote the value". */
  readonly title: string;
  /** Edits of one source, the diagnostic's own; they do not overlap. */
  readonly edits: readonly TextEdit[];
}

/** A page after its fixes. */
export declare interface FixedPage {
  readonly text: string;
  /** What was mended, in the order of the mending; the places are those of the page as it was then. */
  readonly fixed: readonly Finding[];
  /** What is left. */
  readonly report: PageReport;
}

/**
 * Mends a page as far as its findings say how: `safe` fixes, or `unsafe` ones as well. After each round the page is read anew; a fix that
 * does not help is taken back. Mending the result again changes nothing.
 */
export declare function fixPage(
  document: LintDocument,
  wanted: FixSafety,
  check: (document: LintDocument) => PageReport,
): FixedPage;

/** How sure it is that a fix says what the author meant: `unsafe` ones are applied only when somebody asks for them. */
export declare type FixSafety = "safe" | "unsafe";

/** The notations of a value: `plain` is the text itself, as for a string option. */
declare type Form = "shorthand" | "json" | "yaml" | "plain";

/** Where a text came from: pieces of the outer document, sorted by `inner`, that make it up without a gap. */
declare interface Home {
  readonly document: Source;
  readonly segments: readonly Segment[];
}

/** An object; every name is a property of its own, `__proto__` too. */
declare interface JsonObject {
  readonly [name: string]: JsonValue;
}

/**
 * A value of a request. An integer beyond 2^53 is a bigint, because the AWS CLI sends each digit; bytes come from
 * `fileb://` alone.
 */
declare type JsonValue = null | boolean | number | bigint | string | Uint8Array | readonly JsonValue[] | JsonObject;

/** What is known about a kind of finding without looking at a page. */
export declare interface KnownRule {
  /** `layer/kebab-name` */
  readonly code: string;
  /** How grave it is in a page, where nothing else is configured. */
  readonly severity: Severity;
  /** The first sentence of its page. */
  readonly summary: string;
}

/** Everything that can be found in pages, by code. */
export declare const knownRules: readonly KnownRule[];

/** A language's name as a page writes it, and where (offsets in the page). */
export declare interface Language {
  readonly name: string;
  readonly range: Range_2;
}

/** Inclusive bounds; absent where the model has none. */
declare interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/**
 * A line end inside of a command that does not continue the line:
 *
 * - `blank-behind`: a mark with blanks behind it;
 * - `slash`: `/` for the mark;
 * - `doubled`: `\\`, the mark escaped once more;
 * - `comment`: a comment line between continued lines;
 * - `empty-line`: a continued line with nothing behind it, and the command goes on after that;
 * - `missing`: nothing.
 */
export declare interface LineBreak {
  readonly kind: "blank-behind" | "slash" | "doubled" | "comment" | "empty-line" | "missing";
  /** What stands where the mark should be; empty where nothing does. */
  readonly range: Range_2;
  /** The first word of the line that is cut off: what the shell runs as a program of its own. */
  readonly next: Range_2;
}

/** Finds the commands of a page and says what is wrong with them. Reads nothing but its arguments, and never throws for a page. */
export declare function lint(document: LintDocument, { rules, services, programs, options }: LintOptions): LintResult;

/** One page or script, whole. */
export declare interface LintDocument {
  /** What findings call it: its path. */
  readonly name: string;
  readonly text: string;
  readonly format: DocumentFormat;
}

/** What a page is read with. */
export declare interface LintOptions {
  /** In the order in which their findings of one place are given. */
  readonly rules: readonly SnippetRule[];
  /**
   * The models at hand, by the AWS CLI's names of the services; `get` may load one when it is first asked for. A name that it `has` and does
   * not `get` is that of a service whose model is missing.
   */
  readonly services: Services;
  /** Further names under which pages run the AWS CLI, beside `aws`, `aws2`, `awslocal` and `$AWS`. */
  readonly programs?: readonly string[];
  /** What is set about single rules; `defaultRuleOptions` where nothing is. */
  readonly options?: RuleOptions;
}

/**
 * Everything that is wrong with the AWS CLI commands of a page: what `lint` finds, with the severities of the settings, without what
 * comments in the page switch off. Reads nothing but its arguments, and never throws for what the page contains.
 */
export declare function lintPage(document: LintDocument, services: Services, settings?: LintSettings): PageReport;

/** What was found in a page. */
export declare interface LintResult {
  /** In the order of the page; places lead home to it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly snippets: readonly Snippet[];
}

/** How a page is checked, as plain data: JSON can hold it, and threads can hand it on. */
export declare interface LintSettings {
  readonly preset: PresetName;
  /** By code; these win over the preset. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly options: RuleOptions;
  /** Further names under which pages run the AWS CLI. */
  readonly programs: readonly string[];
}

declare interface ListShape {
  readonly kind: "list";
  readonly name: string;
  readonly element: Shape;
  /** Number of elements. */
  readonly length: Limits;
  readonly sensitive: boolean;
}

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

/**
 * A stretch whose value is not known: a `placeholder` (`<user-pool-id>`), a `template` (`${{ … }}`, `{{ … }}`), an `expansion` of the
 * shell (`$NAME`, `$(…)`), the `home` folder (`~`). A finding that rests on it is no finding.
 */
export declare interface Opaque {
  readonly kind: "placeholder" | "template" | "expansion" | "home";
  readonly range: Range_2;
}

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

/** Where one value was written, and its key where it has one. */
declare interface Origin {
  readonly place: RangePlace;
  /** The key's name alone, without quotes. */
  readonly key?: RangePlace;
  /** How the value is written, and so how a new one has to be. */
  readonly form: Form;
}

/** What a page holds. */
export declare interface PageCounts {
  readonly snippets: number;
  readonly commands: number;
  /** Synopses that were passed over: `[--option <value>]`. */
  readonly synopses: number;
  /** Findings that a comment in the page switches off. */
  readonly suppressed: number;
}

/** Replaces a stretch of the page; the text has the indents, the `> ` and the escapes that it needs there. */
export declare interface PageEdit {
  readonly at: PagePlace;
  readonly newText: string;
}

/** How to put a page right: edits that do not overlap, in its order. */
export declare interface PageFix {
  /** An imperative without a full stop. */
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly PageEdit[];
}

/** A stretch of a page: UTF-16 offsets, and lines and columns from 1, the columns in code points. */
export declare interface PagePlace extends Range_2 {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What was found in a page, as plain data. */
export declare interface PageReport {
  /** In the order of the page. */
  readonly findings: readonly Finding[];
  readonly counts: PageCounts;
}

/** Where a diagnostic points: at text, or at a value that never was text. */
declare type Place = RangePlace | PointerPlace;

/** A JSON pointer (RFC 6901) into a request, such as `/Policies/PasswordPolicy/MinimumLength`. */
declare interface PointerPlace {
  readonly kind: "pointer";
  readonly pointer: string;
  /** Whether the name of the member or its value is meant. */
  readonly part: "key" | "value";
}

/** A choice of findings. */
export declare interface Preset {
  readonly name: PresetName;
  /** A clause for the help page. */
  readonly summary: string;
  /** Whether findings of a code are wanted that have this severity in pages. */
  readonly includes: (code: string, severity: Severity) => boolean;
}

/** Which findings are wanted: see `presets.ts`. */
export declare type PresetName = "recommended" | "strict" | "examples-upstream";

/** Every preset, the default first. */
export declare const presets: readonly [Preset, ...Preset[]];

/** Where each part of a value was written: JSON pointer (RFC 6901, from the value's root) to its origin. */
declare type Provenance = ReadonlyMap<string, Origin>;

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

/** The end of a refused command. */
declare interface Refusal {
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

/** A further place, and what it has to do with the diagnostic. */
declare interface Related {
  readonly message: string;
  readonly at: Place;
}

/** Another place of the page that belongs to a finding. */
export declare interface RelatedFinding {
  readonly message: string;
  readonly at: PagePlace;
}

/** What is known about a rule without running it. */
declare interface RuleFacts {
  /** Its codes and severities; the code is `snippet/kebab-name`, the file's name. */
  readonly diagnostic: Pick<DiagnosticConstructor<never>, "code" | "severity">;
  /** How sure its fixes are: a `safe` one keeps what the author meant; an `unsafe` one may not. */
  readonly fixes: "safe" | "unsafe" | "none";
}

/** A rule about one command. */
declare interface RuleOfCommand extends RuleFacts {
  readonly scope: "command";
  readonly check: (context: CommandContext) => readonly Diagnostic[];
}

/** A rule about a page. */
declare interface RuleOfDocument extends RuleFacts {
  readonly scope: "document";
  readonly check: (context: DocumentContext) => readonly Diagnostic[];
}

/** A rule about one block. */
declare interface RuleOfSnippet extends RuleFacts {
  readonly scope: "snippet";
  readonly check: (context: SnippetContext) => readonly Diagnostic[];
}

/** What can be set about single rules; every option has a default. */
export declare interface RuleOptions {
  /** Account ids that may stand in pages, besides those that AWS's own documentation uses: twelve digits each. */
  readonly knownAccounts: readonly string[];
  /** Ids of pools, clients and keys that may stand in pages though they look like live ones. */
  readonly knownIds: readonly string[];
  /** The longest JSON that may stand in a command line. UTF-16 units. */
  readonly longestInlineJson: number;
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
declare type Services = Pick<ReadonlyMap<string, Service>, "get" | "has" | "keys">;

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
declare type Severity = "error" | "warning" | "info";

/**
 * What a service model says about one kind of value. The words are Smithy's and botocore's; the kinds are botocore's
 * (`type` in a `service-2.json`). A graph: members point at shapes, and a shape may contain itself.
 */
declare type Shape = StructureShape | ListShape | MapShape | ScalarShape;

/** What a skeleton can show: the request as JSON or as YAML, or the answer. */
declare type SkeletonForm = "input" | "yaml-input" | "output";

/** One stretch of a page that holds commands. */
export declare interface Snippet {
  readonly kind: SnippetKind;
  /** The one that most of it is written for; a command may differ (`Command.dialect`). */
  readonly dialect: Dialect;
  /** The language that the page names for it, where it names one: the word of a fence, of `.. code-block::`. */
  readonly language?: Language;
  /**
   * The text without what the page puts around it (fences, indents, `> `) and with plain line feeds. At home in the page, or in a
   * text that is: follow `toHome`.
   */
  readonly source: Source;
  /** All of it in the page, fences and directive included: UTF-16 offsets. */
  readonly range: Range_2;
  /** What a line that a fix adds has to begin with in the page: the indent and the `> ` of its containers. */
  readonly prefix: string;
  /** The runs of `aws` in it, in their order. */
  readonly commands: readonly Command[];
  /** How many synopses (`[--option <value>]`) were passed over. */
  readonly synopses: number;
}

/** What a rule sees that looks at one block. */
export declare interface SnippetContext extends DocumentContext {
  readonly snippet: Snippet;
}

/**
 * How commands stand in a page:
 *
 * - `block`: lines of a fence, an indented or a literal block, `<pre>`, a workflow's `run:`;
 * - `session`: such a block with prompts, where what follows a command is its output;
 * - `script`: a whole shell file;
 * - `inline`: code in a line of text, or in a cell of a table;
 * - `paragraph`: a line of text that begins with `aws`, outside of any code.
 */
export declare type SnippetKind = "block" | "session" | "script" | "inline" | "paragraph";

/**
 * A rule about commands in pages. Its check gives diagnostics of its own code, with places in the page or in a text that is at home
 * there, and never throws for what the page contains.
 */
export declare type SnippetRule = RuleOfCommand | RuleOfSnippet | RuleOfDocument;

/**
 * Every rule about commands in pages, in the order in which findings of one place are given: a cause stands before what follows from
 * it.
 */
export declare const snippetRules: readonly SnippetRule[];

/** A named text. A text cut out of a page or a command line also knows its way home to it. */
declare interface Source {
  /** What people call it: an option (`--policies`), a file, `<stdin>`. */
  readonly name: string;
  readonly text: string;
  readonly home?: Home;
}

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

/** Replaces a range by a text; an empty range inserts, an empty text deletes. */
declare interface TextEdit {
  readonly range: Range_2;
  readonly newText: string;
}

/**
 * The smallest part of a word: `bare` is a UTF-16 unit that may mean something to the shell, `quoted` text that does not (empty
 * for the quotes alone), `unknown` what the shell replaces by something that only it knows (`$NAME`), as it is written.
 */
export declare interface Unit {
  readonly kind: "bare" | "quoted" | "unknown";
  readonly text: string;
  readonly range: Range_2;
}

/** A word as it is written, before braces are expanded. */
export declare interface Word {
  /** With its quotes. */
  readonly range: Range_2;
  /** The text without its quotes; what is opaque is as written. */
  readonly text: string;
  /** The smallest parts, with their places. */
  readonly units: readonly Unit[];
  /** The words that the shell makes of it by its braces, where they are others than the word itself. */
  readonly expansion?: readonly string[];
}
