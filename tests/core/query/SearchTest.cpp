// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Search.h"

#include "core/query/DuplicateIndex.h"
#include "core/query/NameMatch.h"
#include "tests/core/query/QueryTest.h"

namespace cw::query {

class SearchTest : public QueryTest
{
protected:
    std::vector<MemberId> find(const char* typed, Search::Scope scope = Search::Scope::Names)
    {
        std::vector<MemberId> found;
        for (const MemberHit& hit : Search(network, scope).members(text(typed)))
            found.push_back(hit.member);
        return found;
    }
    MatchKind kindOf(const char* typed)
    {
        const auto hits = Search(network).members(text(typed));
        EXPECT_FALSE(hits.empty()) << typed;
        return hits.empty() ? MatchKind::OtherText : hits.front().kind;
    }
};

TEST_F(SearchTest, CaseAccentsAndSpacesDoNotMatter)
{
    const MemberId zoe = add("Zo\xC3\xAB  M\xC3\xBCller");
    const MemberId oerjan = add("\xC3\x98rjan");
    EXPECT_EQ(find("ZOE muller"), std::vector{zoe});
    EXPECT_EQ(find(" zo\xC3\xAB"), std::vector{zoe});
    EXPECT_EQ(find("orjan"), std::vector{oerjan});
}

TEST_F(SearchTest, BetterMatchesComeFirst)
{
    const MemberId inside = add("Diana Prince");
    const MemberId word = add("Maria Ana Lopez");
    const MemberId longer = add("Anabel Cruz");
    const MemberId wholeWord = add("Ana Ruiz Ortega de la Torre");
    const MemberId exact = add("Ana");
    EXPECT_EQ(find("ana"), (std::vector{exact, wholeWord, longer, word, inside}));
}

TEST_F(SearchTest, KindsOfMatchesAreTold)
{
    add("Sam Okoro");
    EXPECT_EQ(kindOf("sam okoro"), MatchKind::Exact);
    EXPECT_EQ(kindOf("sam o"), MatchKind::NamePrefix);
    EXPECT_EQ(kindOf("oko sa"), MatchKind::WordPrefixes);
    EXPECT_EQ(kindOf("koro"), MatchKind::Inside);
    EXPECT_EQ(kindOf("sok"), MatchKind::Scattered);
    EXPECT_EQ(kindOf("sam okroo"), MatchKind::Misspelt);
    EXPECT_EQ(kindOf("sam okorro"), MatchKind::Misspelt);
    EXPECT_EQ(kindOf("sam oxoro"), MatchKind::Misspelt);
}

TEST_F(SearchTest, LettersStrewnByChanceAreNoMatch)
{
    add("Sam Okoro");
    EXPECT_TRUE(find("smo").empty());
    EXPECT_TRUE(find("xyz").empty());
    EXPECT_TRUE(find("sam ruiz").empty());
    EXPECT_TRUE(find("").empty());
    EXPECT_TRUE(find("  ").empty());
}

TEST_F(SearchTest, ShortNamesAreNamesToo)
{
    const MemberId trust = add("Harbour Food Trust");
    change(trust, [](Member& member) { member.shortName = text("HFT"); });
    EXPECT_EQ(find("hft"), std::vector{trust});
    EXPECT_EQ(Search(network).named(text("Hft")), std::vector{trust});
    EXPECT_EQ(Search(network).named(text("harbour food TRUST")), std::vector{trust});
    EXPECT_TRUE(Search(network).named(text("harbour")).empty());
}

TEST_F(SearchTest, OtherFieldsAnswerOnlyWhenAskedAndLast)
{
    const MemberId ana = add("Ana");
    Tag water;
    water.name = text("Water");
    const TagId tag = write(water);
    change(ana, [tag](Member& member) {
        member.place = text("H\xC3\xB4pital");
        member.email = text("ruiz@example.org");
        member.fields.setValue(text("skill"), text("bread baking"));
        member.tags = {tag};
    });
    const MemberId named = add("Hopital Saint-Jean");
    const auto everything = Search::Scope::Everything;
    EXPECT_EQ(find("hopital", everything), (std::vector{named, ana}));
    EXPECT_EQ(find("hopital"), std::vector{named});
    EXPECT_EQ(find("baking ruiz", everything), std::vector{ana});
    EXPECT_EQ(find("water", everything), std::vector{ana});
}

TEST_F(SearchTest, ArchivedMembersAreFoundOnlyWhenAskedFor)
{
    const MemberId ana = add("Ana");
    change(ana, [](Member& member) { member.archived = true; });
    EXPECT_TRUE(find("ana").empty());
    EXPECT_EQ(Search(network).members(text("ana"), {.withArchived = true}).size(), 1U);
}

TEST_F(SearchTest, TheLimitKeepsTheBest)
{
    for (int i = 0; i < 50; ++i)
        add("Anabel");
    const MemberId ana = add("Ana");
    const auto hits = Search(network).members(text("ana"), {.limit = 3});
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits.front().member, ana);
}

TEST_F(SearchTest, RefreshingIsTheSameAsStartingAnew)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    Search search(network);
    change(ana, [](Member& member) { member.name = text("Zita"); });
    const Member gone = *network.find(bo);
    NetworkWriter(network).remove(gone);
    const MemberId chi = add("Chi");
    const std::vector changed{ana, bo, chi};
    search.refresh(network, changed);
    for (const char* typed : {"ana", "zita", "bo", "chi"})
        EXPECT_EQ(search.members(text(typed)), Search(network).members(text(typed))) << typed;
    for (int i = 0; i < 3000; ++i)
        search.refresh(network, {&ana, 1});
    EXPECT_EQ(search.members(text("zi")), Search(network).members(text("zi")));
}

TEST(NameMatch, OneMistakeIsALetterTooManyTooFewWrongOrSwapped)
{
    EXPECT_TRUE(isOneMistakeApart(u"okoro", u"okoro", false));
    EXPECT_TRUE(isOneMistakeApart(u"okkoro", u"okoro", false));
    EXPECT_TRUE(isOneMistakeApart(u"okor", u"okoro", false));
    EXPECT_TRUE(isOneMistakeApart(u"oxoro", u"okoro", false));
    EXPECT_TRUE(isOneMistakeApart(u"kooro", u"okoro", false));
    EXPECT_FALSE(isOneMistakeApart(u"okxxro", u"okoro", false));
    EXPECT_FALSE(isOneMistakeApart(u"oko", u"okoro", false));
    EXPECT_TRUE(isOneMistakeApart(u"oko", u"okoro", true));
    EXPECT_TRUE(isOneMistakeApart(u"okro", u"okorogun", true));
    EXPECT_FALSE(isOneMistakeApart(u"abc", u"okoro", true));
}

class PossibleDuplicatesTest : public QueryTest
{};

TEST_F(PossibleDuplicatesTest, TheSameNameOrEmailWhateverTheCase)
{
    const MemberId zoe = add("Zo\xC3\xAB M\xC3\xBCller");
    const MemberId zoe2 = add("zoe  muller");
    const MemberId ana = add("Ana");
    const MemberId anna = add("Anna");
    add("Somebody else");
    change(ana, [](Member& member) { member.email = text("ana@example.org"); });
    change(anna, [](Member& member) { member.email = text(" ANA@example.org"); });
    const auto groups = possibleDuplicates(network);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0], (DuplicateGroup{DuplicateReason::SameEmail, {ana, anna}}));
    EXPECT_EQ(groups[1], (DuplicateGroup{DuplicateReason::SameName, {zoe, zoe2}}));
}

TEST_F(PossibleDuplicatesTest, ANewcomerIsKnownByTheSame)
{
    const MemberId ana = add("Ana Ruiz");
    change(ana, [](Member& member) { member.email = text("ana@example.org"); });
    const MemberId zoe = add("Zoë Müller");
    DuplicateIndex known;
    for (const Member& member : network.all<Member>())
        known.add(member);
    Member newcomer;
    newcomer.name = text("ZOE MULLER");
    EXPECT_EQ(known.find(newcomer)->member, zoe);
    EXPECT_EQ(known.find(newcomer)->reason, DuplicateReason::SameName);
    newcomer.email = text(" Ana@Example.org");
    EXPECT_EQ(known.find(newcomer)->member, ana);
    EXPECT_EQ(known.find(newcomer)->reason, DuplicateReason::SameEmail);
    newcomer = Member();
    newcomer.name = text("New");
    EXPECT_FALSE(known.find(newcomer).has_value());
}

TEST_F(PossibleDuplicatesTest, OneGroupIsSaidOnce)
{
    const MemberId one = add("Ana");
    const MemberId two = add("ana");
    for (const MemberId id : {one, two})
        change(id, [](Member& member) { member.email = text("a@b.org"); });
    EXPECT_EQ(possibleDuplicates(network).size(), 1U);
}

} // namespace cw::query
