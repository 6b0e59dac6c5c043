// SPDX-License-Identifier: MPL-2.0
// One token: what would help comes first, then which token it is, where, and how it stands.
import { useRef } from "preact/hooks";
import type { Desk } from "../desk";
import { keyOf, type Kiosk } from "../kiosk";
import { BETWEEN } from "../sentences";
import { State, type Row } from "../wire";
import { Answers } from "./Answers";
import { Picture } from "./Picture";
import { useHeldFocus } from "./focus";

interface Shown { desk: Desk; kiosk: Kiosk; row: Row }

export function Token({ desk, kiosk, row }: Shown) {
    const card = useRef<HTMLLIElement>(null);
    useHeldFocus(card);
    const reader = desk.reader(kiosk);
    const token = reader.token(row);
    const name = `${kiosk.id}-${keyOf(row)}`;
    return (
        <li ref={card} tabIndex={-1} class={looksOf(desk, row)} aria-labelledby={`token-${name} needs-${name}`}>
            <Picture words={desk.words} row={row} />
            <div class="about">
                <Marks desk={desk} kiosk={kiosk} row={row} />
                <h2 id={`needs-${name}`}>{reader.needs(row)}</h2>
                <p class="soft">
                    <span id={`token-${name}`} class="called">{token}</span>
                    {[roomOf(desk, kiosk), ...reader.details(row, desk.seatAt(kiosk))].filter((part) => part !== "").map((part) => `${BETWEEN}${part}`)}
                </p>
            </div>
            <Answers desk={desk} kiosk={kiosk} row={row} token={token} />
            <OnItsWay desk={desk} kiosk={kiosk} row={row} />
        </li>
    );
}

function Marks({ desk, kiosk, row }: Shown) {
    const { speech } = desk;
    return (
        <>
            {desk.tab === "practice" && <p class="flag">{speech.say("row.practice")}</p>}
            {row.reminder && <p class="flag warm">{desk.reader(kiosk).reminder()}</p>}
            {row.askedAgain && <p class="flag warm">{speech.say("row.askedAgain")}</p>}
        </>
    );
}

function OnItsWay({ desk, kiosk, row }: Shown) {
    const pending = kiosk.pending.of(row, desk.now);
    if (pending === "none") {
        return null;
    }
    return <p class="soft way" role="status">{desk.speech.say(pending === "late" ? "row.late" : "row.underWay")}</p>;
}

function roomOf(desk: Desk, kiosk: Kiosk): string {
    return desk.tab === "board" && desk.board.kiosks().length > 1 ? desk.reader(kiosk).name() : "";
}

function looksOf(desk: Desk, row: Row): string {
    const looks = ["card", "token"];
    if (row.state === State.notSeen) looks.push("waits");
    if (row.state === State.done) looks.push("over");
    if (row.reminder) looks.push("reminded");
    if (desk.tab === "practice") looks.push("pretended");
    return looks.join(" ");
}
