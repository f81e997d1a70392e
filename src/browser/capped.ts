/** Reads a body of at most `largest` bytes; null when it is larger. */
export async function readCapped(response: Response, largest: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > largest) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size <= largest) continue;
    await reader.cancel();
    return null;
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
