// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/WorkbookWriter.h"

#include "core/exchange/sheet/SheetLayout.h"
#include "core/exchange/workbook/CellEscapes.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <functional>
#include <memory>

namespace cw::exchange {

namespace {

constexpr std::size_t kMostRows = LXW_ROW_MAX - 1; // below the header
constexpr qsizetype kMostCharacters = 32'767;      // of a cell
constexpr std::size_t kRowsBetweenLooks = 1024;
/// From here on rows go to a temporary file as they are made and texts are kept in the cells
/// instead of in a shared table, which would take a gigabyte.
constexpr std::size_t kManyRows = 50'000;

struct Sheet
{
    const char* name;
    QStringList headers;
    std::size_t rowCount = 0;
    std::function<void(std::size_t, std::vector<QString>&)> fill;
    std::function<Place(std::size_t)> placeOf;
};

/// Closes (and so writes) on close(), and frees in any case.
class Workbook
{
public:
    Workbook(const QString& path, const QString& folder, bool isLarge)
        : m_path(path.toUtf8()), m_folder(folder.toUtf8())
    {
        lxw_workbook_options options{};
        options.constant_memory = isLarge ? LXW_TRUE : LXW_FALSE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    ~Workbook() { close(); }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    lxw_workbook* book() const { return m_book; }
    lxw_error close()
    {
        lxw_workbook* book = std::exchange(m_book, nullptr);
        return book ? workbook_close(book) : LXW_NO_ERROR;
    }

private:
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
};

/// What a cell can hold of the text, escaped.
QString cellText(const QString& text, bool& isCut)
{
    QString cell = withEscapes(text);
    isCut = cell.size() > kMostCharacters;
    if (isCut) {
        cell.truncate(kMostCharacters);
        if (cell.back().isHighSurrogate())
            cell.chop(1);
    }
    return cell;
}

class SheetWriting
{
public:
    SheetWriting(lxw_workbook* book, const Sheet& sheet, std::vector<Finding>& notes)
        : m_sheet(sheet), m_notes(notes), m_worksheet(workbook_add_worksheet(book, sheet.name))
    {}

    Result<void> write(TaskContext& task)
    {
        std::vector<QString> cells(m_sheet.headers.begin(), m_sheet.headers.end());
        if (!writeRow(0, cells, Place()))
            return noRoom();
        for (std::size_t row = 0; row < m_sheet.rowCount; ++row) {
            if (row % kRowsBetweenLooks == 0 && task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            m_sheet.fill(row, cells);
            if (!writeRow(static_cast<lxw_row_t>(row + 1), cells, m_sheet.placeOf(row)))
                return noRoom();
        }
        return {};
    }

private:
    static Error noRoom() { return Error{ErrorCode::CannotWrite, "temporary file", {}}; }

    bool writeRow(lxw_row_t row, const std::vector<QString>& cells, const Place& place)
    {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue;
            bool isCut = false;
            const QByteArray text = cellText(cells[column], isCut).toUtf8();
            if (isCut)
                m_notes.push_back(Finding{
                    place, cells[column].left(100), Reason::NotKept,
                    QStringLiteral("what is beyond 32,767 characters")});
            const lxw_error error = worksheet_write_string(
                m_worksheet, row, static_cast<lxw_col_t>(column), text.constData(), nullptr);
            if (error != LXW_NO_ERROR)
                return false;
        }
        return true;
    }

    const Sheet& m_sheet;
    std::vector<Finding>& m_notes;
    lxw_worksheet* m_worksheet;
};

} // namespace

Result<Written> writeKumuWorkbook(const Draft& draft, TaskContext& task)
{
    if (std::max(draft.elements.size(), draft.connections.size()) > kMostRows)
        return Error{ErrorCode::LimitExceeded, "rows", {}};
    const SheetLayout layout(draft, SheetDialect::Kumu);
    const Sheet elements{
        "Elements", layout.elementHeaders(), draft.elements.size(),
        [&](std::size_t row, std::vector<QString>& cells) { layout.fillElement(row, cells); },
        [&](std::size_t row) { return draft.elements[row].place; }};
    const Sheet connections{
        "Connections", layout.connectionHeaders(), draft.connections.size(),
        [&](std::size_t row, std::vector<QString>& cells) { layout.fillConnection(row, cells); },
        [&](std::size_t row) { return draft.connections[row].place; }};

    const QTemporaryDir folder; // mode 0700
    const Error noRoom{ErrorCode::CannotWrite, "temporary file", {}};
    if (!folder.isValid())
        return noRoom;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    Workbook book(path, folder.path(), elements.rowCount + connections.rowCount > kManyRows);
    if (!book.book())
        return noRoom;
    Written written;
    double done = 0.0;
    for (const Sheet* sheet : {&elements, &connections}) {
        if (Result<void> sound = SheetWriting(book.book(), *sheet, written.notes).write(task);
            !sound)
            return sound.error();
        task.report(done += 0.3);
    }
    if (book.close() != LXW_NO_ERROR)
        return noRoom;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return noRoom;
    written.files.push_back(OutFile{QStringLiteral(".xlsx"), file.readAll()});
    const std::vector<Finding>& notes = layout.notes();
    written.notes.insert(written.notes.end(), notes.begin(), notes.end());
    task.report(1.0);
    return written;
}

} // namespace cw::exchange
