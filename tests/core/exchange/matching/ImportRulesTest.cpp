// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Members.h"
#include "core/exchange/matching/ImportPlan.h"
#include "core/rules/RowRules.h"
#include "tests/core/exchange/ArbitraryDraft.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace cw::exchange {

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

CivilDate day(const char* iso)
{
    return *CivilDate::fromIso(iso);
}

DraftElement element(const char* label, const char* type = "")
{
    DraftElement made;
    made.label = q(label);
    made.type = q(type);
    made.place = {q("elements.csv"), 3, {}};
    return made;
}

DraftConnection connection(const char* from, const char* to)
{
    DraftConnection made;
    made.from = q(from);
    made.to = q(to);
    made.place = {q("connections.csv"), 7, {}};
    return made;
}

DraftElement elementWith(const char* label, const char* header, const char* value)
{
    DraftElement made = element(label, "Organisation");
    made.fields = {{q(header), q(value)}};
    return made;
}

/// The rows that would be no more what they are if somebody edited them.
QStringList rowsAgainstTheRules(const Network& network)
{
    QStringList rows;
    EveryRecord::forEach([&]<class R>() {
        for (const R& row : network.all<R>()) {
            const Result<R> again = rules::validated(network, row);
            const std::string_view table = Schema<R>::table;
            if (!again.ok())
                rows.append(
                    QString::fromStdString(std::string(table) + " " + again.error().subject));
            else if (!(*again == row))
                rows.append(QString::fromStdString(std::string(table) + " is not tidy"));
        }
    });
    return rows;
}

class ImportRules : public ::testing::Test
{
protected:
    ImportPlan import(const Draft& draft)
    {
        TaskContext task;
        auto planned = planImport(network, draft, options, ids, task);
        EXPECT_TRUE(planned.ok());
        EXPECT_TRUE(checkFits(network, planned->change).ok());
        apply(network, planned->change);
        EXPECT_EQ(rowsAgainstTheRules(network), QStringList());
        return std::move(planned).value();
    }

    ImportPlan import(DraftElement one)
    {
        Draft draft;
        draft.elements = {std::move(one)};
        return import(draft);
    }

    Member member(const char* name) const
    {
        for (const Member& each : network.all<Member>()) {
            if (each.name == q(name))
                return each;
        }
        ADD_FAILURE() << "no member " << name;
        return {};
    }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    ImportOptions options{.today = *CivilDate::of(2025, 3, 12)};
    Network network;
};

Finding finding(const char* source, int row, const char* column, const char* value, Reason reason)
{
    return {{q(source), row, q(column)}, q(value), reason, {}};
}

} // namespace

TEST_F(ImportRules, ALineBreakInANameBecomesASpaceAndIsSaid)
{
    const ImportPlan planned = import(element("Ana\r\nRuiz"));
    EXPECT_EQ(member("Ana Ruiz").name, q("Ana Ruiz"));
    Finding said = finding("elements.csv", 3, "Label", "Ana\r\nRuiz", Reason::NotKept);
    said.detail = q("line breaks or control characters");
    EXPECT_EQ(planned.notes, std::vector{said});
    EXPECT_TRUE(planned.problems.empty());
}

TEST_F(ImportRules, LineBreaksInTypesPlacesAndOwnFieldsBecomeSpaces)
{
    DraftElement ana = element("Ana", "Food\nbank");
    ana.fields = {{q("Place"), q("Porto\nNorte")}, {q("Favourite\ncolour"), q("green")}};
    import(ana);
    EXPECT_EQ(member("Ana").type, q("Food bank"));
    EXPECT_EQ(member("Ana").place, q("Porto Norte"));
    EXPECT_EQ(network.all<FieldDefinition>().begin()->label, q("Favourite colour"));
}

TEST_F(ImportRules, WhoWasTidiedIsFoundAgain)
{
    Draft draft;
    draft.scheme = q("kumu");
    draft.elements = {element("Ana\nRuiz", "Per\nson"), element("Bo")};
    draft.elements[0].foreignId = q("a\nb");
    draft.connections = {connection("Ana\nRuiz", "Bo")};
    draft.connections[0].type = q("knows\nwell");
    draft.connections[0].fromDate = day("2020-01-01");
    draft.connections[0].toDate = day("2019-01-01");
    import(draft);
    EXPECT_EQ(network.all<Member>().size(), 2U);
    EXPECT_TRUE(import(draft).change.isEmpty());
}

TEST_F(ImportRules, ParagraphsStayInProse)
{
    DraftElement ana = element("Ana");
    ana.description = q("One.\n\nTwo.\x01");
    import(ana);
    EXPECT_EQ(member("Ana").description, q("One.\n\nTwo. "));
}

TEST_F(ImportRules, AnEndBeforeItsBeginningIsAProblemAndLeftOut)
{
    Draft draft;
    draft.elements = {element("Ana"), element("Bo")};
    draft.elements[0].from = day("2021-05-01");
    draft.elements[0].to = day("2020-01-01");
    draft.connections = {connection("Ana", "Bo")};
    draft.connections[0].fromDate = day("2021-05-01");
    draft.connections[0].toDate = day("2020-01-02");
    draft.connections[0].fields = {
        {q("First known"), q("2020-01-01")}, {q("Ended"), q("2019-01-01")}};
    const ImportPlan planned = import(draft);
    EXPECT_EQ(member("Ana").joined, day("2021-05-01"));
    EXPECT_TRUE(member("Ana").left.isNull());
    EXPECT_EQ(network.all<Strand>().begin()->from, day("2021-05-01"));
    const std::vector<Finding> expected{
        finding("elements.csv", 3, "End", "2020-01-01", Reason::OutOfRange),
        finding("connections.csv", 7, "End", "2020-01-02", Reason::OutOfRange),
        finding("connections.csv", 7, "Ended", "2019-01-01", Reason::OutOfRange)};
    EXPECT_EQ(planned.problems, expected);
}

TEST_F(ImportRules, ABeginningAfterTheEndThatIsThereIsLeftOut)
{
    DraftElement ana = element("Ana");
    ana.to = day("2020-01-01");
    import(ana);
    ana.to = {};
    ana.from = day("2021-01-01");
    const ImportPlan planned = import(ana);
    EXPECT_TRUE(member("Ana").joined.isNull());
    EXPECT_EQ(member("Ana").left, day("2020-01-01"));
    const std::vector<Finding> expected{
        finding("elements.csv", 3, "Start", "2021-01-01", Reason::OutOfRange)};
    EXPECT_EQ(planned.problems, expected);
}

TEST_F(ImportRules, WhoHasMembersDoesNotBecomeAnIndividual)
{
    Draft draft;
    draft.elements = {
        element("Bank", "Organisation"), elementWith("Ana", "Affiliated with", "Bank")};
    import(draft);
    ASSERT_EQ(network.all<Affiliation>().size(), 1U);
    const ImportPlan planned = import(elementWith("Bank", "Member kind", "individual"));
    EXPECT_EQ(member("Bank").kind, MemberKind::Organization);
    const std::vector<Finding> expected{
        finding("elements.csv", 3, "Member kind", "individual", Reason::UnknownValue)};
    EXPECT_EQ(planned.problems, expected);
}

TEST_F(ImportRules, TwoThatWouldBelongToEachOtherAreAProblem)
{
    Draft draft;
    draft.elements = {
        elementWith("Bank", "Affiliated with", "Union"),
        elementWith("Union", "Affiliated with", "Bank")};
    const ImportPlan planned = import(draft);
    EXPECT_EQ(network.all<Affiliation>().size(), 1U);
    ASSERT_EQ(planned.problems.size(), 1U);
    EXPECT_EQ(planned.problems[0].place.column, q("Affiliated with"));
    EXPECT_EQ(planned.problems[0].value, q("Bank"));
}

TEST_F(ImportRules, NobodyStandsTwiceInAnArrangement)
{
    import(elementWith(
        "Bank", "Placement rows",
        R"([{"arrangement":2,"x":1.5,"y":2.5},{"arrangement":2,"x":3.5,"y":2.5}])"));
    EXPECT_EQ(network.all<Placement>().size(), 1U);
}

TEST_F(ImportRules, AnInteractionWithoutADayIsAProblem)
{
    const ImportPlan planned =
        import(elementWith("Bank", "Interaction rows", R"([{"participants":["Bank"]}])"));
    EXPECT_EQ(network.all<Interaction>().size(), 0U);
    ASSERT_EQ(planned.problems.size(), 1U);
    EXPECT_EQ(planned.problems[0].place.column, q("Interaction rows"));
}

TEST_F(ImportRules, WhatTheFileSaysOfTheNetworkKeepsToTheRulesToo)
{
    Draft draft;
    draft.name = q("Food\nnetwork");
    draft.fields = {
        {q("Profile"),
         q(R"([{"issue":7,"place":"Porto\nNorte","start_date":"2021-01-01","end_date":"2020-01-01"}])")},
        {q("Tag details"),
         q(R"([{"name":"Core\nteam","color":"mauve"},{"name":" CORE TEAM "},{"name":""}])")},
        {q("Field definitions"),
         q(R"([{"owner":"member","key":"A","label":"A"},{"owner":"member","key":"a","label":"b"},{"key":"","label":"c"},{"owner":"nobody","key":"d","label":"d"}])")},
        {q("Saved views"),
         q(R"([{"name":"All"},{"name":"all"},{"name":"Near","focus_steps":3},{"name":"Far","zoom":-1.0}])")}};
    draft.elements = {element("Ana")};
    const ImportPlan planned = import(draft);
    EXPECT_EQ(network.profile().name, q("Food network"));
    EXPECT_EQ(network.profile().place, q("Porto Norte"));
    EXPECT_TRUE(network.profile().end.isNull());
    ASSERT_EQ(network.all<Tag>().size(), 1U);
    EXPECT_EQ(network.all<Tag>().begin()->name, q("Core team"));
    EXPECT_EQ(network.all<FieldDefinition>().size(), 1U);
    EXPECT_EQ(network.all<SavedView>().size(), 2U);
    QStringList columns;
    for (const Finding& problem : planned.problems)
        columns.append(problem.place.column);
    columns.sort();
    const QStringList expected{
        q("Field definitions"), q("Field definitions"), q("Field definitions"),
        q("Profile"),           q("Profile"),           q("Saved views"),
        q("Saved views"),       q("Tag details"),       q("Tag details")};
    EXPECT_EQ(columns, expected);
}

TEST_F(ImportRules, AValueThatIsOutOfRangeIsAProblemAndLeftOut)
{
    const ImportPlan planned = import(elementWith("Bank", "Latitude", "91.5"));
    EXPECT_FALSE(member("Bank").latitude.has_value());
    const std::vector<Finding> expected{
        finding("elements.csv", 3, "Latitude", "91.5", Reason::OutOfRange)};
    EXPECT_EQ(planned.problems, expected);
}

TEST_F(ImportRules, WhatWasImportedCanBeEdited)
{
    Draft draft;
    draft.elements = {element("Ana\nRuiz"), element("Bo")};
    draft.elements[1].from = day("2021-05-01");
    draft.elements[1].to = day("2020-01-01");
    import(draft);
    std::vector<MemberId> all;
    for (const Member& each : network.all<Member>())
        all.push_back(each.id);
    const edit::EditContext context{network, ids, options.today};
    EXPECT_TRUE(edit::archiveMembers(context, all).ok());
}

RC_GTEST_PROP(ImportRulesForAnyDraft, LeaveOnlyRowsThatAreAsTheRulesSay, ())
{
    Draft draft = testing::arbitraryDraft();
    const QStringList memberHeaders{q("Joined"),      q("Left"),           q("Place"),
                                    q("Member kind"), q("Short name"),     q("Notes"),
                                    q("Color"),       q("Latitude"),       q("Brought by"),
                                    q("Level"),       q("Affiliated with")};
    const QStringList values{
        q("2020-01-01"), q("2010-06-30"), q("organization"), q("individual"), q("91"), q("-12.5"),
        q("one\ntwo"),   q("\x01"),       q("  wide "),      q("e\u0301"),    q("A"),  q("\u2028")};
    const auto anyValue = [&] { return values[*rc::gen::inRange(0, int(values.size()))]; };
    for (DraftElement& each : draft.elements) {
        if (*rc::gen::arbitrary<bool>())
            each.label = q("A") + anyValue();
        for (const QString& header : memberHeaders) {
            if (*rc::gen::arbitrary<bool>())
                each.fields.append({header, anyValue()});
        }
    }
    for (DraftConnection& each : draft.connections) {
        for (const char* header : {"First known", "Ended", "Cadence days", "Agreement"})
            each.fields.append({q(header), anyValue()});
        each.type += anyValue();
    }
    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    Network network;
    for (int round = 0; round < 2; ++round) {
        TaskContext task;
        const auto planned =
            planImport(network, draft, {.today = *CivilDate::of(2025, 3, 12)}, ids, task);
        RC_ASSERT(planned.ok());
        RC_ASSERT(checkFits(network, planned->change).ok());
        apply(network, planned->change);
        RC_ASSERT(rowsAgainstTheRules(network).join(q(", ")).toStdString() == "");
        RC_ASSERT(round == 0 || planned->change.isEmpty());
    }
}

} // namespace cw::exchange
