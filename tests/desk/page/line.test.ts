// SPDX-License-Identifier: MPL-2.0
// The line of the page: who is let in, what is said when it is down or a kiosk is not well, and that nothing stays behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "../units/boards";
import { PASSWORD } from "./broker";
import { blueLeaf, button, card, stage } from "./scene";
import { until } from "./stage";

test("a password that does not fit opens nothing, and says so", async () => {
    const page = await stage.door();
    await page.locator("input[type=password]").fill("eight quiet plants");
    await button(page, "Open the board").click();
    await page.getByText("That password does not fit.").waitFor();
    assert.equal(await page.locator("li.token, .tabs").count(), 0);
    await page.locator("input[type=password]").fill(PASSWORD);
    await button(page, "Open the board").click();
    await page.locator(".tabs").waitFor();
});

test("a line that is down is said with its time, nothing is sent, and its return shows the truth", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    await card(page, "Blue leaf").waitFor();
    stage.server.cutLine();
    await until(() => stage.waiting.heres.some((here) => here.gone), "the last will");
    await page.getByText(/The line to the room is down since \d\d:\d\d\. What you see may be old\./).waitFor();
    await page.waitForFunction(() => document.title.startsWith("Line down"));
    await button(page, "Seen: Blue leaf").click({ force: true });
    stage.waiting.show(row({ colour: 6, thing: 9, life: 9 }));
    stage.server.mendLine();
    await card(page, "Yellow acorn").waitFor();
    assert.equal(await card(page, "Blue leaf").count(), 0);
    assert.equal(await page.getByText("is down since").count(), 0);
    assert.deepEqual(stage.waiting.answers, []);
});

test("a kiosk that started again has forgotten, and that stands there until somebody has looked", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    await card(page, "Blue leaf").waitFor();
    stage.waiting.restart();
    await page.getByText(/screen started again at \d\d:\d\d and has forgotten its tokens/).waitFor();
    assert.equal(await page.locator("li.token").count(), 0);
    await button(page, "I have looked").click();
    assert.equal(await page.getByText("started again").count(), 0);
});

test("a kiosk that is silent is named after fifteen seconds", async () => {
    const page = await stage.door();
    await page.clock.install();
    await page.reload();
    await page.locator("input[type=password]").fill(PASSWORD);
    await button(page, "Open the board").click();
    await page.locator(".line.good").waitFor();
    stage.corner.silent = true;
    stage.corner.heres.length = 0;
    await page.clock.runFor(16_000);
    await until(() => stage.corner.heres.length >= 3, "what is shown, said again each five seconds");
    await page.getByText(/Children's corner has been silent since/).waitFor();
    await page.getByText("1 of 2 waiting rooms are here").waitFor();
    await page.getByText("Who is waiting is not known here at the moment.").waitFor();
});

test("other lists are said, and needs are not guessed", async () => {
    const page = await stage.page();
    stage.corner.said.lists = 1;
    stage.corner.show(blueLeaf());
    await page.getByText("Children's corner has other lists than this page.").waitFor();
    await card(page, "Is here. Please ask what would help").waitFor();
    stage.corner.said.lists = 7440;
});

test("what cannot be read is put aside and counted", async () => {
    const page = await stage.page();
    stage.waiting.babble(new Uint8Array(768));
    stage.waiting.babble(new Uint8Array(3));
    await page.getByText("2 messages could not be read and were put aside.").waitFor();
});

test("the page opened twice shows the same, and one answers for both", async () => {
    const [first, second] = [await stage.page(), await stage.page({}, "Nurse")];
    stage.waiting.show(blueLeaf());
    await button(first, "On the way: Blue leaf").click();
    await card(second, "on the way: Front desk").waitFor();
    await until(() => new Set(stage.waiting.heres.filter((here) => !here.gone).map((here) => here.page)).size === 2, "two pages");
});

test("nothing is stored: no cookie, no storage, and a reload asks for the password", async () => {
    const page = await stage.page();
    await page.getByLabel("Language").selectOption("es");
    await page.getByText("No hay nadie en el tablero.").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
    assert.deepEqual(kept, [0, 0, "", 0]);
    await page.reload();
    await page.locator("input[type=password]").waitFor();
    assert.equal(await page.locator("input[type=password]").inputValue(), "");
});
