// SPDX-License-Identifier: MPL-2.0
// A few words for everybody in the room, until the end of the day.
import { useState } from "preact/hooks";
import type { Desk } from "../desk";
import { fitting, WORDS_SIZE } from "../wire";
import { Said, type Put } from "./Said";
import { Sending } from "./Wait";

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
            <label class="field">
                <span>{speech.say("notice.words")}</span>
                <textarea rows={3} value={words} maxLength={WORDS_SIZE} aria-describedby="notice-never"
                    onInput={(event) => setWords(event.currentTarget.value)} />
            </label>
            <p id="notice-never" class="soft">{speech.say("notice.never")}</p>
            <Sending desk={desk} leave={leave} />
        </form>
    );
}
