// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scope/ScopeText.h"

#include <QCoreApplication>
#include <QStringList>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScopeText)
};

/// One cause needs one number.
QString hiddenByOneCause(const query::HiddenCounts& hidden)
{
    const int count = hidden.members();
    if (hidden.byFilter > 0)
        return Words::tr("%n hidden by the filter", nullptr, count);
    if (hidden.byFocus > 0)
        return Words::tr("%n hidden outside the focus", nullptr, count);
    if (hidden.byDate > 0)
        return Words::tr("%n not there that day, hidden", nullptr, count);
    return Words::tr("%n archived or left, hidden", nullptr, count);
}

} // namespace

QString hiddenText(const query::HiddenCounts& hidden)
{
    QStringList reasons;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            reasons << text;
    };
    add(hidden.byFilter, Words::tr("%n by the filter", nullptr, hidden.byFilter));
    add(hidden.byFocus, Words::tr("%n outside the focus", nullptr, hidden.byFocus));
    add(hidden.byDate, Words::tr("%n not there that day", nullptr, hidden.byDate));
    add(hidden.gone, Words::tr("%n archived or left", nullptr, hidden.gone));
    const QString ties =
        hidden.relationshipsByFilter > 0
            ? Words::tr("%n relationship(s) hidden", nullptr, hidden.relationshipsByFilter)
            : QString();
    if (reasons.isEmpty())
        return ties;
    if (reasons.size() == 1)
        return ties.isEmpty() ? hiddenByOneCause(hidden)
                              : hiddenByOneCause(hidden) + QStringLiteral(" · ") + ties;
    //: %n members, %1 why: "12 hidden: 9 by the filter, 3 archived or left".
    const QString members = Words::tr("%n hidden: %1", nullptr, hidden.members())
                                .arg(reasons.join(QStringLiteral(", ")));
    return ties.isEmpty() ? members : members + QStringLiteral(" · ") + ties;
}

} // namespace cw
