// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelPage.h"

#include "core/health/time/Snapshots.h"
#include "ui/charts/ChartPanel.h"
#include "ui/health/BehindModel.h"
#include "ui/health/PanelChart.h"
#include "ui/health/PanelText.h"
#include "ui/health/WhatIfPanel.h"
#include "ui/health/losses/LossPanel.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace cw {

namespace {

constexpr int kLeastTextWidth = 300;
constexpr int kLeastListWidth = 300;

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PanelPage::PanelPage(TaskRunner& tasks, Selection& selection, FileChooser& files, QWidget* parent)
    : QWidget(parent), m_selection(selection)
{
    setObjectName(QStringLiteral("panelPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[2]);
    auto* top = new QHBoxLayout;
    m_back = makeIconButton(
        layoutDirection() == Qt::RightToLeft ? Icon::ChevronRight : Icon::ChevronLeft,
        tr("Back to all panels (Esc)"), QStringLiteral("panelBack"), this);
    connect(m_back, &QToolButton::clicked, this, &PanelPage::left);
    top->addWidget(m_back);
    m_title = makeLabel({}, theme::TextSize::Title, Tone::Plain, this, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    top->addWidget(m_title, 1);
    m_light = makeButton(tr("Show on the map"), QStringLiteral("showOnMap"), this);
    markPrimary(*m_light);
    connect(m_light, &QPushButton::clicked, this, &PanelPage::light);
    top->addWidget(m_light);
    column->addLayout(top);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kSpacing[3]);
    body->addWidget(makeText(), 1);
    body->addWidget(makeLists(tasks, files), 1);
    column->addLayout(body, 1);
}

QWidget* PanelPage::makeText()
{
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("panelText"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(kLeastTextWidth);
    area->setAccessibleName(tr("What the number means"));
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::kSpacing[1], 0);
    column->setSpacing(theme::kSpacing[1]);
    m_figure = makeLabel({}, theme::TextSize::Figure, Tone::Plain, content);
    m_counts = wrapped(makeLabel({}, theme::TextSize::Base, Tone::Muted, content));
    m_sentence = wrapped(makeLabel({}, theme::TextSize::Section, Tone::Plain, content));
    m_chance = wrapped(makeLabel({}, theme::TextSize::Base, Tone::Muted, content));
    m_meaning = wrapped(makeLabel({}, theme::TextSize::Base, Tone::Plain, content));
    m_caution = wrapped(makeLabel({}, theme::TextSize::Base, Tone::Plain, content));
    m_numbers = new QWidget(content);
    m_numberGrid = new QGridLayout(m_numbers);
    m_numberGrid->setContentsMargins(0, 0, 0, 0);
    m_numberGrid->setHorizontalSpacing(theme::kSpacing[2]);
    m_numberGrid->setColumnStretch(0, 1);
    const auto heading = [&](const QString& text) {
        return makeLabel(text, theme::TextSize::Base, Tone::Plain, content, QFont::DemiBold);
    };
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_figure, m_counts, m_sentence, m_chance, heading(tr("What this means")), m_meaning,
             heading(tr("What it does not mean")), m_caution, heading(tr("Beside it")), m_numbers})
        column->addWidget(part);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QWidget* PanelPage::makeLists(TaskRunner& tasks, FileChooser& files)
{
    m_people = new PeopleModel(this);
    m_ties = new TiesModel(this);
    m_lists = new QTabWidget(this);
    m_lists->setObjectName(QStringLiteral("panelLists"));
    m_lists->setDocumentMode(true);
    m_lists->setMinimumWidth(kLeastListWidth);
    m_peopleTable = makeTable(*m_people, QStringLiteral("panelPeople"));
    m_tiesTable = makeTable(*m_ties, QStringLiteral("panelTies"));
    m_spread = makeChart(files, QStringLiteral("panelSpread"));
    m_overTime = makeChart(files, QStringLiteral("panelOverTime"));
    m_whatIf = new WhatIfPanel(tasks, m_lists);
    m_losses = new LossPanel(tasks, m_selection, files, m_lists);
    connectWhatIf();
    connect(m_lists, &QTabWidget::currentChanged, this, &PanelPage::askWhatIf);
    connect(m_peopleTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_selection.select(m_people->memberAt(index.row()));
        emit memberActivated(m_people->memberAt(index.row()));
    });
    connect(m_tiesTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_selection.select(m_ties->tieAt(index.row()));
    });
    return m_lists;
}

void PanelPage::connectWhatIf()
{
    connect(m_whatIf, &WhatIfPanel::scenarioWanted, this, [this](const auto& without) {
        std::vector<health::Step> steps;
        for (const MemberId member : without)
            steps.push_back(health::MemberLeaves{member});
        emit scenarioWanted(steps);
    });
    connect(m_whatIf, &WhatIfPanel::membersChosen, this, [this](const auto& members) {
        m_selection.set(members);
    });
    connect(m_losses, &LossPanel::stepWanted, this, [this](const health::Step& step) {
        emit scenarioWanted({step});
    });
    connect(m_losses, &LossPanel::memberActivated, this, &PanelPage::memberActivated);
    connect(m_losses, &LossPanel::said, this, &PanelPage::said);
    connect(m_losses, &LossPanel::failed, this, &PanelPage::failed);
}

ChartPanel* PanelPage::makeChart(FileChooser& files, const QString& name)
{
    auto* panel = new ChartPanel(files, m_lists);
    panel->setObjectName(name);
    connect(panel, &ChartPanel::said, this, &PanelPage::said);
    connect(panel, &ChartPanel::failed, this, &PanelPage::failed);
    return panel;
}

QTableView* PanelPage::makeTable(QAbstractItemModel& model, const QString& name)
{
    auto* table = new QTableView(m_lists);
    table->setObjectName(name);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(
        table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PanelPage::selectRows);
    return table;
}

void PanelPage::show(const health::Finding& finding, const HealthModel& model)
{
    const Network& network = model.picture()->network;
    const health::Measured& value = finding.figure.value;
    const bool isOther = finding.panel != m_finding.panel || finding.field != m_finding.field;
    m_finding = finding;
    m_title->setText(panelTitle(finding, network));
    m_figure->setText(numberText(finding.figure));
    m_figure->setToolTip(quantityTerm(finding.figure.quantity));
    m_counts->setText(value.value ? figureMeaning(finding) : notDefinedText(value.why));
    m_sentence->setText(panelSentence(finding, network));
    QStringList quiet = basisTexts(finding);
    if (const QString chance = chanceText(finding); !chance.isEmpty())
        quiet.prepend(chance);
    m_chance->setText(quiet.join(u' '));
    m_chance->setVisible(!quiet.isEmpty());
    m_meaning->setText(panelMeaning(finding.panel));
    m_caution->setText(panelCaution(finding.panel));
    showNumbers();
    QWidget* const before = m_lists->currentWidget();
    showLists(model);
    if (isOther)
        m_lists->setCurrentIndex(0);
    else if (before && m_lists->indexOf(before) >= 0)
        m_lists->setCurrentWidget(before);
}

void PanelPage::showLists(const HealthModel& model)
{
    const QSignalBlocker people(m_peopleTable->selectionModel());
    const QSignalBlocker ties(m_tiesTable->selectionModel());
    m_people->show(m_finding, model.picture());
    m_ties->show(m_finding, model.picture());
    m_peopleTable->setAccessibleName(behindTitle(m_finding.behind));
    m_tiesTable->setAccessibleName(tr("The ties behind it"));
    const auto count = [](std::size_t number) {
        return formats::number(static_cast<qint64>(number));
    };
    QList<QPair<QWidget*, QString>> tabs;
    if (!m_finding.people.empty())
        tabs.append({m_peopleTable, tr("Members (%1)").arg(count(m_finding.people.size()))});
    if (!m_finding.ties.empty())
        tabs.append({m_tiesTable, tr("Ties (%1)").arg(count(m_finding.ties.size()))});
    m_light->setVisible(!tabs.isEmpty());
    const ChartData spread = spreadChart(m_finding, model.picture()->network);
    if (!spread.isEmpty())
        tabs.append({m_spread, m_finding.matrix ? tr("Groups") : tr("Spread")});
    m_spread->setData(spread);
    ChartData overTime = seriesChart(m_finding);
    if (overTime.isEmpty() && model.trend())
        overTime =
            trendChart(m_finding, *model.trend(), health::keptReadings(model.picture()->network));
    if (!overTime.isEmpty())
        tabs.append({m_overTime, tr("Over time")});
    m_overTime->setData(overTime);
    const bool canLeave =
        m_finding.panel == health::Panel::Resilience || m_finding.panel == health::Panel::Power;
    if (canLeave && !m_finding.people.empty())
        tabs.append({m_whatIf, tr("What if?")});
    if (m_finding.panel == health::Panel::Resilience)
        tabs.append({m_losses, tr("Losses")});
    m_picture = model.picture();
    setTabs(tabs);
    askWhatIf();
}

/// Those that stay keep the focus and the place of the list.
void PanelPage::setTabs(const QList<QPair<QWidget*, QString>>& tabs)
{
    bool isSame = tabs.size() == m_lists->count();
    for (int i = 0; isSame && i < m_lists->count(); ++i)
        isSame = m_lists->widget(i) == tabs[i].first;
    if (!isSame) {
        m_lists->clear();
        for (QWidget* each : std::initializer_list<QWidget*>{
                 m_peopleTable, m_tiesTable, m_spread, m_overTime, m_whatIf, m_losses})
            each->hide(); // those without a tab stay so
    }
    for (int i = 0; i < tabs.size(); ++i) {
        if (isSame)
            m_lists->setTabText(i, tabs[i].second);
        else
            m_lists->addTab(tabs[i].first, tabs[i].second);
    }
    m_lists->setVisible(!tabs.isEmpty());
}

void PanelPage::showNumbers()
{
    while (QLayoutItem* item = m_numberGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const health::NamedNumber& each : m_finding.beside) {
        QLabel* name = wrapped(
            makeLabel(quantityName(each.quantity), theme::TextSize::Base, Tone::Muted, m_numbers));
        QLabel* number = makeLabel(numberText(each), theme::TextSize::Base, Tone::Plain, m_numbers);
        const QString term =
            each.value.value ? quantityTerm(each.quantity) : notDefinedText(each.value.why);
        name->setToolTip(term);
        number->setToolTip(term);
        number->setAccessibleName(
            tr("%1: %2", "a quantity and its number").arg(name->text(), number->text()));
        m_numberGrid->addWidget(name, row, 0);
        m_numberGrid->addWidget(number, row++, 1, Qt::AlignTrailing | Qt::AlignTop);
    }
}

void PanelPage::takeFocus()
{
    if (m_lists->isVisibleTo(this))
        m_lists->currentWidget()->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

std::vector<MemberId> PanelPage::chosenMembers() const
{
    std::vector<MemberId> members;
    for (const QModelIndex& index : m_peopleTable->selectionModel()->selectedRows())
        members.push_back(m_people->memberAt(index.row()));
    return members;
}

/// About those who are chosen in the list, or else its first.
void PanelPage::askWhatIf()
{
    if (m_lists->currentWidget() == m_losses)
        m_losses->ask(m_picture);
    if (m_lists->currentWidget() != m_whatIf || m_finding.people.empty())
        return;
    std::vector<MemberId> without = chosenMembers();
    if (without.empty())
        without.push_back(m_finding.people.front().member);
    m_whatIf->ask(m_picture, std::move(without));
}

/// What is chosen in the list is selected everywhere.
void PanelPage::selectRows()
{
    if (sender() == m_peopleTable->selectionModel()) {
        m_selection.set(chosenMembers());
    } else {
        std::vector<RelationshipId> ties;
        for (const QModelIndex& index : m_tiesTable->selectionModel()->selectedRows())
            ties.push_back(m_ties->tieAt(index.row()));
        m_selection.set({}, std::move(ties));
    }
}

/// Those that are chosen; else whom the sentence names, else all of the list.
void PanelPage::light()
{
    const bool isOfPeople = m_lists->currentWidget() != m_tiesTable && !m_finding.people.empty();
    if (m_lists->currentWidget() == m_whatIf)
        emit showOnMapRequested(m_whatIf->concerned(), {});
    else if (m_lists->currentWidget() == m_losses && !m_losses->concernedMembers().empty())
        emit showOnMapRequested(m_losses->concernedMembers(), m_losses->concernedTies());
    else if (isOfPeople && m_peopleTable->selectionModel()->hasSelection())
        emit showOnMapRequested(m_selection.members(), {});
    else if (!isOfPeople && m_tiesTable->selectionModel()->hasSelection())
        emit showOnMapRequested({}, m_selection.relationships());
    else if (!isOfPeople)
        emit showOnMapRequested({}, m_ties->ties());
    else if (!m_finding.reason.members.empty())
        emit showOnMapRequested(m_finding.reason.members, {});
    else
        emit showOnMapRequested(m_people->members(), {});
}

} // namespace cw
