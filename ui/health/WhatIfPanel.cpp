// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/WhatIfPanel.h"

#include "core/health/scenario/Scenario.h"
#include "core/kernel/base/IdGenerator.h"
#include "ui/health/PanelText.h"
#include "ui/support/Controls.h"
#include "ui/tasks/TaskRunner.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cw {

namespace {

using health::FigureKind;
using health::Quantity;

constexpr std::size_t kMostRepairs = 3;

struct Row
{
    std::string_view key;
    Quantity quantity;
    FigureKind kind;
};

constexpr std::array kRows{
    Row{"components", Quantity::Parts, FigureKind::Count},
    Row{"largest_component_share", Quantity::LargestShare, FigureKind::Share},
    Row{"connectedness", Quantity::Connectedness, FigureKind::Share},
    Row{"mean_distance", Quantity::MeanDistance, FigureKind::Real},
    Row{"robustness", Quantity::Robustness, FigureKind::Real},
};

using Answer = Result<std::shared_ptr<const health::WhatIf>>;

/// On a copy, with ids that nobody else will see.
Answer answer(
    const HealthPicture& picture, const std::vector<MemberId>& without, CivilDate today,
    TaskContext& task)
{
    IdGenerator ids([] { return std::int64_t{0}; }, 1);
    const CivilDate day = picture.ask.asOf ? picture.ask.asOf : today;
    const Result<health::Branch> branch =
        health::branchOf({picture.network, ids, day}, {.without = without, .on = day});
    if (!branch.ok())
        return branch.error();
    health::HealthQuery query;
    query.of.rule = picture.ask.rule;
    query.of.minDepth = picture.ask.minDepth;
    query.of.asOf = picture.ask.asOf;
    query.passes = health::whatIfPasses();
    query.sparingly = true;
    auto found = health::measureWhatIf(picture.network, branch->network, query, kMostRepairs, task);
    if (!found.ok())
        return found.error();
    return std::make_shared<const health::WhatIf>(std::move(found).value());
}

std::vector<MemberId> cutOff(const health::WhatIf& answer)
{
    std::vector<MemberId> members;
    for (const health::CutOffPiece& piece : answer.cutOff)
        members.insert(members.end(), piece.members.begin(), piece.members.end());
    return members;
}

} // namespace

WhatIfPanel::WhatIfPanel(TaskRunner& tasks, QWidget* parent) : QScrollArea(parent), m_tasks(tasks)
{
    setObjectName(QStringLiteral("whatIfPanel"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What if somebody left"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kSpacing[1], 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    m_title = makeLabel({}, theme::TextSize::Section, Tone::Plain, content, QFont::DemiBold);
    m_sentence = makeLabel({}, theme::TextSize::Base, Tone::Plain, content);
    m_sentence->setObjectName(QStringLiteral("whatIfSentence"));
    m_numbers = new QWidget(content);
    m_grid = new QGridLayout(m_numbers);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kSpacing[3]);
    m_grid->setColumnStretch(0, 1);
    m_repairs = new QWidget(content);
    m_lines = new QVBoxLayout(m_repairs);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::kSpacing[0]);
    for (QLabel* label : {m_title, m_sentence})
        label->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_sentence, m_numbers, m_repairs})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);
}

void WhatIfPanel::ask(std::shared_ptr<const HealthPicture> picture, std::vector<MemberId> without)
{
    if (picture == m_picture && without == m_without)
        return;
    m_picture = std::move(picture);
    m_without = std::move(without);
    m_answer.reset();
    m_title->setText(tr("Without %1", "members").arg(namesText(m_picture->network, m_without)));
    m_sentence->setText(tr("Being looked at…"));
    m_numbers->hide();
    m_repairs->hide();
    const quint64 asked = ++m_asked;
    m_tasks.run(
        this, tr("Looking at what would be"),
        [picture = m_picture, without = m_without, today = m_picture->today](TaskContext& task) {
            return answer(*picture, without, today, task);
        },
        [this, asked](const Answer& found) {
            if (asked != m_asked)
                return;
            if (found.ok()) {
                m_answer = *found;
                showAnswer();
            } else {
                m_sentence->setText(tr("Stopped."));
            }
        });
}

std::vector<MemberId> WhatIfPanel::concerned() const
{
    std::vector<MemberId> members = m_without;
    if (m_answer) {
        const std::vector<MemberId> cut = cutOff(*m_answer);
        members.insert(members.end(), cut.begin(), cut.end());
    }
    return members;
}

void WhatIfPanel::showAnswer()
{
    const std::vector<MemberId> cut = cutOff(*m_answer);
    m_sentence->setText(
        cut.empty()
            ? tr("Nobody would be cut off from the others.")
            : tr("%n member(s) would be cut off: %1.", nullptr, static_cast<int>(cut.size()))
                  .arg(namesText(m_picture->network, cut)));
    showNumbers();
    showRepairs();
}

void WhatIfPanel::showNumbers()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addRow = [this](int row, const QStringList& cells, bool isMuted) {
        for (int column = 0; column < cells.size(); ++column) {
            QLabel* label = makeLabel(
                cells[column], theme::TextSize::Base,
                isMuted || column == 0 ? Tone::Muted : Tone::Plain, m_numbers);
            label->setWordWrap(column == 0);
            label->setAccessibleName(cells[0].isEmpty() ? cells[column] : cells.join(u' '));
            m_grid->addWidget(
                label, row, column, column == 0 ? Qt::Alignment() : Qt::AlignTrailing);
        }
    };
    addRow(0, {QString(), tr("Now"), tr("Then")}, true);
    const std::vector<health::SideBySide> sides = health::sideBySide(m_answer->now, m_answer->then);
    int line = 1;
    for (const Row& row : kRows) {
        const auto side = std::ranges::find(sides, row.key, &health::SideBySide::key);
        if (side != sides.end())
            addRow(
                line++,
                {quantityName(row.quantity), numberText({row.quantity, row.kind, side->now}),
                 numberText({row.quantity, row.kind, side->then})},
                false);
    }
    m_numbers->show();
}

void WhatIfPanel::showRepairs()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<health::Repair> repairs = m_answer->repairs;
    // Where all stay joined, what was apart before is not theirs to mend.
    if (m_answer->cutOff.empty())
        std::erase_if(repairs, [](const health::Repair& each) { return each.bothKnew.empty(); });
    if (repairs.empty())
        return;
    const Network& network = m_picture->network;
    addLine(tr("These ties would mend most of it:"), false);
    for (const health::Repair& repair : repairs) {
        const QString first = namesText(network, {repair.first});
        const QString second = namesText(network, {repair.second});
        addLine(
            repair.bothKnew.empty()
                ? tr("%1 with %2", "two members who might be introduced").arg(first, second)
                : tr("%1 with %2; both know %3")
                      .arg(first, second, namesText(network, repair.bothKnew)),
            true);
    }
    m_repairs->show();
}

void WhatIfPanel::addLine(const QString& text, bool isItem)
{
    QLabel* label = makeLabel(
        text, theme::TextSize::Base, Tone::Plain, m_repairs,
        isItem ? QFont::Normal : QFont::DemiBold);
    label->setObjectName(QStringLiteral("whatIfRepair"));
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

} // namespace cw
