// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/losses/LossPanel.h"

#include "ui/charts/ChartPanel.h"
#include "ui/health/losses/LossModel.h"
#include "ui/health/losses/LossText.h"
#include "ui/support/Controls.h"
#include "ui/support/Selection.h"
#include "ui/tasks/TaskRunner.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace cw {

namespace {

constexpr std::size_t kMostNamed = 50; ///< members, and as many ties
constexpr std::size_t kPoints = 1000;  ///< of the curves
constexpr int kChartHeight = 230;
constexpr int kLeastColumn = 72;

} // namespace

LossPanel::LossPanel(TaskRunner& tasks, Selection& selection, FileChooser& files, QWidget* parent)
    : QWidget(parent), m_tasks(tasks)
{
    setObjectName(QStringLiteral("lossPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpacing[1], 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    m_sentence = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_sentence->setObjectName(QStringLiteral("lossSentence"));
    m_robustness = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    for (QLabel* label : {m_sentence, m_robustness})
        label->setWordWrap(true);
    m_chart = new ChartPanel(files, this);
    m_chart->setObjectName(QStringLiteral("lossChart"));
    m_chart->setMinimumHeight(kChartHeight);
    connect(m_chart, &ChartPanel::said, this, &LossPanel::said);
    connect(m_chart, &ChartPanel::failed, this, &LossPanel::failed);
    auto* below = new QHBoxLayout;
    m_heading = makeLabel({}, theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    m_heading->setObjectName(QStringLiteral("lossHeading"));
    m_heading->setWordWrap(true);
    below->addWidget(m_heading, 1);
    m_try = makeButton(tr("Try without"), QStringLiteral("tryWithout"), this);
    m_try->setToolTip(tr("Look in a scenario at what would be without what is chosen here"));
    below->addWidget(m_try, 0, Qt::AlignTop);
    makeTable(selection);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_chart, m_robustness})
        column->addWidget(part, part == m_chart ? 3 : 0);
    column->addLayout(below);
    column->addWidget(m_table, 2);
}

void LossPanel::makeTable(Selection& selection)
{
    m_model = new LossModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("lossTable"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Who and what others hang on alone"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(LossModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(
        LossModel::HowMany, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LossModel::Who, QHeaderView::Stretch);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [&selection, this] {
            m_try->setEnabled(chosenRow() >= 0);
            if (chosenRow() < 0)
                return;
            const auto subject = m_model->subjectAt(chosenRow());
            std::visit([&](auto id) { selection.select(id); }, subject);
        });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto subject = m_model->subjectAt(index.row());
        if (const auto* member = std::get_if<MemberId>(&subject))
            emit memberActivated(*member);
    });
    connect(m_try, &QPushButton::clicked, this, [this] {
        const auto subject = m_model->subjectAt(chosenRow());
        if (const auto* member = std::get_if<MemberId>(&subject))
            emit stepWanted(health::MemberLeaves{*member});
        else
            emit stepWanted(health::TieEnds{std::get<RelationshipId>(subject)});
    });
    m_try->setEnabled(false);
}

int LossPanel::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

std::vector<MemberId> LossPanel::concernedMembers() const
{
    if (chosenRow() < 0)
        return {};
    std::vector<MemberId> members = m_model->cutOffAt(chosenRow());
    const auto subject = m_model->subjectAt(chosenRow());
    if (const auto* member = std::get_if<MemberId>(&subject))
        members.push_back(*member);
    return members;
}

std::vector<RelationshipId> LossPanel::concernedTies() const
{
    if (chosenRow() < 0)
        return {};
    const auto subject = m_model->subjectAt(chosenRow());
    const auto* tie = std::get_if<RelationshipId>(&subject);
    return tie ? std::vector{*tie} : std::vector<RelationshipId>();
}

void LossPanel::ask(std::shared_ptr<const HealthPicture> picture)
{
    if (picture == m_picture)
        return;
    m_picture = std::move(picture);
    m_isAnswered = false;
    m_sentence->setText(tr("Being looked at…"));
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Looking at what the network could bear"),
        [picture = m_picture](TaskContext& task) -> Result<Answer> {
            auto losses = health::findLosses(picture->found.network, kMostNamed, task);
            if (!losses.ok())
                return losses.error();
            auto curves = health::drawLossCurves(picture->found, {.points = kPoints}, task);
            if (!curves.ok())
                return curves.error();
            return Answer{std::move(curves).value(), std::move(losses).value()};
        },
        [this, own](const Result<Answer>& answer) {
            if (*own != m_task)
                return;
            m_task = 0;
            if (answer.ok()) {
                showAnswer(*answer);
            } else {
                m_picture.reset(); // it may be asked again
                m_sentence->setText(tr("Stopped."));
            }
        });
    m_task = *own;
}

void LossPanel::showAnswer(const Answer& answer)
{
    m_isAnswered = true;
    m_sentence->setText(lossSentence(answer.curves));
    m_robustness->setText(robustnessText(answer.curves));
    m_chart->setData(lossChart(answer.curves));
    const auto members = static_cast<int>(answer.losses.articulationMembers);
    const auto ties = static_cast<int>(answer.losses.bridges);
    m_heading->setText(
        members + ties == 0
            ? tr("Nobody hangs on one member or one tie alone.")
            : tr("%1 and %2 hold others alone", "members; ties")
                  .arg(tr("%n member(s)", nullptr, members), tr("%n tie(s)", nullptr, ties)));
    m_model->show(answer.losses, m_picture);
    m_table->setVisible(members + ties > 0);
    m_try->setVisible(members + ties > 0);
}

} // namespace cw
