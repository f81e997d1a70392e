/**
 * A cell that no spreadsheet runs as a formula (OWASP, CSV injection): text starting with = + - @, a tab or a line end
 * gets an apostrophe, and so do ids, which a spreadsheet would round as numbers. The exact values are in the JSON.
 */
export function cell(value: string | null): string {
  const text = value ?? '';
  const guarded = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]|^\d{12,}$/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
