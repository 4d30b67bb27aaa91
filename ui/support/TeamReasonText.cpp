// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/TeamReasonText.h"

#include "ui/support/AdviceText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

bool isMe(const Network& network, MemberId member)
{
    return member && network.profile().me == member;
}

QString nameOf(const Network& network, MemberId member)
{
    return shownName(network, member);
}

QString quotedList(const std::vector<TagId>& tags, const Network& network)
{
    QStringList words;
    for (const TagId tag : tags)
        words.append(Words::tr("“%1”").arg(network.find(tag)->name));
    return listedText(words);
}

QString whatIBring(advice::Holding how, const QString& words)
{
    switch (how) {
    case advice::Holding::Skill:
        return Words::tr("You know your way around %1.").arg(words);
    case advice::Holding::Offer:
        return Words::tr("You offer something to do with %1.").arg(words);
    case advice::Holding::Interest:
        return Words::tr("You care about %1.").arg(words);
    case advice::Holding::Mark:
        return Words::tr("You have to do with %1.").arg(words);
    case advice::Holding::Learning:
        return Words::tr("You would like to learn %1.").arg(words);
    }
    return {};
}

QString whatTheyBring(advice::Holding how, const QString& name, const QString& words)
{
    switch (how) {
    case advice::Holding::Skill:
        return Words::tr("%1 knows their way around %2.").arg(name, words);
    case advice::Holding::Offer:
        return Words::tr("%1 offers something to do with %2.").arg(name, words);
    case advice::Holding::Interest:
        return Words::tr("%1 cares about %2.").arg(name, words);
    case advice::Holding::Mark:
        return Words::tr("%1 has to do with %2.").arg(name, words);
    case advice::Holding::Learning:
        return Words::tr("%1 would like to learn %2.").arg(name, words);
    }
    return {};
}

} // namespace

QString teamReasonText(const advice::WaitsForTeam& reason, const Network& network)
{
    const QString words = quotedList(reason.words, network);
    QStringList core;
    for (const MemberId member : reason.core.named) {
        if (!isMe(network, member))
            core.append(nameOf(network, member));
    }
    const bool hasMe = core.size() < static_cast<qsizetype>(reason.core.named.size());
    if (core.isEmpty())
        return hasMe ? Words::tr("So far it is in your hands alone, and it takes %1.").arg(words)
                     : Words::tr("So far it is in nobody's hands, and it takes %1.").arg(words);
    if (hasMe)
        return Words::tr("So far it is in your hands and those of %1, and it takes %2.")
            .arg(listedText(core), words);
    return Words::tr("So far it is in the hands of %1, and it takes %2.")
        .arg(listedText(core), words);
}

QString teamReasonText(const advice::Brings& reason, const Network& network)
{
    const QString words = quotedList(reason.words, network);
    return isMe(network, reason.member)
               ? whatIBring(reason.how, words)
               : whatTheyBring(reason.how, nameOf(network, reason.member), words);
}

QString teamReasonText(const advice::NobodyFor& reason, const Network& network)
{
    return Words::tr("Nobody was found for %1.").arg(quotedList(reason.words, network));
}

QString teamReasonText(const advice::TriedTie& reason, const Network& network)
{
    const QString depth = depthText(reason.depth);
    if (isMe(network, reason.first) || isMe(network, reason.second)) {
        const MemberId other = isMe(network, reason.first) ? reason.second : reason.first;
        return Words::tr("Between you and %1 the tie is at %2.").arg(nameOf(network, other), depth);
    }
    return Words::tr("Between %1 and %2 the tie is at %3.")
        .arg(nameOf(network, reason.first), nameOf(network, reason.second), depth);
}

QString teamReasonText(const advice::NewToEachOther& reason, const Network&)
{
    const auto pairs = static_cast<int>(reason.pairs);
    const QString of = formats::number(qint64(reason.of));
    if (reason.clusters < 2)
        return Words::tr("Of its %1 pairs, %n would be new to each other.", nullptr, pairs).arg(of);
    return Words::tr(
               "Of its %1 pairs, %n would be new to each other, across %2 circles.", nullptr, pairs)
        .arg(of, formats::number(qint64(reason.clusters)));
}

} // namespace cw
