// SPDX-License-Identifier: MPL-2.0
// What can be answered to a token, by how it stands: each is one tap, but that handing over asks to whom.
import { useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { Kiosk } from "../kiosk";
import type { Key } from "../speech";
import { Kind, State, type Row } from "../wire";
import { isMeant } from "./press";

// By state: what comes first is most likely meant.
const ANSWERS: Record<number, number[]> = {
    [State.notSeen]: [Kind.seen, Kind.onTheWay, Kind.aboutFive, Kind.aboutFifteen, Kind.wouldAsk, Kind.handOver],
    [State.seen]: [Kind.onTheWay, Kind.done, Kind.aboutFive, Kind.aboutFifteen, Kind.wouldAsk, Kind.handOver],
    [State.onTheWay]: [Kind.done, Kind.handOver, Kind.aboutFive, Kind.aboutFifteen, Kind.wouldAsk],
    [State.done]: [Kind.notDone],
};
const LARGE = 2;

interface Answering { desk: Desk; kiosk: Kiosk; row: Row; token: string }

export function Answers({ desk, kiosk, row, token }: Answering) {
    const [handing, setHanding] = useState(false);
    const able = desk.tab === "practice" || desk.online();
    const kinds = (ANSWERS[row.state] ?? []).filter((kind) => kind !== Kind.handOver || seatsOf(desk, kiosk).length > 0);
    const answer = (kind: number, press: MouseEvent) => {
        if (!isMeant(press)) return;
        if (kind === Kind.handOver) setHanding(!handing);
        else if (able) desk.answer(kiosk, row, kind);
    };
    const button = (kind: number, look: string) => {
        const words = desk.speech.say(`answer.${kind}` as Key);
        return (
            <button key={kind} type="button" class={look} aria-disabled={!able} aria-label={desk.speech.say("answer.for", { answer: words, token })}
                aria-expanded={kind === Kind.handOver ? handing : undefined} onClick={(press) => answer(kind, press)}>
                {words}
            </button>
        );
    };
    return (
        <>
            <div class="pills first">{kinds.slice(0, LARGE).map((kind, index) => button(kind, index === 0 && row.state !== State.done ? "pill filled" : "pill"))}</div>
            {kinds.length > LARGE && <div class="pills more">{kinds.slice(LARGE).map((kind) => button(kind, "pill light"))}</div>}
            {handing && kinds.includes(Kind.handOver) && <Hands desk={desk} kiosk={kiosk} row={row} token={token} able={able} over={() => setHanding(false)} />}
        </>
    );
}

function Hands({ desk, kiosk, row, token, able, over }: Answering & { able: boolean; over: () => void }) {
    const give = (whose: number, press: MouseEvent) => {
        if (!able || !isMeant(press)) return;
        desk.answer(kiosk, row, Kind.handOver, whose);
        over();
    };
    return (
        <div class="pills hands" role="group" aria-label={desk.speech.say("answer.for", { answer: desk.speech.say("answer.to"), token })}>
            <span class="soft">{desk.speech.say("answer.to")}</span>
            {seatsOf(desk, kiosk).filter((seat) => seat !== row.whose).map((seat) => (
                <button key={seat} class="pill" type="button" aria-disabled={!able} onClick={(press) => give(seat, press)}>
                    {desk.reader(kiosk).seat(seat, desk.seatAt(kiosk))}
                </button>
            ))}
            <button class="pill light" type="button" onClick={over}>{desk.speech.say("answer.keep")}</button>
        </div>
    );
}

// Anyone, and each seat by its number.
function seatsOf(desk: Desk, kiosk: Kiosk): number[] {
    const seats = desk.reader(kiosk).lists?.seats ?? [];
    return seats.length === 0 ? [] : [0, ...seats.map((_, index) => index + 1)];
}
