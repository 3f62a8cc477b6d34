const secrets: readonly RegExp[] = [
  // Ids of access keys, and what stands in a signed request.
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g,
  /\b(?:Credential|Signature|X-Amz-Security-Token|X-Amz-Signature|X-Amz-Credential)=[^\s,&"]+/gi,
  /\b(?:aws_)?(?:secret_access_key|session_token|secretAccessKey|sessionToken)\b["']?\s*[:=]\s*["']?[^\s"',}]+/gi,
  // Name and password in a URL.
  /(?<=\/\/)[^\s/@]+@/g,
];

/** A text from outside without anything that looks like a credential. */
export function withoutCredentials(text: string): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "[masked]"), text);
}
