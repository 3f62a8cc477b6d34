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

/** A service, or a command of the AWS CLI's own such as `s3`. */
declare interface CliService extends CliCommand {
    /** The service's name in botocore's folders, where its model lies: `codedeploy` for `deploy`. Empty for a command without a model. */
    readonly model: string;
    /** The operations that it pages through, by their CLI names, and the members with which a caller turns the pages himself. */
    readonly paged: ReadonlyMap<string, readonly string[]>;
    /** Operations whose options are others than their members, by CLI name. */
    readonly operations: ReadonlyMap<string, CliCommand>;
}

/** A word that is no option. */
declare interface CliWord {
    readonly name: string;
    readonly takes: CliArity;
}

/** How a page is written, which says where its commands stand. */
declare type DocumentFormat = "markdown" | "rst" | "shell" | "workflow" | "text";

/** A line of an excerpt: text of the document, or the carets under it. */
declare interface ExcerptLine {
    readonly kind: "text" | "caret" | "elision";
    readonly text: string;
}

/** One problem of a page as plain data: JSON can hold it, and threads can hand it on. All places are places of the page. */
declare interface Finding {
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

/** The page mended by its `safe` fixes, or by `unsafe` ones as well, and what is left. Mending the result again changes nothing. */
export declare function fix(document: LintDocument, safety?: FixSafety, settings?: LintPageSettings): FixedPage;

/** A page after its fixes. */
declare interface FixedPage {
    readonly text: string;
    /** What was mended, in the order of the mending; the places are those of the page as it was then. */
    readonly fixed: readonly Finding[];
    /** What is left. */
    readonly report: PageReport;
}

/** How sure it is that a fix says what the author meant: `unsafe` ones are applied only when somebody asks for them. */
declare type FixSafety = "safe" | "unsafe";

/** Inclusive bounds; absent where the model has none. */
declare interface Limits {
    readonly min?: number;
    readonly max?: number;
}

/**
 * Everything that is wrong with the AWS CLI commands of a page, as plain data with places of the page: what `longhand lint` reports.
 * Reads nothing but its arguments, runs in a browser, and never throws for what the page contains.
 */
export declare function lint(document: LintDocument, settings?: LintPageSettings): PageReport;

/** One page or script, whole. */
declare interface LintDocument {
    /** What findings call it: its path. */
    readonly name: string;
    readonly text: string;
    readonly format: DocumentFormat;
}

/** How `lint` and `fix` check a page; what is left out is as `longhand lint` has it without settings. */
export declare interface LintPageSettings extends Partial<LintSettings> {
    /** Models of further services (`loadService`); Amazon Cognito user pools is always there. */
    readonly services?: readonly Service[];
}

/** How a page is checked, as plain data: JSON can hold it, and threads can hand it on. */
declare interface LintSettings {
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

/** What a page holds. */
declare interface PageCounts {
    readonly snippets: number;
    readonly commands: number;
    /** Synopses that were passed over: `[--option <value>]`. */
    readonly synopses: number;
    /** Findings that a comment in the page switches off. */
    readonly suppressed: number;
}

/** Replaces a stretch of the page; the text has the indents, the `> ` and the escapes that it needs there. */
declare interface PageEdit {
    readonly at: PagePlace;
    readonly newText: string;
}

/** How to put a page right: edits that do not overlap, in its order. */
declare interface PageFix {
    /** An imperative without a full stop. */
    readonly title: string;
    readonly safety: FixSafety;
    readonly edits: readonly PageEdit[];
}

/** A stretch of a page: UTF-16 offsets, and lines and columns from 1, the columns in code points. */
declare interface PagePlace extends Range_2 {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** What was found in a page, as plain data. */
declare interface PageReport {
    /** In the order of the page. */
    readonly findings: readonly Finding[];
    readonly counts: PageCounts;
}

/** Which findings are wanted: see `presets.ts`. */
declare type PresetName = "recommended" | "strict" | "examples-upstream";

/**
 * A stretch of text: half open, in UTF-16 code units from the start of its source (0 ≤ start ≤ end).
 * The unit is the one that JavaScript strings and editors use; only people see lines and columns.
 */
declare interface Range_2 {
    readonly start: number;
    readonly end: number;
}

/** Another place of the page that belongs to a finding. */
declare interface RelatedFinding {
    readonly message: string;
    readonly at: PagePlace;
}

/** What can be set about single rules; every option has a default. */
declare interface RuleOptions {
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

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
declare type Severity = "error" | "warning" | "info";

/**
 * What a service model says about one kind of value. The words are Smithy's and botocore's; the kinds are botocore's
 * (`type` in a `service-2.json`). A graph: members point at shapes, and a shape may contain itself.
 */
declare type Shape = StructureShape | ListShape | MapShape | ScalarShape;

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

export { }
