// SPDX-License-Identifier: MPL-2.0
// The state of the desk: what it shows, what it answers, what it says about kiosks that are silent or have forgotten.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Board } from "../../../app/desk/board";
import { Kind, toAll, type Row } from "../../../app/desk/wire";
import { bytes, row } from "./boards";
import { seeded, spoilt } from "./random";

const MINUTE = 60_000;
const NOON = 12 * 60 * MINUTE;
const PAGE = 77;
let desk: Board;

beforeEach(() => {
    desk = new Board(["waiting-room"], PAGE, NOON);
});

function hear(rows: Row[], now = NOON, change = {}, kiosk = "waiting-room") {
    return desk.heard(`stillroom/${kiosk}/checkin`, bytes(rows, change), false, now);
}

function only() {
    return desk.kiosks()[0]!;
}

test("each board is answered with its own run and count", () => {
    assert.deepEqual(hear([], NOON, { run: 9, count: 41 }), { kiosk: "waiting-room", here: { gone: false, page: PAGE, run: 9, count: 41 } });
    assert.deepEqual(only().here(PAGE), { gone: false, page: PAGE, run: 9, count: 41 });
});

test("a body that cannot be read is counted, answered by nothing, and changes nothing", () => {
    hear([row()]);
    assert.equal(desk.heard("stillroom/waiting-room/checkin", new Uint8Array(768), false, NOON), null);
    assert.equal(desk.dropped(), 1);
    assert.match(only().lastFault, /version/);
    assert.equal(desk.rows().length, 1);
});

test("a spoilt board is shown whole or counted, and never throws the page", () => {
    const chance = seeded(13);
    const full = Array.from({ length: 32 }, (_, life) => row({ life: life + 1, colour: life % 8, thing: life % 12 }));
    const bodies = [bytes([]), bytes([row(), row({ life: 2, state: 4 })]), bytes(full, { run: 2 })];
    for (let turn = 0; turn < 20_000; turn += 1) {
        const before = [desk.dropped(), only().board] as const;
        const said = desk.heard("stillroom/waiting-room/checkin", spoilt(bodies, chance), false, NOON + turn);
        assert.equal(desk.dropped(), before[0] + (said ? 0 : 1));
        assert.ok(said || only().board === before[1]);
        assert.ok(desk.rows().length <= 32);
    }
    assert.ok(desk.dropped() > 1000 && desk.dropped() < 19_000, `${desk.dropped()}`);
});

test("a retained board is dropped", () => {
    assert.equal(desk.heard("stillroom/waiting-room/checkin", bytes([row()]), true, NOON), null);
    assert.equal(desk.rows().length, 0);
    assert.equal(desk.dropped(), 1);
});

test("what is too long or on a topic of nobody is dropped", () => {
    desk.heard("stillroom/waiting-room/status", new TextEncoder().encode("online".padEnd(1025)), true, NOON);
    desk.heard("stillroom/all/checkin", bytes([row()]), false, NOON);
    desk.heard("stillroom/Hall/checkin", bytes([row()]), false, NOON);
    desk.heard("stillroom/waiting-room/checkin/more", bytes([row()]), false, NOON);
    desk.heard("elsewhere/waiting-room/checkin", bytes([row()]), false, NOON);
    assert.equal(desk.dropped(), 5);
    assert.equal(desk.rows().length, 0);
    assert.equal(only().online, null);
    assert.equal(desk.kiosks().length, 1);
});

test("whoever waits longest comes first, over all kiosks", () => {
    hear([row({ life: 1, age: 1 })]);
    hear([row({ life: 2, age: 2 }), row({ life: 3, age: 0 })], NOON, {}, "corner");
    hear([row({ life: 1, age: 1 }), row({ life: 4 })], NOON + 1000);
    assert.deepEqual(desk.rows().map((placed) => placed.row.life), [2, 1, 3, 4]);
});

test("the order of one kiosk is never turned round", () => {
    hear([row({ life: 1, age: 0 }), row({ life: 2, age: 2 })]);
    assert.deepEqual(desk.rows().map((placed) => placed.row.life), [1, 2]);
});

test("another run says that the kiosk has forgotten, and when it started, until it is read", () => {
    hear([row()], NOON, { run: 1 });
    assert.equal(only().forgotAt, null);
    hear([], NOON + 5 * MINUTE, { run: 2, minutes: 3 });
    assert.equal(only().forgotAt, NOON + 2 * MINUTE);
    hear([], NOON + 6 * MINUTE, { run: 2, minutes: 4 });
    assert.equal(only().forgotAt, NOON + 2 * MINUTE);
});

test("a kiosk is silent after thirteen seconds without a board, and not before", () => {
    hear([]);
    assert.equal(only().silent(NOON + 12_999), false);
    assert.equal(only().silent(NOON + 13_000), true);
});

test("silence begins to count when the line is back", () => {
    hear([]);
    desk.lineDown(NOON + 1000);
    desk.lineDown(NOON + 9000);
    assert.equal(desk.downSince, NOON + 1000);
    desk.lineUp(NOON + MINUTE);
    assert.equal(desk.downSince, null);
    assert.equal(only().silent(NOON + MINUTE + 12_999), false);
});

test("an answer is under way until a board shows it", () => {
    hear([row()]);
    desk.sent("waiting-room", { ...toAll(Kind.seen, 1, 2), colour: 3, thing: 0, life: 1 }, NOON);
    assert.equal(only().pending.of(row(), NOON + 1000), "under-way");
    hear([row()], NOON + 1000);
    assert.equal(only().pending.of(row(), NOON + 1000), "under-way");
    hear([row({ state: 2, whose: 2 })], NOON + 2000);
    assert.equal(only().pending.of(row(), NOON + 2000), "none");
});

test("an answer that no board has shown is late when its message has expired", () => {
    hear([row()]);
    desk.sent("waiting-room", { ...toAll(Kind.done, 1, 0), colour: 3, thing: 0, life: 1 }, NOON);
    assert.equal(only().pending.of(row(), NOON + 14_999), "under-way");
    assert.equal(only().pending.of(row(), NOON + 15_000), "late");
});

test("an answer to a token that has gone is not waited for", () => {
    hear([row()]);
    desk.sent("waiting-room", { ...toAll(Kind.seen, 1, 0), colour: 3, thing: 0, life: 1 }, NOON);
    hear([row({ life: 2 })], NOON + 1000);
    hear([row({ life: 1 })], NOON + 2000);
    assert.equal(only().pending.of(row(), NOON + 2000), "none");
});

test("clear all has arrived when nobody is left who is not done", () => {
    hear([row(), row({ life: 2, colour: 4 })]);
    desk.sent("waiting-room", toAll(Kind.clearAll, 1, 0), NOON);
    hear([row({ state: 4 }), row({ life: 2, colour: 4 })], NOON + 1000);
    assert.equal(only().pending.ofAll(Kind.clearAll, NOON + 1000), "under-way");
    hear([], NOON + 2000);
    assert.equal(only().pending.ofAll(Kind.clearAll, NOON + 2000), "none");
});

test("whoever comes after clear all was sent is not waited for, nor is what comes to a seat after its pause", () => {
    hear([row({ whose: 2 })]);
    desk.sent("waiting-room", toAll(Kind.clearAll, 1, 0), NOON);
    desk.sent("waiting-room", toAll(Kind.pause, 1, 2), NOON);
    hear([row({ life: 9, whose: 2 })], NOON + 1000);
    assert.equal(only().pending.ofAll(Kind.clearAll, NOON + 15_000), "none");
    assert.equal(only().pending.ofAll(Kind.pause, NOON + 15_000), "none");
});

test("a wait is on its way until the board says the same", () => {
    const said = { wait: 1, from: 4, to: 8, age: 0, why: "one is away", words: "" };
    hear([]);
    only().saying.send(said, NOON);
    hear([], NOON + 1000);
    assert.equal(only().saying.now(NOON + 1000), "under-way");
    assert.equal(only().saying.now(NOON + 15_000), "late");
    hear([], NOON + 16_000, { notice: { ...said, age: 1 } });
    assert.equal(only().saying.now(NOON + 16_000), "none");
});

test("a kiosk says whether it is there, and strangers are let in by their name alone", () => {
    desk.heard("stillroom/corner/status", new TextEncoder().encode("online 1.0.0"), true, NOON);
    desk.heard("stillroom/waiting-room/status", new TextEncoder().encode("offline"), true, NOON);
    assert.deepEqual(desk.kiosks().map(({ id, online }) => [id, online]), [["waiting-room", false], ["corner", true]]);
});

test("no flood of invented kiosks fills the page", () => {
    for (let number = 0; number < 500; number += 1) {
        desk.heard(`stillroom/k-${number}/status`, new TextEncoder().encode("online"), true, NOON);
    }
    assert.equal(desk.kiosks().length, 64);
});
