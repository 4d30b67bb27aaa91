// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterParser.h"
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/comparison/ComparisonPage.h"
#include "ui/health/report/ReportDialog.h"

#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace cw::shots {

namespace {

void waitForNumbers(const HealthModel& model)
{
    ShotStudio::wait(
        [&model] { return !model.isStale() && model.picture() && model.picture()->isWhole; });
}

/// Somebody asks about some of the members.
void tourFilter(ShotStudio& studio, HealthView& health)
{
    HealthAsk ask = health.model().ask();
    ask.filter = query::parseFilter(
                     QStringLiteral("kind = individual"), query::FilterWords(studio.network()))
                     .filter;
    health.model().setAsk(ask);
    waitForNumbers(health.model());
    studio.take("health-filtered");
    studio.shown<QToolButton>("healthMovedNoted")->click();
    studio.shown<QPushButton>("addFilterButton")->click();
    studio.take("health-filter-popup", QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    health.model().setAsk({});
    waitForNumbers(health.model());
    health.model().forgetAskedBefore();
}

void ask(HealthView& health, const HealthAsk& ask)
{
    health.model().setAsk(ask);
    waitForNumbers(health.model());
    ShotStudio::wait([&health] { return health.model().trend() != nullptr; });
    health.model().forgetAskedBefore();
}

/// Quarters were kept, one by another rule; all are points beside the trend.
void tourKept(ShotStudio& studio, HealthView& health)
{
    const CivilDate today = health.model().picture()->today;
    for (const HealthAsk& each :
         {HealthAsk{.asOf = today.plusDays(-270)},
          HealthAsk{.rule = Rule::Confirmed, .asOf = today.plusDays(-180)},
          HealthAsk{.asOf = today.plusDays(-90)}}) {
        ask(health, each);
        studio.shown<QPushButton>("keepSnapshot")->click();
        waitForNumbers(health.model());
    }
    ask(health, {});
    health.open(health::Panel::Connectivity, {});
    auto* lists = studio.shown<QTabWidget>("panelLists");
    lists->setCurrentIndex(lists->count() - 1);
    studio.take("health-trend-kept");
    lists->currentWidget()->findChild<QToolButton*>(QStringLiteral("chartAsTable"))->click();
    studio.take("health-trend-kept-table");
    lists->currentWidget()->findChild<QToolButton*>(QStringLiteral("chartAsTable"))->click();
    health.close();
}

} // namespace

void tourHealthTime(ShotStudio& studio)
{
    studio.act(ActionId::ShowHealth);
    auto* health = studio.shown<HealthView>();
    waitForNumbers(health->model());
    tourFilter(studio, *health);
    tourKept(studio, *health);
    studio.act(ActionId::WriteReport);
    studio.take("health-report", studio.shown<ReportDialog>());
    studio.shown<ReportDialog>()->close();
    health->openComparison();
    ShotStudio::wait([&] { return studio.shown<ComparisonPage>()->comparison() != nullptr; });
    studio.take("health-comparison");
    studio.shown<QPushButton>("compareOnMap")->click();
    studio.take("health-comparison-map");
    studio.act(ActionId::ShowHealth);
    health->close();
}

} // namespace cw::shots
