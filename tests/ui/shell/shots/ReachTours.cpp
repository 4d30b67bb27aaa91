// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/charts/ChartPanel.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/losses/LossPanel.h"
#include "ui/health/spread/SpreadModel.h"
#include "ui/health/whatif/ScenarioModel.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace cw::shots {

namespace {

/// Without whoever holds most together, then with the first tie that mends it and somebody invited.
void tourWhatIf(ShotStudio& studio, HealthView& health)
{
    studio.shown<QPushButton>("openWhatIf")->click();
    studio.take("health-whatif-empty");
    ScenarioModel& scenario = health.scenario();
    const auto answered = [&scenario] { return scenario.answer() && !scenario.isStale(); };
    for (const health::Finding& each : health.model().picture()->findings) {
        if (each.panel == health::Panel::Resilience && !each.people.empty())
            scenario.add(health::MemberLeaves{each.people.front().member});
    }
    ShotStudio::wait(answered);
    studio.take("health-whatif-leaves");
    const std::vector<health::Repair> repairs = scenario.answer()->found.repairs;
    if (!repairs.empty()) {
        scenario.introduce(repairs.front().first, repairs.front().second);
        scenario.add(health::Invitation{
            .name = QStringLiteral("Riverside Library"),
            .knows = {repairs.front().first, repairs.front().second}});
    }
    studio.shown<QPushButton>("stepInvite")->click();
    ShotStudio::wait(answered);
    studio.take("health-whatif-comes");
    health.close();
    studio.take("health-whatif-kept");
    scenario.clear();
}

/// How it falls apart, with the first of those chosen who hold others alone.
void tourLosses(ShotStudio& studio, HealthView& health)
{
    health.open(health::Panel::Resilience);
    auto* losses = studio.window().findChild<LossPanel*>();
    studio.shown<QTabWidget>("panelLists")->setCurrentWidget(losses);
    ShotStudio::wait([losses] { return losses->isAnswered(); });
    if (auto* table = studio.shown<QTableView>("lossTable"))
        table->selectRow(0);
    studio.take("health-losses");
    losses->findChild<ChartPanel*>()->setShowsTable(true);
    studio.take("health-losses-table");
    losses->findChild<ChartPanel*>()->setShowsTable(false);
    health.close();
}

/// From nobody, from two who are hard to reach, and beside an introduction of theirs.
void tourSpread(ShotStudio& studio, HealthView& health)
{
    SpreadModel& spread = health.spread();
    const auto answered = [&spread] { return spread.answer() && !spread.isStale(); };
    health.openSpread();
    ShotStudio::wait(answered);
    studio.take("health-spread-nobody");
    const std::vector<MemberId> members = spread.answer()->now.network.members;
    if (members.size() < 4 || spread.answer()->now.bestBesides.empty())
        return;
    spread.addStarts({members[2], members[members.size() - 2]});
    ShotStudio::wait(answered);
    studio.take("health-spread");
    health.scenario().introduce(members[2], spread.answer()->now.bestInstead.front());
    SpreadAsk ask = spread.ask();
    ask.beside = SpreadBeside::Scenario;
    spread.setAsk(ask);
    ShotStudio::wait(answered);
    studio.shown<QTabWidget>("spreadLists")->setCurrentIndex(1);
    studio.take("health-spread-compared");
    health.scenario().clear();
    health.close();
}

} // namespace

void tourReach(ShotStudio& studio)
{
    studio.act(ActionId::ShowHealth);
    auto* health = studio.shown<HealthView>();
    ShotStudio::wait(
        [health] { return health->model().picture() && health->model().picture()->isWhole; });
    tourWhatIf(studio, *health);
    tourLosses(studio, *health);
    tourSpread(studio, *health);
}

} // namespace cw::shots
