/** Where the bare value that starts at `offset` ends, before trimming; `offset` itself when none can start there. */
export declare function bareEnd(text: string, offset: number, kind: BareKind): number;

/** What ends a bare value besides those: a first value or an item ends at `]` and `}`, a second one at `=`. */
declare type BareKind = "first" | "second";

/** The nodes directly within a node, in the order of the text. */
export declare function childrenOf(node: Node_2): readonly Node_2[];

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

/**
 * `maxDepth` is what the AWS CLI reads: one level more, and its parser dies of Python's recursion limit. In a cold process some
 * 590 levels overflow a default stack on Node 20, some 560 on Node 22 and 24; a caller who has used up most of the stack
 * gets `fallbackDepth`. `maxTokens` keeps the tree of the densest text under 1 GB, so that the default heap of a small
 * machine holds it.
 */
export declare const defaultLimits: ParseLimits;

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

/** The whole text: one or more pairs. */
declare interface Document_2 extends Range_2 {
    readonly kind: "document";
    readonly pairs: readonly Pair[];
}
export { Document_2 as Document }

/**
 * Warnings about a text that the AWS CLI accepts and reads in a way that nobody expects, in the order of the text within each
 * container. For a tree that parsed without errors.
 */
export declare function findSurprises(document: Document_2, source: Source): readonly Diagnostic[];

/** What there is to say of a text that has more than `limit` UTF-16 units; undefined for all others. */
export declare function findTooLarge(source: Source, limit: number): Diagnostic | undefined;

/** A change to the text a diagnostic points at, ready to apply or to paste. */
declare interface Fix {
    /** What it does, as an imperative without a full stop: "Quote the value". */
    readonly title: string;
    /** Edits of one source, the diagnostic's own; they do not overlap. */
    readonly edits: readonly TextEdit[];
}

/** A part of a grammar as Chevrotain serialises it: a rule, a reference to one, a terminal, a repetition, an alternation. */
export declare interface GrammarPart {
    readonly type: string;
    /** Of a rule, of what is referred to, of the token type. */
    readonly name?: string;
    readonly definition?: readonly GrammarPart[];
    /** Of a repetition. */
    readonly separator?: GrammarPart;
}

/** `{key=value,...}`. Keys may repeat; the last one wins and keeps the place of the first. */
export declare interface Hash extends Range_2 {
    readonly kind: "hash";
    readonly pairs: readonly Pair[];
}

/** Where a text came from: pieces of the outer document, sorted by `inner`, that make it up without a gap. */
declare interface Home {
    readonly document: Source;
    readonly segments: readonly Segment[];
}

/**
 * True for a value that `@=` or a whole option value replaces by a file's content: it begins exactly with `file://` or
 * `fileb://`, lower case, nothing before it.
 */
export declare function isFileReference(value: string): boolean;

/**
 * White space to Python, which the reading trims off the end of an unquoted value. It has U+1C to U+1F and U+85, which
 * JavaScript's `trimEnd` leaves, and not U+FEFF, which that takes. `code` is a UTF-16 unit.
 */
export declare function isPythonSpace(code: number): boolean;

/** A key; empty where nothing stands before `=`. */
export declare interface Key extends Range_2 {
    readonly kind: "key";
    readonly name: string;
}

/** A list: `csv` is `a,b` at the top, `explicit` is `[a,b]`. */
export declare interface List extends Range_2 {
    readonly kind: "list";
    readonly style: ListStyle;
    readonly items: readonly Value[];
}

/** How a list is written. */
export declare type ListStyle = "csv" | "explicit";

/** How long one text may be, shorthand or JSON: the AWS CLI has no limit, and no setting needs a hundredth of it. UTF-16 units. */
export declare const maxTextLength = 16777216;

/** A place where a value had to be and none could be read; only in a tree that comes with an error. */
export declare interface Missing extends Range_2 {
    readonly kind: "missing";
}

/**
 * The tree of one shorthand text. Every node is itself a range: `start` and `end` are UTF-16 offsets into the text,
 * half open, and a child lies within its parent.
 */
declare type Node_2 = Document_2 | Pair | Key | Value;
export { Node_2 as Node }

/** `key=value` or `key@=value`, at the top or in a hash. */
export declare interface Pair extends Range_2 {
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

/**
 * Parses one shorthand text, such as the value of `--policies`. Takes the text, or a source that names it in the
 * diagnostics; never throws for what it contains. Linear in the length of the text; nesting and size are bounded by
 * `limits`.
 */
export declare function parse(input: string | Source, limits?: Partial<ParseLimits>): ParseResult;

/** Bounds on the work that one text may cause. */
export declare interface ParseLimits {
    /** How long a text may be. UTF-16 units. */
    readonly maxLength: number;
    /** How deep brackets and braces may nest. */
    readonly maxDepth: number;
    /** How many tokens a text may have; about 60 bytes of memory each. */
    readonly maxTokens: number;
    /** How many problems are put into words, at least 1; the rest is counted. */
    readonly maxProblems: number;
}

/** What a text parses to: a tree in any case, and everything that is wrong with the text. */
export declare interface ParseResult {
    readonly ast: Document_2;
    /**
     * Empty when the AWS CLI accepts the text. Otherwise in the order in which they are found: the first is the one that the
     * AWS CLI stops at, and carries its report. The tree then holds what could be read.
     */
    readonly diagnostics: readonly Diagnostic[];
}

/** Where a diagnostic points: at text, or at a value that never was text. */
declare type Place = RangePlace | PointerPlace;

/** A value without a shape: what the AWS CLI's parser returns before it looks at the model. */
export declare type PlainValue = string | readonly PlainValue[] | {
    readonly [key: string]: PlainValue;
};

/**
 * The value of a whole tree. A key that repeats keeps the place of its first and the value of its last pair; pairs and
 * items that could not be read are left out. `__proto__` is a key like any other.
 */
export declare function plainValue(document: Document_2): {
    readonly [key: string]: PlainValue;
};

/** A JSON pointer (RFC 6901) into a request, such as `/Policies/PasswordPolicy/MinimumLength`. */
declare interface PointerPlace {
    readonly kind: "pointer";
    readonly pointer: string;
    /** Whether the name of the member or its value is meant. */
    readonly part: "key" | "value";
}

/**
 * A tree as text that reads back as the same value: each scalar as it was written, no blank that is not needed, no text
 * that the reading dropped. For a tree without errors; nothing is printed where a value is missing.
 */
declare function print_2(document: Document_2): string;
export { print_2 as print }

/** How a scalar is quoted. */
export declare type Quote = "none" | "single" | "double";

/**
 * A text in quotes that reads back as exactly it: in the quotes that it does not contain, single ones first.
 *
 * One text cannot be quoted everywhere: if it ends in a backslash, the closing quote counts as escaped, and closes only
 * where no unescaped quote of its kind follows in the whole shorthand text.
 */
export declare function quoteText(text: string): string;

/** A text in quotes of the given kind; see `quoteText` for the one that cannot be quoted everywhere. */
export declare function quoteWith(text: string, quote: "'" | '"'): string;

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

/** A further place, and what it has to do with the diagnostic. */
declare interface Related {
    readonly message: string;
    readonly at: Place;
}

/** A text value. The range is that of `raw`. */
export declare interface Scalar extends Range_2 {
    readonly kind: "scalar";
    readonly quote: Quote;
    /** As written, quotes included; blanks that the reading trims are not part of it. */
    readonly raw: string;
    /** After unquoting and unescaping. */
    readonly value: string;
    /** True when `@=` applies to it. */
    readonly paramfile: boolean;
}

/**
 * From offset `inner` on, up to the next segment, the text stands at `outer` in the outer document (UTF-16 units). Where
 * `outer` is as long, both run in parallel; where it is not (an escape, `\"` for `"`), all of the one is all of the other.
 */
declare interface Segment {
    readonly inner: number;
    readonly outer: Range_2;
}

/**
 * The rules of the running grammar, first the start rule, in the form from which Chevrotain draws railroad diagrams.
 * Chevrotain checks the grammar on the way, which `parse` skips, and throws when it is ambiguous, left-recursive or repeats
 * an empty part. For documentation and tests: a second parser in the process slows the first one down.
 */
export declare function serializedGrammar(): readonly GrammarPart[];

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
declare type Severity = "error" | "warning" | "info";

/** A named text. A text cut out of a page or a command line also knows its way home to it. */
declare interface Source {
    /** What people call it: an option (`--policies`), a file, `<stdin>`. */
    readonly name: string;
    readonly text: string;
    readonly home?: Home;
}

/** Replaces a range by a text; an empty range inserts, an empty text deletes. */
declare interface TextEdit {
    readonly range: Range_2;
    readonly newText: string;
}

/**
 * One token, for people and editors: [start, end) are UTF-16 offsets. Tokens that mark a missing part are empty. Two kinds
 * overlap others: `Unclosed` reaches from the bracket to where its closer had to be, `Peeked` is read again as what it is.
 */
export declare interface Token {
    /** The name of its token type, such as `Key` or `ListComma`. */
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** The tokens of a text in order, as the parser gets them. Every text has tokens; what is wrong with it is tokens too. */
export declare function tokenize(text: string, limits?: Partial<ParseLimits>): readonly Token[];

/** The value of a bare text: `\,` becomes a comma, nothing else is an escape. */
export declare function unescapeBare(raw: string): string;

/** What can stand behind `=` or in a list. */
export declare type Value = Scalar | List | Hash | Missing;

export { }
