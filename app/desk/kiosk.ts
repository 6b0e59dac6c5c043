// SPDX-License-Identifier: MPL-2.0
// What a page knows of one kiosk. It is told the time, so that a test can own it.
import { readBoard, type BoardBody, type Here } from "./wire";
import { Pending } from "./pending";
import { Saying } from "./saying";

// Fifteen are promised to whoever reads the page, which looks once a second.
export const SILENT_AFTER = 13_000;
const MINUTE = 60_000;

export class Kiosk {
    board: BoardBody | null = null;
    online: boolean | null = null; // null: it has not said
    heardAt: number;
    forgotAt: number | null = null; // when it started again, until somebody has read that
    dropped = 0;
    lastFault = "";
    readonly pending = new Pending();
    readonly saying = new Saying();
    private readonly arrivals = new Map<string, number>();

    constructor(readonly id: string, now: number) {
        this.heardAt = now;
    }

    /** Takes a board, and gives what to answer; nothing where it cannot be read. */
    heard(bytes: Uint8Array, retained: boolean, page: number, now: number): Here | null {
        const read = retained ? { good: false as const, why: "it was retained" } : readBoard(bytes);
        if (!read.good) {
            this.dropped += 1;
            this.lastFault = read.why;
            return null;
        }
        this.show(read.value, now);
        return { gone: false, page, run: read.value.run, count: read.value.count };
    }

    /** What to repeat where nothing new has come. */
    here(page: number): Here | null {
        return this.board && { gone: false, page, run: this.board.run, count: this.board.count };
    }

    said(status: string): void {
        this.online = status.startsWith("online");
    }

    silent(now: number): boolean {
        return now - this.heardAt >= SILENT_AFTER;
    }

    arrivalOf(key: string): number {
        return this.arrivals.get(key) ?? 0;
    }

    private show(board: BoardBody, now: number): void {
        if (this.board && this.board.run !== board.run) {
            this.forgotAt = now - board.minutes * MINUTE;
            this.pending.forget();
            this.arrivals.clear();
        }
        this.board = board;
        this.heardAt = now;
        this.pending.see(board);
        this.saying.see(board.notice);
        this.noteArrivals(board, now);
    }

    // Rows come in the order of waiting, so nobody arrived before whoever stands above.
    private noteArrivals(board: BoardBody, now: number): void {
        const known = new Map(this.arrivals);
        this.arrivals.clear();
        let before = 0;
        for (const row of board.rows) {
            const key = keyOf(row);
            before = Math.max(before, known.get(key) ?? now - LEAST_MINUTES[row.age]! * MINUTE);
            this.arrivals.set(key, before);
        }
    }
}

// By the age that a row names.
const LEAST_MINUTES = [0, 2, 10];

/** One use of one token. */
export function keyOf(token: { colour: number; thing: number; life: number }): string {
    return `${token.colour}-${token.thing}-${token.life}`;
}
