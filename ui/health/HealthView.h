// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/health/panels/Finding.h"
#include "core/kernel/base/Result.h"
#include "core/query/filter/Filter.h"
#include "ui/charts/ChartData.h"
#include "ui/health/AskForMember.h"
#include "ui/support/MapScenario.h"

#include <QWidget>

#include <utility>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace cw {

class CardGrid;
class ComparisonPage;
class Commits;
class FileChooser;
class HealthHeader;
class HealthModel;
class LookAhead;
class PanelCard;
class PanelPage;
class PhaseCard;
class PulseActions;
class PulsePage;
class PulseStrip;
class ScenarioModel;
class Selection;
class SnapshotCard;
class SpreadModel;
class SpreadPage;
class TaskRunner;
class WhatIfPage;

/// The workspace *Health*: how the network is doing, panel by panel; each opens into the people and
/// ties behind its number.
class HealthView : public QWidget
{
    Q_OBJECT

public:
    /// @param commits, tasks, selection  outlive the view.
    HealthView(
        Commits& commits, TaskRunner& tasks, Selection& selection, FileChooser& files,
        QWidget* parent = nullptr);

    HealthModel& model() { return *m_model; }
    /// What is being tried out; kept as long as the view.
    ScenarioModel& scenario() { return *m_scenario; }
    /// What is asked about how word travels; kept as long as the view.
    SpreadModel& spread() { return *m_spread; }
    /// What can be done about rounds of the pulse.
    PulseActions& pulse() { return *m_pulseActions; }
    /// By which members are chosen; without, nobody can be.
    void setAskForMember(AskForMember ask) { m_ask = std::move(ask); }
    /// Opens the page of a panel, if there is one; of Bridging that of the field.
    void open(health::Panel panel, const QString& field = {});
    /// Opens the page where a scenario is put together.
    void openWhatIf();
    /// Opens the page that says how far word would travel.
    void openSpread();
    /// Opens the page that holds two days against each other.
    void openComparison();
    /// Asks what to ask the members, of whom and how.
    void startPulse();
    /// From how many people on answers to the pulse are shown.
    void setSmallestGroup(int people);
    /// Asks for what a report is to hold, and writes it.
    void openReport();
    /// Back to all panels.
    void close();
    bool isOpen() const;

signals:
    /// Light these up.
    void showOnMapRequested(
        const std::vector<cw::MemberId>& members,
        const std::vector<cw::RelationshipId>& relationships);
    /// The map is to show what might happen; comes after showOnMapRequested().
    void scenarioOnMapRequested(const cw::MapScenario& scenario);
    /// The map is to show what became of ties between two days.
    /// @param after  none: as things stand.
    /// @param filter  whom the comparison is about.
    void compareOnMapRequested(
        cw::CivilDate before, cw::CivilDate after, const cw::query::Filter& filter);
    /// Somebody wants to see all of this member.
    void memberActivated(cw::MemberId member);
    void importRequested();
    void said(const QString& text);
    void failed(const cw::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool isLookingAhead() const;
    void build();
    /// All texts anew, where the person was.
    void retranslate();
    QWidget* makeDashboard();
    QWidget* makeEmptyState();
    void showPicture();
    void showCards();
    void showOpen(const health::Finding& finding);
    void makePulse();
    void makeWhatIf();
    void makeComparison();
    void makeSpread();
    ChartData lineOf(const health::Finding& finding) const;
    const health::Finding* finding(health::Panel panel, const QString& field) const;

    Commits& m_commits;
    TaskRunner& m_tasks;
    Selection& m_selection;
    FileChooser& m_files;
    const Document& m_document;
    AskForMember m_ask;
    HealthModel* m_model = nullptr;
    ScenarioModel* m_scenario = nullptr;
    SpreadModel* m_spread = nullptr;
    QWidget* m_content = nullptr; ///< everything; another in another language
    QStackedWidget* m_pages = nullptr;
    QScrollArea* m_dashboard = nullptr;
    QWidget* m_empty = nullptr;
    HealthHeader* m_header = nullptr;
    PhaseCard* m_phase = nullptr;
    SnapshotCard* m_snapshot = nullptr;
    LookAhead* m_lookAhead = nullptr;
    QWidget* m_cardArea = nullptr;
    CardGrid* m_grid = nullptr;
    QList<PanelCard*> m_cards;
    PanelPage* m_page = nullptr;
    PulseActions* m_pulseActions = nullptr;
    PulseStrip* m_pulseStrip = nullptr;
    PulsePage* m_pulse = nullptr;
    health::Panel m_panel = health::Panel::Connectivity; ///< opened last
    QString m_field;                                     ///< of that panel
    WhatIfPage* m_whatIf = nullptr;
    ComparisonPage* m_comparison = nullptr;
    SpreadPage* m_spreadPage = nullptr;
};

} // namespace cw
