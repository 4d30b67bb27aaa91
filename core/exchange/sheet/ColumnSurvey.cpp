// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/ColumnSurvey.h"

#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"

namespace cw::exchange {

namespace {

/// More or longer ones are names, not a list to choose from.
constexpr int kMostChoices = 24;
constexpr qsizetype kLongestChoice = 60;

bool isPlainNumber(QStringView value)
{
    const QStringView digits = value.startsWith(u'-') ? value.sliced(1) : value;
    const bool hasLeadingZero =
        digits.size() > 1 && digits[0] == u'0' && digits[1] >= u'0' && digits[1] <= u'9';
    return !hasLeadingZero && !value.startsWith(u'+') && numberFromText(value).has_value();
}

bool isLink(QStringView value)
{
    return (value.startsWith(u"http://") || value.startsWith(u"https://")) &&
           !value.contains(u' ') && !value.contains(u'|');
}

bool isIsoDay(QStringView value)
{
    return value.size() == 10 && value[4] == u'-' && readDate(value).kind == DateReading::Kind::Day;
}

} // namespace

void ColumnSurvey::add(const QString& value)
{
    ++m_count;
    if (m_mayBeNumbers)
        m_mayBeNumbers = isPlainNumber(value);
    if (m_mayBeLinks)
        m_mayBeLinks = isLink(value);
    if (m_mayBeIso || m_mayBeDayFirst || m_mayBeMonthFirst)
        addDate(value);
    if (m_mayBeChoices)
        addChoice(value);
}

void ColumnSurvey::addDate(const QString& value)
{
    if (isIsoDay(value))
        return;
    m_hasForeignDates = true;
    const auto isDay = [&](DateOrder order) {
        // A bare number is a date only where the column is known to hold dates, and a day would
        // lose the time of day.
        return !numberFromText(value) && !value.contains(u':') &&
               readDate(value, order).kind == DateReading::Kind::Day;
    };
    m_mayBeIso = m_mayBeIso && isDay(DateOrder::Unknown);
    m_mayBeDayFirst = m_mayBeDayFirst && isDay(DateOrder::DayFirst);
    m_mayBeMonthFirst = m_mayBeMonthFirst && isDay(DateOrder::MonthFirst);
}

void ColumnSurvey::addChoice(const QString& value)
{
    if (m_seen.contains(value))
        return;
    if (value.size() > kMostChoices * kLongestChoice) {
        m_mayBeChoices = false;
        return;
    }
    const bool isList = value.contains(u'|');
    m_hasLists = m_hasLists || isList;
    for (const QString& choice : isList ? splitList(value) : QStringList{value}) {
        if (choice.size() > kLongestChoice || choice.contains(u'\n')) {
            m_mayBeChoices = false;
            return;
        }
        if (!m_choices.contains(choice))
            m_choices += choice;
        if (m_choices.size() > kMostChoices) {
            m_mayBeChoices = false;
            return;
        }
    }
    constexpr int kMostSeen = 1000; // different lists of the same few choices
    if (m_seen.size() < kMostSeen)
        m_seen.insert(value);
}

DraftFieldKind ColumnSurvey::kind() const
{
    if (m_count == 0)
        return DraftFieldKind::Text;
    if (m_mayBeNumbers)
        return DraftFieldKind::Number;
    if (m_mayBeLinks)
        return DraftFieldKind::Link;
    if (m_mayBeIso || m_mayBeDayFirst != m_mayBeMonthFirst)
        return DraftFieldKind::Date;
    if (m_mayBeChoices && m_hasLists)
        return DraftFieldKind::Choices;
    const bool repeats = m_count >= 2 * m_choices.size();
    return m_mayBeChoices && repeats ? DraftFieldKind::Choice : DraftFieldKind::Text;
}

QStringList ColumnSurvey::choices() const
{
    const DraftFieldKind found = kind();
    const bool isChosen = found == DraftFieldKind::Choice || found == DraftFieldKind::Choices;
    return isChosen ? m_choices : QStringList();
}

DateOrder ColumnSurvey::dateOrder() const
{
    if (m_mayBeIso)
        return DateOrder::Unknown;
    return m_mayBeDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace cw::exchange
