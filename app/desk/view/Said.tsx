// SPDX-License-Identifier: MPL-2.0
// A card for something that the room is told: what it is told now, room by room, and a form to change it.
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { Kiosk } from "../kiosk";
import { nothingSaid, type Notice } from "../wire";
import { Choice } from "./Choice";
import { useHeldFocus } from "./focus";

/** What a form sends: changes to what the kiosk says now. */
export type Put = (change: Partial<Notice>) => void;

interface Saying { desk: Desk; id: string; title: string; now: (kiosk: Kiosk) => ComponentChildren; form: (put: Put, leave: () => void, notice: Notice) => ComponentChildren }

export function Said({ desk, id, title, now, form }: Saying) {
    const place = useRef<HTMLElement>(null);
    const [open, setOpen] = useState(false);
    const [where, setWhere] = useState("");
    useHeldFocus(place);
    const kiosks = desk.board.kiosks().filter((kiosk) => kiosk.board !== null);
    const meant = kiosks.filter((kiosk) => where === "" || kiosk.id === where);
    const able = desk.online() && kiosks.length > 0;
    const put: Put = (change) => {
        // What somebody has written stays under their hand until it can go out.
        if (!able) return;
        desk.put(meant, (kiosk) => ({ ...(kiosk.board?.notice ?? nothingSaid()), ...change }));
        setOpen(false);
    };
    return (
        <section ref={place} tabIndex={-1} class="card" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {kiosks.map((kiosk) => (
                <div key={kiosk.id} class="told">
                    {kiosks.length > 1 && <h3>{desk.reader(kiosk).name()}</h3>}
                    {now(kiosk)}
                    <OnItsWay desk={desk} kiosk={kiosk} />
                </div>
            ))}
            {open && kiosks.length > 1 && <Where desk={desk} kiosks={kiosks} where={where} chosen={setWhere} />}
            {open ? form(put, () => setOpen(false), meant[0]?.board?.notice ?? nothingSaid()) : (
                <div class="pills">
                    <button class="pill" type="button" aria-disabled={!able} aria-label={`${desk.speech.say("say.change")}: ${title}`}
                        onClick={() => able && setOpen(true)}>
                        {desk.speech.say("say.change")}
                    </button>
                </div>
            )}
        </section>
    );
}

function Where({ desk, kiosks, where, chosen }: { desk: Desk; kiosks: Kiosk[]; where: string; chosen: (where: string) => void }) {
    const rooms = kiosks.map((kiosk) => ({ value: kiosk.id, words: desk.reader(kiosk).name() }));
    const everywhere = { value: "", words: desk.speech.say("say.everywhere") };
    return <Choice label={desk.speech.say("say.where")} value={where} options={[everywhere, ...rooms]} chosen={chosen} />;
}

function OnItsWay({ desk, kiosk }: { desk: Desk; kiosk: Kiosk }) {
    const saying = kiosk.saying.now(desk.now);
    return saying === "none" ? null : <p class="soft" role="status">{desk.speech.say(saying === "late" ? "say.late" : "say.underWay")}</p>;
}
