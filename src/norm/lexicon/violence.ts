/**
 * Verbs of violence by what they do to whom. `af+maken` is separable ("maak … af", "afmaken"); `in_elkaar+slaan` stands
 * apart always. All forms follow from the infinitive (conjugate.ts). Own list, drawn up by concept from the ways to kill,
 * hurt, burn and break that the Criminal Code names (articles 141, 157, 285, 287, 300-303, 350) and from everyday speech.
 */
export const violence: Readonly<Record<string, string>> = {
  /** Kills: whoever it is done to. */
  DODEN: `vermoorden doden af+maken dood+maken dood+schieten dood+slaan dood+steken dood+rijden dood+trappen
    dood+schoppen dood+bijten dood+knuppelen dood+knijpen neer+schieten neer+steken neer+knallen neer+maaien neer+halen neer+leggen
    kapot+schieten lek+schieten lek+steken overhoop+schieten overhoop+steken overhoop+rijden af+knallen af+slachten
    af+schieten om+leggen om+brengen op+knopen op+hangen slachten onthoofden wurgen kelen executeren liquideren
    lynchen fusilleren vergassen verzuipen verdrinken vergiftigen kruisigen stenigen guillotineren uit+roeien koud+maken
    om_zeep+helpen om_zeep+brengen van_kant+maken uit_de_weg+ruimen uit_de_weg+halen de_nek+omdraaien nek+om+draaien
    naar_de_andere_wereld+helpen om_het_leven+brengen tegen_de_muur+zetten onder_de_grond+stoppen
    onder_de_grond+schoppen onder_de_zoden+schoffelen in_een_kist+leggen strot+dicht+knijpen keel+dicht+knijpen
    strot+door+snijden keel+door+snijden keel+open+snijden strot+af+snijden de_strot+om+draaien kop+af+hakken kop+eraf+hakken kop+eraf+slaan kop+eraf+schieten
    kop+er_af+hakken voor_de_kop+schieten voor_je_kop+schieten door_de_kop+schieten door_je_kop+schieten door_zijn_kop+schieten in_de_kist+helpen in_zijn_graf+schoppen in_je_graf+schoppen
    verbranden afmaken opblazen verhangen onder_een_trein+gooien onder_de_trein+gooien voor_de_trein+gooien voor_een_trein+gooien voor_de_trein+duwen
    het_licht+uit+doen levend+villen villen levend+begraven begraven uit_zijn_lijden+verlossen uit_haar_lijden+verlossen
    uit_je_lijden+verlossen een_kopje_kleiner+maken een_kop_kleiner+maken dood+wensen van_kop_tot_teen+open+snijden
    in_stukken+snijden in_mootjes+hakken in_stukjes+hakken naar_de_slacht+brengen wegvagen weg+maaien liquidieren elimineren uit+schakelen
    van_de_kaart+vegen van_de_aardbodem+vegen van_het_leven+beroven naar_de_slachtbank+brengen leven+beëindigen
    aan_de_galg+hangen aan_het_mes+rijgen aan_de_riek+rijgen vierendelen verzuupen doodsloan doodmoaken doodscheten kapotschieten`,
  /** Hurts a person. */
  SLAAN: `slaan meppen rammen beuken stompen trappen schoppen timmeren af+tuigen af+ranselen af+rossen af+drogen
    in_elkaar+slaan in_elkaar+trappen in_elkaar+rammen in_elkaar+schoppen in_elkaar+beuken in_elkaar+stampen in_elkaar+timmeren verrot+slaan verrot+trappen
    verrot+schoppen lens+slaan lens+trappen lek+slaan bont_en_blauw+slaan tot_moes+slaan tot_pulp+slaan het_ziekenhuis_in+slaan het_ziekenhuis_in+trappen
    in_het_ziekenhuis+slaan de_hersens+in+slaan hersens+in+slaan kop+in+slaan schedel+in+slaan kop+in+trappen
    kop+in+rammen bek+in+slaan smoel+in+slaan bek+verbouwen smoel+verbouwen kop+verbouwen gezicht+verbouwen bek+breken bek+open+breken
    tanden+uit+slaan tanden+eruit+slaan mishandelen molesteren toe+takelen martelen folteren geselen verminken verwonden
    tot_bloedens_toe+slaan pijn+doen zeer+doen wat+aan+doen iets+aan+doen een_klap+verkopen klap+verkopen klap+geven klappen+geven
    dreun+verkopen dreun+geven schop+geven trap+geven vuist+geven beuk+geven knal+geven pak_slaag+geven pak_rammel+geven mep+geven mep+verkopen hengst+geven hoek+geven
    oplawaai+geven optater+geven muilpeer+geven kopstoot+geven loei+geven loeier+geven aframmelen overrijden ondersteboven+rijden omver+rijden aan+rijden
    van_de_weg+rijden van_de_sokken+rijden plat+rijden van_de_weg+drukken van_zijn_fiets+rijden van_je_fiets+rijden van_je_fiets+trappen van_de_fiets+trappen van_haar_fiets+rijden van_de_trap+gooien van_de_trap+duwen van_het_dak+gooien
    van_een_dak+gooien van_de_brug+gooien het_water_in+gooien de_gracht_in+gooien de_sloot_in+gooien de_sloot_in+duwen
    in_de_sloot+gooien in_de_gracht+gooien in_het_kanaal+gooien het_kanaal_in+gooien door_het_raam+gooien uit_het_raam+gooien
    bespugen spugen bekogelen elektrocuteren castreren kielhalen spietsen knuppelen knevelen vast+binden ontvoeren gijzelen
    door_het_dorp+slepen over_straat+slepen achter_de_trekker+binden achter_de_auto+binden bij_de_keel+grijpen bij_de_strot+grijpen naar_de_keel+vliegen naar_de_strot+vliegen
    bij_de_lurven+grijpen in_het_gezicht+spugen met_pek_en_veren+smeren neer+slaan neer+beuken tegen_de_grond+slaan tegen_de_grond+werken
    knock-out+slaan onderuit+schoppen van_achteren+steken steken raken_waar_het_pijn_doet kapot+slaan kapot+trappen kapot+schoppen kapot+rammen kapot+maken
    te_grazen+nemen te_pakken+nemen te_pakken+krijgen onder_handen+nemen open+snijden open+rijten op_je_bek+slaan op_je_smoel+slaan op_je_muil+slaan
    op_de_bek+slaan op_zijn_bek+slaan op_zien_bek+slaan op_haar_bek+slaan op_je_gezicht+slaan voor_je_kop+slaan voor_je_bek+slaan voor_zijn_kop+slaan voor_haar_kop+slaan
    voor_je_harses+slaan voor_je_kanis+slaan tegen_de_vlakte+slaan op_je_bek+geven uit_elkaar+trekken uit_elkaar+scheuren kaal+scheren brandmerken
    doormidden+breken door_de_mangel+halen met_zuur+gooien rammel+geven ribben+breken door_elkaar+rammen
    slopen aframmelen ofslaon vernietigen kapotmoaken`,
  /** Hurts when it is done to a part of the body. */
  LETSEL: `breken snijden hakken rukken trekken af+hakken af+snijden af+rukken af+zagen af+bijten uit+steken uit+rukken uit+trekken uit+slaan uit+snijden eraf+hakken
    eraf+slaan eraf+snijden eraf+trekken eraf+schieten eraf+trappen eraf+rukken er_af+slaan er_uit+slaan eruit+slaan eruit+trekken eruit+snijden eruit+steken in+slaan in+trappen in+beuken dicht+knijpen dicht+naaien dicht+slaan
    dicht+timmeren verbrijzelen kneuzen knakken verbouwen kraken door+snijden open+snijden open+slaan om+draaien
    spuiten zagen verpletteren vermorzelen pletten omver+trappen kapot+slaan kapot+trappen stuk+slaan boren door+zagen doorboren prikken jagen schieten kapot+schieten`,
  /** Breaks things. */
  VERNIEL: `vernielen slopen kapot+maken stuk+maken kapot+slaan stuk+slaan kapot+gooien stuk+gooien kapot+trappen in+gooien in+slaan in+trappen in+rammen in+beuken
    kort_en_klein+slaan kort_en_klein+gooien aan_gruzelementen+slaan aan_diggelen+gooien aan_diggelen+slaan lek+prikken lek+steken lek+snijden
    plat+rijden omver+rijden omver+trekken om+zagen om+hakken op+blazen opblazen bekrassen bekladden besmeuren beschadigen verbouwen
    uit_elkaar+halen van_de_weg+duwen door+snijden los+draaien leeg+laten+lopen in_puin+leggen plat+gooien plat+walsen
    mollen molesteren verwoesten vertrappen met_de_grond_gelijk+maken trappen schoppen rammen krassen bespuiten onder+spuiten bekogelen bekoggelen
    bestoken slaan gooien smijten schieten knallen beuken rijden hakken storten lossen dumpen kieperen leeg+kieperen om+kieperen strooien smeren plakken spuiten prikken steken snijden tegen+gooien`,
  /** Burns. */
  BRAND: `in_de_fik+steken in_de_fik+zetten in_brand+steken in_brand+zetten in_de_hens+steken in_vlammen+opgaan in_de_fik+vliegen in_de_fik+gaan in_brand+vliegen in_brand+staan in_de_hens+gaan in_de_fik+staan
    af+branden plat+branden af+fikken plat+fikken uit+branden op+branden verbranden fikken affikken aan+steken in_as+leggen in_de_as+leggen
    de_fik+erin+gooien de_fik+erin+steken de_fik_in+steken de_fik_in+gaan in_de_brand+steken in_lichterlaaie+zetten in_lichterlaaie+staan branden laaien roken uit+roken in_rook+opgaan aan_de_lucifer+leggen`,
  /** Threatens the person only when nothing but the person is its object. */
  PAKKEN: `pakken grijpen raken breken slopen halen opwachten op+wachten wachten_op+staan achterna+komen achter+volgen mee+nemen
    vinden weten_te+vinden te_vinden+weten krijgen op+zoeken opzoeken bezoeken aan+pakken uit+schakelen opsporen op+sporen
    op_te+jagen op+jagen opjagen kapot+maken vernietigen mores+leren een_lesje+leren een_les+leren lesje+leren
    afrekenen+met ontmaskeren klein+krijgen volgen stalken bespieden schaduwen`,
  /** What the victim does: dies, hangs, burns, bleeds. */
  STERVEN: `sterven kreperen creperen verrekken dood+gaan dood+vallen dood+bloeden leeg+bloeden dood+liggen hangen bungelen branden bloeden stikken eraan+gaan er_aan+gaan
    draan+gaan dran+gaan het_loodje+leggen het_hoekje_om+gaan de_pijp_uit+gaan de_kist_in+gaan het_graf_in+gaan
    onder_de_grond+liggen onder_de_zoden+liggen tussen_zes_planken+liggen tussen_zes_planken+komen
    tussen_zes_planken+gaan in_een_kist+liggen in_je_kist+liggen in_een_rolstoel+zitten in_een_rolstoel+belanden in_het_ziekenhuis+liggen in_het_ziekenhuis+belanden in_een_lijkzak+liggen
    verzuipen verdrinken ten_onder+gaan kapot+gaan om+komen het_leven+laten van_de_trap+vallen onder_een_trein+komen onder_een_tractor+komen onder_een_trekker+komen onder_een_auto+komen onder_een_vrachtwagen+komen onder_de_trein+springen zich+verhangen creperen
    wegrotten weg+rotten rotten in_de_hel+branden een_ongeluk+krijgen een_nekschot+krijgen verongelukken vergaan`,
  /** Sexual violence and advances. */
  SEKS: `verkrachten aanranden neuken naaien palen pijpen aftrekken beffen vingeren likken penetreren klaar+komen
    op_je_knieën+gaan ketsen wippen grijpen_bij_je betasten in_je_kont+neuken rampetampen`,
};

/** Verbs that only damage when a tool or a heavy complement stands with them; alone they are everyday words. */
export const everyday = `gooien smijten rijden storten lossen dumpen strooien smeren plakken trekken spuiten halen
  vinden krijgen raken wachten volgen zoeken breken pakken grijpen bezoeken steken roken prikken jagen likken schieten hangen branden boren
  begraven raken slopen verbouwen knallen hakken zagen snijden rijden bloeden stikken vergaan rotten palen naaien klaar+komen trappen`;
