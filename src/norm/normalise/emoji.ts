/**
 * What pictures stand for, as concepts. Those of mood have none: they tell how somebody feels, and the direction decides, not that
 * ("Ik weet waar je woont 😂"). What something can be done with (DAAD_E) is no weapon by itself, and weighs by each picture.
 */
const lists: Readonly<Record<string, string>> = {
  WAPEN: '🔫🔪🗡💣🪓🧨⚔🏹🔨⛓',
  VUUR: '🔥🚒',
  DOOD: '⚰🪦☠💀🩸⚱',
  SCHELD_E: '🖕🤡🐀🐁🐷🐖🤮🤢💩🐍🐒🐵🦧🪳🐑🐏🐽🗑🚽🧻',
  DAAD_E: '👊🤛🤜🥊💥🪢🥚🧱🚜',
  THUIS_E: '🏠🏡🏘🚗🚙🚪📍',
  GEZIN_E: '👶👧👦👨👩🧒🐕🐶🐱🐈👪',
  KIJK_E: '👀👁🕵⏳⌛⏰🎯',
};

const byPoint: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([concept, list]) => Array.from(list, (point) => [point, concept] as const)),
);

/** The concept of a picture; null for what is none, or has none here. */
export const conceptOfEmoji = (form: string): string | null => byPoint.get(Array.from(form)[0] ?? '') ?? null;
