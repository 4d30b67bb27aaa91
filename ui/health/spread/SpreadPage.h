// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/health/AskForMember.h"
#include "ui/health/spread/SpreadModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;
class QToolButton;

namespace cw {

class ChartPanel;
class FileChooser;
class Selection;
class SpreadPeopleModel;
class SpreadQuestion;

/// How far word would travel: the question at one side, what came of it at the other, with those
/// who hear of it last and those who would carry it furthest.
class SpreadPage : public QWidget
{
    Q_OBJECT

public:
    /// @param model, selection, files, ask  outlive the page.
    SpreadPage(
        SpreadModel& model, Selection& selection, FileChooser& files, const AskForMember& ask,
        QWidget* parent);

    void takeFocus();

signals:
    void left();
    void showOnMapRequested(
        const std::vector<cw::MemberId>& members,
        const std::vector<cw::RelationshipId>& relationships);
    void memberActivated(cw::MemberId member);
    void said(const QString& text);
    void failed(const cw::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLayout* makeTop();
    QWidget* makeAnswer(FileChooser& files);
    QTableView* makeTable(SpreadPeopleModel& people, const QString& name, const QString& words);
    void showAnswer();
    QString stateText() const;
    void light();

    SpreadModel& m_model;
    Selection& m_selection;
    std::shared_ptr<const SpreadAnswer> m_shown;
    QToolButton* m_back = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_light = nullptr;
    SpreadQuestion* m_question = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_beside = nullptr;
    ChartPanel* m_chart = nullptr;
    QTabWidget* m_lists = nullptr;
    SpreadPeopleModel* m_late = nullptr;
    SpreadPeopleModel* m_best = nullptr;
    QTableView* m_lateTable = nullptr;
    QTableView* m_bestTable = nullptr;
};

} // namespace cw
