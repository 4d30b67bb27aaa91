// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CaptureParser.h"

#include "tests/core/query/QueryTest.h"

#include <array>

namespace cw::query {

namespace {

/// What a sentence is to mean, written as described() writes it.
struct Phrase
{
    const char* sentence;
    const char* meaning;
};

} // namespace

/// A small network: Ana Ruiz, Bo Lind, Sam Okoro, Ines Vidal, Raf Adeyemi, Lena Koch (who is me),
/// Harbour Trust, Bread and Roses, and one called Will.
class CaptureParserTest : public QueryTest
{
protected:
    void SetUp() override
    {
        for (const char* name :
             {"Ana Ruiz", "Bo Lind", "Sam Okoro", "Ines Vidal", "Raf Adeyemi", "Harbour Trust",
              "Bread and Roses", "Will", "Zo\xC3\xAB"})
            add(name);
        me = add("Lena Koch");
        change(kTheNetwork, [this](NetworkProfile& profile) { profile.me = me; });
    }

    Interpretation parsed(const char* sentence, const CaptureWords& words = englishCaptureWords())
    {
        return CaptureParser(words).parse(
            network, Search(network), text(sentence), day("2026-03-11")); // a Wednesday
    }

    std::string nameIn(const CapturedName& name)
    {
        if (name.isNew()) {
            const bool isOrganization = name.newKind == MemberKind::Organization;
            return (isOrganization ? "new org " : "new ") + name.newName.toStdString();
        }
        return name.isMe ? "me" : network.find(name.member)->name.toStdString();
    }

    /// "Sam Okoro - Ines Vidal, depth 2, meeting, 2026-03-11, note: ..."
    std::string described(const Interpretation& meant)
    {
        std::string out;
        std::vector<bool> isPaired(meant.names.size());
        for (const Interpretation::Pair& pair : meant.pairs) {
            out += out.empty() ? "" : " / ";
            out += nameIn(meant.names[pair.first]);
            const auto flow = meant.strand ? meant.strand->flow : CaptureFlow::None;
            out += flow == CaptureFlow::Forward  ? " > "
                   : flow == CaptureFlow::Mutual ? " = "
                                                 : " - ";
            out += nameIn(meant.names[pair.second]);
            isPaired[pair.first] = isPaired[pair.second] = true;
        }
        for (std::size_t i = 0; i < meant.names.size(); ++i) {
            if (!isPaired[i])
                out += (out.empty() ? "" : " + ") + nameIn(meant.names[i]);
        }
        if (meant.depth)
            out += ", depth " + std::to_string(*meant.depth);
        if (meant.strand)
            out += ", " + meant.strand->type.toStdString();
        if (meant.interaction)
            out += ", " + std::string(keyOf(*meant.interaction));
        if (meant.dateIsSaid)
            out += (meant.isBeginning ? ", since " : ", on ") + meant.date.toIso();
        if (!meant.note.isEmpty())
            out += ", note: " + meant.note.toStdString();
        for (const CapturedListing& each : meant.listings)
            out += "; " + nameIn(meant.names[each.who]) + (each.isOffer ? " offers " : " needs ") +
                   each.text.toStdString();
        for (const CapturedExchange& each : meant.exchanges)
            out += "; " + nameIn(meant.names[each.giver]) + " gave " +
                   nameIn(meant.names[each.receiver]) + " " + std::string(keyOf(each.what)) + " " +
                   each.text.toStdString();
        return out;
    }

    MemberId me;
};

TEST_F(CaptureParserTest, UnderstandsEnglish)
{
    const std::array phrases{
        Phrase{"Sam Okoro met Ines Vidal, exchanging", "Sam Okoro - Ines Vidal, depth 2, meeting"},
        Phrase{"ana bo 3", "Ana Ruiz - Bo Lind, depth 3"},
        Phrase{
            "called Raf today about the van",
            "me - Raf Adeyemi, call, on 2026-03-11, note: the van"},
        Phrase{"Lena funds Harbour Trust", "Lena Koch > Harbour Trust, funds"},
        Phrase{"ana bo", "Ana Ruiz - Bo Lind"},
        Phrase{"Ana, Bo 4", "Ana Ruiz - Bo Lind, depth 4"},
        Phrase{"ana + bo coordinating", "Ana Ruiz - Bo Lind, depth 3"},
        Phrase{"ana & bo depth 5", "Ana Ruiz - Bo Lind, depth 5"},
        Phrase{"Ana knows Bo", "Ana Ruiz - Bo Lind"},
        Phrase{"Ana and Bo met yesterday", "Ana Ruiz - Bo Lind, meeting, on 2026-03-10"},
        Phrase{"Ana and Bo know each other", "Ana Ruiz - Bo Lind"},
        Phrase{"I met Raf", "me - Raf Adeyemi, meeting"},
        Phrase{"met raf", "me - Raf Adeyemi, meeting"},
        Phrase{"raf 2", "Raf Adeyemi - me, depth 2"},
        Phrase{"Raf called", "Raf Adeyemi - me, call"},
        Phrase{"Sam Okoro called", "Sam Okoro - me, call"},
        Phrase{
            "Sam emailed Ines: asked for the flour list",
            "Sam Okoro - Ines Vidal, message, note: asked for the flour list"},
        Phrase{
            "talked to Ines on Monday about seeds, and prices",
            "me - Ines Vidal, meeting, on 2026-03-09, note: seeds, and prices"},
        Phrase{
            "called Raf about the van yesterday",
            "me - Raf Adeyemi, call, on 2026-03-10, note: the van"},
        Phrase{"Ana met Bo 2026-02-28", "Ana Ruiz - Bo Lind, meeting, on 2026-02-28"},
        Phrase{"Ana met Bo 3 days ago", "Ana Ruiz - Bo Lind, meeting, on 2026-03-08"},
        Phrase{"Ana met Bo 2 weeks ago", "Ana Ruiz - Bo Lind, meeting, on 2026-02-25"},
        Phrase{"Ana met Bo last Wednesday", "Ana Ruiz - Bo Lind, meeting, on 2026-03-04"},
        Phrase{"Ana is funded by Harbour Trust", "Harbour Trust > Ana Ruiz, funds"},
        Phrase{
            "Raf mentors Ana since 2025-09-01",
            "Raf Adeyemi > Ana Ruiz, mentors, since 2025-09-01"},
        Phrase{"Ana works with Bo", "Ana Ruiz = Bo Lind, works with"},
        Phrase{"Ana and Bo work together", "Ana Ruiz = Bo Lind, works with"},
        Phrase{"Ana collaborates with Bo", "Ana Ruiz - Bo Lind, depth 5"},
        Phrase{"Ana, Bo and Sam met", "Ana Ruiz + Bo Lind + Sam Okoro, meeting"},
        Phrase{"Ana introduced Bo to Sam", "Bo Lind - Sam Okoro + Ana Ruiz, introduced"},
        Phrase{"Ana and Bo fund Sam", "Ana Ruiz > Sam Okoro / Bo Lind > Sam Okoro, funds"},
        Phrase{"Sam met Kim Novak", "Sam Okoro - new Kim Novak, meeting"},
        Phrase{"sam met kim novak", "Sam Okoro - new Kim Novak, meeting"},
        Phrase{
            "Kim Novak met Jo Park, exchanging", "new Kim Novak - new Jo Park, depth 2, meeting"},
        Phrase{"kim jo 1", "new Kim - new Jo, depth 1"},
        Phrase{"kim novak jo park 1", "new Kim Novak - new Jo Park, depth 1"},
        Phrase{"Kim Novak", "new Kim Novak"},
        Phrase{"Sam Novak", "new Sam Novak"},
        Phrase{"Kim", "new Kim"},
        Phrase{"Ana funds Hill Bakery", "Ana Ruiz > new org Hill Bakery, funds"},
        Phrase{"Ana works for Bread and Roses", "Ana Ruiz > Bread and Roses, works for"},
        Phrase{"Ana met \"Salt and Light\"", "Ana Ruiz - new Salt and Light, meeting"},
        Phrase{"Will met Zoe", "Will - Zo\xC3\xAB, meeting"},
        Phrase{"Ines Vidla met Bo", "Ines Vidal - Bo Lind, meeting"},
        Phrase{"sam ines", "Sam Okoro - Ines Vidal"},
        Phrase{
            "Sam met Ines at the market", "Sam Okoro - Ines Vidal, meeting, note: at the market"},
        Phrase{
            "Sam Okoro met Ines Vidal at the harbour meeting, exchanging",
            "Sam Okoro - Ines Vidal, depth 2, meeting, note: at the harbour meeting"},
        Phrase{
            "Sam met Ines at the market, depth 3, yesterday",
            "Sam Okoro - Ines Vidal, depth 3, meeting, on 2026-03-10, note: at the market"},
        Phrase{
            "Sam met Ines about the work they share, exchanging seeds",
            "Sam Okoro - Ines Vidal, meeting, note: the work they share, exchanging seeds"},
        Phrase{
            "Sam met Ines about collaborating",
            "Sam Okoro - Ines Vidal, meeting, note: collaborating"},
        Phrase{"Sam 3 Ines", "Sam Okoro - Ines Vidal, depth 3"},
        Phrase{"Sam - owes me a call", "Sam Okoro, note: owes me a call"},
        Phrase{"Ana bo co-working", "Ana Ruiz - Bo Lind, depth 4"},
    };
    for (const Phrase& phrase : phrases)
        EXPECT_EQ(described(parsed(phrase.sentence)), phrase.meaning) << phrase.sentence;
}

TEST_F(CaptureParserTest, UnderstandsGerman)
{
    const std::array phrases{
        Phrase{
            "Sam Okoro traf Ines Vidal, tauschen sich aus",
            "Sam Okoro - Ines Vidal, depth 2, meeting"},
        Phrase{"ana bo 3", "Ana Ruiz - Bo Lind, depth 3"},
        Phrase{
            "Ana und Bo haben sich gestern getroffen",
            "Ana Ruiz - Bo Lind, meeting, on 2026-03-10"},
        Phrase{
            "habe Raf heute angerufen wegen des Busses",
            "Raf Adeyemi - me, call, on 2026-03-11, note: wegen des Busses"},
        Phrase{"Lena f\xC3\xB6rdert Harbour Trust", "Lena Koch > Harbour Trust, f\xC3\xB6rdert"},
        Phrase{
            "Ana wird gef\xC3\xB6rdert von Harbour Trust",
            "Harbour Trust > Ana Ruiz, f\xC3\xB6rdert"},
        Phrase{"ich traf Raf am Montag", "me - Raf Adeyemi, meeting, on 2026-03-09"},
        Phrase{"Ana traf Bo vor 3 Tagen", "Ana Ruiz - Bo Lind, meeting, on 2026-03-08"},
        Phrase{"Ana traf Bo am 28.2.2026", "Ana Ruiz - Bo Lind, meeting, on 2026-02-28"},
        Phrase{"Ana traf Bo 28.12.", "Ana Ruiz - Bo Lind, meeting, on 2025-12-28"},
        Phrase{
            "Ana arbeitet mit Bo seit 2024-05-01",
            "Ana Ruiz = Bo Lind, arbeitet mit, since 2024-05-01"},
        Phrase{"Ana kennt Bo", "Ana Ruiz - Bo Lind"},
        Phrase{"Ana Bo Stufe 4", "Ana Ruiz - Bo Lind, depth 4"},
        Phrase{"Ana stellte Bo und Sam vor", "Bo Lind - Sam Okoro + Ana Ruiz, introduced"},
        Phrase{"Ana traf Anna von der Heide", "Ana Ruiz - new Anna von der Heide, meeting"},
    };
    for (const Phrase& phrase : phrases)
        EXPECT_EQ(described(parsed(phrase.sentence, germanCaptureWords())), phrase.meaning)
            << phrase.sentence;
}

TEST_F(CaptureParserTest, SaysWhatIsMissing)
{
    EXPECT_EQ(parsed("").problems, std::vector{CaptureProblem::NothingSaid});
    EXPECT_EQ(parsed("met yesterday").problems.front(), CaptureProblem::NothingSaid);
    EXPECT_EQ(parsed("Ana").problems, std::vector{CaptureProblem::NothingToDo});
    EXPECT_FALSE(parsed("Ana").isWhole());
    EXPECT_TRUE(parsed("Kim").isWhole());
    change(kTheNetwork, [](NetworkProfile& profile) { profile.me = {}; });
    const Interpretation alone = parsed("called Raf");
    EXPECT_EQ(alone.problems, std::vector{CaptureProblem::NobodyIsMe});
    EXPECT_TRUE(alone.isWhole());
}

TEST_F(CaptureParserTest, HearsOffersAndNeedsInTheSameBreath)
{
    for (const Phrase& each : std::vector<Phrase>{
             {"called Raf today about the van, he offers a van",
              "me - Raf Adeyemi, call, on 2026-03-11, note: the van; Raf Adeyemi offers a "
              "van"},
             {"Raf offers a van", "Raf Adeyemi; Raf Adeyemi offers a van"},
             {"Kim Novak needs flour, and salt",
              "new Kim Novak; new Kim Novak needs flour, and salt"},
             {"Sam met Ines, she needs soil data and Sam offers a map",
              "Sam Okoro - Ines Vidal, meeting; Ines Vidal needs soil data; Sam Okoro offers a "
              "map"},
             {"met Raf who is looking for a barn.",
              "me - Raf Adeyemi, meeting; Raf Adeyemi needs a barn"},
             {"met Ines, needs a van, exchanging",
              "me - Ines Vidal, depth 2, meeting; Ines Vidal needs a van"},
             {"called Bo about what Ines needs", "me - Bo Lind, call, note: what Ines needs"},
             {"I need a driver", "me; me needs a driver"}})
        EXPECT_EQ(described(parsed(each.sentence)), each.meaning) << each.sentence;
}

TEST_F(CaptureParserTest, HearsWhatWasGivenAndToWhom)
{
    for (const Phrase& each : std::vector<Phrase>{
             {"met Raf, he gave me his crate list",
              "me - Raf Adeyemi, meeting; Raf Adeyemi gave me resource his crate list"},
             {"called Raf and I sent him the contract",
              "me - Raf Adeyemi, call; me gave Raf Adeyemi information the contract"},
             {"Sam lent Ines Vidal a drill",
              "Sam Okoro + Ines Vidal; Sam Okoro gave Ines Vidal resource a drill"}})
        EXPECT_EQ(described(parsed(each.sentence)), each.meaning) << each.sentence;
}

TEST_F(CaptureParserTest, HearsGermanAsWell)
{
    for (const Phrase& each : std::vector<Phrase>{
             {"traf Raf, er bietet einen Wagen",
              "me - Raf Adeyemi, meeting; Raf Adeyemi offers einen Wagen"},
             {"Ines braucht Bodendaten", "Ines Vidal; Ines Vidal needs Bodendaten"},
             {"traf Raf, er gab mir die Kistenliste",
              "me - Raf Adeyemi, meeting; Raf Adeyemi gave me resource die Kistenliste"}})
        EXPECT_EQ(described(parsed(each.sentence, germanCaptureWords())), each.meaning)
            << each.sentence;
}

TEST_F(CaptureParserTest, SaysBehindWhichWordSomethingIsMissing)
{
    const Interpretation what = parsed("called Raf, he offers");
    EXPECT_EQ(what.problems.front(), CaptureProblem::NothingHeard);
    EXPECT_EQ(what.unfinished, text("offers"));
    EXPECT_FALSE(what.isWhole());
    const Interpretation who = parsed("he offers a van");
    ASSERT_FALSE(who.problems.empty());
    EXPECT_EQ(who.problems.front(), CaptureProblem::NobodySaid);
    EXPECT_FALSE(who.isWhole());
}

TEST_F(CaptureParserTest, OffersOthersWhoCouldBeMeant)
{
    const MemberId ana2 = add("Ana Belova");
    const Interpretation meant = parsed("ana met bo");
    ASSERT_EQ(meant.names.size(), 2U);
    EXPECT_TRUE(meant.names[0].isUncertain);
    EXPECT_EQ(meant.names[0].alternatives.size(), 1U);
    EXPECT_EQ(meant.names[0].newName, text("Ana"));
    EXPECT_FALSE(meant.names[1].isUncertain);
    const MemberId chosen = meant.names[0].member;
    const MemberId other = meant.names[0].alternatives.front();
    tie(other, meant.names[1].member);
    EXPECT_EQ(parsed("ana met bo").names[0].member, other) << "who has a tie to Bo is meant";
    EXPECT_TRUE(chosen == ana2 || other == ana2);
}

TEST_F(CaptureParserTest, NobodyIsMeantTwice)
{
    const MemberId ana2 = add("Ana Belova");
    const Interpretation meant = parsed("ana met ana");
    ASSERT_EQ(meant.names.size(), 2U);
    EXPECT_NE(meant.names[0].member, meant.names[1].member);
    EXPECT_TRUE(meant.names[0].member == ana2 || meant.names[1].member == ana2);
}

TEST_F(CaptureParserTest, WhoIsMeantTwiceWithNobodyElseOfTheNameIsNewTheSecondTime)
{
    EXPECT_EQ(described(parsed("Ana met Ana")), "Ana Ruiz - new Ana, meeting");
    EXPECT_EQ(described(parsed("I met Lena Koch")), "me - new Lena Koch, meeting");
}

TEST_F(CaptureParserTest, TellsWhereEverythingStands)
{
    const Interpretation meant = parsed("Sam Okoro met Ines, exchanging");
    EXPECT_EQ(meant.names[0].at, 0);
    EXPECT_EQ(meant.names[0].length, 9);
    EXPECT_EQ(meant.names[1].at, 14);
    EXPECT_EQ(
        meant.parts, (std::vector<CapturedPart>{
                         {10, 3, CaptureMeaning::Interaction}, {20, 10, CaptureMeaning::Depth}}));
}

TEST_F(CaptureParserTest, NeverFailsOnAnything)
{
    for (const char* sentence :
         {"-",
          ":",
          "\"",
          "\"\"",
          "&&&",
          "3",
          "met",
          "since",
          "# days ago",
          "9999 days ago",
          "1.2.3.4.",
          "31.2.",
          "ana ana ana ana ana ana ana ana ana",
          "a b c d e f g h i j k",
          "about",
          "offers",
          "he gave him",
          "and needs",
          ", offers,",
          "I gave me",
          "\xF0\x9F\x8C\xBB met Bo",
          "met met met",
          "Ana - ",
          "Ana: today"})
        parsed(sentence);
}

} // namespace cw::query
