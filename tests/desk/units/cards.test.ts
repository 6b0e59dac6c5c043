// SPDX-License-Identifier: MPL-2.0
// Which cards there are, and what they say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cardsOf, languagesOf } from "../../../app/desk/cards";
import { ownNameOf } from "../../../app/desk/speech";
import { readWords, type Words } from "../../../app/desk/words";
import example from "../page/words.json";

function words(change = {}): Words {
    const read = readWords(JSON.stringify({ ...example, ...change }));
    assert.ok(read.good);
    return read.value;
}

test("each token has one card, by colour", () => {
    const pages = cardsOf(words(), ["es"]);
    assert.deepEqual(pages.map((page) => page.map(({ said }) => said[0]!.words)), example.tokens.es);
});

test("a card can say its token in every language that tokens have words in", () => {
    const both = [{ language: "en", words: "Blue leaf" }, { language: "es", words: "Hoja azul" }];
    assert.deepEqual(cardsOf(words(), languagesOf(words()))[3]![0], { colour: 3, thing: 0, said: both });
});

test("a token without words has no card, and a colour without cards has no sheet", () => {
    const few = words({ tokens: { en: [["Purple leaf", ""], [], ["Green leaf"]] } });
    assert.deepEqual(cardsOf(few, ["en"]).map((page) => page.map(({ said }) => said[0]!.words)), [["Purple leaf"], ["Green leaf"]]);
});

test("a language is called what its speakers call it, or by its code", () => {
    assert.deepEqual(["es", "so", "no language"].map(ownNameOf), ["Español", "Soomaali", "no language"]);
});
