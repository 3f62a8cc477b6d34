import type { ContentBlock } from "@modelcontextprotocol/sdk/types.js";

/** A picture of one red point. */
export const image = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

/** A sound of no length. */
const sound = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=";

/** A block of text. */
export function text(words: string): ContentBlock {
  return { type: "text", text: words };
}

/** The picture as a block. */
export function picture(): ContentBlock {
  return { type: "image", data: image, mimeType: "image/png" };
}

/** The sound as a block. */
export function audio(): ContentBlock {
  return { type: "audio", data: sound, mimeType: "audio/wav" };
}

/** A page inside an answer. */
export function embedded(uri: string, mimeType: string, words: string): ContentBlock {
  return { type: "resource", resource: { uri, mimeType, text: words } };
}
