import type { Level } from '../../core/happening/handover.js';
import type { Dossier } from '../dossier.js';
import { formatFingerprint } from '../../evidence/keys.js';
import { utf8 } from './json.js';

/** What is different where not everything goes along. */
const REDACTED: Readonly<Record<Level, string>> = {
  full: '',
  redacted: `
   Deze bundel is afgeschermd. Een bestand 91-afgeschermd-NNNNNN.json is een
   kopie zonder gegevens van anderen; "body" in regel NNNNNN is het controlegetal
   van het origineel, dat in het logboek ligt. De kopie past er dus niet bij.`,
  summary: `
   Deze bundel is een samenvatting en bevat alleen het begin van het logboek als
   gebeurtenis.`,
};

/** How to check the time stamps over the journal's head, where there are any. The last covers most. */
function headTokens({ heads = [] }: Dossier): string {
  const last = heads.at(-1);
  if (!last) return '';
  return `

Tijdstempel over het logboek

   In data/tijdstempels staan bij een regel twee bestanden: regel-NNNNNN.json, dat
   is de regel zoals zijn controlegetal wordt berekend, en regel-NNNNNN.tst, de
   tijdstempel daarover. Controleren kan met:
     openssl ts -verify -data ${last.line} \\
       -in ${last.token} -token_in -CAfile WORTEL.pem
     openssl ts -reply -token_in -text \\
       -in ${last.token}
     sha256sum ${last.line}
   De tweede opdracht toont de tijd. De uitkomst van de derde staat in
   data/ketting.json als "prev" van de regel erna.

   Bewijst: het logboek bestond tot en met die regel op de tijd van de stempel.
   Bewijst niet: iets over latere regels of over de rest van deze bundel.
`;
}

/** `3-CONTROLEREN.txt`: how to check a bundle without this product, and what each check proves and does not prove. */
export function instructions(dossier: Dossier): Uint8Array {
  const { key, head, volume, exportedAt, level } = dossier;
  const text = `ZO CONTROLEERT U DEZE BUNDEL
============================

Deze map is een bewijsbundel van Vastgelegd, gemaakt op ${exportedAt} (UTC)${
    volume.count > 1 ? `, deel ${volume.index} van ${volume.count}` : ''
  }.
U hebt geen programma van ons nodig. Bewaar het zip-bestand zoals u het kreeg
en werk in een uitgepakte kopie.

Sleutelcode van het logboek:
  ${formatFingerprint(key.fingerprint.slice(0, 32))}
  ${formatFingerprint(key.fingerprint.slice(32))}
Laatste regel van de ketting: nummer ${head.seq}
  ${head.hash}


1. Zijn alle bestanden heel en onveranderd?

   Linux of macOS, in de uitgepakte map:
     sha256sum -c manifest-sha256.txt
     sha256sum -c tagmanifest-sha256.txt
   (macOS: shasum -a 256 -c in plaats van sha256sum -c)

   Windows, in PowerShell, in de uitgepakte map:
     Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object {
       $som, $pad = $_ -split '  ', 2
       $nu = (Get-FileHash -Algorithm SHA256 -LiteralPath $pad).Hash
       if ($nu -ne $som) { "KLOPT NIET: $pad" }
     }
   Geen uitvoer betekent: alles klopt.

   Bewijst: elk bestand is gelijk aan wat in de lijst staat.
   Bewijst niet: wie de lijst maakte, of wanneer. En ook niet dat er geen bestand
   bij is gekomen: een bestand dat in geen van de lijsten staat, hoort niet bij
   de bundel. (Alleen tagmanifest-sha256.txt zelf en de map META-INF staan er
   nooit in.)


2. Is de lijst gemaakt met de sleutel van het logboek?

   handtekening.json bevat een Ed25519-handtekening over manifest-sha256.txt.
   Met OpenSSL 3 of nieuwer:
     python3 -c "import base64, json; h = json.load(open('handtekening.json')); \\
       open('sleutel.der', 'wb').write(base64.b64decode(h['publicKey'])); \\
       open('handtekening.bin', 'wb').write(base64.b64decode(h['signature']))"
     openssl pkeyutl -verify -pubin -keyform DER -inkey sleutel.der \\
       -rawin -in manifest-sha256.txt -sigfile handtekening.bin
     sha256sum sleutel.der
   De laatste uitkomst is de sleutelcode die hierboven staat.

   Bewijst: wie de lijst maakte, had de sleutel van dit logboek.
   Bewijst niet: van wie die sleutel is. Iemand kan een hele bundel met een
   eigen sleutel namaken. Vraag daarom de griffie of degene die vastlegde, langs
   een andere weg dan deze bundel, om de sleutelcode of de ankerregel.


3. Horen de gebeurtenissen bij de ketting?

   Elk bestand 90-gebeurtenis-NNNNNN.json is een gebeurtenis precies zoals zij is
   opgeslagen. De SHA-256 ervan staat in data/ketting.json als "body" van regel
   NNNNNN:
     find data -name '90-gebeurtenis-*.json' -exec sha256sum {} +
   Elke regel noemt de SHA-256 van de regel ervoor ("prev"). Die wordt berekend
   over {"body":…,"prev":…,"seq":…,"v":1} volgens RFC 8785, zonder "sig".
   Regels zonder bestand horen bij andere gebeurtenissen uit het logboek, die
   niet zijn meegegeven. De regel alleen zegt daar niets over.${REDACTED[level]}

   Bewijst: de volgorde in het logboek is na het vastleggen niet veranderd.
   Bewijst niet: dat de ketting niet geheel opnieuw is gemaakt. Daarvoor is een
   ankerregel nodig die buiten dit logboek is bewaard.


4. Alles in een keer

   Drie wegen doen alle controles tegelijk en noemen elk bestand dat niet klopt:

   - de pagina "Bundel controleren" van de browserextensie Vastgelegd;

   - vastgelegd-controleren.html: een los bestand. Het opent in Chrome, Edge of
     Firefox, zonder iets te installeren en zonder netwerk. Wie u de bundel gaf,
     of wie de broncode van Vastgelegd heeft, maakt het met:
       npm run -s verifier
     Daar komt ook de SHA-256 van het bestand uit. Dezelfde broncode geeft
     hetzelfde bestand. Vraag dat getal langs een andere weg dan het bestand;

   - de opdracht in de broncode:
       npm run -s verify -- BUNDEL.zip --key SLEUTELCODE


Tijdstempel over de bundel

   In deze bundel kan de map META-INF staan, met tijdstempels van een ander
   (RFC 3161, ASiC-E). Staat die map er niet, dan is er geen tijdstempel: de
   tijden komen dan van de computer waarop is vastgelegd en van het platform.
   Controleren kan met EU DSS of met:
     openssl ts -verify -data META-INF/ASiCManifest001.xml \\
       -in META-INF/timestamp001.tst -token_in -CAfile WORTEL.pem
   WORTEL.pem is het wortelcertificaat van de tijdstempeldienst. Haal het bij die
   dienst zelf, niet bij wie u de bundel gaf.
${headTokens(dossier)}

Wat deze bundel niet bewijst

   - Wie er achter een account zit. Een account is niet hetzelfde als een persoon.
   - Dat wat op de pagina stond waar is.
   - Dat de pagina niet was veranderd op de computer waar is vastgelegd. Vraag
     het platform via de officiële weg om de gegevens van het bericht en het
     account; de nummers in het verslag zijn daarvoor bedoeld.
`;
  // With a byte order mark: without it an older Notepad shows accents and dashes as other characters.
  return utf8(`\uFEFF${text}`);
}
