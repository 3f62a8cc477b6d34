/** Where the built package keeps the pages of rules and diagnostics: beside the bundled program. */
export const pagesFolder: URL = new URL("../bundle/docs/", import.meta.url);
