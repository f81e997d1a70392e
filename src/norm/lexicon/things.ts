/** What with, where, when, and what it is about. Own lists. */
export const things: Readonly<Record<string, string>> = {
  WAPEN: `kogel kogels kogeltje kugel blauwe-boon geweer jachtgeweer luchtbuks buks hagel pistool revolver mes messen mesje vleesmes slagersmes zakmes machete zwaard
    bijl hamer moker honkbalknuppel knuppel strop galg guillotine bom bommen bommetje bompakket brandbom granaat handgranaat molotov molotovcocktail vuurwerk vuurwerkbom cobra nitraat nitraten mortier mortierbom
    vlinderbom explosief benzine jerrycan jerrycans lucifer lucifers aansteker zuur zoutzuur chloor gif rattengif vergif baksteen bakstenen stenen steen kei keien klinkers stoeptegel stoeptegels riek rieken
    hooivork greep mestvork kettingzaag slijptol koevoet breekijzer taser pepperspray kalasjnikov kalashnikov ak47 wapen wapens loden-pijp pijp ketting hakbijl schroevendraaier zeis sikkel
    lood hakmes boksbeugel katapult kruisboog pijlen speer loodje patronen patroon flitspaal zweep spuitbus koord cobras cobra’s fakkel fakkels toorts toortsen hooivorken brandstof diesel
    nekschot kopschot knal geer bieleman biel messe mestspreider uzi glock klappertje`,
  TUIG: `trekker trekkers tractor tractoren shovel loader verreiker kraan vrachtwagen vrachtwagens mest gier drijfmest mestkar gierton giertank giertonnen stront eieren tomaten verf teer pek touw spijkers scherven bulldozer bus auto wagen graafmachine
    dooie-rat rat ratten kadaver vuist vuisten laarzen klomp klompen schep spade schoffel zaag schuurpapier krik lijm baggermachine vrachtauto hogedrukspuit`,
  GRAF: `graf grafje grafsteen kist doodskist kerkhof begraafplaats begrafenis uitvaart lijkzak lijkwagen rouwkaart rouwadvertentie condoleance condoleances
    condoleanceregister mortuarium crematie urn krematorium lijk overlijdensbericht kiste grafkist rouwstoet rouwkrans grafkrans bidprentje doodkist testament uitvaartverzekering overlijdensadvertentie begraffenis`,
  GALG: `hoogste-boom galg strop lantaarnpaal lantaarnpalen vleeshaak schandpaal dakgoot boompje brandstapel molenwiek wiek hijskraan klokkentoren kerktoren lindeboom executiepeloton 
 vuurpeloton schavot guillotine elektrische-stoel beul `,
  MARTELAAR: `fortuyn fortuijn gogh kennedy lübcke luebcke lubcke rathenau volkert ceausescu robespierre oldenbarnevelt amess bhutto`,
  WANNEER: `vanavond vannacht vandaag morgen morgenavond morgenochtend morgenmiddag morgenvroeg overmorgen straks zometeen nu maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond
    donderdagavond vrijdagavond zaterdagavond zondagavond zondagochtend zaterdagnacht weekend weekeinde kerst oudjaar nieuwjaar nieuwjaarsnacht oudejaarsnacht halloween koningsdag avond nacht uur raadsvergadering kermis vergadering jaarwisseling
    zaoterdag zoaterdag zundag vriedag vrieda zaterdagochtend vanmiddag vanmorgen vandage vanoavond vanaovend tonight tomorrow vanoamd morn mörn dinsdagmiddag carnaval zoaterdagoavend woensdagmiddag vrijdagmiddag middernacht
    januari februari maart april mei juni juli augustus september oktober november december volgende-week zaoterdagavond`,
  OOIT: 'ooit keer eens dag weleens',
  GISTEREN:
    'gisteren gisteravond gisternacht vannacht vanochtend vanmorgen eergisteren daarnet zojuist zonet net vorige afgelopen laatst gister gisterenavond zojuust',
  STRAAT: 'straat laan weg plein dijk steeg kade singel park hof pad gracht brink markt straatje',
  PLEK: `huis voordeur deur achterdeur parkeerplaats parkeergarage gemeentehuis stadhuis raadhuis school schoolplein sportveld sportpark voetbalveld sportclub supermarkt station kerk markt stoep tuin voortuin erf oprit kantoor fractiekantoor raadzaal
    hockeyclub manege kroeg café cafe bushalte garage fietsenstalling buurthuis dorpshuis huus thuis deur plein brug tunnel fietspad crèche kinderdagverblijf opvang stal schuur poort bakker bakkerij bibliotheek sporthal zwembad kantine tankstation carpoolplaats volkstuin viaduct`,
  GELD: `euro euros tientje honderdje honderd duizend meier ruggen krat biertje bier rondje beloning premie geld bedrag prijs vat fles joet cent geldbedrag bonus tipgeld koopgeld piek`,
  /** What policy is about. */
  ZAAK: `beleid besluit besluiten plan plannen planne voorstel voorstellen regel regels regeltjes wet wetten azc opvang opvanglocatie windmolen windmolens molen molens molens turbine turbines windpark zonnepark stikstof stikstofbeleid vergunning vergunningen
    parkeren parkeerbeleid parkeervergunning parkeergeld tarief tarieven boete boetes ozb belasting belastingen gemeentebelasting woning woningen woningbouw nieuwbouw woonvisie starterswoningen huizen huurwoningen wijk inspraak inspraakavond participatie schijnparticipatie
    handhaving subsidie bezwaar procedure visie windvisie nota motie amendement bestemmingsplan herindeling drempel drempels zone zones parkeerzone betaald parkeerplaatsen verkeer rotonde fietspad weg wegen bezuiniging bezuinigingen
    begroting zwembad bibliotheek buurthuis uitkoop onteigening bedrijven boeren natuur wolf referendum debat vergadering raadsvergadering stemming agenda dossier rapport onderzoek uitstel wachtlijst wachtlijsten project projecten
    beslissing beslissingen verkiezingen windvisie milieuzone afsluiting knip heffing heffingen toeslag zorg jeugdzorg wmo loket klacht afval afvalbeleid containers kap bomenkap locatie proces bouwplan
    parkeertarief parkeertarieven vergunningzone woonbeleid huisvesting vluchtelingen asielzoekers noodopvang spreidingswet belastinggeld omgevingsvisie gemeentefinanciën kwestie maatregel maatregelen verordening
    stikstofregels stikstofplan emissie natura melkvee veestapel bouwstop rondweg inwoners participatietraject bewonersavond`,
  /** What can only be broken or killed in a figure of speech. */
  FIGUUR: `carriere reputatie ego argument argumenten verhaal verhaaltje toekomst zetel zetels meerderheid coalitie record droom dromen illusie sfeer vertrouwen betoog tijd uitstraling humor stem dag avond feest feestje stelling redenering
    imago positie macht voorsprong oppositie campagne speech toespraak idee ideeen mening geduld stilte taboe patroon impasse lans middenstand economie sector dorp platteland leefbaarheid landbouw veerkracht gemeenschap samenleving democratie rechtsstaat land`,
  RECHT: `rechter rechtbank rechtszaak kort-geding advocaat bezwaar beroep procedure zienswijze petitie handtekeningen demonstreren demonstratie demonstraties protest protesteren betoging actievoeren staking referendum motie wob woo klacht ombudsman verkiezingen stembus stemhokje
    stemmen wegstemmen afstemmen inspraakavond inspreken raadpleging krant pers journalist accountant rekenkamer demonstere protestmars burgerinitiatief wantrouwen vreedzaam`,
};
