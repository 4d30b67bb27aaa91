// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/MemberLetter.h"
#include "core/network/Network.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cw {

/// Somebody to meet, with the sentences why.
struct LetterPerson
{
    QString name;
    QString why;

    bool operator==(const LetterPerson&) const = default;
};

/// A heading with what stands below it.
struct LetterPart
{
    QString title; ///< empty: none
    QStringList paragraphs;
    QStringList points; ///< a line each
    std::vector<LetterPerson> people;

    bool operator==(const LetterPart&) const = default;
};

/// Everything that a letter says, in words, whatever it is written on.
struct LetterContents
{
    QString network; ///< its name; empty: it has none
    QString date;
    QString greeting;
    std::vector<LetterPart> parts; ///< none of them empty
    QStringList closing;
    QString regards;
    QString signature; ///< empty: nobody has said who the weaver is
    bool isRightToLeft = false;

    bool operator==(const LetterContents&) const = default;
};

/// The words of a letter. @param network  that it was found in. Thread: any, of a snapshot.
LetterContents letterContents(const advice::MemberLetter& letter, const Network& network);

/// All of it as plain text, a line each.
QString letterText(const LetterContents& contents);

} // namespace cw
