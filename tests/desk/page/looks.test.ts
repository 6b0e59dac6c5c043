// SPDX-License-Identifier: MPL-2.0
// Everybody can read and press the page, in every state that it has, by day and by night and in both languages.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { nothingSaid, Wait } from "../../../app/desk/wire";
import { row } from "../units/boards";
import { judge } from "./judge";
import { Stage } from "./stage";

const LOOKS = [
    { name: "desktop", width: 1280, colorScheme: "light", locale: "en-GB" },
    { name: "desktop", width: 1280, colorScheme: "dark", locale: "es-MX" },
    { name: "tablet", width: 820, colorScheme: "light", locale: "es-MX" },
    { name: "tablet", width: 820, colorScheme: "dark", locale: "en-GB" },
    { name: "phone", width: 360, colorScheme: "light", locale: "en-GB" },
    { name: "phone", width: 360, colorScheme: "dark", locale: "es-MX" },
] as const;

let stage: Stage;

before(async () => {
    stage = await Stage.set();
    stage.waiting.said.notice = { ...nothingSaid(), wait: Wait.fromTo, from: 4, to: 8, age: 12, why: "one clinician is away", words: "Tea is on the small table. Please help yourself." };
});
after(() => stage.strike());

for (const look of LOOKS) {
    const { name, width, colorScheme, locale } = look;
    test(`nobody is shut out: ${name}, ${colorScheme}, ${locale}`, async () => {
        fill();
        const options = { viewport: { width, height: 800 }, colorScheme, locale, reducedMotion: "reduce" as const };
        if (name !== "tablet") {
            const door = await stage.door(options);
            await judge(door, `${name}-${colorScheme}-${locale}-door`);
            await door.goto(`${stage.address}#cards-${locale.slice(0, 2)}`);
            await door.reload();
            await door.locator(".sheet").first().waitFor();
            await judge(door, `${name}-${colorScheme}-${locale}-cards`);
            await door.context().close();
        }
        const page = await stage.page(options, locale === "en-GB" ? "Front desk" : "Recepción");
        await page.locator("li.token").nth(5).waitFor();
        await judge(page, `${name}-${colorScheme}-${locale}-board`);
        await open(page);
        await judge(page, `${name}-${colorScheme}-${locale}-open`);
        if (name === "phone") {
            await page.locator("#tab-practice").click();
            await page.locator(".practising .filled").click();
            await judge(page, `${name}-${colorScheme}-${locale}-practice`);
        }
        assert.deepEqual(stage.complaints.splice(0), []);
        await page.context().close();
    });
}

test("a bad day is as readable: line down, kiosk begun again, nobody there", async () => {
    for (const { width, colorScheme, locale } of [LOOKS[0], LOOKS[5]]) {
        const page = await stage.page({ viewport: { width, height: 800 }, colorScheme, locale }, "");
        stage.waiting.restart();
        stage.corner.show();
        await page.locator(".sign.strong").first().waitFor();
        stage.server.cutLine();
        await page.locator(".sign.strong").nth(1).waitFor();
        await judge(page, `bad-${width}-${colorScheme}`);
        stage.server.mendLine();
        await page.context().close();
    }
});

function fill(): void {
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
