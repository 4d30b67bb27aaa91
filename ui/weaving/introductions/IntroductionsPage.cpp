// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/introductions/IntroductionsPage.h"

#include "ui/support/Controls.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/introductions/IntroductionActions.h"
#include "ui/weaving/introductions/IntroductionPanel.h"
#include "ui/weaving/introductions/IntroductionWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr int kListWidth = 260;

/// In the order in which they want somebody's hand.
constexpr std::array kStages{IntroductionStage::Agreed,    IntroductionStage::Asked,
                             IntroductionStage::Suggested, IntroductionStage::Made,
                             IntroductionStage::InTouch,   IntroductionStage::Concluded,
                             IntroductionStage::Declined};

/// The last day on which something was noted about it.
CivilDate lastDay(const Introduction& row)
{
    return std::max(
        {row.suggested, row.askedFirst, row.askedSecond, row.answeredFirst, row.answeredSecond,
         row.made, row.firstContact, row.concluded});
}

std::vector<const Introduction*> ofStage(const Network& network, IntroductionStage stage)
{
    std::vector<const Introduction*> rows;
    for (const Introduction& each : network.all<Introduction>()) {
        if (each.stage() == stage)
            rows.push_back(&each);
    }
    std::ranges::stable_sort(rows, [](const Introduction* a, const Introduction* b) {
        return lastDay(*a) > lastDay(*b);
    });
    return rows;
}

} // namespace

IntroductionsPage::IntroductionsPage(Commits& commits, Selection& selection, QWidget* parent)
    : QWidget(parent), m_commits(commits), m_selection(selection)
{
    setObjectName(QStringLiteral("introductionsPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* side = new QWidget(this);
    side->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[1], theme::kSpacing[2], theme::kSpacing[2]);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("introductionList"));
    m_list->setAccessibleName(tr("Introductions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    m_begin =
        makeButton(tr("Introduce the two selected"), QStringLiteral("introduceSelected"), side);
    m_begin->setVisible(!commits.document().isReadOnly());
    column->addWidget(m_begin);
    row->addWidget(side);
    row->addWidget(makeLine(Qt::Vertical, this));
    m_empty = makeLabel(
        tr("Nobody is being introduced.\n\nA card on Today begins it, or select two members on the "
           "map or in the table and come back here."),
        theme::TextSize::Base, Tone::Muted, this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(theme::kSpacing[3]);
    row->addWidget(m_empty, 1);
    m_panel = new IntroductionPanel(commits, this);
    row->addWidget(m_panel, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            m_panel->show(chosen());
    });
    connect(m_list, &QListWidget::itemActivated, m_panel, [this] {
        m_panel->setFocus();
        m_panel->widget()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
    connect(m_begin, &QPushButton::clicked, this, &IntroductionsPage::introduceSelected);
    connect(m_panel, &IntroductionPanel::sightRequested, this, &IntroductionsPage::sightRequested);
    connect(m_panel, &IntroductionPanel::said, this, &IntroductionsPage::said);
    connect(&selection, &Selection::changed, this, &IntroductionsPage::refreshSelected);
    connect(&commits.document(), &Document::changed, this, &IntroductionsPage::refresh);
    refresh();
    refreshSelected();
}

IntroductionId IntroductionsPage::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? IntroductionId{item->data(Qt::UserRole).toLongLong()} : IntroductionId();
}

void IntroductionsPage::choose(IntroductionId id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toLongLong() == id.value)
            return m_list->setCurrentRow(i);
    }
}

void IntroductionsPage::open(IntroductionId id)
{
    choose(id);
    m_list->setFocus();
}

void IntroductionsPage::refresh()
{
    const IntroductionId before = chosen();
    const int place = m_list->currentRow();
    const Network& network = m_commits.document().network();
    m_isFilling = true;
    m_list->clear();
    QListWidgetItem* first = nullptr;
    for (const IntroductionStage stage : kStages) {
        const auto rows = ofStage(network, stage);
        if (rows.empty())
            continue;
        auto* heading = new QListWidgetItem(
            tr("%1 (%2)", "stage, how many").arg(introductionStageText(stage)).arg(rows.size()),
            m_list);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(theme::font(theme::TextSize::Small, QFont::DemiBold));
        for (const Introduction* each : rows) {
            auto* item = new QListWidgetItem(pairText(network, *each), m_list);
            item->setData(Qt::UserRole, QVariant::fromValue<qint64>(each->id.value));
            item->setToolTip(introductionStateText(network, *each, m_commits.document().today()));
            first = first ? first : item;
        }
    }
    choose(before);
    if (!chosen() && first) { // gone: the one that stands there now
        QListWidgetItem* near = m_list->item(std::clamp(place, 0, m_list->count() - 1));
        m_list->setCurrentItem(near->data(Qt::UserRole).isValid() ? near : first);
    }
    m_isFilling = false;
    m_empty->setVisible(!first);
    m_panel->setVisible(first != nullptr);
    if (m_panel->shown() != chosen())
        m_panel->show(chosen());
}

void IntroductionsPage::refreshSelected()
{
    const bool areTwo = m_selection.members().size() == 2;
    m_begin->setEnabled(areTwo);
    m_begin->setToolTip(
        areTwo ? QString() : tr("Select two members on the map or in the table first"));
}

void IntroductionsPage::introduceSelected()
{
    const std::vector<MemberId> two = m_selection.members();
    if (two.size() != 2)
        return;
    Introduction row;
    row.first = two[0];
    row.second = two[1];
    if (const IntroductionId begun = beginIntroduction(m_commits, row))
        open(begun);
}

} // namespace cw
