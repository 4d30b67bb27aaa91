// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterParser.h"

#include "core/query/filter/FilterConditionReader.h"

#include <utility>

namespace cw::query {

namespace {

constexpr QLatin1StringView kAnd{"and"};
constexpr QLatin1StringView kOr{"or"};
constexpr QLatin1StringView kNot{"not"};

/// Counts brackets and negations down to where it got.
class Deeper
{
public:
    explicit Deeper(int& depth) : m_depth(++depth) {}
    ~Deeper() { --m_depth; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;
    bool isTooDeep() const { return m_depth > kDeepestFilter; }

private:
    int& m_depth;
};

/// Recursive descent: alternatives of sequences of (negated) conditions and brackets.
class FilterParser
{
public:
    FilterParser(const QString& text, const FilterWords& words) : m_reader(text, words) {}

    ParsedFilter run()
    {
        ParsedFilter parsed;
        if (!m_reader.isAtEnd()) {
            auto term = alternatives();
            if (term && !m_reader.isAtEnd())
                m_reader.fail(FilterError::Kind::JoinExpected, m_reader.token());
            if (term && !m_reader.error())
                parsed.filter = filterOf(*term);
        }
        parsed.error = m_reader.error();
        parsed.atEnd = m_reader.atEnd();
        return parsed;
    }

private:
    using Term = std::optional<FilterTerm>;

    Term alternatives()
    {
        std::vector<FilterTerm> parts;
        FilterToken join;
        do {
            Term part = sequence();
            if (!part)
                return part;
            parts.push_back(*std::move(part));
            join = parts.size() == 1 ? m_reader.token() : join;
        } while (m_reader.takeWord(kOr));
        return parts.size() == 1 ? std::move(parts.front()) : unmixed(any(std::move(parts)), join);
    }

    Term sequence()
    {
        std::vector<FilterTerm> parts;
        do {
            Term part = single();
            if (!part)
                return part;
            parts.push_back(*std::move(part));
            m_reader.expect(FilterExpectation::Kind::Join);
        } while (m_reader.takeWord(kAnd));
        return all(std::move(parts));
    }

    Term single()
    {
        const FilterToken token = m_reader.token();
        const bool isOpen = token.kind == FilterToken::Kind::Open;
        if (!isOpen && !token.isWord(kNot))
            return m_reader.condition();
        const Deeper deeper(m_depth);
        if (deeper.isTooDeep()) {
            m_reader.fail(FilterError::Kind::TooDeep, token);
            return std::nullopt;
        }
        m_reader.advance();
        if (isOpen)
            return bracket();
        Term part = single();
        return part ? unmixed(negated(*std::move(part)), token) : part;
    }

    Term bracket()
    {
        const bool wasOpen = std::exchange(m_reader.atEnd().mayClose, true);
        Term part = alternatives();
        if (!part)
            return part;
        if (m_reader.token().kind != FilterToken::Kind::Close) {
            const bool isOver = m_reader.isAtEnd();
            m_reader.fail(
                isOver ? FilterError::Kind::CloseMissing : FilterError::Kind::JoinExpected,
                m_reader.token());
            return std::nullopt;
        }
        m_reader.advance();
        m_reader.atEnd().mayClose = wasOpen;
        return part;
    }

    /// The term, unless it asks of members and relationships at once.
    Term unmixed(FilterTerm term, const FilterToken& at)
    {
        if (!asksOf(term, AttributeOwner::Member) || !asksOf(term, AttributeOwner::Relationship))
            return term;
        m_reader.fail(FilterError::Kind::OwnersMixed, at);
        return std::nullopt;
    }

    FilterConditionReader m_reader;
    int m_depth = 0;
};

} // namespace

ParsedFilter parseFilter(const QString& text, const FilterWords& words)
{
    if (text.size() <= kLongestFilter)
        return FilterParser(text, words).run();
    ParsedFilter tooLong;
    tooLong.error = FilterError{
        FilterError::Kind::TooLong,
        kLongestFilter,
        static_cast<int>(text.size()) - kLongestFilter,
        {},
        {}};
    return tooLong;
}

} // namespace cw::query
