// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfValues.h"

#include "core/exchange/text/DateText.h"

#include <algorithm>

namespace cw::exchange {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// Reads one item up to the comma behind it, quoted or not.
QString takeItem(QStringView text, qsizetype& at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    QString item;
    if (at < text.size() && isQuote(text[at])) {
        const QChar quote = text[at++];
        while (at < text.size() && text[at] != quote) {
            if (text[at] == u'\\' && at + 1 < text.size())
                ++at;
            item += text[at++];
        }
        const qsizetype comma = text.indexOf(u',', at);
        at = comma < 0 ? text.size() : comma;
    } else {
        const qsizetype comma = text.indexOf(u',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        item = text.sliced(at, end - at).trimmed().toString();
        at = end;
    }
    ++at;
    return item;
}

bool needsQuotes(const QString& item)
{
    if (item.isEmpty() || item != item.trimmed())
        return true;
    return std::ranges::any_of(item, [](QChar c) {
        return isQuote(c) || c == u',' || c == u'[' || c == u']' || c == u'\\' || c == u'|';
    });
}

bool isInfinite(QStringView text)
{
    return text.contains(QStringView(u"infinity"), Qt::CaseInsensitive) ||
           text.compare(QStringView(u"inf"), Qt::CaseInsensitive) == 0 ||
           text.compare(QStringView(u"-inf"), Qt::CaseInsensitive) == 0;
}

/// A year, a month or a day of ISO 8601, and not a number that happens to be long.
bool looksLikeDate(QStringView text)
{
    if (text.size() < 4)
        return false;
    const auto year = text.first(4);
    const bool isYear = std::ranges::all_of(year, [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
                        year[0] != u'0';
    return isYear && (text.size() == 4 || text[4] == u'-');
}

} // namespace

QStringList gexfListItems(const QString& text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (!trimmed.startsWith(u'[') || !trimmed.endsWith(u']') || trimmed.size() < 2)
        return text.split(u'|');
    const QStringView inside = trimmed.sliced(1, trimmed.size() - 2);
    QStringList items;
    for (qsizetype at = 0; at < inside.size();)
        items.append(takeItem(inside, at));
    return items;
}

QString gexfListText(const QStringList& items)
{
    QStringList written;
    for (QString item : items) {
        if (needsQuotes(item)) {
            item.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
            item = u'"' + item + u'"';
        }
        written.append(item);
    }
    return u'[' + written.join(QStringLiteral(", ")) + u']';
}

GexfTime gexfTime(QStringView text)
{
    QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || isInfinite(trimmed))
        return GexfTime{GexfTime::Kind::Open, {}, {}};
    if (trimmed.endsWith(QStringView(u".0")))
        trimmed.chop(2);
    if (!looksLikeDate(trimmed))
        return {};
    const DateReading date = readDate(trimmed);
    const bool isClear =
        date.kind == DateReading::Kind::Day || date.kind == DateReading::Kind::Period;
    return isClear ? GexfTime{GexfTime::Kind::Days, date.first, date.last} : GexfTime{};
}

std::vector<QStringList> gexfTimeGroups(const QString& text)
{
    std::vector<QStringList> groups;
    for (QString group : text.split(u';')) {
        for (const QChar bracket : QStringLiteral("<>[]()"))
            group.remove(bracket);
        QStringList points;
        for (const QString& point : group.split(u','))
            points.append(point.trimmed());
        groups.push_back(points);
    }
    return groups;
}

} // namespace cw::exchange
