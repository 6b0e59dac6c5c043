// SPDX-License-Identifier: MPL-2.0
// The page's whole state, and what somebody at the desk can do. Views show it; `changed` tells them that there is something new.
import { Board } from "./board";
import { Herald } from "./herald";
import type { Kiosk } from "./kiosk";
import { Line, type Ears } from "./line";
import { listsOf, Practice } from "./practice";
import { Reader } from "./sentences";
import { numberOf } from "./seats";
import { Speech, spoken, type Language } from "./speech";
import { Kind, toAll, writeAnswer, writeHere, writeNotice, type Answer, type Notice, type Row } from "./wire";
import type { KioskWords, Words } from "./words";

export type Light = "device" | "light" | "dark";
export type Tab = "board" | "practice";

export class Desk implements Ears {
    inside = false;
    opening = false;
    problem: "" | "passwordNot" | "lineNot" = "";
    tab: Tab = "board";
    light: Light = "device";
    speech = new Speech(spoken(navigator.languages));
    seat = ""; // a seat of the site by its name in the first language; none: not said
    aloud = "";
    now = Date.now();
    readonly board: Board;
    readonly practice: Practice;
    private readonly page = crypto.getRandomValues(new Uint32Array(1))[0]!;
    private readonly line: Line;
    private readonly herald = new Herald();

    constructor(readonly words: Words, address: string, private readonly changed: () => void) {
        this.board = new Board(words.kiosks.map((kiosk) => kiosk.id), this.page, this.now);
        this.practice = new Practice(listsOf(words), Math.random, this.now);
        this.line = new Line(address, this.page, this);
    }

    enter(password: string): void {
        if (this.opening) {
            return;
        }
        this.opening = true;
        this.problem = "";
        this.line.open(password);
        this.changed();
    }

    /** Says that this page is gone, and forgets everything by beginning anew. */
    leave(): void {
        this.line.close();
        location.reload();
    }

    up(): void {
        this.inside = true;
        this.opening = false;
        this.tell(() => this.board.lineUp(this.now));
    }

    down(): void {
        if (this.inside) {
            this.tell(() => this.board.lineDown(this.now));
        } else {
            this.line.close();
            this.stay("lineNot");
        }
    }

    refused(): void {
        this.stay("passwordNot");
    }

    heard(topic: string, bytes: Uint8Array, retained: boolean): void {
        this.tell(() => {
            const reply = this.board.heard(topic, bytes, retained, this.now);
            if (reply) {
                this.line.mention(`stillroom/${reply.kiosk}/desk`, writeHere(reply.here));
            }
        });
    }

    gone(): void {
        this.line.close();
    }

    /** Every five seconds: what this page shows, for each kiosk whose board it has. */
    repeat(): void {
        for (const kiosk of this.online() ? this.board.kiosks() : []) {
            const here = kiosk.here(this.page);
            if (here) {
                this.line.mention(`stillroom/${kiosk.id}/desk`, writeHere(here));
            }
        }
    }

    /** Every second. */
    tick(): void {
        this.tell(() => this.practice.show(this.now));
    }

    online(): boolean {
        return this.inside && this.board.downSince === null;
    }

    answer(kiosk: Kiosk, row: Row, kind: number, whose = 0): void {
        const { colour, thing, life } = row;
        this.send(kiosk, { kind, colour, thing, life, run: kiosk.board?.run ?? 0, whose, who: this.seatAt(kiosk) });
    }

    clear(kiosk: Kiosk): void {
        this.send(kiosk, toAll(Kind.clearAll, kiosk.board?.run ?? 0, this.seatAt(kiosk)));
    }

    pause(): void {
        this.shown().filter((kiosk) => kiosk.board && this.seatAt(kiosk) !== 0)
            .forEach((kiosk) => this.send(kiosk, toAll(Kind.pause, kiosk.board!.run, this.seatAt(kiosk))));
    }

    put(kiosks: Kiosk[], notice: (kiosk: Kiosk) => Notice): void {
        for (const kiosk of this.online() ? kiosks : []) {
            const said = { ...notice(kiosk), age: 0 };
            kiosk.saying.send(said, this.now);
            this.line.say(`stillroom/${kiosk.id}/notice`, writeNotice(said));
        }
        this.changed();
    }

    dismiss(kiosk: Kiosk): void {
        kiosk.forgotAt = null;
        this.changed();
    }

    choose(wish: { tab?: Tab; light?: Light; seat?: string; language?: Language }): void {
        this.tab = wish.tab ?? this.tab;
        this.light = wish.light ?? this.light;
        this.seat = wish.seat ?? this.seat;
        this.speech = wish.language ? new Speech(wish.language) : this.speech;
        this.changed();
    }

    letCome(): void {
        this.tell(() => this.practice.come(this.now));
    }

    /** What the tab that is open shows. */
    shown(): Kiosk[] {
        return this.tab === "practice" ? [this.practice.kiosk] : this.board.kiosks();
    }

    reader(kiosk: Kiosk): Reader {
        return new Reader(this.speech, this.words, kiosk, this.wordsOf(kiosk));
    }

    /** The number that this kiosk's lists give to my seat; 0 where it has none. */
    seatAt(kiosk: Kiosk): number {
        return numberOf(this.seat, this.reader(kiosk).lists?.seats ?? []);
    }

    private wordsOf(kiosk: Kiosk): KioskWords | null {
        const own = this.words.kiosks.find(({ id }) => id === kiosk.id);
        return own ?? (kiosk === this.practice.kiosk ? this.words.kiosks[0] ?? null : null);
    }

    private send(kiosk: Kiosk, answer: Answer): void {
        if (kiosk === this.practice.kiosk) {
            this.tell(() => this.practice.answer(answer, this.now));
        } else if (this.online()) {
            this.tell(() => this.board.sent(kiosk.id, answer, this.now));
            this.line.say(`stillroom/${kiosk.id}/reply`, writeAnswer(answer));
        }
    }

    private stay(problem: "passwordNot" | "lineNot"): void {
        this.inside = this.opening = false;
        this.problem = problem;
        this.changed();
    }

    private tell(what: () => void): void {
        this.now = Date.now();
        what();
        const news = this.herald.hear(this.board.notSeen().map(({ key }) => key), this.now);
        this.aloud = news ? this.speech.count("aloud.arrived", news.arrived, { notSeen: news.notSeen }) : this.aloud;
        this.changed();
    }
}
