// SPDX-License-Identifier: MPL-2.0
// The page's own words, in the language that is chosen.
import en from "./words/en.json";
import es from "./words/es.json";

export const SPOKEN = { en, es } as const;
export const NAMES: Record<Language, string> = { en: "English", es: "Español" };

export type Language = keyof typeof SPOKEN;
export type Key = keyof typeof en;
export type Arguments = Record<string, string | number>;

type Counted<K> = K extends `${infer Root}.one` ? Root : never;
export type CountedKey = Counted<Key>;

export class Speech {
    constructor(readonly language: Language) {}

    say(key: Key, words: Arguments = {}): string {
        return filled(SPOKEN[this.language][key], words);
    }

    /** A sentence that is another one for one and for many. */
    count(key: CountedKey, count: number, words: Arguments = {}): string {
        return this.say(`${key}.${count === 1 ? "one" : "other"}` as Key, { count, ...words });
    }

    /** The time of day, as 10:42. */
    time(at: number): string {
        return new Intl.DateTimeFormat(this.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
    }
}

/** What speakers of this language call it. */
export function ownNameOf(language: string): string {
    try {
        return NAMES[language as Language] ?? new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
    } catch {
        return language;
    }
}

/** The first of these that the page speaks. */
export function spoken(wished: readonly string[]): Language {
    const found = wished.map((wish) => wish.slice(0, 2)).find((wish) => wish in SPOKEN);
    return (found ?? "en") as Language;
}

function filled(sentence: string, words: Arguments): string {
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}
