// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Journal.h"

#include "core/network/StoredValue.h"

#include <bit>
#include <cstring>

namespace cw::journal {

namespace {

constexpr char kFormat = 1;
constexpr int kCompression = 1; // zlib's fastest: the bytes are mostly ids and positions

enum class Part : std::uint64_t {
    End = 0,
    Removed = 1,
    Updated = 2,
    InsertedIds = 3,
    InsertedRows = 4
};

/// Appends numbers and stored values to bytes; a sink for StoredValue.
class Writer
{
public:
    void number(std::uint64_t value)
    {
        while (value >= 0x80) {
            m_bytes += static_cast<char>(value | 0x80);
            value >>= 7;
        }
        m_bytes += static_cast<char>(value);
    }

    void null() { m_bytes += 'n'; }
    void integer(std::int64_t value)
    {
        m_bytes += 'i';
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void real(double value)
    {
        m_bytes += 'r';
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes += static_cast<char>(bits >> shift);
    }
    void text(std::string_view text) { bytes('t', text); }
    void blob(std::string_view blob) { bytes('b', blob); }

    const QByteArray& bytes() const { return m_bytes; }

private:
    void bytes(char kind, std::string_view content)
    {
        m_bytes += kind;
        number(content.size());
        m_bytes.append(content.data(), static_cast<qsizetype>(content.size()));
    }

    QByteArray m_bytes{1, kFormat};
};

/// Takes them off again; a source for StoredValue. After any read beyond the end or of an unknown
/// kind `ok()` is false.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.empty(); }

    char byte()
    {
        if (m_rest.empty()) {
            m_ok = false;
            return 0;
        }
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto part = static_cast<unsigned char>(byte());
            value |= static_cast<std::uint64_t>(part & 0x7FU) << shift;
            if (part < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }

    /// Reads the next value, so that kind() and the others speak of it.
    void advance()
    {
        const char kind = byte();
        switch (kind) {
        case 'n':
            m_kind = StoredKind::Null;
            return;
        case 'i': {
            const std::uint64_t folded = number();
            m_kind = StoredKind::Integer;
            m_integer = static_cast<std::int64_t>((folded >> 1) ^ (0 - (folded & 1)));
            return;
        }
        case 'r': {
            std::uint64_t bits = 0;
            for (int shift = 0; shift < 64; shift += 8)
                bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(byte())) << shift;
            m_kind = StoredKind::Real;
            m_real = std::bit_cast<double>(bits);
            return;
        }
        case 't':
        case 'b': {
            const std::uint64_t size = number();
            if (size > m_rest.size()) {
                m_ok = false;
                return;
            }
            m_kind = kind == 't' ? StoredKind::Text : StoredKind::Blob;
            m_text = m_rest.substr(0, size);
            m_rest.remove_prefix(size);
            return;
        }
        default:
            m_ok = false;
        }
    }

    StoredKind kind() const { return m_kind; }
    std::int64_t integer() const { return m_integer; }
    double real() const { return m_real; }
    std::string_view text() const { return m_text; }
    QString string(std::string_view text) const
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    template <class T>
    void read(T& value)
    {
        advance();
        m_ok = m_ok && Stored<T>::read(*this, value);
    }

private:
    std::string_view m_rest;
    bool m_ok = true;
    StoredKind m_kind = StoredKind::Null;
    std::int64_t m_integer = 0;
    double m_real = 0.0;
    std::string_view m_text;
};

template <class R>
void writeRow(Writer& writer, const R& row)
{
    forEachField<R>(
        [&]<class F>(const F& each) { Stored<typename F::Type>::write(writer, row.*each.member); });
}

template <class R>
void readRow(Reader& reader, R& row)
{
    forEachField<R>([&](const auto& each) { reader.read(row.*each.member); });
}

template <class R>
void writeUpdate(Writer& writer, const Update<R>& update)
{
    std::uint64_t mask = 0;
    std::uint64_t bit = 1;
    forEachField<R>([&](const auto& each) {
        if (update.before.*each.member != update.after.*each.member)
            mask |= bit;
        bit <<= 1;
    });
    writer.number(mask);
    bit = 1;
    forEachField<R>([&]<class F>(const F& each) {
        if (mask & bit) {
            Stored<typename F::Type>::write(writer, update.before.*each.member);
            Stored<typename F::Type>::write(writer, update.after.*each.member);
        }
        bit <<= 1;
    });
}

template <class R>
void readUpdate(Reader& reader, Update<R>& update)
{
    const std::uint64_t mask = reader.number();
    std::uint64_t bit = 1;
    forEachField<R>([&](const auto& each) {
        if (mask & bit) {
            reader.read(update.before.*each.member);
            reader.read(update.after.*each.member);
        }
        bit <<= 1;
    });
}

/// Ids ascend, so each is written as the distance from the one before.
class IdDistance
{
public:
    std::uint64_t to(std::int64_t id)
    {
        return static_cast<std::uint64_t>(id - std::exchange(m_last, id));
    }
    std::int64_t from(std::uint64_t distance)
    {
        return m_last = static_cast<std::int64_t>(static_cast<std::uint64_t>(m_last) + distance);
    }

private:
    std::int64_t m_last = 0;
};

template <class R>
void writePart(
    Writer& writer, std::uint64_t table, const RecordChange<R>& part, Insertions insertions)
{
    const auto head = [&](Part kind, std::size_t count) {
        writer.number(static_cast<std::uint64_t>(kind));
        writer.number(table);
        writer.number(count);
    };
    if (!part.removed.empty()) {
        head(Part::Removed, part.removed.size());
        for (const R& row : part.removed)
            writeRow(writer, row);
    }
    if (!part.updated.empty()) {
        head(Part::Updated, part.updated.size());
        IdDistance distance;
        for (const Update<R>& update : part.updated) {
            writer.number(distance.to(update.before.id.value));
            writeUpdate(writer, update);
        }
    }
    if (part.inserted.empty())
        return;
    if (insertions == Insertions::WholeRows) {
        head(Part::InsertedRows, part.inserted.size());
        for (const R& row : part.inserted)
            writeRow(writer, row);
        return;
    }
    head(Part::InsertedIds, part.inserted.size());
    IdDistance distance;
    for (const R& row : part.inserted)
        writer.number(distance.to(row.id.value));
}

/// Reads one part of table R into `change`; false when it does not fit the network.
template <class R>
bool readPart(
    Reader& reader, Part kind, std::uint64_t count, const Network& network, Side side,
    RecordChange<R>& change)
{
    IdDistance distance;
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        switch (kind) {
        case Part::Removed:
        case Part::InsertedRows:
            readRow(
                reader, (kind == Part::Removed ? change.removed : change.inserted).emplace_back());
            break;
        case Part::Updated: {
            const R* row = network.find(Id<R>{distance.from(reader.number())});
            if (!row)
                return false;
            readUpdate(reader, change.updated.emplace_back(Update<R>{*row, *row}));
            break;
        }
        case Part::InsertedIds: {
            const R* row = network.find(Id<R>{distance.from(reader.number())});
            if (!row || side == Side::Before)
                return false;
            change.inserted.push_back(*row);
            break;
        }
        case Part::End:
            return false;
        }
    }
    return reader.ok();
}

Error damaged(const char* detail)
{
    return {ErrorCode::Damaged, "history", detail};
}

} // namespace

QByteArray encode(const Change& change, Insertions insertions)
{
    Writer writer;
    std::uint64_t table = 0;
    EveryRecord::forEach(
        [&]<class R>() { writePart(writer, table++, change.of<R>(), insertions); });
    writer.number(static_cast<std::uint64_t>(Part::End));
    return qCompress(writer.bytes(), kCompression);
}

Result<Change> decode(const QByteArray& bytes, const Network& network, Side side)
{
    const QByteArray plain = qUncompress(bytes);
    Reader reader({plain.constData(), static_cast<std::size_t>(plain.size())});
    if (plain.isEmpty() || reader.byte() != kFormat)
        return damaged("a step is not in a known form");
    Change change;
    for (;;) {
        const auto kind = static_cast<Part>(reader.number());
        if (!reader.ok() || kind > Part::InsertedRows)
            return damaged("a step is cut short");
        if (kind == Part::End)
            break;
        const std::uint64_t table = reader.number();
        const std::uint64_t count = reader.number();
        bool fits = false;
        std::uint64_t each = 0;
        EveryRecord::forEach([&]<class R>() {
            if (each++ == table && count <= static_cast<std::uint64_t>(plain.size()))
                fits = readPart(reader, kind, count, network, side, change.of<R>());
        });
        if (!fits)
            return damaged("a step does not belong to this network");
    }
    if (!reader.atEnd())
        return damaged("a step has more than it should");
    return change;
}

} // namespace cw::journal
