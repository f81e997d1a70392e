/**
 * Words (their stems, weigh/words.ts) by what they count for, in the order of points.ts: `numbers: words`, with `;`
 * between. Fitted together with points.ts; only words that at least two authors used are here.
 */
export const wordPoints = `
-1 -1 -1 0 2 1: betal ; -1 -1 -1 0 2 2: elke ; -1 -1 -2 2 3 0: hele ; -1 -1 0 -1 2 1: it ; -1 -1 0 -2 1 2: alles ; -1 -1 0 0 3 0: ons ; -1 -1 0 1 -1 1: kwam ; -1 -1 0 2 0
0: schol ; -1 -1 0 2 1 -2: vraag ; -1 -1 1 -1 2 0: alle ; -1 -1 1 -2 0 1: huis ; -1 -1 1 0 0 0: gerus moeder ; -1 -1 1 0 1 0: strak ; -1 -1 1 1 -1 0: rond ; -1 -1 1 1 1
-1: eentje ; -1 -1 2 -1 0 0: as ; -1 -1 2 0 0 0: hang schur ; -1 -1 2 1 0 0: nog ; -1 -1 3 0 -1 0: achter genoeg ; -1 -2 0 0 3 1: waar ; -1 -2 3 -3 -1 4: ik ; -1 -2 4 -1
1 -1: wordt ; -1 -3 2 2 2 -2: dan ; -1 0 -1 -1 3 0: maken ; -1 0 -1 0 0 2: al ; -1 0 -1 0 1 0: helemal ; -1 0 -1 0 1 1: us water ; -1 0 -1 0 2 0: ombudsman ; -1 0 -1 1 0
0: bloed gemeentehui zelfs ; -1 0 -1 1 0 1: bestur iedere lege tegel ; -1 0 -1 1 1 0: ban behalf geles knap rijd ruggengraa ; -1 0 -1 1 1 1: lijst zegt ; -1 0 -1 1 2 -1:
zeg ; -1 0 -1 2 0 0: vandan verstand 💩 ; -1 0 -1 3 0 0: 🤡 ; -1 0 -2 -1 0 3: nacht ; -1 0 -2 0 1 2: gemeent ; -1 0 -2 1 -1 2: net ; -1 0 -2 4 1 -1: zelf ; -1 0 0 -1 0 2:
help ; -1 0 0 -1 1 0: ligt terug ; -1 0 0 -1 2 0: beleid nul zes ; -1 0 0 -2 2 1: we ; -1 0 0 0 -1 1: bang s ; -1 0 0 0 0 0: acht ambtsket app bedrijf bewoner bezoch
bodem factur grut insprek keukentafelgesprek koster links mast neemt sjaal slap stuur verzekering vuil zoek zoon ; -1 0 0 0 0 1: camping huisart my rode schimmel sted
wilt ; -1 0 0 0 0 2: soms ; -1 0 0 0 1 0: aangemeld afdeling betref boodschap burger drijf gedoe gefeliciteerd gegooid gehaald geruk godverdom graf kelder kier lezen
maart oma os plein pot schand schop sneller sticker stink tram twaalf want zwem 🏠 👧 👨 👩 ; -1 0 0 0 1 1: geld ; -1 0 0 0 2 0: brug ; -1 0 0 1 -1 0: vertel ; -1 0 0 1 0 0:
bleef deed dezelfd duvel gymzal hersen hulp kermi kruip liet lig mocht tering veerpon vlag waard wens zulk ; -1 0 0 1 1 0: aannemer ; -1 0 0 2 0 0: dom ; -1 0 1 -1 -1 1:
bank ; -1 0 1 -1 1 -1: precie ; -1 0 1 -1 1 0: enkel teken ; -1 0 1 0 -1 0: camera kies spring twed ; -1 0 1 0 -1 1: sta trek ; -1 0 1 0 0 -1: huur ; -1 0 1 0 0 0:
achterst avondvierdaags bened bijl borrel brek datum delen dich ding ervor fractievolger gehak geschot gooi groen haalt honkbalknuppel hopelijk intoch jerrycan klein
krant krat later maten middernach muur neef park parkeergarag parker pijpt pil prima regel schrijf seizo sloot sluis stemming to tractor train trap trouwen vanaf vergee
vergunning vrij werkbezoek weten winter witt wol zoals zul zwijn 🐷 🔥 ; -1 0 1 0 0 1: getekend ; -1 0 1 0 1 0: allen dicht nummer rijdt stemd ; -1 0 1 0 2 -1: leg ; -1 0 1
1 0 0: bed ; -1 0 1 2 -1 0: hoort ; -1 0 2 -1 0 0: fijn ; -1 0 2 -1 1 0: werkt ; -1 0 2 0 0 -1: welk zwager ; -1 0 2 0 0 0: alvas i kwart ; -1 0 2 1 -1 -1: lang ; -1 0 2
1 -2 0: zat ; -1 0 3 -2 0 0: keer ; -1 0 3 0 -1 -1: zorg ; -1 0 3 0 0 0: woont ; -1 1 -1 -1 0 1: hoe ; -1 1 -1 0 0 0: duw ha no succe verf voelt ; -1 1 -1 0 0 1: sleutel
; -1 1 -1 0 1 0: gestrooid netjes ; -1 1 -1 0 1 1: zie ; -1 1 -1 1 0 0: klap ; -1 1 -1 2 -1 0: lekker ; -1 1 -2 0 2 0: staan ; -1 1 -2 2 0 0: beter ; -1 1 0 -1 0 0:
brievenbu mit ; -1 1 0 -1 1 0: recht ; -1 1 0 0 -1 1: stal ; -1 1 0 0 0 0: bak beetje bier bijdrag derby driehonderd dwars dyn gesleurd getrok groet half hebb kant kantin
kopstoo mot serr tand vanmorg verkoch vijver wedstrijd yn ; -1 1 0 0 0 1: dr hobb ; -1 1 0 0 1 0: schep soep zeven ; -1 1 1 -1 0 0: vijf ; -1 1 1 0 -1 -1: hem ; -1 1 1 0
-1 0: erin ; -1 1 1 0 0 0: laten verrassing ; -1 1 1 1 -1 -1: hek ; -1 1 1 1 -1 0: gevond ; -1 1 2 -2 0 0: niks ; -1 1 2 -2 3 -4: op ; -1 2 -1 0 0 0: gezich ; -1 2 -1 0 1
0: ✅ ; -1 2 -5 0 3 2: nu ; -1 2 0 0 -1 2: k ; -1 2 0 0 0 0: he kreeg ➡ ; -1 2 1 0 -1 0: mooi ; -1 3 -1 2 -2 -1: zo ; -1 3 -2 0 0 0: gedan ; -1 3 -2 0 2 -1: geen ; -1 3 0
-3 1 -1: maar ; -2 -1 0 0 2 1: hier ; -2 -1 1 1 1 0: zet ; -2 -1 1 4 -1 0: zon ; -2 -1 5 2 -1 -2: jij ; -2 -2 -2 2 4 0: dat ; -2 -2 4 1 1 -1: eens ; -2 0 -1 -1 3 2: t ;
-2 0 -1 0 1 1: kapot ; -2 0 -1 0 2 1: en ; -2 0 -1 0 3 -1: colleg ; -2 0 -1 2 -1 0: vent ; -2 0 0 0 2 0: euro mei noem ; -2 0 0 1 0 0: um ; -2 0 0 2 1 0: zeker ; -2 0 1 0
1 0: sluit wy ; -2 0 1 0 1 1: vroeg ; -2 0 2 0 0 0: bestuurder ; -2 0 3 1 -1 0: do ; -2 1 -3 1 -3 5: meer ; -2 1 -3 4 -1 1: eigen ; -2 1 -4 1 1 3: kan ; -2 1 0 0 0 1: ich
; -2 1 0 0 2 -1: waarom ; -2 1 0 1 -2 1: weet ; -2 1 1 1 0 0: hoor ; -2 1 2 0 0 0: podium ; -2 2 1 0 -1 0: m ; -2 2 2 -1 0 -1: e ; -2 3 1 -1 0 -2: uw ; -2 4 -2 -1 0 0: ja
; -3 -1 0 -2 6 0: dit ; -3 -1 6 2 -2 -1: jou ; -3 -3 -4 3 3 3: u ; -3 0 2 1 1 -1: men ; -3 1 1 0 2 0: dorp ; -3 1 2 1 -1 -1: om ; -3 2 -1 0 0 1: mij ; -3 2 2 -2 3 -1:
wethouder ; -3 3 0 0 0 0: zn ; -4 -1 2 1 3 0: zonder ; -4 -2 6 2 0 -2: zou ; -4 1 1 3 1 -2: mevrouw ; -4 1 2 2 0 -1: ie ; -4 1 5 -1 0 -1: jouw ; -4 2 0 1 1 0: moet ; -6 2
2 3 1 -1: die ; 0 -1 -1 -1 3 -1: hebt ; 0 -1 -1 -1 3 0: julli ; 0 -1 -1 0 0 1: foto' ; 0 -1 -1 0 1 1: dag enig ; 0 -1 -1 0 2 1: gezegd ; 0 -1 -1 1 1 0: knip ; 0 -1 -1 2 0
-1: ga ; 0 -1 -2 2 0 1: weer ; 0 -1 0 -1 1 0: klaar tien ; 0 -1 0 0 0 0: druk kroeg lint verjaardag ; 0 -1 0 0 0 1: last nie wacht ; 0 -1 0 0 1 0: boot dak donker
gemeentehuu ton ; 0 -1 0 1 -1 0: altijd ; 0 -1 0 1 0 0: ochtend prat ; 0 -1 0 1 0 1: kin ; 0 -1 1 -1 -1 1: mien ; 0 -1 1 -1 -1 2: echt ; 0 -1 1 -1 0 1: avond ; 0 -1 1 -4
3 1: er ; 0 -1 1 0 0 0: boven eten gedroomd joe knie past rem ; 0 -1 1 0 1 0: tijd ; 0 -1 1 1 -1 0: iets nam ; 0 -1 1 1 0 0: drom naast ; 0 -1 2 -1 0 0: gaat kogel ; 0 -1
2 0 -1 0: derd gaan ; 0 -1 2 0 0 0: hout makkelijk touw ; 0 -1 2 1 0 -1: burgemeester ; 0 -1 3 -1 -1 -1: vroeger ; 0 -1 3 -2 1 -1: tot ; 0 -2 -1 5 -2 0: bent ; 0 -3 -1 0
3 1: is ; 0 -3 1 1 1 0: wat ; 0 0 -1 -1 1 0: tunnel ; 0 0 -1 0 0 0: bakker begraf bieb bil brandend dijk dossier emmer flyer geget jammer kast kiek klopt knijp muziek
normal ontheffing tant vark volk ; 0 0 -1 0 0 1: durf eerlijk formulier maand stik stopt ; 0 0 -1 0 1 0: ambtenar cent dertig elk idee klant kleuter klomp lek omdat
onthoud publiek slaat trekt tribun verzin vrachtwagen wakker wijk zesti ; 0 0 -1 0 2 0: gin ; 0 0 -1 1 -1 0: stat tus ; 0 0 -1 1 0 0: bint bouw broek daarom dans dief
durft envelop grootst inhoud jank klas neus rechtop wonder ; 0 0 -1 1 0 1: mag ; 0 0 -1 1 1 -1: grond ; 0 0 -1 1 1 0: kiezer ; 0 0 -1 2 -1 1: scham ; 0 0 -1 2 0 0: leven
; 0 0 -1 2 1 -1: n ; 0 0 -2 1 0 1: lees ; 0 0 -2 1 1 0: zien ; 0 0 -5 2 1 3: zit ; 0 0 0 -1 0 0: brief droog gemak jong rij roept schel stadhui tafel tas ; 0 0 0 -1 0 1:
ging voel ; 0 0 0 -1 1 -1: stop ; 0 0 0 -1 1 0: beslui dij eraan gestemd hand hypocrie minut reken richting ; 0 0 0 -2 1 0: ge twee ; 0 0 0 0 -1 0: bel kantor kat liegt
markt negen raadsvergadering schie stuw tent vat veren vuurwerk ; 0 0 0 0 -1 1: boos dank neet slaap ; 0 0 0 0 0 -1: ambulanc horen valt ziek ; 0 0 0 0 0 1: aardig
alstublief bal boet dn excuse gemis heg huil huilend kamer langskom leest loss mail mich mie moe ondernemer rib schrei scootmobiel skateban staon sukkel tril viaduc
voedselbank winkel ; 0 0 0 0 1 -1: dames heren stel terwijl weduw ; 0 0 0 0 1 0: afsprak beantwoord bedach bestemmingsplan bezoek bezwaarschrif binnenstad bureau dijkgraf
draagvlak draai eis erbij fakkel gang gebruik gevraagd hardop heen helft hoes jim keel kent keukentafel kiezersbedrog lan letterlijk loket middag miljo pagina' pasen
projectontwikkelar rekenkamer respec rook scheur schrap snijd stad stoep student telefon viel voorstel vrachtwag waardeloo wegen werkelijk wulder ; 0 0 0 1 -1 0: corrupt
drag formuler gil natuurlijk statenlid tenminst wist ; 0 0 0 1 -1 1: niemand ; 0 0 0 1 0 0: ach ambtsketting artikel bek beslis boek brei bunt da's dacht diploma domm
gedronk geit gesprok get geval heur hoevel huwelijk interview koe kort lelijk leugenar lijf lintje mislukt neer opzoek oren oud ouwe parasie provincial rat rest ruikt
schref se slecht stron tekening tv vals verkop verwach zakt zijt zin zwijg 🐍 ; 0 0 0 2 -2 0: stuk ; 0 0 0 2 0 -1: halv weinig ; 0 0 1 -1 -1 0: kun vriend ; 0 0 1 -1 0 -1:
plan ze ; 0 0 1 -1 0 0: 1k been beurt dood geme hou jager let lijd mannek meter moogt rug stemt vertrouw zeug zondag 🔪 ; 0 0 1 -1 0 1: geef ; 0 0 1 -1 1 -1: daar ; 0 0 1
-1 1 0: vindt ; 0 0 1 0 -1 -1: sprek ; 0 0 1 0 -1 0: aftred broer gelukkig geschrap kans kilo kop langs lijkt nach natur ontvang pak per slot trein vanochtend veilig zak
zond ; 0 0 1 0 -1 1: leeg ; 0 0 1 0 -2 1: mn ; 0 0 1 0 0 -1: leeftijd nooit pensio verpleegkundig zag ; 0 0 1 0 0 0: a adem and anderhalf binnenkor blij boel borgemeister
bot carnaval deksel denkt diesel doot eiken eindig eronder es fietsenkelder foto gans garag gebeur gebeurd genie geslep getuig gezellig gezoch glijd groter heks hing hoi
imker inclusief inmiddel j kentek kijkt klem knieschijf kreg kwesti lantaarn lever lift maat mi mol momen nadenk nek opruim persoonlijk pop reager remleiding riek rietje
rollator schold slaapkamerram soort spoor stap sterf sterk stevig strop tachtig tegenkom the timmer vanzelf verbod verdieping verlies vierd viez visser vloer voordeur
voorzichtig wagen warm weegt wees wijf ziekenhui zweer ⏰ ⚰ 🔫 ; 0 0 1 0 1 -1: gedeputeerd ; 0 0 1 1 -1 0: begin halfstok provinci vader ; 0 0 1 1 0 0: hoop ; 0 0 2 -1 -2
0: vast ; 0 0 2 -1 0 0: breng jongen maak ; 0 0 2 -2 0 0: verrader ; 0 0 2 0 -1 0: vooral ; 0 0 3 -2 0 0: wij ; 0 1 -1 0 0 0: auto band bril burgervader compliment duif
filmp fles gevel goudvis hahaha koud lag leek moestuin natt schap spiegel star stoeptegel tank uwe waren ; 0 1 -1 0 0 1: gat hoest slop ; 0 1 -1 0 1 0: luister ; 0 1 -2 0
0 1: gewes ; 0 1 -3 2 0 0: gij ; 0 1 0 -1 0 0: dochter ; 0 1 0 0 -1 0: dikk eruit pers raak weg ; 0 1 0 0 0 -1: vannach ; 0 1 0 0 0 0: alsof arm bakke cabrio deden deel
drol ei eier eige ene film gepak gerak gesmet groetjes hal haringkar hep hok jas keek kip kraai kwijt leren liep live mede motorkap oen oew omgezaagd ongeluk peuter por
portier post rattenkorrel rott shovel slijptol steiger stropda tel terra tijden tocht vlaggenmas vlieg wandelstok wethouwer wortel zandbak ; 0 1 0 1 -1 0: drempel ; 0 1 0
1 0 0: gevoel ; 0 1 1 -1 -1 0: minder ; 0 1 1 0 -1 0: goed hak raam ; 0 1 2 0 -1 -1: loopt ; 0 2 -1 0 -1 0: ruit ; 0 2 -1 1 -1 0: oe ; 0 2 -2 0 0 0: gegef ; 0 2 -3 0 0 2:
sinds ; 0 2 0 -1 -2 0: doen ; 0 2 2 -1 -2 0: volgend ; 0 3 -2 -1 1 0: vier ; 0 4 -3 0 0 0: vanmiddag ; 0 5 -3 0 -2 0: heb ; 1 -1 -1 0 -1 1: plek ; 1 -1 -1 0 0 0: kerk ; 1
-1 -1 0 1 0: dubbel ; 1 -1 -1 1 0 0: eigenlijk ; 1 -1 -2 -1 1 2: jaar komen ; 1 -1 0 -1 1 0: kom ; 1 -1 0 0 -1 0: wild ; 1 -1 0 0 0 -1: buurman mond ; 1 -1 0 0 0 0: adres
ain bloem buurt hamer hangt kar los mes omver opgeblas reed vloog ; 1 -1 0 0 0 1: bin ; 1 -1 0 0 1 0: trekker ; 1 -1 0 1 -1 0: thuis ; 1 -1 0 1 0 -1: elf lach ; 1 -1 0 1
0 0: hard ; 1 -1 0 2 -1 -1: raad ; 1 -1 0 2 0 -1: krijg ; 1 -1 1 -1 0 -1: pas ; 1 -1 1 -1 0 0: morg tik ver ; 1 -1 1 0 -1 0: blauw ; 1 -1 1 0 0 0: gast rijt ; 1 -1 1 2 0
-3: toch ; 1 -1 3 -2 2 -2: wel ; 1 -2 -2 1 2 -1: eerst ; 1 -2 1 -1 1 -1: leuk ; 1 -2 1 3 1 -4: een ; 1 -2 2 0 -1 0: uit ; 1 0 -1 -1 -1 1: sorry ; 1 0 -1 -2 0 0: gek ; 1 0
-1 0 -1 0: pijn ; 1 0 -1 0 0 0: aangift advie bedank beeld begroting boom buurthui gegan groot heet historisch kruising lacht lamp loop lopen mam moeilijk moest nemen
politi provinciehui schiet schoonmoeder stoel twintig veertig via vriendin vrijwilliger werk wonen wou zeer zeld ; 1 0 -1 0 0 1: bus overled snap ; 1 0 -1 0 1 0: eind
kind knuffel ; 1 0 -1 1 -1 0: land rotond ; 1 0 -1 1 0 -1: ook opa ; 1 0 -1 1 0 0: debat hart ; 1 0 -1 2 -1 -1: gezi ; 1 0 -2 0 -1 3: kijk ; 1 0 -2 0 0 0: mogen ; 1 0 -2
0 0 1: kunt ; 1 0 -2 1 -1 0: man ; 1 0 -2 1 -1 1: vandag ; 1 0 -2 1 1 0: halen ; 1 0 -3 1 1 -1: onze ; 1 0 0 -1 -1 0: vind ; 1 0 0 -1 0 0: beid benen clown erop even
meest nodig paard punt snel speeld vermoord 💪 ; 1 0 0 -1 1 0: neem ; 1 0 0 -2 -1 2: me ; 1 0 0 -2 0 0: door ; 1 0 0 0 -1 0: berich boren dorpshui elkar gemeenterad gewerk
grati groep heffing inzet kerel kwijtschelding liever mezelf minister ooit partij procen raadsled ruim scherp spreekur stelt uitstel verhog verker windmolen ; 1 0 0 0 -1
1: dagen slech vrouw ; 1 0 0 0 0 -1: best duidelijkheid fietspad tandart val waterschap ; 1 0 0 0 0 0: aanwezig achterlijk actie afgeslach afstand agent azc bedreigd
bedreiging belof bericht bleek blijk bocht boer buik by centrum daarvor dier droom final gebeld gebor gedod gekk gelach geschref geslop gevolg geword gooid grap griffier
haring heerlijk held hield honderd hoofd hoord ieder ingang knipog laatst lafaard las leerling lezing mails meegemak meenem mer merk metro minuu mout omhog onderzoek onen
oorlog oppas oprit paling person ploeg prachtig prijs prober referendum regen riep rijbewij rust rustig samen silo sloeg sloop sprong stek steun strafbar stro tak top
tuin varkenskop veranderd verdubbeld verlor vervang vinger vis vlak voorbeeld voortuin waarme walgelijk wet zoekt zoiet zomer zus zuur zwaai zwart 💀 ; 1 0 0 0 0 1: geled
; 1 0 0 1 -1 0: petiti ; 1 0 1 -1 -1 0: daarna meis mooie verdien ; 1 0 1 -1 0 -1: heel ; 1 0 1 0 -1 0: donderdag motie vaart ; 1 0 2 -1 -2 -1: haar ; 1 0 2 -1 0 -1: zal
; 1 0 2 0 -1 -1: wanner ; 1 0 2 0 -2 0: dinsdag ; 1 0 3 -1 -3 -1: zijn ; 1 0 3 -2 -1 -1: hond ; 1 1 -1 -1 0 0: ander eraf graag kool rood ; 1 1 -1 -1 0 1: straa ; 1 1 -1
-1 1 -1: drie nee ; 1 1 -1 0 0 0: bruin geslag glas laars meld toe vond ; 1 1 -2 0 0 0: steen ; 1 1 -2 0 0 1: gezet ; 1 1 -2 1 -1 0: gehad ; 1 1 0 -1 0 -1: zei ; 1 1 0 -1
0 0: flink paar ; 1 1 0 0 -1 -1: uur ; 1 1 0 0 0 0: gelegd ; 1 1 1 -1 -1 -1: komt ; 1 1 1 0 -2 0: stem ; 1 2 -1 -1 0 -1: plat ; 1 2 0 -1 -2 0: wie ; 1 2 0 1 -2 -2: met ;
1 2 1 -3 -1 -1: mijn ; 1 3 -2 -1 -1 0: veel ; 1 5 -1 -1 -2 -2: van ; 2 -1 -1 0 -1 0: allemal haal ; 2 -1 -1 0 0 0: oran sterkt ; 2 -1 -2 -1 2 0: deze ; 2 -1 -2 1 -1 0:
kinder ; 2 -1 -2 1 0 -1: te ; 2 -1 0 -1 0 0: maakt ; 2 -1 0 0 0 -1: zij ; 2 -1 1 -1 0 0: af ; 2 -1 2 -1 -1 -1: vorig ; 2 -1 2 0 -1 -1: word ; 2 -2 1 -1 0 0: vanavond ; 2
-2 1 -2 0 0: staat ; 2 -2 1 1 0 -1: mens ; 2 -2 2 -2 0 -1: als ; 2 0 -1 -1 -1 0: stil ; 2 0 -1 -1 0 0: spel ; 2 0 -1 -1 1 0: maandag ; 2 0 -1 -2 0 0: hun ; 2 0 -1 0 -1
-1: eindelijk ; 2 0 -1 0 -1 0: raadslid vrag woon ; 2 0 -1 0 0 0: bedreig begrijp grot haha hoek houdt oude tip voorzitter waarin 😂 😄 ; 2 0 -2 -1 0 0: toen ; 2 0 -2 1 0
0: zich ; 2 0 -3 0 0 1: stond ; 2 0 0 -1 -1 0: hoeft licht week ; 2 0 0 0 -1 -1: vrijdag ; 2 0 0 0 -1 0: brand fiets ; 2 0 0 0 0 -1: antwoord kwaad ; 2 0 0 0 0 0: jaren ;
2 0 1 -1 -1 -1: ken ; 2 0 1 -2 -2 1: denk ; 2 1 -1 -2 -1 0: aan ; 2 1 -1 0 0 -1: dus ; 2 1 1 -3 -1 0: tegen ; 2 2 -2 0 0 -1: open ; 2 3 -4 0 -2 0: had ; 2 4 -5 -3 0 2:
was ; 3 -1 -1 0 -1 0: doet ; 3 -1 -1 1 0 -1: blijf ; 3 -1 -2 -1 1 0: mee ; 3 -1 -3 1 -2 1: wil ; 3 -1 0 0 -2 0: iemand ; 3 -1 1 -2 0 -1: onder ; 3 -1 1 -4 0 1: naar ; 3
-1 2 -1 -2 -1: of ; 3 -2 -1 -1 1 0: gewon ; 3 -2 -1 0 -3 4: ben ; 3 -2 2 -2 -1 0: zaterdag ; 3 0 -1 -1 0 0: houd ; 3 0 -1 -3 1 0: het ; 3 0 -1 0 -4 2: niet ; 3 0 -2 0 0
-1: doe ; 3 0 -2 4 -1 -2: heeft ; 3 1 -1 -2 0 0: de ; 3 1 -1 0 -2 -1: hij ; 3 1 -2 -1 -1 0: gister ; 3 2 -3 -1 0 -1: nou ; 3 2 0 0 -2 -2: je ; 4 -1 -2 -1 1 0: werd ; 4 -1
-3 0 1 0: nieuw ; 4 -2 0 -1 2 -2: over ; 4 -2 1 -1 -2 0: laat ; 4 -4 1 1 1 -2: voor ; 4 0 -1 -1 -2 -1: in ; 5 0 -2 -2 -1 0: na ; 5 1 -1 -1 -2 -1: bij
`;
