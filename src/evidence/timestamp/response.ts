import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { parseDer } from './der.js';
import { fault, type TimestampFault } from './fault.js';
import { LARGEST_TOKEN } from './token.js';

/** An authority's answer: a token, or why not. */
export type TimestampAnswer =
  | { readonly state: 'granted'; readonly token: Uint8Array }
  | { readonly state: 'refused'; readonly fault: TimestampFault };

/** PKIFailureInfo (RFC 3161, 2.4.2), by bit. */
const REASONS: Readonly<Record<number, string>> = {
  0: 'het gevraagde controlegetal wordt niet aangenomen',
  2: 'de aanvraag is niet toegestaan',
  5: 'de aanvraag heeft niet de juiste vorm',
  14: 'de klok van de tijdstempeldienst is er niet',
  15: 'de regeling wordt niet aangeboden',
  16: 'een uitbreiding wordt niet aangeboden',
  17: 'gevraagde gegevens zijn er niet',
  25: 'de tijdstempeldienst heeft een storing',
};

function reasonOf(bits: asn1.BitString | undefined): string {
  const view = bits?.valueBlock.valueHexView ?? new Uint8Array();
  const known = Object.entries(REASONS).find(
    ([bit]) => ((view[Number(bit) >> 3] ?? 0) & (0x80 >> (Number(bit) & 7))) !== 0,
  );
  return known?.[1] ?? 'zonder bekende reden';
}

const refused = (check: TimestampFault['check'], detail: string): TimestampAnswer => ({
  state: 'refused',
  fault: fault(check, detail),
});

function answerOf(bytes: Uint8Array): TimestampAnswer {
  const schema = parseDer(bytes);
  const { status, timeStampToken } = new pkijs.TimeStampResp({ schema });
  // RFC 3161, 2.4.2: only granted (0) and grantedWithMods (1) come with a token.
  if (status.status !== pkijs.PKIStatus.granted && status.status !== pkijs.PKIStatus.grantedWithMods)
    return refused('status', `De tijdstempeldienst weigert de aanvraag: ${reasonOf(status.failInfo)}.`);
  const [, token] = schema instanceof asn1.Sequence ? schema.valueBlock.value : [];
  return timeStampToken && token
    ? { state: 'granted', token: Uint8Array.from(token.valueBeforeDecodeView) }
    : refused('status', 'De tijdstempeldienst zegt ja, maar stuurt geen tijdstempel mee.');
}

/** Reads a TimeStampResp (DER). What an authority may send instead (a web page, nothing, much) is refused by name. */
export function readAnswer(bytes: Uint8Array): TimestampAnswer {
  try {
    if (bytes.length <= LARGEST_TOKEN) return answerOf(bytes);
  } catch {
    // Said below.
  }
  return refused(
    'form',
    'Het antwoord van de tijdstempeldienst is geen antwoord op een tijdstempelaanvraag.',
  );
}
