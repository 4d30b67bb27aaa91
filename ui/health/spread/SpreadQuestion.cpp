// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/spread/SpreadQuestion.h"

#include "ui/health/PanelText.h"
#include "ui/health/spread/PassingSliders.h"
#include "ui/support/Controls.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/Selection.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

constexpr int kLeastWidth = 300;
constexpr int kMostBest = 10;

QVBoxLayout* columnOf(QWidget& part)
{
    auto* column = new QVBoxLayout(&part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    return column;
}

} // namespace

SpreadQuestion::SpreadQuestion(
    SpreadModel& model, Selection& selection, const AskForMember& ask, QWidget* parent)
    : QScrollArea(parent), m_model(model), m_selection(selection), m_ask(ask)
{
    setObjectName(QStringLiteral("spreadQuestion"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(kLeastWidth);
    setAccessibleName(tr("How word is to travel"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kSpacing[1], theme::kSpacing[1], 0);
    column->setSpacing(theme::kSpacing[2]);
    column->addWidget(makeStarts());
    column->addWidget(makePassing());
    column->addWidget(makeCompared());
    column->addStretch(1);
    setWidget(content);
    connect(&m_model, &SpreadModel::changed, this, &SpreadQuestion::showQuestion);
    connect(&m_selection, &Selection::changed, this, &SpreadQuestion::showChoices);
    showQuestion();
}

QWidget* SpreadQuestion::makeStarts()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(*part);
    column->addWidget(
        makeLabel(tr("Who begins"), theme::TextSize::Base, Tone::Plain, part, QFont::DemiBold));
    m_nobody = makeLabel(tr("Nobody yet."), theme::TextSize::Base, Tone::Muted, part);
    column->addWidget(m_nobody);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    auto* buttons = new QWidget(part);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::kSpacing[1]);
    m_add = makeButton(tr("Somebody…"), QStringLiteral("spreadAdd"), buttons);
    m_fromSelection =
        makeButton(tr("Those selected"), QStringLiteral("spreadFromSelection"), buttons);
    m_fromSelection->setToolTip(tr("Whoever is selected on the map or in the table begins"));
    m_best = makeButton(tr("The best"), QStringLiteral("spreadTakeBest"), buttons);
    m_best->setToolTip(tr("Those begin as well who carry word furthest"));
    for (QPushButton* button : {m_add, m_fromSelection, m_best})
        flow->addWidget(button);
    column->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_ask)
            m_ask(tr("Who begins?"), {}, [this](MemberId member) { m_model.addStarts({member}); });
    });
    connect(m_fromSelection, &QPushButton::clicked, this, [this] {
        m_model.addStarts(m_selection.members());
    });
    connect(m_best, &QPushButton::clicked, this, [this] {
        if (m_model.answer())
            m_model.addStarts(m_model.answer()->now.bestBesides);
    });
    return part;
}

QWidget* SpreadQuestion::makePassing()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(*part);
    column->addWidget(makeLabel(
        tr("How easily word passes"), theme::TextSize::Base, Tone::Plain, part, QFont::DemiBold));
    m_passing = new PassingSliders(part);
    column->addWidget(m_passing);
    QLabel* caution = makeLabel(
        tr("You set this; nothing is published for networks like yours. It serves to compare who "
           "begins, and before with after. It is no forecast."),
        theme::TextSize::Small, Tone::Muted, part);
    caution->setWordWrap(true);
    column->addWidget(caution);
    m_asAtFirst = makeButton(tr("As at first"), QStringLiteral("spreadAsAtFirst"), part);
    m_asAtFirst->setToolTip(tr("All chances as they were before you moved one"));
    column->addWidget(m_asAtFirst, 0, Qt::AlignLeading);
    connect(m_passing, &PassingSliders::moved, this, [this] {
        change([this](SpreadAsk& ask) { ask.passing = m_passing->passing(); });
    });
    connect(m_asAtFirst, &QPushButton::clicked, this, [this] {
        change([](SpreadAsk& ask) { ask.passing = {}; });
        m_passing->setFocus(Qt::OtherFocusReason);
    });
    return part;
}

QWidget* SpreadQuestion::makeCompared()
{
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(theme::kSpacing[1]);
    m_beside = new QComboBox(part);
    m_beside->setObjectName(QStringLiteral("spreadBeside"));
    m_beside->setAccessibleName(tr("Compare with"));
    m_beside->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_beside->setMinimumContentsLength(16);
    for (int i = 0; i < 3; ++i)
        m_beside->addItem(QString(), i);
    form->addRow(tr("Compare with"), m_beside);
    m_howMany = new QSpinBox(part);
    m_howMany->setObjectName(QStringLiteral("spreadHowMany"));
    m_howMany->setAccessibleName(tr("How many of the best to find"));
    m_howMany->setRange(1, kMostBest);
    form->addRow(tr("Find the best"), m_howMany);
    connect(m_beside, &QComboBox::activated, this, [this] {
        change([this](SpreadAsk& ask) {
            ask.beside = static_cast<SpreadBeside>(m_beside->currentData().toInt());
        });
    });
    connect(m_howMany, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](SpreadAsk& ask) { ask.best = value; });
    });
    return part;
}

void SpreadQuestion::takeFocus()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void SpreadQuestion::change(const std::function<void(SpreadAsk&)>& edit)
{
    SpreadAsk ask = m_model.ask();
    edit(ask);
    m_model.setAsk(ask);
}

void SpreadQuestion::showQuestion()
{
    showStarts();
    showChoices();
    m_passing->show(m_model.ask().passing);
    m_asAtFirst->setVisible(m_model.ask().passing != health::PassingByDepth());
    const QSignalBlocker blocker(m_howMany);
    m_howMany->setValue(m_model.ask().best);
}

void SpreadQuestion::showChoices()
{
    const auto isStart = [this](MemberId member) {
        const std::vector<MemberId>& starts = m_model.ask().starts;
        return std::ranges::find(starts, member) != starts.end();
    };
    m_fromSelection->setEnabled(!std::ranges::all_of(m_selection.members(), isStart));
    m_best->setEnabled(
        m_model.answer() && !m_model.isStale() && !m_model.answer()->now.bestBesides.empty());
    const auto count = [this](SpreadBeside beside) {
        return static_cast<int>(m_model.stepsOf(beside).size());
    };
    m_beside->setItemText(0, tr("nothing"));
    m_beside->setItemText(
        1, tr("your scenario (%n step(s))", nullptr, count(SpreadBeside::Scenario)));
    m_beside->setItemText(
        2, tr("introductions under way (%n)", nullptr, count(SpreadBeside::Introductions)));
    m_beside->setCurrentIndex(static_cast<int>(m_model.ask().beside));
}

/// What has not changed stays, with the focus in it.
void SpreadQuestion::showStarts()
{
    if (!m_model.picture())
        return;
    const std::vector<MemberId>& starts = m_model.ask().starts;
    QStringList names;
    for (const MemberId start : starts)
        names.append(namesText(m_model.picture()->network, {start}));
    if (names == m_shown)
        return;
    m_shown = names;
    m_nobody->setVisible(names.isEmpty());
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what was pressed
        delete item;
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        auto* row = new QWidget(widget());
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QLabel* words = makeLabel(name, theme::TextSize::Base, Tone::Plain, row);
        words->setObjectName(QStringLiteral("spreadStart"));
        words->setWordWrap(true);
        line->addWidget(words, 1);
        QToolButton* remove = makeIconButton(
            Icon::Close, tr("Does not begin: %1").arg(name), QStringLiteral("spreadTakeBack"), row);
        connect(remove, &QToolButton::clicked, this, [this, i] { takeBack(i); });
        line->addWidget(remove, 0, Qt::AlignTop);
        m_rows->addWidget(row);
        row->show(); // it may be given the focus at once
    }
}

/// The focus goes to the one that takes its place.
void SpreadQuestion::takeBack(std::size_t index)
{
    change([index](SpreadAsk& ask) {
        ask.starts.erase(ask.starts.begin() + static_cast<std::ptrdiff_t>(index));
    });
    if (m_rows->count() == 0) {
        takeFocus();
        return;
    }
    const int next = std::min(static_cast<int>(index), m_rows->count() - 1);
    m_rows->itemAt(next)->widget()->findChild<QToolButton*>()->setFocus(Qt::OtherFocusReason);
}

} // namespace cw
