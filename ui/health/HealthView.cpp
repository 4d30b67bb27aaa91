// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthView.h"

#include "core/health/time/Snapshots.h"
#include "ui/health/CardGrid.h"
#include "ui/health/HealthHeader.h"
#include "ui/health/HealthModel.h"
#include "ui/health/LookAhead.h"
#include "ui/health/PanelCard.h"
#include "ui/health/PanelChart.h"
#include "ui/health/PanelPage.h"
#include "ui/health/PhaseCard.h"
#include "ui/health/SnapshotCard.h"
#include "ui/health/comparison/ComparisonPage.h"
#include "ui/health/pulse/PulseActions.h"
#include "ui/health/pulse/PulsePage.h"
#include "ui/health/pulse/PulseStrip.h"
#include "ui/health/report/ReportDialog.h"
#include "ui/health/spread/SpreadModel.h"
#include "ui/health/spread/SpreadPage.h"
#include "ui/health/whatif/WhatIfPage.h"
#include "ui/support/Controls.h"
#include "ui/support/WelcomePicture.h"
#include "ui/tasks/Commits.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {
constexpr int kCardWidth = 264;
}

HealthView::HealthView(
    Commits& commits, TaskRunner& tasks, Selection& selection, FileChooser& files, QWidget* parent)
    : QWidget(parent)
    , m_commits(commits)
    , m_tasks(tasks)
    , m_selection(selection)
    , m_files(files)
    , m_document(commits.document())
    , m_model(new HealthModel(commits.document(), tasks, this))
    , m_scenario(new ScenarioModel(*m_model, tasks, this))
    , m_spread(new SpreadModel(*m_model, *m_scenario, tasks, this))
    , m_pulseActions(new PulseActions(commits, tasks, selection, files, *this))
{
    setObjectName(QStringLiteral("healthView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
    connect(m_model, &HealthModel::changed, this, &HealthView::showPicture);
    connect(m_pulseActions, &PulseActions::said, this, &HealthView::said);
    connect(m_pulseActions, &PulseActions::failed, this, &HealthView::failed);
    showPicture();
}

void HealthView::build()
{
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new HealthHeader(*m_model, m_document, m_content);
    m_header->setContentsMargins(theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], 0);
    column->addWidget(m_header);
    m_pages = new QStackedWidget(m_content);
    column->addWidget(m_pages, 1);
    m_cards.clear();
    m_pages->addWidget(makeDashboard());
    m_page = new PanelPage(m_tasks, m_selection, m_files, m_pages);
    m_pages->addWidget(m_page);
    m_pages->addWidget(makeEmptyState());
    makeWhatIf();
    makeComparison();
    makeSpread();
    makePulse();
    connect(m_page, &PanelPage::left, this, &HealthView::close);
    connect(m_page, &PanelPage::showOnMapRequested, this, &HealthView::showOnMapRequested);
    connect(m_page, &PanelPage::said, this, &HealthView::said);
    connect(m_page, &PanelPage::failed, this, &HealthView::failed);
    connect(m_page, &PanelPage::memberActivated, this, &HealthView::memberActivated);
}

void HealthView::retranslate()
{
    const bool wasOpen = isOpen();
    const bool wasTrying = m_pages->currentWidget() == m_whatIf;
    const bool wasComparing = m_pages->currentWidget() == m_comparison;
    const bool wasSpreading = m_pages->currentWidget() == m_spreadPage;
    const health::Panel panel = m_panel;
    const QString field = m_field;
    const int scrolled = m_dashboard->verticalScrollBar()->value();
    delete m_content;
    build();
    showPicture();
    if (wasOpen)
        open(panel, field);
    else if (wasTrying)
        openWhatIf();
    else if (wasComparing)
        openComparison();
    else if (wasSpreading)
        openSpread();
    m_dashboard->verticalScrollBar()->setValue(scrolled);
}

QWidget* HealthView::makeDashboard()
{
    m_dashboard = new QScrollArea(m_pages);
    m_dashboard->setObjectName(QStringLiteral("healthDashboard"));
    m_dashboard->setAccessibleName(tr("Health of the network"));
    m_dashboard->setWidgetResizable(true);
    m_dashboard->setFrameShape(QFrame::NoFrame);
    m_dashboard->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_dashboard);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[3]);
    column->setSpacing(theme::kSpacing[2]);
    m_phase = new PhaseCard(m_commits, content);
    column->addWidget(m_phase);
    m_snapshot = new SnapshotCard(m_commits, content);
    connect(m_snapshot, &SnapshotCard::said, this, &HealthView::said);
    connect(m_snapshot, &SnapshotCard::compareWanted, this, &HealthView::openComparison);
    connect(m_snapshot, &SnapshotCard::reportWanted, this, &HealthView::openReport);
    column->addWidget(m_snapshot);
    m_lookAhead = new LookAhead(*m_scenario, content);
    connect(m_lookAhead, &LookAhead::whatIfWanted, this, &HealthView::openWhatIf);
    connect(m_lookAhead, &LookAhead::spreadWanted, this, &HealthView::openSpread);
    column->addWidget(m_lookAhead);
    m_pulseStrip = new PulseStrip(*m_pulseActions, content);
    connect(m_pulseStrip, &PulseStrip::openWanted, this, [this] { open(health::Panel::Pulse); });
    column->addWidget(m_pulseStrip);
    m_cardArea = new QWidget(content);
    m_grid = new CardGrid(kCardWidth, m_cardArea);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::kSpacing[2]);
    column->addWidget(m_cardArea);
    column->addStretch(1);
    m_dashboard->setWidget(content);
    return m_dashboard;
}

void HealthView::makePulse()
{
    m_pulse = new PulsePage(*m_pulseActions, m_selection, m_files, m_pages);
    m_pages->addWidget(m_pulse);
    connect(m_pulse, &PulsePage::left, this, &HealthView::close);
    connect(m_pulse, &PulsePage::showOnMapRequested, this, &HealthView::showOnMapRequested);
    connect(m_pulse, &PulsePage::memberActivated, this, &HealthView::memberActivated);
    connect(m_pulse, &PulsePage::said, this, &HealthView::said);
    connect(m_pulse, &PulsePage::failed, this, &HealthView::failed);
}

void HealthView::startPulse()
{
    m_pulseActions->start();
}

void HealthView::setSmallestGroup(int people)
{
    m_model->setSmallestGroup(people);
}

void HealthView::makeWhatIf()
{
    m_whatIf = new WhatIfPage(*m_scenario, *m_model, m_selection, m_ask, m_pages);
    m_pages->addWidget(m_whatIf);
    connect(m_whatIf, &WhatIfPage::left, this, &HealthView::close);
    connect(m_whatIf, &WhatIfPage::showOnMapRequested, this, &HealthView::showOnMapRequested);
    connect(
        m_whatIf, &WhatIfPage::scenarioOnMapRequested, this, &HealthView::scenarioOnMapRequested);
    connect(m_page, &PanelPage::scenarioWanted, this, [this](const auto& steps) {
        for (const health::Step& step : steps)
            m_scenario->add(step);
        openWhatIf();
    });
}

QWidget* HealthView::makeEmptyState()
{
    m_empty = new QWidget(m_pages);
    m_empty->setObjectName(QStringLiteral("emptyHealth"));
    auto* column = new QVBoxLayout(m_empty);
    column->setSpacing(theme::kSpacing[2]);
    column->addStretch(1);
    column->addWidget(new WelcomePicture(m_empty), 0, Qt::AlignHCenter);
    QLabel* words = makeLabel(
        tr("As soon as there are members and ties, you see here how they hold together."),
        theme::TextSize::Section, Tone::Muted, m_empty);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    column->addWidget(words);
    QPushButton* import =
        makeButton(tr("Bring your spreadsheet"), QStringLiteral("emptyHealthButton"), m_empty);
    markPrimary(*import);
    import->setEnabled(!m_document.isReadOnly());
    connect(import, &QPushButton::clicked, this, &HealthView::importRequested);
    column->addWidget(import, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return m_empty;
}

void HealthView::showPicture()
{
    const bool isEmpty = m_document.network().all<Member>().size() == 0;
    m_header->setVisible(!isEmpty);
    if (isEmpty) {
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    if (m_pages->currentWidget() == m_empty)
        m_pages->setCurrentWidget(m_dashboard);
    const auto& picture = m_model->picture();
    m_phase->setVisible(picture != nullptr);
    m_snapshot->setVisible(picture != nullptr);
    m_lookAhead->setVisible(picture != nullptr);
    m_pulseStrip->setVisible(picture != nullptr);
    if (!picture)
        return;
    m_pulseStrip->show(*picture);
    m_phase->show(*picture);
    m_snapshot->show(picture, picture->isWhole && !m_model->isStale());
    showCards();
    if (!isOpen())
        return;
    if (const health::Finding* shown = finding(m_panel, m_field))
        showOpen(*shown);
    else
        close();
}

void HealthView::showOpen(const health::Finding& finding)
{
    if (finding.panel == health::Panel::Pulse)
        m_pulse->show(finding, m_model->picture());
    else
        m_page->show(finding, *m_model);
}

/// Cards keep their places and the focus; only what they say is another.
void HealthView::showCards()
{
    const HealthPicture& picture = *m_model->picture();
    while (m_cards.size() > static_cast<qsizetype>(picture.findings.size()))
        delete m_cards.takeLast();
    for (std::size_t i = 0; i < picture.findings.size(); ++i) {
        if (static_cast<qsizetype>(i) == m_cards.size()) {
            auto* card = new PanelCard(m_cardArea);
            connect(card, &PanelCard::clicked, this, [this, card] {
                open(card->panel(), card->field());
            });
            m_grid->addWidget(card);
            m_cards.append(card);
        }
        m_cards[static_cast<qsizetype>(i)]->show(
            picture.findings[i], picture.network, lineOf(picture.findings[i]));
    }
    m_cardArea->updateGeometry();
}

/// What stands beside the figure: how it was before.
ChartData HealthView::lineOf(const health::Finding& finding) const
{
    ChartData line = seriesChart(finding);
    if (line.isEmpty() && m_model->trend() && isTrendOfFigure(finding.panel))
        line = trendChart(
            finding, *m_model->trend(), health::keptReadings(m_model->picture()->network));
    line.kind = ChartKind::Line;
    return line;
}

const health::Finding* HealthView::finding(health::Panel panel, const QString& field) const
{
    const auto& picture = m_model->picture();
    if (!picture)
        return nullptr;
    const auto found = std::ranges::find_if(picture->findings, [&](const health::Finding& each) {
        return each.panel == panel && each.field == field;
    });
    return found == picture->findings.end() ? nullptr : &*found;
}

void HealthView::open(health::Panel panel, const QString& field)
{
    const health::Finding* shown = finding(panel, field);
    if (!shown)
        return;
    m_panel = panel;
    m_field = field;
    showOpen(*shown);
    if (panel == health::Panel::Pulse) {
        m_pages->setCurrentWidget(m_pulse);
        m_pulse->takeFocus();
    } else {
        m_pages->setCurrentWidget(m_page);
        m_page->takeFocus();
    }
}

void HealthView::makeComparison()
{
    m_comparison = new ComparisonPage(*m_model, m_tasks, m_selection, m_pages);
    m_pages->addWidget(m_comparison);
    connect(m_comparison, &ComparisonPage::left, this, &HealthView::close);
    connect(m_comparison, &ComparisonPage::memberActivated, this, &HealthView::memberActivated);
    connect(
        m_comparison, &ComparisonPage::compareOnMapRequested, this,
        &HealthView::compareOnMapRequested);
}

void HealthView::openComparison()
{
    if (!m_model->picture())
        return;
    m_pages->setCurrentWidget(m_comparison);
    m_comparison->open();
}

void HealthView::makeSpread()
{
    m_spreadPage = new SpreadPage(*m_spread, m_selection, m_files, m_ask, m_pages);
    m_pages->addWidget(m_spreadPage);
    connect(m_spreadPage, &SpreadPage::left, this, &HealthView::close);
    connect(m_spreadPage, &SpreadPage::showOnMapRequested, this, &HealthView::showOnMapRequested);
    connect(m_spreadPage, &SpreadPage::memberActivated, this, &HealthView::memberActivated);
    connect(m_spreadPage, &SpreadPage::said, this, &HealthView::said);
    connect(m_spreadPage, &SpreadPage::failed, this, &HealthView::failed);
}

void HealthView::openSpread()
{
    if (!m_model->picture())
        return;
    m_pages->setCurrentWidget(m_spreadPage);
    m_spreadPage->takeFocus();
}

void HealthView::openReport()
{
    auto* dialog = new ReportDialog(
        *m_model,
        {.tasks = m_tasks,
         .files = m_files,
         .openFolder =
             [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); },
         .document = m_document.path()},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HealthView::openWhatIf()
{
    if (!m_model->picture())
        return;
    m_pages->setCurrentWidget(m_whatIf);
    m_whatIf->takeFocus();
}

void HealthView::close()
{
    if (isLookingAhead()) {
        const bool wasSpread = m_pages->currentWidget() == m_spreadPage;
        m_pages->setCurrentWidget(m_dashboard);
        if (wasSpread)
            m_lookAhead->focusSpread();
        else
            m_lookAhead->focusWhatIf();
        return;
    }
    const auto card = std::ranges::find_if(m_cards, [this](const PanelCard* each) {
        return each->panel() == m_panel && each->field() == m_field;
    });
    m_pages->setCurrentWidget(m_dashboard);
    if (card != m_cards.end())
        (*card)->setFocus(Qt::OtherFocusReason);
}

bool HealthView::isLookingAhead() const
{
    return m_pages->currentWidget() == m_whatIf || m_pages->currentWidget() == m_spreadPage;
}

bool HealthView::isOpen() const
{
    return m_pages->currentWidget() == m_page || m_pages->currentWidget() == m_pulse;
}

void HealthView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void HealthView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

/// To what is open. No focus proxy does this: Tab would pass over the header above it, and find
/// nothing while another page is open.
void HealthView::focusInEvent(QFocusEvent*)
{
    QWidget* const page = m_pages->currentWidget();
    if (page == m_page)
        m_page->takeFocus();
    else if (page == m_pulse)
        m_pulse->takeFocus();
    else if (page == m_whatIf)
        m_whatIf->takeFocus();
    else if (page == m_spreadPage)
        m_spreadPage->takeFocus();
    else
        page->setFocus(Qt::OtherFocusReason);
}

void HealthView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HealthView::keyPressEvent(QKeyEvent* event)
{
    const bool isAway = isOpen() || isLookingAhead();
    if (event->key() == Qt::Key_Escape && isAway)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cw
