// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterContents.h"

#include "tests/core/advice/AdviceTest.h"
#include "ui/letter/LetterPage.h"
#include "ui/support/DomainText.h"

namespace cw {

namespace {

const QString kSecret = QStringLiteral("Secret");

/// Writes the secret into every text that is private to its kind of record.
template <class R>
R withSecrets(R row)
{
    const auto fill = [&row](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row.*(field.member))>, QString>) {
            if (has(field.use, Use::Private))
                row.*(field.member) = kSecret;
        }
    };
    std::apply([&](const auto&... fields) { (fill(fields), ...); }, Schema<R>::fields);
    return row;
}

class LetterContentsTest : public advice::AdviceTest
{
protected:
    LetterContents contents(MemberId member)
    {
        TaskContext task;
        const MemberId members[] = {member};
        const auto letters = advice::memberLetters(network, members, query.today, task);
        EXPECT_TRUE(letters.ok());
        return letterContents(letters->front(), network);
    }

    QString letter(MemberId member) { return letterText(contents(member)); }

    MemberId person(const char* name)
    {
        Member member;
        member.name = query::text(name);
        return write(withSecrets(member));
    }

    /// Bo and Ana do not know each other, know Cy, care for bread, and Bo has what Ana needs.
    void makeRich()
    {
        const TagId bread = tag("bread");
        for (const MemberId each : {ana, bo})
            write(withSecrets(Interest{.member = each, .tag = bread}));
        write(withSecrets(Skill{.member = bo, .tag = tag("baking"), .canTeach = true}));
        write(withSecrets(
            Skill{.member = ana, .tag = network.all<Skill>().begin()->tag, .wantsToLearn = true}));
        for (const MemberId each : {ana, bo}) {
            Relationship tie;
            tie.first = std::min(each, cy);
            tie.second = std::max(each, cy);
            const RelationshipId id = write(withSecrets(tie));
            said(id, each, 2);
            write(
                withSecrets(Assessment{.relationship = id, .author = cy, .depth = 5, .trust = 1}));
            write(withSecrets(Assessment{.relationship = id, .depth = 4}));
            write(withSecrets(Strand{.relationship = id}));
        }
        Need need{.member = ana, .text = query::text("an oven")};
        need.tags.insert(bread);
        write(withSecrets(need));
        Offer offer{.member = bo, .text = query::text("an oven on Mondays")};
        offer.tags.insert(bread);
        write(withSecrets(offer));
        need.text = offer.text = kSecret;
        need.isPrivate = offer.isPrivate = true;
        write(withSecrets(need));
        write(withSecrets(offer));
    }

    /// Everything else that is nobody's to read.
    void makeConfidential()
    {
        const RelationshipId tie = network.relationshipBetween(ana, cy)->id;
        write(withSecrets(Nomination{.nominator = bo, .name = kSecret, .member = ana}));
        write(withSecrets(Strain{.relationship = network.relationshipBetween(bo, cy)->id}));
        write(withSecrets(Snooze{.relationship = tie}));
        Interaction others;
        others.date = query.today;
        others.participants.insert(bo);
        others.participants.insert(cy);
        write(withSecrets(others));
        write(withSecrets(Introduction{
            .first = cy, .second = add("Dee"), .suggested = query.today.plusDays(-300)}));
        AdviceCard card{.kind = AdviceKind::Reconnect, .date = query.today};
        card.members.insert(ana);
        card.members.insert(cy);
        write(withSecrets(card));
        FieldDefinition field;
        field.key = QStringLiteral("health");
        field.label = kSecret;
        field.isPrivate = true;
        write(field);
        for (const MemberId each : {ana, bo, cy})
            change(
                each, [](Member& row) { row.fields.setValue(QStringLiteral("health"), kSecret); });
    }

    MemberId ana = person("Ana Ruiz");
    MemberId bo = person("Bo Lind");
    MemberId cy = person("Cy Okoro");
};

} // namespace

TEST_F(LetterContentsTest, TellsTheReaderOfTheirPlaceAndOfWhomToMeet)
{
    makeRich();
    const QString text = letter(ana);
    for (const char* expected :
         {"Dear Ana Ruiz,", "You have ties to 1 member(s).", "You have both told us of it.",
          "Bo Lind", "You are looking for “an oven”; Bo Lind offers “an oven on Mondays”.",
          "Bo Lind could teach “baking”, which you would like to learn.",
          "You both know Cy Okoro."})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected << qPrintable(text);
    EXPECT_TRUE(text.contains(depthWord(2.0)));
}

TEST_F(LetterContentsTest, SpeaksToTheOtherOfTheSameFromTheirSide)
{
    makeRich();
    const QString text = letter(bo);
    for (const char* expected :
         {"Ana Ruiz is looking for “an oven”; you offer “an oven on Mondays”.",
          "You could teach “baking”, and Ana Ruiz would like to learn it."})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected << qPrintable(text);
}

TEST_F(LetterContentsTest, TellsNobodyAnythingThatIsPrivate)
{
    makeRich();
    makeConfidential();
    for (const Member& each : network.all<Member>()) {
        const QString text = letter(each.id);
        EXPECT_FALSE(text.contains(kSecret)) << qPrintable(text);
        EXPECT_FALSE(text.contains(depthWord(4))) << "what the weaver has noted of a depth";
        EXPECT_FALSE(text.contains(depthWord(5)) && each.id != cy) << "what another has said";
    }
    EXPECT_TRUE(letter(ana).contains(QStringLiteral("Bo Lind")));
    EXPECT_FALSE(letter(ana).contains(QStringLiteral("You both know"))) << "Bo and Cy are strained";
}

TEST_F(LetterContentsTest, HasNoHeadingWithoutAnythingBelow)
{
    const LetterContents alone = contents(ana);
    ASSERT_EQ(alone.parts.size(), 1U);
    EXPECT_TRUE(alone.parts.front().title.isEmpty());
    EXPECT_EQ(alone.parts.front().paragraphs.size(), 2);
    EXPECT_TRUE(alone.closing.isEmpty());
    makeRich();
    for (const Member& each : network.all<Member>()) {
        for (const LetterPart& part : contents(each.id).parts)
            EXPECT_FALSE(part.paragraphs.isEmpty() && part.points.isEmpty() && part.people.empty());
    }
}

TEST_F(LetterContentsTest, NamesTheCirclesThatTheReaderJoins)
{
    const MemberId dee = add("Dee");
    tie(ana, bo);
    tie(ana, cy);
    tie(bo, cy);
    tie(ana, dee);
    const QString text = letter(ana);
    EXPECT_TRUE(text.contains(QStringLiteral("Bo Lind and Cy Okoro\nDee\n"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("Nobody but you leads from one to another.")));
    EXPECT_FALSE(letter(bo).contains(QStringLiteral("Whom you bring together")));
}

TEST_F(LetterContentsTest, IsSignedByTheWeaverButNotToThemselves)
{
    change(kTheNetwork, [&](NetworkProfile& each) {
        each.name = QStringLiteral("Harbour");
        each.me = cy;
    });
    EXPECT_TRUE(letter(ana).endsWith(QStringLiteral("Cy Okoro")));
    EXPECT_TRUE(letter(ana).startsWith(QStringLiteral("Harbour")));
    EXPECT_TRUE(contents(cy).signature.isEmpty());
    EXPECT_TRUE(contents(cy).regards.isEmpty());
}

TEST_F(LetterContentsTest, StaysOnOnePageWhateverTheNames)
{
    const QString endless(10'000, u'x');
    const QString arabic = QString::fromUtf8("ليلى بنت عبد الله");
    std::vector<MemberId> all{ana, bo};
    for (const QString& name :
         {endless, arabic, QString(60, u'W'), QString(4'000, QChar(0x0301))}) {
        const MemberId odd = add("odd");
        all.push_back(odd);
        change(odd, [&](Member& each) { each.name = name; });
        for (int i = 0; i < 4; ++i) {
            const MemberId between = add("between");
            change(between, [&](Member& each) { each.name = name; });
            tieAt(ana, between, 3);
            tieAt(odd, between, 3);
            tieAt(between, bo, 3);
        }
    }
    change(kTheNetwork, [&](NetworkProfile& each) { each.name = endless; });
    for (const MemberId each : all) {
        const LetterContents read = contents(each);
        EXPECT_EQ(read.parts.size(), 4U) << "nothing was left out to make room";
        EXPECT_LT(letterText(read).size(), 9'000);
        for (const Paper paper : {Paper::A4, Paper::Letter})
            EXPECT_TRUE(LetterPage(read, paper).isWhole());
    }
    EXPECT_EQ(LetterPage(contents(cy), Paper::A4).scale(), 1.0) << "others are not made smaller";
    EXPECT_TRUE(letter(all[3]).contains(arabic));
}

} // namespace cw
