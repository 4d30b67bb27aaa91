// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Steps.h"
#include "ui/charts/ChartData.h"
#include "ui/health/HealthModel.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QAbstractItemModel;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;
class QToolButton;

namespace cw {

class ChartPanel;
class FileChooser;
class LossPanel;
class PeopleModel;
class Selection;
class TaskRunner;
class TiesModel;
class WhatIfPanel;

/// One panel at full size: what the number means and does not, the numbers beside it, and the
/// people and ties behind, who can be selected and lit up on the map.
class PanelPage : public QWidget
{
    Q_OBJECT

public:
    /// @param tasks, selection, files  outlive the page.
    PanelPage(TaskRunner& tasks, Selection& selection, FileChooser& files, QWidget* parent);

    /// Shows a finding of the model's picture.
    void show(const health::Finding& finding, const HealthModel& model);
    health::Panel panel() const { return m_finding.panel; }
    const QString& field() const { return m_finding.field; }
    void takeFocus();

signals:
    void left();
    void showOnMapRequested(
        const std::vector<cw::MemberId>& members,
        const std::vector<cw::RelationshipId>& relationships);
    void memberActivated(cw::MemberId member);
    /// What if these happened, and more.
    void scenarioWanted(const std::vector<cw::health::Step>& steps);
    void said(const QString& text);
    void failed(const cw::Error& error);

private:
    QWidget* makeText();
    QWidget* makeLists(TaskRunner& tasks, FileChooser& files);
    ChartPanel* makeChart(FileChooser& files, const QString& name);
    void showLists(const HealthModel& model);
    void setTabs(const QList<QPair<QWidget*, QString>>& tabs);
    QTableView* makeTable(QAbstractItemModel& model, const QString& name);
    void showNumbers();
    void selectRows();
    std::vector<MemberId> chosenMembers() const;
    void connectWhatIf();
    void askWhatIf();
    void light();

    Selection& m_selection;
    health::Finding m_finding;
    QToolButton* m_back = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_figure = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_chance = nullptr;
    QLabel* m_meaning = nullptr;
    QLabel* m_caution = nullptr;
    QWidget* m_numbers = nullptr;
    QGridLayout* m_numberGrid = nullptr;
    QTabWidget* m_lists = nullptr;
    QTableView* m_peopleTable = nullptr;
    QTableView* m_tiesTable = nullptr;
    PeopleModel* m_people = nullptr;
    TiesModel* m_ties = nullptr;
    ChartPanel* m_spread = nullptr;
    ChartPanel* m_overTime = nullptr;
    WhatIfPanel* m_whatIf = nullptr;
    LossPanel* m_losses = nullptr;
    std::shared_ptr<const HealthPicture> m_picture;
    QPushButton* m_light = nullptr;
};

} // namespace cw
