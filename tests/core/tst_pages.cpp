// SPDX-License-Identifier: MPL-2.0
// Markdown is for writers; what comes out is words. Nothing in a page can load, run, hide or turn reading
// round.
#include "core/pages.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using BlockKind = Block::Kind;
using Blocks = std::vector<Block>;

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdown_becomes_plain_blocks_data();
    void markdown_becomes_plain_blocks();
    void nothing_that_hides_or_turns_words_round_gets_through_data();
    void nothing_that_hides_or_turns_words_round_gets_through();
    void joiners_stay_where_a_script_needs_them();
    void hostile_markdown_is_bounded_data();
    void hostile_markdown_is_bounded();
    void a_page_is_found_in_another_language_at_need();
    void ids_follow_the_titles_of_the_first_language();
};

void PagesTest::markdown_becomes_plain_blocks_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<Blocks>("blocks");
    const auto row = [](const char *name, const char *markdown, const Blocks &blocks) {
        QTest::newRow(name) << QByteArray(markdown) << blocks;
    };
    const auto one = [](const QString &text) { return Blocks{ { BlockKind::Paragraph, text } }; };
    row("nothing", "", {});
    row("paragraphs", "One line\nstill one.\n\nAnother.",
        { { BlockKind::Paragraph, u"One line still one."_s }, { BlockKind::Paragraph, u"Another."_s } });
    row("headings", "# One\n## Two\nText",
        { { BlockKind::Heading, u"One"_s }, { BlockKind::Heading, u"Two"_s },
            { BlockKind::Paragraph, u"Text"_s } });
    row("tight list", "- a\n- b\n", { { BlockKind::Item, u"a"_s }, { BlockKind::Item, u"b"_s } });
    row("numbered list", "1. a\n2. b\n", { { BlockKind::Item, u"a"_s }, { BlockKind::Item, u"b"_s } });
    row("nested list", "- a\n  - b\n    - c\n- d\n",
        { { BlockKind::Item, u"a"_s }, { BlockKind::Item, u"b"_s }, { BlockKind::Item, u"c"_s },
            { BlockKind::Item, u"d"_s } });
    row("loose list", "- a\n\n  more\n\n- b\n",
        { { BlockKind::Item, u"a"_s }, { BlockKind::Paragraph, u"more"_s }, { BlockKind::Item, u"b"_s } });
    row("a heading in an item", "- # a\n", { { BlockKind::Item, u"a"_s } });
    row("quote", "> said\n> so\n\nafter",
        { { BlockKind::Paragraph, u"said so"_s }, { BlockKind::Paragraph, u"after"_s } });
    row("emphasis", "so *very* **much** `code`", one(u"so very much code"_s));
    row("code", "    a = 1\n", one(u"a = 1"_s));
    row("fenced code", "```js\nalert(1)\n```\n", one(u"alert(1)"_s));
    row("link", "see [the map](https://example.org/x \"t\")", one(u"see the map"_s));
    row("reference link", "see [the map][m]\n\n[m]: https://example.org/x\n", one(u"see the map"_s));
    row("autolink", "<https://example.org>", one(u"https://example.org"_s));
    row("picture", "![a *blue* door](file:///etc/passwd)", one(u"a blue door"_s));
    row("HTML inside", "go <b>there</b>", one(u"go <b>there</b>"_s));
    row("HTML picture", "<img src=\"http://x.example/a.png\">",
        one(u"<img src=\"http://x.example/a.png\">"_s));
    row("HTML block", "<div onclick=\"x()\">\n*hi*\n</div>\n", one(u"<div onclick=\"x()\"> *hi* </div>"_s));
    row("HTML script", "<script>\nalert('x')\n</script>\n", one(u"<script> alert('x') </script>"_s));
    row("HTML comment", "<!-- note -->", one(u"<!-- note -->"_s));
    row("named entities", "R&amp;B &eacute;&nbsp;&ldquo;x&rdquo; &hellip;", one(u"R&B é “x” …"_s));
    row("numbered entities", "&#233; &#xE9; &#128512;", one(u"é é 😀"_s));
    row("unknown entity", "&doesnotexist;", one(u"&doesnotexist;"_s));
    row("entity of a tag", "&lt;b&gt;", one(u"<b>"_s));
    row("table is text", "| a | b |\n|---|---|\n| 1 | 2 |", one(u"| a | b | |---|---| | 1 | 2 |"_s));
    row("rule", "a\n\n---\n\nb", { { BlockKind::Paragraph, u"a"_s }, { BlockKind::Paragraph, u"b"_s } });
    row("hard break", "a\\\nb", one(u"a b"_s));
    row("broken UTF-8", "a\xff", one(u"a\ufffd"_s));
}

void PagesTest::markdown_becomes_plain_blocks()
{
    QFETCH(QByteArray, markdown);
    QFETCH(Blocks, blocks);
    const Blocks made = toBlocks(markdown);
    for (std::size_t i = 0; i < std::min(made.size(), blocks.size()); ++i) {
        QCOMPARE(made[i].text, blocks[i].text);
        QCOMPARE(made[i].kind, blocks[i].kind);
    }
    QCOMPARE(made.size(), blocks.size());
}

void PagesTest::nothing_that_hides_or_turns_words_round_gets_through_data()
{
    QTest::addColumn<QString>("hidden");
    const std::pair<char32_t, char32_t> ranges[]{ { 0x1, 0x8 }, { 0xe, 0x1f }, { 0x7f, 0x84 }, { 0x86, 0x9f },
        { 0xad, 0xad }, { 0x200b, 0x200d }, { 0x202a, 0x202e }, { 0x2060, 0x2064 }, { 0x2066, 0x206f },
        { 0xfeff, 0xfeff }, { 0xfff9, 0xfffb }, { 0xfffe, 0xffff }, { 0xe0001, 0xe0001 },
        { 0xe0041, 0xe007f } };
    for (const auto &[first, last] : ranges)
        for (char32_t c = first; c <= last; ++c)
            QTest::addRow("U+%04X", static_cast<unsigned>(c)) << (QString() += QChar::fromUcs4(c));
}

void PagesTest::nothing_that_hides_or_turns_words_round_gets_through()
{
    QFETCH(QString, hidden);
    const Blocks expected{ { BlockKind::Paragraph, u"paypal"_s } };
    QCOMPARE(toBlocks((u"pay"_s + hidden + u"pal"_s).toUtf8()), expected);
    const uint point = hidden.toUcs4().first();
    if (point < 0xfffe || point > 0xffff) // as an entity, too
        QCOMPARE(toBlocks(u"pay&#%1;pal"_s.arg(point).toUtf8()), expected);
}

void PagesTest::joiners_stay_where_a_script_needs_them()
{
    const QString persian = u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s;
    QCOMPARE(toBlocks(persian.toUtf8()).front().text, persian);
}

void PagesTest::hostile_markdown_is_bounded_data()
{
    QTest::addColumn<QByteArray>("markdown");
    const int n = 1 << 20;
    QTest::newRow("quotes in quotes") << QByteArray(n, '>');
    QTest::newRow("lists in lists") << QByteArray("- ").repeated(n / 4) + QByteArray(n / 2, '\n');
    QTest::newRow("open brackets") << QByteArray(n, '[');
    QTest::newRow("pictures in pictures") << QByteArray("![").repeated(n / 2);
    QTest::newRow("stars") << QByteArray("*a_ ").repeated(n / 4);
    QTest::newRow("backticks") << QByteArray("`a``").repeated(n / 4);
    QTest::newRow("angles") << QByteArray("<a ").repeated(n / 3);
    QTest::newRow("comments") << QByteArray("<!--").repeated(n / 4);
    QTest::newRow("references") << QByteArray("[a]: b\n[a] ").repeated(n / 11);
    QTest::newRow("zeros") << QByteArray(n, '\0');
}

void PagesTest::hostile_markdown_is_bounded()
{
    QFETCH(QByteArray, markdown);
    qsizetype size = 0;
    for (const Block &block : toBlocks(markdown)) // a hang would end in the time limit of the test program
        size += block.text.size();
    QVERIFY(size <= kLargestPage);
}

void PagesTest::a_page_is_found_in_another_language_at_need()
{
    Page english, spanish;
    english.id = spanish.id = u"costs"_s;
    english.language = u"en"_s;
    spanish.language = u"es"_s;
    const PageSet set{ { english, spanish } };
    QCOMPARE(set.find(u"costs"_s, u"es"_s), &set.pages[1]);
    QCOMPARE(set.find(u"costs"_s, u"fr"_s), &set.pages[0]);
    QVERIFY(!set.find(u"person"_s, u"en"_s));
    QVERIFY(!PageSet().find(u"costs"_s, u"en"_s));
}

void PagesTest::ids_follow_the_titles_of_the_first_language()
{
    const auto page = [](const QString &id, const QString &language, const QString &title) {
        Page made;
        made.id = id;
        made.language = language;
        made.title = title;
        return made;
    };
    const PageSet set{ { page(u"a"_s, u"en"_s, u"Zebra"_s), page(u"b"_s, u"en"_s, u"apple"_s),
        page(u"b"_s, u"es"_s, u"Zorro"_s), page(u"a"_s, u"es"_s, u"Abeja"_s) } };
    QCOMPARE(set.ids(), QStringList({ u"b"_s, u"a"_s }));
    QCOMPARE(PageSet().ids(), QStringList());
}

STILLROOM_TEST(PagesTest)
#include "tst_pages.moc"
