// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rules/ScaleFields.h"

#include "ui/support/Controls.h"
#include "ui/support/Formats.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>
#include <initializer_list>

namespace cw {

namespace {

constexpr int kFieldWidth = 96;
constexpr int kIndent = 36; ///< below the rule's title
constexpr int kDigits = 15; ///< what a double keeps of any decimal number
/// Beyond it neighbours are more than one apart and nobody counts so far.
constexpr double kLargest = 1e15;

QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

std::optional<double> numberIn(const QString& text)
{
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(number) || std::abs(number) > kLargest)
        return std::nullopt;
    return number;
}

std::optional<double> dayIn(const QString& text)
{
    const auto day = CivilDate::fromIso(formats::typedDate(text).toStdString());
    return day ? std::optional<double>(day->epochDays()) : std::nullopt;
}

} // namespace

QString scaleProblem(const AppearanceRule& rule)
{
    if (rule.from && rule.to && *rule.from >= *rule.to)
        return ScaleFields::tr("The scale must end above where it begins.");
    const bool isBelow = rule.middle && rule.from && *rule.middle <= *rule.from;
    const bool isAbove = rule.middle && rule.to && *rule.middle >= *rule.to;
    return isBelow || isAbove ? ScaleFields::tr("The middle must lie between the two ends.")
                              : QString();
}

ScaleFields::ScaleFields(const AppearanceRule& rule, bool isOfDates, QWidget* parent)
    : QWidget(parent), m_rule(rule), m_isOfDates(isOfDates)
{
    setObjectName(QStringLiteral("scaleFields"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kIndent, 0, 0, 4);
    column->setSpacing(2);
    column->addLayout(new QHBoxLayout);
    m_from = addField("scaleFromEdit", tr("From"), rule.from);
    if (rule.channel == RuleChannel::Color && rule.scale == RuleScale::Diverging)
        m_middle = addField("scaleMiddleEdit", tr("Middle"), rule.middle);
    m_to = addField("scaleToEdit", tr("To"), rule.to);
    static_cast<QHBoxLayout*>(column->itemAt(0)->layout())->addStretch();
    m_problem = makeLabel({}, theme::TextSize::Small, Tone::Plain, this);
    m_problem->setObjectName(QStringLiteral("scaleProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
}

QLineEdit*
ScaleFields::addField(const char* name, const QString& words, std::optional<double> value)
{
    auto* line = static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout());
    line->setSpacing(4);
    line->addWidget(makeLabel(words, theme::TextSize::Small, Tone::Muted, this));
    auto* field = new QLineEdit(textOf(value), this);
    field->setObjectName(QString::fromLatin1(name));
    field->setFixedWidth(kFieldWidth);
    field->setAccessibleName(words);
    field->setPlaceholderText(tr("automatic"));
    field->setToolTip(tr("Empty: as the values that are there need it"));
    line->addWidget(field);
    line->addSpacing(4);
    connect(field, &QLineEdit::editingFinished, this, &ScaleFields::take);
    return field;
}

QString ScaleFields::textOf(std::optional<double> value) const
{
    if (!value)
        return {};
    if (!m_isOfDates)
        return plainLocale().toString(*value, 'g', kDigits);
    return formats::date(CivilDate::fromEpochDays(static_cast<std::int32_t>(std::lround(*value))));
}

bool ScaleFields::read(const QLineEdit* field, std::optional<double>& value) const
{
    const QString text = field ? field->text().trimmed() : QString();
    if (!field || text == textOf(value))
        return true;
    const auto typed = m_isOfDates ? dayIn(text) : numberIn(text);
    value = typed;
    return typed || text.isEmpty();
}

void ScaleFields::take()
{
    AppearanceRule rule = m_rule;
    const std::initializer_list<std::pair<const QLineEdit*, std::optional<double>*>> fields{
        {m_from, &rule.from}, {m_middle, &rule.middle}, {m_to, &rule.to}};
    for (const auto& [field, value] : fields) {
        if (read(field, *value))
            continue;
        const QString text = field->text().trimmed();
        showProblem(
            m_isOfDates ? tr("“%1” is no date; write it like %2.")
                              .arg(text, formats::date(formats::today()))
                        : tr("“%1” is no number that can be used here.").arg(text));
        return;
    }
    const QString problem = scaleProblem(rule);
    showProblem(problem);
    if (!problem.isEmpty() || rule == m_rule)
        return;
    m_rule = rule;
    emit changed(rule);
}

void ScaleFields::showProblem(const QString& problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    emit sizeChanged();
}

} // namespace cw
