// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/ViewText.h"

#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

ViewContents full()
{
    ViewContents contents;
    contents.rules = standardRules();
    contents.asOf = *CivilDate::of(2024, 5, 17);
    contents.comparedWith = *CivilDate::of(2023, 1, 1);
    ArrangementGuides guides;
    guides.spec = {
        .kind = query::ArrangementKind::Scatter,
        .centre = {MemberId{3}},
        .attribute = QStringLiteral("degree"),
        .other = QStringLiteral("field:budget")};
    guides.guides.lines = {{{0, 0.5}, {100, -20}}};
    guides.guides.arcs = {{{1, 2}, 30, 0.25, 3}};
    guides.guides.texts = {
        {{0, 4}, arrange::Anchor::Right, arrange::GuideWord::Range, 1, 2.5, 0},
        {{9, 4}, arrange::Anchor::Top, arrange::GuideWord::Group, 0, 0, 1}};
    guides.groups = QStringList{QStringLiteral("Food"), QStringLiteral("Wohnen & mehr")};
    contents.guides = guides;
    return contents;
}

ViewTextProblems problemsOf(const char* text)
{
    return readView(QString::fromUtf8(text)).problems;
}

} // namespace

TEST(ViewText, ReadsBackWhatWasWritten)
{
    const QString text = viewText(full());
    const ReadView read = readView(text);
    EXPECT_TRUE(read.problems.isNone());
    EXPECT_EQ(viewText(read.contents), text);
    EXPECT_EQ(read.contents.asOf, full().asOf);
    EXPECT_EQ(read.contents.comparedWith, full().comparedWith);
    EXPECT_EQ(read.contents.guides->spec, full().guides->spec);
    EXPECT_EQ(read.contents.guides->groups, full().guides->groups);
    EXPECT_EQ(read.contents.guides->guides.texts[1].index, 1U);
    EXPECT_EQ(readView({}).contents.rules, standardRules());
}

TEST(ViewText, SaysWhatItCannotUnderstandAndKeepsIt)
{
    EXPECT_TRUE(problemsOf("{").isUnreadable);
    EXPECT_TRUE(problemsOf("[1]").isUnreadable);
    EXPECT_TRUE(problemsOf(R"({"rules":7})").isUnreadable);
    EXPECT_EQ(problemsOf(R"({"rules":[7,8]})").rules, 2);
    EXPECT_TRUE(problemsOf(R"({"rules":[],"as_of":"soon"})").hasStrangeDay);
    EXPECT_TRUE(problemsOf(R"({"rules":[],"compared_with":20240101})").hasStrangeDay);
    EXPECT_TRUE(problemsOf(R"({"rules":[],"mood":"blue"})").hasMore);
    EXPECT_TRUE(problemsOf(R"({"rules":[],"arrangement":{}})").hasStrangeGuides);
    for (const char* guides :
         {R"({"kind":"spiral"})", R"({"kind":"rings","lines":[[0,0,1]]})",
          R"({"kind":"rings","lines":[[0,0,1,1e300]]})",
          R"({"kind":"rings","arcs":[[0,0,-1,0,1]]})", R"({"kind":"rings","lines":7})",
          R"({"kind":"levels","groups":["a"],"texts":[{"at":[0,0],"anchor":"left",)"
          R"("word":"group","index":1}]})"}) {
        const QString text =
            QStringLiteral(R"({"arrangement":%1,"rules":[]})").arg(QLatin1String(guides));
        const ReadView read = readView(text);
        EXPECT_TRUE(read.problems.hasStrangeGuides) << guides;
        EXPECT_FALSE(read.contents.guides.has_value());
    }
    const QString strange = QStringLiteral(
        R"({"arrangement":{"kind":"spiral"},"as_of":"soon","mood":[1,null],"rules":[7]})");
    EXPECT_EQ(viewText(readView(strange).contents), strange);
}

TEST(ViewText, AnyTextIsReadAndNothingOfItIsLost)
{
    Random random(5);
    const QString whole = viewText(full());
    const QString letters = QStringLiteral("{}[]\",:0123456789-+.eNaInf\\ \u00e9");
    for (int round = 0; round < 3'000; ++round) {
        QString text = whole;
        for (std::uint64_t i = 1 + random.below(4); i > 0; --i) {
            const auto at =
                static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(text.size())));
            const auto length = static_cast<qsizetype>(random.below(4));
            const QChar letter = letters[static_cast<qsizetype>(
                random.below(static_cast<std::uint64_t>(letters.size())))];
            text.replace(at, length, letter);
        }
        const ReadView read = readView(text);
        const QString kept = viewText(read.contents);
        ASSERT_EQ(viewText(readView(kept).contents), kept) << text.toStdString();
    }
}

} // namespace cw
