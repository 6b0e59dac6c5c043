// SPDX-License-Identifier: MPL-2.0
// Batches are what Qt's renderer says of its own last frame (QSG_RENDERER_DEBUG=render).
#include "drawn.h"
#include "parts.h"
#include "qml/pages.h"

#include <QRegularExpression>

#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

constexpr PretendKiosk::Glass kGlass{ { 1920, 1080 }, 3.6 };

struct Batches {
    int opaque = 0, alpha = 0;
};
Batches lastFrame; ///< written in the render thread, read when it rests
std::mutex lastFrameKept;

/// Takes the words of the renderer; everything else is for whoever looks on.
void listen(QtMsgType, const QMessageLogContext &, const QString &words)
{
    static const QRegularExpression opaque(u"-> Opaque: (\\d+) nodes in (\\d+) batches"_s),
        alpha(u"-> Alpha: (\\d+) nodes in (\\d+) batches"_s);
    const std::lock_guard kept(lastFrameKept);
    if (const auto found = opaque.match(words); found.hasMatch())
        lastFrame.opaque = found.captured(2).toInt();
    if (const auto found = alpha.match(words); found.hasMatch())
        lastFrame.alpha = found.captured(2).toInt();
}

}

bool everyPageDrawn()
{
    qInstallMessageHandler(listen);
    Drawn drawn;
    PretendKiosk kiosk(shippedContent(), kGlass);
    drawn.watch(kiosk.window());
    const double window = static_cast<double>(kGlass.size.width()) * kGlass.size.height();
    std::printf("\nevery page at %d by %d, one after the other in one program\n", kGlass.size.width(),
        kGlass.size.height());
    std::printf(
        "  %-30s %10s %10s %16s %10s %10s\n", "", "opaque", "alpha", "windows filled", "textures", "MB");
    for (const PageState &page : everyPage()) {
        kiosk.visit(u"en"_s);
        kiosk.settle();
        page.come(kiosk);
        kiosk.settle();
        kiosk.look();
        const std::lock_guard kept(lastFrameKept);
        std::printf("  %-30s %10d %10d %16.2f %10d %10.1f\n", qPrintable(page.name), lastFrame.opaque,
            lastFrame.alpha, drawn.pixels / window, drawn.many, drawn.textures / 1e6);
        std::fflush(stdout);
    }
    return true;
}
