// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/Findings.h"

#include "core/store/History.h"
#include "core/store/Opening.h"
#include "core/store/Verify.h"
#include "core/store/rescue/DamagedCopy.h"
#include "core/store/rescue/RowScan.h"

#include <map>

namespace cw::store {

namespace {

constexpr qsizetype kMostFindings = 1000;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class R>
QString placeOf(Id<R> id)
{
    return textOf(Schema<R>::table) + QStringLiteral(" %1").arg(id.value);
}

/// Looks at everything a document holds, table by table.
class Checker
{
public:
    Checker(Connection& connection, QList<Finding>& findings, TaskContext& task)
        : m_connection(connection), m_findings(findings), m_task(task)
    {}

    void run()
    {
        checkPages();
        const Result<Sums> sums = Sums::read(m_connection);
        if (!sums.ok())
            return add("file", QStringLiteral("sums"), sums.error());
        std::size_t at = 0;
        EveryRecord::forEach([&]<class R>() { readTable<R>(recordTables()[at++], *sums); });
        EveryRecord::forEach([&]<class R>() { checkReferences<R>(); });
        checkPairs();
        checkPlacements();
        if (rows<NetworkProfile>().size() != 1)
            add("row", QStringLiteral("network"), QStringLiteral("there is not exactly one"));
        checkRest(*sums);
    }

private:
    template <class... Records>
    using RowsOf = std::tuple<std::vector<Records>...>;

    template <class R>
    std::vector<R>& rows()
    {
        return std::get<std::vector<R>>(m_rows);
    }

    void add(const char* what, const QString& where, const QString& text)
    {
        if (m_findings.size() < kMostFindings)
            m_findings.append({QString::fromLatin1(what), where, text});
    }
    void add(const char* what, const QString& where, const Error& error)
    {
        add(what, where, QString::fromStdString(error.detail));
    }

    void checkPages()
    {
        const CancelGuard guard(m_connection.handle(), m_task);
        const auto answer = m_connection.rows(QStringLiteral("PRAGMA integrity_check(100)"));
        if (!answer.ok())
            return add("file", QStringLiteral("pages"), answer.error());
        for (const QVariantList& row : *answer) {
            if (row.first().toString() != QLatin1String("ok"))
                add("file", QStringLiteral("pages"), row.first().toString());
        }
    }

    template <class R>
    void readTable(const TableDescription& table, const Sums& sums)
    {
        const QString name = textOf(table.name);
        const auto refused = [&](std::string_view bytes) {
            const RowReader reader(bytes);
            const bool hasId = reader.kind() == StoredKind::Integer;
            add("row", name + QLatin1Char(' ') + QString::number(hasId ? reader.integer() : 0),
                QStringLiteral("holds what cannot be"));
        };
        const Result<ScanResult> scanned =
            scanRecords<R>(m_connection, table, rows<R>(), refused, m_task);
        if (!scanned.ok())
            return add("file", name, scanned.error());
        if (scanned->unreadable > 0)
            add("file", name,
                QStringLiteral("%1 stretches cannot be read").arg(scanned->unreadable));
        const TableSum expected = sums.of(table.name);
        if (scanned->sum.rows != expected.rows)
            add("sum", name,
                QStringLiteral("%1 rows instead of %2").arg(scanned->sum.rows).arg(expected.rows));
        else if (scanned->sum != expected)
            add("sum", name, QStringLiteral("a value is not what was written"));
    }

    template <class X>
    bool exists(Id<X> id)
    {
        const std::vector<X>& all = rows<X>();
        const auto at = std::ranges::lower_bound(all, id, {}, &X::id);
        return at != all.end() && at->id == id;
    }

    template <class R>
    void checkReferences()
    {
        for (const R& row : rows<R>()) {
            forEachReferenceField<R>([&]<class F>(const F& each, std::size_t) {
                bool sound = true;
                if constexpr (IsIdSet<typename F::Type>::value) {
                    for (const auto id : row.*each.member)
                        sound = sound && exists(id);
                } else {
                    const auto id = row.*each.member;
                    sound = id ? exists(id) : !has(each.use, Use::NotNull);
                }
                if (!sound)
                    add("reference", placeOf(row.id),
                        textOf(each.name) + QStringLiteral(" refers to nothing"));
            });
        }
    }

    void checkPairs()
    {
        std::map<std::pair<MemberId, MemberId>, RelationshipId> pairs;
        for (const Relationship& row : rows<Relationship>()) {
            const auto [at, isNew] = pairs.emplace(std::pair(row.first, row.second), row.id);
            if (!isNew)
                add("pair", placeOf(row.id),
                    QStringLiteral("the same pair as ") + placeOf(at->second));
        }
    }

    void checkPlacements()
    {
        std::map<std::pair<MemberId, int>, PlacementId> places;
        for (const Placement& row : rows<Placement>()) {
            const auto [at, isNew] = places.emplace(std::pair(row.member, row.arrangement), row.id);
            if (!isNew)
                add("placement", placeOf(row.id),
                    QStringLiteral("the same member as ") + placeOf(at->second));
        }
    }

    /// The tables that hold no records.
    void checkRest(const Sums& sums)
    {
        const Result<TableSum> meta = computeSum(m_connection, "meta", m_task);
        if (!meta.ok())
            add("file", QStringLiteral("meta"), meta.error());
        else if (*meta != sums.of("meta"))
            add("sum", QStringLiteral("meta"), QStringLiteral("a value is not what was written"));
        History history(m_connection);
        const Result<QList<HistorySummary>> steps = history.summaries(sums.of("history"));
        if (!steps.ok())
            return add("history", QStringLiteral("history"), steps.error());
        for (const HistorySummary& step : *steps) {
            const Result<QByteArray> stepRows = history.rows(step.seq);
            if (!stepRows.ok())
                add("history", QStringLiteral("history %1").arg(step.seq), stepRows.error());
        }
    }

    Connection& m_connection;
    QList<Finding>& m_findings;
    TaskContext& m_task;
    AllRecords<RowsOf> m_rows;
};

} // namespace

Result<QList<Finding>> checkDocument(const QString& path, TaskContext& task)
{
    QList<Finding> findings;
    const Result<Opened> opened = openDocument(path, Access::ReadOnly, task);
    if (opened.ok()) {
        Checker(*opened->connection, findings, task).run();
    } else if (opened.error().code == ErrorCode::Damaged) {
        const Error& error = opened.error();
        findings.append(
            {QStringLiteral("file"), QString::fromStdString(error.subject),
             QString::fromStdString(error.detail)});
        const Result<std::unique_ptr<DamagedCopy>> copy = DamagedCopy::make(path);
        if (copy.ok())
            Checker((*copy)->connection(), findings, task).run();
    } else {
        return opened.error();
    }
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return findings;
}

} // namespace cw::store
