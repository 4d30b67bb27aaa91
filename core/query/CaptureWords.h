// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cw::query {

/// What a word or phrase of a captured sentence says.
enum class CaptureMeaning {
    Interaction,  ///< what they did together; the number is an InteractionKind
    Depth,        ///< the number is a depth, or stands in the phrase ("depth #")
    Strand,       ///< one kind of thing in the relationship; has a type and a flow
    Know,         ///< that there is a relationship, and no more
    Self,         ///< the weaver
    And,          ///< joins names
    Filler,       ///< says nothing by itself ("has", "with")
    Day,          ///< days from today, the number times what stands in the phrase ("# weeks ago")
    Weekday,      ///< the last such day before today; the number is 1 for Monday to 7
    Since,        ///< the date in the sentence is a beginning
    Note,         ///< what follows is a note; the number is 1 when the word belongs to it
    Organization, ///< a word that names of organisations have
    Offers,       ///< what follows is what somebody would give
    Needs,        ///< what follows is what somebody looks for
    Gives,        ///< what follows went to somebody; the number is an ExchangeKind
    Them,         ///< whoever was named last
};

/// Which way a strand goes, from who stands before the verb to who stands behind it.
enum class CaptureFlow { None, Forward, Backward, Mutual };

/// Some ways to say the same. `phrases` are separated by '|'; within one, '#' stands for a number.
/// Case and accents do not matter. Of several phrases that fit the longest counts.
struct CaptureWord
{
    QString phrases;
    CaptureMeaning meaning = CaptureMeaning::Filler;
    int number = 0;
    QString strandType = {};
    CaptureFlow flow = CaptureFlow::None;
};

/// The words of one language, or of several one after another.
using CaptureWords = std::vector<CaptureWord>;

/// Not translated at run time: which words people type follows their language, not the window's.
CaptureWords englishCaptureWords();
CaptureWords germanCaptureWords();

} // namespace cw::query
