// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/FilterParser.h"
#include "core/query/filter/FilterTokens.h"

namespace cw::query {

/// The tokens as they are read, with the first error and what was expected where they ended. Reads
/// single conditions; FilterParser.cpp combines them.
class FilterConditionReader
{
public:
    FilterConditionReader(const QString& text, const FilterWords& words)
        : m_words(words), m_tokens(filterTokens(text))
    {}

    const FilterToken& token() const { return m_tokens[m_at]; }
    void advance() { m_at += m_at + 1 < m_tokens.size(); }
    bool isAtEnd() const { return token().kind == FilterToken::Kind::End; }
    bool takeWord(QLatin1StringView word);

    /// Nothing where there is an error.
    std::optional<FilterTerm> condition();

    /// The first one stays.
    void fail(FilterError::Kind kind, const FilterToken& at, const QStringList& choices = {});
    const std::optional<FilterError>& error() const { return m_error; }
    /// Remembered where the text is over.
    void expect(FilterExpectation::Kind kind, std::optional<Attribute> attribute = {});
    FilterExpectation& atEnd() { return m_atEnd; }

private:
    std::optional<Comparison> comparison(const Attribute& attribute);
    std::optional<Comparison> comparisonSign();
    bool readValues(const Attribute& attribute, FilterCondition& condition);
    bool readList(const Attribute& attribute, FilterCondition& condition);
    bool readValue(const Attribute& attribute, FilterCondition& condition);
    std::optional<QString> soundValue(const Attribute& attribute, const FilterToken& token);

    const FilterWords& m_words;
    QList<FilterToken> m_tokens;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
    FilterExpectation m_atEnd;
};

} // namespace cw::query
