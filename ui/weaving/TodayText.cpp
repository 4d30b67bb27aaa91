// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/TodayText.h"

#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>

namespace cw {

namespace {

constexpr int kMonth = 30; // days
constexpr int kManyDays = 2 * kMonth;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

/// Why they mean to be in touch so often.
QString cadenceText(const weaving::DueContact& contact)
{
    const int days = contact.cadence.days;
    switch (contact.cadence.basis) {
    case query::CadenceBasis::Relationship:
        return Words::tr("The two mean to be in touch every %n day(s).", nullptr, days);
    case query::CadenceBasis::Member:
        return Words::tr("Set for everybody tied to one of them: every %n day(s).", nullptr, days);
    case query::CadenceBasis::Tag:
        return Words::tr("Set for a tag of theirs: every %n day(s).", nullptr, days);
    case query::CadenceBasis::Depth:
        break;
    }
    return Words::tr("Set for ties as deep as this: every %n day(s).", nullptr, days);
}

} // namespace

QString pairText(const Network& network, MemberId first, MemberId second)
{
    const MemberId me = network.profile().me;
    if (me && second == me)
        return shownName(network, first);
    if (me && first == me)
        return shownName(network, second);
    return Words::tr("%1 and %2").arg(shownName(network, first), shownName(network, second));
}

QString contactTitle(const Network& network, const weaving::DueContact& contact)
{
    const Relationship& tie = *network.find(contact.relationship);
    return pairText(network, tie.first, tie.second);
}

QString dueText(CivilDate due, CivilDate today)
{
    const int days = today.epochDays() - due.epochDays();
    if (days >= kManyDays)
        return Words::tr("%n month(s) late", nullptr, days / kMonth);
    if (days > 0)
        return Words::tr("%n day(s) late", nullptr, days);
    if (days == 0)
        return Words::tr("Due today");
    return Words::tr("Due in %n day(s)", nullptr, -days);
}

QString contactReason(const weaving::DueContact& contact, CivilDate today)
{
    const QString last =
        contact.last ? Words::tr("Last contact %1.").arg(formats::relativeDate(contact.last, today))
                     : Words::tr("No contact noted yet.");
    return last + u' ' + cadenceText(contact);
}

} // namespace cw
