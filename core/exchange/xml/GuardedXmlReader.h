// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/xml/XmlScanner.h"
#include "core/exchange/xml/XmlSource.h"
#include "core/kernel/task/TaskContext.h"

#include <QLatin1StringView>
#include <QString>
#include <QXmlStreamReader>

#include <optional>

namespace cw::exchange {

/// Walks an XML document that nobody vouches for: forwards, child by child, within a budget
/// (XmlScanner stands before the parser), cancellable, and always able to say in which line.
///
/// Names are local names: a prefix that was never declared is no reason to refuse a file, and the
/// formats read here do not reuse names across namespaces. Text is returned as NFC.
/// Thread: the one that reads. Memory: one element at a time.
class GuardedXmlReader
{
public:
    /// @param source  open for reading; borrowed.
    /// @param task    asked every 1,024 tokens; told the progress when the source knows its size.
    GuardedXmlReader(QIODevice& source, const Budget& budget, TaskContext& task);

    /// Moves to the next child element of the one the reader stands in (at first: to the root) and
    /// enters it. False when there is none left, the reader then stands behind the parent's end
    /// tag; and after a failure. Every child must be left again through its own nextChild() ==
    /// false, readText() or skip() before the next is asked for.
    bool nextChild();

    /// Local name of the element just entered: "Geometry" of "y:Geometry".
    QStringView name() const { return m_name; }
    bool is(QLatin1StringView name) const { return m_name == name; }

    /// Value of the attribute, by its name as written ("r:id"); null view when it is not there.
    QStringView attribute(QLatin1StringView qualifiedName) const;
    /// The same as text to keep: NFC.
    QString attributeText(QLatin1StringView qualifiedName) const;
    const QXmlStreamAttributes& attributes() const { return m_attributes; }

    /// All text inside the element just entered, that of its children too; leaves the element.
    QString readText();

    /// readText() without the blanks around it, which people and tools indent with; they stay where
    /// the element says xml:space="preserve".
    QString readValue();

    /// Leaves the element just entered.
    void skip();

    /// Line in which the element just entered began to be left or entered, 1-based.
    int row() const;

    bool failed() const { return m_failure.has_value(); }
    bool cancelled() const { return m_cancelled; }

    /// Why nothing more can be read; nothing while all is well, and after cancelling.
    const std::optional<XmlRefusal>& failure() const { return m_failure; }

private:
    QXmlStreamReader::TokenType advance();
    void enterElement();
    void noteFailure();

    qint64 m_size = 0; ///< 0: not known
    qint64 m_textLimit = 0;
    TaskContext& m_task;
    XmlSource m_source;
    QXmlStreamReader m_reader;
    QXmlStreamAttributes m_attributes;
    QStringView m_name;
    std::optional<XmlRefusal> m_failure;
    bool m_cancelled = false;
    unsigned m_tokens = 0;
};

} // namespace cw::exchange
