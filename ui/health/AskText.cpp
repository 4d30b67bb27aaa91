// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/AskText.h"

#include "ui/filter/FilterChips.h"
#include "ui/filter/FilterText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct AskText
{
    Q_DECLARE_TR_FUNCTIONS(AskText)
};

QString tiesText(int minDepth)
{
    return minDepth > 0 ? AskText::tr("ties of depth %1 or more").arg(depthText(minDepth))
                        : AskText::tr("all ties");
}

QString dayText(CivilDate asOf)
{
    return asOf ? AskText::tr("as of %1").arg(formats::date(asOf)) : AskText::tr("as things stand");
}

} // namespace

QString memberFilterText(const Network& network, const query::Filter& filter)
{
    if (filter.isEmpty())
        return AskText::tr("everybody but the archived");
    const FilterChips chips = FilterChips::of(filter);
    QStringList terms;
    for (const query::FilterTerm& term : chips.terms)
        terms << chipText(network, term);
    return terms.join(
        //: Between two conditions of a filter.
        chips.join == FilterChips::Join::All ? AskText::tr(" and ") : AskText::tr(" or "));
}

QString askText(const HealthPicture& picture)
{
    const QString members =
        AskText::tr(
            "%n member(s)", nullptr, static_cast<int>(picture.found.network.coverage.members)) +
        QStringLiteral(" (") + memberFilterText(picture.network, picture.ask.filter) + u')';
    const QString day =
        picture.ask.asOf ? dayText(picture.ask.asOf)
                         : AskText::tr("as things stand on %1").arg(formats::date(picture.today));
    return QStringList{
        members, day, tiesText(picture.ask.minDepth),
        AskText::tr("depth %1", "'claimed by either side'").arg(ruleText(picture.ask.rule))}
        .join(QStringLiteral(" · "));
}

QStringList askDifferences(const Network& network, const HealthAsk& before, const HealthAsk& now)
{
    QStringList differences;
    const auto add = [&](const QString& was, const QString& is) {
        if (was != is)
            differences
                << AskText::tr("%1 instead of %2", "what is asked now and before").arg(is, was);
    };
    add(memberFilterText(network, before.filter), memberFilterText(network, now.filter));
    add(dayText(before.asOf), dayText(now.asOf));
    add(tiesText(before.minDepth), tiesText(now.minDepth));
    add(ruleText(before.rule), ruleText(now.rule));
    return differences;
}

} // namespace cw
