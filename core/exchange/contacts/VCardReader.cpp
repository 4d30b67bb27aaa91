// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/VCardReader.h"

#include "core/exchange/contacts/CardProperties.h"

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

/// One address book on its way into the draft.
class VCards
{
public:
    VCards(const DecodedText& text, const Source& source, Reading& reading)
        : m_lines(text, source.name, reading)
        , m_name(source.name)
        , m_reading(reading)
        , m_rows(reading, source.name)
        , m_properties(m_rows, reading, source.name)
    {}

    Result<void> read()
    {
        m_reading.recognisedAs(u"vcard"_s, u"vcard"_s);
        m_reading.draft().isContacts = true;
        ContentLine line;
        while (!m_isFull && m_lines.next(line))
            take(line);
        if (m_reading.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (m_depth > 0) {
            m_reading.problem(Place{m_name, m_lines.lastRow(), {}}, {}, Reason::Truncated);
            m_isFull = !endCard();
        }
        m_rows.finish();
        return {};
    }

private:
    void take(const ContentLine& line)
    {
        const bool isBegin = line.name == "BEGIN"_L1;
        if (isBegin || line.name == "END"_L1) {
            takeBracket(line, isBegin);
        } else if (m_depth == 0) {
            m_reading.problem(
                Place{m_name, line.row, line.name}, line.value, Reason::MalformedSource,
                u"outside of BEGIN and END"_s);
        } else if (m_depth == 1) {
            m_properties.take(line);
        }
    }

    void takeBracket(const ContentLine& line, bool isBegin)
    {
        const Place place{m_name, line.row, line.name};
        const QString what = line.value.trimmed().toUpper();
        if (isBegin && what == "VCARD"_L1 && m_depth == 1) {
            // The card before was never closed.
            m_reading.problem(place, line.value, Reason::MalformedSource, u"END is missing"_s);
            m_isFull = !endCard();
            startCard(line);
        } else if (isBegin) {
            if (m_depth == 0)
                startCard(line);
            else if (m_depth < m_reading.budget().depth)
                ++m_depth;
        } else if (m_depth == 0) {
            m_reading.problem(place, line.value, Reason::MalformedSource, u"BEGIN is missing"_s);
        } else if (m_depth == 1) {
            m_isFull = !endCard();
        } else {
            --m_depth;
        }
    }

    void startCard(const ContentLine& line)
    {
        m_depth = 1;
        m_properties.start(line.row);
    }

    /// False when the draft is full.
    bool endCard()
    {
        m_depth = 0;
        return m_rows.add(m_properties.finish());
    }

    ContentLines m_lines;
    QString m_name;
    Reading& m_reading;
    ContactRows m_rows;
    CardProperties m_properties;
    int m_depth = 0; ///< 0: between cards; above 1: in a card within the card
    bool m_isFull = false;
};

} // namespace

bool looksLikeVCard(const SourceHead& head)
{
    return head.text.startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
}

Result<void> readVCard(const Source& source, Reading& reading)
{
    const DecodedText text = contentText(source.bytes);
    if (text.encoding == Encoding::Windows1252)
        reading.note(
            Place{source.name, 0, {}}, {}, Reason::UndecodableText,
            u"not UTF-8, read as Windows-1252"_s);
    return VCards(text, source, reading).read();
}

} // namespace cw::exchange
