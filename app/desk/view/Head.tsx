// SPDX-License-Identifier: MPL-2.0
// The top of the page: whose desk this is, and whether the line to the room stands.
import type { Desk } from "../desk";
import { inLanguage } from "../words";
import { Mark } from "./Mark";
import { Pause } from "./Pause";
import { Seat } from "./Seat";

export function Head({ desk }: { desk: Desk }) {
    const { speech } = desk;
    const line = lineOf(desk);
    return (
        <header class="head">
            <Mark />
            <h1>{speech.say("page.title")}</h1>
            <p class="soft name">{inLanguage(desk.words.agency, speech.language)}</p>
            <p class={`soft line ${line.good ? "good" : "bad"}`}>{line.words}</p>
            <Seat desk={desk} beside />
            <Pause desk={desk} />
        </header>
    );
}

function lineOf(desk: Desk): { good: boolean; words: string } {
    const { speech } = desk;
    if (!desk.online()) {
        return { good: false, words: speech.say("line.down") };
    }
    const all = desk.board.kiosks();
    const here = all.filter((kiosk) => kiosk.board !== null && !kiosk.silent(desk.now));
    if (here.length === all.length && all.length > 0) {
        return { good: true, words: speech.count("line.up", all.length) };
    }
    return here.length === 0 ? { good: false, words: speech.say("line.waiting") }
        : { good: false, words: speech.say("line.partly", { count: here.length, all: all.length }) };
}
