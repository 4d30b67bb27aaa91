// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GuardedXmlReader.h"

namespace cw::exchange {

GuardedXmlReader::GuardedXmlReader(QIODevice& source, const Budget& budget, TaskContext& task)
    : m_size(source.isSequential() ? 0 : source.size())
    , m_textLimit(budget.textLength)
    , m_task(task)
    , m_source(source, budget)
    , m_reader(&m_source)
{
    m_reader.setNamespaceProcessing(false);
}

bool GuardedXmlReader::nextChild()
{
    for (;;) {
        const auto token = advance();
        if (token == QXmlStreamReader::StartElement) {
            enterElement();
            return true;
        }
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid ||
            token == QXmlStreamReader::EndDocument)
            return false;
    }
}

QStringView GuardedXmlReader::attribute(QLatin1StringView qualifiedName) const
{
    return m_attributes.value(qualifiedName);
}

QString GuardedXmlReader::attributeText(QLatin1StringView qualifiedName) const
{
    return attribute(qualifiedName).toString().normalized(QString::NormalizationForm_C);
}

QString GuardedXmlReader::readText()
{
    QString text;
    int open = 1;
    while (open > 0) {
        const auto token = advance();
        if (token == QXmlStreamReader::Characters)
            text += m_reader.text();
        else if (token == QXmlStreamReader::StartElement)
            ++open;
        else if (token == QXmlStreamReader::EndElement)
            --open;
        else if (token == QXmlStreamReader::Invalid)
            return {};
        if (text.size() > m_textLimit) {
            m_failure = XmlRefusal{Reason::LimitExceeded, row(), QStringLiteral("text length")};
            return {};
        }
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString GuardedXmlReader::readValue()
{
    const bool keepsBlanks = attribute(QLatin1StringView("xml:space")) == u"preserve";
    const QString text = readText();
    return keepsBlanks ? text : text.trimmed();
}

void GuardedXmlReader::skip()
{
    int open = 1;
    while (open > 0) {
        const auto token = advance();
        if (token == QXmlStreamReader::StartElement)
            ++open;
        else if (token == QXmlStreamReader::EndElement)
            --open;
        else if (token == QXmlStreamReader::Invalid)
            return;
    }
}

int GuardedXmlReader::row() const
{
    return static_cast<int>(m_reader.lineNumber());
}

QXmlStreamReader::TokenType GuardedXmlReader::advance()
{
    if (m_failure || m_cancelled)
        return QXmlStreamReader::Invalid;
    if (++m_tokens % 1024 == 0) {
        m_cancelled = m_task.cancelled();
        if (m_cancelled)
            return QXmlStreamReader::Invalid;
        if (m_size > 0)
            m_task.report(static_cast<double>(m_source.consumed()) / static_cast<double>(m_size));
    }
    const auto token = m_reader.readNext();
    if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
        noteFailure();
    return m_failure ? QXmlStreamReader::Invalid : token;
}

void GuardedXmlReader::enterElement()
{
    m_attributes = m_reader.attributes();
    const QStringView qualified = m_reader.qualifiedName();
    m_name = qualified.mid(qualified.indexOf(u':') + 1);
}

/// The scanner's word counts before the parser's: to the parser a refused text is only one that
/// ended too early.
void GuardedXmlReader::noteFailure()
{
    if (m_source.refusal()) {
        m_failure = m_source.refusal();
        return;
    }
    if (!m_reader.hasError())
        return;
    const bool ended = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    m_failure = XmlRefusal{
        ended ? Reason::Truncated : Reason::MalformedSource, row(), m_reader.errorString()};
}

} // namespace cw::exchange
