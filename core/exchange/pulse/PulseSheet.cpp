// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pulse/PulseSheet.h"

#include "core/exchange/pulse/PulseColumns.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/DelimitedReader.h"
#include "core/exchange/text/DelimitedWriter.h"
#include "core/exchange/text/TextPool.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::exchange {

namespace {

std::vector<MemberId> membersToAsk(const Network& network, const PulseRound& round)
{
    if (!round.askedMembers.isEmpty())
        return {round.askedMembers.begin(), round.askedMembers.end()};
    std::vector<MemberId> members;
    for (const Member& member : network.all<Member>()) {
        if (!member.archived && !member.left)
            members.push_back(member.id);
    }
    return members;
}

/// Reads one sheet row by row.
class SheetRows
{
public:
    SheetRows(
        const Network& network, const PulseRound& round, const QString& source,
        const Budget& budget)
        : m_network(network), m_round(round), m_source(source), m_reading(m_draft, budget, m_task)
    {
        for (const Member& member : network.all<Member>())
            m_byName[member.name].push_back(member.id);
    }

    void readHeader(const PulseColumns& columns, const QStringList& header)
    {
        m_columns = columns;
        m_header = header;
        if (columns.questionCount() == 0)
            problem(0, 0, {}, Reason::MissingColumn, QStringLiteral("question"));
        if (!m_round.isAnonymous && columns.name < 0 && columns.id < 0)
            problem(0, 0, {}, Reason::MissingColumn, QStringLiteral("name"));
    }

    void readRow(int row, const QStringList& cells)
    {
        const bool isBlank = std::ranges::all_of(
            cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (isBlank)
            return;
        const std::optional<MemberId> member = memberOf(row, cells);
        if (!member)
            return;
        Sheet sheet{*member, row, {}};
        for (qsizetype i = 0; i < cells.size() && i < std::ssize(m_columns.questions); ++i) {
            const PulseQuestionId question = m_columns.questions[static_cast<std::size_t>(i)];
            if (question)
                readValue(sheet, row, static_cast<int>(i), question, cells[i].trimmed());
        }
        if (!sheet.answers.empty())
            keep(std::move(sheet));
    }

    void refused(int row, const RowRefusal& refusal)
    {
        problem(
            row, refusal.column, QString::fromUtf8(refusal.value), refusal.reason,
            QString::fromLatin1(refusal.detail));
    }

    PulseSheetRead take()
    {
        for (const Sheet& sheet : m_sheets) {
            m_read.answers.insert(m_read.answers.end(), sheet.answers.begin(), sheet.answers.end());
        }
        m_read.sheets = static_cast<int>(m_sheets.size());
        m_reading.finish();
        m_read.problems = std::move(m_draft.problems);
        return std::move(m_read);
    }

private:
    struct Sheet
    {
        MemberId member;
        int row = 0;
        std::vector<PulseAnswer> answers;
    };

    void
    problem(int row, int column, const QString& value, Reason reason, const QString& detail = {})
    {
        const bool isOfRow = row > 0;
        const QString header = column < m_header.size() ? m_header[column] : columnLetters(column);
        m_reading.problem(
            Place{m_source, row, isOfRow ? header : QString()}, value, reason, detail);
    }

    /// Nothing: the row names nobody, or not one. An anonymous row has no member.
    std::optional<MemberId> memberOf(int row, const QStringList& cells)
    {
        if (m_round.isAnonymous)
            return MemberId();
        const QString id = m_columns.id < cells.size() && m_columns.id >= 0
                               ? cells[m_columns.id].trimmed()
                               : QString();
        if (!id.isEmpty()) {
            const MemberId member{id.toLongLong()};
            if (m_network.find(member))
                return member;
            problem(row, m_columns.id, id, Reason::UnknownValue, QStringLiteral("member"));
            return std::nullopt;
        }
        return memberByName(
            row, m_columns.name < cells.size() && m_columns.name >= 0
                     ? cells[m_columns.name].trimmed()
                     : QString());
    }

    std::optional<MemberId> memberByName(int row, const QString& name)
    {
        const std::vector<MemberId> found = m_byName.value(name);
        if (found.size() == 1)
            return found.front();
        const int column = std::max(0, m_columns.name);
        if (name.isEmpty())
            problem(row, column, name, Reason::MissingLabel);
        else if (found.empty())
            problem(row, column, name, Reason::UnknownValue, QStringLiteral("member"));
        else
            problem(row, column, name, Reason::AmbiguousLabel);
        return std::nullopt;
    }

    void readValue(Sheet& sheet, int row, int column, PulseQuestionId question, const QString& text)
    {
        if (text.isEmpty())
            return;
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        const bool isInRange = value >= kLowestPulse && value <= kHighestPulse;
        if (!isNumber) {
            problem(row, column, text, Reason::NotANumber);
        } else if (!isInRange || value != std::floor(value)) {
            problem(row, column, text, Reason::OutOfRange);
        } else {
            sheet.answers.push_back(
                {.id = {},
                 .round = m_round.id,
                 .question = question,
                 .member = sheet.member,
                 .value = static_cast<int>(value)});
        }
    }

    /// The last row of a member counts, and it alone.
    void keep(Sheet&& sheet)
    {
        const auto [at, isFirst] = m_sheetOf.try_emplace(sheet.member, m_sheets.size());
        if (isFirst || !sheet.member) {
            m_sheets.push_back(std::move(sheet));
            return;
        }
        Sheet& before = m_sheets[at->second];
        problem(
            sheet.row, std::max(0, m_columns.name), m_network.find(sheet.member)->name,
            Reason::DuplicateId, QString::number(before.row));
        before = std::move(sheet);
    }

    const Network& m_network;
    const PulseRound& m_round;
    const QString& m_source; ///< its name
    QHash<QString, std::vector<MemberId>> m_byName;
    PulseColumns m_columns;
    QStringList m_header;
    std::vector<Sheet> m_sheets;
    std::map<MemberId, std::size_t> m_sheetOf;
    Draft m_draft; ///< only its problems
    TaskContext m_task;
    Reading m_reading;
    PulseSheetRead m_read;
};

QStringList textsOf(const DelimitedReader& reader)
{
    QStringList texts;
    for (const QByteArrayView cell : reader.cells())
        texts.append(TextPool::textOf(cell));
    return texts;
}

/// The delimiter by which the first row has most of the questions.
char delimiterOf(
    const DecodedText& text, const Network& network, const PulseRound& round,
    const PulseSheetWords& words, const Budget& budget)
{
    char best = ',';
    qsizetype most = -1;
    for (const char delimiter : {',', ';', '\t'}) {
        DelimitedReader reader(text, delimiter, budget);
        if (reader.next() != DelimitedReader::Step::Row)
            continue;
        const qsizetype found =
            pulseColumns(network, round, textsOf(reader), words).questionCount();
        if (found > most) {
            best = delimiter;
            most = found;
        }
    }
    return best;
}

} // namespace

QByteArray writePulseSheet(const Network& network, PulseRoundId id, const PulseSheetWords& words)
{
    const PulseRound& round = *network.find(id);
    std::vector<QString> header;
    if (!round.isAnonymous)
        header = {words.name, words.id};
    const std::vector<PulseQuestionId> questions = questionsInOrder(network, round);
    for (const PulseQuestionId question : questions)
        header.push_back(network.find(question)->text);
    DelimitedWriter writer;
    writer.addRow(header);
    if (round.isAnonymous)
        return writer.takeBytes();
    for (const MemberId member : membersToAsk(network, round)) {
        std::vector<QString> cells{network.find(member)->name, QString::number(member.value)};
        cells.resize(header.size());
        writer.addRow(cells);
    }
    return writer.takeBytes();
}

PulseSheetRead readPulseSheet(
    const Network& network, PulseRoundId id, const Source& source, const PulseSheetWords& words,
    const Budget& budget)
{
    using Step = DelimitedReader::Step;
    const PulseRound& round = *network.find(id);
    const DecodedText text = decodeText(source.bytes);
    DelimitedReader reader(text, delimiterOf(text, network, round, words, budget), budget);
    SheetRows rows(network, round, source.name, budget);
    bool hasHeader = false;
    for (Step step = reader.next(); step != Step::End; step = reader.next()) {
        if (step == Step::Refused) {
            rows.refused(reader.row(), reader.refusal());
        } else if (!hasHeader) {
            const QStringList header = textsOf(reader);
            rows.readHeader(pulseColumns(network, round, header, words), header);
            hasHeader = true;
        } else {
            rows.readRow(reader.row(), textsOf(reader));
        }
    }
    if (!hasHeader)
        rows.readHeader({}, {});
    return rows.take();
}

} // namespace cw::exchange
