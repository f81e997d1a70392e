/** Fields of contempt for a person, by what is held against them. Own lists; compounds are productive (look-up.ts). */
export const person: Readonly<Record<string, string>> = {
  SMAAD: `corrupt corrupte corruptie omgekocht omkopen* omkoping omkoopbaar steekpenningen smeergeld zwart witwassen* enveloppen cash contant
    contanten commissie zwager zwagers nonkel neefje schoonzoon vriendje vriendjes vriendjespolitiek aannemer projectontwikkelaar ontwikkelaar
    maffia cadeau gekregen villa keuken badkamer camper jacht vakantiehuis reisje declareren* declaraties declaratie bonnetjes graaien* graait
    gegraaid graaier verdienen* zakken zak jatten* gejat stelen* steelt gestolen bestelen* roven* oplichten* fraude fraudeur sjoemelen* sjoemelaar
    bedriegen* bedrogen liegen* liegt loog gelogen leugen leugens leugenaar verzinnen* vreemdgaan* vreemdgaat affaire minnares minnaar bordeel
    hoerenloper handjes pedo drank drinken* dronken zuipen* zuipt zuiplap kegel snuiven* coke verslaafd gokken* schulden strafblad veroordeeld
    ontslagen bevriend loge verraden* verraad verraadt nsb landverraad satan onbetrouwbaar onbetrouwbare genaaid lakens aangenomen omgekochte
    gekocht gesponsord toegespeeld verrijken* zakkenvullerij valsheid geschrifte vervalst vervalsen* gesjoemel sjoemelt belangenverstrengeling
    petten alcoholist drankprobleem zuipschuit dronkaard drankorgel junk junkie snuift snuiver schuldsanering vreemdganger buitenechtelijk
    buitenechtelijke maitresse pedofiel misbruikt misbruik mishandelt moordenaar dief dievegge crimineel gezeten bajes opgepakt heling nepdiploma
    liegbeest liegende leugenachtig bedriegt bedroog bedrieglijk huisjesmelker banden onderwereld landverrader`,
  KLEIN: `mannetje manneke vrouwtje ventje meneertje mevrouwtje dametje madammeke meisje jochie jongetje jongen kereltje baasje kleuter kleuters
    kind peuter baby puber snotneus broekie broekje leerling stagiair wethoudertje burgemeestertje raadslidje keizertje prinses napoleon dictatortje
    poppetje marionet schoothondje loopjongen schatje moppie snoepie lieverd popje liefje hoop figuur type typje gevalletje mens madam juffrouw juf
    miep truus karen boefje slimmerik wijsneus betweter professor genie einstein held heldin topper kampioen kanjer majesteit hoogheid excellentie
    mannekes keerlke gozertje meiske meissie moeke burgervadertje burgie dijkgraafje prinsje peuters wicht wichtje trutje mutsje onderdeurtje
    opdondertje dwerg kabouter smurf nietig stagiaire invaller secretaresse huisvrouw pion handpop lakei knecht slaaf slaafje schoothond keffer
    keffertje etalagepop paspop pop poppenhuis poppenkast verzorgster mama mammie pappie papa oppas speelgoed zandbak wip driewieler zijwieltjes box
    wiegje wieg flesje slabbetje luier kinderstoel kinderfeestje knikkers lidmaatschap amateuristisch tweederangs derderangs provinciaal boers
    poppetjes bakvis`,
  UITERLIJK: `kop hoofd smoel smoelwerk bakkes tronie gezicht gezichtje snuit bek muil mond kapsel haren permanentje pruik kale kaal baard snor bril
    neus neuzen oren flaporen ogen oogjes varkensoogjes wenkbrauwen wallen kin onderkin wangen rimpel puisten tanden gebit hals buik bierbuik pens
    heupen kont reet benen poten stem stemmetje accent stotteren* stotteraar lispelen* pak streepjespak maatpak colbert das stropdas sjerp sjaal
    sjaaltje jurk rok rokje hakken pumps schoenen muts mutsje hoed tas ambtsketting hemd trui vest lippenstift schmink botox oorbellen zweet zweten*
    stinken* stinkt stonk stank luchtje adem dik dikke vet vette moddervet mager magere lelijk lelijke lillik lillike scheef scheve schele loens
    bleek rood aangeschoten opgeblazen opblazen opgepoetst uitgezakt verlept muf muffe vadsig vadsige pafferig slons gedrocht monster heks spook
    vogelverschrikker clown aap luchtbed dakpan porem gezichten lelijkerd kotsmisselijk wanstaltig wanstaltige vogelnest ragebol krullen matje
    snorretje wenkbrauw wrat wratten moedervlek pukkels haakneus snavel varkenskop paardenkop paardengebit konijnentanden kikker kikkers pad padden
    kwal kwallen zeekoe walvis nijlpaard olifant varkentje biggetje big worst worstje rollade vetrol bolle bol dikkerd dikkie dikzak tonnetje ton
    luchtballon badeend pudding bonenstaak spriet lat skelet geraamte bleekscheet mummie zombie stinkende stinkend ongewassen vettig vettige vieze
    smerige gore goor onsmakelijk snotteren* snot kwijl kwijlen* kwijlende kwijlt toupet colbertje mantelpak mantelpakje jurkje galajurk kleedje
    regenjas lakschoenen schoentjes bretels klompen uitgelubberde uitgezakte hangtieten stijve houterig geitenwollen sokken lampenkap jampotje
    brilletje stemgeluid kraaien* kakelen* kakelt kwaken* kwaakt loeien* loeit blaten* blaat balken* balkt mekkeren* blaffen* blaft knorren* knort
    oink hinniken* miauwen* sissen* piepstem`,
  HERSENS: `hersens hersenen hersencel hersencellen hersenloos hersenloze hersendood verstand verstaand bovenkamer bovenverdieping iq intelligentie
    denken* denkvermogen snappen* snapt snap begrijpen* begrijpt benul kaas dom domme dommer domste stom stomme stommer stomste onnozel onnozele
    achterlijk achterlijke debiel debiele idioot idiote imbeciel simpel simpele zwakzinnig zwakzinnige zwakbegaafd onbenul sukkel gek gekke gestoord
    gestoorde knettergek geschift zot zotte dwaas halve halvezool halfgaar halfzacht wijs spoor spoort sporen* dement dementerend seniel kinds lezen
    rekenen schrijven tellen spellen veters veter strikken* schoolbord logopedie diploma mavo vmbo kleuterschool speelgoed lego blokken tafel schoen
    kraan stekker lamp licht lampje scherpste mes la knikker steekje tik molenwiek onbekwaam onbekwame incompetent incompetente ongeschikt prutser
    klungel kluns stoethaspel grijze hersenbloeding zuurstof zuurstofdief verstandelijk gevallen wieg inteelt intellect intellectueel denkt nadenkt
    begrip snappie domheid dommerik dommerd domoor stommiteit onbenullig onbenullige amoebe garnaal goudvis goudvissen geheugen eencellige aardappel
    aardappels bloemkool kool spruit spruitje raap biet bieten komkommer augurk courgette prei ui uien plant kamerplant cactus struik mossel oester
    slak wezen dweil vaatdoek spons zeef vergiet emmer gieter bezem bezemsteel broodrooster waterkoker stofzuiger stoeptegel baksteen straatsteen
    verkeersdrempel paaltje lantaarnpaal drempel deurklink deurknop prullenbak vuilnisbak kliko kapstok koelkast wasmachine paraplubak schoenendoos
    plank hout zaagsel lucht leegte leeg lege hol holle kaf stro niks spelfouten spelfout spelling schrijft rekensom tafels optellen getikt getikte
    knots krankzinnige inrichting gesticht gekkenhuis dwangbuis pillen medicatie lobotomie imbecielen halfgare mafkees spoorlijn wereldvreemde
    achtergebleven`,
  DIERSCHELD: `rat rioolrat ratten rattenkop slang slangetje adder addergebroed serpent worm regenworm pier teek luis vlo bloedzuiger parasiet
    parasieten kakkerlak kakkerlakken mestkever vlieg mug wesp hyena aasgier gier kraai ekster pauw haan haantje kip gans gansje eend eendje kalkoen
    struisvogel koe kalf os stier schaap schapen ram bok geit geiten ezel paard varken varkens zwijn big zeug beer hond straathond schoothond poedel
    teef keffer kat poes muis mol konijn haas wezel fret das egel pad kikker kikvors kwal slak naaktslak walvis potvis zeekoe nijlpaard olifant
    kameel lama aap apen baviaan gorilla papegaai kaketoe kieken kwijlende loeien* knorren* knor blaffen* keffen* mekkeren* hinniken* kakelen*
    janken* kwaken* balken* blaten* snuiven* zeugen ossen kalfje kalveren melkkoe vaars lam lammetje ooi bokje geitje merrie knol pony hyenas
    jakhals vos wezels hermelijn bunzing stinkdier vleermuis vampier vampieren bloedzuigers teken luizen vlooien mijten mestkevers strontvlieg
    vliegen muggen wespen horzel sprinkhaan pissebed pissebedden slakken adders cobra slangen hagedis kameleon krokodil schildpad haai piranha
    paling palingen aal kreeft garnaal spin spinnen schorpioen kraaien gieren aasgieren kalkoenen ganzen uil uilen koekoek reiger bavianen`,
  VUILSCHELD: `stront drol drollen kak poep schijt reet aars gat kont anus scheet pis zeik kots braaksel slijm snot pus etter gal vuilnis vuil afval
    tuig schorem uitschot bagger gier mestvaalt riool beerput schimmel rot rotte verrot verrotte bedorven zuur azijn kwijl kwijlen* slijmen*
    slijmerig slijmerige glibberig glibberige glibber vies vieze vuile smerig smerige gore goor ranzig walgelijk walgelijke kotsmisselijk braken*
    kotsen* lul zak kloot kut hoer slet viezerik viespeuk smeerlap lamzak koek pannenkoek gehaktbal droogkloot dweil theedoek vaatdoek vod lap
    dakpan leeg lege huls hol holle wind lucht windbuil windzak blaaskaak grootspraak opschepper praatjes zwetsen* zwetser kletskous ouwehoeren*
    zwammen* bazelen* lullen* zeveren* zeveraar zeikerd zemelaar strontje drolletje keutel keutels puist zweer abces steenpuist schimmels zwam
    kanker kankergezwel uitslag wrat infectie bacterie virus pestkop rioolrat afvoerputje putje gootsteen prut drab schuim restafval restje
    vuilnisbelt vuilniszak vuilcontainer vuilstort mesthoop composthoop stortplaats asbak peuk kauwgom schoenzool condoom afwaswater bocht troep
    rommel prul miskoop afdankertje kringloop defect verstopte hulzen ballon zuurstofdief`,
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
  SMAAL_STERK: `lul lulhannes klootzak hufter eikel etterbak etterbuil rotzak kankerlijer teringlijer tyfuslijer hoerenjong hoerenzoon kutwijf
    schoft ploert gluiperd gladjanus smiecht schijtlijster schijterd lafbek lafaard bangerik judas verrader dief boef schurk crimineel oplichter
    bedrieger zwendelaar charlatan parasiet profiteur uitvreter luilak lamlul lapzwans slapjanus slappeling sukkel oen kneus loser mislukkeling
    mislukking nietsnut nul niks nada noppes niemendal minkukel droplul droeftoeter zeikerd zeikwijf trut doos muts tuthola trien troela bitch heks
    kreng loeder secreet serpent takkewijf rotwijf rotmens engerd griezel monster duivel satan beest onmens psychopaat narcist dictator fascist nazi
    nsber communist racist huichelaar hypocriet schijnheilige draaikont windvaan jaknikker hielenlikker kontlikker kruiper slijmbal slijmjurk
    baantjesjager pluchekleever plucheplakker zakkenvuller graaier geldwolf hebberd vrek gierigaard patser dikdoener opschepper poseur ijdeltuit
    pauw kwast kwibus kwal kloothommel klootviool knurft hork boerenlul lomperik bullebak tiran sadist pestkop zeurpiet zuurpruim chagrijn ijskonijn
    hansworst clown pias nar grapjas lachertje aanfluiting schandvlek schande ramp wandelende healwize gek halvegare mafkees mafketel dwaas debiel
    idioot imbeciel randdebiel mongool zot onnozelaar achterlijke ezel rund uilskuiken domkop stommeling domoor leeghoofd zwakzinnige lamzak
    schorriemorrie gespuis geteisem gajes tuig klojo droogkloot zakkenwasser zakkenroller klier etters hufters klootzakken eikels lullen lulletje
    lulhannesen zakken flapdrol flapdrollen pummel boerenpummel boerenkinkel onbenullen nietsnutten slampamper leegloper lanterfanter klaploper
    profiteurs uitvreters parasieten hielenlikkers konten kontenlikker kontkruiper draaikonten draaitol draaiers windhaan zwetser swetser zeveraar
    grootspraak praatjesmaker praatjesmakers praatjes prater volksverlakker leugenares huichelaars farizeeer schijnheil judassen verraders
    verraadster deserteur lafaards lafbekken bangeriken schijterds schijtlaars watje watjes slapjanussen pannenkoek droogstoppel zeikstraal zeiksnor
    mierenneuker klager janker jankerd snotaap snotapen snotneuzen onderkruiper adder slang krengen loeders heksen toverkol furie schreeuwlelijk
    schreeuwlelijken schreeuwer beul beulen tirannen potentaat zonnekoning keizer sultan fascisten nazis tokkies uitschot gepeupel bagger clowns
    paljas hofnar komediant toneelspeler aansteller aanstelster dramaqueen actrice acteur prutsers klungels klunzen amateurs beunhaas beunhazen
    nitwit analfabeet analfabeten idioten debielen imbecielen mongolen randdebielen losers sukkels stumper sneuneus mislukkelingen gedrocht engnek
    engerds viezerik viezeriken viespeuk smeerlappen smeerlap monsters beesten onmensen narcisten egoisten egotripper ijdeltuiten ijdele patjepeeer
    proleet kapsoneslijer kakker kakkers bal ballen regent regentje graaiers zakkenvullers geldwolven subsidievreter zatlap zatlappen zuiplappen
    graftak graftakken tyfushoer kankerhoer teringhoer hoerenkind hondenlul kwezel kwezels proatjemoaker zoutzak natte onderbuik kwiet`,
  SMAAL_ADJ: `waardeloos waardeloze nutteloos nutteloze walgelijk walgelijke verachtelijk verachtelijke laf laffe lui luie vals valse schijnheilig
    schijnheilige hypocriet hypocriete arrogant arrogante verwaand verwaande pedant pedante bekakt bekakte harteloos harteloze gevoelloos
    gewetenloos gewetenloze ruggengraatloos ruggengraatloze karakterloos karakterloze slap slappe dor dorre zielig zielige triest trieste sneu sneue
    belabberd armzalig armzalige achterbaks achterbakse onbetrouwbaar onbetrouwbare gluiperig gluiperige slinks sluwe geniepig gemeen gemene wreed
    wrede eng enge lelijk lelijke corrupt corrupte achterlijk achterlijke gestoord gestoorde mislukt mislukte schofterig schofterige onbeschoft
    onbeschofte lomp lompe bot botte omhooggevallen opgefokt ordinair ordinaire goedkoop goedkope nep kansloos kansloze vuilen achterlijken
    onbekwame lafhartig lafhartige schijtbang wereldvreemd wereldvreemde zelfingenomen zelfvoldane zelfgenoegzame opgeblazen hooghartig hooghartige
    betweterige glibberig glibberige glad gladde slijmerig slijmerige onderdanig kruiperig kruiperige futloos onbenullig onbenullige miezerig
    miezerige armetierig bedroevend onbekwaam incapabel incapabele incompetente uitgerangeerde bedorven ijskoud ijskoude kil kille koelbloedig
    giftige doortrapt doortrapte geslepen oneerlijke leugenachtige huichelachtig huichelachtige stiekem stiekeme ranzig vunzig smerig smerige
    weerzinwekkend afstotelijk vadsige verwende verwend inhalige hebberig hebberige gierige omkoopbare zieke debiele domme stomme suffe saaie
    kleurloos grijze stijve stijf bekrompen kleingeestig kleinzielig ellendig ellendige belabberde beroerde overbodig overbodige tweederangs
    onbeschaafd brutaal brutale schaamteloos schaamteloze onnozele naieve naief akelig akelige naar nare irritant irritante vervelend vervelende
    onuitstaanbaar onuitstaanbare`,
  ZIEKTEWENS: `kanker tumor hersentumor gezwel ms als reuma jicht aids syfilis schurft luizen lintworm aambeien aambei diarree buikgriep griep
    corona koorts stoma alzheimer dementie parkinson beroerte hartaanval infarct hersenbloeding longontsteking lepra pest cholera pokken tyfus
    tering pleuris jeuk bult puist steenpuist zweer zweren kramp kiespijn migraine kreupel blind doof stom verlamd pukkels armpjes scheve
    uitgevallen uitvallen wegrotten* rotten* verrekken* stikken* krijg krijge krieg kankeren* leukemie hersenvliesontsteking nierstenen spit hernia
    hartkwaal hartinfarct longkanker darmkanker botkanker chemo terminaal sief soa mazelen waterpokken builenpest tbc buikloop schijterij eczeem
    uitslag maden eelt amputeren* blindheid hik langzaam creperen* wegteren* verstikken* barsten* ontploffen* sterven* hel`,
  VERGELIJK: `zoals lijkt lijken* liekt verschil zelfde hetzelfde vergeleken erger minder dommer slechter lelijker nuttiger evenveel karakter charme
    uitstraling intelligentie iq ruggengraat zelfs lijken leek geleek gelijkt type types soort slag combinatie kruising mix uitvoering versie editie
    kopie imitatie karikatuur parodie nep niveau peil dieptepunt record olympisch goud kampioen wereldkampioen prijs medaille diploma oscar`,
};
