// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Id.h"

#include <QList>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace cw {

/// A set of references to records of kind `Record`, sorted and without repetition; small (tags of a
/// member, participants of an interaction). Stored as "12,34"; implicitly shared.
template <class Record>
class IdSet
{
public:
    using RecordType = Record;

    IdSet() = default;
    IdSet(std::initializer_list<Id<Record>> ids)
    {
        for (const Id<Record> id : ids)
            insert(id);
    }

    bool isEmpty() const { return m_ids.isEmpty(); }
    qsizetype size() const { return m_ids.size(); }
    auto begin() const { return m_ids.cbegin(); }
    auto end() const { return m_ids.cend(); }
    bool contains(Id<Record> id) const
    {
        return std::binary_search(m_ids.cbegin(), m_ids.cend(), id);
    }

    void insert(Id<Record> id)
    {
        const auto at = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
        if (at == m_ids.cend() || *at != id)
            m_ids.insert(at - m_ids.cbegin(), id);
    }

    void remove(Id<Record> id)
    {
        const auto at = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
        if (at != m_ids.cend() && *at == id)
            m_ids.remove(at - m_ids.cbegin());
    }

    /// "12,34" in ascending order; empty for the empty set.
    std::string toText() const
    {
        std::string text;
        for (const Id<Record> id : m_ids) {
            if (!text.empty())
                text += ',';
            text += std::to_string(id.value);
        }
        return text;
    }

    /// Nothing unless `text` is exactly what toText() writes: positive numbers in ascending order.
    static std::optional<IdSet> fromText(std::string_view text)
    {
        IdSet set;
        const char* at = text.data();
        const char* const end = text.data() + text.size();
        while (at != end) {
            Id<Record> id;
            const auto [next, error] = std::from_chars(at, end, id.value);
            if (error != std::errc{} || *at == '0' || *at == '-')
                return std::nullopt;
            if (!set.m_ids.isEmpty() && id <= set.m_ids.last())
                return std::nullopt;
            set.m_ids.append(id);
            at = next;
            if (at == end)
                break;
            if (*at != ',' || ++at == end)
                return std::nullopt;
        }
        return set;
    }

    bool operator==(const IdSet&) const = default;

private:
    QList<Id<Record>> m_ids;
};

} // namespace cw
