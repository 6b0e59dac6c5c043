// SPDX-License-Identifier: MPL-2.0
// Cards to print for the tray. This page knows the tokens of the site and nothing of who is here; it has no line.
import { useState } from "preact/hooks";
import { cardsOf, languagesOf, type Card } from "../cards";
import { ownNameOf, type Speech } from "../speech";
import { inLanguage, type Words } from "../words";
import { Choice } from "./Choice";
import { Mark } from "./Mark";
import { Picture } from "./Picture";

const ALL = "";

export function Cards({ words, speech }: { words: Words; speech: Speech }) {
    const languages = languagesOf(words);
    const [language, setLanguage] = useState(languages.includes(speech.language) ? speech.language : languages[0] ?? ALL);
    const pages = cardsOf(words, language === ALL ? languages : [language]);
    return (
        <main class="tray">
            <header class="card">
                <Mark />
                <h1>{speech.say("cards.title")}</h1>
                <p class="soft">{inLanguage(words.agency, speech.language)}</p>
                <p>{speech.say("cards.about")} {speech.say("cards.pages")}</p>
                <div class="printing">
                    {languages.length > 1 && <Choice label={speech.say("cards.language")} value={language} chosen={setLanguage} options={optionsOf(languages, speech)} />}
                    <button class="pill filled" type="button" onClick={() => window.print()}>{speech.say("cards.print")}</button>
                </div>
            </header>
            {pages.map((cards, index) => <Sheet key={index} words={words} cards={cards} title={speech.say("cards.page", { number: index + 1 })} />)}
        </main>
    );
}

function Sheet({ words, cards, title }: { words: Words; cards: Card[]; title: string }) {
    return (
        <section class="sheet" aria-label={title}>
            <h2 aria-hidden="true">{title}</h2>
            <ul>
                {cards.map((card) => (
                    <li key={card.thing} class="tray-card">
                        <Picture words={words} row={card} />
                        {card.said.map((said) => <p key={said.language} lang={said.language}>{said.words}</p>)}
                    </li>
                ))}
            </ul>
        </section>
    );
}

function optionsOf(languages: string[], speech: Speech) {
    const each = languages.map((value) => ({ value, words: ownNameOf(value) }));
    return [...each, { value: ALL, words: speech.say("cards.all") }];
}
