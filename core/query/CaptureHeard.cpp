// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CaptureHeard.h"

#include "core/network/Folding.h"
#include "core/query/CapturePairs.h"

#include <algorithm>
#include <span>

namespace cw::query {

namespace {

using Kind = CaptureToken::Kind;

/// A name that nobody has yet is at most so long.
constexpr std::size_t kMostWords = 4;

bool isHeard(CaptureMeaning meaning)
{
    return meaning == CaptureMeaning::Offers || meaning == CaptureMeaning::Needs ||
           meaning == CaptureMeaning::Gives;
}

void drop(std::vector<CaptureProblem>& problems, CaptureProblem which)
{
    problems.erase(std::remove(problems.begin(), problems.end(), which), problems.end());
}

} // namespace

CaptureHeard::CaptureHeard(
    const Search& search, const CapturePhrases& phrases, const QString& sentence)
    : m_phrases(phrases)
    , m_sentence(sentence)
    , m_names(search, phrases, sentence)
    , m_tokens(captureTokens(sentence))
    , m_rest(sentence)
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (const auto clause = clauseAt(i)) {
            m_clauses.push_back(*clause);
            i = clause->text > i ? clause->text - 1 : i;
        }
    }
    for (std::size_t i = 0; i < m_clauses.size(); ++i) {
        Clause& clause = m_clauses[i];
        const std::size_t next =
            i + 1 < m_clauses.size() ? m_clauses[i + 1].begin : m_tokens.size();
        clause.end = clause.text;
        while (clause.end < next && !endsText(clause.end))
            ++clause.end;
        const qsizetype from = m_tokens[clause.begin].at;
        const qsizetype to =
            clause.end < m_tokens.size() ? m_tokens[clause.end].at : m_sentence.size();
        m_rest.replace(from, to - from, QString(to - from, u' '));
    }
}

std::optional<CaptureMeaning> CaptureHeard::meaningAt(std::size_t token) const
{
    const auto phrase = m_phrases.at(m_tokens, token);
    return phrase ? std::optional(phrase->word->meaning) : std::nullopt;
}

/// A comma, or a word like "and".
bool CaptureHeard::isJoint(std::size_t token) const
{
    const Kind kind = m_tokens[token].kind;
    return kind == Kind::Break || kind == Kind::And || meaningAt(token) == CaptureMeaning::And;
}

/// A comma, and behind it how deep it is or what they did: that is said of the tie.
bool CaptureHeard::endsText(std::size_t token) const
{
    if (m_tokens[token].kind != Kind::Break || token + 1 >= m_tokens.size())
        return false;
    const auto meaning = meaningAt(token + 1);
    return meaning == CaptureMeaning::Depth || meaning == CaptureMeaning::Interaction ||
           meaning == CaptureMeaning::Day || meaning == CaptureMeaning::Weekday;
}

std::optional<CaptureHeard::Clause> CaptureHeard::clauseAt(std::size_t verb) const
{
    const auto phrase = m_phrases.at(m_tokens, verb);
    if (!phrase || !isHeard(phrase->word->meaning))
        return std::nullopt;
    Clause clause;
    clause.verb = verb;
    clause.meaning = phrase->word->meaning;
    clause.text = verb + phrase->tokens;
    if (clause.meaning == CaptureMeaning::Gives)
        clause.what = static_cast<ExchangeKind>(phrase->word->number);
    const bool isOne =
        takeSubject(clause) && (clause.meaning != CaptureMeaning::Gives || takeReceiver(clause));
    return isOne ? std::optional(clause) : std::nullopt;
}

/// Who stands before the verb; false: this is no clause of its own.
bool CaptureHeard::takeSubject(Clause& clause) const
{
    const std::size_t floor = m_clauses.empty() ? 0 : m_clauses.back().text;
    std::size_t begin = clause.verb;
    const auto before = begin > floor ? meaningAt(begin - 1) : std::nullopt;
    if (before == CaptureMeaning::Them) {
        --begin;
    } else {
        while (begin > floor && !isJoint(begin - 1) && m_tokens[begin - 1].kind != Kind::Note)
            --begin;
        const std::size_t words = clause.verb - begin;
        const auto named = std::span(m_tokens).subspan(begin, words);
        clause.subject = {.who = Party::Who::Named, .begin = begin, .count = words};
        if (words == 0 && begin == 0)
            return false;
        if (words == 0)
            clause.subject.who = Party::Who::Last;
        else if (words == 1 && meaningAt(begin) == CaptureMeaning::Self)
            clause.subject.who = Party::Who::Weaver;
        else if (m_names.knownNameAt(named) != words) {
            for (std::size_t i = begin; i < clause.verb; ++i) {
                if (m_phrases.at(m_tokens, i) || numberIn(m_tokens[i]))
                    return false;
            }
            if (words > kMostWords)
                return false;
        }
    }
    while (begin > floor && isJoint(begin - 1))
        --begin;
    clause.begin = begin;
    return true;
}

/// Who stands straight behind the verb; false: nobody does.
bool CaptureHeard::takeReceiver(Clause& clause) const
{
    if (clause.text >= m_tokens.size())
        return false;
    const auto meaning = meaningAt(clause.text);
    if (meaning == CaptureMeaning::Self || meaning == CaptureMeaning::Them) {
        clause.receiver.who =
            meaning == CaptureMeaning::Self ? Party::Who::Weaver : Party::Who::Last;
        ++clause.text;
        return true;
    }
    std::size_t count = 0;
    while (clause.text + count < m_tokens.size() &&
           m_tokens[clause.text + count].kind == Kind::Word)
        ++count;
    const std::size_t known = m_names.knownNameAt(std::span(m_tokens).subspan(clause.text, count));
    if (known == 0)
        return false;
    clause.receiver = {.who = Party::Who::Named, .begin = clause.text, .count = known};
    clause.text += known;
    return true;
}

QString CaptureHeard::textOf(const Clause& clause) const
{
    if (clause.text >= clause.end)
        return {};
    const qsizetype from = m_tokens[clause.text].at;
    const qsizetype to = clause.end < m_tokens.size() ? m_tokens[clause.end].at : m_sentence.size();
    QString text = m_sentence.mid(from, to - from).trimmed();
    while (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u';'))
        text.chop(1);
    return text.trimmed();
}

/// @param before  where the clause begins: who was named last before it is "he".
/// @param other   who is not meant by that.
std::optional<std::size_t> CaptureHeard::indexOf(
    const Network& network, Interpretation& answer, const Party& party, qsizetype before,
    std::optional<std::size_t> other) const
{
    std::vector<CapturedName>& names = answer.names;
    const auto place = [&names](const auto& at) {
        return static_cast<std::size_t>(at - names.begin());
    };
    if (party.who == Party::Who::Weaver) {
        if (std::ranges::none_of(names, &CapturedName::isMe)) {
            addWeaver(network, answer, names.size());
            if (names.empty() || !names.back().isMe)
                return std::nullopt;
            names.back().isAside = true;
        }
        return place(std::ranges::find_if(names, &CapturedName::isMe));
    }
    if (party.who == Party::Who::Last) {
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const bool isLater = !last || names[i].at > names[*last].at;
            if (!names[i].isMe && i != other && names[i].at < before && isLater)
                last = i;
        }
        return last;
    }
    CapturedName named = m_names.nameOf(std::span(m_tokens).subspan(party.begin, party.count));
    const auto there = std::ranges::find_if(names, [&named](const CapturedName& each) {
        return named.member ? each.member == named.member
                            : folded(each.newName) == folded(named.newName);
    });
    if (there != names.end())
        return place(there);
    named.isAside = true;
    names.push_back(std::move(named));
    return names.size() - 1;
}

void CaptureHeard::addTo(const Network& network, Interpretation& answer) const
{
    for (const Clause& clause : m_clauses) {
        const qsizetype begin = m_tokens[clause.begin].at;
        const CaptureToken& last = m_tokens[clause.verb];
        answer.parts.push_back({last.at, last.length, clause.meaning});
        const auto who = indexOf(network, answer, clause.subject, begin, {});
        const QString text = textOf(clause);
        if (text.isEmpty()) {
            answer.problems.insert(answer.problems.begin(), CaptureProblem::NothingHeard);
            answer.unfinished = last.text;
        }
        if (!who) {
            const bool isMe = clause.subject.who == Party::Who::Weaver;
            answer.problems.insert(
                answer.problems.begin(),
                isMe ? CaptureProblem::NobodyIsMe : CaptureProblem::NobodySaid);
            answer.unfinished = last.text;
        } else if (clause.meaning == CaptureMeaning::Gives) {
            const auto receiver = indexOf(network, answer, clause.receiver, begin, who);
            if (receiver && receiver != who)
                answer.exchanges.push_back({*who, *receiver, clause.what, text});
            else
                answer.problems.push_back(CaptureProblem::NobodySaid);
            if (!receiver || receiver == who)
                answer.unfinished = last.text;
        } else {
            answer.listings.push_back({clause.meaning == CaptureMeaning::Offers, *who, text});
        }
    }
    if (m_clauses.empty())
        return;
    if (!answer.names.empty())
        drop(answer.problems, CaptureProblem::NothingSaid);
    if (answer.isWhole())
        drop(answer.problems, CaptureProblem::NothingToDo);
}

} // namespace cw::query
