// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/SourceIds.h"

#include <QHash>

#include <algorithm>

namespace cw::exchange {

namespace {

constexpr qsizetype kMaxDigits = 6;
constexpr qsizetype kMaxLetters = 2;

/// "17", "n17", "v_3" do; "2024-03", "ana1" and eighteen digits do not.
bool isRunningNumber(QStringView id)
{
    qsizetype at = 0;
    while (at < id.size() && (id[at].isLetter() || id[at] == u'_'))
        ++at;
    const qsizetype digits = id.size() - at;
    return at <= kMaxLetters && digits >= 1 && digits <= kMaxDigits &&
           std::all_of(id.begin() + at, id.end(), [](QChar c) { return c.isDigit(); });
}

/// yEd joins the ids of groups: "n0::n3".
bool isCounted(const QString& id)
{
    const auto parts = QStringView(id).split(QStringView(u"::"));
    return std::ranges::all_of(parts, isRunningNumber);
}

void prefixIds(Draft& draft, const SourceRows& rows, const QString& prefix)
{
    for (std::size_t i = rows.firstElement; i < draft.elements.size(); ++i)
        draft.elements[i].foreignId.prepend(prefix);
    for (std::size_t i = rows.firstConnection; i < draft.connections.size(); ++i) {
        draft.connections[i].from.prepend(prefix);
        draft.connections[i].to.prepend(prefix);
    }
}

void nameEndsByLabel(Draft& draft, const SourceRows& rows)
{
    QHash<QString, QString> labels;
    for (std::size_t i = rows.firstElement; i < draft.elements.size(); ++i)
        labels.insert(draft.elements[i].foreignId, draft.elements[i].label);
    for (std::size_t i = rows.firstConnection; i < draft.connections.size(); ++i) {
        DraftConnection& connection = draft.connections[i];
        connection.from = labels.value(connection.from, connection.from);
        connection.to = labels.value(connection.to, connection.to);
    }
}

} // namespace

bool areRunningNumbers(const Draft& draft, const SourceRows& rows)
{
    return std::all_of(
        draft.elements.begin() + static_cast<std::ptrdiff_t>(rows.firstElement),
        draft.elements.end(),
        [](const DraftElement& element) { return isCounted(element.foreignId); });
}

void settleIds(Draft& draft, const SourceRows& rows, const QString& source)
{
    const bool isFirst = rows.firstElement == 0 && rows.firstConnection == 0;
    if (!isFirst && areRunningNumbers(draft, rows))
        prefixIds(draft, rows, source + u'#');
    if (rows.firstConnection == 0)
        draft.endsAreIds = true;
    else if (!draft.endsAreIds)
        nameEndsByLabel(draft, rows);
}

} // namespace cw::exchange
