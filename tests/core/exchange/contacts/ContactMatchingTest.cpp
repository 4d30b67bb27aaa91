// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ImportPlan.h"
#include "tests/core/exchange/ExchangeTesting.h"

#include <algorithm>

namespace cw::exchange {

using testing::says;
using testing::text;

namespace {

QByteArray card(const QByteArray& lines)
{
    return "BEGIN:VCARD\n" + lines + "END:VCARD\n";
}

const QByteArray kTown =
    card("FN:Ana Ruiz\nUID:a\nEMAIL:ana@x.org\nORG:Harbour Bank\nTITLE:Clerk\n"
         "NOTE:said in confidence\nRELATED;TYPE=friend:b\nCATEGORIES:core\n") +
    card("FN:Bo Lind\nUID:b\nORG:Harbour Bank\nTITLE:Guard\n") +
    card("FN:Growers\nUID:g\nKIND:group\nMEMBER:urn:uuid:a\nMEMBER:mailto:ana@x.org\n"
         "MEMBER:urn:uuid:b\n");

class ContactMatchingTest : public ::testing::Test
{
protected:
    ImportPlan plan(const QByteArray& bytes)
    {
        TaskContext task;
        const Draft draft = testing::readBytes(bytes, "people.vcf");
        auto planned = planImport(network, draft, options, ids, task);
        EXPECT_TRUE(planned.ok());
        return std::move(planned).value();
    }

    ImportPlan import(const QByteArray& bytes)
    {
        ImportPlan planned = plan(bytes);
        EXPECT_TRUE(checkFits(network, planned.change).ok());
        apply(network, planned.change);
        return planned;
    }

    MemberId add(const char* name, const char* email, MemberKind kind = MemberKind::Individual)
    {
        Member member;
        member.id = ids.next<MemberId>();
        member.name = text(name);
        member.email = text(email);
        member.kind = kind;
        Change change;
        change.of<Member>().inserted.push_back(member);
        apply(network, change);
        return member.id;
    }

    const Member& member(const char* name) const
    {
        for (const Member& each : network.all<Member>()) {
            if (each.name == text(name))
                return each;
        }
        static const Member kNobody;
        ADD_FAILURE() << "no member " << name;
        return kNobody;
    }

    std::size_t memberCount() const { return network.all<Member>().size(); }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    ImportOptions options{.today = *CivilDate::of(2025, 3, 12)};
    Network network;
};

} // namespace

TEST_F(ContactMatchingTest, bringsPeopleWithWhereTheyBelong)
{
    const ImportPlan planned = import(kTown);
    EXPECT_TRUE(planned.problems.empty());
    EXPECT_EQ(planned.members, (RowCounts{4, 0, 0}));
    EXPECT_EQ(planned.relationships, (RowCounts{1, 0, 0}));
    EXPECT_EQ(planned.affiliations, 4);
    const Member& bank = member("Harbour Bank");
    EXPECT_EQ(bank.kind, MemberKind::Organization);
    EXPECT_TRUE(bank.foreignIds.isEmpty());
    EXPECT_EQ(member("Growers").kind, MemberKind::Group);
    const Member& ana = member("Ana Ruiz");
    EXPECT_EQ(ana.notes, text("said in confidence"));
    EXPECT_EQ(ana.foreignIds.value(text("vcard")), text("a"));
    const auto isClerk = [&](const Affiliation& each) {
        return each.member == ana.id && each.container == bank.id && each.role == text("Clerk");
    };
    EXPECT_TRUE(std::ranges::any_of(network.all<Affiliation>(), isClerk));
    EXPECT_EQ(network.all<Strand>().begin()->type, text("friend"));
}

TEST_F(ContactMatchingTest, importingTheSameTwiceChangesNothing)
{
    import(kTown);
    const ImportPlan again = plan(kTown);
    EXPECT_TRUE(again.change.isEmpty());
    EXPECT_TRUE(again.problems.empty());
    EXPECT_EQ(again.members, (RowCounts{0, 0, 3})); // nothing is said of the bank itself
}

TEST_F(ContactMatchingTest, knowsMembersByTheirAddressAndKeepsTheirName)
{
    add("Ana R.", "Ana@X.org");
    const ImportPlan planned = import(kTown);
    EXPECT_EQ(memberCount(), 4U);
    EXPECT_EQ(member("Ana R.").notes, text("said in confidence"));
    const auto said = std::ranges::find_if(
        planned.notes, [](const Finding& each) { return each.reason == Reason::MatchedByEmail; });
    ASSERT_NE(said, planned.notes.end());
    EXPECT_EQ(said->value, text("Ana Ruiz"));
    EXPECT_EQ(said->detail, text("Ana R."));
    EXPECT_EQ(said->place.row, 1);
    // Ties and groups follow, and the next time nothing is new.
    EXPECT_EQ(network.all<Affiliation>().size(), 4U);
    EXPECT_EQ(network.all<Relationship>().size(), 1U);
    EXPECT_TRUE(plan(kTown).change.isEmpty());
}

TEST_F(ContactMatchingTest, knowsMembersByTheirSecondAddress)
{
    add("Ana R.", "old@x.org");
    import(card("FN:Ana Ruiz\nEMAIL:new@x.org\nEMAIL:old@x.org\n"));
    EXPECT_EQ(memberCount(), 1U);
}

TEST_F(ContactMatchingTest, theIdGoesBeforeTheAddress)
{
    import(card("FN:Ana Ruiz\nUID:a\nEMAIL:ana@x.org\n"));
    add("Bo Lind", "bo@x.org");
    import(card("FN:Ana Ruiz\nUID:a\nEMAIL:bo@x.org\n"));
    EXPECT_EQ(memberCount(), 2U);
    EXPECT_EQ(member("Ana Ruiz").email, text("bo@x.org"));
}

TEST_F(ContactMatchingTest, anAddressOfSeveralMembersIsNobodys)
{
    add("Ana", "home@x.org");
    add("Bo", "home@x.org");
    const ImportPlan planned = import(card("FN:Cy\nEMAIL:home@x.org\n"));
    EXPECT_EQ(memberCount(), 3U);
    EXPECT_FALSE(says(planned.notes, Reason::MatchedByEmail));
    EXPECT_EQ(planned.possibleDuplicates.size(), 1U);
}

TEST_F(ContactMatchingTest, anAddressOfSeveralCardsIsNobodys)
{
    add("Ana R.", "home@x.org");
    import(card("FN:Ana\nEMAIL:home@x.org\n") + card("FN:Bo\nEMAIL:home@x.org\n"));
    EXPECT_EQ(memberCount(), 3U);
}

TEST_F(ContactMatchingTest, theAddressOfAnOfficeIsNotWhoWorksThere)
{
    add("Harbour Bank", "info@bank.org", MemberKind::Organization);
    import(card("FN:Ana\nEMAIL:info@bank.org\n"));
    EXPECT_EQ(memberCount(), 2U);
    // A contact that is called like the office is the office.
    import(card("FN:Harbour Bank\nEMAIL:info@bank.org\n"));
    EXPECT_EQ(memberCount(), 2U);
}

TEST_F(ContactMatchingTest, aCompanyNeverBecomesAPersonOfItsName)
{
    add("Jane Smith", "");
    import(card("FN:Bo\nORG:Jane Smith\n"));
    EXPECT_EQ(member("Jane Smith").kind, MemberKind::Individual);
    EXPECT_EQ(memberCount(), 3U);
    EXPECT_EQ(network.all<Affiliation>().size(), 1U);
    EXPECT_TRUE(plan(card("FN:Bo\nORG:Jane Smith\n")).change.isEmpty());
}

TEST_F(ContactMatchingTest, aRoleThatNobodyHasWrittenIsFilledIn)
{
    import(card("FN:Bo\nORG:Bank\n"));
    const ImportPlan planned = import(card("FN:Bo\nORG:Bank\nTITLE:Guard\n"));
    EXPECT_EQ(planned.affiliations, 0);
    ASSERT_EQ(network.all<Affiliation>().size(), 1U);
    EXPECT_EQ(network.all<Affiliation>().begin()->role, text("Guard"));
    // A card that does not say it takes nothing away.
    EXPECT_TRUE(plan(card("FN:Bo\nORG:Bank\n")).change.isEmpty());
}

TEST_F(ContactMatchingTest, makesNobodyOfAnAddress)
{
    const ImportPlan planned = import(
        card("FN:Ana\nRELATED:urn:uuid:nobody\nRELATED:mailto:no@x.org\n") +
        card("FN:Growers\nKIND:group\nMEMBER:urn:uuid:nobody\nMEMBER:mailto:no@x.org\n"));
    EXPECT_EQ(memberCount(), 2U);
    const auto unknown = std::ranges::count_if(
        planned.problems, [](const Finding& each) { return each.reason == Reason::UnknownMember; });
    EXPECT_EQ(unknown, 4);
    EXPECT_EQ(planned.problems.size(), 4U);
}

TEST_F(ContactMatchingTest, sheetsAreNotMatchedByAddress)
{
    add("Ana R.", "ana@x.org");
    TaskContext task;
    const Draft draft = testing::readBytes("Label,Email\nAna Ruiz,ana@x.org\n", "people.csv");
    auto planned = planImport(network, draft, options, ids, task);
    ASSERT_TRUE(planned.ok());
    EXPECT_EQ(planned->members.added, 1);
    EXPECT_EQ(planned->possibleDuplicates.size(), 1U);
}

TEST_F(ContactMatchingTest, ofTwoPeopleWithOneNameEachKeepsTheirCompany)
{
    const QByteArray twins = card("FN:Sam\nUID:1\nORG:Mill\n") + card("FN:Sam\nUID:2\nORG:Bank\n");
    import(twins);
    EXPECT_EQ(memberCount(), 4U);
    EXPECT_EQ(network.all<Affiliation>().size(), 2U);
    EXPECT_TRUE(plan(twins).change.isEmpty());
}

} // namespace cw::exchange
