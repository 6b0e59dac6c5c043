// SPDX-License-Identifier: MPL-2.0
// A pause for whoever sits here: what is theirs becomes anyone's. It says so when the boards show it, and not before.
import { useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { Key } from "../speech";
import { Kind } from "../wire";

const WORDS_STAY = 20_000;

export function Pause({ desk }: { desk: Desk }) {
    const [askedAt, setAskedAt] = useState(-Infinity);
    const { speech } = desk;
    const able = desk.online() && mine(desk).length > 0;
    const pause = () => {
        setAskedAt(desk.now);
        if (able) desk.pause();
    };
    return (
        <>
            <button class="pill" type="button" aria-disabled={!able} onClick={pause}>{speech.say("pause.title")}</button>
            <p class="soft answer" role="status">{desk.now - askedAt < WORDS_STAY && desk.online() ? speech.say(wordsOf(desk)) : ""}</p>
        </>
    );
}

function mine(desk: Desk) {
    return desk.shown().filter((kiosk) => desk.seatAt(kiosk) !== 0);
}

function wordsOf(desk: Desk): Key {
    const kiosks = mine(desk);
    if (kiosks.length === 0) {
        return "pause.seat";
    }
    const pending = kiosks.map((kiosk) => kiosk.pending.ofAll(Kind.pause, desk.now));
    if (pending.includes("late")) {
        return "row.late";
    }
    return pending.includes("under-way") ? "row.underWay" : "pause.done";
}
