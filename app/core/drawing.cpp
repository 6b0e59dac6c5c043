// SPDX-License-Identifier: MPL-2.0
// One thing as it is drawn. What is not a body or a mark is turned away by name.
#include "core/drawing.h"

#include "core/pathdata.h"
#include "core/utf8.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const auto kViewBox = u"0 0 24 24"_s;
const auto kOnly = u"give one <path class=\"body\"> and one <path class=\"mark\">"_s;

class Sheet {
public:
    Sheet(const QByteArray &svg, const QString &file)
        : m_text(QString::fromUtf8(svg))
        , m_file(file)
        , m_xml(m_text)
    {
    }

    Result<Drawing> read()
    {
        while (!m_xml.atEnd())
            take(m_xml.readNext());
        if (m_xml.hasError())
            wrong(m_xml.characterOffset(), u"this is not XML"_s, u"give an SVG file"_s);
        if (m_problems.empty() && (m_drawing.body.isEmpty() || m_drawing.mark.isEmpty()))
            m_problems.push_back({ m_file, 0, 0, u"a body or a mark is missing"_s, kOnly });
        return m_problems.empty() ? Result<Drawing>(m_drawing) : Result<Drawing>(m_problems);
    }

private:
    [[nodiscard]] Place placeOf(qint64 offset) const
    {
        const QString before = m_text.left(static_cast<qsizetype>(offset));
        const auto line = static_cast<int>(before.count(u'\n'));
        return { line + 1, static_cast<int>(before.size() - before.lastIndexOf(u'\n') - 1) + 1 };
    }

    void wrong(qint64 offset, const QString &what, const QString &allowed)
    {
        const Place place = placeOf(offset);
        m_problems.push_back({ m_file, place.line, place.column, what, allowed });
    }

    /// Where the element that was read last begins.
    [[nodiscard]] qsizetype elementAt() const
    {
        return m_text.lastIndexOf(u'<', static_cast<qsizetype>(m_xml.characterOffset()) - 1);
    }

    void take(QXmlStreamReader::TokenType kind)
    {
        if (kind == QXmlStreamReader::StartElement)
            takeElement(m_xml.name().toString());
        else if (kind == QXmlStreamReader::Characters && !m_xml.isWhitespace())
            wrong(m_xml.characterOffset() - m_xml.text().size(), u"here are words"_s, kOnly);
        else if (kind == QXmlStreamReader::DTD || kind == QXmlStreamReader::ProcessingInstruction
            || kind == QXmlStreamReader::EntityReference)
            wrong(m_xml.characterOffset(), u"here is more than a drawing"_s, kOnly);
    }

    void takeElement(const QString &name)
    {
        ++m_elements;
        if (m_elements == 1 && name == u"svg"_s)
            takeRoot();
        else if (m_elements > 1 && name == u"path"_s)
            takePath();
        else
            wrong(elementAt(), u"<%1> is not known here"_s.arg(name.left(20)), kOnly);
    }

    void takeRoot()
    {
        for (const QXmlStreamAttribute &one : m_xml.attributes())
            if (one.name() != u"viewBox"_s)
                wrong(elementAt(), one.name().toString().left(20) + u" is not known here"_s,
                    u"give viewBox alone"_s);
        if (m_xml.attributes().value(u"viewBox"_s) != kViewBox)
            wrong(elementAt(), u"viewBox is \"%1\""_s.arg(m_xml.attributes().value(u"viewBox"_s).left(20)),
                u"give \"%1\""_s.arg(kViewBox));
    }

    void takePath()
    {
        for (const QXmlStreamAttribute &one : m_xml.attributes())
            if (one.name() != u"class"_s && one.name() != u"d"_s)
                wrong(elementAt(), one.name().toString().left(20) + u" is not known here"_s,
                    u"give class and d alone"_s);
        const QString kind = m_xml.attributes().value(u"class"_s).toString();
        if (kind == u"body"_s)
            takeLine(m_drawing.body, Outline::Closed);
        else if (kind == u"mark"_s)
            takeLine(m_drawing.mark, Outline::Open);
        else
            wrong(elementAt(), u"class is \"%1\""_s.arg(kind.left(20)), u"give body or mark"_s);
    }

    void takeLine(QString &line, Outline outline)
    {
        if (!line.isEmpty())
            return wrong(elementAt(), u"this is there twice"_s, kOnly);
        line = m_xml.attributes().value(u"d"_s).toString();
        const qsizetype written = m_text.indexOf(line, elementAt()); // as nobody writes entities in numbers
        for (const PathProblem &problem : problemsOf(line, outline))
            wrong(written < 0 ? elementAt() : written + problem.at, problem.what, problem.allowed);
        line = line.simplified();
    }

    QString m_text, m_file;
    QXmlStreamReader m_xml;
    int m_elements = 0;
    Drawing m_drawing;
    Problems m_problems;
};

}

Result<Drawing> readDrawing(const QByteArray &svg, const QString &file)
{
    return Sheet(svg, file).read();
}
