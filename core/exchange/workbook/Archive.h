// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace cw::exchange {

/// Why an archive is read no further.
struct ArchiveRefusal
{
    Reason reason = Reason::MalformedSource;
    QString detail;

    bool operator==(const ArchiveRefusal&) const = default;
};

/// The files inside a zip archive that nobody vouches for. Counts the bytes that really come out,
/// of all files together, and stops at the budget; sizes that the archive claims are not used, and
/// two files of one name are refused.
///
/// Borrows the bytes. Thread: one.
class Archive
{
public:
    Archive(const QByteArray& bytes, const Budget& budget);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    bool contains(const QString& name) const { return m_entries.contains(name.toLower()); }
    /// Opens a file for reading once from start to end; null if it is not there or cannot be read.
    /// The archive outlives it.
    std::unique_ptr<QIODevice> open(const QString& name);

    /// Why opening or reading failed; nothing while all is well.
    const std::optional<ArchiveRefusal>& refusal() const { return m_refusal; }

private:
    friend class ArchiveFile;
    bool countInflated(qint64 bytes);
    void refuse(Reason reason, const QString& detail);
    void listEntries();

    qint64 m_size;
    Budget m_budget;
    zip* m_zip = nullptr;
    qint64 m_inflated = 0;
    QHash<QString, quint64> m_entries; ///< index by lower-case name
    std::optional<ArchiveRefusal> m_refusal;
};

} // namespace cw::exchange
