// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace cw {

/// The values of the field that colours, by number, and how many members have each. Number 0 is no
/// value. A number stays its value's until clear().
class ValueGroups
{
public:
    ValueGroups() { clear(); }
    void clear();

    /// One member more has the value. @return its number.
    std::uint32_t add(const QString& value);
    /// A member of that group has this value now. @return its number; no news where it is the same.
    std::uint32_t change(std::uint32_t group, const QString& value);
    /// One member fewer has it.
    void remove(std::uint32_t group);

    std::size_t size() const { return m_counts.size(); }
    const QString& value(std::uint32_t group) const { return m_values[group]; }
    const QStringList& values() const { return m_values; }
    int count(std::uint32_t group) const { return m_counts[group]; }
    /// Values that somebody has, with how many do; no value is not among them.
    QList<QPair<QString, int>> counted() const;
    /// Whether a value has come or gone since the last time this was asked.
    bool takeNews();

private:
    QStringList m_values;
    QHash<QString, std::uint32_t> m_numbers;
    std::vector<int> m_counts;
    bool m_hasNews = false;
};

} // namespace cw
