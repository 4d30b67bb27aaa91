// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/Salvage.h"

#include "core/change/Change.h"
#include "core/store/ChangeWriter.h"
#include "core/store/Files.h"
#include "core/store/Meta.h"
#include "core/store/NewDocument.h"
#include "core/store/Verify.h"
#include "core/store/rescue/DamagedCopy.h"
#include "core/store/rescue/RowScan.h"
#include "core/store/sqlite/Connection.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace cw::store {

namespace {

template <class... Records>
using RowsOf = std::tuple<std::vector<Records>...>;

template <class... Records>
using IdsOf = std::tuple<std::set<Id<Records>>...>;

/// Reads what can be read, then drops and loosens until everything refers to something.
class Salvager
{
public:
    Salvager(Connection& source, TaskContext& task) : m_source(source), m_task(task) {}

    Result<void> read()
    {
        const Result<Sums> sums = Sums::read(m_source);
        Result<void> done;
        std::size_t at = 0;
        EveryRecord::forEach([&]<class R>() {
            const TableDescription& table = recordTables()[at++];
            if (done.ok())
                done = readTable<R>(table, sums.ok() ? &*sums : nullptr);
        });
        return done;
    }

    /// Whether any row was found at all.
    bool foundNothing() const
    {
        return std::ranges::all_of(
            m_report.tables, [](const SalvagedTable& table) { return table.kept == 0; });
    }

    void repair()
    {
        keepOneProfile();
        std::size_t at = 0;
        // Referenced records come before those that refer to them; only `me` of the network and
        // `brought_by` of a member look forward or sideways, so ids are gathered first.
        EveryRecord::forEach([&]<class R>() { gatherIds<R>(); });
        EveryRecord::forEach([&]<class R>() {
            SalvagedTable& table = m_report.tables[static_cast<qsizetype>(at++)];
            dropRepeated(rows<R>(), table);
            mendReferences(rows<R>(), table);
            std::get<std::set<Id<R>>>(m_ids).clear();
            gatherIds<R>();
            table.kept = static_cast<qint64>(rows<R>().size());
        });
    }

    Change change() const
    {
        Change change;
        EveryRecord::forEach([&]<class R>() {
            if constexpr (!std::is_same_v<R, NetworkProfile>)
                change.of<R>().inserted = std::get<std::vector<R>>(m_rows);
        });
        const NetworkProfile& profile = std::get<std::vector<NetworkProfile>>(m_rows).front();
        if (profile != NetworkProfile{})
            change.of<NetworkProfile>().updated.push_back({NetworkProfile{}, profile});
        return change;
    }

    const SalvageReport& report() const { return m_report; }

private:
    template <class R>
    std::vector<R>& rows()
    {
        return std::get<std::vector<R>>(m_rows);
    }

    template <class R>
    Result<void> readTable(const TableDescription& description, const Sums* sums)
    {
        SalvagedTable table;
        table.table = QString::fromStdString(std::string(description.name));
        const Result<ScanResult> scanned = scanRecords<R>(
            m_source, description, rows<R>(), [&](std::string_view) { ++table.refused; }, m_task);
        if (!scanned.ok() && scanned.error().code == ErrorCode::Cancelled)
            return scanned.error();
        if (sums && sums->all().contains(description.name)) {
            const TableSum expected = sums->of(description.name);
            table.expected = expected.rows;
            table.mayBeAltered = scanned.ok() && scanned->unreadable == 0 &&
                                 scanned->sum != expected && scanned->sum.rows == expected.rows;
        } else {
            table.mayBeAltered = true;
        }
        table.kept = static_cast<qint64>(rows<R>().size());
        m_report.tables.append(table);
        return {};
    }

    void keepOneProfile()
    {
        std::vector<NetworkProfile>& profiles = rows<NetworkProfile>();
        std::erase_if(profiles, [](const NetworkProfile& row) { return row.id != kTheNetwork; });
        if (profiles.empty())
            profiles.push_back({});
        profiles.resize(1);
    }

    template <class R>
    void gatherIds()
    {
        std::set<Id<R>>& ids = std::get<std::set<Id<R>>>(m_ids);
        for (const R& row : rows<R>())
            ids.insert(ids.end(), row.id);
    }

    template <class X>
    bool exists(Id<X> id) const
    {
        return std::get<std::set<Id<X>>>(m_ids).contains(id);
    }

    template <class R>
    void mendReferences(std::vector<R>& rows, SalvagedTable& table)
    {
        std::erase_if(rows, [&](R& row) {
            bool isOrphan = false;
            bool isLoosened = false;
            forEachReferenceField<R>([&]<class F>(const F& each, std::size_t) {
                auto& value = row.*each.member;
                if constexpr (IsIdSet<typename F::Type>::value) {
                    const auto before = value;
                    for (const auto id : before) {
                        if (!exists(id))
                            value.remove(id);
                    }
                    isLoosened = isLoosened || value != before;
                } else if (value && !exists(value)) {
                    // An assessment of a lost author would become the weaver's own.
                    if (has(each.use, Use::NotNull) || has(each.use, Use::Owner))
                        isOrphan = true;
                    value = {};
                    isLoosened = true;
                } else if (!value && has(each.use, Use::NotNull)) {
                    isOrphan = true;
                }
            });
            if (isOrphan)
                ++table.orphaned;
            else if (isLoosened)
                ++table.loosened;
            return isOrphan;
        });
    }

    /// By id, by pair, by member and arrangement: the first stays.
    template <class R>
    void dropRepeated(std::vector<R>& rows, SalvagedTable& table)
    {
        std::set<Id<R>> seen;
        table.refused += static_cast<qint64>(
            std::erase_if(rows, [&](const R& row) { return !seen.insert(row.id).second; }));
        if constexpr (std::is_same_v<R, Relationship>) {
            std::set<std::pair<MemberId, MemberId>> pairs;
            table.refused += static_cast<qint64>(std::erase_if(rows, [&](const Relationship& row) {
                return !pairs.insert({row.first, row.second}).second;
            }));
        } else if constexpr (std::is_same_v<R, Placement>) {
            std::set<std::pair<MemberId, int>> places;
            table.refused += static_cast<qint64>(std::erase_if(rows, [&](const Placement& row) {
                return !places.insert({row.member, row.arrangement}).second;
            }));
        }
    }

    Connection& m_source;
    TaskContext& m_task;
    AllRecords<RowsOf> m_rows;
    AllRecords<IdsOf> m_ids;
    SalvageReport m_report;
};

Result<void> fill(Connection& target, const Change& change, TaskContext& task)
{
    const Result<Sums> before = Sums::read(target);
    if (!before.ok())
        return before.error();
    Sums sums = *before;
    Result<void> done = target.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (done.ok())
        done = writeChange(target, change, sums, task);
    if (done.ok())
        done = sums.write(target, *before);
    if (done.ok())
        done = target.run(QStringLiteral("COMMIT"));
    target.rollback();
    return done;
}

/// The same document as far as it says who it is, so that its backups stay its own.
DocumentIdentity identityOf(Connection& source)
{
    DocumentIdentity identity = DocumentIdentity::make();
    const Result<Meta> meta = Meta::read(source);
    if (meta.ok()) {
        identity.id = meta->documentId;
        identity.createdAtMs = meta->createdAtMs;
    }
    return identity;
}

} // namespace

bool SalvageReport::lostNothing() const
{
    return std::ranges::all_of(tables, &SalvagedTable::isWhole);
}

Result<SalvageReport> salvage(const QString& from, const QString& to, TaskContext& task)
{
    if (QFileInfo::exists(to))
        return Error{ErrorCode::AlreadyExists, to.toStdString(), {}};
    Result<std::unique_ptr<DamagedCopy>> copy = DamagedCopy::make(from);
    if (!copy.ok())
        return copy.error();
    Connection& source = (*copy)->connection();
    Salvager salvager(source, task);
    Result<void> done = salvager.read();
    if (!done.ok())
        return done.error();
    if (salvager.foundNothing())
        return Error{ErrorCode::Damaged, from.toStdString(), "nothing can be read of it"};
    salvager.repair();

    const QString part = partPathFor(to);
    const FileRemover remover(part);
    done = makeDocumentFile(part, identityOf(source));
    if (done.ok()) {
        const auto target = Connection::open(part, Connection::Mode::ReadWrite);
        done = target.ok() ? fill(**target, salvager.change(), task) : target.error();
    }
    if (done.ok())
        done = verifyFile(part, task);
    if (done.ok())
        done = moveIntoPlace(part, to, Replacing::No);
    return done.ok() ? Result<SalvageReport>(salvager.report()) : aboutFile(done.error(), to);
}

} // namespace cw::store
