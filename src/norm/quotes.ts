/** Stretches of the original text between quote marks that hold at least two words; a whole text in marks is not a quote. */
export function quotedIn(text: string): { readonly from: number; readonly to: number }[] {
  if (!/["“”„«»'‘’]/.test(text)) return [];
  // Newspapers and old keyboards write ,,so''; how far that reaches has a limit, so that no text takes long.
  const marks =
    /["“”„«»]([^"“”„«»]{4,}?)["“”„«»]|(?:,,|'')([^"“”„«»]{4,600}?)(?:["“”„«»]|'')|(?<![\p{L}\p{N}])['‘’]([^'‘’\n]{5,}?)['‘’](?![\p{L}\p{N}])/gu;
  return [...text.matchAll(marks)]
    .filter((match) => /\S\s+\S/.test(match[0]) || match[0].length < text.length / 2)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => text.slice(0, from).trim() !== '' || text.slice(to).trim() !== '');
}
