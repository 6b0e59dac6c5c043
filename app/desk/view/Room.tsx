// SPDX-License-Identifier: MPL-2.0
// What is done to a whole board: all its tokens go at once, and that is asked once.
import { useRef, useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { Kiosk } from "../kiosk";
import { Kind, State } from "../wire";
import { useHeldFocus } from "./focus";

export function Room({ desk }: { desk: Desk }) {
    const { speech } = desk;
    const dropped = desk.board.dropped();
    return (
        <section class="card" aria-labelledby="room">
            <h2 id="room">{speech.say("room.title")}</h2>
            {desk.shown().map((kiosk) => <Clear key={kiosk.id} desk={desk} kiosk={kiosk} />)}
            {dropped > 0 && <p class="soft">{speech.count("room.dropped", dropped)}</p>}
        </section>
    );
}

function Clear({ desk, kiosk }: { desk: Desk; kiosk: Kiosk }) {
    const place = useRef<HTMLDivElement>(null);
    const [asking, setAsking] = useState(false);
    useHeldFocus(place);
    const { speech } = desk;
    const name = desk.reader(kiosk).name();
    const count = (kiosk.board?.rows ?? []).filter((row) => row.state !== State.done).length;
    const able = count > 0 && (desk.tab === "practice" || desk.online());
    // A question is about those who were there; once they have gone, it is not put again by itself.
    if (asking && !able) setAsking(false);
    const clear = () => {
        setAsking(false);
        desk.clear(kiosk);
    };
    const pending = kiosk.pending.ofAll(Kind.clearAll, desk.now);
    return (
        <div ref={place} tabIndex={-1} class="clear">
            {asking ? (
                <>
                    <p role="status">{speech.count("room.clearAsk", count, { name })}</p>
                    <div class="pills">
                        <button key="no" class="pill filled" type="button" onClick={() => setAsking(false)}>{speech.say("room.clearNo")}</button>
                        <button key="yes" class="pill" type="button" onClick={clear}>{speech.say("room.clearYes")}</button>
                    </div>
                </>
            ) : (
                <div class="pills">
                    <button key="ask" class="pill" type="button" aria-disabled={!able} onClick={() => able && setAsking(true)}>
                        {desk.shown().length > 1 ? speech.say("room.clearOf", { name }) : speech.say("room.clear")}
                    </button>
                </div>
            )}
            {pending !== "none" && <p class="soft" role="status">{speech.say(pending === "late" ? "room.clearLate" : "room.clearing")}</p>}
        </div>
    );
}
