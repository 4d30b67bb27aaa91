// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/Archive.h"

#include <zip.h>

namespace cw::exchange {

/// One file while it is inflated.
class ArchiveFile final : public QIODevice
{
public:
    ArchiveFile(Archive& archive, zip_file* file) : m_archive(archive), m_file(file)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ArchiveFile() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (m_archive.refusal())
            return -1;
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
        if (read < 0) {
            m_archive.refuse(
                Reason::MalformedSource,
                QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
            return -1;
        }
        if (read == 0)
            return -1;
        return m_archive.countInflated(read) ? read : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Archive& m_archive;
    zip_file* m_file;
};

Archive::Archive(const QByteArray& bytes, const Budget& budget)
    : m_size(bytes.size()), m_budget(budget)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source)
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!m_zip) {
        // An archive's directory is at its end: without one, the end is missing.
        const bool isCut = zip_error_code_zip(&error) == ZIP_ER_NOZIP;
        refuse(
            isCut ? Reason::Truncated : Reason::MalformedSource,
            QString::fromUtf8(zip_error_strerror(&error)));
        if (source)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    if (m_zip)
        listEntries();
}

Archive::~Archive()
{
    if (m_zip)
        zip_discard(m_zip);
}

void Archive::listEntries()
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > m_budget.archiveEntries)
        return refuse(Reason::LimitExceeded, QStringLiteral("files in the archive"));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* raw = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        const QString name = QString::fromUtf8(raw).toLower();
        if (m_entries.contains(name))
            return refuse(
                Reason::MalformedSource, QStringLiteral("two files named %1").arg(name.left(100)));
        m_entries.insert(name, static_cast<quint64>(i));
    }
}

std::unique_ptr<QIODevice> Archive::open(const QString& name)
{
    const auto entry = m_entries.constFind(name.toLower());
    if (m_refusal || entry == m_entries.constEnd())
        return nullptr;
    zip_file* file = zip_fopen_index(m_zip, *entry, 0);
    if (!file) {
        refuse(Reason::MalformedSource, QString::fromUtf8(zip_strerror(m_zip)));
        return nullptr;
    }
    return std::make_unique<ArchiveFile>(*this, file);
}

bool Archive::countInflated(qint64 bytes)
{
    constexpr qint64 kFree = 1024 * 1024;
    m_inflated += bytes;
    const bool isBomb = m_inflated > kFree && m_inflated / m_budget.inflation > m_size;
    if (isBomb || m_inflated > m_budget.bytes) {
        refuse(
            Reason::LimitExceeded,
            isBomb ? QStringLiteral("inflation") : QStringLiteral("inflated bytes"));
        return false;
    }
    return true;
}

void Archive::refuse(Reason reason, const QString& detail)
{
    if (!m_refusal)
        m_refusal = ArchiveRefusal{reason, detail};
}

} // namespace cw::exchange
