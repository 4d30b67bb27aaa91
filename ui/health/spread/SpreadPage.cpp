// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/spread/SpreadPage.h"

#include "ui/charts/ChartPanel.h"
#include "ui/health/spread/SpreadPeopleModel.h"
#include "ui/health/spread/SpreadQuestion.h"
#include "ui/health/spread/SpreadText.h"
#include "ui/support/Controls.h"
#include "ui/support/Selection.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace cw {

namespace {

/// Question and answer share the width so.
constexpr int kQuestionPart = 2;
constexpr int kAnswerPart = 4;
constexpr int kChartHeight = 250;
constexpr int kListHeight = 120;

} // namespace

SpreadPage::SpreadPage(
    SpreadModel& model, Selection& selection, FileChooser& files, const AskForMember& ask,
    QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection)
{
    setObjectName(QStringLiteral("spreadPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[2]);
    column->addLayout(makeTop());
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kSpacing[4]);
    m_question = new SpreadQuestion(model, selection, ask, this);
    body->addWidget(m_question, kQuestionPart);
    body->addWidget(makeAnswer(files), kAnswerPart);
    column->addLayout(body, 1);
    connect(&m_model, &SpreadModel::changed, this, &SpreadPage::showAnswer);
    showAnswer();
}

QLayout* SpreadPage::makeTop()
{
    auto* top = new QHBoxLayout;
    m_back = makeIconButton(
        layoutDirection() == Qt::RightToLeft ? Icon::ChevronRight : Icon::ChevronLeft,
        tr("Back to all panels (Esc)"), QStringLiteral("spreadBack"), this);
    connect(m_back, &QToolButton::clicked, this, &SpreadPage::left);
    top->addWidget(m_back);
    top->addWidget(makeLabel(
        tr("How far word would travel"), theme::TextSize::Title, Tone::Plain, this,
        QFont::DemiBold));
    top->addStretch(1);
    m_state = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_state->setObjectName(QStringLiteral("spreadState"));
    top->addWidget(m_state);
    m_again = makeButton(tr("Look again"), QStringLiteral("spreadAgain"), this);
    connect(m_again, &QPushButton::clicked, &m_model, &SpreadModel::look);
    top->addWidget(m_again);
    m_light = makeButton(tr("Show on the map"), QStringLiteral("spreadShowOnMap"), this);
    m_light->setToolTip(tr("Light up those in the list that is open"));
    markPrimary(*m_light);
    connect(m_light, &QPushButton::clicked, this, &SpreadPage::light);
    top->addWidget(m_light);
    return top;
}

QWidget* SpreadPage::makeAnswer(FileChooser& files)
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, theme::kSpacing[1], 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    m_sentence = makeLabel({}, theme::TextSize::Base, Tone::Plain, part);
    m_sentence->setObjectName(QStringLiteral("spreadSentence"));
    m_beside = makeLabel({}, theme::TextSize::Base, Tone::Plain, part);
    m_beside->setObjectName(QStringLiteral("spreadBesideSentence"));
    for (QLabel* label : {m_sentence, m_beside}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_chart = new ChartPanel(files, part);
    m_chart->setObjectName(QStringLiteral("spreadChart"));
    m_chart->setMinimumHeight(kChartHeight);
    connect(m_chart, &ChartPanel::said, this, &SpreadPage::said);
    connect(m_chart, &ChartPanel::failed, this, &SpreadPage::failed);
    column->addWidget(m_chart, 3);
    m_late = new SpreadPeopleModel(this);
    m_best = new SpreadPeopleModel(this);
    m_lists = new QTabWidget(part);
    m_lists->setObjectName(QStringLiteral("spreadLists"));
    m_lists->setDocumentMode(true);
    m_lists->setMinimumHeight(kListHeight);
    m_lateTable = makeTable(*m_late, QStringLiteral("spreadLate"), tr("Who hears of it last"));
    m_bestTable =
        makeTable(*m_best, QStringLiteral("spreadBest"), tr("Who would carry it furthest"));
    for (QTableView* table : {m_lateTable, m_bestTable})
        m_lists->addTab(table, table->accessibleName());
    column->addWidget(m_lists, 2);
    return part;
}

QTableView*
SpreadPage::makeTable(SpreadPeopleModel& people, const QString& name, const QString& words)
{
    auto* table = new QTableView(this);
    table->setObjectName(name);
    table->setModel(&people);
    table->setAccessibleName(words);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [=, this] {
        std::vector<MemberId> members;
        for (const QModelIndex& row : table->selectionModel()->selectedRows())
            members.push_back(static_cast<SpreadPeopleModel*>(table->model())->memberAt(row.row()));
        if (!members.empty())
            m_selection.set(std::move(members));
    });
    connect(table, &QTableView::activated, this, [&people, this](const QModelIndex& index) {
        emit memberActivated(people.memberAt(index.row()));
    });
    return table;
}

void SpreadPage::takeFocus()
{
    m_question->takeFocus();
}

QString SpreadPage::stateText() const
{
    if (!m_model.isStale())
        return {};
    return m_model.isStopped() ? tr("Stopped. What stands here is from before.")
                               : tr("Being looked at…");
}

/// The last answer stays until another is there.
void SpreadPage::showAnswer()
{
    m_state->setText(stateText());
    m_again->setVisible(m_model.isStopped());
    const bool isThere = m_model.answer() != nullptr;
    m_light->setEnabled(isThere);
    m_chart->setVisible(isThere);
    m_lists->setVisible(isThere);
    if (!isThere || m_shown == m_model.answer())
        return;
    m_shown = m_model.answer();
    m_sentence->setText(spreadSentence(*m_shown));
    const QString beside = spreadBesideSentence(*m_shown);
    m_beside->setText(beside);
    m_beside->setVisible(!beside.isEmpty());
    m_chart->setData(spreadChart(*m_shown));
    m_late->showLate(*m_shown);
    m_best->showBest(*m_shown);
    const bool hasStarts = !m_shown->now.starts.empty();
    m_lists->setTabVisible(0, hasStarts);
    if (!hasStarts)
        m_lists->setCurrentIndex(1);
}

/// Those of the open list, and those with whom word begins.
void SpreadPage::light()
{
    std::vector<MemberId> members =
        m_lists->currentWidget() == m_lateTable ? m_late->members() : m_best->members();
    const std::vector<MemberId>& starts = m_shown->now.starts;
    members.insert(members.end(), starts.begin(), starts.end());
    emit showOnMapRequested(members, {});
}

void SpreadPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
}

void SpreadPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

} // namespace cw
