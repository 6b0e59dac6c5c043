// SPDX-License-Identifier: MPL-2.0
// A pause for whoever sits here: what is theirs becomes anyone's. It says so when the boards show it, and not before.
import { useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { Kiosk } from "../kiosk";
import type { Key } from "../speech";
import { Kind } from "../wire";

const WORDS_STAY = 20_000;

interface Asked { at: number; kiosks: Kiosk[] }

export function Pause({ desk }: { desk: Desk }) {
    const [asked, setAsked] = useState<Asked>({ at: -Infinity, kiosks: [] });
    const { speech } = desk;
    const able = desk.online() && mine(desk).length > 0;
    const pause = () => {
        setAsked({ at: desk.now, kiosks: able ? mine(desk) : [] });
        if (able) desk.pause();
    };
    const words = desk.now - asked.at < WORDS_STAY && desk.online() ? wordsOf(desk, asked.kiosks) : null;
    return (
        <>
            <button class="pill" type="button" aria-disabled={!able} onClick={pause}>{speech.say("pause.title")}</button>
            <p class="soft answer" role="status">{words && speech.say(words)}</p>
        </>
    );
}

function mine(desk: Desk) {
    return desk.shown().filter((kiosk) => desk.seatAt(kiosk) !== 0);
}

// Of the kiosks that were asked, also where another tab or seat has been chosen since.
function wordsOf(desk: Desk, asked: Kiosk[]): Key | null {
    if (asked.length === 0) {
        return mine(desk).length === 0 ? "pause.seat" : null;
    }
    const pending = asked.map((kiosk) => kiosk.pending.ofAll(Kind.pause, desk.now));
    if (pending.includes("late")) {
        return "row.late";
    }
    return pending.includes("under-way") ? "row.underWay" : "pause.done";
}
