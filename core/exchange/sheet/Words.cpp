// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/Words.h"

#include <algorithm>
#include <iterator>

namespace cw::exchange {

namespace {

struct DirectionWord
{
    QStringView word;
    DraftDirection direction;
};

constexpr DirectionWord kDirectionWords[] = {
    {u"directed", DraftDirection::Directed},
    {u"undirected", DraftDirection::Undirected},
    {u"mutual", DraftDirection::Mutual},
    {u"one-way", DraftDirection::Directed},
    {u"one way", DraftDirection::Directed},
    {u"two-way", DraftDirection::Mutual},
    {u"two way", DraftDirection::Mutual},
    {u"both", DraftDirection::Mutual},
    {u"bidirectional", DraftDirection::Mutual},
    {u"reciprocal", DraftDirection::Mutual},
    {u"none", DraftDirection::Undirected},
    {u"->", DraftDirection::Directed},
    {u"→", DraftDirection::Directed},
    {u"<->", DraftDirection::Mutual},
    {u"↔", DraftDirection::Mutual},
    // A column named Directed (Onodo and others) says yes or no.
    {u"1", DraftDirection::Directed},
    {u"0", DraftDirection::Undirected},
    {u"true", DraftDirection::Directed},
    {u"false", DraftDirection::Undirected},
    {u"yes", DraftDirection::Directed},
    {u"no", DraftDirection::Undirected},
    {u"gerichtet", DraftDirection::Directed},
    {u"ungerichtet", DraftDirection::Undirected},
    {u"gegenseitig", DraftDirection::Mutual},
    {u"beidseitig", DraftDirection::Mutual},
    {u"dirigido", DraftDirection::Directed},
    {u"dirigida", DraftDirection::Directed},
    {u"no dirigido", DraftDirection::Undirected},
    {u"no dirigida", DraftDirection::Undirected},
    {u"mutuo", DraftDirection::Mutual},
    {u"mutua", DraftDirection::Mutual},
};

} // namespace

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QStringList splitList(const QString& text)
{
    QStringList parts;
    for (const QStringView part : QStringView(text).split(u'|', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed().toString();
        if (!name.isEmpty())
            parts += name;
    }
    if (parts.size() > 1)
        parts.removeDuplicates();
    return parts;
}

std::optional<DraftDirection> directionFromWord(QStringView word)
{
    const QStringView trimmed = word.trimmed();
    const auto* row = std::find_if(
        std::begin(kDirectionWords), std::end(kDirectionWords),
        [&](const auto& entry) { return trimmed.compare(entry.word, Qt::CaseInsensitive) == 0; });
    return row == std::end(kDirectionWords) ? std::nullopt : std::optional(row->direction);
}

QString directionWord(DraftDirection direction)
{
    switch (direction) {
    case DraftDirection::Undirected:
        return QStringLiteral("undirected");
    case DraftDirection::Directed:
        return QStringLiteral("directed");
    case DraftDirection::Mutual:
        return QStringLiteral("mutual");
    }
    return {};
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace cw::exchange
