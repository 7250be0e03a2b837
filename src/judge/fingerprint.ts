/**
 * Identity of a finding over time: rule and part, and the material where a part may hold several. Nothing that changes
 * when a row is inserted or a file is renamed. `sha256` gives lower-case hex of the UTF-8 text.
 */
export function fingerprint(
  ruleId: string,
  partKey: string,
  sha256: (text: string) => string,
  material?: string | null,
): string {
  const parts = material === undefined || material === null ? [ruleId, partKey] : [ruleId, partKey, material];
  // JSON keeps the joints unambiguous whatever characters a part number holds.
  return `v1:${sha256(JSON.stringify(parts))}`;
}
