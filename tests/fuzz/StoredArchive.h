// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace cw::exchange::fuzzing {

/// A zip archive whose files are stored as they are, with sound check sums, so that the fuzzer gets
/// past the container to what is in it (APPNOTE.TXT 4.3).
class StoredArchive
{
public:
    void add(const QByteArray& name, const QByteArray& bytes)
    {
        QByteArray header; // what the local and the central header have in common
        put(header, 20, 2);
        put(header, 0, 2); // flags
        put(header, 0, 2); // stored
        put(header, 0, 4); // time and date
        put(header, crc32(bytes), 4);
        put(header, static_cast<std::uint32_t>(bytes.size()), 4);
        put(header, static_cast<std::uint32_t>(bytes.size()), 4);
        put(header, static_cast<std::uint32_t>(name.size()), 2);
        put(header, 0, 2); // no extra field
        m_directory += QByteArray("PK\x01\x02\x14\x00", 6) + header + QByteArray(10, '\0');
        put(m_directory, static_cast<std::uint32_t>(m_files.size()), 4);
        m_directory += name;
        m_files += "PK\x03\x04" + header + name + bytes;
        ++m_count;
    }

    QByteArray bytes() const
    {
        QByteArray end("PK\x05\x06\0\0\0\0", 8);
        put(end, m_count, 2);
        put(end, m_count, 2);
        put(end, static_cast<std::uint32_t>(m_directory.size()), 4);
        put(end, static_cast<std::uint32_t>(m_files.size()), 4);
        put(end, 0, 2);
        return m_files + m_directory + end;
    }

private:
    static void put(QByteArray& to, std::uint32_t value, int length)
    {
        for (int i = 0; i < length; ++i)
            to += static_cast<char>(value >> (8 * i) & 0xFF);
    }

    static std::uint32_t crc32(const QByteArray& bytes)
    {
        std::uint32_t crc = 0xFFFFFFFF;
        for (const char c : bytes) {
            crc ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
        }
        return ~crc;
    }

    QByteArray m_files;
    QByteArray m_directory;
    std::uint32_t m_count = 0;
};

} // namespace cw::exchange::fuzzing
