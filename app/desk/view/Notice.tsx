// SPDX-License-Identifier: MPL-2.0
// A few words for everybody in the room, until the end of the day.
import { useState } from "preact/hooks";
import type { Desk } from "../desk";
import { fitting, WORDS_SIZE } from "../wire";
import { Said, type Put } from "./Said";
import { Sending } from "./Sending";
import { Writing } from "./Writing";

export function Notice({ desk }: { desk: Desk }) {
    const { speech } = desk;
    return (
        <Said desk={desk} id="notice" title={speech.say("notice.title")}
            form={(put, leave, notice) => <NoticeForm desk={desk} put={put} leave={leave} words={notice.words} />}
            now={(kiosk) => {
                const words = kiosk.board?.notice.words ?? "";
                return words === "" ? <p class="soft">{speech.say("notice.none")}</p>
                    : <><p>{words}</p><p class="soft">{speech.say("notice.ends")}</p></>;
            }} />
    );
}

function NoticeForm({ desk, put, leave, words: before }: { desk: Desk; put: Put; leave: () => void; words: string }) {
    const [words, setWords] = useState(before);
    const { speech } = desk;
    const send = (event: Event) => {
        event.preventDefault();
        put({ words: fitting(words, WORDS_SIZE) });
    };
    return (
        <form class="form" onSubmit={send}>
            <Writing speech={speech} label={speech.say("notice.words")} note={speech.say("notice.never")} words={words} size={WORDS_SIZE} rows={3} written={setWords} />
            <Sending desk={desk} leave={leave} />
        </form>
    );
}
