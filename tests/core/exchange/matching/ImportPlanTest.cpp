// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ImportPlan.h"

#include <gtest/gtest.h>

namespace cw::exchange {

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

DraftElement element(const char* label, const char* type = "")
{
    DraftElement made;
    made.label = q(label);
    made.type = q(type);
    made.place.source = q("elements.csv");
    return made;
}

DraftConnection
connection(const char* from, const char* to, DraftDirection direction = DraftDirection::Undirected)
{
    DraftConnection made;
    made.from = q(from);
    made.to = q(to);
    made.direction = direction;
    made.place = {q("connections.csv"), 7, {}};
    return made;
}

class ImportPlanTest : public testing::Test
{
protected:
    ImportPlan plan(const Draft& draft)
    {
        TaskContext task;
        auto planned = planImport(network, draft, options, ids, task);
        EXPECT_TRUE(planned.ok());
        return std::move(planned).value();
    }

    /// Plans, checks that it fits, and carries it out.
    ImportPlan import(const Draft& draft)
    {
        ImportPlan planned = plan(draft);
        const auto fits = checkFits(network, planned.change);
        EXPECT_TRUE(fits.ok());
        apply(network, planned.change);
        return planned;
    }

    const Member& member(const char* name) const
    {
        for (const Member& each : network.all<Member>()) {
            if (each.name == q(name))
                return each;
        }
        static const Member kNobody;
        ADD_FAILURE() << "no member " << name;
        return kNobody;
    }

    std::vector<Assessment> assessments() const
    {
        return {network.all<Assessment>().begin(), network.all<Assessment>().end()};
    }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    ImportOptions options{.today = *CivilDate::of(2025, 3, 12)};
    Network network;
};

Draft smallDraft()
{
    Draft draft;
    draft.scheme = q("kumu");
    DraftElement ana = element("Ana Ruiz", "Person");
    ana.tags = {q("core"), q("donor")};
    ana.fields = {{q("Sector"), q("Food")}, {q("Since"), q("2019-05-01")}, {q("Score"), q("3.5")}};
    DraftElement bank = element("Harbour Bank", "Food bank");
    bank.position = DraftPoint{10.0, -4.0};
    draft.elements = {ana, bank};
    DraftConnection funds = connection("Harbour Bank", "Ana Ruiz", DraftDirection::Directed);
    funds.type = q("funds");
    funds.strength = 4.0;
    draft.connections = {funds};
    return draft;
}

} // namespace

TEST_F(ImportPlanTest, BringsMembersTiesStrandsFieldsTagsAndPositions)
{
    const ImportPlan planned = import(smallDraft());
    EXPECT_EQ(planned.members, (RowCounts{2, 0, 0}));
    EXPECT_EQ(planned.relationships, (RowCounts{1, 0, 0}));
    const Member& ana = member("Ana Ruiz");
    EXPECT_EQ(ana.kind, MemberKind::Individual);
    EXPECT_EQ(ana.sector, q("Food"));
    EXPECT_EQ(ana.tags.size(), 2);
    EXPECT_EQ(ana.fields.value(q("since")), q("2019-05-01"));
    EXPECT_EQ(network.all<FieldDefinition>().size(), 2U);
    for (const FieldDefinition& field : network.all<FieldDefinition>())
        EXPECT_EQ(field.kind, field.key == q("since") ? FieldKind::Date : FieldKind::Number);
    EXPECT_EQ(network.placementOf(member("Harbour Bank").id)->x, 10.0);
    const Strand& strand = *network.all<Strand>().begin();
    EXPECT_EQ(strand.direction, Direction::SecondToFirst);
    EXPECT_EQ(strand.strength, 4.0);
}

TEST_F(ImportPlanTest, ImportingTheSameTwiceChangesNothing)
{
    import(smallDraft());
    options.today = *CivilDate::of(2026, 1, 1);
    const ImportPlan again = plan(smallDraft());
    EXPECT_TRUE(again.change.isEmpty());
    EXPECT_EQ(again.members, (RowCounts{0, 0, 2}));
    EXPECT_EQ(again.relationships, (RowCounts{0, 0, 1}));
}

TEST_F(ImportPlanTest, ABlankCellSaysNothingAndAMissingRowDeletesNothing)
{
    import(smallDraft());
    Draft draft;
    draft.scheme = q("kumu");
    draft.elements = {element("Ana Ruiz")};
    EXPECT_TRUE(plan(draft).change.isEmpty());
}

TEST_F(ImportPlanTest, AnUnknownTypeIsKeptAndSaidOnce)
{
    Draft draft;
    draft.elements = {element("A", "Wizard"), element("B", "Wizard"), element("C", "NGO")};
    const ImportPlan planned = import(draft);
    EXPECT_EQ(member("A").type, q("Wizard"));
    EXPECT_EQ(member("A").kind, MemberKind::Individual);
    EXPECT_EQ(member("C").kind, MemberKind::Organization);
    ASSERT_EQ(planned.notes.size(), 1U);
    EXPECT_EQ(planned.notes[0].reason, Reason::UnknownValue);
    EXPECT_EQ(planned.notes[0].value, q("Wizard"));
}

TEST_F(ImportPlanTest, AnEndThatNoRowNamesBecomesAMemberAndIsSaid)
{
    Draft draft;
    draft.connections = {connection("Ana", "Bo")};
    const ImportPlan planned = import(draft);
    EXPECT_EQ(network.all<Member>().size(), 2U);
    ASSERT_EQ(planned.notes.size(), 2U);
    EXPECT_EQ(planned.notes[0].reason, Reason::UnknownEnd);
    EXPECT_EQ(planned.notes[0].place.row, 7);
}

TEST_F(ImportPlanTest, ASelfTieIsAProblemAndMakesNobody)
{
    Draft draft;
    draft.connections = {connection("Ana", " Ana ")};
    const ImportPlan planned = import(draft);
    EXPECT_EQ(network.all<Member>().size(), 0U);
    ASSERT_EQ(planned.problems.size(), 1U);
    EXPECT_EQ(planned.problems[0].reason, Reason::SelfTie);
    EXPECT_EQ(planned.problems[0].place.column, q("To"));
}

TEST_F(ImportPlanTest, SeveralConnectionsOfAPairAreStrandsOfOneRelationship)
{
    Draft draft;
    DraftConnection funds = connection("Ana", "Bo", DraftDirection::Directed);
    funds.type = q("funds");
    draft.connections = {funds, connection("Bo", "Ana"), connection("Ana", "Bo")};
    import(draft);
    EXPECT_EQ(network.all<Relationship>().size(), 1U);
    EXPECT_EQ(network.all<Strand>().size(), 3U);
    EXPECT_TRUE(plan(draft).change.isEmpty());
}

TEST_F(ImportPlanTest, ConnectionsWithIdsKeepTheirStrandWhenTheirTypeChanges)
{
    Draft draft;
    draft.scheme = q("kumu");
    draft.connections = {connection("Ana", "Bo")};
    draft.connections[0].foreignId = q("conn-1");
    draft.connections[0].type = q("knows");
    import(draft);
    draft.connections[0].type = q("funds");
    const ImportPlan planned = import(draft);
    EXPECT_EQ(planned.relationships, (RowCounts{0, 1, 0}));
    ASSERT_EQ(network.all<Strand>().size(), 1U);
    EXPECT_EQ(network.all<Strand>().begin()->type, q("funds"));
}

TEST_F(ImportPlanTest, MembersWithIdsKeepTheirIdentityWhenTheirLabelChanges)
{
    Draft draft;
    draft.scheme = q("gephi");
    draft.elements = {element("Ana")};
    draft.elements[0].foreignId = q("n0");
    import(draft);
    draft.elements[0].label = q("Ana Ruiz");
    const ImportPlan planned = import(draft);
    EXPECT_EQ(planned.members, (RowCounts{0, 1, 0}));
    EXPECT_EQ(network.all<Member>().begin()->name, q("Ana Ruiz"));
}

TEST_F(ImportPlanTest, TwoOfTheSameNameWithDifferentIdsAreTwoAndAreSaid)
{
    Draft draft;
    draft.scheme = q("gephi");
    draft.elements = {element("Ana"), element("Ana")};
    draft.elements[0].foreignId = q("n0");
    draft.elements[1].foreignId = q("n1");
    draft.endsAreIds = true;
    draft.connections = {connection("n0", "n1")};
    const ImportPlan planned = import(draft);
    EXPECT_EQ(network.all<Member>().size(), 2U);
    EXPECT_EQ(network.all<Relationship>().size(), 1U);
    ASSERT_EQ(planned.possibleDuplicates.size(), 1U);
    EXPECT_TRUE(plan(draft).change.isEmpty());
}

TEST_F(ImportPlanTest, ALabelThatSeveralHaveIsAmbiguousAsAnEnd)
{
    Draft draft;
    draft.elements = {element("Harbour", "Group"), element("Harbour", "Company")};
    draft.connections = {connection("Ana", "Harbour")};
    const ImportPlan planned = import(draft);
    ASSERT_EQ(planned.problems.size(), 1U);
    EXPECT_EQ(planned.problems[0].reason, Reason::AmbiguousLabel);
    EXPECT_EQ(network.all<Relationship>().size(), 0U);
}

TEST_F(ImportPlanTest, FoldedNamesAndSharedEmailsAreOnlyPossibleDuplicates)
{
    Draft first;
    first.elements = {element("Inès Vidal"), element("Bo")};
    first.elements[1].email = q("bo@harbour.example");
    import(first);
    Draft second;
    second.elements = {element("ines  vidal"), element("Robert")};
    second.elements[1].email = q("BO@harbour.example");
    const ImportPlan planned = import(second);
    EXPECT_EQ(planned.members.added, 2);
    ASSERT_EQ(planned.possibleDuplicates.size(), 2U);
    EXPECT_EQ(planned.possibleDuplicates[0].detail, q("Inès Vidal"));
    EXPECT_EQ(planned.possibleDuplicates[1].place.column, q("Email"));
}

TEST_F(ImportPlanTest, AStrengthOfWholeNumbersToFiveIsDepthSeenByTheObserver)
{
    Draft draft;
    draft.connections = {connection("Ana", "Bo"), connection("Ana", "Bo"), connection("Bo", "Chi")};
    draft.connections[0].strength = 2.0;
    draft.connections[1].strength = 5.0;
    draft.connections[2].strength = 0.0;
    import(draft);
    ASSERT_EQ(assessments().size(), 2U);
    EXPECT_EQ(assessments()[0].depth, 5);
    EXPECT_TRUE(assessments()[0].author.isNull());
    EXPECT_EQ(assessments()[0].date, options.today);
    EXPECT_EQ(assessments()[1].depth, 0);
}

TEST_F(ImportPlanTest, AStrengthWithFractionsIsNotDepth)
{
    Draft draft;
    draft.connections = {connection("Ana", "Bo"), connection("Bo", "Chi")};
    draft.connections[0].strength = 2.0;
    draft.connections[1].strength = 0.5;
    import(draft);
    EXPECT_TRUE(assessments().empty());
}

TEST_F(ImportPlanTest, NoDepthIsTakenWhenNoneIsAskedFor)
{
    options.depthColumn = QString();
    import(smallDraft());
    EXPECT_TRUE(assessments().empty());
}

TEST_F(ImportPlanTest, InReportsADirectedConnectionIsItsSourcesOwnAssessment)
{
    options.meaning = ConnectionMeaning::Report;
    Draft draft;
    draft.connections = {
        connection("Ana", "Bo", DraftDirection::Directed),
        connection("Chi", "Dee", DraftDirection::Mutual)};
    draft.connections[0].strength = 3.0;
    draft.connections[1].strength = 1.0;
    import(draft);
    ASSERT_EQ(assessments().size(), 3U);
    EXPECT_EQ(assessments()[0].author, member("Ana").id);
    EXPECT_EQ(assessments()[0].depth, 3);
    EXPECT_TRUE(plan(draft).change.isEmpty());
}

TEST_F(ImportPlanTest, InReportsWithoutADepthTheAssessmentsDepthIsUnknown)
{
    options.meaning = ConnectionMeaning::Report;
    Draft draft;
    draft.connections = {connection("Ana", "Bo", DraftDirection::Directed)};
    import(draft);
    ASSERT_EQ(assessments().size(), 1U);
    EXPECT_FALSE(assessments()[0].depth.has_value());
    EXPECT_TRUE(plan(draft).change.isEmpty());
}

TEST_F(ImportPlanTest, ADepthOutOfRangeIsAProblemOfItsCell)
{
    Draft draft;
    draft.connections = {connection("Ana", "Bo")};
    draft.connections[0].fields = {{q("Depth"), q("7")}};
    const ImportPlan planned = import(draft);
    ASSERT_EQ(planned.problems.size(), 1U);
    EXPECT_EQ(planned.problems[0].reason, Reason::OutOfRange);
    EXPECT_EQ(planned.problems[0].place.column, q("Depth"));
    EXPECT_TRUE(assessments().empty());
}

TEST_F(ImportPlanTest, AValueThatAKnownFieldCannotTakeIsAProblemAndLeftOut)
{
    import(smallDraft());
    Draft draft;
    draft.scheme = q("kumu");
    draft.elements = {element("Ana Ruiz")};
    draft.elements[0].fields = {{q("Score"), q("high")}};
    const ImportPlan planned = plan(draft);
    ASSERT_EQ(planned.problems.size(), 1U);
    EXPECT_EQ(planned.problems[0].reason, Reason::NotANumber);
    EXPECT_TRUE(planned.change.isEmpty());
}

TEST_F(ImportPlanTest, WhoStandsOnTheMapAlreadyIsNotMoved)
{
    import(smallDraft());
    Draft moved = smallDraft();
    moved.elements[1].position = DraftPoint{99.0, 99.0};
    EXPECT_TRUE(plan(moved).change.isEmpty());
}

TEST_F(ImportPlanTest, TwoNamesOfOneIdAreTwoMembersAndStayTwo)
{
    for (const char* scheme : {"", "kumu"}) {
        network = Network();
        Draft draft;
        draft.scheme = q(scheme);
        draft.elements = {element("Ana"), element("Bo")};
        draft.elements[0].foreignId = draft.elements[1].foreignId = q("1");
        const ImportPlan planned = import(draft);
        EXPECT_EQ(planned.members.added, 2U);
        ASSERT_EQ(planned.problems.size(), 1U);
        EXPECT_EQ(planned.problems[0].reason, Reason::IdInUse);
        EXPECT_TRUE(plan(draft).change.isEmpty()) << "importing again changes nothing";
    }
}

TEST_F(ImportPlanTest, ANewNetworkTakesTheNameThatTheSourceGivesIt)
{
    NetworkProfile profile = network.profile();
    const NetworkProfile before = profile;
    profile.name = q("sheets");
    Change named;
    named.of<NetworkProfile>().updated.push_back({before, profile});
    apply(network, named);
    Draft draft = smallDraft();
    draft.name = q("Harbour Food");
    import(draft);
    EXPECT_EQ(network.profile().name, q("Harbour Food"));
    draft.name = q("Something else");
    import(draft);
    EXPECT_EQ(network.profile().name, q("Harbour Food")) << "now there is somebody in it";
}

TEST_F(ImportPlanTest, OneInverseTakesItAllBack)
{
    const Network before = network;
    const ImportPlan planned = import(smallDraft());
    apply(network, planned.change.inverse());
    EXPECT_EQ(network, before);
}

TEST_F(ImportPlanTest, StopsWhenCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto planned = planImport(network, smallDraft(), options, ids, task);
    EXPECT_EQ(planned.error().code, ErrorCode::Cancelled);
}

} // namespace cw::exchange
