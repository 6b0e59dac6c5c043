// SPDX-License-Identifier: MPL-2.0
// What is said: the site's lists as they are read, the page's own words, and the sentences about a token.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Kiosk } from "../../../app/desk/kiosk";
import { Reader } from "../../../app/desk/sentences";
import { SPOKEN, Speech, spoken } from "../../../app/desk/speech";
import { readWords, type Words } from "../../../app/desk/words";
import example from "../page/words.json";
import { bytes, row } from "./boards";

const BANNED = {
    en: /calm down|relax|\bjust\b|\bsimply\b|deep breath|don't worry|\bfail|refuse|no-show|victim|\bmust\b|\bhave to\b|\bshould\b|\bwrong\b|!/i,
    es: /tranquilícese|relájese|simplemente|\bdebe\b|tiene que|no se preocupe|fall[óo]|rechaz|víctima|incorrect|!/i,
};

function words(): Words {
    const read = readWords(JSON.stringify(example));
    assert.ok(read.good);
    return read.value;
}

function reader(language: "en" | "es", lists = 7439): Reader {
    const kiosk = new Kiosk("waiting-room", 0);
    kiosk.heard(bytes([], { lists }), false, 1, 0);
    return new Reader(new Speech(language), words(), kiosk, words().kiosks[0]!);
}

test("the lists of a site are read", () => {
    assert.equal(words().kiosks[0]?.needs.length, 9);
    assert.equal(words().tokens.es?.[3]?.[0], "Hoja azul");
});

for (const [what, change] of Object.entries({
    "another version": { version: 2 },
    "no kiosks": { kiosks: null },
    "a kiosk called all": { kiosks: [{ ...example.kiosks[0], id: "all" }] },
    "more needs than there are bits": { kiosks: [{ ...example.kiosks[0], needs: Array(33).fill(example.kiosks[0]!.needs[0]) }] },
    "lists that are no number": { kiosks: [{ ...example.kiosks[0], lists: "7439" }] },
    "a colour that is no colour": { colours: [{ body: "url(x)", deep: "#000000" }] },
    "a path with something else in it": { things: [{ body: "M1 1\"/><script>", mark: "" }] },
})) {
    test(`lists with ${what} are refused with a reason`, () => {
        const read = readWords(JSON.stringify({ ...example, ...change }));
        assert.ok(!read.good && read.why.length > 10);
    });
}

test("lists that are no JSON are refused with a reason", () => {
    const read = readWords("<html>");
    assert.ok(!read.good && read.why === "words.json is not JSON");
});

test("each language says everything, with the same arguments", () => {
    const named = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
    assert.deepEqual(Object.keys(SPOKEN.es), Object.keys(SPOKEN.en));
    for (const [key, sentence] of Object.entries(SPOKEN.en)) {
        assert.deepEqual(named(SPOKEN.es[key as keyof typeof SPOKEN.es]), named(sentence), key);
    }
});

test("no word is used that people are not spoken to with", () => {
    for (const language of ["en", "es"] as const) {
        for (const [key, sentence] of Object.entries(SPOKEN[language])) {
            assert.doesNotMatch(sentence, BANNED[language], key);
            assert.ok(sentence.trim() !== "", key);
        }
    }
});

test("the page speaks the first language of the reader that it knows", () => {
    assert.equal(spoken(["fr-CA", "es-MX", "en"]), "es");
    assert.equal(spoken(["ja"]), "en");
});

test("needs come in the words of the site, in the order of its list", () => {
    assert.equal(reader("en").needs(row({ needs: 0b101 })), "Come to me quietly\u00a0· Water");
    assert.equal(reader("es").needs(row({ needs: 0b101 })), "Acérquese sin ruido\u00a0· Agua");
    assert.equal(reader("en").needs(row()), "Is here, and asks for nothing");
});

test("a need that has no words is not passed over", () => {
    assert.match(reader("en").needs(row({ needs: 0x80000001 })), /^Come to me quietly\u00a0· and something/);
});

test("where the lists are others, no number is given a meaning", () => {
    const other = reader("en", 1);
    assert.equal(other.needs(row({ needs: 5 })), "Is here. Please ask what would help");
    assert.deepEqual(other.details(row({ place: 1, state: 2, whose: 1 }), 0), ["a moment ago", "seen\u00a0· with a colleague"]);
    assert.equal(other.token(row()), "Blue leaf");
});

test("one line says place, age, how it stands and what was said", () => {
    assert.deepEqual(reader("en").details(row({ place: 1, age: 1, state: 2, whose: 1, said: 2 }), 1),
        ["by the plants", "a few minutes", "seen\u00a0· with you", "told: about 15 minutes"]);
    assert.deepEqual(reader("es").details(row({ state: 3, whose: 2 }), 1), ["hace un momento", "en camino: Apoyo entre iguales"]);
});

test("a token that has no picture is still a token", () => {
    assert.equal(reader("en").token(row({ colour: 200 })), "A token");
});

test("a wait is said as from and to, up to, about, or that nobody knows", () => {
    const said = (wait: number, from: number, to: number) => reader("en").wait({ wait, from, to, age: 0, why: "", words: "" });
    assert.equal(said(1, 4, 8), "20 to 40 minutes");
    assert.equal(said(1, 0, 3), "up to 15 minutes");
    assert.equal(said(1, 2, 2), "about 10 minutes");
    assert.equal(said(2, 0, 0), "We do not know yet");
    assert.equal(said(0, 0, 0), "Nothing is said");
});
