// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

namespace cw::exchange {

/// Makes drafts as readers make them: labels trimmed, fields not blank, ends that name elements.
/// Texts are the sort that breaks writers.
class DraftGenerator
{
public:
    /// @param hasIds      every element has one and ends are ids.
    static Draft make(bool hasIds)
    {
        Draft draft;
        draft.endsAreIds = hasIds;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i)
            draft.elements.push_back(element(i, hasIds));
        const int ties = *rc::gen::inRange(0, 10);
        for (int i = 0; i < ties; ++i)
            draft.connections.push_back(connection(draft, i, hasIds));
        draft.endsAreIds = hasIds && !draft.connections.empty();
        return draft;
    }

private:
    static QString nasty()
    {
        const char* const texts[] = {
            "=SUM(A1)",     "+49 30",     "-5",         "-x",
            "@me",          "'=1",        "''x",        "a,b",
            "a;b",          "a\tb",       "say \"no\"", "two\nlines",
            "two\r\nlines", "  spaced  ", "Ünï 😀",      "０１",
            "＝1",          "_x000D_",    "_x12",       "a control \x01 in a long text",
            "#REF!",        "true",       "12",         "007",
            "1e5",          "<b>&amp;",   "{}",         "[1]",
            "sep=;",        "Label",      "x|y",        "\\n \\u0041"};
        return QString::fromUtf8(
            *rc::gen::elementOf(std::vector<const char*>(std::begin(texts), std::end(texts))));
    }
    static QString maybe() { return *rc::gen::inRange(0, 3) == 0 ? nasty() : QString(); }
    static QString trimmedWord() { return nasty().replace(u'|', u'/').trimmed(); }
    static QString maybeWord() { return *rc::gen::inRange(0, 3) == 0 ? trimmedWord() : QString(); }
    static QStringList tags()
    {
        QStringList all;
        const int count = *rc::gen::inRange(0, 3);
        for (int i = 0; i < count; ++i)
            all += trimmedWord();
        all.removeDuplicates();
        return all;
    }
    static CivilDate date()
    {
        return *rc::gen::inRange(0, 3) == 0
                   ? CivilDate::fromEpochDays(*rc::gen::inRange(-20000, 40000))
                   : CivilDate();
    }
    static std::optional<double> number()
    {
        if (*rc::gen::inRange(0, 2) == 0)
            return std::nullopt;
        return *rc::gen::element(0.0, 1.0, -2.5, 100000.0, 1e300, 0.1, 3.0);
    }
    static DraftFields fields()
    {
        DraftFields all;
        for (const char* header :
             {"Sector", "Post code", "=cmd", "Name (2)", "a,b", "Über uns", "Topics"}) {
            if (*rc::gen::inRange(0, 3) == 0)
                all.emplaceBack(QString::fromUtf8(header), nasty());
        }
        return all;
    }
    static QString color()
    {
        return *rc::gen::inRange(0, 3) == 0 ? QStringLiteral("#0a1b2c") : QString();
    }

    static DraftElement element(int index, bool hasIds)
    {
        DraftElement e;
        if (hasIds)
            e.foreignId = QStringLiteral("n%1").arg(index);
        e.label = trimmedWord() + u' ' + QString::number(index);
        e.type = maybeWord();
        e.description = maybe();
        e.tags = tags();
        e.image = maybeWord();
        e.url = maybeWord();
        e.email = maybeWord();
        e.color = color();
        e.size = number();
        if (*rc::gen::arbitrary<bool>())
            e.position = DraftPoint{*rc::gen::element(1.5, 0.0, -1e6), -20.25};
        e.from = date();
        e.to = date();
        e.fields = fields();
        return e;
    }

    static DraftConnection connection(const Draft& draft, int index, bool hasIds)
    {
        DraftConnection c;
        const auto end = [&] {
            const DraftElement& e = *rc::gen::elementOf(draft.elements);
            return hasIds ? e.foreignId : e.label;
        };
        if (*rc::gen::arbitrary<bool>())
            c.foreignId = QStringLiteral("e%1").arg(index);
        c.from = end();
        c.to = end();
        c.direction = *rc::gen::element(
            DraftDirection::Undirected, DraftDirection::Directed, DraftDirection::Mutual);
        c.directionGiven = true;
        c.type = maybeWord();
        c.label = maybeWord();
        c.description = maybe();
        c.tags = tags();
        c.strength = number();
        c.color = color();
        c.fromDate = date();
        c.toDate = date();
        c.fields = fields();
        return c;
    }
};

/// The draft without what depends on the file: places, findings, kinds, the order of columns.
inline Draft essence(Draft draft)
{
    const auto byHeader = [](const auto& a, const auto& b) { return a.first < b.first; };
    for (DraftElement& e : draft.elements) {
        e.place = Place();
        std::sort(e.fields.begin(), e.fields.end(), byHeader);
    }
    for (DraftConnection& c : draft.connections) {
        c.place = Place();
        std::sort(c.fields.begin(), c.fields.end(), byHeader);
    }
    return draft;
}

} // namespace cw::exchange
