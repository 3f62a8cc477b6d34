/**
 * What the sandbox does with settings that UpdateUserPool leaves out: `measured` as the service was seen to do, `documented` as
 * AWS's text says (everything but the tier goes back to its default), `hostile` resets everything, tags and tier too.
 */
export type SandboxMode = (typeof sandboxModes)[number];

/** The modes; the first is the default. */
export const sandboxModes = ["measured", "documented", "hostile"] as const;
