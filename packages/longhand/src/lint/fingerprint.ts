import { createHash } from "node:crypto";
import type { Finding } from "@longhand/lint";

/** What a finding is known by when the page around it changes: its code and the text that it is about. 16 hexadecimal digits. */
export function fingerprint({ code, subject }: Finding): string {
  return createHash("sha256").update(`${code}\n${subject}`).digest("hex").slice(0, 16);
}

/** A finding, and which one it is among those of its file with the same fingerprint, from 1. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly occurrence: number;
}

/** Numbers the findings of a file that share a fingerprint. */
export function numbered(findings: readonly Finding[]): readonly NumberedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = fingerprint(finding);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { finding, occurrence };
  });
}
