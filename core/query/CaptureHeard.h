// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/CaptureNames.h"
#include "core/query/CaptureTokens.h"
#include "core/query/Interpretation.h"

#include <optional>
#include <vector>

namespace cw::query {

/// What is said in the same breath: "…, he offers a van", "Ines needs flour and gave me her list".
/// Such clauses are found first and taken out; what remains is read as if they were not there.
///
/// A clause has a subject (a name, the weaver, a word like "he", or nobody where something stands
/// before it: whoever was named last), a verb of its kind, and for an exchange straight behind it
/// who gets it. The rest up to the next clause is what it is.
class CaptureHeard
{
public:
    CaptureHeard(const Search& search, const CapturePhrases& phrases, const QString& sentence);

    /// The sentence without the clauses, everything else at its place.
    const QString& rest() const { return m_rest; }
    /// Adds what was heard, with whoever is named nowhere else.
    void addTo(const Network& network, Interpretation& answer) const;

private:
    /// Who does or gets something.
    struct Party
    {
        enum class Who { Last, Weaver, Named };
        Who who = Who::Last;
        std::size_t begin = 0; ///< tokens of a name
        std::size_t count = 0;
    };

    struct Clause
    {
        std::size_t begin = 0; ///< with what joins it to the sentence before it
        std::size_t verb = 0;
        std::size_t text = 0; ///< where what it is begins
        std::size_t end = 0;
        CaptureMeaning meaning = CaptureMeaning::Offers;
        ExchangeKind what = ExchangeKind::Resource;
        Party subject;
        Party receiver;
    };

    std::optional<Clause> clauseAt(std::size_t verb) const;
    bool takeSubject(Clause& clause) const;
    bool takeReceiver(Clause& clause) const;
    bool isJoint(std::size_t token) const;
    bool endsText(std::size_t token) const;
    std::optional<CaptureMeaning> meaningAt(std::size_t token) const;
    QString textOf(const Clause& clause) const;
    std::optional<std::size_t> indexOf(
        const Network& network, Interpretation& answer, const Party& party, qsizetype before,
        std::optional<std::size_t> other) const;

    const CapturePhrases& m_phrases;
    const QString& m_sentence;
    CaptureNames m_names;
    std::vector<CaptureToken> m_tokens;
    std::vector<Clause> m_clauses;
    QString m_rest;
};

} // namespace cw::query
