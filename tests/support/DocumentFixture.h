// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeBuilder.h"
#include "core/document/Document.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

namespace cw {

/// A real document in a folder of its own, with a fixed clock, and short ways to fill it.
class DocumentFixture : public testing::Test
{
protected:
    DocumentFixture()
    {
        auto created = Document::create(
            folder.filePath(QStringLiteral("net.weave")),
            {.nowMs = [this] { return now += 1000; },
             .today = [] { return *CivilDate::of(2025, 3, 12); },
             .seed = 7});
        EXPECT_TRUE(created.ok());
        document = std::move(created).value();
    }

    MemberId addMember(const char* name, MemberKind kind = MemberKind::Individual)
    {
        Member member;
        member.name = QString::fromUtf8(name);
        member.kind = kind;
        return add(member);
    }

    template <class R>
    Id<R> add(const R& row)
    {
        ChangeBuilder builder(document->network(), document->ids());
        const Id<R> id = builder.insert(row);
        EXPECT_TRUE(document->commit(builder.take(), {QStringLiteral("test"), {}}).ok());
        return id;
    }

    RelationshipId relate(MemberId a, MemberId b)
    {
        Relationship tie;
        tie.first = std::min(a, b);
        tie.second = std::max(a, b);
        return add(tie);
    }

    const Member& member(MemberId id) const { return *document->network().find(id); }

    std::int64_t now = 1'700'000'000'000;
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
};

} // namespace cw
