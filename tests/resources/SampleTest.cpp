// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

using namespace cw;

/// The sample as a person opens it; read once.
const Network& sample()
{
    static const Network network = [] {
        TaskContext task;
        auto document = Document::open(
            QStringLiteral(COMMONWEAVE_SAMPLE), store::Access::ReadOnly, DocumentServices::system(),
            task);
        EXPECT_TRUE(document.ok()) << COMMONWEAVE_SAMPLE;
        return document.ok() ? (*document)->network() : Network();
    }();
    return network;
}

std::size_t membersOf(MemberKind kind)
{
    std::size_t count = 0;
    for (const Member& member : sample().all<Member>())
        count += member.kind == kind ? 1U : 0U;
    return count;
}

/// Latest depth that each side of a relationship stated.
std::map<MemberId, int> latestDepths(RelationshipId relationship)
{
    std::map<MemberId, std::pair<CivilDate, int>> latest;
    sample().forEachReferencing(
        &Assessment::relationship, relationship, [&latest](AssessmentId id) {
            const Assessment& view = *sample().find(id);
            if (!view.author || !view.depth)
                return;
            auto& known = latest[view.author];
            if (known.first <= view.date)
                known = {view.date, *view.depth};
        });
    std::map<MemberId, int> depths;
    for (const auto& side : latest)
        depths[side.first] = side.second.second;
    return depths;
}

} // namespace

TEST(Sample, HasTheThreeKindsInSixPlacesAndEightSectors)
{
    std::set<QString> places;
    std::set<QString> sectors;
    for (const Member& member : sample().all<Member>()) {
        places.insert(member.place);
        sectors.insert(member.sector);
    }
    EXPECT_EQ(membersOf(MemberKind::Individual), 66U);
    EXPECT_EQ(membersOf(MemberKind::Organization), 40U);
    EXPECT_EQ(membersOf(MemberKind::Group), 14U);
    EXPECT_EQ(places.size(), 6U);
    EXPECT_EQ(sectors.size(), 8U);
}

TEST(Sample, HasRelationshipsThatBothSidesAssessedOverThreeYears)
{
    std::set<int> years;
    for (const Assessment& view : sample().all<Assessment>())
        years.insert(view.date.year());
    std::size_t bothSides = 0;
    std::size_t disagree = 0;
    for (const Relationship& tie : sample().all<Relationship>()) {
        const std::map<MemberId, int> depths = latestDepths(tie.id);
        bothSides += depths.size() == 2 ? 1U : 0U;
        disagree +=
            depths.size() == 2 && depths.begin()->second != depths.rbegin()->second ? 1U : 0U;
    }
    EXPECT_EQ(sample().all<Relationship>().size(), 380U);
    EXPECT_EQ(years, (std::set<int>{2024, 2025, 2026}));
    EXPECT_GT(bothSides, 250U);
    EXPECT_GT(disagree, 60U);
}

TEST(Sample, HasNewcomersWhomNobodyHasMet)
{
    std::size_t isolates = 0;
    for (const Member& member : sample().all<Member>())
        isolates += sample().relationshipsOf(member.id).empty() ? 1U : 0U;
    EXPECT_EQ(isolates, 5U);
}

TEST(Sample, GivesEverybodyAPlaceOnTheMap)
{
    for (const Member& member : sample().all<Member>())
        EXPECT_NE(sample().placementOf(member.id), nullptr) << member.name.toStdString();
}

TEST(Sample, KnowsTheWeaverAndWhatSheetsCannotCarry)
{
    const Member* weaver = sample().find(sample().profile().me);
    ASSERT_NE(weaver, nullptr);
    EXPECT_EQ(weaver->name, QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(sample().profile().name, QStringLiteral("Harbour Food Network"));
    EXPECT_GT(sample().all<Affiliation>().size(), 100U);
    EXPECT_GT(sample().all<Interaction>().size(), 500U);
    EXPECT_EQ(sample().all<Tag>().size(), 27U);
    EXPECT_GE(sample().all<FieldDefinition>().size(), 4U);
}

TEST(Sample, HoldsWhatWeaversKeepAtEveryStage)
{
    std::set<IntroductionStage> stages;
    for (const Introduction& each : sample().all<Introduction>())
        stages.insert(each.stage());
    EXPECT_EQ(stages.size(), EnumKeys<IntroductionStage>::keys.size());
    std::set<MatchState> needs;
    for (const Need& each : sample().all<Need>())
        needs.insert(each.state);
    EXPECT_EQ(needs.size(), EnumKeys<MatchState>::keys.size());
    for (const ProjectMember& each : sample().all<ProjectMember>())
        EXPECT_NE(sample().find(each.project), nullptr);
    EXPECT_EQ(sample().all<Project>().size(), 2U);
}
