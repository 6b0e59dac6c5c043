// SPDX-License-Identifier: MPL-2.0
// Says that this is practice, keeps the live board in sight as a count, and lets tokens come.
import type { Desk } from "../desk";

export function PracticeStrip({ desk }: { desk: Desk }) {
    const { speech } = desk;
    return (
        <div class="sign practising">
            <p>{speech.say("practice.mark")}</p>
            <p>{speech.say("practice.live", { live: liveOf(desk) })}</p>
            <div class="pills">
                <button class="pill filled" type="button" onClick={() => desk.letCome()}>{speech.say("practice.come")}</button>
                <button class="pill" type="button" onClick={() => desk.choose({ tab: "board" })}>{speech.say("practice.back")}</button>
            </div>
        </div>
    );
}

function liveOf(desk: Desk): string {
    const notSeen = desk.board.notSeen().length;
    if (notSeen > 0) {
        return desk.speech.count("page.notSeen", notSeen);
    }
    return desk.speech.say(desk.board.rows().length === 0 ? "page.nobody" : "page.allSeen");
}
