// SPDX-License-Identifier: MPL-2.0
// A board to practise on. It is made up in the page, answers like a kiosk, and has no line.
import { Kiosk, keyOf } from "./kiosk";
import { Age, Kind, nothingSaid, Said, State, writeBoard, type Answer, type Row } from "./wire";
import type { Words } from "./words";

const MOST = 8;
const DONE_STAYS = 60_000;
const MINUTE = 60_000;
const RUN = 1;

interface Pretend { row: Row; since: number; doneAt: number }

/** How many of each there are to choose from. */
export interface Lists { colours: number; things: number; needs: number; places: number; lists: number; remind: number }

/** As the site's first kiosk has them. */
export function listsOf(words: Words): Lists {
    const first = words.kiosks[0];
    return {
        colours: words.colours.length, things: words.things.length, needs: first?.needs.length ?? 0, places: first?.places.length ?? 0,
        lists: first?.lists ?? 0, remind: first?.remind ?? 0,
    };
}

export class Practice {
    readonly kiosk: Kiosk;
    private tokens: Pretend[] = [];
    private count = 0;
    private life = 0;

    constructor(private readonly lists: Lists, private readonly chance: () => number, now: number) {
        this.kiosk = new Kiosk("practice", now);
        this.show(now);
    }

    come(now: number): void {
        const row = this.invented();
        if (this.tokens.length < MOST && !this.tokens.some((token) => token.row.colour === row.colour && token.row.thing === row.thing)) {
            this.tokens.push({ row, since: now, doneAt: 0 });
        }
        this.show(now);
    }

    answer(answer: Answer, now: number): void {
        if (answer.kind === Kind.clearAll) {
            this.tokens = [];
        }
        this.tokens.filter(({ row }) => isFor(answer, row)).forEach((token) => apply(token, answer, now));
        this.show(now);
    }

    /** Lets time pass: ages grow, and what is done goes after a minute. */
    show(now: number): void {
        this.tokens = this.tokens.filter(({ row, doneAt }) => row.state !== State.done || now - doneAt < DONE_STAYS);
        this.tokens.forEach((token) => this.grow(token, now));
        this.count += 1;
        const rows = this.tokens.map(({ row }) => row);
        const board = { open: true, lists: this.lists.lists, run: RUN, count: this.count, pages: 1, minutes: 0, rows, notice: nothingSaid() };
        this.kiosk.heard(writeBoard(board), false, 0, now);
    }

    private grow({ row, since }: Pretend, now: number): void {
        const age = now - since;
        row.age = age >= 10 * MINUTE ? Age.while : age >= 2 * MINUTE ? Age.fewMinutes : Age.fresh;
        row.reminder = row.state === State.notSeen && age >= this.lists.remind * 1000;
    }

    private invented(): Row {
        this.life += 1;
        return {
            colour: this.below(this.lists.colours), thing: this.below(this.lists.things), life: this.life,
            needs: (this.need() | this.need()) >>> 0, place: this.below(this.lists.places + 1), state: State.notSeen,
            whose: 0, said: Said.nothing, age: Age.fresh, reminder: false, askedAgain: false,
        };
    }

    private need(): number {
        return this.lists.needs === 0 ? 0 : (1 << this.below(Math.min(this.lists.needs, 32))) >>> 0;
    }

    private below(count: number): number {
        return Math.floor(this.chance() * count);
    }
}

function isFor(answer: Answer, row: Row): boolean {
    return answer.kind === Kind.pause ? row.whose === answer.who : keyOf(answer) === keyOf(row);
}

function apply(token: Pretend, answer: Answer, now: number): void {
    const { row } = token;
    switch (answer.kind) {
        case Kind.seen: return take(row, State.seen, answer.who);
        case Kind.onTheWay: return take(row, State.onTheWay, answer.who);
        case Kind.aboutFive: return tell(row, Said.aboutFive, answer.who);
        case Kind.aboutFifteen: return tell(row, Said.aboutFifteen, answer.who);
        case Kind.wouldAsk: return tell(row, Said.wouldAsk, row.whose);
        case Kind.handOver: row.whose = answer.whose; return;
        case Kind.pause: row.whose = 0; return;
        case Kind.notDone: row.state = State.seen; return;
        default: row.state = State.done; token.doneAt = now;
    }
}

function take(row: Row, state: number, who: number): void {
    row.state = state;
    row.whose = who;
}

function tell(row: Row, said: number, who: number): void {
    row.said = said;
    take(row, Math.max(row.state, State.seen), who);
}
