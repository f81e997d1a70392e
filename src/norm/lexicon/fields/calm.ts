/** Fields of one's own distress, and of what is no aggression at all: news, events, support, help. Own lists. */
export const calm: Readonly<Record<string, string>> = {
  GEVOEL: `huilen* gehuild schreien* schreit bleiten* griene grienen* janken tranen traan verdriet verdrietig triestig triest somber depressief neerslachtig bang
    angst angstig bange paniek paniekaanval zenuwen zenuwachtig gespannen stress gestrest uitgeput moe muide meu doodmoe op leeg kapot gebroken stuk
    radeloos wanhopig wanhoop machteloos hulpeloos hopeloos moedeloos eenzaam alleen verlaten verlegen schaam schamen* schaamte schaamde schuldig
    schuldgevoel spijt berouw piekeren* pieker malen* tobben* zorgen bezorgd ongerust onrustig onzeker verward overweldigd buikpijn misselijk maagpijn
    hartkloppingen brok stil gemis missen* mis heimwee rouw rouwen* gepest gemeden buitengesloten trauma nachtmerrie nachtmerries therapie psycholoog
    huilbui instorten* ingestort burnout overspannen`,
  NACHT: `wakker lig lag slaap slapen sliep slapeloos slapeloze slaope slaop nachten nacht nachts dromen piekeren bed opstaan*`,
  GEZONDHEID: `ziek zieke ziekte kanker reuma ms hernia heup knie rug rugge astma copd dialyse chemo uitslag operatie geopereerd ziekenhuis ziekenhoes huisarts dokter
    specialist medicijnen pillen rolstoel rollator traplift scootmobiel steunkousen blind doof slechtziend slechthorend gehandicapt beperking handicap
    invalide autisme autistisch adhd rugzakje psychose opname opgenomen dementie alzheimer mantelzorg mantelzorger thuiszorg hulp zorg zorgen gevallen val
    ambulance revalidatie zwanger miskraam`,
  VERLIES: `overleden overlijden gestorven stierf begraven verloren verlies kwijt weduwe weduwnaar wijlen leeg lege failliet faillissement faillisement sluiten
    dicht stoppen ophouden verkopen* opgeven levenswerk generaties generatie opgebouwd begon spaargeld dakloos zwerven* luchtbed caravan bank herinneringen
    tekeningen scheiding gescheiden ruiming geruimd laatste einde`,
  GELDNOOD: `schuld schulden betaalachterstand deurwaarder incasso bijstand uitkering aow pensioen minimum minimumloon rondkomen rood min huur huurachterstand
    termijnen betalingsregeling kwijtschelding voedselbank boodschappen eten schoenen rekenen* spaargeld inkomen omzet loon salaris gekort schuldhulp
    schuldsanering bewind bewindvoerder toeslagen energierekening energie gas afgesloten afsluiting huisuitzetting uitzetting ontruiming ontruimd afgewezen
    afwijzing`,
  HULPVRAAG: `help helpen hulp iemand ene emes bellen* terugbellen* terug|bellen* meekijken* mee|kijken* meelopen* doorlezen* deurlezen* meedenken* mee|denken*
    luisterend terecht aankloppen beginnen loket uitleggen formulier formulieren brief envelop regeling uitzondering coulance begrip genade kans
    alstublieft alsjeblieft aub asjeblieft svp graag beleefd vriendelijk dringend spoed smeken* smeek verzoeken* verzoek vraag alvast vervoer lift`,
  EXCUUS: `sorry excuus excuses verontschuldig verontschuldigen* verontschuldiging spijt vergeef vergeven* toon uitgevallen onterecht verkeerd misverstand fout
    bedoeld bedoelde weggehaald verwijderd goedmaken* teruggenomen terugnemen*`,
  EIGENLEVEN: `mijn mien mijne man vrouw dochter dochtertje zoon zoontje kind kinderen moeder vader ma pa mama papa opa oma zus broer tante oom gezin thuis huis
    keukentafel toilet trap douche zaak winkel bedrijf bakkerij frituur boerderij stal bedrijfje kapsalon werk baan collega school studie opleiding woning
    kamer caravan`,
  EVENEMENT: `optocht kermis braderie rommelmarkt toertocht workshop cursus lezing concert muziek harmonie fanfare koor zingen* musical voorstelling theater film filmavond quiz bingo barbecue buurtfeest dorpsfeest feest feestje tent taptoe schuttersfeest gilde koningsvogel
    paasvuur sinterklaas kerstmarkt avondvierdaagse collecte inzameling hospice vrijwilligers opgave inschrijven* inschrijving kaartjes kaartje tickets entree toegang koffie thee appelgebak gebak soep broodje broodjes worst taart bar drankje gezellig welkom alaaf voorlezen* ranja tijdcapsule minibieb leen gratis gezocht zoekt zoeken* oppas nestje knuffel herder dorpsboek
    dorpsbouk winnaar hoofdprijs loterij trommeltje verzorgingshuis buurtbus uitbouw uitslapen* gevonden doel herdenking kerk pastoor mis`,
  SPORTSPEL: `wedstrijd wedstrijden gewonnen verloren winst verlies gelijkspel derby keeper keepster spits linksback middenveld trainer trainster coach scheids
    scheidsrechter penalty doelpunt goal goals competitie nacompetitie degradatie promotie beker finale toernooi darten darts dartbord 501 pijl biljart
    biljarten schaak schaakclub schaken dame zetten klaverjassen kaarten voetbal hockey volleybal tennis judo boksen hardlopen fortnite game games gamen
    gta kills level server controller playstation spel spelletje moordspel escaperoom lasergamen paintball film serie boek thriller aflevering netflix
    songtekst liedje matthaus passion tatort krimi detective dunktank`,
  KOKEN: `koken bakken recept slager bakker bakkerij oliebol oliebollen vlees soep bbq barbecue oven varken haan kip worst rookworst worstenbroodjes krentenbrood
    krentenbollen taart soesjes eten lekker klussen klus uitbouw verbouwing zagen behang kalkaanslag schoonmaken poetsen storm gewaaid windkracht onweer
    sneeuw tuin tuinieren snoeien unkruid onkruid mollen slakken`,
  DANKWOORD: `dank dankjewel dankuwel bedankt bedanken* complimenten compliment hulde petje chapeau respect waardering waarderen* trots top fijn blij dankbaar
    geweldig prima prachtmens held helden hooldn houvol volhouden* sterkte succes beterschap gefeliciteerd proficiat steun steunen* eens meegeholpen
    teruggebeld lief lieve goeie moedig dapper meeleven medeleven`,
  MELDEN: `aangifte politie melding gemeld meldpunt griffie getuige getuigen camerabeelden beelden agenten agent recherche verdachte verdachten dader daders aangehouden gearresteerd opgepakt rechter rechtbank officier taakstraf celstraf veroordeeld vonnis bewaking beveiliging persbericht omroep rtv krant dagblad streekblad journaal
    nieuws volgens meldt aldus omstanders slachtoffer gewond brandweer ambulance traumaheli hulpdiensten incident aanslag poederbrief poeder ingegooid ingeslagen afgelopen`,
  TEGENSPRAAK: `gescheld schelden* scheldpartij scheldpartijen uitschelden* uitgescholden uitgemaakt bedreigen* bedreigd bedreiging bedreigingen dreigen* dreigement dreigementen doodsbedreiging doodsbedreigingen doodswens
    doodswensen intimideren* intimidatie haat haatreacties haatmail haatberichten hetze gehits opruien* geweld agressie verwensing verwensingen treiteren* lastigvallen* belagen* gespuugd verheerlijken* verharding`,
  ZAKELIJK: `begint aanvang uur vanaf maart april mei juni juli augustus september oktober november december januari februari ingang adres locatie website www link
    hieronder formulier telefonisch openingstijden geopend open gesloten loket balie digid paspoort rijbewijs aanvragen* doorgeven* aanmelden inlezen
    agenda vergadering raadsvergadering livestream terugkijken notulen verslag agendapunt informatie inlichtingen tip weetje klopt`,
  HUMOR: `grapje grap grappig grapte haha hahaha lol geintje knipoog`,
  REACTIES: `reactie reacties comments reageren* reageerders tijdlijn groepsapp buurtapp dorpsgroep dorpspagina admin beheerder verwijder verwijderen* verwijderd weghalen* weggehaald schermafdruk screenshot doorgestuurd appje berichtje bericht posten* gepost plaatsen* geplaatst delen* gedeeld facebook twitter messenger insta profielfoto`,
  ZEGT: `zei zeiden zegt riep roept riepen roepen* geroepen schreeuwen* schreeuwde hoorde hoorden gehoord las lazen gelezen schreef schreven geschreven betekent bedoelt noemde vertelde vertelt fluisterde mompelde appte mailde gemaild stuurde gestuurd kreeg gekregen ontvangen citaat tekst woorden uitspraak grapte beweert`,
  FATSOEN: `normaal fatsoen fatsoenlijk beschaafd beschaving grens grenzen onacceptabel smerig ziek laf oneens respect respectvol menselijk menselijkheid netjes verdient hoort kan niemand los iemands democratie mens ouder vader moeder denk nadenken praten* gesprek verschil mening meningen boos kwaad steunen* volleybal buren wegkijken*`,
  GEZELLIG: `leuk leuke mooi mooie schon sjoen sjoene prachtig prachtige lekker fijn fijne lief lieve blij trots weer zon bloemen bloemetje kippenvel genoten hartje dankjewel graag enthousiast`,
};
