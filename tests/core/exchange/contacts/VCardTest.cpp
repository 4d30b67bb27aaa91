// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/ExchangeTesting.h"

#include <algorithm>

namespace cw::exchange {

using testing::field;
using testing::says;
using testing::text;

namespace {

Draft readCards(const QByteArray& bytes, const Budget& budget = {})
{
    return testing::readBytes(bytes, "people.vcf", budget);
}

/// One card of these lines.
Draft readCard(const QByteArray& lines)
{
    return readCards("BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n");
}

/// The finding of that reason and column; an empty one when there is none.
Finding findingOf(const std::vector<Finding>& findings, Reason reason, const char* column)
{
    const auto found = std::ranges::find_if(findings, [&](const Finding& each) {
        return each.reason == reason && each.place.column == text(column);
    });
    return found == findings.end() ? Finding{} : *found;
}

} // namespace

TEST(VCardTest, readsAPersonWithWhatIsKnownOfThem)
{
    const Draft draft = readCard("FN:Ana Ruiz\r\n"
                                 "UID:urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1\r\n"
                                 "EMAIL;TYPE=home:ana@home.example\r\n"
                                 "EMAIL;PREF=1:mailto:ana@example.org\r\n"
                                 "TEL;VALUE=uri:tel:+34-600\r\n"
                                 "URL:https://example.org\r\n"
                                 "ADR:;;1 Road;Porto;;4000;Portugal\r\n"
                                 "GEO:geo:41.15,-8.61;u=20\r\n"
                                 "NOTE:likes bread\\nand tea\\, too\r\n"
                                 "CATEGORIES:core,big\\, giver\r\n"
                                 "LANG:pt\r\nLANG:es\r\n");
    EXPECT_EQ(draft.format, text("vcard"));
    EXPECT_EQ(draft.scheme, text("vcard"));
    EXPECT_TRUE(draft.isContacts);
    ASSERT_EQ(draft.elements.size(), 1U);
    const DraftElement& ana = draft.elements.front();
    EXPECT_EQ(ana.label, text("Ana Ruiz"));
    EXPECT_EQ(ana.foreignId, text("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"));
    EXPECT_EQ(ana.email, text("ana@example.org"));
    EXPECT_EQ(field(ana, "Other e-mail"), text("ana@home.example"));
    EXPECT_EQ(field(ana, "Phone"), text("+34-600"));
    EXPECT_EQ(ana.url, text("https://example.org"));
    EXPECT_EQ(field(ana, "Place"), text("Porto, Portugal"));
    EXPECT_EQ(field(ana, "Latitude"), text("41.15"));
    EXPECT_EQ(field(ana, "Longitude"), text("-8.61"));
    EXPECT_EQ(field(ana, "Notes"), text("likes bread\nand tea, too"));
    EXPECT_EQ(ana.tags, QStringList({text("core"), text("big, giver")}));
    EXPECT_EQ(field(ana, "Languages"), text("pt, es"));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(VCardTest, makesTheCompanyAnOrganisationAndTheTitleARole)
{
    const Draft draft = readCard("FN:Ana Ruiz\r\nORG:Harbour Bank;Loans\r\nTITLE:Clerk\r\n");
    ASSERT_EQ(draft.elements.size(), 2U);
    const DraftElement& bank = draft.elements[1];
    EXPECT_EQ(bank.label, text("Harbour Bank"));
    EXPECT_TRUE(bank.isMention);
    EXPECT_EQ(field(bank, "Member kind"), text("organization"));
    EXPECT_EQ(field(draft.elements[0], "Department"), text("Loans"));
    ASSERT_EQ(draft.affiliations.size(), 1U);
    EXPECT_EQ(draft.affiliations[0].member.element, 0U);
    EXPECT_EQ(draft.affiliations[0].container.element, 1U);
    EXPECT_EQ(draft.affiliations[0].role, text("Clerk"));
}

TEST(VCardTest, affiliatesNobodyWithACompanyOfTheirOwnName)
{
    const Draft draft = readCard("FN:Mill Ltd\r\nN:;;;;\r\nORG:Mill Ltd\r\n");
    ASSERT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(field(draft.elements[0], "Member kind"), text("organization"));
    EXPECT_TRUE(draft.affiliations.empty());
}

TEST(VCardTest, readsGroupsWithTheirMembers)
{
    const Draft draft = readCard("KIND:group\r\nFN:Growers\r\n"
                                 "MEMBER:urn:uuid:03A0E51F-D1AA-4385-8A53-E29025ACD8AF\r\n"
                                 "MEMBER:mailto:ana@example.org\r\n");
    EXPECT_EQ(field(draft.elements.at(0), "Member kind"), text("group"));
    ASSERT_EQ(draft.affiliations.size(), 2U);
    EXPECT_EQ(
        draft.affiliations[0].member.text, text("urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af"));
    EXPECT_EQ(draft.affiliations[1].member.text, text("mailto:ana@example.org"));
    EXPECT_EQ(draft.affiliations[1].place.row, 6);
}

TEST(VCardTest, makesOneConnectionOfWhatBothSidesSay)
{
    const Draft draft = readCards("BEGIN:VCARD\nFN:Ana\nUID:a\nRELATED;TYPE=friend:b\n"
                                  "RELATED;TYPE=child:mailto:kid@x.org\nEND:VCARD\n"
                                  "BEGIN:VCARD\nFN:Bo\nUID:b\nRELATED;TYPE=friend:urn:uuid:a\n"
                                  "END:VCARD\n"
                                  "BEGIN:VCARD\nFN:Kid\nEMAIL:Kid@x.org\n"
                                  "RELATED;TYPE=parent:a\nEND:VCARD\n");
    ASSERT_EQ(draft.connections.size(), 2U);
    EXPECT_EQ(draft.connections[0].type, text("friend"));
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Undirected);
    EXPECT_EQ(draft.connections[1].type, text("parent"));
    EXPECT_EQ(draft.connections[1].from, text("a"));
    EXPECT_EQ(draft.connections[1].to, text("Kid"));
    EXPECT_EQ(draft.connections[1].direction, DraftDirection::Directed);
}

TEST(VCardTest, readsApplesLabelsOfRelatives)
{
    const Draft draft = readCard("FN:Ines\r\nitem2.X-ABRELATEDNAMES:Tom\r\n"
                                 "item2.X-ABLabel:_$!<Spouse>!$_\r\n");
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(draft.connections[0].to, text("Tom"));
    EXPECT_EQ(draft.connections[0].type, text("spouse"));
}

TEST(VCardTest, unfoldsLinesThatBreakInsideALetter)
{
    const Draft draft = readCards("BEGIN:VCARD\r\nFN:J\xc3\r\n \xb6rg\r\nNOTE:a \r\n b\r\n"
                                  "GEO:x;y\r\nEND:VCARD\r\n");
    EXPECT_EQ(draft.elements.at(0).label, text("Jörg"));
    EXPECT_EQ(field(draft.elements[0], "Notes"), text("a b"));
    // Folded lines count as the editor counts them.
    EXPECT_EQ(findingOf(draft.problems, Reason::NotANumber, "GEO").place.row, 6);
}

TEST(VCardTest, readsQuotedPrintableOfVersion21)
{
    const Draft draft =
        readCards("BEGIN:VCARD\nVERSION:2.1\n"
                  "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\nM=C3=BCller\n"
                  "NOTE;QUOTED-PRINTABLE:one=0D=0Atwo\nTEL;CELL;PREF:+49 1\nEND:VCARD\n");
    EXPECT_EQ(draft.elements.at(0).label, text("Jörg Müller"));
    EXPECT_EQ(field(draft.elements[0], "Notes"), text("one\ntwo"));
    EXPECT_EQ(field(draft.elements[0], "Phone"), text("+49 1"));
}

TEST(VCardTest, namesWhoHasNoFullName)
{
    EXPECT_EQ(
        readCard("N:Ruiz;Ana;Maria;Dr.;\r\n").elements.at(0).label, text("Dr. Ana Maria Ruiz"));
    EXPECT_EQ(readCard("NICKNAME:Anita\r\n").elements.at(0).label, text("Anita"));
    EXPECT_EQ(readCard("EMAIL:a@x.org\r\n").elements.at(0).label, text("a@x.org"));
    const Draft nobody = readCard("TEL:1\r\n");
    EXPECT_TRUE(nobody.elements.empty());
    ASSERT_TRUE(says(nobody.problems, Reason::MissingLabel));
    EXPECT_EQ(nobody.problems.front().place.row, 1);
}

TEST(VCardTest, countsWhatItLeavesBehind)
{
    const Draft draft = readCards("BEGIN:VCARD\nFN:A\nBDAY:1980\nADR:;;1 Road;Porto;;;\nEND:VCARD\n"
                                  "BEGIN:VCARD\nFN:B\nBDAY:1981\nPHOTO;ENCODING=b:AAAA\nREV:1\n"
                                  "END:VCARD\n");
    const Finding birthdays = findingOf(draft.notes, Reason::NotKept, "BDAY");
    EXPECT_EQ(birthdays.value, text("2"));
    EXPECT_EQ(birthdays.detail, text("values"));
    EXPECT_EQ(findingOf(draft.notes, Reason::NotKept, "ADR").value, text("1"));
    EXPECT_EQ(findingOf(draft.notes, Reason::NotKept, "PHOTO").place.row, 6);
    EXPECT_EQ(draft.notes.size(), 3U);
}

TEST(VCardTest, saysWhereALineIsNoneAndKeepsTheRest)
{
    const Draft draft = readCards("BEGIN:VCARD\nno colon\na b:c\nFN:Ana\nKIND:robot\n"
                                  "GEO:100;200\nEMAIL:\x81@x\nEND:VCARD\nTEL:1\n"
                                  "BEGIN:VCARD\nFN:Bo\n");
    EXPECT_EQ(draft.elements.size(), 2U);
    const auto rowOf = [&](Reason reason, const char* column) {
        return findingOf(draft.problems, reason, column).place.row;
    };
    EXPECT_EQ(rowOf(Reason::MalformedSource, ""), 2);
    EXPECT_EQ(draft.problems.at(1).place.row, 3);
    EXPECT_EQ(rowOf(Reason::NotTaken, "KIND"), 5);
    EXPECT_EQ(rowOf(Reason::OutOfRange, "GEO"), 6);
    EXPECT_EQ(rowOf(Reason::UndecodableText, "EMAIL"), 7);
    EXPECT_EQ(rowOf(Reason::MalformedSource, "TEL"), 9);
    EXPECT_EQ(rowOf(Reason::Truncated, ""), 11);
}

TEST(VCardTest, takesACardThatWasNeverClosedForOneOfItsOwn)
{
    const Draft draft = readCards("BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n");
    EXPECT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(findingOf(draft.problems, Reason::MalformedSource, "BEGIN").place.row, 3);
}

TEST(VCardTest, stopsAtTheLimits)
{
    QByteArray cards;
    for (int i = 0; i < 30; ++i)
        cards += "BEGIN:VCARD\nFN:P" + QByteArray::number(i) + "\nEND:VCARD\n";
    Budget few;
    few.rows = 10;
    const Draft draft = readCards(cards, few);
    EXPECT_EQ(draft.elements.size(), 10U);
    EXPECT_TRUE(says(draft.problems, Reason::LimitExceeded));

    Budget shortTexts;
    shortTexts.textLength = 20;
    const Draft cut =
        readCards("BEGIN:VCARD\nFN:Ana\nNOTE:0123456789\n 0123456789\nEND:VCARD\n", shortTexts);
    EXPECT_EQ(cut.elements.size(), 1U);
    EXPECT_EQ(findingOf(cut.problems, Reason::LimitExceeded, "NOTE").place.row, 3);
}

} // namespace cw::exchange
