// SPDX-License-Identifier: MPL-2.0
// The room speaks the visitor's language, chosen by its own name, and its own again afterwards.
#include "crawl.h"
#include "kiosk.h"
#include "testprogram.h"

#include <QMetaMethod>
#include <QMetaProperty>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Every property of `object` that holds words, and the signal that tells of new ones.
std::vector<QMetaProperty> wordsOf(const QObject &object)
{
    std::vector<QMetaProperty> words;
    const QMetaObject &meta = *object.metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta.propertyCount(); ++i)
        if (const QMetaProperty property = meta.property(i); property.hasNotifySignal()
            && (property.metaType() == QMetaType::fromType<QString>()
                || property.metaType() == QMetaType::fromType<QStringList>()))
            words.push_back(property);
    return words;
}

/// A title; but a token that nobody has picked has none.
bool isSaid(const QString &key)
{
    return key.endsWith(u".title"_s) && key != u"checkIn.held.look.title"_s;
}

}

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_room_begins_in_its_own_language()
    {
        const Kiosk kiosk;
        QCOMPARE(kiosk.language.code(), u"en"_s);
        QVERIFY(kiosk.language.choices().at(0)->chosen());
        QVERIFY(!kiosk.language.rightToLeft());
    }

    void languages_stand_there_by_their_own_names()
    {
        const Kiosk kiosk;
        QCOMPARE(kiosk.language.choices().at(0)->name(), u"English"_s);
        QCOMPARE(kiosk.language.choices().at(1)->name(), u"Español"_s);
    }

    void a_new_language_says_every_text_again()
    {
        Kiosk kiosk;
        std::vector<std::pair<QString, std::unique_ptr<QSignalSpy>>> texts;
        const auto objects = reach(kiosk.room);
        for (QObject *object : objects)
            if (!qobject_cast<RoomWords *>(object)) // as the desk wrote it, whoever reads it
                for (const QMetaProperty &words : wordsOf(*object))
                    texts.emplace_back(u"%1.%2"_s.arg(QLatin1StringView(object->metaObject()->className()),
                                           QLatin1StringView(words.name())),
                        std::make_unique<QSignalSpy>(object, words.notifySignal()));
        QVERIFY(texts.size() > 60);
        const Sight english = crawl(kiosk.room);
        kiosk.comeIn();
        kiosk.language.choose(kiosk.language.choices().at(1));
        for (const auto &[name, spy] : texts)
            QVERIFY2(spy->size() == 1, qPrintable(name));
        const Sight spanish = crawl(kiosk.room);
        int changed = 0;
        for (auto it = english.cbegin(); it != english.cend(); ++it)
            if (isSaid(it.key()) || it.key().endsWith(u".preview"_s)) {
                QVERIFY2(it.value().isEmpty() || !spanish.value(it.key()).isEmpty(), qPrintable(it.key()));
                changed += spanish.value(it.key()) != it.value() ? 1 : 0;
            }
        QVERIFY(changed > 40);
    }

    void a_language_chosen_again_says_nothing_again()
    {
        Kiosk kiosk;
        kiosk.comeIn();
        const QSignalSpy changed(&kiosk.language, &Language::changed);
        kiosk.language.choose(kiosk.language.choices().at(0));
        kiosk.language.choose(nullptr);
        Kiosk other;
        kiosk.language.choose(other.language.choices().at(1));
        QCOMPARE(changed.size(), 0);
    }

    void after_a_visit_the_room_speaks_its_own_language_again()
    {
        Kiosk kiosk;
        kiosk.comeIn();
        kiosk.language.choose(kiosk.language.choices().at(1));
        QCOMPARE(kiosk.language.code(), u"es"_s);
        const QSignalSpy changed(&kiosk.language, &Language::changed);
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.language.code(), u"en"_s);
        QCOMPARE(changed.size(), 1);
    }

    void a_language_that_content_does_not_speak_falls_back_to_words_there_are()
    {
        Content content = shippedContent();
        content.settings.languages = { u"fr"_s, u"es"_s };
        Kiosk kiosk(content);
        QCOMPARE(kiosk.language.code(), u"fr"_s);
        const Sight said = crawl(kiosk.room);
        int texts = 0;
        for (auto it = said.cbegin(); it != said.cend(); ++it)
            if (isSaid(it.key()) || it.key().endsWith(u".text"_s)) {
                QVERIFY2(!it.value().isEmpty(), qPrintable(it.key()));
                ++texts;
            }
        QVERIFY(texts > 60);
        QCOMPARE(kiosk.things.list().at(0)->title(), Kiosk().things.list().at(0)->title());
    }

    void a_language_number_that_is_none_is_the_rooms_own()
    {
        Kiosk kiosk;
        for (const int none : { -1, 7, std::numeric_limits<int>::max() }) {
            kiosk.session.visit().language = none;
            QCOMPARE(kiosk.language.code(), u"en"_s);
        }
    }

    void what_reads_from_the_right_says_so()
    {
        Content content = shippedContent();
        content.settings.languages = { u"ar"_s, u"en"_s };
        Kiosk kiosk(content);
        QVERIFY(kiosk.language.rightToLeft());
        kiosk.comeIn();
        kiosk.language.choose(kiosk.language.choices().at(1));
        QVERIFY(!kiosk.language.rightToLeft());
    }
};

STILLROOM_TEST(LanguageTest)
#include "tst_language.moc"
