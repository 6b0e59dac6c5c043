// SPDX-License-Identifier: MPL-2.0
// A machine with one font, which has the letters of Europe and no others.
#include "stage/fonts.h"
#include "testprogram.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class FontsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_words_are_set_in_the_font_for_easy_reading() { QCOMPARE(wordsFamily(), u"Andika"_s); }

    void a_language_without_letters_is_not_offered()
    {
        QCOMPARE(writable({ u"en"_s, u"ar"_s, u"es"_s, u"ti"_s, u"vi"_s }),
            QStringList({ u"en"_s, u"es"_s, u"vi"_s }));
    }

    void the_rooms_own_language_gives_way_too()
    {
        QCOMPARE(writable({ u"fa"_s, u"es"_s }), QStringList(u"es"_s));
    }

    void a_language_that_no_list_knows_keeps_its_code()
    {
        QCOMPARE(writable({ u"en"_s, u"qqx"_s }), QStringList({ u"en"_s, u"qqx"_s }));
    }

    void a_screen_is_not_left_empty()
    {
        QCOMPARE(writable({ u"ar"_s, u"fa"_s }), QStringList({ u"ar"_s, u"fa"_s }));
    }
};

static int onThatMachine(int argc, char *argv[])
{
    const QTemporaryDir machine;
    QFile fonts(machine.filePath(u"fonts.conf"_s));
    if (!fonts.open(QFile::WriteOnly))
        return 1;
    fonts.write("<fontconfig><dir>/usr/share/fonts/truetype/andika</dir><cachedir>" + machine.path().toUtf8()
        + "</cachedir></fontconfig>");
    fonts.close();
    qputenv("FONTCONFIG_FILE", fonts.fileName().toLocal8Bit());
    QGuiApplication app(argc, argv);
    FontsTest test;
    return QTest::qExec(&test, argc, argv);
}
[[maybe_unused]] static const bool fonts_are_known = TestProgram::add(__FILE__, onThatMachine);

#include "tst_fonts.moc"
