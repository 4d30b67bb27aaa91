// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthHeader.h"

#include "ui/filter/FilterControls.h"
#include "ui/health/AskText.h"
#include "ui/health/HealthModel.h"
#include "ui/health/PanelText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/Formats.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cw {

namespace {

constexpr int kQuarters = 12; ///< ends of quarters that are offered

/// The last day of the quarter before that of the day.
CivilDate quarterEndBefore(CivilDate day)
{
    const int begin = (day.month() - 1) / 3 * 3 + 1;
    return CivilDate::of(day.year(), begin, 1)->plusDays(-1);
}

} // namespace

HealthHeader::HealthHeader(HealthModel& model, const Document& document, QWidget* parent)
    : QWidget(parent), m_model(model), m_document(document)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[0]);
    auto* line = new QWidget(this);
    m_row = new FlowLayout(line);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::kSpacing[1]);
    column->addWidget(line);
    m_rule = addChoice(QStringLiteral("healthRule"), tr("How two views of a tie become one"));
    m_depth = addChoice(QStringLiteral("healthDepth"), tr("Which ties count"));
    m_day = addChoice(QStringLiteral("healthDay"), tr("Of which day"));
    m_filter = new FilterControls(
        document.network(), FilterControls::Offer::MembersAsTheyAre,
        [this] {
            return query::AttributeContext{
                .rule = m_model.ask().rule,
                .today = m_document.today(),
                .asOf = m_model.ask().asOf};
        },
        line);
    connect(m_filter, &FilterControls::filterChosen, this, [this](const query::Filter& filter) {
        HealthAsk wanted = m_model.ask();
        wanted.filter = filter;
        m_model.setAsk(wanted);
    });
    connect(m_filter, &FilterControls::left, m_filter->addButton(), [this] {
        m_filter->addButton()->setFocus(Qt::OtherFocusReason);
    });
    m_state = makeLabel({}, theme::TextSize::Base, Tone::Muted, line);
    m_state->setObjectName(QStringLiteral("healthState"));
    m_again = makeButton(tr("Measure"), QStringLiteral("measureAgain"), line);
    m_of = makeLabel({}, theme::TextSize::Small, Tone::Plain, this);
    m_of->setObjectName(QStringLiteral("healthOf"));
    m_of->setWordWrap(true);
    column->addWidget(m_of);
    buildMoved();
    column->addWidget(m_moved);
    m_notes = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    fill();
    connect(m_again, &QPushButton::clicked, &m_model, &HealthModel::measure);
    connect(&m_model, &HealthModel::changed, this, &HealthHeader::showState);
    showState();
}

void HealthHeader::buildMoved()
{
    m_moved = new QFrame(this);
    m_moved->setObjectName(QStringLiteral("healthMoved"));
    auto* row = new QHBoxLayout(m_moved);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpacing[1]);
    auto* sign = new QLabel(m_moved);
    sign->setPixmap(makeIcon(Icon::Info, theme::Token::Attention).pixmap(theme::kSpacing[3]));
    row->addWidget(sign);
    m_movedText = makeLabel({}, theme::TextSize::Small, Tone::Plain, m_moved);
    m_movedText->setObjectName(QStringLiteral("healthMovedText"));
    m_movedText->setWordWrap(true);
    row->addWidget(m_movedText, 1);
    QPushButton* back =
        makeButton(tr("Ask as before"), QStringLiteral("healthAskAsBefore"), m_moved);
    connect(back, &QPushButton::clicked, this, [this] {
        if (const std::optional<HealthAsk> before = m_model.askedBefore())
            m_model.setAsk(*before);
    });
    row->addWidget(back);
    QToolButton* noted = makeIconButton(
        Icon::Close, tr("I have taken note"), QStringLiteral("healthMovedNoted"), m_moved);
    connect(noted, &QToolButton::clicked, &m_model, &HealthModel::forgetAskedBefore);
    row->addWidget(noted);
}

/// The order of the row is that of its items; chips come and go.
void HealthHeader::layChoices()
{
    while (QLayoutItem* item = m_row->takeAt(0))
        delete item;
    m_filter->setFilter(m_model.ask().filter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_rule, m_depth, m_day})
        m_row->addWidget(part);
    for (QWidget* part : m_filter->chips() + m_filter->writing())
        m_row->addWidget(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_again})
        m_row->addWidget(part);
}

QComboBox* HealthHeader::addChoice(const QString& name, const QString& what)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setToolTip(what);
    choice->setAccessibleName(what);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::activated, this, &HealthHeader::ask);
    return choice;
}

void HealthHeader::fill()
{
    for (const Rule rule : {Rule::Claimed, Rule::Confirmed, Rule::Mean})
        m_rule->addItem(ruleText(rule), static_cast<int>(rule));
    m_depth->addItem(tr("All ties"), 0);
    for (int depth = 1; depth <= kDeepest; ++depth)
        m_depth->addItem(tr("Depth %1 or more").arg(depthText(depth)), depth);
    m_day->addItem(tr("As things stand"), QDate());
    CivilDate day = m_document.today();
    for (int i = 0; i < kQuarters; ++i) {
        day = quarterEndBefore(day);
        m_day->addItem(formats::date(day), formats::toQDate(day));
    }
    follow();
}

void HealthHeader::ask()
{
    HealthAsk wanted = m_model.ask();
    wanted.rule = static_cast<Rule>(m_rule->currentData().toInt());
    wanted.minDepth = m_depth->currentData().toInt();
    wanted.asOf = formats::fromQDate(m_day->currentData().toDate());
    m_model.setAsk(wanted);
}

/// The choices are those of the question, whoever asked it. A day that is not offered is, from then
/// on.
void HealthHeader::follow()
{
    const HealthAsk& ask = m_model.ask();
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(ask.rule)));
    m_depth->setCurrentIndex(m_depth->findData(ask.minDepth));
    int day = ask.asOf ? m_day->findData(formats::toQDate(ask.asOf)) : 0;
    if (day < 0) {
        day = m_day->count();
        m_day->addItem(formats::date(ask.asOf), formats::toQDate(ask.asOf));
    }
    m_day->setCurrentIndex(day);
    m_shown = ask;
    layChoices();
}

void HealthHeader::showState()
{
    if (m_shown != m_model.ask())
        follow();
    const auto& picture = m_model.picture();
    const bool isStopped = m_model.isStopped();
    const bool isUnderWay = !isStopped && (m_model.isStale() || !picture->isWhole);
    m_state->setText(
        isStopped           ? tr("Stopped.")
        : m_model.isStale() ? tr("Being measured…")
        : isUnderWay        ? tr("Being compared with chance…")
                            : QString());
    m_again->setVisible(isStopped);
    m_of->setVisible(picture != nullptr);
    if (picture)
        m_of->setText(tr("Numbers of %1").arg(askText(*picture)));
    showMoved();
    QStringList notes;
    if (picture) {
        for (const health::HealthNote& note : health::notesOf(picture->found)) {
            if (const QString text = healthNoteText(note); !text.isEmpty())
                notes << text;
        }
    }
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void HealthHeader::showMoved()
{
    const std::optional<HealthAsk>& before = m_model.askedBefore();
    m_moved->setVisible(before.has_value());
    if (!before)
        return;
    const QStringList differences = askDifferences(m_document.network(), *before, m_model.ask());
    m_movedText->setText(
        tr("You ask about something else than before: %1. Numbers differ because of that, not "
           "because the network became another.")
            .arg(differences.join(QStringLiteral("; "))));
}

} // namespace cw
