/** What pictures stand for, as concepts. */
const lists: Readonly<Record<string, string>> = {
  WAPEN: '🔫🔪🗡💣🪓🧨⚔🏹🔨⛓',
  VUUR: '🔥🚒',
  DOOD: '⚰🪦☠💀🩸⚱',
  SCHELD_E: '🖕🤡🐀🐁🐷🐖🤮🤢💩🐍🐒🐵🦧🪳🐑🐏🐽🗑🚽🧻',
  BOOS_E: '😡🤬😠😤👿👎💢🙄',
  LEED_E: '😭😢😔😞😥😰😩😫🥺💔😓',
  STEUN_E: '💪❤👏🙏👍🌹😍🥰😊🎉🌅🌈☀🌻💐💚💙🧡👌🤝🥳',
  THUIS_E: '🏠🏡🏘🚗🚙🚪📍',
  GEZIN_E: '👶👧👦👨👩🧒🐕🐶🐱🐈👪',
  KIJK_E: '👀👁🕵⏳⌛⏰🎯',
};

const byPoint: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([concept, list]) => Array.from(list, (point) => [point, concept] as const)),
);

/** The concept of a picture; null when it has none here. */
export const conceptOfEmoji = (form: string): string | null => byPoint.get(Array.from(form)[0] ?? '') ?? null;
