// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paths/PathText.h"

#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PathText)
};

const QString& nameOf(const Network& network, MemberId member)
{
    return network.find(member)->name;
}

} // namespace

QStringList pathSteps(const Network& network, const query::MemberPath& path, CivilDate today)
{
    QStringList lines;
    for (std::size_t i = 0; i < path.relationships.size(); ++i) {
        const QString depth = path.depths[i]
                                  ? Words::tr("depth %1").arg(formats::number(*path.depths[i], 1))
                                  : Words::tr("depth not known");
        const QString contact = path.contacts[i]
                                    ? Words::tr("in touch %1", "how long ago")
                                          .arg(formats::relativeDate(path.contacts[i], today))
                                    : Words::tr("no contact noted");
        QString line = Words::tr("%1: %2, %3", "member, depth of the tie, last contact")
                           .arg(shownName(network, path.members[i + 1]), depth, contact);
        if (const int asked = path.asked[i + 1]; asked > 0 && i + 2 < path.members.size())
            line = Words::tr("%1, asked %n time(s) lately", nullptr, asked).arg(line);
        lines += line;
    }
    return lines;
}

QString requestText(const Network& network, const query::MemberPath& path)
{
    const QString& between = nameOf(network, path.members[1]);
    const QString& next = nameOf(network, path.members[2]);
    const MemberId me = network.profile().me;
    const bool isForMe = path.members.front() == me;
    const QString& whom = nameOf(network, path.members.front());
    QStringList paragraphs;
    paragraphs += Words::tr("Dear %1,").arg(between);
    paragraphs += isForMe ? Words::tr("you know %1. Would you introduce me?").arg(next)
                          : Words::tr("you know %1. Would you introduce %2?").arg(next, whom);
    if (path.members.size() > 3) {
        const QString& last = nameOf(network, path.members.back());
        paragraphs += isForMe ? Words::tr("From there I hope to reach %1.").arg(last)
                              : Words::tr("From there the way may lead on to %1.").arg(last);
    }
    paragraphs += Words::tr("If you would rather not, just say so: that is fine.");
    if (const Member* sender = network.find(me))
        paragraphs += sender->name;
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace cw
