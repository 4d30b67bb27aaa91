// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/KindWords.h"

#include "core/network/Folding.h"

#include <QHash>

namespace cw::exchange {

namespace {

QHash<QString, MemberKind> kindWords()
{
    QHash<QString, MemberKind> words;
    const auto add = [&](MemberKind kind, std::initializer_list<const char16_t*> list) {
        for (const char16_t* word : list)
            words.insert(QString::fromUtf16(word), kind);
    };
    add(MemberKind::Individual,
        {u"individual", u"individuals", u"person", u"persons", u"people", u"human", u"contact",
         u"member", u"mensch", u"einzelperson", u"persona", u"personne", u"individu"});
    add(MemberKind::Organization,
        {u"organization", u"organizations", u"organisation", u"organisations", u"org",
         u"orgs",         u"company",       u"business",     u"firm",          u"enterprise",
         u"institution",  u"institute",     u"agency",       u"ngo",           u"nonprofit",
         u"non profit",   u"charity",       u"foundation",   u"university",    u"school",
         u"hospital",     u"government",    u"cooperative",  u"co op",         u"association",
         u"society",      u"municipality",  u"council",      u"ministry",      u"department",
         u"verein",       u"firma",         u"unternehmen",  u"stiftung",      u"behorde",
         u"organizacion", u"empresa",       u"asociacion",   u"fundacion",     u"entreprise",
         u"fondation"});
    add(MemberKind::Group,
        {u"group", u"groups", u"team", u"working group", u"committee", u"network", u"coalition",
         u"community", u"collective", u"circle", u"alliance", u"task force", u"gruppe",
         u"arbeitsgruppe", u"netzwerk", u"grupo", u"red", u"groupe", u"reseau"});
    return words;
}

} // namespace

std::optional<MemberKind> kindOfWord(const QString& type)
{
    static const QHash<QString, MemberKind> kWords = kindWords();
    const auto found = kWords.constFind(folded(type));
    return found == kWords.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace cw::exchange
