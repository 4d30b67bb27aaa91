// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/xml/XmlScanner.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace cw::exchange {

/// The text of an XML source as UTF-8, for as long as it stays within the budget: decodes what its
/// byte order mark or declaration says (UTF-8, UTF-16, UTF-32, and what Qt can decode by name),
/// blanks the declaration, and lets every byte pass an XmlScanner. Ends early when refused.
///
/// Sequential and read-only; `source` is borrowed and must be open.
class XmlSource final : public QIODevice
{
public:
    XmlSource(QIODevice& source, const Budget& budget);

    bool isSequential() const override { return true; }
    bool atEnd() const override;

    /// Why the text ended before the source did; nothing when all is well.
    const std::optional<XmlRefusal>& refusal() const;

    /// Bytes taken from the source.
    qint64 consumed() const { return m_consumed; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void fill();
    QByteArray readRaw(qsizetype atLeast);
    QByteArray begin(QByteArray head);
    QByteArray decode(const QByteArray& raw);
    void refuse(Reason reason, const QString& detail, int row);

    QIODevice& m_source;
    Budget m_budget;
    XmlScanner m_scanner;
    std::optional<XmlRefusal> m_refusal;
    QStringDecoder m_decoder;
    bool m_isUtf8 = true;
    bool m_begun = false;
    bool m_ended = false;
    qint64 m_consumed = 0;
    QByteArray m_pending; ///< accepted text that was not asked for yet, from m_offset on
    qsizetype m_offset = 0;
};

} // namespace cw::exchange
