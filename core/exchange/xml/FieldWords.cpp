// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/FieldWords.h"

#include <algorithm>
#include <iterator>

namespace cw::exchange {

namespace {

struct KindWord
{
    DraftFieldKind kind;
    const char16_t* word;
};

constexpr KindWord kKinds[] = {
    {DraftFieldKind::Text, u"text"},     {DraftFieldKind::Number, u"number"},
    {DraftFieldKind::Date, u"date"},     {DraftFieldKind::Link, u"link"},
    {DraftFieldKind::Choice, u"choice"}, {DraftFieldKind::Choices, u"choices"},
};

} // namespace

QString kindWord(DraftFieldKind kind)
{
    return QStringView(std::ranges::find(kKinds, kind, &KindWord::kind)->word).toString();
}

std::optional<DraftFieldKind> kindFromWord(QStringView word)
{
    const auto* found = std::ranges::find_if(
        kKinds, [&](const KindWord& row) { return word == QStringView(row.word); });
    return found == std::end(kKinds) ? std::nullopt : std::optional(found->kind);
}

const QStringList& booleanChoices()
{
    static const QStringList choices{QStringLiteral("false"), QStringLiteral("true")};
    return choices;
}

bool isBoolean(const DraftField& field)
{
    return field.kind == DraftFieldKind::Choice && field.choices == booleanChoices();
}

} // namespace cw::exchange
