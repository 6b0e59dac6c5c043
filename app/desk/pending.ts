// SPDX-License-Identifier: MPL-2.0
// Answers that were sent and that no board has shown yet. Only a board says that one has arrived.
import { Kind, NONE, Said, State, type Answer, type BoardBody, type Row } from "./wire";

export const LATE_AFTER = 15_000; // when the message has expired

// What is for all is for the tokens that stood there: one that comes later was not meant.
interface Sent { answer: Answer; at: number; meant: Set<string> }

export class Pending {
    private readonly sent = new Map<string, Sent>();

    send(answer: Answer, now: number, board: BoardBody | null): void {
        const meant = (board?.rows ?? []).filter((row) => answer.kind !== Kind.pause || row.whose === answer.who);
        this.sent.set(slotOf(answer), { answer, at: now, meant: new Set(meant.map(placeOf)) });
    }

    /** Forgets what the board shows by now, and what is about tokens that it no longer has. */
    see(board: BoardBody): void {
        for (const [place, sent] of this.sent) {
            if (hasArrived(sent, board)) {
                this.sent.delete(place);
            }
        }
    }

    forget(): void {
        this.sent.clear();
    }

    of(row: Row, now: number): "none" | "under-way" | "late" {
        return stateOf(this.sent.get(placeOf(row)), now);
    }

    ofAll(kind: number, now: number): "none" | "under-way" | "late" {
        return stateOf(this.sent.get(`all-${kind}`), now);
    }
}

function stateOf(sent: Sent | undefined, now: number): "none" | "under-way" | "late" {
    if (!sent) {
        return "none";
    }
    return now - sent.at < LATE_AFTER ? "under-way" : "late";
}

function placeOf(token: { colour: number; thing: number; life: number }): string {
    return `${token.colour}-${token.thing}-${token.life}`;
}

function slotOf(answer: Answer): string {
    return answer.colour === NONE ? `all-${answer.kind}` : placeOf(answer);
}

function hasArrived({ answer, meant }: Sent, board: BoardBody): boolean {
    if (answer.colour === NONE) {
        return board.rows.filter((row) => meant.has(placeOf(row)))
            .every((row) => row.state === State.done || (answer.kind === Kind.pause && row.whose !== answer.who));
    }
    const row = board.rows.find((one) => placeOf(one) === placeOf(answer));
    return !row || shows(row, answer);
}

function shows(row: Row, answer: Answer): boolean {
    switch (answer.kind) {
        case Kind.seen: return row.state !== State.notSeen;
        case Kind.onTheWay: return row.state === State.onTheWay;
        case Kind.aboutFive: return row.said === Said.aboutFive;
        case Kind.aboutFifteen: return row.said === Said.aboutFifteen;
        case Kind.wouldAsk: return row.said === Said.wouldAsk;
        case Kind.handOver: return row.whose === answer.whose;
        case Kind.done: return row.state === State.done;
        default: return row.state !== State.done;
    }
}
