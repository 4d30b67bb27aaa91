// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/teams/TeamDialog.h"

#include "core/edit/Projects.h"
#include "tests/support/DocumentFixture.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <array>

namespace cw {

namespace {

/// Ana has an idea; Bo and Cleo could join her.
class TeamDialogTest : public DocumentFixture
{
protected:
    TeamDialogTest()
    {
        Project project;
        project.title = QStringLiteral("A shared oven");
        project.ideaBy = ana;
        project.initiators = {ana};
        const auto added = edit::addProject(document->editContext(), project);
        advice.kind = AdviceKind::FormTeam;
        advice.project = edit::insertedId<Project>(*added);
        commits.carryOut(added, ChangeTitle{QStringLiteral("test"), {}});
        advice.members = {ana, bo, cleo};
        advice.joining = {bo, cleo};
        dialog = new TeamDialog(commits, advice, nullptr);
    }
    ~TeamDialogTest() override { delete dialog; }

    QList<QCheckBox*> boxes() const { return dialog->findChildren<QCheckBox*>(); }
    QPushButton* keep() const
    {
        return dialog->findChild<QPushButton*>(QStringLiteral("teamButton"));
    }

    MemberId ana = addMember("Ana Ruiz");
    MemberId bo = addMember("Bo & Co");
    MemberId cleo = addMember("Cleo Vann");
    TaskRunner tasks;
    Commits commits{*document, tasks};
    advice::Advice advice;
    QPointer<TeamDialog> dialog;
};

} // namespace

TEST_F(TeamDialogTest, AssignsNobodyWhoHasNotSaidYes)
{
    ASSERT_EQ(boxes().size(), 2);
    EXPECT_FALSE(boxes().at(0)->isChecked() || boxes().at(1)->isChecked());
    EXPECT_EQ(boxes().at(0)->text(), QStringLiteral("Bo && Co"));
    EXPECT_FALSE(keep()->isEnabled());
    boxes().at(1)->setChecked(true);
    EXPECT_TRUE(keep()->isEnabled());
    boxes().at(1)->setChecked(false);
    EXPECT_FALSE(keep()->isEnabled());
}

TEST_F(TeamDialogTest, TakesInWhoIsTickedWithWhatTheyBeginWith)
{
    boxes().at(1)->setChecked(true);
    dialog->findChild<QLineEdit*>(QStringLiteral("firstAction"))
        ->setText(QStringLiteral(" Bake once "));
    keep()->click();
    const Network& network = document->network();
    ASSERT_EQ(network.all<ProjectMember>().size(), 1U);
    EXPECT_EQ(network.all<ProjectMember>().begin()->member, cleo);
    EXPECT_EQ(network.all<ProjectMember>().begin()->joined, HowJoined::Invited);
    EXPECT_EQ(network.find(advice.project)->firstAction, QStringLiteral("Bake once"));
    EXPECT_EQ(network.find(advice.project)->state, ProjectState::Forming);
}

TEST_F(TeamDialogTest, GoesWithWhatItIsAbout)
{
    dialog->show();
    const std::array gone{advice.project};
    commits.carryOut(
        edit::removeProjects(document->editContext(), gone),
        ChangeTitle{QStringLiteral("test"), {}});
    EXPECT_TRUE(!dialog || !dialog->isVisible());
    EXPECT_TRUE(document->network().all<ProjectMember>().empty());
}

} // namespace cw
