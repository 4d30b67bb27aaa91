// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/FilterMatch.h"
#include "core/query/filter/FilterParser.h"
#include "tests/core/query/QueryTest.h"

namespace cw::query {

inline QStringList list(std::initializer_list<const char*> texts)
{
    QStringList result;
    for (const char* each : texts)
        result << text(each);
    return result;
}

/// A network of a few members with a field of their own.
class FilterTest : public QueryTest
{
protected:
    FilterTest()
    {
        FieldDefinition field;
        field.key = text("budget");
        field.label = text("Yearly budget");
        field.kind = FieldKind::Number;
        write(field);
        field.owner = FieldOwner::Relationship;
        write(field);
    }

    MemberId add(const char* name, const char* sector = "")
    {
        const MemberId id = QueryTest::add(name);
        change(id, [&](Member& member) { member.sector = text(sector); });
        return id;
    }

    ParsedFilter parsed(const char* filter) const { return parseFilter(text(filter), words()); }
    FilterWords words() const { return FilterWords(network); }

    Filter filter(const char* filter) const
    {
        const ParsedFilter read = parsed(filter);
        EXPECT_TRUE(read.isOk()) << filter << " at " << read.error->begin;
        return read.filter;
    }

    FilterMatch match(const char* filter) const
    {
        AttributeContext context;
        context.today = day("2025-06-30");
        context.measures = std::make_shared<MemberMeasures>(network, Rule::Claimed);
        return {network, this->filter(filter), context};
    }

    QStringList shown(const char* filter) const
    {
        const FilterMatch found = match(filter);
        QStringList names;
        for (const Member& member : network.all<Member>()) {
            if (found.holds(member))
                names << member.name;
        }
        return names;
    }
};

} // namespace cw::query
