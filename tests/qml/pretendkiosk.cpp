// SPDX-License-Identifier: MPL-2.0
#include "qml/pretendkiosk.h"

#include "qml/glance.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void letThingsHappen()
{
    for (int i = 0; i < 3; ++i) { // what is called later may call later once more
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

}

void sealPin(Content &content)
{
    content.settings.staff.pin // sealed as weakly as argon2id goes, so that tests are quick
        = u"$argon2id$v=19$m=8,t=1,p=1$LveOeeB8ocCAD08QySyYmQ$axRtSDAk19dlEIXaWkwqRW1JxcAbd/cm7ifC5kgrWCM"_s;
}

Content shippedContent()
{
    auto content = Content::read(QStringLiteral(STILLROOM_MEDIA), QStringLiteral(STILLROOM_SITE));
    if (!content)
        qFatal("%s", qPrintable(content.problems().front().text()));
    sealPin(*content);
    return *content;
}

PretendKiosk::PretendKiosk(Content content, Glass glass)
    : room(std::move(content), clock, sink, tapes, {}, nullptr, &bus, &plate)
    , stage(room, script, glass.density)
{
    if (!stage.window())
        qFatal("the pages cannot be loaded");
    CommandLine ask;
    ask.window = glass.size;
    stage.show(ask);
    if (!QTest::qWaitForWindowExposed(&window()))
        qFatal("there is no window here");
    pass(12s, 500ms); // the place comes up slowly at the start
    settle();
}

void PretendKiosk::pass(std::chrono::milliseconds time, std::chrono::milliseconds step)
{
    for (auto gone = 0ms; gone < time; gone += step) {
        letThingsHappen();
        clock.crank(step);
        hand.turn(step);
    }
    letThingsHappen();
}

void PretendKiosk::settle()
{
    pass(3s, 500ms);
    look(); // layouts are done when something is drawn
    pass(1s, 500ms);
}

QImage PretendKiosk::look()
{
    letThingsHappen();
    return window().grabWindow();
}

void PretendKiosk::speak(const QString &language)
{
    for (LanguageChoice *choice : room.language()->choices())
        if (choice->code() == language)
            room.language()->choose(choice);
}

void PretendKiosk::visit(const QString &language)
{
    Session &session = *room.session();
    session.leave();
    pass(1s, 250ms);
    session.touched();
    speak(language);
    session.comeIn();
    session.go(Session::Place::Home);
}

bool PretendKiosk::press(const QString &name)
{
    const bool pressed = pressOn(window(), name);
    letThingsHappen();
    return pressed;
}
