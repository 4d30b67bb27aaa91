// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/text/DateText.h"

#include <QSet>
#include <QString>

namespace cw::exchange {

/// Watches the values of one column go by and says what kind of field they are together. A doubt
/// makes it Text: numbers with leading zeros are postal codes, with a plus telephone numbers, and
/// "03/04/2021" alone is no date.
class ColumnSurvey
{
public:
    /// @param value  not blank.
    void add(const QString& value);

    bool isEmpty() const { return m_count == 0; }
    DraftFieldKind kind() const;
    /// In the order of their appearance for Choice and Choices; else empty.
    QStringList choices() const;
    /// The order that reads every value of a Date.
    DateOrder dateOrder() const;
    /// Whether values of this Date are not ISO days already.
    bool hasForeignDates() const { return m_hasForeignDates; }

private:
    void addDate(const QString& value);
    void addChoice(const QString& value);

    int m_count = 0;
    bool m_mayBeNumbers = true;
    bool m_mayBeLinks = true;
    bool m_mayBeIso = true; ///< dates of one reading
    bool m_mayBeDayFirst = true;
    bool m_mayBeMonthFirst = true;
    bool m_hasForeignDates = false;
    bool m_mayBeChoices = true;
    bool m_hasLists = false;
    QSet<QString> m_seen;
    QStringList m_choices;
};

} // namespace cw::exchange
