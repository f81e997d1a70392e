/** Fields of contempt for a person, by what is held against them. Own lists; compounds are productive (look-up.ts). */
export const person: Readonly<Record<string, string>> = {
  SMAAD: `corrupt corrupte corruptie omgekocht omkopen* omkoping omkoopbaar steekpenning steekpenningen smeergeld zwartgeld zwart witwassen* enveloppen
    envelopjes cash contant contanten kickback provisie commissie zwager zwagers nonkel neefje schoonzoon vriendje vriendjes vriendjespolitiek aannemer
    projectontwikkelaar ontwikkelaar vastgoedmaffia maffia cadeau gekregen villa keuken badkamer camper jacht vakantiehuis reisje etentjes declareren*
    declaraties declaratie bonnetjes snoepreisje graaien* graait gegraaid graaier verdienen* zakken zak jatten* gejat stelen* steelt gestolen bestelen*
    roven* oplichten* frauderen* fraude fraudeur sjoemelen* sjoemelaar bedriegen* bedrogen liegen* liegt loog gelogen leugen leugens leugenaar verzinnen*
    vreemdgaan* vreemdgaat affaire minnares minnaar bordeel hoerenloper kinderporno handjes handtastelijk pedo drank drinken* dronken zuipen* zuipt zuiplap
    kegel snuiven* coke cokeneus verslaafd gokken* schulden strafblad veroordeeld ontslagen bevriend loge vrijmetselaar verraden* verraad verraadt
    overgelopen overloper nsb landverraad satan satanist onbetrouwbaar onbetrouwbare genaaid lakens`,
  KLEIN: `mannetje manneke vrouwtje ventje meneertje mevrouwtje dametje madammeke meisje meisie jochie jongetje jongen kereltje baasje kleuter kleuters kind
    peuter baby puber snotneus broekie broekje leerling stagiair amateurtje beginneling wethoudertje burgemeestertje raadslidje schepenke koninkje
    keizertje prinsesje prinses napoleon dictatortje hitlertje poppetje marionet schoothondje loopjongen schatje moppie snoepie lieverd popje liefje hoop
    figuur figuurtje type typje gevalletje mens madam juffrouw juf miep truus karen boefje slimmerik wijsneus betweter bolleboos professor genie einstein
    held heldin topper kampioen kanjer majesteit hoogheid excellentie`,
  UITERLIJK: `kop hoofd smoel smoelwerk bakkes tronie gezicht gezichtje snuit bek muil mond kapsel haren permanentje pruik kale kaal kalknikker baard snor bril
    brillenjood neus neuzen oren flaporen ogen oogjes varkensoogjes wenkbrauwen wallen kin onderkin wangen rimpels rimpel puisten tanden gebit hals buik
    bierbuik bierpens pens heupen kont reet benen poten stem stemmetje geitenstem geitenstemmetje accent stotteren* stotteraar lispelen* pak streepjespak
    maatpak colbert das stropdas sjerp sjaal sjaaltje regenboogsjaaltje jurk rok rokje hakken pumps schoenen muts mutsje hoed tas ambtsketting hemd trui
    vest lippenstift schmink botox gelift gelifte oorbellen zweet zweten* stinken* stinkt stonk stank mauken* luchtje okselvijver adem dik dikke vet vette
    moddervet mager magere lelijk lelijke lillik lillike scheef scheve schele loens bleek rood aangeschoten opgeblazen opblazen opgepoetst uitgezakt
    verlept verdroogd verdroogde muf muffe vadsig vadsige pafferig slons slonzig onverzorgd gedrocht monster heks spook vogelverschrikker clown aap
    luchtbed dakpan`,
  HERSENS: `hersens hersenen hersencel hersencellen hersenstam hersenloos hersenloze hersendood verstand verstaand bovenkamer bovenverdieping iq intelligentie
    denken* denkvermogen snappen* snapt snap begrijpen* begrijpt benul kaas dom domme dommer domste stom stomme stommer stomste onnozel onnozele achterlijk
    achterlijke debiel debiele idioot idiote imbeciel simpel simpele zwakzinnig zwakzinnige zwakbegaafd onbenul sukkel gek gekke gestoord gestoorde
    knettergek geschift mesjogge zot zotte dwaas halve halvezool halfgaar halfzacht wijs spoor spoort sporen* dement dementerend seniel kinds lezen rekenen
    schrijven tellen spellen veters veter strikken* schoolbord logopedie diploma mavo vmbo zittenblijver kleuterschool speelgoed lego blokken tafel schoen
    kraan stekker lamp licht lampje scherpste mes la knikker steekje vijs vijzen tik molenwiek lampekap onbekwaam onbekwame incompetent incompetente
    ongeschikt prutser knoeier klungel kluns broddelaar stoethaspel`,
  DIERSCHELD: `rat rioolrat ratten rattenkop slang slangetje adder addergebroed serpent worm regenworm pier teek luis vlo bloedzuiger parasiet parasieten kakkerlak
    kakkerlakken mestkever vlieg mug wesp hyena aasgier gier kraai ekster pauw haan haantje kip kippetje gans gansje eend eendje kalkoen struisvogel koe
    kalf os stier schaap schapen ram bok geit geiten ezel muilezel paard varken varkens zwijn big zeug beer hond straathond schoothond poedel teef keffer
    kat poes muis veldmuis mol konijn haas wezel fret das egel pad kikker kikvors kwal slak slijmslak naaktslak walvis potvis zeekoe nijlpaard olifant
    kameel dromedaris lama aap apen baviaan gorilla chimpansee papegaai kaketoe kieken koodrol kwijlende loeien* knorren* knor blaffen* keffen* mekkeren*
    hinniken* kakelen* janken* kwaken* balken* blaten* snuiven*`,
  VUILSCHELD: `stront drol drollen kak poep schijt reet aars gat kont anus scheet pis zeik kots braaksel slijm snot pus etter gal vuilnis vuil vullis afval tuig
    schorem uitschot bagger gier mestvaalt riool beerput schimmel rot rotte verrot verrotte bedorven zuur azijn azijnkop kwijl kwijlen* slijmen* slijmerig
    slijmerige glibberig glibberige glibber vies vieze vuile smerig smerige gore goor ranzig ranzige walgelijk walgelijke kotsmisselijk braken* kotsen* lul
    zak kloot kut hoer slet viezerik viespeuk smeerlap lamzak koek pannenkoek gehaktbal droogkloot dweil theedoek vaatdoek vod lap dakpan leeg lege huls
    hol holle wind lucht luchtzak windbuil windzak blaaskaak blaasbalk blaazbalk grootmuil grootspraak opschepper praatjes praats zwetsen* zwetser
    kletskous ouwehoer ouwehoeren* zwammen* bazelen* lullen* zeveren* zeveraar zeikerd zemelaar`,
  HERKOMST: `land herkomst geboorteland marokko marokkaan marokkanen turk turkije turken somalie syrie afrika afrikaan islam moslim moslima allah hoofddoek theedoek
    kopvod geitenneuker kameel kamelen geitenhoeder woestijn zandbak jungle rimboe oerwoud apenland apenrots boom banaan bananen zwarte neger kleurling
    kaaskop import buitenlander vreemdeling asielzoeker jood joden zionist homo flikker nicht mietje pot lesbo travo trans regenboog geaard kinderloos
    kinderloze vrijster gescheiden gehandicapt autist spast mongool boer boerenkinkel boerin randstad westerling stadse hollander vlaming waal belg mof
    poolse roemeen zigeuner kamper woonwagen integreren* inburgeren* terug teruggaan terugsturen*`,
  SEKSISME: `aanrecht strijken* strijkplank stofzuigen* afwas afwassen* keuken pannen kookpot breien* poetsen* dweilen* was wasmachine baren* wijf wijven vrouwen
    vrouw vrouwtje meiden meid blond blonde blondje blondine truttig excuustruus quotum quotumvrouw rokje decollete tieten bed benen hysterisch hysterische
    menopauze overgang opvliegers maandstonden ongesteld zuur kenau pinnig feeks heks manwijf haaibaai viswijf hormonen beurt kapsel bazig bazige`,
  LEEFTIJD: `oud oude ouwe ouwetje bejaard bejaarde opa oma grijsaard fossiel dinosaurus mummie versleten stoffig seniel dement kunstgebit steunkousen geraniums
    rollator luiers luier pampers pamper fopspeen speen speentje melktanden snotneus broekie groentje puber puistenkop kleuter`,
  SMAAL_STERK: `lul lulhannes klootzak hufter eikel etterbak etterbuil rotzak kankerlijer teringlijer tyfuslijer hoerenjong hoerenzoon kutwijf schoft ploert gluiperd
    gluiper gladjanus smiecht schijtlijster schijterd lafbek lafaard bangerik judas verrader dief boef schurk crimineel oplichter bedrieger zwendelaar
    charlatan parasiet profiteur uitvreter luierik luilak lamlul lapzwans slapjanus slappeling sukkel oen kneus loser mislukkeling mislukking nietsnut nul
    niks nada noppes niemendal minkukel droplul droeftoeter zeikerd zeikwijf trut doos muts tuthola trien troela troelala bitch heks kreng loeder secreet
    serpent takkewijf rotwijf rotmens rotvent engerd creep griezel monster duivel satan beest onmens psychopaat narcist sociopaat dictator fascist nazi
    nsber communist racist huichelaar hypocriet schijnheilige draaikont windvaan jaknikker hielenlikker kontlikker kruiper slijmbal slijmjurk baantjesjager
    pluchekleever plucheplakker zakkenvuller graaier geldwolf hebberd vrek gierigaard patser dikdoener opschepper poseur ijdeltuit pauw kwast kwibus kwal
    kloothommel klootviool knurft hork boerenlul lomperik bullebak tiran sadist pestkop treiteraar zeurpiet zuurpruim chagrijn ijskonijn hansworst clown
    pias nar potsenmaker grapjas lachertje aanfluiting schandvlek schande ramp wandelende leagener healwize gek halvegare mafkees mafketel dwaas debiel
    idioot imbeciel randdebiel mongool zot onnozelaar achterlijke ezel rund uilskuiken domkop stommeling domoor leeghoofd zwakzinnige sjieskel meroakel
    lamzak schorriemorrie gespuis geteisem gajes tuig canaille klojo droogkloot zakkenwasser zakkenroller huichelkont`,
  SMAAL_ADJ: `waardeloos waardeloze nutteloos nutteloze walgelijk walgelijke verachtelijk verachtelijke laf laffe lui luie vals valse schijnheilig schijnheilige
    hypocriet hypocriete arrogant arrogante verwaand verwaande pedant pedante bekakt bekakte harteloos harteloze gevoelloos gevoelloze gewetenloos
    gewetenloze ruggengraatloos ruggengraatloze karakterloos karakterloze slap slappe dor dorre zielig zielige triest trieste sneu sneue belabberd armzalig
    armzalige achterbaks achterbakse onbetrouwbaar onbetrouwbare gluiperig gluiperige slinks slinkse sluw sluwe geniepig geniepige gemeen gemene wreed
    wrede eng enge lelijk lelijke corrupt corrupte achterlijk achterlijke gestoord gestoorde mislukt mislukte verkoupdende schofterig schofterige
    onbeschoft onbeschofte lomp lompe bot botte hautain hautaine omhooggevallen opgefokt ordinair ordinaire goedkoop goedkope nep vulgair vulgaire kansloos
    kansloze onmeunig onmeunigen sloerdege kwattige smerigen vuilen achterlijken onbekwame`,
  ZIEKTEWENS: `kanker tumor tumoren hersentumor gezwel ms als reuma jicht aids hiv syfilis schurft luizen lintworm aambeien aambei diarree buikgriep griep corona
    koorts darmstoma stoma alzheimer dementie parkinson beroerte hartaanval infarct hersenbloeding longontsteking lepra pest cholera pokken tyfus tering
    pleuris jeuk bult puist steenpuist zweer zweren kramp kiespijn migraine impotent onvruchtbaar kreupel blind doof stom verlamd pukkels armpjes scheve
    uitgevallen uitvallen wegrotten* rotten* verrekken* stikken* krijg krijge krieg`,
  VERGELIJK: `zoals lijkt lijken* liekt lieket verschil zelfde hetzelfde vergeleken erger minder dommer slechter lelijker nuttiger evenveel karakter`,
};
