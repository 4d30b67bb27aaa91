// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthHeader.h"

#include "ui/health/HealthModel.h"
#include "ui/health/PanelText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/Formats.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

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
    auto* row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpacing[1]);
    column->addWidget(line);
    m_rule = addChoice(QStringLiteral("healthRule"), tr("How two views of a tie become one"));
    m_depth = addChoice(QStringLiteral("healthDepth"), tr("Which ties count"));
    m_day = addChoice(QStringLiteral("healthDay"), tr("Of which day"));
    m_state = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_state->setObjectName(QStringLiteral("healthState"));
    m_again = makeButton(tr("Measure"), QStringLiteral("measureAgain"), this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_rule, m_depth, m_day, m_state, m_again})
        row->addWidget(part);
    m_notes = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    fill();
    connect(m_again, &QPushButton::clicked, &m_model, &HealthModel::measure);
    connect(&m_model, &HealthModel::changed, this, &HealthHeader::showState);
    showState();
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
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(m_model.ask().rule)));
    m_depth->setCurrentIndex(m_depth->findData(m_model.ask().minDepth));
    const int shown = m_day->findData(formats::toQDate(m_model.ask().asOf));
    m_day->setCurrentIndex(std::max(0, shown));
}

void HealthHeader::ask()
{
    m_model.setAsk(
        {.rule = static_cast<Rule>(m_rule->currentData().toInt()),
         .minDepth = m_depth->currentData().toInt(),
         .asOf = formats::fromQDate(m_day->currentData().toDate())});
}

void HealthHeader::showState()
{
    const auto& picture = m_model.picture();
    const bool isStopped = m_model.isStopped();
    const bool isUnderWay = !isStopped && (m_model.isStale() || !picture->isWhole);
    m_state->setText(
        isStopped           ? tr("Stopped.")
        : m_model.isStale() ? tr("Being measured…")
        : isUnderWay        ? tr("Being compared with chance…")
                            : tr("Everybody but the archived"));
    m_again->setVisible(isStopped);
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

} // namespace cw
