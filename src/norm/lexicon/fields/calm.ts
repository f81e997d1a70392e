/** Fields of one's own distress, and of what is no aggression at all: news, events, support, help. Own lists. */
export const calm: Readonly<Record<string, string>> = {
  GEVOEL: `huilen* gehuild schreien* schreit bleiten* griene grienen* janken tranen traan verdriet verdrietig triestig triest somber depressief neerslachtig bang
    angst angstig bange paniek paniekaanval zenuwen zenuwachtig gespannen stress gestrest uitgeput moe muide meu doodmoe op leeg kapot gebroken stuk
    radeloos wanhopig wanhoop machteloos hulpeloos hopeloos moedeloos eenzaam alleen verlaten verlegen schaam schamen* schaamte schaamde schuldig
    schuldgevoel spijt berouw piekeren* pieker malen* tobben* zorgen bezorgd ongerust onrustig onzeker verward overweldigd buikpijn misselijk maagpijn
    hartkloppingen brok stil gemis missen* mis heimwee rouw rouwen* gepest gemeden buitengesloten trauma nachtmerrie nachtmerries therapie psycholoog
    huilbui instorten* ingestort burnout overspannen
    huil huilt huilde huilend gehuil jank jankt gejank traantje tril trilt trilde beef beeft bibber zenuwslopend gesloopt opgebrand uitgeblust
    lusteloos leegte verdoofd verslagen verloren vastgelopen opgejaagd onveilig doodsbang doodsangsten angstaanval hyperventileren* hyperventilatie
    maag bonst bonkt hartslag stik breekt breken machteloosheid radeloosheid wanhoopt gene spijtig verwijt verwijten zwak onbegrepen moegestreden
    strijden kracht energie erdoorheen onderdoor volhouden ophouden levensmoe doodop gelaten berusten verdrietige pijn mist`,
  NACHT: `wakker lig lag slaap slapen sliep slapeloos slapeloze slaope slaop nachten nacht nachts dromen piekeren bed opstaan*
    slaappil slaappillen slaapmiddel slaaptekort slapeloosheid doorslapen inslapen nachtrust nachtmerrie nachtdienst nachtdiensten insomnia woelen*
    staren* plafond`,
  GEZONDHEID: `ziek zieke ziekte kanker reuma ms hernia heup knie rug rugge astma copd dialyse chemo uitslag operatie geopereerd ziekenhuis ziekenhoes huisarts dokter
    specialist medicijnen pillen rolstoel rollator traplift scootmobiel steunkousen blind doof slechtziend slechthorend gehandicapt beperking handicap
    invalide autisme autistisch adhd rugzakje psychose opname opgenomen dementie alzheimer mantelzorg mantelzorger thuiszorg hulp zorg zorgen gevallen val
    ambulance revalidatie zwanger miskraam
    diagnose prognose uitzaaiingen leukemie gezwel tumor hartpatient hartkwaal longen longarts cardioloog neuroloog therapeut fysiotherapeut spreekuur
    huisartsenpost poli polikliniek bestraling chemokuur kuur infusen medicatie insuline diabetes suikerziekte epilepsie parkinson beroerte tia
    dementeert vergeetachtig geheugen hoest hoesten schimmel benauwd benauwdheid allergie hooikoorts migraine duizelig slijtage versleten krukken
    wandelstok blindengeleidehond prikkels ptss angststoornis borderline zorgmijder verpleging verpleegkundige thuisbegeleiding wlz pgb indicatie
    herindicatie keukentafelgesprek ambulant bedlegerig palliatief terminale hospice uitgezaaid`,
  VERLIES: `overleden overlijden gestorven stierf begraven verloren verlies kwijt weduwe weduwnaar wijlen leeg lege failliet faillissement faillisement sluiten
    dicht stoppen ophouden verkopen* opgeven levenswerk generaties generatie opgebouwd begon spaargeld dakloos zwerven* luchtbed caravan bank herinneringen
    tekeningen scheiding gescheiden ruiming geruimd laatste einde
    overleed verongelukt gecremeerd as uitgestrooid kwijtgeraakt ontslagen ontslag werkloos faillissementen gesloten dichtgaan uitverkoop leegverkopen
    inpakken dozen verhuizen* verhuisdozen opgezegd opzegging uithuiszetting ontruimd ontruimen* dakloze daklozen noodopvang sofa slaapbank
    omgangsregeling voogdij uithuisplaatsing uithuisgeplaatst paard inslapen lammeren kalveren geruimde`,
  GELDNOOD: `schuld schulden betaalachterstand deurwaarder incasso bijstand uitkering aow pensioen minimum minimumloon rondkomen rood min huur huurachterstand
    termijnen betalingsregeling kwijtschelding voedselbank boodschappen eten schoenen rekenen* spaargeld inkomen omzet loon salaris gekort schuldhulp
    schuldsanering bewind bewindvoerder toeslagen energierekening energie gas afgesloten afsluiting huisuitzetting uitzetting ontruiming ontruimd afgewezen
    afwijzing
    blut platzak krap roodstaan lening leningen hypotheek hypotheeklast huurtoeslag zorgtoeslag kinderopvangtoeslag toeslagenaffaire terugbetalen*
    terug|betalen* terugvordering aanmaning aanmaningen beslag loonbeslag beslaglegging deurwaarders incassokosten incassobureau betalingsachterstand
    achterstand schuldhulpverlening wsnp budgetbeheer bewindvoering leefgeld voedselpakket voedselpakketten kringloopwinkel afbetaling termijn
    spreiden wajong wia uitkeringen stopgezet loonstrook kostwinner verdien inkomsten omzetverlies koopzondag energiearmoede voorschot meterkast`,
  HULPVRAAG: `help helpen hulp iemand ene emes bellen* terugbellen* terug|bellen* meekijken* mee|kijken* meelopen* doorlezen* deurlezen* meedenken* mee|denken*
    luisterend terecht aankloppen beginnen loket uitleggen formulier formulieren brief envelop regeling uitzondering coulance begrip genade kans
    alstublieft alsjeblieft aub asjeblieft svp graag beleefd vriendelijk dringend spoed smeken* smeek verzoeken* verzoek vraag alvast vervoer lift
    hulplijn hulpverlener hulpverlening aanspreekpunt contactpersoon vertrouwenspersoon ombudsman maatschappelijk werker steunpunt wijzen
    doorverwijzen wegwijs langskomen verlenging uitstel coulant gemist noodgeval urgentie urgentieverklaring urgentieaanvraag aanvraag kwijtschelding
    heroverweging bemiddelen* bemiddeling voorspraak advies tip tips`,
  EXCUUS: `sorry excuus excuses verontschuldig verontschuldigen* verontschuldiging spijt vergeef vergeven* toon uitgevallen onterecht verkeerd misverstand fout
    bedoeld bedoelde weggehaald verwijderd goedmaken* teruggenomen terugnemen*
    onhandig ondoordacht tekeer dronken gedronken emotioneel emoties overstuur opgefokt heethoofd terugnemen goedmaken ongepast woordkeus woordkeuze
    verward verwarde persoonsverwisseling vergissing vergist vergissen* stommiteit`,
  EIGENLEVEN: `mijn mien mijne man vrouw dochter dochtertje zoon zoontje kind kinderen moeder vader ma pa mama papa opa oma zus broer tante oom gezin thuis huis
    keukentafel toilet trap douche zaak winkel bedrijf bakkerij frituur boerderij stal bedrijfje kapsalon werk baan collega school studie opleiding woning
    kamer caravan
    mn schoonmoeder schoonvader schoonzus zwager nichtje neefje kleinkind kleinkinderen kleindochter kleinzoon pleegkind pleegkinderen tweeling baby
    peuter kleuter puber gezinnetje alleenstaand alleenstaande gescheiden weduwnaar getrouwd ex vriendin vriend verloofde huwelijk trouwdag zaakje
    eetcafe frietkraam viskraam kraam atelier praktijk kwekerij kas maatschap veehouderij melkveebedrijf pacht pachtgrond erf erfpacht boot schip
    kotter vrachtwagen taxi nachtdienst stage baantje sollicitatie solliciteren* contract bijbaan rooster ouderavond schoolreis jongste oudste`,
  EVENEMENT: `optocht kermis braderie rommelmarkt toertocht workshop cursus lezing concert muziek harmonie fanfare koor zingen* musical voorstelling theater film filmavond quiz bingo barbecue buurtfeest dorpsfeest feest feestje tent taptoe schuttersfeest gilde koningsvogel
    paasvuur sinterklaas kerstmarkt avondvierdaagse collecte inzameling hospice vrijwilligers opgave inschrijven* inschrijving kaartjes kaartje tickets entree toegang koffie thee appelgebak gebak soep broodje broodjes worst taart bar drankje gezellig welkom alaaf voorlezen* ranja tijdcapsule minibieb leen gratis gezocht zoekt zoeken* oppas nestje knuffel herder dorpsboek
    dorpsbouk winnaar hoofdprijs loterij trommeltje verzorgingshuis buurtbus uitbouw uitslapen* gevonden doel herdenking kerk pastoor mis
    inloop inloopavond inloopspreekuur opendag rondleiding tentoonstelling expositie opening onthulling receptie nieuwjaarsreceptie nieuwjaarsborrel
    borrel bbq straatfeest burendag koningsdag bevrijdingsdag dodenherdenking kranslegging carnavalsbal polonaise pronkzitting buuttereedner
    liedjesavond songfestival talentenjacht playback playbackshow popquiz pubquiz vossenjacht spokentocht heksenritueel vuurshow lichtjestocht
    lampionnen intocht pakjesavond nieuwjaarsduik kerstconcert kerstviering paasvuren voorjaarsmarkt boekenmarkt vlooienmarkt kledingbeurs ruilbeurs
    streekmarkt oogstfeest trekkertrek ponykamp kamp scouting kampvuur speurtocht puzzeltocht fietstocht wandeltocht avondwandeling marathon
    sponsorloop dansavond dansfeest tribuutband moshpit optreden aula kaarten voorverkoop pannenkoekendag toneelvereniging toneelstuk klucht revue
    opera boekpresentatie`,
  SPORTSPEL: `wedstrijd wedstrijden gewonnen verloren winst verlies gelijkspel derby keeper keepster spits linksback middenveld trainer trainster coach scheids
    scheidsrechter penalty doelpunt goal goals competitie nacompetitie degradatie promotie beker finale toernooi darten darts dartbord 501 pijl biljart
    biljarten schaak schaakclub schaken dame zetten klaverjassen kaarten voetbal hockey volleybal tennis judo boksen hardlopen fortnite game games gamen
    gta kills level server controller playstation spel spelletje moordspel escaperoom lasergamen paintball film serie boek thriller aflevering netflix
    songtekst liedje matthaus passion tatort krimi detective dunktank
    ingemaakt ingeblikt ingepakt weggespeeld weggevaagd afgedroogd afgeslacht slachting moordwedstrijd moordpartij veldslag slijtageslag gekraakt
    verpletterd hattrick assist corner buitenspel omhaal kopbal doelman doelvrouw aanvoerder reserve invaller jeugdelftal pupillen selectie
    oefenwedstrijd thuiswedstrijd uitwedstrijd kampioen kampioenschap promoveren* degraderen* tegenstander tegenstanders titel set schaakmat mat
    remise dammen bowlen strike kegelen sjoelen risk catan monopoly kolonisten stratego cluedo weerwolven dungeons respawn killstreak headshot
    bossfight eindbaas xbox nintendo minecraft roblox laserguns karten wielerronde peloton demarrage sprint tijdrit wk ek olympische schaatsen
    elfstedentocht zwemmen waterpolo korfbal handbal rugby karate boksles sparren hoofdpersoon personage plot cliffhanger seizoen podcast streekroman
    avonturenroman misdaadroman`,
  KOKEN: `koken bakken recept slager bakker bakkerij oliebol oliebollen vlees soep bbq barbecue oven varken haan kip worst rookworst worstenbroodjes krentenbrood
    krentenbollen taart soesjes eten lekker klussen klus uitbouw verbouwing zagen behang kalkaanslag schoonmaken poetsen storm gewaaid windkracht onweer
    sneeuw tuin tuinieren snoeien unkruid onkruid mollen slakken
    pan pannetje braadpan koekenpan oventje airfryer gourmetten fonduen barbecueen marinade gehaktballen hachee draadjesvlees stoofpot stoofvlees
    zuurkool boerenkool hutspot erwtensoep snert pannenkoeken appelflap appeltaart cake slagroom deeg gist lasagne pasta pizza kroketten friet
    frietjes mayonaise knoflook uien snijplank snijden hakken malen stampen blender keukenmachine behangen* schilderen* schuren* plamuren* muren muur
    doorbreken tegelen* tegels badkamers slopen gesloopt puin container aannemer bijl hout houthakken kloven haardhout houtkachel snoeien* snoeiafval
    heg heggen taxus coniferen grasmaaier moestuin aardappels rooien* wespennest muizen muizenval mierenlokdoos bladluis naaktslakken egel egeltje
    goudvissen reiger vissen aquarium terrarium dierenarts kattenbak puppy cavia konijn`,
  DANKWOORD: `dank dankjewel dankuwel bedankt bedanken* complimenten compliment hulde petje chapeau respect waardering waarderen* trots top fijn blij dankbaar
    geweldig prima prachtmens held helden hooldn houvol volhouden* sterkte succes beterschap gefeliciteerd proficiat steun steunen* eens meegeholpen
    teruggebeld lief lieve goeie moedig dapper meeleven medeleven
    bedankje dankzij klasse topper toppers kanjer kanjers heldin gecondoleerd knuffel bloemen taart koffie waarderen gewaardeerd verdienste inzet
    betrokken betrokkenheid welverdiend felicitaties maidenspeech knaller`,
  MELDEN: `aangifte politie melding gemeld meldpunt griffie getuige getuigen camerabeelden beelden agenten agent recherche verdachte verdachten dader daders aangehouden gearresteerd opgepakt rechter rechtbank officier taakstraf celstraf veroordeeld vonnis bewaking beveiliging persbericht omroep rtv krant dagblad streekblad journaal
    nieuws volgens meldt aldus omstanders slachtoffer gewond brandweer ambulance traumaheli hulpdiensten incident aanslag poederbrief poeder ingegooid ingeslagen afgelopen
    aangiftes arrestatie arrestaties arresteren* voorgeleid voorarrest hechtenis reclassering slachtofferhulp camerabewaking zitting ontkent ontkende
    bekende bekennen getuigenis getuigenoproep burgernet om justitie officieren rechters uitspraak werkstraf taakstraffen voorwaardelijk contactverbod
    gebiedsverbod locatieverbod beveiligde beveiligen ontruiming explosievenopruimingsdienst onderzocht onderzoekt sporenonderzoek forensisch
    woordvoerder verklaart verklaarde vernieling vernielingen vandalisme vandalen bekladding mishandeling mishandeld poging doodslag inbraak overval
    incidenten`,
  TEGENSPRAAK: `gescheld schelden* scheldpartij scheldpartijen uitschelden* uitgescholden uitgemaakt bedreigen* bedreigd bedreiging bedreigingen dreigen* dreigement dreigementen doodsbedreiging doodsbedreigingen doodswens
    doodswensen intimideren* intimidatie haat haatreacties haatmail haatberichten hetze gehits opruien* geweld agressie verwensing verwensingen treiteren* lastigvallen* belagen* gespuugd verheerlijken* verharding
    scheld schelden schold uitschelden scheldwoord scheldwoorden scheldkanonnade vuiligheid bagger modder dreigmail dreigmails dreigbrief dreigbrieven
    dreigtweet dreigtelefoontje kogelbrief kogelbrieven bommelding haters haatzaaien* haatzaaier trollen trol toetsenbordridder toetsenbordridders
    toetsenbordheld anonieme lafheid cyberpesten pesten* gepest geintimideerd intimiderend intimiderende lastiggevallen opwachten stalking stalker
    belaging geweldloos vreedzame onbeschoft fatsoensgrens strafbaar veroordelen distantieer distantieren*`,
  ZAKELIJK: `begint aanvang uur vanaf maart april mei juni juli augustus september oktober november december januari februari ingang adres locatie website www link
    hieronder formulier telefonisch openingstijden geopend open gesloten loket balie digid paspoort rijbewijs aanvragen* doorgeven* aanmelden inlezen
    agenda vergadering raadsvergadering livestream terugkijken notulen verslag agendapunt informatie inlichtingen tip weetje klopt
    inloopspreekuren vergaderdata raadsagenda opgeven contactformulier inlogcode aanvraagformulier bewijs bewijzen uittreksel legitimatie
    identiteitskaart kopie formulieren geldig deadline gevraagd gezocht aangeboden ophalen tweedehands tarieven route parkeren bereikbaar
    bereikbaarheid omleiding wegafsluiting werkzaamheden onderhoud storing stroomstoring weersverwachting windstoten temperatuur graden buien
    zonsopgang vogeltelling ophaaldag ophaalschema inzameldag aanrader adresje monumentendag`,
  HUMOR: `grapje grap grappig grapte haha hahaha lol geintje knipoog
    grapjas grapjassen grapjes gein geinig lachen gelachen lachstuip hilarisch komisch mop moppen woordgrap woordspeling satire satirisch parodie
    persiflage cabaret sketch memes meme onderbroekenlol hihi hahah whaha wahaha lmao lmaooo rofl xd plagen* plagerij`,
  REACTIES: `reactie reacties comments reageren* reageerders tijdlijn groepsapp buurtapp dorpsgroep dorpspagina admin beheerder verwijder verwijderen* verwijderd weghalen* weggehaald schermafdruk screenshot doorgestuurd appje berichtje bericht posten* gepost plaatsen* geplaatst delen* gedeeld facebook twitter messenger insta profielfoto
    reactieveld draadje draad topic forum berichtjes appjes dm dms pb priveberichten inbox mailbox spam nepaccount nepaccounts trollenaccount account
    accounts volgers geblokkeerd blokkeren gerapporteerd rapporteren* moderator moderators tagde taggen* getagd hashtag like likes geliket duimpje
    emoji repost retweet story livestream uitzending column opiniestuk ingezonden podcast`,
  ZEGT: `zei zeiden zegt riep roept riepen roepen* geroepen schreeuwen* schreeuwde hoorde hoorden gehoord las lazen gelezen schreef schreven geschreven betekent bedoelt noemde vertelde vertelt fluisterde mompelde appte mailde gemaild stuurde gestuurd kreeg gekregen ontvangen citaat tekst woorden uitspraak grapte beweert
    zee zeg zegge gezegd gezeid gilde brulde schreeuwt dacht meende vond vonden vertelden verteld vragen vroeg vroegen antwoordde antwoordden
    reageerde reageerden appt mailt belt belde twittert tweette postte plaatste letterlijk letterlijke woordelijk aldus volgens notulen verslag citeer
    citaten zogezegd gezegde spreekwoord uitdrukking`,
  FATSOEN: `normaal fatsoen fatsoenlijk beschaafd beschaving grens grenzen onacceptabel smerig ziek laf oneens respect respectvol menselijk menselijkheid netjes verdient hoort kan niemand los iemands democratie mens ouder vader moeder denk nadenken praten* gesprek verschil mening meningen boos kwaad steunen* volleybal buren wegkijken*
    fatsoensnormen opvoeding omgangsvormen beleefdheid rustig kalm kalmpjes ophouden peil niveau ieder inhoud inhoudelijk argumenten discussie debat
    debatteren* volwassen medemens naaste mededogen empathie begrip samenleven samen saamhorigheid dialoog praten uitpraten* verdraagzaam tolerant
    tolerantie beschermen* bescherming veiligheid veilig meningsuiting`,
  GEZELLIG: `leuk leuke mooi mooie schon sjoen sjoene prachtig prachtige lekker fijn fijne lief lieve blij trots weer zon bloemen bloemetje kippenvel genoten hartje dankjewel graag enthousiast
    leukste mooiste lekkers heerlijke heerlijk zonnetje zonnig lente zomer zonsondergang strand wandeling wandelen natuur vogeltjes bloemetjes tulpen
    kerstboom lichtjes terrasje terras biertje wijntje borreltje proost gezelligheid buurvrouw buurtjes buuf buuv vrijwilliger vrijwilligers saamhorig
    thuisgevoel dorpstrots kleinkind geboren geboorte beschuit jubileum jubilaris verjaardag jarig bruiloft getrouwd geslaagd diploma`,
};
