// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cw::exchange {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// A text file's bytes as UTF-8 without byte order mark.
struct DecodedText
{
    QByteArray utf8;
    Encoding encoding = Encoding::Utf8;
    /// Every byte of `utf8` is text. Else some are not, and stayed in place as bytes that
    /// isText() refuses, so that the reader can name the row: lone surrogates, U+0000, broken
    /// sequences, bytes that Windows-1252 leaves open.
    bool isClean = true;
};

/// Finds the encoding and decodes: a byte order mark decides; then zero bytes in every second
/// place mean UTF-16; then it is UTF-8, unless more bytes break UTF-8 than characters beyond ASCII
/// obey it, which means Windows-1252 (what spreadsheets of western Europe and America write).
/// Shares `bytes` where nothing needs converting.   Time O(n).
DecodedText decodeText(const QByteArray& bytes);

/// Whether the bytes are UTF-8 without U+0000.
bool isText(QByteArrayView utf8);

} // namespace cw::exchange
