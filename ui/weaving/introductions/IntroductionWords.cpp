// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/introductions/IntroductionWords.h"

#include "core/weaving/IntroductionBrief.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"
#include "ui/weaving/TodayText.h"

#include <QCoreApplication>
#include <QLocale>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(IntroductionWords)
};

constexpr qsizetype kMostNamed = 3;

QString nameOf(const Network& network, MemberId id)
{
    return shownName(network, id);
}

QString listOf(QStringList items)
{
    return QLocale().createSeparatedList(items.mid(0, kMostNamed));
}

QString tagsOf(const Network& network, const std::vector<TagId>& tags)
{
    QStringList names;
    for (const TagId tag : tags)
        names += network.find(tag)->name;
    return listOf(names);
}

template <class Id>
QString textsOf(const Network& network, const std::vector<Id>& rows)
{
    QStringList texts;
    for (const Id id : rows)
        texts += Words::tr("“%1”", "somebody's words").arg(network.find(id)->text.simplified());
    return listOf(texts);
}

/// With a full stop, however it ends.
QString asSentence(const QString& text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || plain.endsWith(u'.') || plain.endsWith(u'!') || plain.endsWith(u'?'))
        return plain;
    return plain + u'.';
}

QString strengthsText(const Network& network, const weaving::SideBrief& side)
{
    const Member& member = *network.find(side.member);
    QStringList sentences;
    if (!member.description.trimmed().isEmpty())
        sentences += asSentence(member.description);
    if (!side.skills.empty())
        sentences += Words::tr("Good at %1.").arg(tagsOf(network, side.skills));
    if (!side.offers.empty())
        sentences += Words::tr("Offers %1.").arg(textsOf(network, side.offers));
    if (!side.needs.empty())
        sentences += Words::tr("Looks for %1.").arg(textsOf(network, side.needs));
    if (!side.interests.empty())
        sentences += Words::tr("Cares for %1.").arg(tagsOf(network, side.interests));
    return sentences.join(u' ');
}

QString benefitText(const Network& network, const weaving::IntroductionBrief& brief)
{
    QStringList sentences;
    for (const weaving::BriefMatch& match : brief.matches) {
        const Offer& offer = *network.find(match.offer);
        const Need& need = *network.find(match.need);
        sentences += Words::tr("%1 looks for “%2”, and %3 offers “%4”.")
                         .arg(
                             nameOf(network, need.member), need.text.simplified(),
                             nameOf(network, offer.member), offer.text.simplified());
    }
    for (const weaving::BriefLesson& lesson : brief.lessons)
        sentences += Words::tr("%1 would like to learn what %2 knows: %3.")
                         .arg(
                             nameOf(network, lesson.learner), nameOf(network, lesson.teacher),
                             network.find(lesson.skill)->name);
    if (!brief.shared.empty())
        sentences += Words::tr("Both care for %1.").arg(tagsOf(network, brief.shared));
    if (sentences.isEmpty() && !brief.sector.isEmpty())
        sentences += Words::tr("Both work in the field %1.").arg(brief.sector);
    if (sentences.isEmpty() && !brief.place.isEmpty())
        sentences += Words::tr("Both are at home in %1.").arg(brief.place);
    return sentences.mid(0, kMostNamed).join(u' ');
}

/// The name that stands below a message; empty: nobody's document.
QString senderOf(const Network& network, const Introduction& introduction)
{
    const MemberId sender = introduction.weaver ? introduction.weaver : network.profile().me;
    const Member* member = network.find(sender);
    return member ? member->name : QString();
}

QString joined(const QStringList& paragraphs)
{
    QStringList there;
    for (const QString& each : paragraphs) {
        if (!each.trimmed().isEmpty())
            there += each.trimmed();
    }
    return there.join(QStringLiteral("\n\n"));
}

QString about(const Network& network, MemberId member, const QString& strengths)
{
    return strengths.trimmed().isEmpty() ? QString()
                                         : Words::tr("%1: %2", "member, strengths")
                                               .arg(nameOf(network, member), strengths.trimmed());
}

} // namespace

QString pairText(const Network& network, const Introduction& introduction)
{
    return Words::tr("%1 and %2", "to be introduced")
        .arg(nameOf(network, introduction.first), nameOf(network, introduction.second));
}

QString introductionStateText(const Network& network, const Introduction& row, CivilDate today)
{
    if (row.outcome != IntroductionOutcome::Open)
        return introductionOutcomeText(row.outcome) + u'.';
    if (row.firstContact)
        return Words::tr("They have spoken %1.")
            .arg(formats::relativeDate(row.firstContact, today));
    if (row.made)
        return Words::tr("Introduced %1.").arg(formats::relativeDate(row.made, today));
    QStringList sentences;
    const auto tell = [&](MemberId side, CivilDate asked, IntroductionAnswer answer) {
        const QString& name = nameOf(network, side);
        if (answer == IntroductionAnswer::Yes)
            sentences += Words::tr("%1 said yes.").arg(name);
        else if (answer == IntroductionAnswer::No)
            sentences += Words::tr("%1 said no.").arg(name);
        else if (asked)
            sentences += Words::tr("%1 was asked %2.", "member, how long ago")
                             .arg(name, formats::relativeDate(asked, today));
        else
            sentences += Words::tr("%1 has not been asked.").arg(name);
    };
    tell(row.first, row.askedFirst, row.answerFirst);
    tell(row.second, row.askedSecond, row.answerSecond);
    return sentences.join(u' ');
}

QString introductionStageText(IntroductionStage stage)
{
    switch (stage) {
    case IntroductionStage::Suggested:
        return Words::tr("Thought of");
    case IntroductionStage::Asked:
        return Words::tr("Asked");
    case IntroductionStage::Agreed:
        return Words::tr("Both said yes");
    case IntroductionStage::Made:
        return Words::tr("Introduced");
    case IntroductionStage::InTouch:
        return Words::tr("In touch");
    case IntroductionStage::Concluded:
        return Words::tr("Ended");
    case IntroductionStage::Declined:
        return Words::tr("Declined");
    }
    return {};
}

QString introductionOutcomeText(IntroductionOutcome outcome)
{
    switch (outcome) {
    case IntroductionOutcome::Open:
        return Words::tr("Not known yet");
    case IntroductionOutcome::Exchanged:
        return Words::tr("They exchanged something");
    case IntroductionOutcome::Deepened:
        return Words::tr("They have come closer");
    case IntroductionOutcome::Project:
        return Words::tr("They do something together");
    case IntroductionOutcome::Nothing:
        return Words::tr("Nothing came of it");
    }
    return {};
}

QString exchangeKindText(ExchangeKind kind)
{
    switch (kind) {
    case ExchangeKind::Information:
        return Words::tr("Information");
    case ExchangeKind::Idea:
        return Words::tr("An idea");
    case ExchangeKind::Resource:
        return Words::tr("A resource");
    }
    return {};
}

void fillFromProfiles(Introduction& introduction, const Network& network, CivilDate today)
{
    const weaving::IntroductionBrief brief =
        weaving::introductionBrief(network, introduction.first, introduction.second, today);
    const auto fill = [](QString& text, const QString& draft) {
        if (text.trimmed().isEmpty())
            text = draft;
    };
    fill(introduction.strengthsFirst, strengthsText(network, brief.first));
    fill(introduction.strengthsSecond, strengthsText(network, brief.second));
    fill(introduction.benefit, benefitText(network, brief));
}

QString introductionMessage(const Network& network, const Introduction& introduction)
{
    return joined(
        {Words::tr("Dear %1, dear %2,")
             .arg(nameOf(network, introduction.first), nameOf(network, introduction.second)),
         Words::tr("you both said that you would like to meet."),
         about(network, introduction.first, introduction.strengthsFirst),
         about(network, introduction.second, introduction.strengthsSecond), introduction.benefit,
         Words::tr("I leave it to you to find a time. Let me know how it went."),
         senderOf(network, introduction)});
}

QString askingMessage(const Network& network, const Introduction& introduction, MemberId asked)
{
    const bool isFirst = asked == introduction.first;
    const MemberId other = isFirst ? introduction.second : introduction.first;
    return joined(
        {Words::tr("Dear %1,").arg(nameOf(network, asked)),
         Words::tr("may I introduce you to %1?").arg(nameOf(network, other)),
         about(
             network, other, isFirst ? introduction.strengthsSecond : introduction.strengthsFirst),
         introduction.benefit, Words::tr("If you would rather not, just say so: that is fine."),
         senderOf(network, introduction)});
}

QUrl mailTo(
    const Network& network, const std::vector<MemberId>& to, const QString& subject,
    const QString& body)
{
    QStringList addresses;
    for (const MemberId id : to) {
        const QString address = network.find(id)->email.trimmed();
        if (!address.isEmpty())
            addresses += QString::fromLatin1(QUrl::toPercentEncoding(address, "@"));
    }
    QString lines = body;
    lines.replace(u'\n', QLatin1String("\r\n"));
    return QUrl(
        QStringLiteral("mailto:%1?subject=%2&body=%3")
            .arg(
                addresses.join(u','), QString::fromLatin1(QUrl::toPercentEncoding(subject)),
                QString::fromLatin1(QUrl::toPercentEncoding(lines))),
        QUrl::StrictMode);
}

} // namespace cw
