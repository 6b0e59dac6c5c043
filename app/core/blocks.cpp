// SPDX-License-Identifier: MPL-2.0
// Markdown into plain blocks. md4c tells what the marks mean; we keep the words and forget every address.
#include "core/entities.h"
#include "core/pages.h"
#include "core/plainwords.h"

#include <md4c.h>

namespace {

/// Collects words until a block ends, and knows what the block is.
class Collector {
public:
    void enter(MD_BLOCKTYPE type)
    {
        finish();
        m_inHeading = m_inHeading || type == MD_BLOCK_H;
        m_beginsItem = m_beginsItem || type == MD_BLOCK_LI;
    }
    void leave(MD_BLOCKTYPE type)
    {
        finish();
        if (type == MD_BLOCK_H)
            m_inHeading = false;
        if (type == MD_BLOCK_LI)
            m_beginsItem = false; // an item without words
    }
    void add(const QString &words) { m_words += words; }
    std::vector<Block> take() { return std::move(m_blocks); }

private:
    void finish()
    {
        const QString text = plain(m_words).simplified();
        m_words.clear();
        if (text.isEmpty())
            return;
        m_blocks.push_back({ kind(), text });
        m_beginsItem = false; // what follows in the same item is a paragraph below it
    }
    Block::Kind kind() const
    {
        if (m_beginsItem)
            return Block::Kind::Item;
        return m_inHeading ? Block::Kind::Heading : Block::Kind::Paragraph;
    }

    std::vector<Block> m_blocks;
    QString m_words;
    bool m_inHeading = false;
    bool m_beginsItem = false;
};

Collector &collector(void *user)
{
    return *static_cast<Collector *>(user);
}

int onText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
    const QString words = QString::fromUtf8(text, static_cast<qsizetype>(size));
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        collector(user).add(QStringLiteral(" "));
        break;
    case MD_TEXT_ENTITY:
        collector(user).add(entity(words));
        break;
    case MD_TEXT_NULLCHAR:
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH:
        collector(user).add(words);
        break;
    }
    return 0;
}

MD_PARSER plainCommonMark()
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_COMMONMARK; // no tables, no bare addresses, nothing of the dialects
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *user) { return collector(user).enter(type), 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) { return collector(user).leave(type), 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = onText;
    return parser;
}

}

std::vector<Block> toBlocks(const QByteArray &markdown)
{
    // The bound is for time, too: nested lists cost md4c lines times depth.
    const auto size = static_cast<MD_SIZE>(std::min(markdown.size(), kLargestPage));
    const MD_PARSER parser = plainCommonMark();
    Collector words;
    md_parse(markdown.constData(), size, &parser, &words);
    return words.take();
}
