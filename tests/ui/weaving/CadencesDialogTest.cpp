// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/cadences/CadencesDialog.h"

#include "tests/support/DocumentFixture.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <vector>

namespace cw {

namespace {

class CadencesDialogTest : public DocumentFixture
{
protected:
    CadencesDialogTest() { host.show(); }

    void open(MemberId member = {})
    {
        dialog = new CadencesDialog(commits, member, &host);
        dialog->open();
    }

    template <class Widget>
    Widget* part(const char* name)
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    void addLine(int kind, const QString& members = {})
    {
        part<QComboBox>("cadenceKind")->setCurrentIndex(kind);
        if (!members.isEmpty())
            part<QLineEdit>("cadenceMembers")->setText(members);
        part<QPushButton>("cadenceAdd")->click();
    }

    void keep()
    {
        part<QPushButton>("keepButton")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Days by what they are for, in the order of the document.
    std::vector<CadenceRule> kept() const
    {
        const auto& all = document->network().all<CadenceRule>();
        return {all.begin(), all.end()};
    }

    static constexpr int kDepth = 0;
    static constexpr int kTag = 1;
    static constexpr int kMember = 2;

    MemberId sam = addMember("Sam Okoro");
    MemberId ines = addMember("Ines Vidal");
    TaskRunner tasks;
    Commits commits{*document, tasks};
    QWidget host;
    QPointer<CadencesDialog> dialog;
};

} // namespace

TEST_F(CadencesDialogTest, KeepsWhatIsSaidForADepthAsOneStep)
{
    open();
    EXPECT_TRUE(part<QLabel>("cadenceNone")->isVisible());
    part<QComboBox>("cadenceDepth")->setCurrentIndex(1);
    addLine(kDepth);
    EXPECT_FALSE(part<QLabel>("cadenceNone")->isVisible());
    auto* days = dialog->findChild<QSpinBox*>();
    EXPECT_EQ(dialog->focusWidget(), days) << "the next thing typed is how often";
    QTest::keyClicks(days, QStringLiteral("45"));
    keep();
    EXPECT_TRUE(dialog.isNull());
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front().depth, 4);
    EXPECT_EQ(kept().front().days, 45);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(kept().empty());
}

TEST_F(CadencesDialogTest, AddsALineForEachMemberThatIsNamed)
{
    open(ines);
    EXPECT_EQ(part<QLineEdit>("cadenceMembers")->text(), QStringLiteral("Ines Vidal"));
    addLine(kMember, QStringLiteral("Ines Vidal, Sam Okoro"));
    EXPECT_EQ(dialog->findChildren<QSpinBox*>().size(), 2);
    addLine(kMember, QStringLiteral("Sam Okoro"));
    EXPECT_EQ(dialog->findChildren<QSpinBox*>().size(), 2) << "once each";
    keep();
    EXPECT_EQ(kept().size(), 2U);
}

TEST_F(CadencesDialogTest, SaysWhyNothingIsAdded)
{
    open();
    addLine(kMember, QStringLiteral("Nobody Atall"));
    EXPECT_TRUE(part<QLabel>("cadenceReason")->text().contains(QStringLiteral("Nobody Atall")));
    addLine(kTag);
    EXPECT_TRUE(part<QLabel>("cadenceReason")->isVisible()) << "there are no tags";
    EXPECT_TRUE(dialog->findChildren<QSpinBox*>().isEmpty());
}

TEST_F(CadencesDialogTest, ChangesAndTakesAwayWhatWasSaidBefore)
{
    Tag tag;
    tag.name = QStringLiteral("funder");
    CadenceRule ofTag;
    ofTag.tag = add(tag);
    add(ofTag);
    CadenceRule ofDepth;
    ofDepth.depth = 3;
    add(ofDepth);
    open();
    const auto lines = dialog->findChildren<QSpinBox*>();
    ASSERT_EQ(lines.size(), 2);
    for (QSpinBox* each : lines)
        each->setValue(70);
    for (QToolButton* each : dialog->findChildren<QToolButton*>(QStringLiteral("cadenceRemove"))) {
        if (each->accessibleName().contains(QStringLiteral("funder")))
            each->click();
    }
    QCoreApplication::processEvents();
    keep();
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front().depth, 3);
    EXPECT_EQ(kept().front().days, 70);
}

} // namespace cw
