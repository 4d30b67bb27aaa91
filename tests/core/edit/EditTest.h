// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Batch.h"
#include "core/edit/EditContext.h"
#include "core/edit/Interactions.h"
#include "core/edit/Members.h"
#include "core/edit/Relationships.h"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string>

namespace cw::edit {

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline CivilDate day(const char* iso)
{
    return *CivilDate::fromIso(iso);
}

/// One id as the list that many use cases take.
template <class R>
struct Only
{
    explicit Only(Id<R> only) : id(only) {}
    operator std::span<const Id<R>>() const { return {&id, 1}; }
    Id<R> id;
};

/// A network to edit: carries out what use cases return, and sees that it fits and can be undone.
class EditTest : public testing::Test
{
protected:
    EditContext context() { return {network, ids, today}; }

    /// Applies the change of a use case that must succeed, and checks that its inverse takes it
    /// back.
    Change done(const Result<Change>& result)
    {
        EXPECT_TRUE(result.ok()) << result.error().subject << ": " << result.error().detail;
        if (!result.ok())
            return {};
        commit(*result);
        return *result;
    }

    void commit(const Change& change)
    {
        const Result<void> fits = checkFits(network, change);
        ASSERT_TRUE(fits.ok()) << fits.error().subject << ": " << fits.error().detail;
        const Network before = network;
        apply(network, change);
        Network back = network;
        apply(back, change.inverse());
        EXPECT_EQ(back, before);
    }

    MemberId add(const char* name, MemberKind kind = MemberKind::Individual)
    {
        Member member;
        member.name = text(name);
        member.kind = kind;
        return insertedId<Member>(done(addMember(context(), member)));
    }

    RelationshipId tie(MemberId a, MemberId b)
    {
        done(relate(context(), a, b));
        const Relationship* made = network.relationshipBetween(a, b);
        return made ? made->id : RelationshipId();
    }

    InteractionId met(std::initializer_list<MemberId> who, const char* iso)
    {
        Interaction interaction;
        for (const MemberId each : who)
            interaction.participants.insert(each);
        interaction.date = day(iso);
        return insertedId<Interaction>(done(logInteraction(context(), interaction)));
    }

    const Member& at(MemberId id) const { return *network.find(id); }

    Network network;
    IdGenerator ids{[] { return 1'700'000'000'000; }, 11};
    CivilDate today = day("2026-03-10");
};

/// The subject of a failure, or what is wrong with there being none.
template <class T>
std::string refusal(const Result<T>& result, ErrorCode code)
{
    if (result.ok())
        return "was not refused";
    if (result.error().code != code)
        return std::string("refused as ") + errorKey(result.error().code);
    return result.error().subject;
}

} // namespace cw::edit
