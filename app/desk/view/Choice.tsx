// SPDX-License-Identifier: MPL-2.0
// One of a few, by the device's own list: it is known to every keyboard, finger and screen reader.
export interface Option { value: string; words: string }

interface Choosing { label: string; value: string; options: Option[]; chosen: (value: string) => void; beside?: boolean }

export function Choice({ label, value, options, chosen, beside = false }: Choosing) {
    return (
        <label class={beside ? "field beside" : "field"}>
            <span>{label}</span>
            <select value={value} onChange={(event) => chosen(event.currentTarget.value)}>
                {options.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}
            </select>
        </label>
    );
}
