// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/edit/Assessments.h"
#include "core/edit/Members.h"
#include "core/edit/Relationships.h"
#include "core/edit/Strands.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace cw {

/// A document in a throw-away folder, on 12 March 2025, and short words for filling it.
class MapFixture : public ::testing::Test
{
protected:
    QTemporaryDir folder;
    std::int64_t now = 1'741'000'000'000;
    std::unique_ptr<Document> document = create();
    const ChangeTitle title{QStringLiteral("test"), {}};

    std::unique_ptr<Document> create()
    {
        auto created = Document::create(
            folder.filePath(QStringLiteral("map.weave")),
            {.nowMs = [this] { return now += 1000; },
             .today = [] { return *CivilDate::of(2025, 3, 12); },
             .seed = 7});
        EXPECT_TRUE(created.ok());
        return std::move(created).value();
    }

    const Network& network() const { return document->network(); }
    edit::EditContext context() { return {network(), document->ids(), document->today()}; }

    bool commit(const Result<Change>& change)
    {
        EXPECT_TRUE(change.ok());
        return document->commit(change.value(), title).ok();
    }

    MemberId addMember(
        const char* name, double x, double y, MemberKind kind = MemberKind::Individual,
        const char* sector = "")
    {
        Member member;
        member.name = QString::fromUtf8(name);
        member.kind = kind;
        member.sector = QString::fromUtf8(sector);
        const auto change = edit::addMember(context(), member, edit::MapPoint{x, y});
        EXPECT_TRUE(commit(change));
        return edit::insertedId<Member>(change.value());
    }

    MemberId addUnplaced(const char* name)
    {
        Member member;
        member.name = QString::fromUtf8(name);
        const auto change = edit::addMember(context(), member);
        EXPECT_TRUE(commit(change));
        return edit::insertedId<Member>(change.value());
    }

    RelationshipId relate(MemberId a, MemberId b)
    {
        EXPECT_TRUE(commit(edit::relate(context(), a, b)));
        return network().relationshipBetween(a, b)->id;
    }
};

} // namespace cw
