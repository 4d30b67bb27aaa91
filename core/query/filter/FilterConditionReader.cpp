// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterConditionReader.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace cw::query {

namespace {

constexpr std::array kSigns{Comparison::LessOrEqual, Comparison::GreaterOrEqual,
                            Comparison::NotEqual,    Comparison::Equal,
                            Comparison::Less,        Comparison::Greater};

std::optional<QString> soundNumber(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<QString> soundFlag(const QString& text)
{
    if (text.compare(kYes, Qt::CaseInsensitive) == 0 ||
        text.compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0)
        return QString(kYes);
    if (text.compare(kNo, Qt::CaseInsensitive) == 0 ||
        text.compare(QLatin1StringView("false"), Qt::CaseInsensitive) == 0)
        return QString(kNo);
    return std::nullopt;
}

std::optional<QString> foundIn(const QStringList& choices, const QString& text)
{
    for (const QString& choice : choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0)
            return choice;
    }
    return std::nullopt;
}

} // namespace

bool FilterConditionReader::takeWord(QLatin1StringView word)
{
    const bool isThere = token().isWord(word);
    if (isThere)
        advance();
    return isThere;
}

void FilterConditionReader::fail(
    FilterError::Kind kind, const FilterToken& at, const QStringList& choices)
{
    if (m_error)
        return;
    const bool isOpen = at.kind == FilterToken::Kind::OpenQuote;
    m_error = FilterError{
        isOpen ? FilterError::Kind::QuoteMissing : kind, at.begin, at.length, at.text, choices};
}

void FilterConditionReader::expect(FilterExpectation::Kind kind, std::optional<Attribute> attribute)
{
    if (!isAtEnd() || m_error)
        return;
    m_atEnd.kind = kind;
    m_atEnd.attribute = std::move(attribute);
}

std::optional<FilterTerm> FilterConditionReader::condition()
{
    expect(FilterExpectation::Kind::Name);
    const FilterToken name = token();
    if (!name.isText()) {
        fail(FilterError::Kind::NameExpected, name);
        return std::nullopt;
    }
    const std::optional<Attribute> attribute = m_words.find(name.text);
    if (!attribute) {
        fail(FilterError::Kind::UnknownName, name);
        return std::nullopt;
    }
    advance();
    const auto comparison = this->comparison(*attribute);
    if (!comparison)
        return std::nullopt;
    FilterCondition condition{attribute->owner, attribute->key, *comparison, {}};
    if (!readValues(*attribute, condition))
        return std::nullopt;
    return termOf(std::move(condition));
}

std::optional<Comparison> FilterConditionReader::comparison(const Attribute& attribute)
{
    expect(FilterExpectation::Kind::Comparison, attribute);
    const FilterToken at = token();
    const auto found = comparisonSign();
    if (!found) {
        fail(FilterError::Kind::ComparisonExpected, isAtEnd() ? token() : at);
        return std::nullopt;
    }
    if (!fits(*found, attribute.kind)) {
        fail(FilterError::Kind::ComparisonDoesNotFit, at);
        m_error->subject = attribute.key;
        return std::nullopt;
    }
    return found;
}

std::optional<Comparison> FilterConditionReader::comparisonSign()
{
    if (token().kind == FilterToken::Kind::Sign) {
        for (const Comparison each : kSigns) {
            if (token().text == comparisonText(each)) {
                advance();
                return each;
            }
        }
        return std::nullopt;
    }
    if (takeWord(QLatin1StringView("contains")))
        return Comparison::Contains;
    if (takeWord(QLatin1StringView("in")))
        return Comparison::In;
    if (!takeWord(QLatin1StringView("is")))
        return std::nullopt;
    if (takeWord(QLatin1StringView("empty")))
        return Comparison::IsEmpty;
    return takeWord(QLatin1StringView("known")) ? std::optional(Comparison::IsKnown) : std::nullopt;
}

bool FilterConditionReader::readValues(const Attribute& attribute, FilterCondition& condition)
{
    switch (valueCount(condition.comparison)) {
    case ValueCount::None:
        return true;
    case ValueCount::One:
        return readValue(attribute, condition);
    case ValueCount::Several:
        return readList(attribute, condition);
    }
    return false;
}

bool FilterConditionReader::readList(const Attribute& attribute, FilterCondition& condition)
{
    // One value may stand there without brackets.
    expect(FilterExpectation::Kind::Value, attribute);
    if (token().kind != FilterToken::Kind::Open)
        return readValue(attribute, condition);
    do {
        advance();
        if (!readValue(attribute, condition))
            return false;
        expect(FilterExpectation::Kind::ValueOrClose, attribute);
    } while (token().kind == FilterToken::Kind::Comma);
    if (token().kind != FilterToken::Kind::Close) {
        fail(FilterError::Kind::CloseMissing, token());
        return false;
    }
    advance();
    return true;
}

bool FilterConditionReader::readValue(const Attribute& attribute, FilterCondition& condition)
{
    expect(FilterExpectation::Kind::Value, attribute);
    const bool isThere = token().kind == FilterToken::Kind::Quoted || isBareWord(token().text);
    if (!isThere || !token().isText()) {
        fail(FilterError::Kind::ValueExpected, token());
        return false;
    }
    // What is contained may be any part of a value.
    const auto value = condition.comparison == Comparison::Contains
                           ? std::optional(token().text)
                           : soundValue(attribute, token());
    if (!value)
        return false;
    condition.values << *value;
    advance();
    return true;
}

std::optional<QString>
FilterConditionReader::soundValue(const Attribute& attribute, const FilterToken& token)
{
    const QString text = m_words.valueOf(attribute, token.text);
    std::optional<QString> sound = text;
    switch (attribute.kind) {
    case AttributeKind::Text:
        break;
    case AttributeKind::Number:
        sound = soundNumber(text);
        if (!sound)
            fail(FilterError::Kind::NotANumber, token);
        break;
    case AttributeKind::Date:
        if (!CivilDate::fromIso(text.toStdString())) {
            sound = std::nullopt;
            fail(FilterError::Kind::NotADate, token);
        }
        break;
    case AttributeKind::Flag:
        sound = soundFlag(text);
        if (!sound)
            fail(FilterError::Kind::NotAFlag, token);
        break;
    case AttributeKind::Choice:
        if (const QStringList choices = m_words.closedValues(attribute); !choices.isEmpty()) {
            sound = foundIn(choices, text);
            if (!sound)
                fail(FilterError::Kind::NotAChoice, token, choices);
        }
        break;
    }
    return sound;
}

} // namespace cw::query
