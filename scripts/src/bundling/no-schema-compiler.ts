/*
 * Stands in for `ajv` and `ajv-formats` in the bundled command. The MCP SDK loads them with every server, to check what it is given by
 * JSON Schemas; our server checks with zod, and hands the SDK a validator of its own.
 */

/** Nothing may come here. */
function notBundled(): never {
  throw new Error("ajv is not part of the bundle.");
}

// biome-ignore lint/style/noDefaultExport: the packages that it stands in for have one.
export default notBundled;

/** Another name under which it is imported. */
export const Ajv: () => never = notBundled;
