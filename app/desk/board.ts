// SPDX-License-Identifier: MPL-2.0
// The board of the desk: every kiosk that is known, and all their tokens in the order of waiting. Nothing of it is stored.
import { Kiosk, keyOf } from "./kiosk";
import { State, type Answer, type Here, type Row } from "./wire";
import { isKiosk } from "./words";

export interface Placed { key: string; kiosk: Kiosk; row: Row }

const LONGEST = 1024;
const MOST_STRANGERS = 64; // kiosks that words.json does not name

export class Board {
    downSince: number | null = null;
    strayed = 0; // messages on a topic that is nobody's
    private readonly known = new Map<string, Kiosk>();

    constructor(ids: string[], private readonly page: number, now: number) {
        ids.forEach((id) => this.known.set(id, new Kiosk(id, now)));
    }

    kiosks(): Kiosk[] {
        return Array.from(this.known.values());
    }

    /** Takes one message of the bus, and gives the answer to it where there is one. */
    heard(topic: string, bytes: Uint8Array, retained: boolean, now: number): { kiosk: string; here: Here } | null {
        const [root, id = "", kind, ...rest] = topic.split("/");
        const kiosk = root === "stillroom" && rest.length === 0 && bytes.length <= LONGEST ? this.kioskOf(id, now) : null;
        if (kiosk && kind === "status") {
            kiosk.said(new TextDecoder().decode(bytes));
            return null;
        }
        if (kiosk && kind === "checkin") {
            const here = kiosk.heard(bytes, retained, this.page, now);
            return here && { kiosk: id, here };
        }
        this.strayed += 1;
        return null;
    }

    lineUp(now: number): void {
        this.downSince = null;
        // Nobody could be heard until now, so silence begins to count here.
        this.known.forEach((kiosk) => { kiosk.heardAt = now; });
    }

    lineDown(now: number): void {
        this.downSince ??= now;
    }

    sent(kiosk: string, answer: Answer, now: number): void {
        const known = this.known.get(kiosk);
        known?.pending.send(answer, now, known.board);
    }

    /** Everybody who waits, whoever waits longest first. */
    rows(): Placed[] {
        return this.kiosks()
            .flatMap((kiosk) => (kiosk.board?.rows ?? []).map((row) => ({ key: `${kiosk.id}-${kiosk.board?.run}-${keyOf(row)}`, kiosk, row })))
            .map((placed, index) => ({ placed, index, at: placed.kiosk.arrivalOf(keyOf(placed.row)) }))
            .sort((one, other) => one.at - other.at || one.index - other.index)
            .map(({ placed }) => placed);
    }

    notSeen(): Placed[] {
        return this.rows().filter(({ row }) => row.state === State.notSeen);
    }

    dropped(): number {
        return this.kiosks().reduce((sum, kiosk) => sum + kiosk.dropped, this.strayed);
    }

    private kioskOf(id: string, now: number): Kiosk | null {
        const kiosk = this.known.get(id);
        if (kiosk || !isKiosk(id) || this.known.size >= MOST_STRANGERS) {
            return kiosk ?? null;
        }
        const stranger = new Kiosk(id, now);
        this.known.set(id, stranger);
        return stranger;
    }
}
