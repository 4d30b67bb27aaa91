// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/MatrixReader.h"

#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/DelimitedReader.h"
#include "core/exchange/text/NumberText.h"
#include "core/exchange/text/TextPool.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;
using Step = DelimitedReader::Step;

QStringList textsOf(const DelimitedReader& reader)
{
    QStringList texts;
    for (const QByteArrayView cell : reader.cells())
        texts += TextPool::textOf(cell).trimmed();
    return texts;
}

bool isBlankRow(const QStringList& cells)
{
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.isEmpty(); });
}

/// Or blank.
bool areNumbers(const QStringList& cells, bool decimalComma)
{
    return std::ranges::all_of(cells, [&](const QString& cell) {
        return cell.isEmpty() || numberFromText(cell, decimalComma).has_value();
    });
}

/// The delimiter with which the first rows are those of a matrix; 0 when there is none.
char delimiterOf(const DecodedText& text, const Budget& budget)
{
    constexpr int kRowsLookedAt = 3;
    for (const char delimiter : {'\t', ',', ';'}) {
        DelimitedReader reader(text, delimiter, budget);
        QStringList names;
        int rows = 0;
        bool isMatrix = true;
        while (isMatrix && rows < kRowsLookedAt && reader.next() == Step::Row) {
            const QStringList cells = textsOf(reader);
            if (isBlankRow(cells))
                continue;
            if (names.isEmpty()) {
                names = cells.mid(1);
                isMatrix = names.size() > 1 &&
                           QSet<QString>(names.begin(), names.end()).size() == names.size();
                continue;
            }
            // Names in the order of the columns leave no doubt, even beside a cell that is no
            // number.
            const bool isInOrder = names.value(rows++) == cells.first();
            isMatrix = isInOrder || (names.contains(cells.first()) &&
                                     areNumbers(cells.mid(1), delimiter == ';'));
        }
        if (isMatrix && rows > 1)
            return delimiter;
    }
    return '\0';
}

/// One matrix on its way into the draft.
class Matrix
{
public:
    Matrix(const DecodedText& text, char delimiter, const Source& source, Reading& reading)
        : m_reader(text, delimiter, reading.budget())
        , m_decimalComma(delimiter == ';')
        , m_name(source.name)
        , m_reading(reading)
    {}

    Result<void> read()
    {
        m_reading.recognisedAs(u"matrix"_s, u"sheet"_s);
        for (Step step = m_reader.next(); step != Step::End && !m_isFull; step = m_reader.next()) {
            if (m_reading.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            if (step == Step::Refused)
                sayRefused();
            else if (const QStringList cells = textsOf(m_reader); !isBlankRow(cells))
                readRow(cells);
        }
        connectAll();
        if (m_onDiagonal > 0)
            m_reading.note(
                Place{m_name, m_firstOnDiagonal, {}}, QString::number(m_onDiagonal),
                Reason::NotKept, u"numbers on the diagonal"_s);
        return {};
    }

private:
    struct Tie
    {
        double strength = 0.0;
        int row = 0;
    };

    void readRow(const QStringList& cells)
    {
        const int row = m_reader.row();
        if (m_columns.isEmpty()) {
            m_columns = cells;
            for (const QString& name : cells.mid(1))
                addMember(name, row);
            return;
        }
        const QString& name = cells.first();
        if (name.isEmpty()) {
            m_reading.problem(Place{m_name, row, columnLetters(0)}, {}, Reason::MissingLabel);
            return;
        }
        addMember(name, row);
        for (qsizetype i = 1; i < cells.size() && !m_isFull; ++i) {
            if (!cells[i].isEmpty())
                readCell(name, i, cells[i], row);
        }
    }

    void readCell(const QString& name, qsizetype column, const QString& cell, int row)
    {
        const QString to = m_columns.value(column);
        const Place place{m_name, row, to.isEmpty() ? columnLetters(static_cast<int>(column)) : to};
        const std::optional<double> strength = numberFromText(cell, m_decimalComma);
        if (!strength)
            m_reading.problem(place, cell, Reason::NotANumber);
        else if (to.isEmpty())
            m_reading.problem(place, cell, Reason::MissingEnd);
        else if (*strength != 0.0 && name == to)
            m_firstOnDiagonal = m_onDiagonal++ == 0 ? row : m_firstOnDiagonal;
        else if (*strength != 0.0)
            addTie(name, to, *strength, place);
    }

    void addMember(const QString& name, int row)
    {
        const Place place{m_name, row, {}};
        if (name.isEmpty() || m_members.contains(name) || !hasRoom(place))
            return;
        m_members.insert(name);
        DraftElement element;
        element.label = name;
        element.place = place;
        m_reading.draft().elements.push_back(std::move(element));
    }

    void addTie(const QString& from, const QString& to, double strength, const Place& place)
    {
        const auto most = static_cast<std::size_t>(m_reading.budget().rows);
        if (m_ties.size() >= most)
            m_isFull = true; // said when the connections are made
        else
            m_ties[{from, to}] = Tie{strength, place.row};
    }

    bool hasRoom(const Place& place)
    {
        m_isFull = m_isFull || !m_reading.hasRoom(place);
        return !m_isFull;
    }

    bool isSymmetric() const
    {
        return std::ranges::all_of(m_ties, [&](const auto& tie) {
            const auto back = m_ties.find({tie.first.second, tie.first.first});
            return back != m_ties.end() && back->second.strength == tie.second.strength;
        });
    }

    void connectAll()
    {
        const bool isBothWays = isSymmetric();
        const bool hasStrength =
            std::ranges::any_of(m_ties, [](const auto& tie) { return tie.second.strength != 1.0; });
        for (const auto& [ends, tie] : m_ties) {
            if (isBothWays && ends.second < ends.first)
                continue;
            DraftConnection connection;
            connection.from = ends.first;
            connection.to = ends.second;
            connection.direction =
                isBothWays ? DraftDirection::Undirected : DraftDirection::Directed;
            connection.directionGiven = true;
            if (hasStrength)
                connection.strength = tie.strength;
            connection.place = Place{m_name, tie.row, {}};
            if (!m_reading.hasRoom(connection.place))
                return;
            m_reading.draft().connections.push_back(std::move(connection));
        }
    }

    void sayRefused()
    {
        const RowRefusal& refusal = m_reader.refusal();
        QString value = QString::fromUtf8(refusal.value);
        value.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        m_reading.problem(
            Place{m_name, m_reader.row(), m_columns.value(refusal.column)}, value, refusal.reason,
            QString::fromLatin1(refusal.detail));
    }

    DelimitedReader m_reader;
    bool m_decimalComma;
    QString m_name;
    Reading& m_reading;
    QStringList m_columns; ///< the first row, its corner too
    QSet<QString> m_members;
    std::map<std::pair<QString, QString>, Tie> m_ties;
    int m_onDiagonal = 0;
    int m_firstOnDiagonal = 0;
    bool m_isFull = false;
};

} // namespace

bool looksLikeMatrix(const SourceHead& head)
{
    // More than the head: names of a hundred members alone fill that.
    constexpr qsizetype kEnough = 64 * 1024;
    const QByteArray start = head.bytes.first(std::min(head.bytes.size(), kEnough)).toByteArray();
    return delimiterOf(decodeText(start), Budget{}) != '\0';
}

Result<void> readMatrix(const Source& source, Reading& reading)
{
    const DecodedText text = decodeText(source.bytes);
    const char delimiter = delimiterOf(text, reading.budget());
    return Matrix(text, delimiter == '\0' ? ',' : delimiter, source, reading).read();
}

} // namespace cw::exchange
