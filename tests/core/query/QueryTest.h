// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "core/network/NetworkWriter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace cw::query {

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline CivilDate day(const char* iso)
{
    return *CivilDate::fromIso(iso);
}

/// Rows written straight into a network, ids counting up.
class QueryTest : public testing::Test
{
protected:
    MemberId add(const char* name)
    {
        Member member;
        member.name = text(name);
        return write(member);
    }

    RelationshipId tie(MemberId a, MemberId b)
    {
        Relationship relationship;
        relationship.first = std::min(a, b);
        relationship.second = std::max(a, b);
        return write(relationship);
    }

    AssessmentId
    said(RelationshipId about, MemberId author, std::optional<int> depth, CivilDate date = {})
    {
        Assessment assessment;
        assessment.relationship = about;
        assessment.author = author;
        assessment.depth = depth;
        assessment.date = date;
        return write(assessment);
    }

    template <class R>
    Id<R> write(R row)
    {
        row.id = Id<R>{++m_lastId};
        NetworkWriter(network).insert(row);
        return row.id;
    }

    template <class R, class Fn>
    void change(Id<R> id, Fn&& edit)
    {
        const R before = *network.find(id);
        R after = before;
        edit(after);
        NetworkWriter(network).replace(before, after);
    }

    Network network;

private:
    std::int64_t m_lastId = 0;
};

} // namespace cw::query
