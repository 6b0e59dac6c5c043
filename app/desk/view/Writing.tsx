// SPDX-License-Identifier: MPL-2.0
// A field for words that go to the room. It takes what the room has space for, counted as the room counts, so that no end is lost unseen.
import { useId, useState } from "preact/hooks";
import type { Speech } from "../speech";
import { taking } from "../wire";

interface Written { speech: Speech; label: string; words: string; size: number; rows?: number; note?: string; written: (words: string) => void }

export function Writing({ speech, label, words, size, rows = 0, note = "", written }: Written) {
    const id = useId();
    const [full, setFull] = useState(false);
    const write = ({ currentTarget: field }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
        const taken = taking(words, field.value, size);
        setFull(taken.words !== field.value);
        // Set here, since what is drawn has not changed where nothing more is taken.
        if (taken.words !== field.value) {
            field.value = taken.words;
            field.setSelectionRange(taken.caret, taken.caret);
        }
        written(taken.words);
    };
    return (
        <>
            <label class="field">
                <span>{label}</span>
                {rows > 0 ? <textarea rows={rows} value={words} aria-describedby={id} onInput={write} />
                    : <input type="text" value={words} autocomplete="off" aria-describedby={id} onInput={write} />}
            </label>
            <p id={id} class="soft note">{note}{full && <span role="status"> {speech.say("say.full")}</span>}</p>
        </>
    );
}
