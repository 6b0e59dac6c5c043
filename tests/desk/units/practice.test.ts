// SPDX-License-Identifier: MPL-2.0
// Practice behaves as the room does; news are told coarsely; the line is tried again in its own time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pause } from "../../../app/desk/backoff";
import { APART, Herald } from "../../../app/desk/herald";
import { Practice } from "../../../app/desk/practice";
import { Kind, State, toAll } from "../../../app/desk/wire";
import { seeded } from "./random";

const LISTS = { colours: 8, things: 12, needs: 9, places: 3, lists: 7439, remind: 300 };

function practice(tokens: number): Practice {
    const made = new Practice(LISTS, seeded(3), 0);
    Array.from({ length: tokens }).forEach(() => made.come(0));
    return made;
}

function rowsOf(practised: Practice) {
    return practised.kiosk.board!.rows;
}

test("a practice token is answered as a visitor's is", () => {
    const practised = practice(1);
    const { colour, thing, life } = rowsOf(practised)[0]!;
    const answer = (kind: number) => practised.answer({ ...toAll(kind, 1, 2), colour, thing, life }, 1000);
    answer(Kind.aboutFive);
    assert.deepEqual([rowsOf(practised)[0]!.state, rowsOf(practised)[0]!.said, rowsOf(practised)[0]!.whose], [State.seen, 1, 2]);
    answer(Kind.done);
    assert.equal(rowsOf(practised)[0]!.state, State.done);
    answer(Kind.notDone);
    assert.equal(rowsOf(practised)[0]!.state, State.seen);
});

test("done stays for a minute", () => {
    const practised = practice(1);
    const { colour, thing, life } = rowsOf(practised)[0]!;
    practised.answer({ ...toAll(Kind.done, 1, 0), colour, thing, life }, 0);
    practised.show(59_999);
    assert.equal(rowsOf(practised).length, 1);
    practised.show(60_000);
    assert.equal(rowsOf(practised).length, 0);
});

test("practice tokens grow older, and are reminded of after the site's time", () => {
    const practised = practice(1);
    practised.show(299_999);
    assert.deepEqual([rowsOf(practised)[0]!.age, rowsOf(practised)[0]!.reminder], [1, false]);
    practised.show(300_000);
    assert.equal(rowsOf(practised)[0]!.reminder, true);
});

test("pausing and clearing reach every practice token", () => {
    const practised = practice(4);
    rowsOf(practised).forEach(({ colour, thing, life }) => practised.answer({ ...toAll(Kind.seen, 1, 2), colour, thing, life }, 0));
    practised.answer(toAll(Kind.pause, 1, 2), 0);
    assert.ok(rowsOf(practised).every((row) => row.whose === 0));
    practised.answer(toAll(Kind.clearAll, 1, 2), 0);
    assert.equal(rowsOf(practised).length, 0);
});

test("a practice board is never more than a few tokens", () => {
    assert.equal(rowsOf(practice(100)).length, 8);
});

test("who comes is told once, and many at once are told together", () => {
    const herald = new Herald();
    assert.deepEqual(herald.hear(["a"], 0), { arrived: 1, notSeen: 1 });
    assert.equal(herald.hear(["a", "b"], 1000), null);
    assert.equal(herald.hear(["a", "b", "c"], 2000), null);
    assert.deepEqual(herald.hear(["a", "b", "c"], APART), { arrived: 2, notSeen: 3 });
    assert.equal(herald.hear(["a", "b", "c"], 2 * APART), null);
});

test("the line is tried after one second to a minute, later each time", () => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
        assert.equal(pause(attempt, 0), 1000);
        assert.ok(pause(attempt, 0.999) <= 60_000);
    }
    assert.equal(pause(0, 1), 2000);
    assert.equal(pause(20, 1), 60_000);
});
