// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/time/Comparison.h"
#include "ui/health/HealthModel.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace cw {

class ChangesModel;
class DifferencesModel;
class Selection;
class TaskRunner;

/// Two days held against each other under the rule, depth and filter of the workspace: each measure
/// before and after, and the people and ties behind the difference. A day of which a snapshot was
/// kept counts with the numbers that were kept.
class ComparisonPage : public QWidget
{
    Q_OBJECT

public:
    /// @param model, tasks, selection  outlive the page.
    ComparisonPage(
        const HealthModel& model, TaskRunner& tasks, Selection& selection, QWidget* parent);

    /// Compares what is shown with the last snapshot, or else the last quarter's end.
    void open();
    /// Null while it is computed.
    const health::Comparison* comparison() const { return m_comparison.get(); }

signals:
    void left();
    /// The map is to show what became of ties between the two days.
    /// @param after  none: as things stand.
    /// @param filter  whom the comparison is about.
    void compareOnMapRequested(
        cw::CivilDate before, cw::CivilDate after, const cw::query::Filter& filter);
    void memberActivated(cw::MemberId member);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QComboBox* makeDays(const QString& name, const QString& what);
    QTableView* makeTable(QAbstractItemModel& model, const QString& name, const QString& what);
    void buildTop();
    void fillDays();
    void compare();
    void showAnswer();
    void selectRows();
    health::ComparedDay chosen(const QComboBox& days) const;

    const HealthModel& m_model;
    TaskRunner& m_tasks;
    Selection& m_selection;
    std::shared_ptr<const HealthPicture> m_picture;
    std::shared_ptr<const health::Comparison> m_comparison;
    std::vector<health::ComparedDay> m_days; ///< of both choices
    quint64 m_task = 0;                      ///< under way; 0: none
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QPushButton* m_map = nullptr;
    QLabel* m_sentence = nullptr;
    DifferencesModel* m_differences = nullptr;
    ChangesModel* m_changes = nullptr;
    QTableView* m_changesTable = nullptr;
};

} // namespace cw
