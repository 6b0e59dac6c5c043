// SPDX-License-Identifier: MPL-2.0
// A kiosk as the page knows one: it says its board, faster than a real one, and does what answers ask for.
import mqtt, { type IPublishPacket, type MqttClient } from "mqtt";
import { Kind, readAnswer, readHere, readNotice, State, writeBoard, type Answer, type BoardBody, type Here, type Row } from "../../../app/desk/wire";
import { board } from "../units/boards";
import { PASSWORD } from "./broker";

const BEAT = 200;
const EXPIRY = 15;
const NEVER = Infinity;

export class PretendedKiosk {
    readonly answers: Answer[] = [];
    readonly heres: Here[] = [];
    readonly faults: string[] = [];
    readonly said: BoardBody;
    silent = false;
    deaf = false;
    private readonly timer: NodeJS.Timeout;

    private constructor(private readonly client: MqttClient, private readonly id: string, lists: number) {
        this.said = board([], { lists, run: 0x51c0ffee });
        client.on("message", (topic, bytes, packet) => this.hear(topic, bytes, packet));
        this.timer = setInterval(() => this.say(), BEAT);
    }

    static async start(port: number, id: string, lists: number): Promise<PretendedKiosk> {
        const will = { topic: `stillroom/${id}/status`, payload: Buffer.from("offline"), qos: 1 as const, retain: true };
        const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`, { protocolVersion: 5, username: "kiosk", password: PASSWORD, will });
        await client.subscribeAsync([`stillroom/${id}/desk`, `stillroom/${id}/reply`, `stillroom/${id}/notice`, "stillroom/all/desk"], { qos: 1 });
        await client.publishAsync(`stillroom/${id}/status`, "online 1.0.0", { qos: 1, retain: true });
        return new PretendedKiosk(client, id, lists);
    }

    /** Puts these on the board, in place of whatever was there. */
    show(...rows: Row[]): void {
        this.said.rows = rows;
        this.say();
    }

    restart(): void {
        this.said.run += 1;
        this.said.count = 0;
        this.said.rows = [];
    }

    babble(bytes: Uint8Array): void {
        this.client.publish(`stillroom/${this.id}/checkin`, Buffer.from(bytes), { qos: 1 });
    }

    async stop(): Promise<void> {
        clearInterval(this.timer);
        await this.client.endAsync();
    }

    private say(): void {
        if (!this.silent) {
            this.said.count += 1;
            this.client.publish(`stillroom/${this.id}/checkin`, Buffer.from(writeBoard(this.said)), { qos: 1, properties: { messageExpiryInterval: 5 } });
        }
    }

    private hear(topic: string, bytes: Uint8Array, packet: IPublishPacket): void {
        if (!topic.endsWith("/desk") && (packet.qos !== 1 || packet.retain || (packet.properties?.messageExpiryInterval ?? NEVER) > EXPIRY)) {
            this.faults.push(`${topic} came with other promises than protocol.md has`);
        }
        if (topic.endsWith("/desk")) {
            this.take(readHere(bytes), (here) => this.heres.push(here));
        } else if (topic.endsWith("/reply")) {
            this.take(readAnswer(bytes), (answer) => this.obey(answer));
        } else {
            this.take(readNotice(bytes), (notice) => { this.said.notice = notice; });
        }
    }

    private take<T>(read: { good: true; value: T } | { good: false; why: string }, then: (value: T) => void): void {
        if (read.good) {
            then(read.value);
        } else {
            this.faults.push(read.why);
        }
    }

    private obey(answer: Answer): void {
        this.answers.push(answer);
        if (this.deaf || answer.run !== this.said.run) {
            return;
        }
        if (answer.kind === Kind.clearAll) {
            this.said.rows = [];
        }
        this.said.rows.filter((row) => row.whose === answer.who && answer.kind === Kind.pause).forEach((row) => { row.whose = 0; });
        this.said.rows.filter((row) => row.colour === answer.colour && row.thing === answer.thing && row.life === answer.life)
            .forEach((row) => change(row, answer));
    }
}

function change(row: Row, answer: Answer): void {
    const states: Record<number, number> = { [Kind.onTheWay]: State.onTheWay, [Kind.done]: State.done, [Kind.notDone]: State.seen };
    row.state = states[answer.kind] ?? Math.max(row.state, State.seen);
    row.said = answer.kind >= Kind.aboutFive && answer.kind <= Kind.wouldAsk ? answer.kind - 2 : row.said;
    row.whose = answer.kind === Kind.handOver ? answer.whose : answer.kind <= Kind.aboutFifteen ? answer.who : row.whose;
}
