// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/TextDecoding.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace cw::exchange {

namespace {

using Byte = unsigned char;

/// What 0x80 to 0x9F mean in Windows-1252; 0: nothing.
constexpr std::array<char16_t, 32> kWindows1252High{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Appends UTF-8; for a lone surrogate its three bytes, which are no UTF-8 and so stand out later.
void appendUtf8(QByteArray& out, char32_t c)
{
    const auto put = [&](char32_t byte) { out.append(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

QByteArray fromUtf16(QByteArrayView bytes, bool isBigEndian)
{
    const auto unit = [&](qsizetype at) {
        const auto first = static_cast<Byte>(bytes[at]);
        const auto second = static_cast<Byte>(bytes[at + 1]);
        return static_cast<char32_t>(isBigEndian ? first << 8 | second : second << 8 | first);
    };
    QByteArray out;
    out.reserve(bytes.size() / 2 + bytes.size() / 8);
    const qsizetype end = bytes.size() & ~qsizetype{1};
    for (qsizetype at = 0; at < end; at += 2) {
        char32_t c = unit(at);
        const bool isHigh = c >= 0xD800 && c < 0xDC00;
        if (isHigh && at + 2 < end) {
            const char32_t low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        appendUtf8(out, c);
    }
    if (bytes.size() % 2 != 0)
        out.append('\xFF'); // half a character at the end
    return out;
}

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto c = static_cast<Byte>(byte);
        if (c < 0x80)
            out.append(byte);
        else if (c >= 0xA0)
            appendUtf8(out, c);
        else if (kWindows1252High[c - 0x80U] != 0)
            appendUtf8(out, kWindows1252High[c - 0x80U]);
        else
            out.append(byte); // on its own no UTF-8
    }
    return out;
}

/// Length of the well-formed UTF-8 sequence at the front, 0 if there is none (Unicode 15, table
/// 3-7).
qsizetype sequenceLength(QByteArrayView at)
{
    const auto byte = [&](qsizetype i) { return static_cast<Byte>(i < at.size() ? at[i] : '\0'); };
    const auto continues = [&](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const Byte first = byte(0);
    const Byte second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool isOverlong = first == 0xE0 && second < 0xA0;
        const bool isSurrogate = first == 0xED && second >= 0xA0;
        return continues(1) && continues(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool isOverlong = first == 0xF0 && second < 0x90;
        const bool isBeyond = first == 0xF4 && second >= 0x90;
        return continues(1) && continues(2) && continues(3) && !isOverlong && !isBeyond ? 4 : 0;
    }
    return 0;
}

/// Whether bytes that are not all UTF-8 are nearer to damaged UTF-8 than to Windows-1252.
bool looksLikeDamagedUtf8(QByteArrayView bytes)
{
    qsizetype obeying = 0;
    qsizetype breaking = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        obeying += length > 1;
        breaking += length == 0;
        at += std::max<qsizetype>(length, 1);
    }
    return obeying >= breaking;
}

/// UTF-16 by its zero bytes: text in any script has line ends, separators and digits.
std::optional<Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample =
        bytes.first(std::min<qsizetype>(bytes.size() & ~qsizetype{1}, 4096));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const qsizetype enough = std::max<qsizetype>(sample.size() / 16, 2);
    if (zeros[1] >= enough && zeros[0] * 8 <= zeros[1])
        return Encoding::Utf16LittleEndian;
    if (zeros[0] >= enough && zeros[1] * 8 <= zeros[0])
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

DecodedText decoded(QByteArray utf8, Encoding encoding)
{
    const bool isClean = isText(utf8);
    return DecodedText{std::move(utf8), encoding, isClean};
}

} // namespace

bool isText(QByteArrayView utf8)
{
    return utf8.isEmpty() ||
           (std::memchr(utf8.data(), 0, static_cast<std::size_t>(utf8.size())) == nullptr &&
            QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8());
}

DecodedText decodeText(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decoded(bytes.sliced(3), Encoding::Utf8);
    if (bytes.startsWith("\xFF\xFE"))
        return decoded(
            fromUtf16(QByteArrayView(bytes).sliced(2), false), Encoding::Utf16LittleEndian);
    if (bytes.startsWith("\xFE\xFF"))
        return decoded(fromUtf16(QByteArrayView(bytes).sliced(2), true), Encoding::Utf16BigEndian);
    if (const std::optional<Encoding> wide = utf16WithoutMark(bytes))
        return decoded(fromUtf16(bytes, *wide == Encoding::Utf16BigEndian), *wide);
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() || looksLikeDamagedUtf8(bytes))
        return decoded(bytes, Encoding::Utf8);
    return decoded(fromWindows1252(bytes), Encoding::Windows1252);
}

} // namespace cw::exchange
