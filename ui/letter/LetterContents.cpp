// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterContents.h"

#include "ui/support/AdviceText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace cw {

namespace {

using advice::MemberLetter;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterContents)
};

/// A letter names no more circles than are read.
constexpr std::size_t kCircles = 4;
/// Nor more reasons to meet somebody.
constexpr std::size_t kReasons = 3;

/// Why the reader and somebody else could meet, spoken to the reader.
class WhySentence
{
public:
    WhySentence(const Network& network, MemberId reader, MemberId other)
        : m_network(network), m_reader(reader), m_other(other)
    {}

    QString operator()(const advice::BothKnow& reason) const
    {
        QStringList names;
        for (const MemberId each : reason.contacts.named)
            names.append(shownName(m_network, each));
        return Words::tr("You both know %1.").arg(listedText(names));
    }

    QString operator()(const advice::BothTagged& reason) const
    {
        const QString words = quoted(reason.tags);
        switch (reason.as) {
        case advice::SharedAs::Interest:
            return Words::tr("You both care about %1.").arg(words);
        case advice::SharedAs::Skill:
            return Words::tr("You both know your way around %1.").arg(words);
        case advice::SharedAs::Learning:
            return Words::tr("You would both like to learn %1.").arg(words);
        case advice::SharedAs::Mark:
        case advice::SharedAs::Mixed:
            return Words::tr("You both have to do with %1.").arg(words);
        }
        return {};
    }

    QString operator()(const advice::BothHave& reason) const
    {
        const QString value = shownName(reason.value);
        return reason.field == advice::SharedField::Sector
                   ? Words::tr("You both work in the sector %1.").arg(value)
                   : Words::tr("You are both in %1.").arg(value);
    }

    QString operator()(const advice::MetOnce& reason) const
    {
        return Words::tr("You were together on %1.").arg(formats::date(reason.date));
    }

    QString operator()(const advice::NeedMeetsOffer& reason) const
    {
        const QString need = shownName(reason.need);
        const QString offer = shownName(reason.offer);
        if (reason.needs == m_reader)
            return Words::tr("You are looking for “%1”; %2 offers “%3”.").arg(need, other(), offer);
        if (reason.until)
            return Words::tr("%1 is looking for “%2” by %4; you offer “%3”.")
                .arg(other(), need, offer, formats::date(reason.until));
        return Words::tr("%1 is looking for “%2”; you offer “%3”.").arg(other(), need, offer);
    }

    QString operator()(const advice::AlsoTheOtherWay&) const
    {
        return Words::tr("It goes the other way as well.");
    }

    QString operator()(const advice::CouldTeach& reason) const
    {
        const QString words = quoted(reason.tags);
        return reason.teaches == m_reader
                   ? Words::tr("You could teach %1, and %2 would like to learn it.")
                         .arg(words, other())
                   : Words::tr("%1 could teach %2, which you would like to learn.")
                         .arg(other(), words);
    }

    /// No other reason is in a letter.
    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }

private:
    QString other() const { return shownName(m_network, m_other); }
    QString quoted(const std::vector<TagId>& tags) const
    {
        QStringList words;
        for (const TagId each : tags) {
            if (const Tag* tag = m_network.find(each))
                words.append(Words::tr("“%1”", "a word of the network").arg(shownName(tag->name)));
        }
        return listedText(words);
    }

    const Network& m_network;
    MemberId m_reader;
    MemberId m_other;
};

class LetterWords
{
public:
    LetterWords(const MemberLetter& letter, const Network& network)
        : m_letter(letter), m_network(network), m_me(network.profile().me)
    {}

    LetterContents contents() const
    {
        LetterContents all;
        all.network = shownName(m_network.profile().name);
        all.date = formats::date(m_letter.day);
        all.greeting = Words::tr("Dear %1,").arg(shownName(m_network, m_letter.member));
        all.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        all.parts.push_back(opening());
        if (m_letter.standing.ties > 0)
            all.parts.push_back(place());
        if (m_letter.circles.size() > 1)
            all.parts.push_back(circles());
        if (!m_letter.meetings.empty())
            all.parts.push_back(meetings());
        all.closing = closing();
        all.signature = isToMe() ? QString() : shownName(m_network, m_me);
        if (!all.signature.isEmpty())
            all.regards = Words::tr("With warm regards,");
        return all;
    }

private:
    bool isToMe() const { return m_me == m_letter.member; }

    LetterPart opening() const
    {
        const QString name = shownName(m_network.profile().name);
        LetterPart part;
        part.paragraphs.append(
            name.isEmpty()
                ? Words::tr("This page is for you: where you stand in our network, as we see it.")
                : Words::tr("This page is for you: where you stand in %1, as we see it.")
                      .arg(name));
        if (m_letter.standing.ties == 0)
            part.paragraphs.append(
                Words::tr("We have not yet noted whom you know here. Tell us a few names, and the "
                          "next letter will have more to say."));
        return part;
    }

    LetterPart place() const
    {
        const advice::LetterStanding& standing = m_letter.standing;
        QStringList sentences{
            Words::tr("You have ties to %n member(s).", nullptr, static_cast<int>(standing.ties))};
        if (standing.confirmed == standing.ties)
            sentences.append(
                standing.ties == 1 ? Words::tr("You have both told us of it.")
                                   : Words::tr("Both sides have told us of each of them."));
        else if (standing.confirmed > 0)
            sentences.append(Words::tr(
                "Both sides have told us of %n of them.", nullptr,
                static_cast<int>(standing.confirmed)));
        if (standing.typicalDepth)
            sentences.append(depthSentence());
        return {.title = Words::tr("Your place"), .paragraphs = {sentences.join(u' ')}};
    }

    QString depthSentence() const
    {
        const advice::LetterStanding& standing = m_letter.standing;
        const auto told = static_cast<int>(standing.told);
        const QString word = depthWord(*standing.typicalDepth);
        const QString depth = formats::number(*standing.typicalDepth, 1);
        if (standing.ties == 1)
            return Words::tr("You see it at “%1” (depth %2 of 5).").arg(word, depth);
        if (told == 1)
            return Words::tr("One of them you see at “%1” (depth %2 of 5).").arg(word, depth);
        if (standing.told == standing.ties)
            return Words::tr("By what you have told us, a typical one is “%1” (depth %2 of 5).")
                .arg(word, depth);
        return Words::tr(
                   "By what you have told us of %n of them, a typical one is “%1” (depth %2 of 5).",
                   nullptr, told)
            .arg(word, depth);
    }

    QString circleText(const advice::LetterCircle& circle) const
    {
        QStringList names;
        for (const MemberId each : circle.people.named)
            names.append(shownName(m_network, each));
        const auto others = static_cast<int>(circle.people.count - circle.people.named.size());
        return others == 0 ? listedText(names)
                           : Words::tr("%1 and %n other(s)", "names, then how many more", others)
                                 .arg(names.join(Words::tr(", ", "between names")));
    }

    LetterPart circles() const
    {
        const auto& all = m_letter.circles;
        LetterPart part{.title = Words::tr("Whom you bring together")};
        part.paragraphs.append(Words::tr(
            "Those you know form %n circles that have no tie to each other. You know them "
            "all:",
            nullptr, static_cast<int>(all.size())));
        const auto onlyWays = std::ranges::count_if(all, &advice::LetterCircle::isOnlyWay);
        const bool isOnlyWayOfAll = onlyWays == std::ssize(all);
        const std::size_t named = all.size() <= kCircles + 1 ? all.size() : kCircles;
        for (std::size_t i = 0; i < named; ++i) {
            const QString people = circleText(all[i]);
            part.points.append(
                all[i].isOnlyWay && !isOnlyWayOfAll
                    ? Words::tr("%1 – nobody but you leads from here to the others").arg(people)
                    : people);
        }
        if (named < all.size())
            part.points.append(
                Words::tr("and %n more", "circles", static_cast<int>(all.size() - named)));
        if (isOnlyWayOfAll)
            part.points.append(Words::tr("Nobody but you leads from one to another."));
        return part;
    }

    LetterPart meetings() const
    {
        LetterPart part{
            .title = Words::tr(
                "%n person(s) you might like to meet", nullptr,
                static_cast<int>(m_letter.meetings.size()))};
        for (const advice::LetterMeeting& each : m_letter.meetings) {
            QStringList why;
            for (std::size_t i = 0; i < std::min(kReasons, each.reasons.size()); ++i)
                why.append(std::visit(
                    WhySentence(m_network, m_letter.member, each.other), each.reasons[i]));
            part.people.push_back({shownName(m_network, each.other), why.join(u' ')});
        }
        return part;
    }

    QStringList closing() const
    {
        QStringList sentences;
        if (!m_letter.meetings.empty() && !isToMe())
            sentences.append(
                Words::tr("Would you like to be introduced to one of them? A word is enough. And "
                          "if not, that is fine."));
        return sentences;
    }

    const MemberLetter& m_letter;
    const Network& m_network;
    MemberId m_me;
};

} // namespace

LetterContents letterContents(const MemberLetter& letter, const Network& network)
{
    return LetterWords(letter, network).contents();
}

QString letterText(const LetterContents& contents)
{
    QStringList lines{contents.network, contents.date, contents.greeting};
    for (const LetterPart& part : contents.parts) {
        lines << part.title << part.paragraphs << part.points;
        for (const LetterPerson& person : part.people)
            lines << person.name << person.why;
    }
    lines << contents.closing << contents.regards << contents.signature;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace cw
