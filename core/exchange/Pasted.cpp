// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Pasted.h"

#include "core/exchange/FormatRegistry.h"
#include "core/exchange/text/DelimitedReader.h"
#include "core/exchange/text/NumberText.h"
#include "core/exchange/text/TextPool.h"

#include <algorithm>

namespace cw::exchange {

namespace {

Result<Draft> read(const QByteArray& bytes, const Budget& budget, TaskContext& task)
{
    return readSources({Source{{}, bytes}}, budget, task);
}

bool hasNoHeader(const Draft& draft)
{
    const auto isMissing = [](const Finding& finding) {
        return finding.reason == Reason::MissingColumn;
    };
    return draft.elements.empty() && draft.connections.empty() &&
           std::ranges::any_of(draft.problems, isMissing);
}

/// What the columns are of a list of ties without a header, as the first rows show; empty when it
/// is none.
QByteArray headerFor(const QByteArray& bytes, const Budget& budget)
{
    constexpr int kRowsLookedAt = 100;
    const DecodedText text{.utf8 = bytes};
    for (const char delimiter : {'\t', ';', ','}) {
        DelimitedReader reader(text, delimiter, budget);
        bool hasThird = false;
        bool isStrength = true;
        bool isList = true;
        int rows = 0;
        while (isList && rows < kRowsLookedAt && reader.next() == DelimitedReader::Step::Row) {
            const auto& cells = reader.cells();
            if (cells.size() == 1 && cells.front().trimmed().isEmpty())
                continue;
            ++rows;
            isList = (cells.size() == 2 || cells.size() == 3) && !cells[0].trimmed().isEmpty() &&
                     !cells[1].trimmed().isEmpty();
            const QString third =
                cells.size() == 3 ? TextPool::textOf(cells[2]).trimmed() : QString();
            hasThird = hasThird || !third.isEmpty();
            isStrength = isStrength &&
                         (third.isEmpty() || numberFromText(third, delimiter == ';').has_value());
        }
        if (!isList || rows == 0)
            continue;
        QByteArray header = QByteArray("From") + delimiter + "To";
        if (hasThird)
            header += delimiter + QByteArray(isStrength ? "Strength" : "Type");
        return header + '\n';
    }
    return {};
}

/// Places as they are without the header that was put before.
void moveUp(Place& place)
{
    place.row = std::max(place.row - 1, 0);
}

} // namespace

Result<Draft> readPasted(const PastedText& pasted, const Budget& budget, TaskContext& task)
{
    const QByteArray bytes = pasted.text.toUtf8();
    Result<Draft> draft = read(bytes, budget, task);
    if (!draft.ok() || !hasNoHeader(*draft))
        return draft;
    const QByteArray header = headerFor(bytes, budget);
    if (header.isEmpty())
        return draft;
    draft = read(header + bytes, budget, task);
    if (!draft.ok())
        return draft;
    for (DraftElement& element : draft->elements)
        moveUp(element.place);
    for (DraftConnection& connection : draft->connections)
        moveUp(connection.place);
    for (Finding& problem : draft->problems)
        moveUp(problem.place);
    for (Finding& note : draft->notes)
        moveUp(note.place);
    return draft;
}

} // namespace cw::exchange
