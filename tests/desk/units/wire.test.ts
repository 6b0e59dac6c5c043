// SPDX-License-Identifier: MPL-2.0
// Bodies are read and written as vectors.json has them, which the kiosk's side reads as well.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as wire from "../../../app/desk/wire";
import vectors from "../vectors.json";
import { bytes as boardOf, row } from "./boards";
import { seeded, spoilt } from "./random";

interface Kind { read: (bytes: Uint8Array) => wire.Read<unknown>; write: (value: never) => Uint8Array }

const KINDS: Record<string, Kind> = {
    board: { read: wire.readBoard, write: wire.writeBoard },
    reply: { read: wire.readAnswer, write: wire.writeAnswer },
    here: { read: wire.readHere, write: wire.writeHere },
    notice: { read: wire.readNotice, write: wire.writeNotice },
};
const GOOD = { board: vectors.boards, reply: vectors.answers, here: vectors.heres, notice: vectors.notices };

for (const [name, examples] of Object.entries(GOOD)) {
    test(`each good ${name} means what the list says, and is written as it was`, () => {
        for (const { hex, means } of examples) {
            const read = KINDS[name]!.read(bytesOf(hex));
            assert.deepEqual(read, { good: true, value: means });
            assert.equal(hexOf(KINDS[name]!.write(means as never)), hex);
        }
    });
}

test("every bad body gives a reason", () => {
    for (const { kind, hex, why } of vectors.bad) {
        const read = KINDS[kind]!.read(bytesOf(hex));
        assert.ok(!read.good && read.why.length > 10, `${kind}: ${why}`);
    }
});

test("two hundred thousand spoilt bodies are each read and written alike, or have a reason, and throw nothing", () => {
    const chance = seeded(7);
    for (const [name, examples] of Object.entries(GOOD)) {
        const bodies = examples.map(({ hex }) => bytesOf(hex));
        let good = 0;
        for (let turn = 0; turn < 50_000; turn += 1) {
            const bytes = spoilt(bodies, chance);
            const read = KINDS[name]!.read(bytes);
            good += read.good ? 1 : 0;
            assert.ok(read.good ? Buffer.compare(KINDS[name]!.write(read.value as never), bytes) === 0 : read.why !== "", hexOf(bytes));
        }
        assert.ok(good > 1000 && good < 49_000, `${good} of ${name} were good`); // both ways are gone
    }
});

test("noise of any length has a reason", () => {
    const chance = seeded(11);
    for (let turn = 0; turn < 2000; turn += 1) {
        const noise = Uint8Array.from({ length: Math.floor(chance() * 1025) }, () => Math.floor(chance() * 256));
        for (const { read } of Object.values(KINDS)) {
            assert.equal(read(noise).good, false);
        }
    }
});

test("a body is read where it lies in a larger one", () => {
    const larger = new Uint8Array(800);
    larger.set(boardOf([row({ needs: 5 })]), 32);
    const read = wire.readBoard(larger.subarray(32));
    assert.equal(read.good, true);
});

test("words that are too long end at a whole letter, and control characters become spaces", () => {
    assert.equal(wire.fitting("ñ".repeat(60), wire.WHY_SIZE), "ñ".repeat(48));
    assert.equal(wire.fitting("🫖🫖", 7), "🫖");
    assert.equal(wire.fitting("  one\r\n\ttwo\u2028three\u2029 ", wire.WHY_SIZE), "one two three");
});

test("what parts lines or paragraphs goes as a space and is not read, and half a character is made whole", () => {
    assert.equal(wire.fitting("one\u2028two\u2029\ud83e", wire.WHY_SIZE), "one two \ufffd");
    assert.equal(wire.readNotice(wire.writeNotice({ ...wire.nothingSaid(), words: "one\u2028two" })).good, false);
});

function bytesOf(hex: string): Uint8Array {
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function hexOf(bytes: Uint8Array): string {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

test("a field takes what it has space for, and what stood in it stays", () => {
    const { taking } = wire;
    assert.deepEqual(taking("", "tea", 5), { words: "tea", caret: 3 });
    assert.deepEqual(taking("tea", "tea at four", 5), { words: "tea a", caret: 5 });
    assert.deepEqual(taking("a tea", "a pot tea", 6), { words: "a ptea", caret: 3 }); // put into the middle
    assert.deepEqual(taking("éé", "éxxxé", 6), { words: "éxxé", caret: 3 });
    assert.deepEqual(taking("four", "xour", 4), { words: "xour", caret: 4 });
});

test("whatever is pasted is read no further than there is space", () => {
    let read = 0;
    const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: "x", read: ++read }) }), slice: (from: number, to: number) => "x".repeat(to - from) };
    assert.equal(wire.cut(endless as unknown as string, wire.WORDS_SIZE), "x".repeat(wire.WORDS_SIZE));
    assert.equal(read, wire.WORDS_SIZE + 1);
});
