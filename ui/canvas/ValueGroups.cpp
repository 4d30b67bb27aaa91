// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ValueGroups.h"

#include <utility>

namespace cw {

void ValueGroups::clear()
{
    m_values = {QString()};
    m_numbers = {{QString(), 0}};
    m_counts = {0};
    m_hasNews = true;
}

std::uint32_t ValueGroups::add(const QString& value)
{
    auto known = m_numbers.constFind(value);
    if (known == m_numbers.constEnd()) {
        known = m_numbers.insert(value, static_cast<std::uint32_t>(m_counts.size()));
        m_values.append(value);
        m_counts.push_back(0);
    }
    m_hasNews = ++m_counts[*known] == 1 || m_hasNews;
    return *known;
}

std::uint32_t ValueGroups::change(std::uint32_t group, const QString& value)
{
    if (m_values[static_cast<qsizetype>(group)] == value)
        return group;
    remove(group);
    return add(value);
}

void ValueGroups::remove(std::uint32_t group)
{
    m_hasNews = --m_counts[group] == 0 || m_hasNews;
}

QList<QPair<QString, int>> ValueGroups::counted() const
{
    QList<QPair<QString, int>> result;
    for (std::size_t group = 1; group < m_counts.size(); ++group) {
        if (m_counts[group] > 0)
            result.append({m_values[static_cast<qsizetype>(group)], m_counts[group]});
    }
    return result;
}

bool ValueGroups::takeNews()
{
    return std::exchange(m_hasNews, false);
}

} // namespace cw
