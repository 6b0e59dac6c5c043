// SPDX-License-Identifier: MPL-2.0
// Everything that a test of the page stands on: broker, web server, kiosks and a browser, begun once and ended together.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { PASSWORD, startBroker, type Broker } from "./broker";
import { PretendedKiosk } from "./kiosk";
import { PageServer } from "./server";

const TESTS = process.env.DESK_TESTS ?? "";
const BROWSERS = [process.env.CHROMIUM ?? "", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const PATIENCE = 10_000;

// What the browser itself says when a line breaks, and when something was written as it broke: no page can keep it from that.
const OF_THE_BROWSER = ["WebSocket connection to", "WebSocket is already in CLOSING or CLOSED state."];

export class Stage {
    /** What the page said on its console, and what its policy refused. A good page says nothing. */
    readonly complaints: string[] = [];

    private constructor(readonly broker: Broker, readonly server: PageServer, readonly address: string, readonly browser: Browser,
        readonly waiting: PretendedKiosk, readonly corner: PretendedKiosk) {}

    static async set(): Promise<Stage> {
        const broker = await startBroker();
        const server = new PageServer(process.env.DESK_PAGE ?? "", join(TESTS, "page/words.json"), broker.web);
        const address = await server.start();
        const browser = await chromium.launch({ executablePath: BROWSERS.find((path) => existsSync(path)), args: ["--no-sandbox"] });
        const waiting = await PretendedKiosk.start(broker.tcp, "waiting-room", 7439);
        const corner = await PretendedKiosk.start(broker.tcp, "childrens-corner", 7440);
        return new Stage(broker, server, address, browser, waiting, corner);
    }

    async strike(): Promise<void> {
        await this.browser.close();
        await this.waiting.stop();
        await this.corner.stop();
        this.server.stop();
        this.broker.stop();
    }

    async door(options: BrowserContextOptions = {}, hash = ""): Promise<Page> {
        const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", ...options });
        const page = this.watched(await context.newPage());
        await page.goto(this.address + hash);
        return page;
    }

    /** The same page; from now on its complaints are heard. */
    watched(page: Page): Page {
        page.setDefaultTimeout(PATIENCE);
        page.on("console", (said) => this.note(said.type(), said.text()));
        page.on("pageerror", (fault) => this.complaints.push(String(fault)));
        return page;
    }

    /** A page whose board is open. */
    async page(options: BrowserContextOptions = {}, seat = "Front desk"): Promise<Page> {
        const page = await this.door(options);
        await page.locator("input[type=password]").fill(PASSWORD);
        await page.locator("select").first().selectOption(seat);
        await page.locator("button[type=submit]").click();
        await page.locator(".line.good").waitFor();
        return page;
    }

    // A line that is cut on purpose is the browser's own complaint, not the page's.
    private note(kind: string, words: string): void {
        if ((kind === "error" || kind === "warning") && !OF_THE_BROWSER.some((known) => words.startsWith(known))) {
            this.complaints.push(words);
        }
    }
}

/** Waits until this is so: what happens at the kiosk is no matter of the page's. */
export async function until(so: () => boolean, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!so()) {
        if (Date.now() > end) {
            throw new Error(`it never came: ${what}`);
        }
        await new Promise((done) => setTimeout(done, 20));
    }
}
