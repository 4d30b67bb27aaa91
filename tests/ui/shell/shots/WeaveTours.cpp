// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/WeaveView.h"
#include "ui/weaving/introductions/IntroductionPanel.h"
#include "ui/weaving/introductions/IntroductionsPage.h"
#include "ui/weaving/outcomes/OutcomesPage.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

namespace cw::shots {

void tourWeave(ShotStudio& studio)
{
    studio.act(ActionId::ShowWeave);
    auto* weave = studio.shown<WeaveView>();
    ShotStudio::wait([&] { return weave->model().picture() && weave->model().picture()->advice; });
    studio.take("weave");
    QScrollBar* bar = weave->today().verticalScrollBar();
    bar->setValue(bar->maximum());
    studio.take("weave-end");
    bar->setValue(0);
    for (QPushButton* each : weave->today().widget()->findChildren<QPushButton*>()) {
        if (each->text() != TodayPage::tr("Introduce"))
            continue;
        each->click();
        break;
    }
    studio.take("weave-introduction");
    for (int side = 0; side < 2; ++side) {
        const auto sides =
            weave->introductions().findChildren<QPushButton*>(QStringLiteral("answerOfSide"));
        sides.at(side)->menu()->actions().at(1)->trigger(); // says yes
        studio.settle();
    }
    auto* made = weave->introductions().findChild<QPushButton*>(QStringLiteral("introduced"));
    studio.take("weave-introduction-agreed");
    made->click();
    studio.take("weave-introduction-made");
    weave->introductions().findChild<QPushButton*>(QStringLiteral("askOutcome"))->click();
    studio.takeDialog("weave-outcome");
    weave->openPage(weave->outcomes());
    ShotStudio::wait([&] { return !weave->model().isStale(); });
    studio.take("weave-became");
}

} // namespace cw::shots
