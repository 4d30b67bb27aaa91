// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/comparison/ComparisonPage.h"

#include "core/health/panels/Panels.h"
#include "core/health/time/Periods.h"
#include "core/health/time/Snapshots.h"
#include "ui/health/comparison/ComparisonModels.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"
#include "ui/tasks/TaskRunner.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace cw {

namespace {

constexpr int kQuarters = 12;    ///< ends of quarters that are offered
constexpr int kLeastColumn = 96; ///< wide enough for a day

using Answer = Result<std::shared_ptr<const health::Comparison>>;

CivilDate quarterEndBefore(CivilDate day)
{
    return health::periodAround(day, health::PeriodLength::Quarter).first.plusDays(-1);
}

} // namespace

ComparisonPage::ComparisonPage(
    const HealthModel& model, TaskRunner& tasks, Selection& selection, QWidget* parent)
    : QWidget(parent), m_model(model), m_tasks(tasks), m_selection(selection)
{
    setObjectName(QStringLiteral("comparisonPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[2]);
    buildTop();
    m_sentence = makeLabel({}, theme::TextSize::Section, Tone::Plain, this);
    m_sentence->setObjectName(QStringLiteral("comparisonSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_differences = new DifferencesModel(this);
    m_changes = new ChangesModel(this);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kSpacing[3]);
    body->addWidget(
        makeTable(*m_differences, QStringLiteral("comparisonMeasures"), tr("Number by number")), 6);
    m_changesTable = makeTable(
        *m_changes, QStringLiteral("comparisonChanges"), tr("The people and ties behind it"));
    body->addWidget(m_changesTable, 5);
    column->addLayout(body, 1);
    connect(
        m_changesTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ComparisonPage::selectRows);
    connect(m_changesTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const MemberId member = m_changes->rowAt(index.row()).member)
            emit memberActivated(member);
    });
    connect(&m_model, &HealthModel::changed, this, [this] {
        if (isVisible() && m_picture != m_model.picture())
            compare();
    });
}

void ComparisonPage::buildTop()
{
    auto* top = new QHBoxLayout;
    QToolButton* back = makeIconButton(
        layoutDirection() == Qt::RightToLeft ? Icon::ChevronRight : Icon::ChevronLeft,
        tr("Back to all panels (Esc)"), QStringLiteral("comparisonBack"), this);
    connect(back, &QToolButton::clicked, this, &ComparisonPage::left);
    top->addWidget(back);
    top->addWidget(makeLabel(
        tr("What became of it"), theme::TextSize::Title, Tone::Plain, this, QFont::DemiBold));
    top->addStretch(1);
    m_from = makeDays(QStringLiteral("comparisonFrom"), tr("The earlier day"));
    m_to = makeDays(QStringLiteral("comparisonTo"), tr("The later day"));
    top->addWidget(m_from);
    top->addWidget(makeLabel(QStringLiteral("–"), theme::TextSize::Base, Tone::Muted, this));
    top->addWidget(m_to);
    m_map = makeButton(tr("Show on the map"), QStringLiteral("compareOnMap"), this);
    markPrimary(*m_map);
    connect(m_map, &QPushButton::clicked, this, [this] {
        const CivilDate after = m_comparison->after.day;
        emit compareOnMapRequested(
            m_comparison->before.day, after == m_picture->today ? CivilDate() : after,
            m_picture->ask.filter);
    });
    top->addWidget(m_map);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
}

QComboBox* ComparisonPage::makeDays(const QString& name, const QString& what)
{
    auto* days = new QComboBox(this);
    days->setObjectName(name);
    days->setToolTip(what);
    days->setAccessibleName(what);
    connect(days, &QComboBox::activated, this, &ComparisonPage::compare);
    return days;
}

QTableView*
ComparisonPage::makeTable(QAbstractItemModel& model, const QString& name, const QString& what)
{
    auto* table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(what);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

void ComparisonPage::open()
{
    if (!m_model.picture())
        return;
    m_picture = m_model.picture();
    fillDays();
    compare();
    m_from->setFocus(Qt::OtherFocusReason);
}

/// What was kept first, the latest on top, then ends of quarters; and what is shown.
void ComparisonPage::fillDays()
{
    m_days.clear();
    m_from->clear();
    m_to->clear();
    const auto add = [&](const QString& name, health::ComparedDay day) {
        m_days.push_back(std::move(day));
        m_from->addItem(name);
        m_to->addItem(name);
    };
    const CivilDate shown = m_picture->day();
    add(m_picture->ask.asOf ? formats::date(shown) : tr("As things stand"), {shown, {}});
    std::vector<health::Reading> kept = health::keptReadings(m_picture->network);
    std::ranges::reverse(kept);
    for (health::Reading& each : kept) {
        const CivilDate day = each.day;
        const QString text = tr("Snapshot “%1”").arg(each.label);
        add(text, {day, std::move(each)});
    }
    CivilDate end = shown;
    for (int i = 0; i < kQuarters; ++i) {
        end = quarterEndBefore(end);
        add(formats::date(end), {end, {}});
    }
    const auto before = std::ranges::find_if(
        m_days, [&](const health::ComparedDay& each) { return each.day < shown; });
    m_from->setCurrentIndex(static_cast<int>(before - m_days.begin()));
    m_to->setCurrentIndex(0);
}

health::ComparedDay ComparisonPage::chosen(const QComboBox& days) const
{
    return m_days[static_cast<std::size_t>(std::max(0, days.currentIndex()))];
}

void ComparisonPage::compare()
{
    m_picture = m_model.picture();
    m_comparison.reset();
    m_map->setEnabled(false);
    m_sentence->setText(tr("Being looked at…"));
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    health::ComparedDay before = chosen(*m_from);
    health::ComparedDay after = chosen(*m_to);
    if (after.day < before.day)
        std::swap(before, after);
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Comparing two days"),
        [picture = m_picture, before, after](TaskContext& task) -> Answer {
            health::HealthQuery query = picture->query();
            query.passes = health::quickPanelPasses();
            auto found = health::compareDates(picture->network, query, before, after, task);
            if (!found.ok())
                return found.error();
            return std::make_shared<const health::Comparison>(std::move(found).value());
        },
        [this, own](const Answer& answer) {
            if (*own != m_task)
                return;
            m_task = 0;
            if (!answer.ok()) {
                m_sentence->setText(tr("Stopped."));
                return;
            }
            m_comparison = *answer;
            showAnswer();
        });
    m_task = *own;
}

void ComparisonPage::showAnswer()
{
    using query::TieChange;
    const query::DayComparison& behind = m_comparison->behind;
    const auto count = [](auto value) { return formats::number(static_cast<qint64>(value)); };
    const QString from = formats::date(m_comparison->before.day);
    const QString to = formats::date(m_comparison->after.day);
    m_map->setEnabled(m_comparison->before.day != m_comparison->after.day);
    m_sentence->setText(
        m_comparison->before.day == m_comparison->after.day
            ? tr("Choose two different days.")
            : tr("From %1 to %2, members who came: %3, who left: %4; ties new: %5, deepened: %6, "
                 "faded: %7, gone: %8.")
                  .arg(from, to, count(behind.came.size()), count(behind.left.size()))
                  .arg(
                      count(behind.count(TieChange::New)), count(behind.count(TieChange::Deepened)),
                      count(behind.count(TieChange::Faded)), count(behind.count(TieChange::Gone))));
    m_differences->show(m_comparison->measures, m_picture->network, from, to);
    m_changes->show(*m_comparison, m_picture->network);
}

/// What is chosen in the list is selected everywhere.
void ComparisonPage::selectRows()
{
    std::vector<MemberId> members;
    std::vector<RelationshipId> ties;
    for (const QModelIndex& index : m_changesTable->selectionModel()->selectedRows()) {
        const ChangesModel::Row& row = m_changes->rowAt(index.row());
        if (row.member)
            members.push_back(row.member);
        else
            ties.push_back(row.relationship);
    }
    m_selection.set(std::move(members), std::move(ties));
}

void ComparisonPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cw
