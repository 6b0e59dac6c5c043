// SPDX-License-Identifier: MPL-2.0
// How tests of the page begin and end: one stage for a file, swept before each test, and a complaint of page or kiosk after
// one is a fault of that test. Who imports this has it so.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import type { Page } from "playwright-core";
import { nothingSaid } from "../../../app/desk/wire";
import { row } from "../units/boards";
import { Stage } from "./stage";

export let stage: Stage;

before(async () => { stage = await Stage.set(); });
after(() => stage.strike());

beforeEach(() => {
    stage.server.mendLine();
    for (const kiosk of [stage.waiting, stage.corner]) {
        kiosk.silent = kiosk.deaf = false;
        kiosk.said.notice = nothingSaid();
        kiosk.answers.length = kiosk.heres.length = 0;
        kiosk.show();
    }
});

afterEach(async () => {
    await Promise.all(stage.browser.contexts().map((context) => context.close()));
    assert.deepEqual(stage.complaints.splice(0), []);
    assert.deepEqual(stage.waiting.faults.splice(0), []);
});

export const blueLeaf = () => row({ colour: 3, thing: 0, life: 7, needs: 0b101, place: 1 });
export const card = (page: Page, words: string) => page.locator("li.token").filter({ hasText: words });
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
