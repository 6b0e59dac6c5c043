// SPDX-License-Identifier: MPL-2.0
// What no message says: the lists that numbers stand for, and how tokens look. words.json is read as a stranger's.
import type { Read } from "./wire/body";

/** A text in each language. */
export type Text = Record<string, string>;

export interface KioskWords {
    id: string;
    name: Text;
    lists: number;
    needs: Text[];
    places: Text[];
    seats: Text[];
    remind: number; // seconds
}

export interface Colour { body: string; deep: string }
export interface Thing { body: string; mark: string }

export interface Words {
    languages: string[];
    agency: Text;
    kiosks: KioskWords[];
    colours: Colour[];
    things: Thing[];
    tokens: Record<string, string[][]>; // by language, colour, thing
}

const KIOSK = /^(?!all$)[a-z0-9-]{1,32}$/;
const PAINT = /^#[0-9a-f]{6}$/i;
const PATH = /^[MmLlHhVvCcSsQqTtAaZz0-9eE+\-., ]+$/;
const DAY = 86400;
const NO_END = 1000;

export function isKiosk(id: string): boolean {
    return KIOSK.test(id);
}

export function readWords(source: string): Read<Words> {
    try {
        return { good: true, value: wordsOf(JSON.parse(source)) };
    } catch (fault) {
        return { good: false, why: fault instanceof Error && !(fault instanceof SyntaxError) ? fault.message : "words.json is not JSON" };
    }
}

/** In this language, or in the first that there is. */
export function inLanguage(text: Text | undefined, language: string): string {
    return text?.[language] ?? Object.values(text ?? {})[0] ?? "";
}

function wordsOf(json: unknown): Words {
    const file = object(json, "words.json");
    if (file.version !== 1) {
        throw new Error("version in words.json is not 1");
    }
    return {
        languages: list(file.languages, "languages", string),
        agency: text(file.agency, "agency"),
        kiosks: list(file.kiosks, "kiosks", kiosk),
        colours: list(file.colours, "colours", colour),
        things: list(file.things, "things", thing),
        tokens: tokens(file.tokens),
    };
}

function kiosk(json: unknown, where: string): KioskWords {
    const file = object(json, where);
    return {
        id: matching(file.id, KIOSK, `${where}.id`),
        name: text(file.name, `${where}.name`),
        lists: whole(file.lists, 65535, `${where}.lists`),
        needs: list(file.needs, `${where}.needs`, need, 32),
        places: list(file.places, `${where}.places`, text, 8),
        seats: list(file.seats, `${where}.seats`, text, 7),
        remind: whole(file.remind, DAY, `${where}.remind`),
    };
}

function need(json: unknown, where: string): Text {
    return text(object(json, where).text, `${where}.text`);
}

function colour(json: unknown, where: string): Colour {
    const file = object(json, where);
    return { body: matching(file.body, PAINT, `${where}.body`), deep: matching(file.deep, PAINT, `${where}.deep`) };
}

function thing(json: unknown, where: string): Thing {
    const file = object(json, where);
    return { body: matching(file.body, PATH, `${where}.body`), mark: matching(file.mark, PATH, `${where}.mark`) };
}

function tokens(json: unknown): Record<string, string[][]> {
    const languages = Object.entries(object(json, "tokens"));
    return Object.fromEntries(languages.map(([language, rows]) => [language, list(rows, `tokens.${language}`, names)]));
}

function names(json: unknown, where: string): string[] {
    return list(json, where, string);
}

function text(json: unknown, where: string): Text {
    const entries = Object.entries(object(json, where));
    return Object.fromEntries(entries.map(([language, words]) => [language, string(words, `${where}.${language}`)]));
}

function list<T>(json: unknown, where: string, one: (json: unknown, where: string) => T, most = NO_END): T[] {
    if (!Array.isArray(json) || json.length > most) {
        throw new Error(`${where} is not a list of at most ${most}`);
    }
    return json.map((item, index) => one(item, `${where}[${index}]`));
}

function object(json: unknown, where: string): Record<string, unknown> {
    if (typeof json !== "object" || json === null || Array.isArray(json)) {
        throw new Error(`${where} is not an object`);
    }
    return json as Record<string, unknown>;
}

function string(json: unknown, where: string): string {
    if (typeof json !== "string") {
        throw new Error(`${where} is not a text`);
    }
    return json;
}

function matching(json: unknown, pattern: RegExp, where: string): string {
    const found = string(json, where);
    if (!pattern.test(found)) {
        throw new Error(`${where} is "${found}", and ${pattern.source} is allowed`);
    }
    return found;
}

function whole(json: unknown, most: number, where: string): number {
    if (typeof json !== "number" || !Number.isInteger(json) || json < 0 || json > most) {
        throw new Error(`${where} is not a whole number of 0 to ${most}`);
    }
    return json;
}
