// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/charts/ChartPanel.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/WhatIfPanel.h"
#include "ui/shell/Toast.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

#include <string>

namespace cw::shots {

namespace {

void scrollTo(ShotStudio& studio, double share)
{
    auto* bar = studio.shown<QScrollArea>("healthDashboard")->verticalScrollBar();
    bar->setValue(static_cast<int>(bar->maximum() * share));
}

} // namespace

void tourHealth(ShotStudio& studio)
{
    studio.act(ActionId::ShowHealth);
    auto* health = studio.shown<HealthView>();
    ShotStudio::wait(
        [health] { return health->model().picture() && health->model().picture()->isWhole; });
    studio.take("health");
    scrollTo(studio, 0.5);
    studio.take("health-middle");
    scrollTo(studio, 1.0);
    studio.take("health-end");
    scrollTo(studio, 0.0);
    studio.shown<QPushButton>("keepSnapshot")->click();
    studio.window().toast().hide();
    studio.shown<QToolButton>("phaseOverruleButton")->click();
    studio.shown<QLineEdit>("judgementReason")
        ->setText(QStringLiteral("Most of the core only met once, at the harvest supper"));
    studio.take("health-kept");
    studio.shown<QToolButton>("snapshotCompare")->click();
    studio.take("health-compared");
    studio.shown<QToolButton>("snapshotCompare")->click();
    studio.shown<QToolButton>("phaseOverruleButton")->click();
    studio.shown<QToolButton>("phaseEvidenceButton")->click();
    studio.take("health-phase");
    studio.shown<QToolButton>("phaseEvidenceButton")->click();
    const std::pair<health::Panel, const char*> pages[] = {
        {health::Panel::Connectivity, "health-connectivity"},
        {health::Panel::Resilience, "health-resilience"},
        {health::Panel::Power, "health-power"},
        {health::Panel::Collaboration, "health-collaboration"},
        {health::Panel::Growth, "health-growth"},
        {health::Panel::Bridging, "health-bridging"},
        {health::Panel::Activity, "health-activity"}};
    for (const auto& [panel, name] : pages) {
        const auto& findings = health->model().picture()->findings;
        const auto found = std::find_if(
            findings.begin(), findings.end(),
            [wanted = panel](const health::Finding& each) { return each.panel == wanted; });
        if (found == findings.end())
            continue;
        health->open(panel, found->field);
        studio.take(name);
        auto* lists = studio.shown<QTabWidget>("panelLists");
        for (int tab = 0; tab < lists->count(); ++tab) {
            if (!dynamic_cast<ChartPanel*>(lists->widget(tab)) &&
                !dynamic_cast<WhatIfPanel*>(lists->widget(tab)))
                continue;
            lists->setCurrentIndex(tab);
            studio.take(
                (std::string(name) + (tab + 1 < lists->count() ? "-chart" : "-last")).c_str());
        }
        health->close();
    }
}

} // namespace cw::shots
