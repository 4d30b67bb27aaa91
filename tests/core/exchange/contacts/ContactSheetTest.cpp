// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/ContactColumns.h"
#include "core/exchange/matching/ImportPlan.h"
#include "tests/core/exchange/ExchangeTesting.h"

namespace cw::exchange {

using testing::field;
using testing::readBytes;
using testing::says;
using testing::text;

namespace {

const QByteArray kGoogle2015 =
    "Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "E-mail 2 - Value,Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Country,"
    "Organization 1 - Name,Organization 1 - Title,Notes,Birthday\r\n"
    "Ana Ruiz,Ana,,Ruiz,* myContacts ::: * core,* Home,ana@x.org ::: ana@y.org,old@x.org,+34 1,"
    "1 Road,Porto,Portugal,Harbour Bank,Clerk,\"likes\nbread\",1980-01-01\r\n";

const QByteArray kGoogle2024 =
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,"
    "Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value\n"
    "Bo,K,Lind,,Dr.,Bobo,,Mill,Miller,Flour,,quiet,https://x.org/p,core ::: donor,Work,bo@x.org\n";

const QByteArray kLinkedIn =
    "Notes:\n\"When exporting your connection data, you may notice that some of the email "
    "addresses "
    "are missing.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Ruiz,https://www.linkedin.com/in/ana/,,Harbour Bank,Clerk,12 Mar 2021\n"
    "Bo,Lind,https://www.linkedin.com/in/bo,bo@x.org,Harbour Bank,Guard,13 Mar 2021\n"
    "Cy,Orr,https://www.linkedin.com/in/cy,,,,14 Mar 2021\n";

const QByteArray kOutlook =
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
    "Business City,Business Country/Region,Business Phone,E-mail Address,E-mail Display Name,"
    "E-mail 2 Address,Categories,Priority\r\n"
    "Dr.,Ines,,Vidal,,Mill,Flour,Head,2 Road,Lyon,France,+33 "
    "1,ines@x.org,Ines,ines@y.org,core;donor,"
    "Normal\r\n";

} // namespace

TEST(ContactSheetTest, readsWhatGoogleExportedForYears)
{
    const Draft draft = readBytes(kGoogle2015, "contacts.csv");
    EXPECT_EQ(draft.format, text("google-contacts-csv"));
    ASSERT_EQ(draft.elements.size(), 2U);
    const DraftElement& ana = draft.elements[0];
    EXPECT_EQ(ana.label, text("Ana Ruiz"));
    EXPECT_EQ(ana.email, text("ana@x.org"));
    EXPECT_EQ(field(ana, "Other e-mail"), text("ana@y.org|old@x.org"));
    EXPECT_EQ(ana.tags, QStringList{text("core")});
    EXPECT_EQ(field(ana, "Place"), text("Porto, Portugal"));
    EXPECT_EQ(field(ana, "Notes"), text("likes\nbread"));
    EXPECT_EQ(draft.elements[1].label, text("Harbour Bank"));
    EXPECT_EQ(draft.affiliations.at(0).role, text("Clerk"));
    EXPECT_EQ(draft.notes.size(), 2U); // birthday and street
    EXPECT_TRUE(draft.problems.empty());
}

TEST(ContactSheetTest, readsWhatGoogleExportsToday)
{
    const Draft draft = readBytes(kGoogle2024, "contacts.csv");
    EXPECT_EQ(draft.format, text("google-contacts-csv"));
    const DraftElement& bo = draft.elements.at(0);
    EXPECT_EQ(bo.label, text("Dr. Bo K Lind"));
    EXPECT_EQ(field(bo, "Nickname"), text("Bobo"));
    EXPECT_EQ(field(bo, "Department"), text("Flour"));
    EXPECT_EQ(bo.image, text("https://x.org/p"));
    EXPECT_EQ(bo.tags, QStringList({text("core"), text("donor")}));
    EXPECT_EQ(draft.affiliations.at(0).role, text("Miller"));
}

TEST(ContactSheetTest, readsLinkedInBelowItsNotes)
{
    const Draft draft = readBytes(kLinkedIn, "Connections.csv");
    EXPECT_EQ(draft.format, text("linkedin-csv"));
    EXPECT_EQ(draft.scheme, text("linkedin"));
    ASSERT_EQ(draft.elements.size(), 4U); // three people, one bank
    const DraftElement& ana = draft.elements[0];
    EXPECT_EQ(ana.label, text("Ana Ruiz"));
    EXPECT_EQ(ana.foreignId, text("https://www.linkedin.com/in/ana"));
    EXPECT_EQ(ana.place.row, 5);
    ASSERT_EQ(draft.affiliations.size(), 2U);
    EXPECT_EQ(draft.affiliations[1].role, text("Guard"));
    ASSERT_EQ(draft.notes.size(), 1U);
    EXPECT_EQ(draft.notes[0].place.column, text("Connected On"));
    EXPECT_EQ(draft.notes[0].value, text("3"));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(ContactSheetTest, readsOutlookWithItsSalutations)
{
    const Draft draft = readBytes(kOutlook, "outlook.csv");
    EXPECT_EQ(draft.format, text("outlook-csv"));
    const DraftElement& ines = draft.elements.at(0);
    EXPECT_EQ(ines.label, text("Dr. Ines Vidal"));
    EXPECT_EQ(field(ines, "Place"), text("Lyon, France"));
    EXPECT_EQ(field(ines, "Other e-mail"), text("ines@y.org"));
    EXPECT_EQ(ines.tags, QStringList({text("core"), text("donor")}));
    EXPECT_EQ(draft.affiliations.at(0).role, text("Head"));
    ASSERT_EQ(draft.notes.size(), 1U);
    EXPECT_EQ(draft.notes[0].place.column, text("Business Street"));
}

TEST(ContactSheetTest, keepsTheColumnsOfPlainTables)
{
    const Draft draft = readBytes(
        "First Name;Last Name;E-mail Address;Company;Sector\nAna;Ruiz;ana@x.org;Bank;Food\n"
        ";;;Mill;Food\n",
        "people.csv");
    EXPECT_EQ(draft.format, text("contacts-csv"));
    EXPECT_EQ(field(draft.elements.at(0), "Sector"), text("Food"));
    // A row without a person is about the company.
    EXPECT_EQ(draft.elements.at(2).label, text("Mill"));
    EXPECT_EQ(field(draft.elements[2], "Member kind"), text("organization"));
    EXPECT_EQ(draft.affiliations.size(), 1U);
}

TEST(ContactSheetTest, leavesTheSheetsOfNetworksAlone)
{
    const auto isOne = [](const char* headers) {
        return understandContacts(text(headers).split(u',')).has_value();
    };
    EXPECT_FALSE(isOne("Label,Type,Email,Company"));
    EXPECT_FALSE(isOne("Name,Email,Company"));
    EXPECT_FALSE(isOne("First Name,Last Name,Email"));
    EXPECT_FALSE(isOne("Id,First Name,Last Name,Email,Company"));
    EXPECT_FALSE(isOne("From,To,First Name,Last Name,Company,Position"));
    EXPECT_EQ(readBytes("Label,Type,Company\nAna,Person,Bank\n", "e.csv").format, text("kumu-csv"));
}

TEST(ContactSheetTest, saysWhichRowsItCannotTake)
{
    const Draft draft = readBytes(
        "First Name,Last Name,Email,Company\nAna,Ruiz,a@x.org,Bank,more\n,,,\n\"open,Lind\n"
        "Bo,Lind,b@x.org,\n",
        "people.csv");
    EXPECT_EQ(draft.elements.size(), 3U);
    ASSERT_EQ(draft.problems.size(), 2U);
    EXPECT_EQ(draft.problems[0].place.row, 2);
    EXPECT_EQ(draft.problems[0].reason, Reason::MissingColumn);
    EXPECT_EQ(draft.problems[1].place.row, 4);
    EXPECT_EQ(draft.problems[1].reason, Reason::MalformedSource);
}

TEST(ContactSheetTest, stopsAtTheLimitOfRows)
{
    Budget few;
    few.rows = 2;
    const Draft draft = readBytes(kLinkedIn, "Connections.csv", few);
    EXPECT_TRUE(says(draft.problems, Reason::LimitExceeded));
    EXPECT_LE(draft.elements.size(), 3U);
}

TEST(ContactSheetTest, importingTheSameTwiceChangesNothing)
{
    for (const QByteArray& bytes : {kGoogle2015, kGoogle2024, kLinkedIn, kOutlook}) {
        Network network;
        IdGenerator ids([] { return 1'700'000'000'000; }, 7);
        const ImportOptions options{.today = *CivilDate::of(2025, 3, 12)};
        TaskContext task;
        const Draft draft = readBytes(bytes, "contacts.csv");
        const auto first = planImport(network, draft, options, ids, task);
        ASSERT_TRUE(first.ok());
        EXPECT_TRUE(checkFits(network, first->change).ok());
        apply(network, first->change);
        const auto second = planImport(network, draft, options, ids, task);
        ASSERT_TRUE(second.ok());
        EXPECT_TRUE(second->change.isEmpty()) << bytes.constData();
    }
}

} // namespace cw::exchange
