/** The forms of a Dutch verb, by what they say about time. */
export interface Forms {
  readonly infinitive: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Strong and irregular verbs: infinitive, stem, past singular, past plural, participle. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  `slaan sla sloeg sloegen geslagen; schieten schiet schoot schoten geschoten; steken steek stak staken gestoken;
  breken breek brak braken gebroken; snijden snij sneed sneden gesneden; rijden rij reed reden gereden;
  hangen hang hing hingen gehangen; nemen neem nam namen genomen; krijgen krijg kreeg kregen gekregen;
  grijpen grijp greep grepen gegrepen; knijpen knijp kneep knepen geknepen; brengen breng bracht brachten gebracht;
  komen kom kwam kwamen gekomen; gaan ga ging gingen gegaan; staan sta stond stonden gestaan;
  doen doe deed deden gedaan; geven geef gaf gaven gegeven; helpen help hielp hielpen geholpen;
  trekken trek trok trokken getrokken; spuiten spuit spoot spoten gespoten; sterven sterf stierf stierven gestorven;
  blazen blaas blies bliezen geblazen; gieten giet goot goten gegoten; branden brand brandde brandden gebrand;
  schuiven schuif schoof schoven geschoven; drijven drijf dreef dreven gedreven; smijten smijt smeet smeten gesmeten;
  werpen werp wierp wierpen geworpen; verzuipen verzuip verzoop verzopen verzopen; zuipen zuip zoop zopen gezopen;
  spugen spuug spoog spogen gespuugd; bijten bijt beet beten gebeten; vreten vreet vrat vraten gevreten;
  houden hou hield hielden gehouden; laten laat liet lieten gelaten; lopen loop liep liepen gelopen;
  vallen val viel vielen gevallen; vinden vind vond vonden gevonden; weten weet wist wisten geweten;
  wachten wacht wachtte wachtten gewacht; bezoeken bezoek bezocht bezochten bezocht; zoeken zoek zocht zochten gezocht;
  springen spring sprong sprongen gesprongen; vliegen vlieg vloog vlogen gevlogen; zien zie zag zagen gezien;
  verdrinken verdrink verdronk verdronken verdronken; kruipen kruip kroop kropen gekropen; liegen lieg loog logen gelogen;
  bedriegen bedrieg bedroog bedrogen bedrogen; kijken kijk keek keken gekeken; roepen roep riep riepen geroepen;
  schrijven schrijf schreef schreven geschreven; lezen lees las lazen gelezen; zeggen zeg zei zeiden gezegd;
  binden bind bond bonden gebonden; zenden zend zond zonden gezonden; sluiten sluit sloot sloten gesloten;
  begraven begraaf begroef begroeven begraven; graven graaf groef groeven gegraven; winnen win won wonnen gewonnen;
  verkopen verkoop verkocht verkochten verkocht; krijten krijt kreet kreten gekreten;
  duwen duw duwde duwden geduwd; tikken tik tikte tikten getikt; villen vil vilde vilden gevild; bespuiten bespuit bespoot bespoten bespoten; ondergaan onderga onderging ondergingen ondergaan;
  hijsen hijs hees hezen gehesen; zwemmen zwem zwom zwommen gezwommen; schelden scheld schold scholden gescholden;
  scheuren scheur scheurde scheurden gescheurd; spijkeren spijker spijkerde spijkerden gespijkerd;
  vreten vreet vrat vraten gevreten; verdwijnen verdwijn verdween verdwenen verdwenen; rukken ruk rukte rukten gerukt`
    .split(';')
    .map((line) => line.trim().split(/\s+/))
    .map((parts) => [parts[0] ?? '', parts]),
);

const voiceless = /(?:[tkfspx]|ch)$/;
const inseparable = /^(?:be|ge|er|her|ont|ver|onder|over|mis)(?=.{3})/;

/**
 * All forms of a verb, also common misspellings (a missing or extra -t, an infinitive without -n). Source of the rules:
 * Algemene Nederlandse Spraakkunst 2.3.
 */
export function conjugate(infinitive: string): Forms {
  const parts = irregular.get(infinitive);
  if (parts) {
    const [, stem = '', past = '', pasts = '', participle = ''] = parts;
    return {
      infinitive: [infinitive, infinitive.replace(/n$/, '')],
      present: [stem, `${stem}t`, `${stem}d`, `${stem}e`, ...(/aa|a$/.test(stem) ? [`${stem}at`] : [])],
      past: [past, pasts],
      participle: [participle, participle.replace(/n$/, '')],
    };
  }
  const root = infinitive.replace(/en$/, '');
  const stem = stemOf(root);
  const ending = voiceless.test(root) ? 't' : 'd';
  const closed = stem.endsWith(ending) ? stem : `${stem}${ending}`;
  const start = inseparable.test(infinitive) ? '' : 'ge';
  return {
    infinitive: [infinitive, infinitive.replace(/n$/, '')],
    present: [stem, `${stem}t`, ...(stem.endsWith('d') ? [stem.replace(/d$/, 't')] : [])],
    past: [`${stem}${ending}e`, `${stem}${ending}en`],
    participle: [`${start}${closed}`, `${start}${closed.replace(/[dt]$/, ending === 't' ? 'd' : 't')}`],
  };
}

function stemOf(root: string): string {
  if (/([bcdfgklmnprst])\1$/.test(root)) return root.slice(0, -1);
  const open = /^(.*[^aeiou])?([aeou])([bdfgklmnprstvz])$/.exec(root);
  const unstressed = /[aeiouy].*[^aeiou](?:er|el|en|em|ig)$/.test(root);
  const long =
    open && !unstressed ? `${open[1] ?? ''}${open[2] ?? ''}${open[2] ?? ''}${open[3] ?? ''}` : root;
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}
