/** Letters of other scripts that look like Latin ones, each pair written together (source: Unicode confusables). */
const pairs =
  'аa вb сc ԁd еe ғf ԍg һh іi јj кk ӏl мm нh оo рp ԛq гr ѕs тt υu ѵv ԝw хx уy зz ьb ' +
  'αa βb ϲc δd εe ηn ιi κk μm νv οo ρp σo τt υu χx ωw γy ζz πn ' +
  'øo łl đd ħh ıi ŧt ƙk ɡg ɑa ɩi ʟl ɴn ʀr ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ᴍm ᴏo ᴘp ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz';

export const lookalikes: ReadonlyMap<string, string> = new Map<string, string>([
  ...pairs.split(' ').map((pair): [string, string] => {
    const [from = '', to = ''] = Array.from(pair);
    return [from, to];
  }),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ĳ', 'ij'],
]);
