// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace cw::exchange {

/// Reads JSON (RFC 8259) token by token, without recursion and without building a tree: keeps the
/// order of keys, the digits of long numbers and the line of everything, none of which
/// QJsonDocument does, and stops at the budget's depth.
///
/// Lenient in one thing: line ends and tabs may stand in strings as they are.
class JsonReader
{
public:
    enum class Token {
        StartObject,
        EndObject,
        StartArray,
        EndArray,
        Key,
        String,
        Number, ///< text() as written
        Boolean,
        Null,
        End,
        Failed,
    };

    /// @param utf8  outlives the reader.
    JsonReader(QByteArrayView utf8, const Budget& budget);

    Token next();

    /// Of a Key, String, Number or Boolean ("true"). NFC.
    const QString& text() const { return m_text; }
    /// Whether text() is free of U+0000, lone surrogates and broken UTF-8; what it had of them has
    /// become U+FFFD.
    bool isSound() const { return m_isSound; }

    /// Skips the rest of the value whose first token was just read; false when it fails.
    bool skipValue(Token first);
    /// The same, and takes its JSON as it stands; empty when it fails.
    QString takeValue(Token first);

    /// 1-based line of the last token.
    int row() const { return m_row; }
    qsizetype offset() const { return m_at - m_begin; }

    /// After Failed: why.
    Reason failure() const { return m_failure; }
    const QString& failureDetail() const { return m_failureDetail; }

private:
    enum class Expect { Value, ValueOrEnd, KeyOrEnd, Key, CommaOrEnd, Nothing };

    void skipSpace();
    Token readValue();
    Token readAfterValue();
    Token open(char bracket);
    Token close();
    Token readKey();
    Token readString(Token kind);
    bool readEscape(QString& text);
    bool readHex(char16_t& unit);
    Token readNumber();
    Token readWord(QByteArrayView word, Token kind);
    void valueRead();
    Token fail(Reason reason, const char* detail);

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    const Budget& m_budget;
    std::vector<char> m_open; ///< '{' and '['
    Expect m_expect = Expect::Value;
    int m_line = 1;
    int m_row = 1;
    qint64 m_values = 0;
    const char* m_tokenBegin = nullptr;
    QString m_text;
    bool m_isSound = true;
    Reason m_failure = Reason::MalformedSource;
    QString m_failureDetail;
};

} // namespace cw::exchange
