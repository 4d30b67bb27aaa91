// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pulse/PulseSheet.h"

#include "tests/core/query/QueryTest.h"

namespace cw::exchange {

using query::text;

class PulseSheetTest : public query::QueryTest
{
protected:
    void SetUp() override
    {
        clarity = ask("Is our purpose clear to you?", 2);
        belonging = ask("Do you belong here, truly?", 1);
        ana = add("Ana");
        bo = add("Bo");
        named = start(false);
        anonymous = start(true);
    }

    PulseQuestionId ask(const char* words, int position)
    {
        return write(PulseQuestion{.id = {}, .text = text(words), .position = position});
    }

    PulseRoundId start(bool isAnonymous)
    {
        return write(PulseRound{
            .id = {},
            .asked = query::day("2024-03-01"),
            .isAnonymous = isAnonymous,
            .questions = {clarity, belonging}});
    }

    PulseSheetRead read(PulseRoundId round, const QByteArray& bytes) const
    {
        return readPulseSheet(network, round, {QStringLiteral("sheet.csv"), bytes});
    }

    /// Question and value, in the order in which they are taken.
    static std::vector<std::pair<PulseQuestionId, int>> valuesOf(const PulseSheetRead& sheet)
    {
        std::vector<std::pair<PulseQuestionId, int>> values;
        for (const PulseAnswer& answer : sheet.answers)
            values.emplace_back(answer.question, answer.value);
        return values;
    }

    PulseQuestionId clarity;
    PulseQuestionId belonging;
    MemberId ana;
    MemberId bo;
    PulseRoundId named;
    PulseRoundId anonymous;
};

TEST_F(PulseSheetTest, GoesOutEmptyWithARowForEachMemberAsked)
{
    EXPECT_EQ(
        writePulseSheet(network, named),
        QByteArray("Name,Id,\"Do you belong here, truly?\",Is our purpose clear to you?\r\n") +
            "Ana," + QByteArray::number(qint64{ana.value}) + ",,\r\nBo," +
            QByteArray::number(qint64{bo.value}) + ",,\r\n");
    change(named, [&](PulseRound& round) { round.askedMembers = {bo}; });
    EXPECT_FALSE(writePulseSheet(network, named).contains("Ana"));
}

TEST_F(PulseSheetTest, OfAnAnonymousRoundNamesNobody)
{
    EXPECT_EQ(
        writePulseSheet(network, anonymous),
        "\"Do you belong here, truly?\",Is our purpose clear to you?\r\n");
}

TEST_F(PulseSheetTest, NeverCarriesAnswersThatWereGiven)
{
    const QByteArray before = writePulseSheet(network, named);
    write(PulseAnswer{.id = {}, .round = named, .question = clarity, .member = ana, .value = 4});
    EXPECT_EQ(writePulseSheet(network, named), before);
}

TEST_F(PulseSheetTest, ComesBackFilled)
{
    QByteArray sheet = writePulseSheet(network, named);
    sheet.replace(QByteArray::number(qint64{ana.value}) + ",,", "," + QByteArray("5,2"));
    const PulseSheetRead found = read(named, sheet);
    EXPECT_TRUE(found.problems.empty());
    EXPECT_EQ(found.sheets, 1); // Bo has said nothing
    ASSERT_EQ(found.answers.size(), 2U);
    EXPECT_EQ(found.answers[0].member, ana);
    EXPECT_EQ(
        valuesOf(found),
        (std::vector<std::pair<PulseQuestionId, int>>{{belonging, 5}, {clarity, 2}}));
}

TEST_F(PulseSheetTest, MayHaveSemicolonsOrTabsOtherOrderAndOtherColumns)
{
    for (const char* const delimiter : {";", "\t"}) {
        const QByteArray sheet = QByteArray("IS OUR  PURPOSE CLEAR TO YOU?;Where;Name\n3;here;Bo\n")
                                     .replace(";", delimiter);
        const PulseSheetRead found = read(named, sheet);
        EXPECT_TRUE(found.problems.empty());
        ASSERT_EQ(found.answers.size(), 1U);
        EXPECT_EQ(found.answers[0].member, bo);
        EXPECT_EQ(found.answers[0].value, 3);
    }
}

TEST_F(PulseSheetTest, OfAnAnonymousRoundTakesNoName)
{
    const PulseSheetRead found =
        read(anonymous, "Name,Is our purpose clear to you?\nAna,4\nAna,1\n,5\n");
    EXPECT_EQ(found.sheets, 3);
    for (const PulseAnswer& answer : found.answers)
        EXPECT_TRUE(answer.member.isNull());
}

TEST_F(PulseSheetTest, NamesWhatItCannotTakeAndTakesTheRest)
{
    add("Bo");
    const QByteArray header =
        "Name,Id,Is our purpose clear to you?,\"Do you belong here, truly?\"\n";
    const PulseSheetRead found =
        read(named, header + "Ana,,7,2\nZoe,,3,3\nBo,,3,3\n,,3,3\n,999,3,3\nAna,,much,2.5\n");
    struct Expected
    {
        int row;
        Reason reason;
        const char* value;
    };
    const std::vector<Expected> expected{
        {2, Reason::OutOfRange, "7"},      {3, Reason::UnknownValue, "Zoe"},
        {4, Reason::AmbiguousLabel, "Bo"}, {5, Reason::MissingLabel, ""},
        {6, Reason::UnknownValue, "999"},  {7, Reason::NotANumber, "much"},
        {7, Reason::OutOfRange, "2.5"}};
    ASSERT_EQ(found.problems.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(found.problems[i].place.row, expected[i].row);
        EXPECT_EQ(found.problems[i].reason, expected[i].reason) << expected[i].row;
        EXPECT_EQ(found.problems[i].value, text(expected[i].value));
        EXPECT_EQ(found.problems[i].place.source, text("sheet.csv"));
    }
    EXPECT_EQ(valuesOf(found), (std::vector<std::pair<PulseQuestionId, int>>{{belonging, 2}}));
}

TEST_F(PulseSheetTest, WhatIsNoFiniteNumberIsNoAnswer)
{
    QByteArray sheet = "Is our purpose clear to you?\n";
    for (const char* const value : {"nan", "inf", "-inf", "1e300", "-1", "0", "0x3", "5.0001"})
        sheet += QByteArray(value) + '\n';
    const PulseSheetRead found = read(anonymous, sheet);
    EXPECT_TRUE(found.answers.empty());
    EXPECT_EQ(found.problems.size(), 8U);
}

TEST_F(PulseSheetTest, SaysNoMoreThanSomebodyCanRead)
{
    QByteArray sheet = "Is our purpose clear to you?\n";
    for (int i = 0; i < 5000; ++i)
        sheet += "much\n";
    EXPECT_LE(read(anonymous, sheet).problems.size(), 1001U);
}

TEST_F(PulseSheetTest, TheLastRowOfAMemberCounts)
{
    const PulseSheetRead found =
        read(named, "Name,Is our purpose clear to you?\nAna,1\nBo,2\nAna,5\n");
    ASSERT_EQ(found.problems.size(), 1U);
    EXPECT_EQ(found.problems[0].reason, Reason::DuplicateId);
    EXPECT_EQ(found.problems[0].detail, text("2"));
    EXPECT_EQ(found.sheets, 2);
    EXPECT_EQ(found.answers[0].value, 5);
}

TEST_F(PulseSheetTest, WithoutQuestionsOrNamesSaysWhichColumnIsMissing)
{
    for (const char* const bytes : {"", "Name\nAna\n"}) {
        const PulseSheetRead found = read(named, bytes);
        ASSERT_FALSE(found.problems.empty());
        EXPECT_EQ(found.problems[0].reason, Reason::MissingColumn);
        EXPECT_EQ(found.problems[0].place.row, 0);
        EXPECT_TRUE(found.answers.empty());
    }
    EXPECT_EQ(read(named, "Is our purpose clear to you?\n3\n").problems[0].detail, text("name"));
}

TEST_F(PulseSheetTest, TwoQuestionsOfOneTextAreTwoColumns)
{
    change(clarity, [&](PulseQuestion& row) { row.text = network.find(belonging)->text; });
    const PulseSheetRead found =
        read(anonymous, "\"Do you belong here, truly?\",\"Do you belong here, truly?\"\n1,5\n");
    EXPECT_EQ(
        valuesOf(found),
        (std::vector<std::pair<PulseQuestionId, int>>{{belonging, 1}, {clarity, 5}}));
}

TEST_F(PulseSheetTest, IsNoFormulaAndComesBackAsItWas)
{
    change(clarity, [](PulseQuestion& row) { row.text = text("=HYPERLINK(1)"); });
    const QByteArray sheet = writePulseSheet(network, anonymous);
    EXPECT_FALSE(sheet.contains(",=HYPERLINK"));
    EXPECT_EQ(read(anonymous, sheet + "1,5\n").answers.size(), 2U);
}

} // namespace cw::exchange
