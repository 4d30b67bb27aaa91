// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "core/query/CaptureTokens.h"
#include "core/query/Interpretation.h"
#include "core/query/Search.h"

namespace cw::query {

/// Understands short sentences about who did what with whom: "Sam Okoro met Ines Vidal,
/// exchanging", "ana bo 3", "called Raf today about the van", "Lena funds Harbour Trust".
///
/// Words of the vocabulary, dates (YYYY-MM-DD, D.M.YYYY, D.M.) and a lone digit 0 to 5 are taken
/// out; a colon, a dash or a word like "about" begins a note; what remains are names. A name that a
/// member has as it stands wins over the vocabulary; quotation marks make a name of anything. With
/// one name only, the weaver is the other. Three and more who did something together get an
/// interaction and no relationships, unless a depth or a strand is said of them.
///
/// In the same breath stand offers, needs and what was given: CaptureHeard.
///
/// Never fails: what it cannot make out is a name, and the preview shows it.
class CaptureParser
{
public:
    explicit CaptureParser(CaptureWords words) : m_phrases(std::move(words)) {}

    /// @param search  the names of `network`.
    Interpretation parse(
        const Network& network, const Search& search, const QString& sentence,
        CivilDate today) const;

private:
    CapturePhrases m_phrases;
};

} // namespace cw::query
