// SPDX-License-Identifier: MPL-2.0
// What somebody has to know before they read the board: that it may be old, or has forgotten.
import type { ComponentChildren } from "preact";
import type { Desk } from "../desk";
import type { Kiosk } from "../kiosk";

export function Signs({ desk }: { desk: Desk }) {
    const { speech } = desk;
    const down = desk.board.downSince;
    return (
        <div class="signs" role="status">
            {down !== null && (
                <Sign strong>
                    {speech.say("line.downSince", { time: speech.time(down) })} <span class="soft">{speech.say("line.retrying")}</span>
                </Sign>
            )}
            {desk.board.kiosks().map((kiosk) => <KioskSigns key={kiosk.id} desk={desk} kiosk={kiosk} />)}
        </div>
    );
}

function KioskSigns({ desk, kiosk }: { desk: Desk; kiosk: Kiosk }) {
    const { speech } = desk;
    const reader = desk.reader(kiosk);
    const name = reader.name();
    const silent = desk.board.downSince === null && kiosk.silent(desk.now);
    const since = speech.time(kiosk.heardAt);
    return (
        <>
            {kiosk.forgotAt !== null && (
                <Sign strong>
                    {speech.say("kiosk.started", { name, time: speech.time(kiosk.forgotAt) })}
                    <button class="pill" type="button" onClick={() => desk.dismiss(kiosk)}>{speech.say("kiosk.read")}</button>
                </Sign>
            )}
            {silent && <Sign strong>{speech.say(kiosk.online === false ? "kiosk.off" : "kiosk.silent", { name, time: since })}</Sign>}
            {kiosk.board !== null && reader.lists === null && <Sign>{speech.say("kiosk.lists", { name })}</Sign>}
            {kiosk.board !== null && !kiosk.board.open && <Sign>{speech.say("kiosk.closed", { name })}</Sign>}
        </>
    );
}

function Sign({ strong = false, children }: { strong?: boolean; children: ComponentChildren }) {
    return <div class={strong ? "sign strong" : "sign"}>{children}</div>;
}
