// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ShownText.h"

#include <gtest/gtest.h>

namespace cw {

TEST(ShownText, LeavesWhatPeopleWriteAsItIs)
{
    for (const char* text :
         {"", "Ana Ruiz", "Nguyễn Thị Ánh", "שָׁלוֹם", "བསྒྲུབས", "👩‍👩‍👧‍👦", "ก็่ดี"}) {
        const QString said = QString::fromUtf8(text);
        EXPECT_EQ(shownText(said), said);
        EXPECT_EQ(
            shownText(said.normalized(QString::NormalizationForm_D)),
            said.normalized(QString::NormalizationForm_D));
    }
}

TEST(ShownText, ALetterCarriesAFewMarksOnly)
{
    const QString tower = QStringLiteral("Z") + QString(9'000, QChar(0x301));
    EXPECT_EQ(shownText(tower).size(), 7);
    EXPECT_EQ(shownText(tower + u'a' + tower).size(), 15);
    EXPECT_EQ(shownText(QString(50, QChar(0x301))).size(), 6);
}

TEST(ShownText, ANameIsCutBetweenTwoLettersAndSaysSo)
{
    const QString name = QStringLiteral("Society for the Care of Harbours, Rivers and Wells");
    EXPECT_EQ(shownName(name), name);
    const QString cut = shownName(QString(10'000, u'x'));
    EXPECT_EQ(cut, QString(120, u'x') + u'…');
    const QString boats = QStringLiteral("⛵").repeated(119) +
                          QStringLiteral("👩‍👩‍👧‍👦").repeated(900);
    EXPECT_EQ(shownName(boats), QStringLiteral("⛵").repeated(119) + u'…') << "no half family";
    EXPECT_EQ(shownName(QString(9'000, QChar(0x301))).size(), 7);
    EXPECT_GT(shownProse(QString(10'000, u'x')).size(), 900);
}

} // namespace cw
