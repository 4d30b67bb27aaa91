// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/TidyRows.h"

#include "core/rules/CommonRules.h"

namespace cw::exchange {

namespace {

bool isTidyLine(const QString& text)
{
    if (rules::isPlainLine(text))
        return true;
    const Result<QString> line = rules::soundLine(text, {});
    return line.ok() && *line == text;
}

} // namespace

const DraftElement& TidyRows::of(const DraftElement& row)
{
    if (isTidyLine(row.label) && isTidyLine(row.type) && rules::isSoundText(row.foreignId))
        return row;
    m_element = row;
    tidyLine(m_element.label, row.place, u"Label");
    tidyLine(m_element.type, row.place, u"Type");
    tidyId(m_element.foreignId);
    return m_element;
}

const DraftConnection& TidyRows::of(const DraftConnection& row)
{
    const bool isInOrder = rules::checkOrder(row.fromDate, row.toDate, {}).ok();
    if (isInOrder && isTidyLine(row.from) && isTidyLine(row.to) && isTidyLine(row.type) &&
        rules::isSoundText(row.foreignId))
        return row;
    m_connection = row;
    if (m_planning.draft().endsAreIds) {
        tidyId(m_connection.from);
        tidyId(m_connection.to);
    } else {
        tidyLine(m_connection.from, row.place, u"From");
        tidyLine(m_connection.to, row.place, u"To");
    }
    tidyLine(m_connection.type, row.place, u"Type");
    tidyId(m_connection.foreignId);
    if (!isInOrder)
        tidyPeriod(m_connection);
    return m_connection;
}

void TidyRows::tidyLine(QString& text, const Place& place, const char16_t* column)
{
    Result<QString> line = rules::soundLine(text, {});
    if (!line) {
        m_planning.note(place, QString::fromUtf16(column), text, Reason::NotKept, kLineBreaks);
        line = rules::mendedLine(text);
    }
    text = *std::move(line);
}

void TidyRows::tidyId(QString& text)
{
    if (!rules::isSoundText(text))
        text = rules::mendedProse(text);
}

void TidyRows::tidyPeriod(DraftConnection& row)
{
    m_planning.problem(
        row.place, QStringLiteral("End"), QString::fromStdString(row.toDate.toIso()),
        Reason::OutOfRange);
    row.toDate = {};
}

} // namespace cw::exchange
