// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Reading.h"
#include "core/exchange/sheet/ColumnSurvey.h"
#include "core/exchange/sheet/SheetHeader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cw::exchange {

/// One column of a section.
struct SheetColumn
{
    Column role = Column::Custom;
    QString header;
    bool isTimeset = false; ///< Gephi's column of intervals
    bool isKind = false;    ///< Gephi's column of types, beside Type
    ColumnSurvey survey;    ///< of the values that became fields
};

/// The columns of one section of a sheet and what reading their cells has in common: numbers,
/// dates whose order other rows settle, fields and the kinds that their values suggest. What a cell
/// says wrongly is a problem and stays as a field, so that nothing is lost.
class SheetColumns
{
public:
    SheetColumns(Reading& reading, QString source, bool decimalComma)
        : m_reading(reading), m_source(std::move(source)), m_decimalComma(decimalComma)
    {}

    Reading& reading() { return m_reading; }
    SheetKind kind() const { return m_kind; }

    /// A new section: forgets the columns before.
    void start(const QStringList& headers, const SheetHeader& understood);
    /// The same where columns come up one by one (keys of JSON): see add().
    void startOpen(SheetKind kind);
    /// A further column; its index.
    std::size_t add(const QString& header, Column role);
    /// Settles what takes the whole section: ambiguous dates and the kinds of fields.
    void finish();

    /// The row that the cells after this belong to.
    /// @param path  put before the header in places ("elements[12]").
    void setRow(int row, const QString& path = {});
    /// After the row was added to the draft, or not.
    void endRow();
    Place rowPlace() const { return Place{m_source, m_row, {}}; }
    Place cellPlace(const SheetColumn& column) const { return placeOfHeader(column.header); }
    /// Of the cell that should have had that meaning.
    Place placeOf(Column role) const { return placeOfHeader(headerOf(role)); }

    std::size_t size() const { return m_columns.size(); }
    SheetColumn& operator[](std::size_t index) { return m_columns[index]; }
    /// The column of a cell; cells beyond the header get a column named by its letters, and a
    /// problem for the row.
    SheetColumn& at(std::size_t index, const QString& text);
    /// Header of the column with that role, as written.
    QString headerOf(Column role) const;
    bool has(Column role) const { return !headerOf(role).isEmpty(); }

    void addField(DraftFields& fields, SheetColumn& column, const QString& text);
    /// A value that its column cannot take: said, and kept.
    void keepAsField(
        DraftFields& fields, SheetColumn& column, const QString& text, Reason reason,
        const QString& detail = {});
    std::optional<double> readNumber(DraftFields& fields, SheetColumn& column, const QString& text);
    QString readColor(DraftFields& fields, SheetColumn& column, const QString& text);
    /// The Start or End of the row that is about to be added to the draft.
    CivilDate readDay(DraftFields& fields, SheetColumn& column, const QString& text);
    /// Sets both ends, or keeps the text.
    void readTimeset(
        CivilDate& first, CivilDate& last, DraftFields& fields, SheetColumn& column,
        const QString& text);
    QStringList readTags(const QString& text);

private:
    /// A date whose order only other rows can tell.
    struct OpenDate
    {
        std::size_t first = 0; ///< of the elements or connections that the row became
        std::size_t end = 0;
        std::size_t column = 0;
        Place place;
        QString text;
    };

    Place placeOfHeader(const QString& header) const;
    std::size_t nextIndex() const;
    void settleOpenDates();
    void suggestKinds();
    void rewriteDates(const QHash<QString, DateOrder>& orders);
    DraftFields& fieldsAt(std::size_t index);
    CivilDate& dayAt(std::size_t index, Column role);

    Reading& m_reading;
    QString m_source;
    bool m_decimalComma;
    SheetKind m_kind = SheetKind::Unknown;
    int m_row = 0;
    QString m_path;
    std::size_t m_openBefore = 0; ///< open dates of rows before
    int m_longRow = 0;            ///< the last row with cells beyond the header
    std::size_t m_firstIndex = 0; ///< of this section's rows in the draft
    std::vector<SheetColumn> m_columns;
    std::size_t m_headerCount = 0;
    std::vector<OpenDate> m_openDates;
    bool m_showsDayFirst = false;
    bool m_showsMonthFirst = false;
    QHash<QString, QStringList> m_tags;
};

} // namespace cw::exchange
