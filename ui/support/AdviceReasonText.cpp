// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/AdviceText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"
#include "ui/support/TeamReasonText.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

/// Makes the sentence of each reason.
class ReasonSentence
{
public:
    ReasonSentence(const advice::Advice& advice, const Network& network, CivilDate today)
        : m_advice(advice), m_network(network), m_today(today)
    {}

    QString operator()(const advice::BothKnow& reason) const
    {
        if (std::ranges::any_of(reason.contacts.named, [&](MemberId each) { return isMe(each); })) {
            advice::SomeMembers others = reason.contacts;
            std::erase_if(others.named, [&](MemberId each) { return isMe(each); });
            --others.count;
            return others.count == 0 ? Words::tr("Both know you.")
                                     : Words::tr("Both know you, and %1 too.").arg(names(others));
        }
        return hasMe() ? Words::tr("You both know %1.").arg(names(reason.contacts))
                       : Words::tr("Both know %1.").arg(names(reason.contacts));
    }

    QString operator()(const advice::BothTagged& reason) const
    {
        const QStringList words = quoted(reason.tags);
        const QString all = listedText(words);
        switch (reason.as) {
        case advice::SharedAs::Mark:
            return Words::tr("Both are marked %1.").arg(all);
        case advice::SharedAs::Interest:
            return Words::tr("Both care about %1.").arg(all);
        case advice::SharedAs::Skill:
            return Words::tr("Both know their way around %1.").arg(all);
        case advice::SharedAs::Learning:
            return Words::tr("Both would like to learn %1.").arg(all);
        case advice::SharedAs::Mixed:
            return Words::tr("Both have to do with %1.").arg(all);
        }
        return {};
    }

    QString operator()(const advice::BothHave& reason) const
    {
        switch (reason.field) {
        case advice::SharedField::Sector:
            return Words::tr("Both are in the sector %1.").arg(shownName(reason.value));
        case advice::SharedField::Place:
            return Words::tr("Both are in %1.").arg(shownName(reason.value));
        }
        return {};
    }

    QString operator()(const advice::MetOnce& reason) const
    {
        const QString day = formats::date(reason.date);
        return hasMe() ? Words::tr("You were together on %1, and no tie is noted.").arg(day)
                       : Words::tr("They were together on %1, and no tie is noted.").arg(day);
    }

    QString operator()(const advice::WantsCloser& reason) const
    {
        const QString depth = depthText(reason.wanted);
        return isMe(reason.member) ? Words::tr("You would like the tie to be at %1.").arg(depth)
                                   : Words::tr("%1 would like the tie to be at %2.")
                                         .arg(name(reason.member), depth);
    }

    QString operator()(const advice::BothWantCloser& reason) const
    {
        return Words::tr("Both would like the tie to be at %1.").arg(depthText(reason.wanted));
    }

    QString operator()(const advice::CouldTeach& reason) const
    {
        return Words::tr("%1 could teach %2, and %3 would like to learn it.")
            .arg(name(reason.teaches), listedText(quoted(reason.tags)), name(reason.learns));
    }

    QString operator()(const advice::BroughtIn& reason) const
    {
        return isMe(reason.by)
                   ? Words::tr("You brought %1 in, and no tie is noted.").arg(name(reason.member))
                   : Words::tr("%1 brought %2 in, and no tie is noted.")
                         .arg(name(reason.by), name(reason.member));
    }

    QString operator()(const advice::Nominated& reason) const
    {
        return isMe(reason.by)
                   ? Words::tr("You said that %1 must be here.").arg(name(reason.member))
                   : Words::tr("%1 said that %2 must be here.")
                         .arg(name(reason.by), name(reason.member));
    }

    QString operator()(const advice::FewTies& reason) const
    {
        const QString who = name(reason.member);
        const auto count = static_cast<int>(reason.ties.count);
        if (reason.joined) {
            const QString since = formats::relativeDate(reason.joined, m_today);
            return count == 0 ? Words::tr("%1 joined %2 and has no tie yet.").arg(who, since)
                              : Words::tr("%1 joined %2 and has %n tie(s): %3.", nullptr, count)
                                    .arg(who, since, names(reason.ties));
        }
        return count == 0 ? Words::tr("%1 has no tie yet.").arg(who)
                          : Words::tr("%1 has %n tie(s): %2.", nullptr, count)
                                .arg(who, names(reason.ties));
    }

    QString operator()(const advice::HasRoom& reason) const
    {
        const auto ties = static_cast<int>(reason.ties);
        const QString who = name(reason.member);
        return reason.isInCore
                   ? Words::tr(
                         "%1 is in the core, with %n tie(s) and room for one more.", nullptr, ties)
                         .arg(who)
                   : Words::tr(
                         "%1 is at home here, with %n tie(s) and room for one more.", nullptr, ties)
                         .arg(who);
    }

    QString operator()(const advice::ClustersApart& reason) const
    {
        const QString first = cluster(reason.first);
        const QString second = cluster(reason.second);
        if (reason.ties == 0)
            return Words::tr("Between %1 and %2 there is no tie.").arg(first, second);
        return Words::tr(
                   "Between %1 and %2 there are only %n tie(s), kept up by %3.", nullptr,
                   static_cast<int>(reason.ties))
            .arg(first, second, names(reason.carriers));
    }

    QString operator()(const advice::StepsApart& reason) const
    {
        if (!reason.steps)
            return Words::tr("No path leads from one to the other.");
        if (reason.by.empty())
            return Words::tr("They are %n step(s) apart.", nullptr, *reason.steps);
        QStringList way;
        for (const MemberId member : reason.by)
            way.append(name(member));
        return Words::tr("They are %n step(s) apart now, by way of %1.", nullptr, *reason.steps)
            .arg(listedText(way));
    }

    QString operator()(const advice::LastContact& reason) const
    {
        const QString when = formats::date(reason.date);
        const QString ago = formats::relativeDate(reason.date, m_today);
        if (hasMe())
            return reason.depth
                       ? Words::tr(
                             "Your last contact was on %1 (%2); the tie has been as deep as %3.")
                             .arg(when, ago, depthText(*reason.depth))
                       : Words::tr("Your last contact was on %1 (%2).").arg(when, ago);
        return reason.depth
                   ? Words::tr("Their last contact was on %1 (%2); the tie has been as deep as %3.")
                         .arg(when, ago, depthText(*reason.depth))
                   : Words::tr("Their last contact was on %1 (%2).").arg(when, ago);
    }

    QString operator()(const advice::UsualRhythm& reason) const
    {
        if (hasMe())
            return reason.isAgreed
                       ? Words::tr("You mean to be in touch every %n day(s).", nullptr, reason.days)
                       : Words::tr(
                             "You used to be in touch about every %n day(s).", nullptr,
                             reason.days);
        return reason.isAgreed
                   ? Words::tr("They are to be in touch every %n day(s).", nullptr, reason.days)
                   : Words::tr(
                         "They used to be in touch about every %n day(s).", nullptr, reason.days);
    }

    QString operator()(const advice::DoTogether& reason) const
    {
        QStringList words;
        for (const QString& type : reason.types)
            words.append(type);
        return Words::tr("What is between them: %1.").arg(listedText(words));
    }

    QString operator()(const advice::KnowsOthers& reason) const
    {
        if (isMe(otherThan(reason.member)))
            return Words::tr("%1 knows %2, whom you do not know.")
                .arg(name(reason.member), names(reason.contacts));
        return Words::tr("%1 knows %2, whom %3 does not know.")
            .arg(name(reason.member), names(reason.contacts), name(otherThan(reason.member)));
    }

    QString operator()(const advice::OnlyWay& reason) const
    {
        const auto count = static_cast<int>(reason.members.count);
        if (isMe(reason.through))
            return Words::tr(
                       "Without you, %n member(s) have no way to the rest: %1.", nullptr, count)
                .arg(names(reason.members));
        if (reason.through)
            return Words::tr(
                       "Without %1, %n member(s) have no way to the rest: %2.", nullptr, count)
                .arg(name(reason.through), names(reason.members));
        return Words::tr(
                   "If this tie lapses, %n member(s) lose their only way to the rest: %1.", nullptr,
                   count)
            .arg(names(reason.members));
    }

    QString operator()(const advice::CarriesPaths& reason) const
    {
        const QString share =
            reason.isEstimate
                ? Words::tr("about %1", "an estimated share").arg(formats::percent(reason.share))
                : formats::percent(reason.share);
        if (isMe(reason.member))
            return Words::tr("Of all shortest paths between others, %1 run through you.")
                .arg(share);
        return reason.member
                   ? Words::tr("Of all shortest paths between others, %1 run through %2.")
                         .arg(share, name(reason.member))
                   : Words::tr("Of all shortest paths in the network, %1 run over this tie.")
                         .arg(share);
    }

    QString operator()(const advice::TieDepth& reason) const
    {
        if (reason.depth && !m_advice.relationship)
            return Words::tr("So far the tie is at %1.").arg(depthText(*reason.depth));
        return reason.depth ? Words::tr("The tie is at %1.").arg(depthText(*reason.depth))
                            : Words::tr("Nobody has said how deep the tie is.");
    }

    QString operator()(const advice::ViewsDiffer& reason) const
    {
        if (isMe(reason.first) || isMe(reason.second)) {
            const bool isFirst = isMe(reason.first);
            return Words::tr("You said %1, %2 said %3.")
                .arg(
                    depthText(isFirst ? reason.firstDepth : reason.secondDepth),
                    name(isFirst ? reason.second : reason.first),
                    depthText(isFirst ? reason.secondDepth : reason.firstDepth));
        }
        return Words::tr("%1 said %2, %3 said %4.")
            .arg(
                name(reason.first), depthText(reason.firstDepth), name(reason.second),
                depthText(reason.secondDepth));
    }

    QString operator()(const advice::OnlyThrough& reason) const
    {
        if (isMe(reason.member))
            return Words::tr("You are the only contact they have in common.");
        return Words::tr("The only contact they have in common is %1.").arg(name(reason.member));
    }

    QString operator()(const advice::NeedMeetsOffer& reason) const
    {
        const QString needs = name(reason.needs);
        const QString offers = name(reason.offers);
        if (reason.until)
            return Words::tr("%1 needs “%2” by %5; %3 offers “%4”.")
                .arg(
                    needs, shownName(reason.need), offers, shownName(reason.offer),
                    formats::date(reason.until));
        return Words::tr("%1 needs “%2”; %3 offers “%4”.")
            .arg(needs, shownName(reason.need), offers, shownName(reason.offer));
    }

    QString operator()(const advice::AlsoTheOtherWay&) const
    {
        return Words::tr("It goes the other way as well: each has what the other needs.");
    }

    /// Of teams (TeamReasonText.h).
    template <class TeamReason>
    QString operator()(const TeamReason& reason) const
    {
        return teamReasonText(reason, m_network);
    }

private:
    QString name(MemberId member) const { return shownName(m_network, member); }
    QStringList quoted(const std::vector<TagId>& tags) const
    {
        QStringList words;
        for (const TagId tag : tags)
            words.append(Words::tr("“%1”").arg(m_network.find(tag)->name));
        return words;
    }
    bool isMe(MemberId member) const { return member && member == m_network.profile().me; }
    bool hasMe() const
    {
        const MemberId me = m_network.profile().me;
        return me && std::ranges::count(m_advice.members, me) > 0;
    }

    MemberId otherThan(MemberId member) const
    {
        return m_advice.members.front() == member ? m_advice.members.back()
                                                  : m_advice.members.front();
    }

    QString names(const advice::SomeMembers& members) const
    {
        QStringList words;
        for (const MemberId member : members.named)
            words.append(name(member));
        const auto others = static_cast<int>(members.count - members.named.size());
        if (others == 0)
            return listedText(words);
        return Words::tr("%1 and %n other(s)", "names, then how many more", others)
            .arg(words.join(Words::tr(", ", "between names")));
    }

    QString cluster(const advice::ClusterName& cluster) const
    {
        const auto count = static_cast<int>(cluster.members);
        return cluster.common.isEmpty()
                   ? Words::tr("the %n member(s) around %1", nullptr, count).arg(name(cluster.head))
                   : Words::tr("the %n member(s) around %1 (mostly %2)", nullptr, count)
                         .arg(name(cluster.head), cluster.common);
    }

    const advice::Advice& m_advice;
    const Network& m_network;
    CivilDate m_today;
};

} // namespace

QString listedText(QStringList words)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return Words::tr("%1 and %2", "names; the last of them")
        .arg(words.join(Words::tr(", ", "between names")), last);
}

QString adviceReasonText(
    const advice::Reason& reason, const advice::Advice& advice, const Network& network,
    CivilDate today)
{
    return std::visit(ReasonSentence(advice, network, today), reason);
}

} // namespace cw
