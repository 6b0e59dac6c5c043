// SPDX-License-Identifier: MPL-2.0
// The whole board of one kiosk, 768 bytes, as it comes once a second.
import { BodyReader, blank, bytesOf, type Read } from "./body";
import { NOTICE_SIZE, noticeAt, writeNotice, type Notice } from "./notice";
import { isEmpty, NONE, ROW_SIZE, rowAt, writeRow, type Row } from "./row";

export const BOARD_SIZE = 768;
export const MOST_ROWS = 32;
export const MOST_PAGES = 8;

const ROWS = 16;
const NOTICE = ROWS + MOST_ROWS * ROW_SIZE;

export interface BoardBody {
    open: boolean;
    lists: number;
    run: number;
    count: number;
    pages: number;
    minutes: number; // since the start of the program
    rows: Row[];
    notice: Notice;
}

export function readBoard(bytes: Uint8Array): Read<BoardBody> {
    const body = new BodyReader(bytes, BOARD_SIZE);
    const board: BoardBody = {
        open: body.between(1, 0, 1, "open") === 1,
        lists: body.short(2),
        run: body.long(4),
        count: body.long(8),
        pages: body.between(12, 0, MOST_PAGES, "pages"),
        minutes: body.byte(13),
        rows: rowsOf(body),
        notice: noticeAt(body, NOTICE),
    };
    body.zeros(14, 2);
    body.zeros(NOTICE + NOTICE_SIZE, BOARD_SIZE - NOTICE - NOTICE_SIZE);
    return body.result(board);
}

export function writeBoard(board: BoardBody): Uint8Array {
    const view = blank(BOARD_SIZE);
    const bytes = bytesOf(view);
    view.setUint8(1, board.open ? 1 : 0);
    view.setUint16(2, board.lists);
    view.setUint32(4, board.run);
    view.setUint32(8, board.count);
    view.setUint8(12, board.pages);
    view.setUint8(13, board.minutes);
    bytes.fill(NONE, ROWS, NOTICE);
    board.rows.forEach((row, index) => writeRow(view, ROWS + index * ROW_SIZE, row));
    bytes.set(writeNotice(board.notice), NOTICE);
    return bytes;
}

// Rows come in the order of waiting, so an empty one ends them.
function rowsOf(body: BodyReader): Row[] {
    const rows: Row[] = [];
    let ended = false;
    for (let index = 0; index < MOST_ROWS; index += 1) {
        const at = ROWS + index * ROW_SIZE;
        const empty = isEmpty(body, at);
        body.expect(empty || !ended, `the row at ${at} comes after an empty one`);
        ended = ended || empty;
        if (!empty) {
            rows.push(rowAt(body, at));
        }
    }
    return rows;
}
