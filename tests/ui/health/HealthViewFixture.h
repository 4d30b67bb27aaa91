// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DocumentFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/PanelCard.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QLabel>
#include <QTest>

namespace cw {

/// The workspace Health of a star: Ana Ruiz with three others.
class HealthViewFixture : public DocumentFixture
{
protected:
    HealthViewFixture()
    {
        ana = addMember("Ana Ruiz");
        bo = addMember("Bo Lind");
        chi = addMember("Chi Okoro");
        dee = addMember("Dee Vidal");
        relate(ana, bo);
        relate(ana, chi);
        relate(ana, dee);
    }

    void showView()
    {
        view = std::make_unique<HealthView>(commits, tasks, selection, files);
        view->resize(900, 700);
        view->show();
        waitForAll();
    }

    void waitForAll()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] {
            const HealthModel& model = view->model();
            return !model.isStale() && model.picture()->isWhole && tasks.isIdle();
        }));
    }

    PanelCard* card(health::Panel panel) const
    {
        for (PanelCard* each : view->findChildren<PanelCard*>()) {
            if (each->panel() == panel)
                return each;
        }
        return nullptr;
    }

    QString textOf(const QWidget* parent, const char* label) const
    {
        return parent->findChild<QLabel*>(QLatin1String(label))->text();
    }

    MemberId ana;
    MemberId bo;
    MemberId chi;
    MemberId dee;
    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    FakeFileChooser files;
    std::unique_ptr<HealthView> view;
};

} // namespace cw
