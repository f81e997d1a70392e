/** Past forms of everyday verbs, also in dialect: with "ik" or "wij" they tell what was done. */
export const past = `was waren had hadden deed deden ging gingen kwam kwamen stond stonden lag lagen zat zaten gaf gaven kreeg kregen nam namen bracht brachten
    zette zetten legde legden maakte maakten keek keken zag zagen liep liepen reed reden viel vielen hield hielden liet lieten vond vonden dacht dachten wist wisten
    wilde wilden wou wouden moest moesten mocht mochten kon konden zou werd werden bleef bleven begon begonnen stopte haalde draaide belde stuurde vroeg zei zeiden riep
    lachte huilde schrok sprong vloog trok greep gooide smeet duwde sloeg schoot stak brak sneed hing werkte woonde luchtte smaakte barstte klapte piepte gilde
    waar waor wazze waore haaj zaat staong goong kwaam gaof kreg zag deen dee gung gungen kwamp stak schoot ston zat was hai har wol mos zee sloog smeet gooiden leut`;
