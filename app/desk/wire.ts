// SPDX-License-Identifier: MPL-2.0
// Every body of protocol.md, read and written.
export type { Read } from "./wire/body";
export * from "./wire/answer";
export * from "./wire/board";
export * from "./wire/here";
export * from "./wire/notice";
export * from "./wire/row";
export * from "./wire/text";
