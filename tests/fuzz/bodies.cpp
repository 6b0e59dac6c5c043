// SPDX-License-Identifier: MPL-2.0
// One body, shown to every reader. What one of them takes means the same when it is written again by
// app/desk/protocol.md, byte for byte: so nothing of it was left unread.
#include "core/boardwire.h"
#include "fuzz/must.h"

#include <QtEndian>

using namespace std::chrono_literals;

namespace {

constexpr boardwire::Lists kLists{ 8, 12, 7 };
constexpr qsizetype kNoticeAt = 400; ///< in a board

QByteArray written(const boardwire::Here &here)
{
    QByteArray body(boardwire::kSmall, '\0');
    body[0] = 1;
    body[1] = here.gone ? 2 : 1;
    qToBigEndian(here.page, body.data() + 4);
    qToBigEndian(here.run, body.data() + 8);
    qToBigEndian(here.count, body.data() + 12);
    return body;
}

QByteArray written(const DeskAnswer &answer)
{
    QByteArray body(boardwire::kSmall, '\0');
    body[0] = 1;
    body[1] = char(answer.kind);
    body[2] = char(answer.token.colour);
    body[3] = char(answer.token.thing);
    qToBigEndian(answer.run, body.data() + 4);
    qToBigEndian(answer.life, body.data() + 8);
    body[10] = char(answer.to);
    body[11] = char(answer.seat);
    return body;
}

/// As the next board says it.
QByteArray written(const RoomNotice &notice)
{
    return boardwire::board(Board(90min, 0), {}, notice, notice.said).mid(kNoticeAt, boardwire::kNotice);
}

void mustBeAllowed(const DeskAnswer &answer)
{
    const bool ofAll = answer.token == TokenPair{ 255, 255 } && answer.life == 0;
    must(ofAll || (answer.token.colour < kLists.colours && answer.token.thing < kLists.things),
        "an answer points into the lists");
    must(answer.seat <= kLists.seats && answer.to <= kLists.seats, "a seat is on the list");
}

void mustBeAllowed(const RoomNotice &notice)
{
    must(
        notice.from <= notice.to && notice.to <= RoomNotice::kMostSteps, "a wait has a beginning and an end");
    for (const QString &text : { notice.why, notice.notice })
        for (const QChar c : text)
            must(c.isPrint() || c.category() == QChar::Other_Format || c.isSurrogate() || c.unicode() >= 0x80,
                "a text has no control characters");
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto here = boardwire::here(body))
        must(written(*here) == body, "here is read whole");
    if (const auto answer = boardwire::answer(body, kLists)) {
        mustBeAllowed(*answer);
        must(written(*answer) == body, "an answer is read whole");
    }
    if (const auto notice = boardwire::notice(body, 5min)) {
        mustBeAllowed(*notice);
        must(written(*notice) == body, "a notice is read whole");
    }
    return 0;
}
