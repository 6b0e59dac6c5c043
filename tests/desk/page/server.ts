// SPDX-License-Identifier: MPL-2.0
// What nginx is at a site: the page's files with its strict policy, and the way through to the broker, which a test can cut.
import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { extname, join } from "node:path";

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const KINDS: Record<string, string> = {
    ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml",
};

export class PageServer {
    private cut = false;
    private readonly through = new Set<Socket>();
    private readonly server: Server;

    constructor(private readonly page: string, private readonly words: string, private readonly broker: number) {
        this.server = createServer((asked, answer) => this.give(asked, answer));
        this.server.on("upgrade", (asked, socket, head) => this.pass(asked, socket as Socket, head));
    }

    async start(): Promise<string> {
        await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
        return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
    }

    cutLine(): void {
        this.cut = true;
        this.through.forEach((socket) => socket.destroy());
    }

    mendLine(): void {
        this.cut = false;
    }

    stop(): void {
        this.cutLine();
        this.server.closeAllConnections?.();
        this.server.close();
    }

    private give(asked: IncomingMessage, answer: ServerResponse): void {
        const name = asked.url === "/" ? "index.html" : (asked.url ?? "").slice(1);
        const path = name === "words.json" ? this.words : join(this.page, name);
        const kind = KINDS[extname(path)];
        if (!kind || name.includes("/") || !existsSync(path)) {
            answer.writeHead(404).end();
            return;
        }
        answer.writeHead(200, { "Content-Type": kind, "Content-Security-Policy": POLICY, "Cache-Control": "no-store" });
        createReadStream(path).pipe(answer);
    }

    private pass(asked: IncomingMessage, socket: Socket, head: Buffer): void {
        if (this.cut || asked.url !== "/mqtt") {
            socket.destroy();
            return;
        }
        const broker = connect(this.broker, "127.0.0.1");
        const lines = asked.rawHeaders.flatMap((part, index) => (index % 2 === 0 ? [`${part}: ${asked.rawHeaders[index + 1]}`] : []));
        broker.write([`GET ${asked.url} HTTP/1.1`, ...lines, "", ""].join("\r\n"));
        broker.write(head);
        broker.pipe(socket).pipe(broker);
        for (const end of [broker, socket]) {
            this.through.add(end);
            end.on("error", () => end.destroy());
            end.on("close", () => { this.through.delete(end); broker.destroy(); socket.destroy(); });
        }
    }
}
