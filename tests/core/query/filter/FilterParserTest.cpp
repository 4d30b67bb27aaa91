// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterParser.h"

#include "tests/core/query/filter/FilterTest.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace cw::query {

using Error = FilterError::Kind;

class FilterParserTest : public FilterTest
{
protected:
    QString canonical(const char* typed) const { return query::text(filter(typed)); }

    void expectError(const char* typed, Error kind, int begin, int length) const
    {
        const auto error = parsed(typed).error;
        ASSERT_TRUE(error) << typed;
        EXPECT_EQ(error->kind, kind) << typed;
        EXPECT_EQ(error->begin, begin) << typed;
        EXPECT_EQ(error->length, length) << typed;
        EXPECT_TRUE(parsed(typed).filter.isEmpty());
    }
};

TEST_F(FilterParserTest, ReadsConditionsOfMembersAndRelationships)
{
    const Filter found = filter("sector = Housing and depth >= 3");
    ASSERT_EQ(found.members.size(), 1U);
    EXPECT_EQ(
        found.members[0].condition,
        (FilterCondition{
            AttributeOwner::Member, text("sector"), Comparison::Equal, {text("Housing")}}));
    ASSERT_EQ(found.relationships.size(), 1U);
    EXPECT_EQ(
        found.relationships[0].condition,
        (FilterCondition{
            AttributeOwner::Relationship, text("depth"), Comparison::GreaterOrEqual, {text("3")}}));
}

TEST_F(FilterParserTest, LettersMayBeJoinedAsPersianAndEmojiAre)
{
    for (const char* word : {"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "👩‍👧"}) {
        const Filter found = filter((std::string("sector = ") + word).c_str());
        ASSERT_EQ(found.members.size(), 1U);
        EXPECT_EQ(found.members[0].condition.values, QStringList{QString::fromUtf8(word)});
    }
}

TEST_F(FilterParserTest, AnEmptyTextIsNoFilter)
{
    EXPECT_TRUE(parsed("").isOk());
    EXPECT_TRUE(filter("  ").isEmpty());
    EXPECT_EQ(query::text(Filter()), QString());
}

TEST_F(FilterParserTest, WritesWhatItReadInOneWay)
{
    EXPECT_EQ(canonical("SECTOR  =  Housing"), text("sector = Housing"));
    EXPECT_EQ(canonical("sector=\"Food and drink\""), text("sector = \"Food and drink\""));
    EXPECT_EQ(canonical("sector in Food"), text("sector in (Food)"));
    EXPECT_EQ(canonical("sector IN (Food,\"and\")"), text("sector in (Food, \"and\")"));
    EXPECT_EQ(canonical("degree >= 3.0"), text("degree >= 3"));
    EXPECT_EQ(canonical("degree ≥ 3"), text("degree >= 3"));
    EXPECT_EQ(canonical("kind <> Group"), text("kind != group"));
    EXPECT_EQ(canonical("archived = TRUE"), text("archived = yes"));
    EXPECT_EQ(canonical("sector is empty"), text("sector is empty"));
    EXPECT_EQ(canonical("((sector = A))"), text("sector = A"));
    EXPECT_EQ(canonical("depth > 1 and sector = A"), text("sector = A and depth > 1"));
    EXPECT_EQ(
        canonical("sector = A or sector = B and place = C"),
        text("sector = A or (sector = B and place = C)"));
    EXPECT_EQ(canonical("not (sector = A or place = B)"), text("not (sector = A or place = B)"));
    EXPECT_EQ(canonical("sector = „Stadt“"), text("sector = Stadt"));
}

TEST_F(FilterParserTest, KnowsCustomFieldsByKeyAndByLabel)
{
    EXPECT_EQ(canonical("\"Yearly budget\" > 100"), text("field:budget > 100"));
    EXPECT_EQ(canonical("field:budget > 100"), text("field:budget > 100"));
    EXPECT_EQ(
        canonical("relationship.field:budget > 100"), text("relationship.field:budget > 100"));
    EXPECT_EQ(
        canonical("relationship.last_contact < 2025-01-01"),
        text("relationship.last_contact < 2025-01-01"));
    EXPECT_EQ(canonical("relationship.depth = 2"), text("depth = 2"));
}

TEST_F(FilterParserTest, UnderstandsTheWordsOfTheScreen)
{
    FilterWords words(network);
    const Attribute kind = *attribute(network, AttributeOwner::Member, text("kind"));
    words.addName(kind, text("Gattung"));
    words.addValue(kind, text("Person"), text("individual"));
    const ParsedFilter read = parseFilter(text("gattung = person"), words);
    ASSERT_TRUE(read.isOk());
    EXPECT_EQ(query::text(read.filter), text("kind = individual"));
}

TEST_F(FilterParserTest, SaysWhatIsWrongAndWhere)
{
    expectError("sectr = Housing", Error::UnknownName, 0, 5);
    expectError("sector Housing", Error::ComparisonExpected, 7, 7);
    expectError("sector", Error::ComparisonExpected, 6, 0);
    expectError("sector > Housing", Error::ComparisonDoesNotFit, 7, 1);
    expectError("sector =", Error::ValueExpected, 8, 0);
    expectError("sector = and", Error::ValueExpected, 9, 3);
    expectError("degree > many", Error::NotANumber, 9, 4);
    expectError("joined < 2025-02-30", Error::NotADate, 9, 10);
    expectError("archived = maybe", Error::NotAFlag, 11, 5);
    expectError("kind = robot", Error::NotAChoice, 7, 5);
    expectError("sector = A place = B", Error::JoinExpected, 11, 5);
    expectError("(sector = A", Error::CloseMissing, 11, 0);
    expectError("sector = A)", Error::JoinExpected, 10, 1);
    expectError("sector in (A, B", Error::CloseMissing, 15, 0);
    expectError("sector = \"A", Error::QuoteMissing, 9, 2);
    expectError("sector = A and", Error::NameExpected, 14, 0);
    expectError("= A", Error::NameExpected, 0, 1);
    EXPECT_EQ(parsed("kind = robot").error->choices, list({"individual", "organization", "group"}));
}

TEST_F(FilterParserTest, MembersAndRelationshipsMeetByAndOnly)
{
    expectError("sector = A or depth > 2", Error::OwnersMixed, 11, 2);
    expectError("not (sector = A and depth > 2)", Error::OwnersMixed, 0, 3);
    EXPECT_EQ(
        canonical("(sector = A and depth > 2) and (since is known or depth = 1)"),
        text("sector = A and depth > 2 and (since is known or depth = 1)"));
}

TEST_F(FilterParserTest, HasAnEndToBracketsAndLength)
{
    const QString deep = QString(100'000, u'(');
    EXPECT_EQ(parseFilter(deep, words()).error->kind, Error::TooLong);
    EXPECT_EQ(parseFilter(deep.left(9'000), words()).error->kind, Error::TooDeep);
    const QString nots = text("not ").repeated(2'000) + text("sector = A");
    EXPECT_EQ(parseFilter(nots, words()).error->kind, Error::TooDeep);
}

namespace {

const std::vector<FilterCondition>& samples(AttributeOwner owner)
{
    using C = Comparison;
    const auto m = AttributeOwner::Member;
    const auto r = AttributeOwner::Relationship;
    static const std::vector<FilterCondition> kMembers{
        {m, text("sector"), C::Equal, {text("Food")}},
        {m, text("name"), C::Contains, {text("a \"quoted\\\" „thing“")}},
        {m, text("place"), C::In, {text(""), text("and"), text("a,b(c)=d")}},
        {m, text("field:budget"), C::Less, {text("-1.5e+30")}},
        {m, text("joined"), C::GreaterOrEqual, {text("2024-02-29")}},
        {m, text("level"), C::IsKnown, {}},
        {m, text("tag"), C::NotEqual, {text("日本 👩‍🌾")}}};
    static const std::vector<FilterCondition> kRelationships{
        {r, text("depth"), C::LessOrEqual, {text("2.5")}},
        {r, text("last_contact"), C::IsEmpty, {}},
        {r, text("overdue"), C::Equal, {text("yes")}},
        {r, text("field:budget"), C::Greater, {text("3")}}};
    return owner == m ? kMembers : kRelationships;
}

FilterTerm randomTerm(AttributeOwner owner, int depth)
{
    const int shape = depth > 4 ? 0 : *rc::gen::inRange(0, 6);
    if (shape < 3)
        return termOf(*rc::gen::elementOf(samples(owner)));
    if (shape == 3)
        return negated(randomTerm(owner, depth + 1));
    std::vector<FilterTerm> parts;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        parts.push_back(randomTerm(owner, depth + 1));
    return shape == 4 ? all(std::move(parts)) : any(std::move(parts));
}

Filter randomFilter()
{
    std::vector<FilterTerm> parts;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        parts.push_back(randomTerm(
            *rc::gen::arbitrary<bool>() ? AttributeOwner::Member : AttributeOwner::Relationship,
            0));
    return filterOf(all(std::move(parts)));
}

} // namespace

RC_GTEST_FIXTURE_PROP(FilterParserTest, ReadsWhatItWrote, ())
{
    const Filter filter = randomFilter();
    const QString written = query::text(filter);
    const ParsedFilter read = parseFilter(written, words());
    RC_LOG() << written.toStdString();
    RC_ASSERT(read.isOk());
    RC_ASSERT(read.filter == filter);
}

RC_GTEST_FIXTURE_PROP(FilterParserTest, WithstandsAnyPieces, ())
{
    static const std::vector<const char*> kPieces{
        "sector",
        "depth",
        "=",
        "!",
        "<=",
        "(",
        ")",
        ",",
        "\"",
        "“",
        "and",
        "or",
        "not",
        "is",
        "in",
        "empty",
        "known",
        "contains",
        "Food",
        "2",
        "\\",
        " ",
        "\n",
        "field:",
        "👩",
        "\xef\xbf\xbf",
        "relationship.",
        "Yearly budget"};
    const auto pieces = *rc::gen::container<std::vector<const char*>>(rc::gen::elementOf(kPieces));
    QString typed;
    for (const char* piece : pieces)
        typed += text(piece) + (*rc::gen::arbitrary<bool>() ? text(" ") : QString());
    const ParsedFilter read = parseFilter(typed, words());
    if (read.error) {
        RC_ASSERT(read.error->begin >= 0);
        RC_ASSERT(read.error->length >= 0);
        RC_ASSERT(read.error->begin + read.error->length <= typed.size());
    } else {
        RC_ASSERT(parseFilter(query::text(read.filter), words()).filter == read.filter);
    }
}

} // namespace cw::query
