/**
 * Everyday words of dialects, street language, chat and English with the word of the standard language they stand for, so
 * that both are looked up as one: `standard: form`. Own list.
 */
const lines = `maar: mar mer moar maor mär mor
niet: nie nich neet nait niet. neat nit
wat: wa wah wè
dat: da det dè dâ
voor: veur vur foar vör veurn
van: vaan fan vant
door: deur
daar: daor doar daaro dêr
naar: naor noar nor nei naor't naah
aan: an oan aon
ook: ok oek eek ek oak ôk
weer: wir wer wier wear weerom weerum
toch: tog doch sjoch
moet: mot mout moot moat mo'k mos
moeten: motten mutten mouten mooten
heeft: hef hed haet
heb: hèb höb haw hep
hebt: hest haas hes
is: iz
ben: bin bun bön
bent: bist bunt bint bös
zijn: zin zint binne bin'n zunt
wil: wol
weet: wit wait weit wiet wét
weten: wetn waiten wieten
komen: kommen koomen komme komm'n komn
komt: kump komp kumt kompt
kom: köm koom komd
gaan: goan gaon gah gean
gaat: geet gait gòt giet
staat: steet stait stiet steit
doen: doon daon dwaan
doet: duit duut docht dut
zeggen: zegg'n seggen zèggen
zegt: zeit seit zeet
gezegd: zegd gezeid ezegd gezeit
zo: zoo zu
goed: good gud goe goei goeie goeien
eens: ies ens ris ais
even: effe ff effen efkes effkes evven
misschien: mesjien mischien msch miss mss
gewoon: gwn gewoen gwoon
niks: nix
alle: allegear
allemaal: allemoal allemaole allemoale allegaar ammel amaal
een: ne nen 'ne un ein
iemand: emand iemes iemant ieman someone anybody
mensen: mense meensken luuj leu luu lu
huis: huus hoes hûs huuske heem osso
thuis: thoes thuus tuus
kop: kop-pe kopp
kerel: keerl keerlke kerl kearl
jongen: joch jonge
jongens: jonges
vrouw: vraauw vrouwe frou
kinderen: kiender kènder kinners bern
oud: old ald olde alde auw
koud: kold kald kaud
geld: gèld jild cash doekoe
hond: hoond hund
gemeente: gemeinte gemiente gemeent
gemeentehuis: gemeentehoes gemientehuus gemeintehuis provinsjehus gemeentehuus gemintehuis
wethouder: wethahder wethalder wetholder wethollder wethoudah wethoalder wetouder wethouwer
burgemeester: burgemister borgemeester boargemeester burgemeister
straat: sjtraot stroat straot strjitte
kijken: kieken kieke kaike
kijk: kiek kiekt sjaug
laat: loat laot lit lei
slapen: slaopen sloapen sliepe slaope
slaap: slaop sloap
praten: proaten praoten praot praat proat
eten: et'n ète
morgen: mörge merge morge moarn mörn mergen
vandaag: vandage vandaog hjoed
vanavond: vanaovend vanoavond vanoamd fanjûn
gisteren: guster juster gister eergister
zaterdag: zoaterdag zaoterdag sneon zaeterdag
zondag: zundag zunndag
avond: oavond aovend jûn
steen: stein stien
stenen: steine stiennen
raam: raom roam rút
deur: deure
fiets: fyts fietske
auto: otto
dorp: darp doarp durp
brand: braand brân
dood: doad doed
mond: moel mûle
vuil: vuul smerich
boos: bôs lilk
jaar: joar jaor jier jaer
maanden: moand moanden
geen: gin gjin gien geine
altijd: altied altiid altoos
tijd: tied tiid
wij: wi'j
zaak: zoak zaok
broer: bro
vriend: mattie matti mati mati's niffo
zweer: wollah wallah wolla wellah
moeder: moer moeke moder mum mams
vader: va vadder vaoder heit pa paps
samen: tesamen soamen
veel: völle veul folle völ
beetje: bietje betje bytsje
vechten: fitten fitties
snel: rap
jullie: jolle jun joens
hij: hai
zij: hja zai
of: oft
als: ast ass
nou: now noe
hier: hie hjir hiero
want: waant
worden: wor wodden wurde
wordt: wurdt weurt
alsjeblieft: please pls aub svp asjeblieft alstublieft
kwijt: kwiet kwit
tegen: tsjin teeg'n teuge tegn
zonder: sunder zunder
terug: trug terugge werom weerumme
weg: eweg fuort vort
nog: noch nag
vrij: vri'j vrai
zelf: zulf sels
dit: dizze dees
die: dieje dij dy dieë diejen
genoeg: genog genoch
anders: angers oars aans
eerst: eers
maken: moaken maoken meitsje
gemaakt: emaakt gemoakt
gegeven: gegeve egeven gegeëve
gooien: gooi'n goaien smite gooie
gegooid: egooid gegoid gegoeid smeten`;

/** The standard word of a form of dialect or chat. */
export const standardOf: ReadonlyMap<string, string> = new Map(
  lines.split('\n').flatMap((line) => {
    const [standard = '', forms = ''] = line.split(': ');
    return forms
      .split(' ')
      .map((form): [string, string] => [form.normalize('NFKD').replace(/\p{M}/gu, ''), standard]);
  }),
);
