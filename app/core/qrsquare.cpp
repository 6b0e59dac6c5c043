// SPDX-License-Identifier: MPL-2.0
// The only place that knows libqrencode.
#include "core/qrsquare.h"

#include <memory>

#include <qrencode.h>

namespace {

struct Freeing {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

}

QrSquare QrSquare::of(const QByteArray &text)
{
    const std::unique_ptr<QRcode, Freeing> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M)); // 0: the smallest
    if (!code)
        return {};
    QrSquare square{ code->width, {} };
    const auto isDark = [&](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
    for (int y = 0; y < square.side; ++y)
        for (int x = 0, from = 0; x < square.side; from = x) {
            while (x < square.side && isDark(x, y))
                ++x;
            if (x > from)
                square.dark += QStringLiteral("M%1 %2H%3V%4H%1Z").arg(from).arg(y).arg(x).arg(y + 1);
            else
                ++x;
        }
    return square;
}
