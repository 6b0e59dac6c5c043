// SPDX-License-Identifier: MPL-2.0
// Takes the golden pictures anew. Usage: stillroom_golden OUT
#include "golden/pictures.h"

#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    drawByHand();
    QGuiApplication app(argc, argv);
    const Content content = goldenContent();
    for (const auto &[size, glass] : allGlasses()) {
        Mosaic mosaic(goldenPages(), goldenMoods(content), glass.size);
        for (const QString &mood : mosaic.moods())
            lookAtAll(content, mood, glass,
                [&](const QString &page, const QImage &look) { mosaic.lay(page, mood, look); });
        const QString file = u"%1/%2.png"_s.arg(app.arguments().value(1), size);
        if (!mosaic.save(file))
            return 1;
        QTextStream(stdout) << file << '\n' << Qt::flush;
    }
    return 0;
}
