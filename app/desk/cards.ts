// SPDX-License-Identifier: MPL-2.0
// Cards like the tokens, for the tray beside the glass: one of each, a page for each colour.
import type { Words } from "./words";

export interface Said { language: string; words: string }
export interface Card { colour: number; thing: number; said: Said[] }

/** The languages that tokens have words in. */
export function languagesOf(words: Words): string[] {
    return Object.keys(words.tokens);
}

/** By colour. A token without words has no card: picture and words are never apart. */
export function cardsOf(words: Words, languages: string[]): Card[][] {
    return words.colours.map((_, colour) => words.things.map((_, thing) => ({ colour, thing, said: saidOf(words, languages, colour, thing) }))
        .filter(({ said }) => said.length > 0)).filter((page) => page.length > 0);
}

function saidOf(words: Words, languages: string[], colour: number, thing: number): Said[] {
    return languages.map((language) => ({ language, words: words.tokens[language]?.[colour]?.[thing] ?? "" })).filter(({ words }) => words !== "");
}
