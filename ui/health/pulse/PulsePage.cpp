// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulsePage.h"

#include "ui/charts/ChartPanel.h"
#include "ui/health/BehindModel.h"
#include "ui/health/PanelText.h"
#include "ui/health/pulse/PulseActions.h"
#include "ui/health/pulse/PulseChart.h"
#include "ui/health/pulse/PulseQuestionsModel.h"
#include "ui/health/pulse/PulseUnderWay.h"
#include "ui/health/pulse/PulseWords.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace cw {

namespace {

constexpr int kLeastTextWidth = 380;
constexpr int kLeastListWidth = 300;
constexpr int kLeastColumn = 88; ///< wide enough for its heading

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PulsePage::PulsePage(
    PulseActions& actions, Selection& selection, FileChooser& files, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_selection(selection)
{
    setObjectName(QStringLiteral("pulsePage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[2]);
    buildTop(*column);
    m_underWay = new QVBoxLayout;
    column->addLayout(m_underWay);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kSpacing[3]);
    body->addWidget(makeText(), 6);
    body->addWidget(makeLists(files), 5);
    column->addLayout(body, 1);
}

void PulsePage::buildTop(QVBoxLayout& column)
{
    auto* top = new QHBoxLayout;
    m_back = makeIconButton(
        layoutDirection() == Qt::RightToLeft ? Icon::ChevronRight : Icon::ChevronLeft,
        tr("Back to all panels (Esc)"), QStringLiteral("pulseBack"), this);
    connect(m_back, &QToolButton::clicked, this, &PulsePage::left);
    top->addWidget(m_back);
    top->addWidget(
        makeLabel(tr("Pulse"), theme::TextSize::Title, Tone::Plain, this, QFont::DemiBold));
    m_rounds = new QComboBox(this);
    m_rounds->setObjectName(QStringLiteral("pulseRound"));
    m_rounds->setAccessibleName(tr("Which round"));
    m_rounds->setToolTip(tr("Which round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_rounds, &QComboBox::activated, this, &PulsePage::showRound);
    top->addWidget(m_rounds);
    top->addStretch(1);
    m_light = makeButton(tr("Show on the map"), QStringLiteral("pulseOnMap"), this);
    m_light->setToolTip(tr("Light up whom you might ask next"));
    connect(m_light, &QPushButton::clicked, this, &PulsePage::light);
    top->addWidget(m_light);
    m_start = makeButton(tr("Ask again…"), QStringLiteral("pulseAgain"), this);
    connect(m_start, &QPushButton::clicked, &m_actions, &PulseActions::start);
    top->addWidget(m_start);
    column.addLayout(top);
}

QWidget* PulsePage::makeText()
{
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("pulseText"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(kLeastTextWidth);
    area->setAccessibleName(tr("What was answered"));
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::kSpacing[1], 0);
    column->setSpacing(theme::kSpacing[1]);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kSpacing[1]);
    m_figure = makeLabel({}, theme::TextSize::Figure, Tone::Plain, content);
    m_figure->setObjectName(QStringLiteral("pulseFigure"));
    m_counts = wrapped(makeLabel({}, theme::TextSize::Base, Tone::Muted, content));
    head->addWidget(m_figure);
    head->addWidget(m_counts, 1);
    column->addLayout(head);
    m_sentence = wrapped(makeLabel({}, theme::TextSize::Section, Tone::Plain, content));
    m_sentence->setObjectName(QStringLiteral("pulseSentence"));
    column->addWidget(m_sentence);
    m_questions = new PulseQuestionsModel(this);
    m_questionTable = makeTable(*m_questions, QStringLiteral("pulseQuestions"), content);
    m_questionTable->setAccessibleName(tr("Questions"));
    m_questionTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questionTable->setWordWrap(true);
    m_questionTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(
        m_questionTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PulsePage::showQuestion);
    connect(
        m_questionTable->horizontalHeader(), &QHeaderView::sectionResized, this,
        &PulsePage::fitQuestions, Qt::QueuedConnection);
    column->addWidget(m_questionTable);
    m_detail = wrapped(makeLabel({}, theme::TextSize::Base, Tone::Plain, content));
    m_detail->setObjectName(QStringLiteral("pulseDetail"));
    column->addWidget(m_detail);
    const auto heading = [&](const QString& text) {
        return makeLabel(text, theme::TextSize::Base, Tone::Plain, content, QFont::DemiBold);
    };
    const auto plain = [&](const QString& text) {
        return wrapped(makeLabel(text, theme::TextSize::Base, Tone::Plain, content));
    };
    for (QLabel* part : std::initializer_list<QLabel*>{
             heading(tr("What this means")), plain(panelMeaning(health::Panel::Pulse)),
             heading(tr("What it does not mean")), plain(panelCaution(health::Panel::Pulse))})
        column->addWidget(part);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QWidget* PulsePage::makeLists(FileChooser& files)
{
    m_lists = new QTabWidget(this);
    m_lists->setObjectName(QStringLiteral("pulseLists"));
    m_lists->setDocumentMode(true);
    m_lists->setMinimumWidth(kLeastListWidth);
    m_spread = makeChart(files, QStringLiteral("pulseSpread"));
    m_overTime = makeChart(files, QStringLiteral("pulseOverTime"));
    m_people = new PeopleModel(this);
    m_peopleTable = makeTable(*m_people, QStringLiteral("pulsePeople"), m_lists);
    m_peopleTable->setAccessibleName(behindTitle(health::BehindKind::AskedBefore));
    m_peopleTable->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    m_peopleTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_selection.set(chosenMembers());
    });
    connect(m_peopleTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_selection.select(m_people->memberAt(index.row()));
        emit memberActivated(m_people->memberAt(index.row()));
    });
    return m_lists;
}

QTableView* PulsePage::makeTable(QAbstractItemModel& model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

ChartPanel* PulsePage::makeChart(FileChooser& files, const QString& name)
{
    auto* panel = new ChartPanel(files, m_lists);
    panel->setObjectName(name);
    connect(panel, &ChartPanel::said, this, &PulsePage::said);
    connect(panel, &ChartPanel::failed, this, &PulsePage::failed);
    return panel;
}

void PulsePage::show(const health::Finding& finding, std::shared_ptr<const HealthPicture> picture)
{
    m_finding = finding;
    m_picture = std::move(picture);
    m_figure->setText(numberText(finding.figure));
    m_figure->setAccessibleName(quantityName(finding.figure.quantity));
    m_sentence->setText(panelSentence(finding, m_picture->network));
    showUnderWay();
    fillRounds();
    {
        const QSignalBlocker silent(m_peopleTable->selectionModel());
        m_people->show(finding, m_picture);
    }
    m_light->setVisible(!finding.people.empty());
    showRound();
}

/// A bar for each round that is open.
void PulsePage::showUnderWay()
{
    const Network& network = m_picture->network;
    std::vector<PulseRoundId> open;
    for (const PulseRound& round : network.all<PulseRound>()) {
        if (round.isOpen())
            open.push_back(round.id);
    }
    while (m_underWay->count() > static_cast<int>(open.size())) {
        QLayoutItem* const last = m_underWay->takeAt(m_underWay->count() - 1);
        delete last->widget();
        delete last;
    }
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (m_underWay->count() == static_cast<int>(i))
            m_underWay->addWidget(new PulseUnderWay(m_actions, this));
        auto* bar = static_cast<PulseUnderWay*>(m_underWay->itemAt(static_cast<int>(i))->widget());
        bar->show(network, health::readPulse(network, open[i], m_picture->pulse));
    }
    m_start->setVisible(open.empty());
    m_start->setEnabled(m_actions.canEdit());
}

/// The newest on top; the one that was shown stays, until another has been closed.
void PulsePage::fillRounds()
{
    const PulseRoundId newest =
        m_finding.pulses.empty() ? PulseRoundId() : m_finding.pulses.back().round;
    if (newest != m_newest)
        m_round = newest;
    m_newest = newest;
    m_rounds->clear();
    for (auto each = m_finding.pulses.rbegin(); each != m_finding.pulses.rend(); ++each)
        m_rounds->addItem(
            pulseText(m_picture->network, *each), QVariant::fromValue<qint64>(each->round.value));
    m_rounds->setVisible(m_rounds->count() > 0);
    m_rounds->setCurrentIndex(
        std::max(0, m_rounds->findData(QVariant::fromValue<qint64>(m_round.value))));
}

void PulsePage::showRound()
{
    const bool isAnyClosed = m_rounds->count() > 0;
    const int row = std::max(0, m_questionTable->currentIndex().row());
    for (QWidget* part : std::initializer_list<QWidget*>{m_questionTable, m_detail})
        part->setVisible(isAnyClosed);
    m_figure->setVisible(isAnyClosed);
    m_counts->setVisible(isAnyClosed);
    if (!isAnyClosed) {
        showQuestion();
        return;
    }
    m_round = PulseRoundId{m_rounds->currentData().toLongLong()};
    const auto reading = std::ranges::find(m_finding.pulses, m_round, &health::PulseReading::round);
    const bool isLast = m_round == m_finding.pulses.back().round;
    m_sentence->setVisible(isLast);
    m_figure->setText(
        reading->coverage.value ? formats::percent(*reading->coverage.value)
                                : formats::number(static_cast<qint64>(reading->people)));
    m_counts->setText(
        reading->asked > 0 ? tr("%1 of %2 who were asked answered.")
                                 .arg(formats::number(static_cast<qint64>(reading->people)))
                                 .arg(formats::number(static_cast<qint64>(reading->asked)))
                           : tr("answered; whom the round asked was not noted."));
    m_questions->show(*reading, m_finding.pulses, m_picture);
    fitQuestions();
    m_questionTable->selectRow(std::min(row, m_questions->rowCount() - 1));
    showQuestion();
}

void PulsePage::showQuestion()
{
    const QModelIndexList chosen = m_questionTable->selectionModel()->selectedRows();
    ChartData spread;
    ChartData overTime;
    if (m_rounds->count() > 0 && !chosen.isEmpty()) {
        const health::PulseReading& reading = m_questions->reading();
        const health::QuestionReading& question = m_questions->questionAt(chosen.first().row());
        const QStringList said{
            pulseQuestionText(question, reading, m_picture->pulse.smallestGroup),
            pulseBeforeText(m_finding.pulses, reading, question.question)};
        m_detail->setText(said.join(u' ').trimmed());
        spread = pulseSpreadChart(m_picture->network, question, reading);
        overTime = pulseTrendChart(m_picture->network, m_finding.pulses, question.question);
    }
    m_spread->setData(spread);
    m_overTime->setData(overTime);
    QList<std::pair<QWidget*, QString>> tabs;
    if (!spread.isEmpty())
        tabs.append({m_spread, tr("How it fell", "answers, from 1 to 5")});
    if (!overTime.isEmpty())
        tabs.append({m_overTime, tr("Over time")});
    if (!m_finding.people.empty())
        tabs.append(
            {m_peopleTable,
             tr("Ask next (%1)")
                 .arg(formats::number(static_cast<qint64>(m_finding.people.size())))});
    setTabs(tabs);
}

/// The one that is looked at stays in view.
void PulsePage::setTabs(const QList<std::pair<QWidget*, QString>>& tabs)
{
    QWidget* const before = m_lists->currentWidget();
    bool isSame = tabs.size() == m_lists->count();
    for (int i = 0; isSame && i < m_lists->count(); ++i)
        isSame = m_lists->widget(i) == tabs[i].first;
    if (!isSame) {
        m_lists->clear();
        for (QWidget* each : std::initializer_list<QWidget*>{m_spread, m_overTime, m_peopleTable})
            each->hide(); // those without a tab stay so
    }
    for (int i = 0; i < tabs.size(); ++i) {
        if (isSame)
            m_lists->setTabText(i, tabs[i].second);
        else
            m_lists->addTab(tabs[i].first, tabs[i].second);
    }
    if (before && m_lists->indexOf(before) >= 0)
        m_lists->setCurrentWidget(before);
    m_lists->setVisible(!tabs.isEmpty());
}

void PulsePage::takeFocus()
{
    if (m_questionTable->isVisibleTo(this))
        m_questionTable->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

std::vector<MemberId> PulsePage::chosenMembers() const
{
    std::vector<MemberId> members;
    for (const QModelIndex& index : m_peopleTable->selectionModel()->selectedRows())
        members.push_back(m_people->memberAt(index.row()));
    return members;
}

/// Those chosen in the list, else all of it.
void PulsePage::light()
{
    const std::vector<MemberId> chosen = chosenMembers();
    emit showOnMapRequested(chosen.empty() ? m_people->members() : chosen, {});
}

/// All rows are in view; what is too much for the window scrolls with the text around it.
void PulsePage::fitQuestions()
{
    m_questionTable->resizeRowsToContents();
    m_questionTable->setFixedHeight(
        m_questionTable->horizontalHeader()->sizeHint().height() +
        m_questionTable->verticalHeader()->length() + 2 * m_questionTable->frameWidth());
}

} // namespace cw
