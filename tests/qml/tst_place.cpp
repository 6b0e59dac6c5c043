// SPDX-License-Identifier: MPL-2.0
// The place behind the words where there is no graphics driver at all, and the plain field where there is no
// place.
#include "glassprogram.h"
#include "qml/pretendkiosk.h"

using namespace Qt::StringLiterals;

namespace {

/// Different colours down the right edge, where nothing else stands.
qsizetype coloursAtTheEdge(const QString &mood)
{
    Content content = shippedContent();
    content.settings.light.mood = mood;
    PretendKiosk kiosk(std::move(content), { { 640, 400 }, 1.93 });
    if (kiosk.window().rendererInterface()->graphicsApi() != QSGRendererInterface::Software)
        qFatal("this is to be seen on the software renderer");
    const QImage glass = kiosk.look();
    QSet<QRgb> colours;
    for (int y = 0; y < glass.height(); ++y)
        colours.insert(glass.pixel(glass.width() - 2, y));
    return colours.size();
}

}

class tst_place : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_place_is_painted() { QVERIFY(coloursAtTheEdge(u"nook"_s) > 20); }
    void a_plain_field_is_plain() { QCOMPARE(coloursAtTheEdge(u"plain"_s), 1); }
};

STILLROOM_GLASS_TEST(tst_place, Glass::drawnPlainly)

#include "tst_place.moc"
