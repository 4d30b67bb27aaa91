// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterCompletion.h"

#include "core/network/Folding.h"
#include "core/query/filter/FilterTokens.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace cw::query {

namespace {

using Kind = FilterSuggestion::Kind;

constexpr std::array kComparisons{
    Comparison::Equal,   Comparison::NotEqual,       Comparison::Less,     Comparison::LessOrEqual,
    Comparison::Greater, Comparison::GreaterOrEqual, Comparison::Contains, Comparison::In,
    Comparison::IsEmpty, Comparison::IsKnown};

template <class R>
void countValues(const Network& network, const AttributeReader& reader, QHash<QString, int>& counts)
{
    for (const R& row : network.all<R>()) {
        for (const QString& value : reader.texts(row))
            ++counts[value];
    }
}

QList<FilterSuggestion> nameSuggestions(const Network& network)
{
    QList<FilterSuggestion> found;
    for (const AttributeOwner owner : {AttributeOwner::Member, AttributeOwner::Relationship}) {
        for (const Attribute& each : attributes(network, owner))
            found << FilterSuggestion{Kind::Name, nameText(owner, each.key), each};
    }
    found << FilterSuggestion{Kind::Word, QStringLiteral("not"), {}};
    return found;
}

QList<FilterSuggestion> comparisonSuggestions(const Attribute& attribute)
{
    QList<FilterSuggestion> found;
    for (const Comparison each : kComparisons) {
        if (fits(each, attribute.kind))
            found << FilterSuggestion{Kind::Comparison, comparisonText(each), attribute};
    }
    return found;
}

QList<FilterSuggestion> valueSuggestions(
    const Network& network, const Attribute& attribute, const AttributeContext& context)
{
    QList<FilterSuggestion> found;
    for (const ValueCountOf& each : occurringValues(network, attribute, context))
        found << FilterSuggestion{Kind::Value, valueText(each.value), attribute, each.count};
    return found;
}

QList<FilterSuggestion> wordSuggestions(std::initializer_list<const char*> words)
{
    QList<FilterSuggestion> found;
    for (const char* word : words)
        found << FilterSuggestion{Kind::Word, QString::fromLatin1(word), {}};
    return found;
}

QList<FilterSuggestion> suggestionsFor(
    const FilterExpectation& expected, const Network& network, const AttributeContext& context)
{
    switch (expected.kind) {
    case FilterExpectation::Kind::Name:
        return nameSuggestions(network);
    case FilterExpectation::Kind::Comparison:
        return comparisonSuggestions(*expected.attribute);
    case FilterExpectation::Kind::Value:
        return valueSuggestions(network, *expected.attribute, context);
    case FilterExpectation::Kind::ValueOrClose:
        return wordSuggestions({",", ")"});
    case FilterExpectation::Kind::Join:
        return expected.mayClose ? wordSuggestions({"and", "or", ")"})
                                 : wordSuggestions({"and", "or"});
    }
    return {};
}

/// The piece that is being written at the end of the text; of no length where a new one begins.
FilterToken pieceAtEnd(const QString& text)
{
    const QList<FilterToken> tokens = filterTokens(text);
    FilterToken end = tokens.last();
    if (tokens.size() < 2)
        return end;
    const FilterToken& last = tokens[tokens.size() - 2];
    const bool isWritten = last.end() == text.size() && (last.kind == FilterToken::Kind::Word ||
                                                         last.kind == FilterToken::Kind::Sign);
    return isWritten || last.kind == FilterToken::Kind::OpenQuote ? last : end;
}

/// 0: begins so, 1: a word of it does, 2: not at all. @param typed  folded.
int distance(const FilterSuggestion& suggestion, const QString& typed, const QString& piece)
{
    if (piece.isEmpty() || suggestion.text.startsWith(piece, Qt::CaseInsensitive))
        return 0;
    const QString label = suggestion.attribute && suggestion.kind == Kind::Name
                              ? suggestion.attribute->label
                              : QString();
    const QString name = folded(suggestion.text + u' ' + label);
    if (typed.isEmpty())
        return 2;
    return name.startsWith(typed) ? 0 : name.contains(u' ' + typed) ? 1 : 2;
}

/// Those that match, the nearest first, else in their order.
QList<FilterSuggestion> matching(const QList<FilterSuggestion>& all, const QString& piece)
{
    const QString typed = folded(piece);
    QList<FilterSuggestion> found;
    for (const int near : {0, 1}) {
        for (const FilterSuggestion& each : all) {
            if (distance(each, typed, piece) == near)
                found << each;
        }
    }
    return found;
}

} // namespace

QList<ValueCountOf>
occurringValues(const Network& network, const Attribute& attribute, const AttributeContext& context)
{
    const AttributeReader reader(network, attribute, context);
    QHash<QString, int> counts;
    if (attribute.owner == AttributeOwner::Member)
        countValues<Member>(network, reader, counts);
    else
        countValues<Relationship>(network, reader, counts);
    QList<ValueCountOf> values;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        values << ValueCountOf{each.key(), each.value()};
    std::ranges::sort(values, [](const ValueCountOf& a, const ValueCountOf& b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    QStringList offered = offeredValues(network, attribute);
    if (attribute.kind == AttributeKind::Flag)
        offered = {QString(kYes), QString(kNo)};
    for (const QString& each : offered) {
        if (!counts.contains(each))
            values << ValueCountOf{each, 0};
    }
    return values;
}

FilterCompletion completeFilter(
    const QString& text, int cursor, const FilterWords& words, const Network& network,
    const AttributeContext& context, qsizetype limit)
{
    const QString before = text.left(cursor);
    const FilterToken piece = pieceAtEnd(before);
    const ParsedFilter parsed = parseFilter(before.left(piece.begin), words);
    FilterCompletion completion{piece.begin, piece.length, {}};
    // What is wrong before it can only be mended there.
    const bool isBroken = parsed.error && parsed.error->begin + parsed.error->length <
                                              before.left(piece.begin).trimmed().size();
    if (isBroken)
        return completion;
    completion.suggestions =
        matching(suggestionsFor(parsed.atEnd, network, context), piece.text).mid(0, limit);
    return completion;
}

} // namespace cw::query
