// SPDX-License-Identifier: MPL-2.0
// What is said about a token: its needs first, then everything else in one quiet line.
import type { Kiosk } from "./kiosk";
import type { Key, Speech } from "./speech";
import { Said, State, Wait, MINUTES_IN_STEP, type Notice, type Row } from "./wire";
import { inLanguage, type KioskWords, type Words } from "./words";

const MINUTE = 60_000;
/** Between parts of a line; where the line is broken, it stays with what was before. */
export const BETWEEN = "\u00a0· ";
const OLDEST = 255; // minutes: the age stands still there

/** A reader's words for one kiosk. Where the lists are others, numbers have no meaning but the token's own. */
export class Reader {
    readonly lists: KioskWords | null;

    constructor(private readonly speech: Speech, private readonly words: Words, private readonly kiosk: Kiosk, private readonly own: KioskWords | null) {
        this.lists = own !== null && (kiosk.board === null || kiosk.board.lists === own.lists) ? own : null;
    }

    name(): string {
        if (this.kiosk.id === "practice" && this.own?.id !== "practice") {
            return this.speech.say("row.practice");
        }
        return this.own ? inLanguage(this.own.name, this.speech.language) : this.speech.say("kiosk.stranger", { id: this.kiosk.id });
    }

    token(row: Row): string {
        const tokens = this.words.tokens[this.speech.language] ?? Object.values(this.words.tokens)[0];
        return tokens?.[row.colour]?.[row.thing] ?? this.speech.say("row.token");
    }

    needs(row: Row): string {
        if (this.lists === null) {
            return this.speech.say("row.unknown");
        }
        const { needs } = this.lists;
        const said = needs.filter((_, bit) => ((row.needs >>> bit) & 1) === 1).map((need) => this.text(need));
        if (needs.length < 32 && row.needs >>> needs.length !== 0) {
            said.push(this.speech.say("row.more"));
        }
        return said.join(BETWEEN) || this.speech.say("row.notSaid");
    }

    details(row: Row, mySeat: number): string[] {
        return [this.place(row), this.say(`row.age.${row.age}`), this.state(row, mySeat), row.said === Said.nothing ? "" : this.say(`row.said.${row.said}`)]
            .filter((part) => part !== "");
    }

    seat(number: number, mySeat: number): string {
        if (number === 0) {
            return this.speech.say("seat.anyone");
        }
        if (number === mySeat) {
            return this.speech.say("seat.you");
        }
        return inLanguage(this.lists?.seats[number - 1], this.speech.language) || this.speech.say("seat.someone");
    }

    reminder(): string {
        const minutes = Math.round((this.own?.remind ?? 0) / 60);
        return minutes > 0 ? this.speech.say("row.reminder", { minutes }) : this.speech.say("row.reminderPlain");
    }

    wait(notice: Notice): string {
        const from = notice.from * MINUTES_IN_STEP;
        const to = notice.to * MINUTES_IN_STEP;
        if (notice.wait !== Wait.fromTo) {
            return this.speech.say(notice.wait === Wait.nothing ? "wait.nothing" : "wait.unknown");
        }
        return this.speech.say(from === to ? "wait.about" : from === 0 ? "wait.upTo" : "wait.fromTo", { from, to });
    }

    waitAge(notice: Notice): string {
        return notice.age >= OLDEST ? this.speech.say("wait.old")
            : this.speech.say("wait.asOf", { time: this.speech.time(this.kiosk.heardAt - notice.age * MINUTE) });
    }

    private place(row: Row): string {
        return row.place === 0 ? "" : inLanguage(this.lists?.places[row.place - 1], this.speech.language);
    }

    private state(row: Row, mySeat: number): string {
        return row.state !== State.done && row.whose !== 0 ? this.speech.say(`row.state.by.${row.state}` as Key, { who: this.seat(row.whose, mySeat) })
            : this.say(`row.state.${row.state}`);
    }

    private text(text: { [language: string]: string }): string {
        return inLanguage(text, this.speech.language);
    }

    private say(key: string): string {
        return this.speech.say(key as Key);
    }
}
