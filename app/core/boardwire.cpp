// SPDX-License-Identifier: MPL-2.0
#include "core/boardwire.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kRows = 16, kRow = 12, kNoticeAt = 400; ///< in a board
constexpr qsizetype kWhyAt = 4, kTextAt = 100; ///< in a notice
constexpr std::uint8_t kOfAll = 255; ///< colour and thing of an answer about all tokens
constexpr std::uint8_t kReminder = 16, kAsksAgain = 32;

template <typename Number>
Number read(const QByteArray &body, qsizetype at)
{
    return qFromBigEndian<Number>(body.constData() + at);
}

template <typename Number>
void write(QByteArray &body, qsizetype at, Number number)
{
    qToBigEndian(number, body.data() + at);
}

bool zero(const QByteArray &body, qsizetype at, qsizetype count)
{
    return std::all_of(body.begin() + at, body.begin() + at + count, [](char byte) { return byte == 0; });
}

std::uint8_t upTo255(std::chrono::milliseconds time)
{
    return std::uint8_t(std::clamp(time / 1min, std::int64_t(0), std::int64_t(255)));
}

/// A line of UTF-8 followed by nothing but zeros.
std::optional<QString> line(const QByteArray &body, qsizetype at, qsizetype most)
{
    const QByteArray bytes = body.mid(at, most);
    const qsizetype end = bytes.indexOf('\0');
    if (end >= 0 && !zero(bytes, end, most - end))
        return std::nullopt;
    // A letter that is cut short at the end is a fault, and no mark at the beginning is swallowed.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(end >= 0 ? bytes.first(end) : bytes);
    const bool plain = std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
    if (decoder.hasError() || !plain)
        return std::nullopt;
    return text;
}

void writeRow(
    QByteArray &body, qsizetype at, const BoardRow &row, const boardwire::Head &head, BoardRow::Moment now)
{
    const auto since = now - row.came;
    const bool late = row.state == BoardRow::State::NotSeen && now - row.wished >= head.remind;
    const int age = since < 2min ? 0 : since < 10min ? 1 : 2;
    write(body, at, row.token.colour);
    write(body, at + 1, row.token.thing);
    write(body, at + 2, row.life);
    write(body, at + 4, row.wish.needs);
    write(body, at + 8, row.wish.place);
    write(body, at + 9, std::uint8_t(row.state));
    write(body, at + 10, std::uint8_t(int(row.said) << 4 | row.seat));
    write(body, at + 11, std::uint8_t(age | (late ? kReminder : 0) | (row.asksAgain ? kAsksAgain : 0)));
}

void writeNotice(QByteArray &body, qsizetype at, const RoomNotice &notice, std::chrono::milliseconds now)
{
    write(body, at, std::uint8_t(notice.wait));
    write(body, at + 1, notice.from);
    write(body, at + 2, notice.to);
    write(
        body, at + 3, notice.wait == RoomNotice::Wait::Unsaid ? std::uint8_t(0) : upTo255(now - notice.said));
    const QByteArray why = notice.why.toUtf8(), text = notice.notice.toUtf8();
    std::copy_n(why.begin(), std::min(why.size(), RoomNotice::kMostWhy), body.begin() + at + kWhyAt);
    std::copy_n(text.begin(), std::min(text.size(), RoomNotice::kMostNotice), body.begin() + at + kTextAt);
}

}

QByteArray boardwire::board(
    const Board &board, const Head &head, const RoomNotice &notice, std::chrono::milliseconds now)
{
    QByteArray body(kBoard, '\0');
    body[0] = kVersion;
    body[1] = head.open ? 1 : 0;
    write(body, 2, head.lists);
    write(body, 4, head.run);
    write(body, 8, head.count);
    write(body, 12, std::uint8_t(head.desks));
    write(body, 13, upTo255(now - head.started));
    std::fill_n(body.begin() + kRows, Board::kMost * kRow, char(255));
    qsizetype at = kRows;
    for (const BoardRow &row : board.rows())
        if (row.shows <= now)
            writeRow(body, std::exchange(at, at + kRow), row, head, now);
    writeNotice(body, kNoticeAt, notice, now);
    return body;
}

std::optional<boardwire::Here> boardwire::here(const QByteArray &body)
{
    if (body.size() != kSmall || body[0] != kVersion || (body[1] != 1 && body[1] != 2) || !zero(body, 2, 2))
        return std::nullopt;
    const Here here{ body[1] == 2, read<std::uint32_t>(body, 4), read<std::uint32_t>(body, 8),
        read<std::uint32_t>(body, 12) };
    if (here.gone && (here.run != 0 || here.count != 0))
        return std::nullopt;
    return here;
}

std::optional<DeskAnswer> boardwire::answer(const QByteArray &body, const Lists &lists)
{
    if (body.size() != kSmall || body[0] != kVersion || !zero(body, 12, 4))
        return std::nullopt;
    using Kind = DeskAnswer::Kind;
    const auto kind = Kind(body[1]);
    if (kind < Kind::Seen || kind > Kind::Pause)
        return std::nullopt;
    const DeskAnswer answer{ kind, { read<std::uint8_t>(body, 2), read<std::uint8_t>(body, 3) },
        read<std::uint32_t>(body, 4), read<std::uint16_t>(body, 8), read<std::uint8_t>(body, 10),
        read<std::uint8_t>(body, 11) };
    const bool ofAll = kind == Kind::ClearAll || kind == Kind::Pause;
    const bool points = ofAll ? answer.token == TokenPair{ kOfAll, kOfAll } && answer.life == 0
                              : answer.token.colour < lists.colours && answer.token.thing < lists.things;
    const bool seats = answer.seat <= lists.seats && answer.to <= lists.seats
        && (answer.to == 0 || kind == Kind::HandOver) && (answer.seat != 0 || kind != Kind::Pause);
    if (!points || !seats)
        return std::nullopt;
    return answer;
}

std::optional<RoomNotice> boardwire::notice(const QByteArray &body, std::chrono::milliseconds now)
{
    using Wait = RoomNotice::Wait;
    if (body.size() != kNotice || std::uint8_t(body[0]) > std::uint8_t(Wait::Unknown) || body[3] != 0
        || !zero(body, kNotice - 4, 4))
        return std::nullopt;
    const auto why = line(body, kWhyAt, RoomNotice::kMostWhy);
    const auto text = line(body, kTextAt, RoomNotice::kMostNotice);
    if (!why || !text)
        return std::nullopt;
    const RoomNotice notice{ Wait(body[0]), std::uint8_t(body[1]), std::uint8_t(body[2]), *why, *text, now };
    const bool range = notice.from <= notice.to && notice.to <= RoomNotice::kMostSteps;
    if (notice.wait == Wait::Range ? !range : notice.from != 0 || notice.to != 0)
        return std::nullopt;
    return notice;
}
