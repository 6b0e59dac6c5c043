// SPDX-License-Identifier: MPL-2.0
// Everybody can read and press the page, in every state that it has, by day and by night and in both languages.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import type { Page } from "playwright-core";
import { nothingSaid, Wait, WORDS_SIZE } from "../../../app/desk/wire";
import { row } from "../units/boards";
import { judge } from "./judge";
import { Stage } from "./stage";

// 320 is a small phone, and a desktop that is magnified four times.
const BY_DAY = [
    { width: 1280, colorScheme: "light", locale: "en-GB" },
    { width: 820, colorScheme: "dark", locale: "en-GB" },
    { width: 320, colorScheme: "dark", locale: "es-MX" },
] as const;
const BY_NIGHT = [
    { width: 1280, colorScheme: "dark", locale: "es-MX" },
    { width: 820, colorScheme: "light", locale: "es-MX" },
    { width: 320, colorScheme: "light", locale: "en-GB" },
] as const;
type Look = (typeof BY_DAY | typeof BY_NIGHT)[number];
const LOOKS: readonly Look[] = "DESK_EVERY_LOOK" in process.env ? [...BY_DAY, ...BY_NIGHT] : BY_DAY;

let stage: Stage;

before(async () => { stage = await Stage.set(); });
after(() => stage.strike());

afterEach(async () => {
    stage.server.mendLine();
    await Promise.all(stage.browser.contexts().map((context) => context.close()));
    assert.deepEqual(stage.complaints.splice(0), []);
});

for (const look of LOOKS) {
    const { width, colorScheme, locale } = look;
    const name = `${width}-${colorScheme}-${locale.slice(0, 2)}`;
    test(`nobody is shut out before the board: ${name}`, async () => {
        const door = await stage.door(optionsOf(look));
        await judge(door, `${name}-door`);
        await door.locator("input[type=password]").fill("eight quiet plants");
        await door.locator("button[type=submit]").click();
        await door.locator(".says").filter({ hasText: /That password does not fit|Esa contraseña no es/ }).waitFor();
        await judge(door, `${name}-refused`);
        const cards = await stage.door(optionsOf(look), `#cards-${locale.slice(0, 2)}`);
        await cards.locator(".sheet").first().waitFor();
        await judge(cards, `${name}-cards`);
        await cards.route("**/words.json", (route) => route.fulfill({ body: "<html>" }));
        await cards.reload();
        await cards.getByText("words.json is not JSON").waitFor();
        await judge(cards, `${name}-unreadable`);
    });
    test(`nobody is shut out of the board: ${name}`, async () => {
        empty();
        const page = await stage.page(optionsOf(look), locale === "en-GB" ? "Front desk" : "Recepción");
        await page.locator(".empty").waitFor();
        await judge(page, `${name}-empty`);
        fill();
        await page.locator("li.token").nth(5).waitFor();
        await page.getByText("one clinician is away").waitFor();
        await judge(page, `${name}-board`);
        await open(page);
        await judge(page, `${name}-open`);
        await page.locator("#tab-practice").click();
        await page.locator(".practising .filled").click();
        await judge(page, `${name}-practice`);
    });
    test(`a bad day is as readable: ${name}`, async () => {
        fill();
        const page = await stage.page(optionsOf(look), "");
        await page.locator("li.token").nth(5).waitFor();
        stage.corner.said.open = false;
        stage.corner.said.lists = 1;
        stage.waiting.restart();
        await page.locator(".sign").nth(2).waitFor();
        stage.server.cutLine();
        await page.locator(".sign.strong").nth(1).waitFor();
        await judge(page, `${name}-bad`);
    });
}

test("where the reader's own colours are forced, what is chosen and what is first still shows", async () => {
    fill();
    const page = await stage.page({ forcedColors: "active" });
    await page.locator("li.token").nth(5).waitFor();
    const look = (where: string, what: string) => page.locator(where).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), what);
    assert.notEqual(await look("#tab-board", "border-bottom-width"), await look("#tab-practice", "border-bottom-width"));
    assert.notEqual(await look(".first .filled", "border-top-width"), await look(".first .pill:not(.filled)", "border-top-width"));
    assert.equal(await look("select", "appearance"), "auto");
});

function optionsOf({ width, colorScheme, locale }: Look) {
    return { viewport: { width, height: 800 }, colorScheme, locale, reducedMotion: "reduce" as const };
}

function empty(): void {
    for (const kiosk of [stage.waiting, stage.corner]) {
        kiosk.said.open = true;
        kiosk.said.notice = nothingSaid();
        kiosk.show();
    }
    stage.corner.said.lists = 7440;
}

function fill(): void {
    empty();
    stage.waiting.said.notice = { ...nothingSaid(), wait: Wait.fromTo, from: 4, to: 8, age: 12, why: "one clinician is away", words: "W".repeat(WORDS_SIZE) };
    stage.waiting.show(
        row({ colour: 4, thing: 2, life: 1, needs: 0b10, place: 2, age: 2, reminder: true, askedAgain: true }),
        row({ colour: 6, thing: 4, life: 2, needs: 0b1000000, age: 2, state: 3, whose: 2, said: 1 }),
        row({ colour: 3, thing: 0, life: 3, needs: 0b101, place: 1, age: 1, state: 2, whose: 1 }),
        row({ colour: 0, thing: 8, life: 4, needs: 0b110110000, place: 3 }),
        row({ colour: 7, thing: 6, life: 5, needs: 0, state: 4 }),
    );
    stage.corner.show(row({ colour: 2, thing: 9, life: 1, needs: 0b100 }));
}

async function open(page: Page): Promise<void> {
    await page.locator("section[aria-labelledby=wait] .pill").click();
    await page.locator("section[aria-labelledby=notice] .pill").click();
    await page.locator(".clear .pill").first().click();
    await page.locator("li.token [aria-expanded]").first().click();
}
