// SPDX-License-Identifier: MPL-2.0
// Today's wait: from and to, or that nobody knows yet, and why.
import { useState } from "preact/hooks";
import type { Desk } from "../desk";
import { BETWEEN } from "../sentences";
import type { Key } from "../speech";
import { fitting, LONGEST_WAIT, MINUTES_IN_STEP, Wait as Kind, WHY_SIZE, type Notice } from "../wire";
import { Choice } from "./Choice";
import { Said, type Put } from "./Said";
import { Sending } from "./Sending";
import { Writing } from "./Writing";

const STEPS = Array.from({ length: LONGEST_WAIT + 1 }, (_, step) => ({ value: String(step), words: String(step * MINUTES_IN_STEP) }));
const KINDS = [Kind.fromTo, Kind.unknown, Kind.nothing];
const USUAL = { from: 4, to: 8 };

export function Wait({ desk }: { desk: Desk }) {
    return (
        <Said desk={desk} id="wait" title={desk.speech.say("wait.title")}
            form={(put, leave, notice) => <WaitForm desk={desk} put={put} leave={leave} notice={notice} />}
            now={(kiosk) => {
                const { notice } = kiosk.board!;
                const reader = desk.reader(kiosk);
                const more = [notice.why, reader.waitAge(notice)].filter((part) => part !== "");
                return (
                    <>
                        <p class="large">{reader.wait(notice)}</p>
                        {notice.wait !== Kind.nothing && <p class="soft">{more.join(BETWEEN)}</p>}
                    </>
                );
            }} />
    );
}

interface Form { desk: Desk; put: Put; leave: () => void; notice: Notice }

function WaitForm({ desk, put, leave, notice }: Form) {
    const known = notice.wait === Kind.fromTo;
    const [wait, setWait] = useState<number>(notice.wait === Kind.nothing ? Kind.fromTo : notice.wait);
    const [from, setFrom] = useState(known ? notice.from : USUAL.from);
    const [to, setTo] = useState(known ? notice.to : USUAL.to);
    const [why, setWhy] = useState(notice.why);
    const { speech } = desk;
    const send = (event: Event) => {
        event.preventDefault();
        const span = wait === Kind.fromTo ? { from, to: Math.max(from, to) } : { from: 0, to: 0 };
        put({ wait, ...span, why: wait === Kind.nothing ? "" : fitting(why, WHY_SIZE) });
    };
    return (
        <form class="form" onSubmit={send}>
            <Choice label={speech.say("wait.kind")} value={String(wait)} chosen={(kind) => setWait(Number(kind))}
                options={KINDS.map((kind) => ({ value: String(kind), words: speech.say(`wait.kind.${kind}` as Key) }))} />
            {wait === Kind.fromTo && (
                <div class="pair">
                    <Choice label={speech.say("wait.from")} value={String(from)} options={STEPS} chosen={(step) => setFrom(Number(step))} />
                    <Choice label={speech.say("wait.to")} value={String(Math.max(from, to))} options={STEPS.slice(from)} chosen={(step) => setTo(Number(step))} />
                </div>
            )}
            {wait !== Kind.nothing && <Writing speech={speech} label={speech.say("wait.why")} words={why} size={WHY_SIZE} written={setWhy} />}
            <Sending desk={desk} leave={leave} />
        </form>
    );
}
