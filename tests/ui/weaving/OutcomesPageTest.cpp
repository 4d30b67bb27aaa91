// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/outcomes/OutcomesPage.h"

#include "core/edit/Introductions.h"
#include "tests/support/DocumentFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/support/Selection.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/outcomes/OutcomeText.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace cw {

namespace {

class OutcomesPageTest : public DocumentFixture
{
protected:
    void introduce(MemberId a, MemberId b, CivilDate suggested, bool isMade)
    {
        Introduction row;
        row.first = a;
        row.second = b;
        row.suggested = suggested;
        if (isMade) {
            row.answerFirst = row.answerSecond = IntroductionAnswer::Yes;
            row.made = suggested;
        }
        add(row);
    }

    void show()
    {
        auto picture = std::make_shared<WeavePicture>();
        picture->network = document->network();
        picture->today = document->today();
        picture->funnel = weaving::funnelOf(picture->network);
        picture->fairness = weaving::fairnessOf(picture->network, picture->today);
        page.show(picture);
        page.resize(900, 700);
        static_cast<QWidget&>(page).show();
    }

    QString words(const char* name) const
    {
        return page.findChild<QLabel*>(QLatin1String(name))->text();
    }

    bool isShown(const char* name) const
    {
        return page.findChild<QWidget*>(QLatin1String(name))->isVisible();
    }

    Selection selection;
    FakeFileChooser files;
    OutcomesPage page{selection, files, nullptr};
    MemberId ana = addMember("Ana Ruiz");
    MemberId bo = addMember("Bo Lind");
    MemberId cleo = addMember("Cleo Vann");
    MemberId oak = addMember("Oak Trust", MemberKind::Organization);
};

} // namespace

TEST_F(OutcomesPageTest, SaysThatNobodyHasBeenIntroducedAndDrawsNothing)
{
    show();
    EXPECT_EQ(words("funnelSentence"), QStringLiteral("Nobody has been introduced yet."));
    EXPECT_FALSE(isShown("funnelChart"));
    EXPECT_FALSE(isShown("fairnessChart"));
    EXPECT_EQ(page.findChild<QListWidget*>(QStringLiteral("neverIntroduced"))->count(), 4);
}

TEST_F(OutcomesPageTest, CountsHowFarTheyGotAndWhoIsAlwaysIntroduced)
{
    introduce(ana, bo, *CivilDate::of(2025, 1, 4), true);
    introduce(ana, oak, *CivilDate::of(2025, 3, 1), true);
    introduce(bo, oak, *CivilDate::of(2025, 3, 2), false);
    show();
    EXPECT_TRUE(
        words("funnelSentence").startsWith(QStringLiteral("3 introduction(s) begun, 2 made")))
        << words("funnelSentence").toStdString();
    EXPECT_TRUE(
        words("fairnessSentence").startsWith(QStringLiteral("Ana Ruiz has been introduced")));
    EXPECT_TRUE(isShown("funnelMonths"));
    auto* never = page.findChild<QListWidget*>(QStringLiteral("neverIntroduced"));
    ASSERT_EQ(never->count(), 1);
    EXPECT_EQ(never->item(0)->text(), QStringLiteral("Cleo Vann"));
    const ChartData months = funnelMonths(weaving::funnelOf(document->network()));
    EXPECT_EQ(months.categories.size(), 3) << "February is not left out";
    const ChartData kinds =
        fairnessChart(weaving::fairnessOf(document->network(), document->today()), Grouping::Kind);
    ASSERT_EQ(kinds.values.size(), 2U);
    EXPECT_NEAR(kinds.values[0], 200.0 / 3, 1e-9) << "two of the three individuals";
    EXPECT_DOUBLE_EQ(kinds.values[1], 100.0);
}

TEST_F(OutcomesPageTest, LeadsToThoseWhoWereNeverIntroduced)
{
    show();
    QSignalSpy onMap(&page, &OutcomesPage::showOnMapRequested);
    page.findChild<QPushButton*>(QStringLiteral("neverOnMap"))->click();
    ASSERT_EQ(onMap.size(), 1);
    EXPECT_EQ(qvariant_cast<std::vector<MemberId>>(onMap[0][0]).size(), 4U);
    QSignalSpy wanted(&page, &OutcomesPage::inspectorWanted);
    auto* never = page.findChild<QListWidget*>(QStringLiteral("neverIntroduced"));
    never->setFocus();
    never->setCurrentRow(0);
    emit never->itemActivated(never->item(0));
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_EQ(selection.members(), std::vector{ana});
}

} // namespace cw
