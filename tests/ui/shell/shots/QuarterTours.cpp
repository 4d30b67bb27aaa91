// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/comparison/ComparisonPage.h"
#include "ui/health/report/ReportDialog.h"
#include "ui/health/whatif/ScenarioModel.h"
#include "ui/shell/Toast.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace cw::shots {

namespace {

void ask(HealthView& health, const HealthAsk& ask)
{
    HealthModel& model = health.model();
    model.setAsk(ask);
    ShotStudio::wait([&model] {
        return !model.isStale() && model.picture() && model.picture()->isWhole && model.trend();
    });
}

/// The last two quarters were kept, one by another rule.
void keepQuarters(ShotStudio& studio, HealthView& health)
{
    const CivilDate today = health.model().picture()->today;
    for (const HealthAsk& each :
         {HealthAsk{.rule = Rule::Confirmed, .asOf = today.plusDays(-180)},
          HealthAsk{.asOf = today.plusDays(-90)}}) {
        ask(health, each);
        studio.shown<QPushButton>("keepSnapshot")->click();
        ShotStudio::wait([&health] { return !health.model().isStale(); });
    }
    ask(health, {});
    health.model().forgetAskedBefore();
    studio.window().toast().hide();
}

/// Whoever holds most together leaves, and the first tie that would mend it is taken up.
void tryWithoutHub(ShotStudio& studio, HealthView& health)
{
    ScenarioModel& scenario = health.scenario();
    const auto answered = [&scenario] { return scenario.answer() && !scenario.isStale(); };
    for (const health::Finding& each : health.model().picture()->findings) {
        if (each.panel == health::Panel::Resilience && !each.people.empty())
            scenario.add(health::MemberLeaves{each.people.front().member});
    }
    health.openWhatIf();
    ShotStudio::wait(answered);
    if (!scenario.answer()->found.repairs.empty()) {
        const health::Repair repair = scenario.answer()->found.repairs.front();
        scenario.introduce(repair.first, repair.second);
        ShotStudio::wait(answered);
    }
    studio.take("quarter-whatif");
    studio.shown<QPushButton>("whatIfShowOnMap")->click();
    studio.take("quarter-whatif-map");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    studio.act(ActionId::ShowHealth);
    scenario.clear();
    health.close();
}

} // namespace

/// As whoever guards a network goes through its quarter's end.
void tourQuarter(ShotStudio& studio)
{
    studio.act(ActionId::ShowHealth);
    auto* health = studio.shown<HealthView>();
    ask(*health, {});
    studio.take("quarter-begin");
    keepQuarters(studio, *health);
    health->open(health::Panel::Coverage);
    studio.take("quarter-coverage");
    health->open(health::Panel::Power);
    auto* lists = studio.shown<QTabWidget>("panelLists");
    for (int i = 0; i < lists->count(); ++i) {
        if (lists->widget(i)->objectName() == QLatin1String("panelOverTime"))
            lists->setCurrentIndex(i);
    }
    studio.take("quarter-power");
    health->close();
    tryWithoutHub(studio, *health);
    health->openComparison();
    ShotStudio::wait([&] { return studio.shown<ComparisonPage>()->comparison() != nullptr; });
    studio.take("quarter-comparison");
    health->close();
    studio.act(ActionId::WriteReport);
    studio.take("quarter-report", studio.shown<ReportDialog>());
    studio.shown<ReportDialog>()->close();
}

} // namespace cw::shots
