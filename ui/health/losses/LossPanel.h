// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/LossCurves.h"
#include "core/health/scenario/Losses.h"
#include "core/health/scenario/Steps.h"
#include "ui/health/HealthModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace cw {

class ChartPanel;
class FileChooser;
class LossModel;
class Selection;
class TaskRunner;

/// What the network could bear: how it falls apart while members leave, by chance and best tied
/// first, and who and which ties hold others alone.
class LossPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param tasks, selection, files  outlive the panel.
    LossPanel(TaskRunner& tasks, Selection& selection, FileChooser& files, QWidget* parent);

    /// Asks about this network; the answer follows.
    void ask(std::shared_ptr<const HealthPicture> picture);
    bool isAnswered() const { return m_isAnswered; }
    /// Of the chosen row: what it is about and whom it would cut off.
    std::vector<MemberId> concernedMembers() const;
    std::vector<RelationshipId> concernedTies() const;

signals:
    void memberActivated(cw::MemberId member);
    /// To go on with this in a scenario.
    void stepWanted(const cw::health::Step& step);
    void said(const QString& text);
    void failed(const cw::Error& error);

private:
    struct Answer
    {
        health::LossCurves curves;
        health::Losses losses;
    };

    void makeTable(Selection& selection);
    void showAnswer(const Answer& answer);
    int chosenRow() const;

    TaskRunner& m_tasks;
    std::shared_ptr<const HealthPicture> m_picture;
    bool m_isAnswered = false;
    quint64 m_task = 0; ///< under way; 0: none
    QLabel* m_sentence = nullptr;
    QLabel* m_robustness = nullptr;
    ChartPanel* m_chart = nullptr;
    QLabel* m_heading = nullptr;
    LossModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_try = nullptr;
};

} // namespace cw
