// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/FilterText.h"

#include "ui/support/AttributeText.h"

#include <QCoreApplication>
#include <QStringList>

namespace cw {

namespace {

using query::AttributeKind;
using query::Comparison;
using query::FilterError;
using query::FilterTerm;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::NotEqual:
        return QStringLiteral(" ≠ ");
    case Comparison::Less:
        return QStringLiteral(" < ");
    case Comparison::LessOrEqual:
        return QStringLiteral(" ≤ ");
    case Comparison::Greater:
        return QStringLiteral(" > ");
    case Comparison::GreaterOrEqual:
        return QStringLiteral(" ≥ ");
    case Comparison::Equal:
    case Comparison::Contains:
    case Comparison::In:
    case Comparison::IsEmpty:
    case Comparison::IsKnown:
        break;
    }
    return QStringLiteral(": ");
}

QString conditionText(const Network& network, const query::FilterCondition& condition)
{
    const query::Attribute attribute =
        query::attribute(network, condition.owner, condition.key)
            .value_or(query::Attribute{condition.owner, condition.key});
    const QString name = attributeText(attribute);
    QStringList values;
    // A number alone says enough beside its sign.
    for (const QString& value : condition.values)
        values
            << (attribute.kind == AttributeKind::Number ? value
                                                        : attributeValueText(attribute, value));
    //: Between the values of a filter: "Sector: Food or Housing".
    const QString value = values.join(Words::tr(" or "));
    if (condition.comparison == Comparison::IsEmpty)
        //: A filter: "Sector not known".
        return Words::tr("%1 not known").arg(name);
    if (condition.comparison == Comparison::IsKnown)
        return Words::tr("%1 known").arg(name);
    if (condition.comparison == Comparison::Contains)
        return Words::tr("%1 contains “%2”").arg(name, value);
    return name + sign(condition.comparison) + value;
}

QString joined(const Network& network, const FilterTerm& term, const QString& word)
{
    QStringList texts;
    for (const FilterTerm& part : term.parts) {
        const bool isGroup =
            part.kind == FilterTerm::Kind::And || part.kind == FilterTerm::Kind::Or;
        texts << (isGroup ? u'(' + chipText(network, part) + u')' : chipText(network, part));
    }
    return texts.join(word);
}

QString problemText(const FilterError& error)
{
    constexpr int kLongestQuoted = 40;
    const bool isLong = error.subject.size() > kLongestQuoted;
    const QString there =
        isLong ? error.subject.left(kLongestQuoted - 1) + QChar(0x2026) : error.subject;
    switch (error.kind) {
    case FilterError::Kind::NameExpected:
        return Words::tr("Here the name of a field is missing, such as sector or depth");
    case FilterError::Kind::UnknownName:
        return Words::tr("There is no field called “%1”").arg(there);
    case FilterError::Kind::ComparisonExpected:
        return Words::tr("Here a comparison is missing: =, !=, <, >, contains, in, is known …");
    case FilterError::Kind::ComparisonDoesNotFit:
        return Words::tr("“%1” cannot be compared like this").arg(there);
    case FilterError::Kind::ValueExpected:
        return Words::tr("Here a value is missing; put several words in \"quotes\"");
    case FilterError::Kind::NotANumber:
        return Words::tr("“%1” is not a number").arg(there);
    case FilterError::Kind::NotADate:
        return Words::tr("“%1” is not a day; write 2025-03-12").arg(there);
    case FilterError::Kind::NotAFlag:
        return Words::tr("“%1” is neither yes nor no").arg(there);
    case FilterError::Kind::NotAChoice:
        return Words::tr("“%1” is none of %2").arg(there, error.choices.join(QStringLiteral(", ")));
    case FilterError::Kind::CloseMissing:
        return Words::tr("A bracket is not closed");
    case FilterError::Kind::QuoteMissing:
        return Words::tr("The quotes are not closed");
    case FilterError::Kind::JoinExpected:
        return Words::tr("Between two conditions stands “and” or “or”");
    case FilterError::Kind::OwnersMixed:
        return Words::tr("Conditions on members and on relationships can be joined by “and” only");
    case FilterError::Kind::TooDeep:
        return Words::tr("There are too many brackets within each other");
    case FilterError::Kind::TooLong:
        return Words::tr("This is too long for a filter");
    }
    return {};
}

} // namespace

QString chipText(const Network& network, const FilterTerm& term)
{
    switch (term.kind) {
    case FilterTerm::Kind::Condition:
        return conditionText(network, term.condition);
    case FilterTerm::Kind::And:
        //: Between two conditions of a filter.
        return joined(network, term, Words::tr(" and "));
    case FilterTerm::Kind::Or:
        return joined(network, term, Words::tr(" or "));
    case FilterTerm::Kind::Not:
        return Words::tr("not %1").arg(joined(network, term, {}));
    }
    return {};
}

QString comparisonWord(Comparison comparison, AttributeKind kind)
{
    const bool isDate = kind == AttributeKind::Date;
    switch (comparison) {
    case Comparison::Equal:
        return Words::tr("is");
    case Comparison::NotEqual:
        return Words::tr("is not");
    case Comparison::Less:
        return isDate ? Words::tr("before") : Words::tr("less than");
    case Comparison::LessOrEqual:
        return isDate ? Words::tr("up to") : Words::tr("at most");
    case Comparison::Greater:
        return isDate ? Words::tr("after") : Words::tr("more than");
    case Comparison::GreaterOrEqual:
        return isDate ? Words::tr("from") : Words::tr("at least");
    case Comparison::Contains:
        return Words::tr("contains");
    case Comparison::In:
        return Words::tr("is one of");
    case Comparison::IsEmpty:
        return Words::tr("is not known");
    case Comparison::IsKnown:
        return Words::tr("is known");
    }
    return {};
}

QString filterErrorText(const FilterError& error)
{
    return Words::tr("Column %1: %2.").arg(error.begin + 1).arg(problemText(error));
}

query::FilterWords screenWords(const Network& network)
{
    query::FilterWords words(network);
    for (const query::Attribute& each : QList(words.attributes())) {
        words.addName(each, attributeText(each));
        for (const QString& value : words.closedValues(each))
            words.addValue(each, attributeValueText(each, value), value);
        if (each.kind != AttributeKind::Flag)
            continue;
        for (const QLatin1StringView value : {query::kYes, query::kNo})
            words.addValue(each, attributeValueText(each, value), value);
    }
    return words;
}

} // namespace cw
