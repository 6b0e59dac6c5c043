// SPDX-License-Identifier: MPL-2.0
// What somebody at the desk answers, 16 bytes.
import { BodyReader, blank, bytesOf, type Read } from "./body";
import { NONE } from "./row";

export const ANSWER_SIZE = 16;

export const Kind = {
    seen: 1, onTheWay: 2, aboutFive: 3, aboutFifteen: 4, wouldAsk: 5, handOver: 6, done: 7, notDone: 8, clearAll: 9, pause: 10,
} as const;

export interface Answer {
    kind: number;
    colour: number;
    thing: number;
    run: number;
    life: number;
    whose: number; // whose it becomes, for handOver
    who: number; // who answers
}

export function readAnswer(bytes: Uint8Array): Read<Answer> {
    const body = new BodyReader(bytes, ANSWER_SIZE);
    const answer: Answer = {
        kind: body.between(1, Kind.seen, Kind.pause, "the answer"),
        colour: body.byte(2),
        thing: body.byte(3),
        run: body.long(4),
        life: body.short(8),
        whose: body.between(10, 0, 7, "whose"),
        who: body.between(11, 0, 7, "who answers"),
    };
    body.zeros(12, 4);
    body.expect(answer.kind === Kind.handOver || answer.whose === 0, "it says whose, and hands nothing over");
    expectToken(body, answer);
    return body.result(answer);
}

export function writeAnswer(answer: Answer): Uint8Array {
    const view = blank(ANSWER_SIZE);
    view.setUint8(1, answer.kind);
    view.setUint8(2, answer.colour);
    view.setUint8(3, answer.thing);
    view.setUint32(4, answer.run);
    view.setUint16(8, answer.life);
    view.setUint8(10, answer.whose);
    view.setUint8(11, answer.who);
    return bytesOf(view);
}

/** An answer to the whole board: it names no token. */
export function toAll(kind: number, run: number, who: number): Answer {
    return { kind, colour: NONE, thing: NONE, run, life: 0, whose: 0, who };
}

function expectToken(body: BodyReader, answer: Answer): void {
    if (answer.kind === Kind.clearAll || answer.kind === Kind.pause) {
        body.expect(answer.colour === NONE && answer.thing === NONE && answer.life === 0, "it is for the whole board, and names a token");
    } else {
        body.expect(answer.colour !== NONE && answer.thing !== NONE, "it names no token");
    }
}
