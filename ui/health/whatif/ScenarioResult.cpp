// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/ScenarioResult.h"

#include "ui/health/whatif/ScenarioText.h"
#include "ui/support/Controls.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cw {

namespace {

constexpr std::size_t kMostPieces = 12;
constexpr std::size_t kColumns = 4;

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->layout())
            clear(*item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be what was pressed
        }
        delete item;
    }
}

/// Where all stay joined, what was apart before is not theirs to mend.
std::vector<health::Repair> repairsOf(const health::WhatIf& found)
{
    std::vector<health::Repair> repairs = found.repairs;
    if (found.cutOff.empty())
        std::erase_if(repairs, [](const health::Repair& each) { return each.bothKnew.empty(); });
    return repairs;
}

} // namespace

ScenarioResult::ScenarioResult(bool canIntroduce, QWidget* parent)
    : QScrollArea(parent), m_canIntroduce(canIntroduce)
{
    setObjectName(QStringLiteral("scenarioResult"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What would become of the network"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kSpacing[1], theme::kSpacing[1], 0);
    column->setSpacing(theme::kSpacing[2]);
    m_sentence = makeLabel({}, theme::TextSize::Section, Tone::Plain, content);
    m_sentence->setObjectName(QStringLiteral("whatIfSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_numbers = new QWidget(content);
    m_grid = new QGridLayout(m_numbers);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kSpacing[3]);
    m_grid->setColumnStretch(0, 1);
    column->addWidget(m_numbers);
    m_cutOff = addSection(*column);
    m_joined = addSection(*column);
    m_repairs = addSection(*column);
    column->addStretch(1);
    setWidget(content);
    say({});
}

ScenarioResult::Section ScenarioResult::addSection(QVBoxLayout& column)
{
    Section section;
    section.area = new QWidget(this);
    auto* inner = new QVBoxLayout(section.area);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::kSpacing[0]);
    section.title =
        makeLabel({}, theme::TextSize::Base, Tone::Plain, section.area, QFont::DemiBold);
    section.title->setWordWrap(true);
    inner->addWidget(section.title);
    section.lines = new QVBoxLayout;
    section.lines->setSpacing(theme::kSpacing[0]);
    inner->addLayout(section.lines);
    column.addWidget(section.area);
    return section;
}

void ScenarioResult::beginSection(const Section& section, const QString& title, bool isShown)
{
    clear(*section.lines);
    section.title->setText(title);
    section.area->setVisible(isShown);
}

void ScenarioResult::say(const QString& text)
{
    m_sentence->setText(text);
    for (QWidget* part : {m_numbers, m_cutOff.area, m_joined.area, m_repairs.area})
        part->hide();
}

void ScenarioResult::show(const ScenarioAnswer& answer)
{
    m_sentence->setText(answerTexts(answer).join(u'\n'));
    showNumbers(answer);
    showPieces(answer);
    showRepairs(answer);
}

void ScenarioResult::addNumberRow(int row, const QStringList& cells, bool isHeading)
{
    for (int column = 0; column < cells.size(); ++column) {
        QLabel* label = makeLabel(
            cells[column], theme::TextSize::Base,
            isHeading || column == 0 ? Tone::Muted : Tone::Plain, m_numbers);
        label->setWordWrap(column == 0);
        label->setAccessibleName(cells[0].isEmpty() ? cells[column] : cells.join(u' '));
        m_grid->addWidget(label, row, column, column == 0 ? Qt::Alignment() : Qt::AlignTrailing);
    }
}

void ScenarioResult::showNumbers(const ScenarioAnswer& answer)
{
    clear(*m_grid);
    addNumberRow(0, {QString(), tr("Now"), tr("Then"), tr("Difference")}, true);
    int row = 1;
    for (const ComparedNumber& each : comparedNumbers(answer.found)) {
        addNumberRow(row, {each.name, each.now, each.then, each.difference}, false);
        for (int column = 0; column < static_cast<int>(kColumns); ++column)
            m_grid->itemAtPosition(row, column)->widget()->setToolTip(each.term);
        ++row;
    }
    m_numbers->show();
}

/// @param action  stands beside the text; or null.
QLabel* ScenarioResult::addLine(const Section& section, const QString& text, QWidget* action)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kSpacing[1]);
    QLabel* label = makeLabel(text, theme::TextSize::Base, Tone::Plain, section.area);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    if (action)
        line->addWidget(action, 0, Qt::AlignTop);
    section.lines->addLayout(line);
    return label;
}

void ScenarioResult::addPiece(
    const Section& section, const QString& text, const std::vector<MemberId>& members)
{
    QToolButton* choose = makeIconButton(
        Icon::Select, tr("Select them: %1").arg(text), QStringLiteral("selectPiece"), section.area);
    connect(choose, &QToolButton::clicked, this, [this, members] { emit membersChosen(members); });
    addLine(section, text, choose)->setObjectName(QStringLiteral("scenarioPiece"));
}

void ScenarioResult::showPieces(const ScenarioAnswer& answer)
{
    const health::WhatIf& found = answer.found;
    const auto shown = [](const auto& pieces) { return std::min(pieces.size(), kMostPieces); };
    const auto addRest = [this](const Section& section, std::size_t rest) {
        if (rest > 0)
            addLine(
                section, tr("and %n other(s)", "pieces of the network", static_cast<int>(rest)),
                nullptr);
    };
    beginSection(m_cutOff, tr("Who would be cut off"), !found.cutOff.empty());
    for (std::size_t i = 0; i < shown(found.cutOff); ++i)
        addPiece(
            m_cutOff, cutOffText(found.cutOff[i], answer.picture->network),
            found.cutOff[i].members);
    addRest(m_cutOff, found.cutOff.size() - shown(found.cutOff));
    beginSection(m_joined, tr("Who would be newly joined"), !found.joined.empty());
    for (std::size_t i = 0; i < shown(found.joined); ++i)
        addPiece(m_joined, joinedText(found.joined[i], answer.then), found.joined[i].members);
    addRest(m_joined, found.joined.size() - shown(found.joined));
}

void ScenarioResult::showRepairs(const ScenarioAnswer& answer)
{
    const std::vector<health::Repair> repairs = repairsOf(answer.found);
    beginSection(m_repairs, tr("These ties would mend most of it:"), !repairs.empty());
    for (const health::Repair& repair : repairs) {
        const QString text = repairText(repair, answer.picture->network, answer.then);
        QPushButton* add = nullptr;
        if (m_canIntroduce) {
            add = makeButton(tr("Add"), QStringLiteral("addRepair"), m_repairs.area);
            add->setAccessibleName(tr("Add to the scenario: %1").arg(text));
            connect(add, &QPushButton::clicked, this, [this, repair] {
                emit introductionWanted(repair.first, repair.second);
            });
        }
        addLine(m_repairs, text, add)->setObjectName(QStringLiteral("whatIfRepair"));
    }
}

} // namespace cw
