// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberOrder.h"

#include "core/edit/Cells.h"
#include "core/network/Folding.h"
#include "core/query/Depth.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <optional>

namespace cw {

namespace {

/// What a row is sorted by: a number where the column has such, else the text as people order it.
struct SortKey
{
    MemberId id;
    double number = 0.0;
    QCollatorSortKey text;
    bool isEmpty = false;
};

std::optional<double> numberOf(
    const Network& network, const Member& member, const MemberColumn& column, const QString& text)
{
    if (column.source == MemberColumn::Source::LastContact) {
        const CivilDate date = query::lastContact(network, member.id);
        return date ? std::optional(double(date.epochDays())) : std::nullopt;
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

void MemberOrder::setWords(const QString& text)
{
    m_words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void MemberOrder::setColumn(const MemberColumn& column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
}

bool MemberOrder::accepts(const Network& network, const Member& member)
{
    if (member.archived && !m_showsArchived)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString& text = searchText(network, member);
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

const QString& MemberOrder::searchText(const Network& network, const Member& member)
{
    QString& text = m_searchTexts[member.id];
    if (text.isEmpty()) {
        QStringList parts;
        forEachField<Member>([&]<class F>(const F& field) {
            if constexpr (std::is_same_v<typename F::Type, QString>) {
                if (has(field.use, Use::Search))
                    parts.append(member.*field.member);
            }
        });
        for (const TagId tag : member.tags)
            parts.append(network.find(tag)->name);
        for (const KeyedText::Entry& entry : member.fields.entries())
            parts.append(entry.second);
        text = folded(parts.join(QLatin1Char(' ')));
    }
    return text;
}

std::vector<MemberId> MemberOrder::apply(const Network& network, CivilDate today)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const bool isNumber = m_column.isNumber || m_column.source == MemberColumn::Source::LastContact;
    std::vector<SortKey> keys;
    for (const Member& member : network.all<Member>()) {
        if (!accepts(network, member))
            continue;
        // Fields sort by what is stored (a date by its day), counted columns by what they show.
        const QString text = m_column.source == MemberColumn::Source::Field
                                 ? edit::cellText(network, member, m_column.key)
                                 : memberCellText(network, member, m_column, today);
        const auto number =
            isNumber ? numberOf(network, member, m_column, text) : std::optional<double>();
        const bool isEmpty = isNumber ? !number : text.isEmpty();
        keys.push_back(
            {member.id, number.value_or(0.0), collator.sortKey(isNumber ? QString() : text),
             isEmpty});
    }
    // Rows without a value come last either way; equals keep the order of their making.
    std::ranges::stable_sort(keys, [&](const SortKey& a, const SortKey& b) {
        if (a.isEmpty != b.isEmpty)
            return b.isEmpty;
        const SortKey& low = m_order == Qt::AscendingOrder ? a : b;
        const SortKey& high = m_order == Qt::AscendingOrder ? b : a;
        return isNumber ? low.number < high.number : low.text.compare(high.text) < 0;
    });
    std::vector<MemberId> order;
    order.reserve(keys.size());
    for (const SortKey& key : keys)
        order.push_back(key.id);
    return order;
}

} // namespace cw
