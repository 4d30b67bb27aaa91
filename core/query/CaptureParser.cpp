// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CaptureParser.h"

#include "core/query/CaptureHeard.h"
#include "core/query/CaptureNames.h"
#include "core/query/CapturePairs.h"

#include <algorithm>

namespace cw::query {

namespace {

using Kind = CaptureToken::Kind;

/// "12.3.2025" or "12.3." (of the last twelve months).
std::optional<CivilDate> dottedDate(const QString& text, CivilDate today)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    bool areNumbers[3] = {};
    const int dayNumber = parts.at(0).toInt(&areNumbers[0]);
    const int month = parts.at(1).toInt(&areNumbers[1]);
    const int year = parts.at(2).isEmpty() ? 0 : parts.at(2).toInt(&areNumbers[2]);
    if (!areNumbers[0] || !areNumbers[1] || (year == 0 && !parts.at(2).isEmpty()))
        return std::nullopt;
    if (year > 0)
        return year >= 1000 ? CivilDate::of(year, month, dayNumber) : std::nullopt;
    const auto thisYear = CivilDate::of(today.year(), month, dayNumber);
    const bool isPast = thisYear && *thisYear <= today;
    return isPast ? thisYear : CivilDate::of(today.year() - 1, month, dayNumber);
}

/// What is no clause of CaptureHeard is words like any other here.
bool isOfTies(CaptureMeaning meaning)
{
    return meaning != CaptureMeaning::Offers && meaning != CaptureMeaning::Needs &&
           meaning != CaptureMeaning::Gives && meaning != CaptureMeaning::Them;
}

/// Reads one sentence.
class Reading
{
public:
    Reading(
        const Network& network, const Search& search, const CapturePhrases& phrases,
        const QString& sentence, CivilDate today)
        : m_network(network)
        , m_phrases(phrases)
        , m_names(search, phrases, sentence)
        , m_sentence(sentence)
        , m_today(today)
        , m_tokens(captureTokens(sentence))
    {}

    Interpretation run()
    {
        m_answer.date = m_today;
        while (m_index < m_tokens.size())
            step();
        closeRun();
        resolveRuns();
        m_order.isVerbFirst = m_verbAfter == 0U;
        CapturePairs(m_network, m_answer, m_order).run();
        return std::move(m_answer);
    }

private:
    /// Words between markers: one or more names, or the weaver.
    struct Run
    {
        std::size_t begin = 0;
        std::size_t count = 0; ///< 0: the weaver
    };

    void step();
    bool takePunctuation();
    bool takeKnownName();
    bool takeDate(std::size_t index);
    bool takePhrase();
    bool takeLoneDigit();
    void closeRun();
    void meet(const CapturePhrase& phrase);
    void setDate(CivilDate date)
    {
        m_answer.date = date;
        m_answer.dateIsSaid = true;
    }
    void setVerb()
    {
        if (!m_verbAfter)
            m_verbAfter = m_runs.size();
    }
    void takeNote(qsizetype from);
    bool cutOff(qsizetype from, std::size_t& end);
    bool mayEndNote(CaptureMeaning meaning, bool isBehindComma) const;
    void mark(std::size_t count, CaptureMeaning meaning);

    void resolveRuns();
    bool hasSaidMore() const
    {
        return m_answer.interaction || m_answer.strand || m_answer.depth || m_order.isKnown;
    }

    const Network& m_network;
    const CapturePhrases& m_phrases;
    CaptureNames m_names;
    const QString& m_sentence;
    CivilDate m_today;
    std::vector<CaptureToken> m_tokens;
    std::size_t m_index = 0;
    std::optional<std::size_t> m_runBegin;
    std::vector<Run> m_runs;
    std::optional<std::size_t> m_verbAfter; ///< how many runs stand before the verb
    CaptureOrder m_order;
    Interpretation m_answer;
};

void Reading::step()
{
    if (takePunctuation() || takeKnownName() || takeDate(m_index) || takePhrase() ||
        takeLoneDigit())
        return;
    if (!m_runBegin)
        m_runBegin = m_index;
    ++m_index;
}

bool Reading::takePunctuation()
{
    const CaptureToken& token = m_tokens[m_index];
    switch (token.kind) {
    case Kind::Word:
        return false;
    case Kind::Quoted:
        closeRun();
        m_runs.push_back({m_index, 1});
        break;
    case Kind::Break:
    case Kind::And:
        closeRun();
        break;
    case Kind::Note:
        if (m_index == 0)
            break;
        mark(1, CaptureMeaning::Note);
        closeRun();
        takeNote(token.end());
        return true;
    }
    ++m_index;
    return true;
}

/// Names of several words, or of one that is no word of the vocabulary.
bool Reading::takeKnownName()
{
    std::size_t count = 0;
    while (m_index + count < m_tokens.size() && m_tokens[m_index + count].kind == Kind::Word)
        ++count;
    const std::size_t known = m_names.knownNameAt(std::span(m_tokens).subspan(m_index, count));
    const auto phrase = m_phrases.at(m_tokens, m_index);
    if (known == 0 || (phrase && phrase->tokens >= known))
        return false;
    closeRun();
    m_runs.push_back({m_index, known});
    m_index += known;
    return true;
}

bool Reading::takeDate(std::size_t index)
{
    const CaptureToken& token = m_tokens[index];
    auto date = CivilDate::fromIso(token.text.toStdString());
    if (!date)
        date = dottedDate(token.text, m_today);
    if (!date)
        return false;
    mark(1, CaptureMeaning::Day);
    closeRun();
    setDate(*date);
    ++m_index;
    return true;
}

bool Reading::takePhrase()
{
    const auto phrase = m_phrases.at(m_tokens, m_index);
    if (!phrase)
        return false;
    const CaptureMeaning meaning = phrase->word->meaning;
    const bool isNoteWithoutSubject =
        meaning == CaptureMeaning::Note && m_runs.empty() && !m_runBegin;
    if (isNoteWithoutSubject || !isOfTies(meaning))
        return false;
    mark(phrase->tokens, meaning);
    closeRun();
    if (meaning == CaptureMeaning::Note) {
        const CaptureToken& last = m_tokens[m_index + phrase->tokens - 1];
        takeNote(phrase->word->number == 1 ? m_tokens[m_index].at : last.end());
        return true;
    }
    meet(*phrase);
    m_index += phrase->tokens;
    return true;
}

void Reading::meet(const CapturePhrase& phrase)
{
    const CaptureWord& word = *phrase.word;
    switch (word.meaning) {
    case CaptureMeaning::Interaction:
        if (!m_answer.interaction)
            m_answer.interaction = static_cast<InteractionKind>(word.number);
        return setVerb();
    case CaptureMeaning::Depth:
        m_answer.depth = std::clamp(phrase.number.value_or(word.number), 0, 5);
        return setVerb();
    case CaptureMeaning::Strand:
        m_answer.strand = CapturedStrand{word.strandType, word.flow};
        m_order.isBackward = word.flow == CaptureFlow::Backward;
        return setVerb();
    case CaptureMeaning::Know:
        m_order.isKnown = true;
        return setVerb();
    case CaptureMeaning::Self:
        m_runs.push_back({m_index, 0});
        return;
    case CaptureMeaning::Day:
        return setDate(m_today.plusDays(word.number * phrase.number.value_or(1)));
    case CaptureMeaning::Weekday: {
        // 1970-01-01 was a Thursday.
        const int todayIs = ((m_today.epochDays() + 3) % 7 + 7) % 7 + 1;
        const int back = (todayIs - word.number + 6) % 7 + 1;
        return setDate(m_today.plusDays(-back));
    }
    case CaptureMeaning::Since:
        m_answer.isBeginning = true;
        return;
    case CaptureMeaning::And:
    case CaptureMeaning::Filler:
    case CaptureMeaning::Note:
    case CaptureMeaning::Organization:
    case CaptureMeaning::Offers:
    case CaptureMeaning::Needs:
    case CaptureMeaning::Gives:
    case CaptureMeaning::Them:
        return;
    }
}

/// A digit by itself is a depth, behind a name.
bool Reading::takeLoneDigit()
{
    const auto number = numberIn(m_tokens[m_index]);
    const bool hasNames = m_runBegin || !m_runs.empty();
    if (!number || m_tokens[m_index].length != 1 || *number > 5 || m_answer.depth || !hasNames)
        return false;
    mark(1, CaptureMeaning::Depth);
    closeRun();
    m_answer.depth = *number;
    ++m_index;
    return true;
}

void Reading::closeRun()
{
    if (m_runBegin)
        m_runs.push_back({*m_runBegin, m_index - *m_runBegin});
    m_runBegin.reset();
}

void Reading::mark(std::size_t count, CaptureMeaning meaning)
{
    const qsizetype begin = m_tokens[m_index].at;
    m_answer.parts.push_back({begin, m_tokens[m_index + count - 1].end() - begin, meaning});
}

/// All the rest is the note, but for what is said behind it: a day, or behind a comma a depth.
void Reading::takeNote(qsizetype from)
{
    std::size_t end = m_tokens.size();
    while (cutOff(from, end)) {
    }
    const bool isCut = end < m_tokens.size();
    m_answer.note = m_sentence.mid(from, isCut ? m_tokens[end].at - from : -1).trimmed();
    m_index = m_tokens.size();
}

/// Moves the note's end before the day or the depth that is said there.
bool Reading::cutOff(qsizetype from, std::size_t& end)
{
    for (m_index = 0; m_index < end; ++m_index) {
        if (m_tokens[m_index].at < from)
            continue;
        const auto phrase = m_phrases.at(m_tokens, m_index);
        const bool isBehindComma = m_index > 0 && m_tokens[m_index - 1].kind == Kind::Break;
        const std::size_t at = m_index;
        if (phrase && at + phrase->tokens == end &&
            mayEndNote(phrase->word->meaning, isBehindComma)) {
            mark(phrase->tokens, phrase->word->meaning);
            meet(*phrase);
        } else if (m_answer.dateIsSaid || at + 1 != end || !takeDate(at)) {
            continue;
        }
        end = isBehindComma && m_tokens[at - 1].at >= from ? at - 1 : at;
        return true;
    }
    return false;
}

bool Reading::mayEndNote(CaptureMeaning meaning, bool isBehindComma) const
{
    const bool isDay = meaning == CaptureMeaning::Day || meaning == CaptureMeaning::Weekday;
    const bool isDepth = meaning == CaptureMeaning::Depth;
    return (isDay && !m_answer.dateIsSaid) || (isDepth && isBehindComma && !m_answer.depth);
}

void Reading::resolveRuns()
{
    std::size_t ofWords = 0;
    for (const Run& run : m_runs)
        ofWords += run.count > 0;
    const bool mayBeTwo = m_runs.size() == 1 && ofWords == 1 && m_verbAfter.value_or(1) > 0;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_verbAfter == i)
            m_order.subjects = m_answer.names.size();
        const Run& run = m_runs[i];
        if (run.count == 0) {
            m_order.isMeMeant = true;
            addWeaver(m_network, m_answer, m_answer.names.size());
            continue;
        }
        const auto words = std::span<const CaptureToken>(m_tokens).subspan(run.begin, run.count);
        const bool isSaidOfOne = m_answer.interaction && m_verbAfter == 1U;
        std::vector<CapturedName> names;
        if (words.front().kind == Kind::Quoted)
            names = {m_names.nameOf(words)};
        else if (mayBeTwo && hasSaidMore() && !isSaidOfOne)
            names = m_names.twoNamesIn(words);
        else
            names = m_names.namesIn(words);
        m_answer.names.insert(m_answer.names.end(), names.begin(), names.end());
    }
    if (!m_verbAfter || *m_verbAfter >= m_runs.size())
        m_order.subjects = m_answer.names.size();
}

} // namespace

Interpretation CaptureParser::parse(
    const Network& network, const Search& search, const QString& sentence, CivilDate today) const
{
    const CaptureHeard heard(search, m_phrases, sentence);
    Interpretation answer = Reading(network, search, m_phrases, heard.rest(), today).run();
    heard.addTo(network, answer);
    return answer;
}

} // namespace cw::query
