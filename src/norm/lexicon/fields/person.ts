/** Fields of contempt for a person, by what is held against them. Own lists; compounds are productive (look-up.ts). */
export const person: Readonly<Record<string, string>> = {
  SMAAD: `corrupt corrupte corruptie omgekocht omkopen* omkoping omkoopbaar steekpenning steekpenningen smeergeld zwartgeld zwart witwassen* enveloppen
    envelopjes cash contant contanten kickback provisie commissie zwager zwagers nonkel neefje schoonzoon vriendje vriendjes vriendjespolitiek aannemer
    projectontwikkelaar ontwikkelaar vastgoedmaffia maffia cadeau gekregen villa keuken badkamer camper jacht vakantiehuis reisje etentjes declareren*
    declaraties declaratie bonnetjes snoepreisje graaien* graait gegraaid graaier verdienen* zakken zak jatten* gejat stelen* steelt gestolen bestelen*
    roven* oplichten* frauderen* fraude fraudeur sjoemelen* sjoemelaar bedriegen* bedrogen liegen* liegt loog gelogen leugen leugens leugenaar verzinnen*
    vreemdgaan* vreemdgaat affaire minnares minnaar bordeel hoerenloper kinderporno handjes handtastelijk pedo drank drinken* dronken zuipen* zuipt zuiplap
    kegel snuiven* coke cokeneus verslaafd gokken* schulden strafblad veroordeeld ontslagen bevriend loge vrijmetselaar verraden* verraad verraadt
    overgelopen overloper nsb landverraad satan satanist onbetrouwbaar onbetrouwbare genaaid lakens
    aangenomen omgekochte smeergelden omkoop omkoopt gekocht gesponsord toegespeeld toespelen* bevoordeeld bevoordelen* verrijkt verrijken*
    zelfverrijking zakkenvullerij fraudeert valsspeelt valsheid geschrifte vervalst vervalsen* gesjoemel sjoemelt belangenverstrengeling nepotisme
    petten alcoholist alcoholiste drankprobleem zuipschuit dronkaard drankorgel junk junkie snuift snuiver gokverslaafd schuldsanering vreemdganger
    overspel overspelig buitenechtelijk buitenechtelijke minnaressen maitresse bijzit hoerenbezoeker bordeelsluiper pedofiel pedoseksueel
    kindermisbruiker ontucht misbruikt misbruik grijpgrage handtastelijkheden mishandelt moordenaar dief dievegge dieverij crimineel crimineeltje
    gezeten bajes bajesklant opgepakt heling heler zwartwerker belastingontduiker uitkeringsfraude bijstandsfraude nepdiploma plagiaat liegbeest
    liegende leugenachtig bedriegt bedroog bedrieglijk leugenzak huisjesmelker speculant maffioso drugsbaas criminele banden onderwereld collaboreert
    collaboratie landverrader`,
  KLEIN: `mannetje manneke vrouwtje ventje meneertje mevrouwtje dametje madammeke meisje meisie jochie jongetje jongen kereltje baasje kleuter kleuters kind
    peuter baby puber snotneus broekie broekje leerling stagiair amateurtje beginneling wethoudertje burgemeestertje raadslidje schepenke koninkje
    keizertje prinsesje prinses napoleon dictatortje hitlertje poppetje marionet schoothondje loopjongen schatje moppie snoepie lieverd popje liefje hoop
    figuur figuurtje type typje gevalletje mens madam juffrouw juf miep truus karen boefje slimmerik wijsneus betweter bolleboos professor genie einstein
    held heldin topper kampioen kanjer majesteit hoogheid excellentie
    manneken mannekes ventjes keereltje keerlke kereltjes gastje gozertje knulletje meisske meiske meissie moeke moekeltje mevrouwke burgervadertje
    burgie wethouderke raadslidjes dijkgraafje ministertje schepentje prinsje peuters peutertje wicht wichtje trutje mutsje dombootje onderdeurtje
    opdondertje dwerg kabouter smurf lilliputter nietig nietige stagiaire stagiairtje invaller invalkracht vakkenvuller krantenjongen koffiejuffrouw
    typmiep secretaresse huisvrouw huisvrouwtje pion stroman loopjongens duvelstoejager handpop poppenspeler lakei knecht knechtje slaaf slaafje
    schoothond keffer keffertje etalagepop paspop pop poppenhuis poppenkast marionetje verzorgster mama mammie pappie papa oppas speelgoed speelgoedje
    zandbak wip driewieler loopfietsje zijwieltjes box wiegje wieg fopspenen flesje slabbetje luier kinderstoel kinderfeestje knikkers lidmaatschap
    amateuristisch beginnerling leerlingetje zittenblijver probeersel tweederangs derderangs dorpspolitieker provinciaal dorps boers snoes snoesje
    poppie poppetjes schattebol bakvis puberaal kinderachtige kinderlijk meelijwekkend`,
  UITERLIJK: `kop hoofd smoel smoelwerk bakkes tronie gezicht gezichtje snuit bek muil mond kapsel haren permanentje pruik kale kaal kalknikker baard snor bril
    brillenjood neus neuzen oren flaporen ogen oogjes varkensoogjes wenkbrauwen wallen kin onderkin wangen rimpels rimpel puisten tanden gebit hals buik
    bierbuik bierpens pens heupen kont reet benen poten stem stemmetje geitenstem geitenstemmetje accent stotteren* stotteraar lispelen* pak streepjespak
    maatpak colbert das stropdas sjerp sjaal sjaaltje regenboogsjaaltje jurk rok rokje hakken pumps schoenen muts mutsje hoed tas ambtsketting hemd trui
    vest lippenstift schmink botox gelift gelifte oorbellen zweet zweten* stinken* stinkt stonk stank mauken* luchtje okselvijver adem dik dikke vet vette
    moddervet mager magere lelijk lelijke lillik lillike scheef scheve schele loens bleek rood aangeschoten opgeblazen opblazen opgepoetst uitgezakt
    verlept verdroogd verdroogde muf muffe vadsig vadsige pafferig slons slonzig onverzorgd gedrocht monster heks spook vogelverschrikker clown aap
    luchtbed dakpan
    porem gezichten lelijkerd kotsmisselijk wanstaltig wanstaltige misvormd misvormde mismaakt gedrochtje gedrochten misbaksels vogelnest ragebol
    krullen krulletjes vetkuif matje middenscheiding snorretje sikje wenkbrauw wrat wratten moedervlek pukkel pukkels acne littekensmoel aardappelneus
    haakneus wipneus dopneus snavel kraalogen varkenskop paardenkop paardengebit konijnentanden spleetje overbeet vogelbekdier kikkerbek kikker
    kikkers pad padden kwal kwallen zeekoe walvis nijlpaard olifant varkentje biggetje big worst worstje rollade vetrol vetrollen vetkwab bolle bol
    bierbuikje speklap dikkerd dikkie dikzak tonnetje ton biervat zeppelin luchtballon badeend pudding bonenstaak spriet lat skelet geraamte lijkbleek
    bleekscheet mummie zombie stoelgang lichaamsgeur zweetlucht stinkende stinkend ongewassen vettig vettige vieze smerige gore goor onsmakelijk
    snotteren* snot snotterig kwijl kwijlen* kwijlende kwijlt plakhaar toupet pruikje tupetje colbertje mantelpak mantelpakje jurkje galajurk kleedje
    regenjas driekleur lakschoenen schoentjes bretels klompen uitgelubberd uitgelubberde uitgezakte hangtieten hangbuik hangwangen kippennek
    kalkoennek stijve houterig geitenwollen sokken lampenkap jampotglazen jampotje brilletje stemgeluid krijsende kraaien* gekraai gekakel kakelen*
    kakelt gekwaak kwaken* kwaakt loeien* loeit blaten* blaat balken* balkt mekkeren* blaffen* blaft knorren* knort oink hinniken* miauwen* sissen*
    piepstem`,
  HERSENS: `hersens hersenen hersencel hersencellen hersenstam hersenloos hersenloze hersendood verstand verstaand bovenkamer bovenverdieping iq intelligentie
    denken* denkvermogen snappen* snapt snap begrijpen* begrijpt benul kaas dom domme dommer domste stom stomme stommer stomste onnozel onnozele achterlijk
    achterlijke debiel debiele idioot idiote imbeciel simpel simpele zwakzinnig zwakzinnige zwakbegaafd onbenul sukkel gek gekke gestoord gestoorde
    knettergek geschift mesjogge zot zotte dwaas halve halvezool halfgaar halfzacht wijs spoor spoort sporen* dement dementerend seniel kinds lezen rekenen
    schrijven tellen spellen veters veter strikken* schoolbord logopedie diploma mavo vmbo zittenblijver kleuterschool speelgoed lego blokken tafel schoen
    kraan stekker lamp licht lampje scherpste mes la knikker steekje vijs vijzen tik molenwiek lampekap onbekwaam onbekwame incompetent incompetente
    ongeschikt prutser knoeier klungel kluns broddelaar stoethaspel
    bovenkamertje grijze grijzemassa hersentje hersenspinsel hersenverweking hersenschade hersenbloeding zuurstof zuurstoftekort zuurstofdief
    verstandelijk gevallen wieg inteelt intellect intellectueel denkt nadenkt begrip snappie domheid domheden dommerik dommerd domoor domkloot
    stommiteit onbenullig onbenullige oenig ezelsoren amoebe garnaal garnalenverstand goudvis goudvissen geheugen plankton eencellige pantoffeldiertje
    aardappel aardappels aardappelzak bloemkool kool spruit spruitje knolraap raap biet bieten komkommer augurk courgette prei kropsla ui uien plant
    kamerplant cactus struik mossel oester slak wezen dweil vaatdoek spons zeef vergiet emmer gieter bezem bezemsteel broodrooster waterkoker
    stofzuiger stoeptegel baksteen straatsteen verkeersdrempel paaltje lantaarnpaal drempel deurklink deurknop toiletborstel prullenbak vuilnisbak
    kliko kapstok koelkast wasmachine paraplubak schoenendoos plank hout zaagsel lucht leegte leeg lege hol holle kaf stro niks kleutertaal spelfouten
    spelfout spelling schrijft grammatica rekensom tafels optellen getikt getikte geflipt knots mesjokke krankjorum krankzinnige psychiatrisch
    inrichting gesticht gekkenhuis dwangbuis pillen medicatie lobotomie imbecielen halfgare mafkees mafklapper mafkezerij waanidee waanideeen
    spoorlijn onwijs wereldvreemde achtergebleven leerachterstand`,
  DIERSCHELD: `rat rioolrat ratten rattenkop slang slangetje adder addergebroed serpent worm regenworm pier teek luis vlo bloedzuiger parasiet parasieten kakkerlak
    kakkerlakken mestkever vlieg mug wesp hyena aasgier gier kraai ekster pauw haan haantje kip kippetje gans gansje eend eendje kalkoen struisvogel koe
    kalf os stier schaap schapen ram bok geit geiten ezel muilezel paard varken varkens zwijn big zeug beer hond straathond schoothond poedel teef keffer
    kat poes muis veldmuis mol konijn haas wezel fret das egel pad kikker kikvors kwal slak slijmslak naaktslak walvis potvis zeekoe nijlpaard olifant
    kameel dromedaris lama aap apen baviaan gorilla chimpansee papegaai kaketoe kieken koodrol kwijlende loeien* knorren* knor blaffen* keffen* mekkeren*
    hinniken* kakelen* janken* kwaken* balken* blaten* snuiven*
    zeugen ossen kalfje kalveren koetje melkkoe vaars lam lammetje ooi bokje geitje lamas muildier pakezel merrie knol pony hyenas jakhals jakhalzen
    vos wezels hermelijn bunzing stinkdier buidelrat vleermuis vampier vampieren bloedzuigers teken luizen vlooien mijt mijten mestkevers strontvlieg
    strontvliegen vliegen muggen wespen horzel sprinkhaan pissebed pissebedden duizendpoot slakken adders cobra slangen reptiel reptielen hagedis
    kameleon krokodil schildpad haai piranha paling palingen aal kreeft garnaal spin spinnen schorpioen kraaien gieren aasgieren kalkoenen ganzen uil
    uilen koekoek reiger bavianen makaak`,
  VUILSCHELD: `stront drol drollen kak poep schijt reet aars gat kont anus scheet pis zeik kots braaksel slijm snot pus etter gal vuilnis vuil vullis afval tuig
    schorem uitschot bagger gier mestvaalt riool beerput schimmel rot rotte verrot verrotte bedorven zuur azijn azijnkop kwijl kwijlen* slijmen* slijmerig
    slijmerige glibberig glibberige glibber vies vieze vuile smerig smerige gore goor ranzig ranzige walgelijk walgelijke kotsmisselijk braken* kotsen* lul
    zak kloot kut hoer slet viezerik viespeuk smeerlap lamzak koek pannenkoek gehaktbal droogkloot dweil theedoek vaatdoek vod lap dakpan leeg lege huls
    hol holle wind lucht luchtzak windbuil windzak blaaskaak blaasbalk blaazbalk grootmuil grootspraak opschepper praatjes praats zwetsen* zwetser
    kletskous ouwehoer ouwehoeren* zwammen* bazelen* lullen* zeveren* zeveraar zeikerd zemelaar
    strontje strontkar strontvent drolletje keutel keutels ruft etterende puist zweer abces abcessen steenpuist eksteroog schimmels zwam kanker
    kankergezwel gezwellen tumoren uitwas uitslag wrat infectie bacterie bacil virus pestbuil pestkop rioolrat rioolslijk rioolbuis septictank
    afvoerputje putje doucheputje gootsteen prut drab droesem schuim restafval restje restjes vuilnisbelt vuilniszak vuilcontainer vuilstort
    vuilnishoop mesthoop composthoop stortplaats asbak peuk kauwgom schoenzool poepschep poepzakje maandverband tampon luierinhoud inlegkruisje
    condoom wegwerp dweilwater afwaswater schoonmaakmiddel bocht troep rommel prul prullen prullaria miskoop maandagochtendproduct afdankertje
    kringloop defect verstopte hulzen ballon bubbel zeepbel zuurstofverspilling zuurstofdief ruimteverspilling`,
  HERKOMST: `land herkomst geboorteland marokko marokkaan marokkanen turk turkije turken somalie syrie afrika afrikaan islam moslim moslima allah hoofddoek theedoek
    kopvod geitenneuker kameel kamelen geitenhoeder woestijn zandbak jungle rimboe oerwoud apenland apenrots boom banaan bananen zwarte neger kleurling
    kaaskop import buitenlander vreemdeling asielzoeker jood joden zionist homo flikker nicht mietje pot lesbo travo trans regenboog geaard kinderloos
    kinderloze vrijster gescheiden gehandicapt autist spast mongool boer boerenkinkel boerin randstad westerling stadse hollander vlaming waal belg mof
    poolse roemeen zigeuner kamper woonwagen integreren* inburgeren* terug teruggaan terugsturen*
    kankerbuitenlander buitenlanders allochtoon allochtonen immigrant immigranten gelukszoeker gelukszoekers profugo vluchteling islamiet jihadist
    terrorist terroriste bomgordel moskee imam koran sharia burka boerka nikab hijab tulband djellaba kopvodden couscous kebab doner shoarma bami
    loempia rijst ruft chinees chinezen chink spleetogen japanner indier hindoe paki arabier arabieren berber riffijn antilliaan surinamer surinamers
    molukker ghanees nigeriaan somalier eritreeer ethiopier afghaan syrier irakees iraniers roma zigeuners balkan bulgaar roemenen oostblok polak
    polen rus russin oekraieners duitser moffen britten belgen fransoos jodenstreken jodenman jodin zionisten soros lobby homos flikkers lesbienne
    potteus lesbisch transgender transgenders travestiet travestieten genderneutraal regenboogvlag regenboogsjaal verwijfd verwijfde mietjes poot
    aapje slaven slavernij plantage ras rasje soort soortje volkje negerzoen zwartjoekel zwartje roetveger roetpiet krentenkop bruintje tint
    huidskleur kroeshaar papieren paspoort verblijfsvergunning uitzetten* deporteren* retourtje vliegticket enkeltje geloof ongelovige heidens
    kerkganger refo gereformeerde katholiek papist`,
  SEKSISME: `aanrecht strijken* strijkplank stofzuigen* afwas afwassen* keuken pannen kookpot breien* poetsen* dweilen* was wasmachine baren* wijf wijven vrouwen
    vrouw vrouwtje meiden meid blond blonde blondje blondine truttig excuustruus quotum quotumvrouw rokje decollete tieten bed benen hysterisch hysterische
    menopauze overgang opvliegers maandstonden ongesteld zuur kenau pinnig feeks heks manwijf haaibaai viswijf hormonen beurt kapsel bazig bazige
    vrouwtjes vrouwmens wijfje wijfjes dames dametjes mevrouwtjes vrouwspersoon vrouwvolk moederfiguur moederen* moederschap zwanger zwangerschap
    baarmoeder eierstokken menstruatie maandelijks pms hitsige gefrustreerde droogstaan onbevredigd uitgedroogd verzuurde verzuurd verlepte
    uitgebloeid vrijgezel kattenvrouwtje haken* naaien koken kopjes koffiezetten theezetten kleedjes macrame kanten schort stofdoek emancipatie
    feministe feminist feministes manwijven lesbo pot haaibaaien mannenhaatster aandachtshoer aandachtsgeil hoer hoeren hoertje hoerig snol snollen
    del delletje slet sletten mokkel mokkels teef teven stoot stoeipoes poes poesje chick chickie kutwijven secretaressetje callgirl matras
    dorpsmatras omhooggeneukt lenden mans eunuch castraat watje watjes mietje doetje onderbroekenheld pantoffelheld moederskindje papkind papkindje
    ballen ballenloos eitje gecastreerd castreren*`,
  LEEFTIJD: `oud oude ouwe ouwetje bejaard bejaarde opa oma grijsaard fossiel dinosaurus mummie versleten stoffig seniel dement kunstgebit steunkousen geraniums
    rollator luiers luier pampers pamper fopspeen speen speentje melktanden snotneus broekie groentje puber puistenkop kleuter
    bejaardenhuis bejaardentehuis verzorgingstehuis verpleeghuis stokoud oudgediende stokouwe ouwelul oudje oudjes besje bes opaatje omaatje
    grijsaards antiek antieke museumstuk relikwie fossielen dino stofnest bestofte stoffige beschimmeld beschimmelde belegen overjarig uitgerangeerd
    afgeschreven pensioen pensionado geranium incontinent incontinentie tena gehoorapparaat looprek wandelstok stok dementerende kindse aftandse
    aftands jonkie jonkies jochies melkmuil baardloos puberjongen tiener pubers studentje schoolverlater kleuterklas`,
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
    lamzak schorriemorrie gespuis geteisem gajes tuig canaille klojo droogkloot zakkenwasser zakkenroller huichelkont
    klier klieren klierend etterbakken etters rotzakken hufters klootzakken eikels lullo lullen lulletje lulletjes lulhannesen zakken flapdrol
    flapdrollen zultkop pummel boerenpummel boerenkinkel onbenullen nietsnutten slampamper leegloper lanterfanter klaploper potverteerder profiteurs
    uitvreters parasieten wetenschapje hielenlikkers konten kontenlikker kontkruiper konkelaar konkelaarster intrigant draaikonten draaitol draaiers
    windhaan zwetser swetser zeveraar grootspraak praatjesmaker praatjesmakers praatjes prater mooiprater mooipraters volksverlakker leugenares
    huichelaars farizeeer schijnheil judassen verraders verraadster overloopster deserteur lafaards lafbekken bangeriken bangebroek schijterds
    schijtlaars watje watjes slapjanussen pannenkoek pannekoeken koekwaus koekwauzen droogkloten droogstoppel zeikstraal zeikstralen zeiksnor
    mierenneuker muggenzifter muggenzifters klager janker jankerd snotaap snotapen snotneuzen onderkruiper onderkruipsels adder slang serpenten
    krengen loeders helleveeg helleveegs heksen toverkol feeksen furie viswijven schreeuwlelijk schreeuwlelijken schreeuwer bullebakken beul beulen
    tirannen dictators despoten potentaat zonnekoning keizer sultan fuhrer fascisten racisten nazis tokkies uitschot plebs gepeupel bagger clowns
    piassen harlekijn paljas hofnar circusaap circusartiest komediant komedianten toneelspeler aansteller aanstellers aanstelster dramaqueen actrice
    acteur prutsers broddelaars klungels klunzen amateurs beunhaas beunhazen kwakzalvers charlatans nitwit nitwits analfabeet analfabeten domkoppen
    idioten debielen imbecielen mongolen randdebielen losers sukkels stumper stumpers stumperds stakkers sneuneus sneuneuzen zielenpoten
    mislukkelingen zwakkeling misbaksels gedrocht engnek engerds viezerik viezeriken viespeuk viespeuken smeerlappen smeerlap vetlap perverseling
    pervert pervers perverse griezels monsters beesten onmensen psychopaten sociopaten narcisten egoist egoisten egotripper egootje ijdeltuiten ijdele
    patjepeeer proleet proleten kapsoneslijer kakker kakkers bal ballen corpsbal elitair elitaire regent regentje graaiers graaister zakkenvullers
    geldwolven plucheplakkers pluchehanger baantjesjagers beroepspolitieker subsidievreter gleuvenslijmer zatlap zatlappen zuiplappen alcoholisten
    graftak graftakken kankerlijers tyfuslijers tyfushoer kankerhoer teringhoer hoerenkind hondenlul lulkoek kwezel kwezels duts pinnenkneker
    gluupsteert bedraiger proatjemoaker meelzak zoutzak zoutzakken nattekrant natte aardgeest onderbuik kwiet dropsnor pispaal pispaaltje`,
  SMAAL_ADJ: `waardeloos waardeloze nutteloos nutteloze walgelijk walgelijke verachtelijk verachtelijke laf laffe lui luie vals valse schijnheilig schijnheilige
    hypocriet hypocriete arrogant arrogante verwaand verwaande pedant pedante bekakt bekakte harteloos harteloze gevoelloos gevoelloze gewetenloos
    gewetenloze ruggengraatloos ruggengraatloze karakterloos karakterloze slap slappe dor dorre zielig zielige triest trieste sneu sneue belabberd armzalig
    armzalige achterbaks achterbakse onbetrouwbaar onbetrouwbare gluiperig gluiperige slinks slinkse sluw sluwe geniepig geniepige gemeen gemene wreed
    wrede eng enge lelijk lelijke corrupt corrupte achterlijk achterlijke gestoord gestoorde mislukt mislukte verkoupdende schofterig schofterige
    onbeschoft onbeschofte lomp lompe bot botte hautain hautaine omhooggevallen opgefokt ordinair ordinaire goedkoop goedkope nep vulgair vulgaire kansloos
    kansloze onmeunig onmeunigen sloerdege kwattige smerigen vuilen achterlijken onbekwame
    lafhartig lafhartige laaghartig laaghartige bangelijk schijtbang wereldvreemd wereldvreemde zelfingenomen zelfvoldaan zelfvoldane zelfgenoegzaam
    zelfgenoegzame opgeblazen hooghartig hooghartige hoogmoedig hovaardig betweterig betweterige belerend neerbuigend neerbuigende minzaam glibberig
    glibberige glibberiger glad gladde slijmerig slijmerige onderdanig onderdanige kruiperig kruiperige futloos futloze ruggegraatloos fantasieloos
    ongeinteresseerd onbenullig onbenullige miezerig miezerige armetierig beklagenswaardig bedroevend meelijwekkend deerniswekkend hulpeloze onkundig
    onkundige ondeskundig onbekwaam incapabel incapabele incompetente miskende uitgerangeerde bedorven verdorven verderfelijk verderfelijke ijskoud
    ijskoude kil kille koelbloedig venijnig venijnige giftige haatdragend haatdragende wraakzuchtig doortrapt doortrapte geslepen geraffineerd
    gewiekst oneerlijke leugenachtige huichelachtig huichelachtige tweezakkig onoprecht konkelende stiekem stiekeme ranzig ranzige vunzig vunzige
    smerig smerige weerzinwekkend weerzinwekkende afstotelijk afzichtelijk vadsige verwende verwend inhalig inhalige hebberig hebberige gierige
    vrekkige omkoopbare criminele zieke geflipte knettergekke debiele domme dommere stomme suffe saaie kleurloze kleurloos grijze muisgrijs stijve
    stijf bekrompen kleingeestig kleinzielig enggeestig ellendig ellendige miserabel miserabele belabberde beroerde overbodig overbodige zinloze
    minderwaardige tweederangs platvloers platvloerse onbeschaafd onbeschaafde onopgevoed onopgevoede brutaal brutale schaamteloos schaamteloze
    onnozele naieve naief onwetend onwetende akelig akelige naar nare irritant irritante vervelend vervelende onuitstaanbaar onuitstaanbare
    onverdraaglijk`,
  ZIEKTEWENS: `kanker tumor tumoren hersentumor gezwel ms als reuma jicht aids hiv syfilis schurft luizen lintworm aambeien aambei diarree buikgriep griep corona
    koorts darmstoma stoma alzheimer dementie parkinson beroerte hartaanval infarct hersenbloeding longontsteking lepra pest cholera pokken tyfus tering
    pleuris jeuk bult puist steenpuist zweer zweren kramp kiespijn migraine impotent onvruchtbaar kreupel blind doof stom verlamd pukkels armpjes scheve
    uitgevallen uitvallen wegrotten* rotten* verrekken* stikken* krijg krijge krieg
    kankeren* opkankeren* kankerziekte leukemie hersenvlies hersenvliesontsteking nierstenen galstenen reumatiek spit hernia hartkwaal hartinfarct
    trombose longembolie longkanker darmkanker keelkanker tongkanker botkanker teelbalkanker baarmoederhals kankertumor uitzaaiing uitzaaiingen chemo
    terminaal sclerose parkinsonisme syfillis sief druiper gonorroe soa sjanker bof mazelen waterpokken gordelroos builenpest tbc dysenterie loopneus
    buikloop schijterij spuitpoep bloedarmoede zwerende etterende eczeem psoriasis uitslag ringworm hoofdluis platjes schaamluis lintwormen maden
    eeltknobbel eelt likdoorn likdoorns kiespijnen gebitsrot amputeren* kunstbeen stomazak blindheid doofheid hik langzaam creperen* wegteren*
    verstikken* barsten* ontploffen* sterven* hel hellevuur`,
  VERGELIJK: `zoals lijkt lijken* liekt lieket verschil zelfde hetzelfde vergeleken erger minder dommer slechter lelijker nuttiger evenveel karakter
    charme uitstraling intelligentie iq ruggengraat zelfs lijken leek geleek gelijkt type types soort slag combinatie kruising mix mengeling
    uitvoering versie editie afgietsel kopie imitatie karikatuur parodie nep namaak surrogaat gehalte niveau peil dieptepunt record olympisch goud
    kampioen wereldkampioen prijs medaille diploma oscar`,
};
