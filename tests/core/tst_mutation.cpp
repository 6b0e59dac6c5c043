// SPDX-License-Identifier: MPL-2.0
// Thousands of small random edits to good files. Whatever comes out is content or problems, each with words
// and a file; never a crash, a hang or an exception. The seeds are fixed: what was found once is found again.
#include "core/samplecontent.h"
#include "testprogram.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kRounds = 600; // of ten files each

/// Bits of syntax that are likelier to find a way in than single bytes.
const QList<QByteArray> kBits{ "[", "]", "[[", "{", "}", "\"", "\"\"\"", "'''", "=", ".", "+++\n", "\n", "\r",
    "#", "\\", "\\u202E", "&#0;", "1e999", "nan", "2026-02-31", "-", "- ", "> ", "![", "](", "<!--", "\xff",
    "\xf0\x9f", QByteArray(1, '\0'), "9223372036854775807", "a.b.c.d.e" };

class Editor {
public:
    explicit Editor(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray edited(QByteArray bytes)
    {
        for (int edits = 1 + below(4); edits > 0; --edits)
            editOnce(bytes);
        return bytes;
    }

private:
    int below(qsizetype count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    void editOnce(QByteArray &bytes)
    {
        const int at = below(bytes.size() + 1);
        switch (below(5)) {
        case 0:
            bytes.insert(at, static_cast<char>(below(256)));
            break;
        case 1:
            bytes.remove(at, 1 + below(20));
            break;
        case 2:
            bytes.insert(at, kBits[below(kBits.size())]);
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 4:
            bytes.insert(at, bytes.mid(below(bytes.size() + 1), below(60)).repeated(1 + below(8)));
            break;
        }
    }

    std::mt19937 m_random;
};

}

class MutationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edited_files_are_content_or_problems()
    {
        const QMap<QString, QByteArray> good = sampleFiles();
        const SampleContent content;
        unsigned refused = 0;
        for (unsigned seed = 0; seed < kRounds; ++seed) {
            Editor editor(seed);
            for (auto file = good.begin(); file != good.end();
                 ++file) // each is read whatever the others hold
                content.write(file.key(), editor.edited(file.value()));
            const Result<Content> read = content.read();
            refused += read ? 0U : 1U;
            for (const Problem &problem : read.problems()) {
                QVERIFY2(!problem.what.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
                QVERIFY2(!problem.file.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(problem.what)));
            }
        }
        QVERIFY2(refused > kRounds / 2, qPrintable(u"only %1 of %2 refused"_s.arg(refused).arg(kRounds)));
    }

    void an_edited_page_is_blocks_within_its_bound()
    {
        const QByteArray good
            = "# One\n\nSome *words* and [a link](https://example.org).\n\n- a\n  - b &amp; c\n\n> "
              "said\n\n<b>typed</b> ![alt](x.png) `code`\n\n    more code\n\n1. one\n2. two\n";
        for (unsigned seed = 0; seed < 10 * kRounds; ++seed) {
            const QByteArray edited = Editor(seed).edited(good);
            qsizetype size = 0;
            for (const Block &block : toBlocks(edited)) {
                QVERIFY2(
                    block.text == block.text.simplified() && !block.text.isEmpty(), qPrintable(block.text));
                size += block.text.size();
            }
            QVERIFY2(size <= edited.size(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
};

STILLROOM_TEST(MutationTest)
#include "tst_mutation.moc"
