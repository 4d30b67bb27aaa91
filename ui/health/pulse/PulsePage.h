// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Finding.h"
#include "core/kernel/base/Result.h"

#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace cw {

class ChartPanel;
class FileChooser;
class PeopleModel;
class PulseActions;
class PulseQuestionsModel;
class PulseUnderWay;
class Selection;
struct HealthPicture;

/// The pulse at full size: each question of a round with its mean and how many answered, how the
/// answers to one fell and what became of them from round to round, and whom to ask next. Who gave
/// which answer is nowhere, whether people signed or not.
class PulsePage : public QWidget
{
    Q_OBJECT

public:
    /// @param actions, selection, files  outlive the page.
    PulsePage(PulseActions& actions, Selection& selection, FileChooser& files, QWidget* parent);

    /// @param finding  that of the panel Pulse.
    void show(const health::Finding& finding, std::shared_ptr<const HealthPicture> picture);
    void takeFocus();

signals:
    void left();
    void showOnMapRequested(
        const std::vector<cw::MemberId>& members,
        const std::vector<cw::RelationshipId>& relationships);
    void memberActivated(cw::MemberId member);
    void said(const QString& text);
    void failed(const cw::Error& error);

private:
    void buildTop(QVBoxLayout& column);
    QWidget* makeText();
    QWidget* makeLists(FileChooser& files);
    QTableView* makeTable(QAbstractItemModel& model, const QString& name, QWidget* parent);
    ChartPanel* makeChart(FileChooser& files, const QString& name);
    void showUnderWay();
    void fillRounds();
    void showRound();
    void fitQuestions();
    void showQuestion();
    void setTabs(const QList<std::pair<QWidget*, QString>>& tabs);
    std::vector<MemberId> chosenMembers() const;
    void light();

    PulseActions& m_actions;
    Selection& m_selection;
    health::Finding m_finding;
    std::shared_ptr<const HealthPicture> m_picture;
    PulseRoundId m_round;  ///< that is shown
    PulseRoundId m_newest; ///< of those closed
    QToolButton* m_back = nullptr;
    QComboBox* m_rounds = nullptr;
    QPushButton* m_light = nullptr;
    QPushButton* m_start = nullptr;
    QVBoxLayout* m_underWay = nullptr; ///< a bar for each round that is open
    QLabel* m_figure = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_sentence = nullptr;
    PulseQuestionsModel* m_questions = nullptr;
    QTableView* m_questionTable = nullptr;
    QLabel* m_detail = nullptr; ///< of the question that is chosen
    QTabWidget* m_lists = nullptr;
    ChartPanel* m_spread = nullptr;
    ChartPanel* m_overTime = nullptr;
    PeopleModel* m_people = nullptr;
    QTableView* m_peopleTable = nullptr;
};

} // namespace cw
