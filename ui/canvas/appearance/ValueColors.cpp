// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/ValueColors.h"

#include "ui/support/Theme.h"

#include <QSet>

#include <algorithm>

namespace cw {

static_assert(ValueColors::kDistinct == theme::kCategoryCount);

void ValueColors::learn(const QList<QPair<QString, int>>& counted, bool keepsGone)
{
    QSet<QString> present;
    for (const auto& [value, count] : counted)
        present.insert(value);
    // Gone values give their colour back.
    if (!keepsGone)
        m_order.removeIf([&](const QString& value) { return !present.contains(value); });
    const QSet<QString> known(m_order.constBegin(), m_order.constEnd());
    QList<QPair<QString, int>> fresh;
    for (const auto& entry : counted) {
        if (!known.contains(entry.first))
            fresh << entry;
    }
    std::sort(fresh.begin(), fresh.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second
                                    : QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto& entry : fresh)
        m_order << entry.first;
}

int ValueColors::indexOf(const QString& value) const
{
    if (value.isEmpty())
        return -1;
    // Nearly all values of a field with thousands share the last colour: they are not looked for.
    constexpr int kLast = kDistinct - 1;
    const int own = std::min<int>(kLast, static_cast<int>(m_order.size()));
    for (int i = 0; i < own; ++i) {
        if (m_order[i] == value)
            return i;
    }
    return m_order.size() > kLast ? kLast : -1;
}

scene::Rgb ValueColors::colorOf(const QString& value) const
{
    const int index = indexOf(value);
    return index < 0 ? scene::kThemeColor : theme::category(index).rgb();
}

} // namespace cw
