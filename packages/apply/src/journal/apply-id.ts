import { randomBytes } from "node:crypto";

const pattern = /^\d{8}-\d{6}-\d{3}-[0-9a-f]{8}$/;

/** The name of one apply, such as `20261127-153001-042-4f3a9c1e`: names sort by time (UTC, milliseconds), and no two are alike. */
export function newApplyId(now: Date): string {
  const [date = "", time = ""] = now.toISOString().split("T");
  const clock = time.replace("Z", "").replace(".", "-").replaceAll(":", "");
  return `${date.replaceAll("-", "")}-${clock}-${randomBytes(4).toString("hex")}`;
}

/** Whether a text is the name of an apply. What is none never gets into a path. */
export function isApplyId(text: string): boolean {
  return pattern.test(text);
}
