// SPDX-License-Identifier: MPL-2.0
// Where the objects of the page meet: the lists are fetched, the desk is made, and what it knows is drawn.
import { render } from "preact";
import { Desk } from "./desk";
import { Speech, spoken } from "./speech";
import { Cards } from "./view/Cards";
import { Door } from "./view/Door";
import { Page } from "./view/Page";
import { Unreadable } from "./view/Unreadable";
import { readWords, type Words } from "./words";
import "./style/desk.css";

const SECOND = 1_000;
const REPEAT = 5_000;
// Cards are a page of their own: a browser that prints holds its page still, and a board that stands still is not connected.
const CARDS = /^#cards(?:-([a-z]{2}))?$/;
const NIGHT = window.matchMedia("(prefers-color-scheme: dark)");

async function begin(): Promise<void> {
    const source = await fetch("words.json", { cache: "no-store", credentials: "same-origin" })
        .then((answer) => (answer.ok ? answer.text() : ""), () => "");
    const words = readWords(source);
    window.addEventListener("hashchange", () => location.reload());
    const cards = CARDS.exec(location.hash);
    if (words.good && !cards) {
        open(words.value);
        return;
    }
    const speech = new Speech(spoken([cards?.[1] ?? "", ...navigator.languages]));
    const still = () => dress(speech, deviceLight(), speech.say(words.good ? "cards.title" : "page.title"));
    still();
    NIGHT.addEventListener("change", still);
    render(words.good ? <Cards words={words.value} speech={speech} /> : <Unreadable speech={speech} why={words.why} />, document.body);
}

function open(words: Words): void {
    const desk = new Desk(words, address(), () => show(desk));
    show(desk);
    NIGHT.addEventListener("change", () => show(desk));
    window.setInterval(() => desk.tick(), SECOND);
    window.setInterval(() => desk.repeat(), REPEAT);
    window.addEventListener("pagehide", () => desk.gone());
    // A browser may bring back a page that it had put aside. Its board is old, so it begins anew.
    window.addEventListener("pageshow", (event) => event.persisted && location.reload());
}

function show(desk: Desk): void {
    dress(desk.speech, desk.light === "device" ? deviceLight() : desk.light, titleOf(desk));
    render(desk.inside ? <Page desk={desk} /> : <Door desk={desk} />, document.body);
}

function dress(speech: Speech, light: string, title: string): void {
    document.documentElement.lang = speech.language;
    document.documentElement.dataset.light = light;
    document.title = title;
}

function deviceLight(): string {
    return NIGHT.matches ? "dark" : "light";
}

function titleOf(desk: Desk): string {
    const title = desk.speech.say("page.title");
    if (desk.inside && !desk.online()) {
        return `${desk.speech.say("page.titleDown")} · ${title}`;
    }
    const notSeen = desk.inside ? desk.board.notSeen().length : 0;
    return notSeen > 0 ? `(${notSeen}) ${title}` : title;
}

function address(): string {
    return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/mqtt`;
}

void begin();
