// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"

#include <QString>
#include <QtGlobal>

#include <optional>

namespace cw::exchange {

/// Why an XML source is read no further, and at which line.
struct XmlRefusal
{
    Reason reason = Reason::MalformedSource;
    int row = 0; ///< 1-based line
    QString detail;

    bool operator==(const XmlRefusal&) const = default;
};

/// Watches UTF-8 XML go by and stops it before a limit of the budget is passed: the parser behind
/// it never sees a document type definition, a name of megabytes, a tag of a hundred thousand
/// attributes or a pile of a million open elements. QXmlStreamReader 6.4 expands parameter entities
/// while it reads a DTD, compares attributes pairwise and has crashed on names beyond 4,096
/// characters (CVE-2023-37369), so checking its tokens afterwards is too late.
///
/// It knows just enough of XML to tell tags from text. Where a document is not well formed the two
/// may disagree, but then the parser has stopped already.
class XmlScanner
{
public:
    explicit XmlScanner(const Budget& budget) : m_budget(budget) {}

    /// Takes the next bytes and returns how many of them may go on to the parser; fewer than
    /// `size` when they are refused, see refusal().   Time O(size).
    qsizetype accept(const char* data, qsizetype size);

    const std::optional<XmlRefusal>& refusal() const { return m_refusal; }

    /// Line of the next byte, 1-based.
    int row() const { return m_row; }

private:
    enum class State {
        Text,
        TagOpen,
        StartTag,
        Value,
        EndTag,
        Markup,
        Comment,
        CharacterData,
        Instruction,
    };

    bool step(const char*& at, const char* end);
    bool stepTagOpen(char c);
    bool stepStartTag(char c);
    bool stepMarkup(char c);
    bool closesAt(char c);
    bool skipTo(char stop, const char*& at, const char* end, State next);
    bool enterElement();
    bool countName(char c);
    void enter(State state);
    bool refuse(Reason reason, const char* detail);

    Budget m_budget;
    State m_state = State::Text;
    std::optional<XmlRefusal> m_refusal;
    int m_row = 1;
    int m_depth = 0;
    qint64 m_elements = 0;
    int m_attributes = 0;
    int m_nameLength = 0;
    qint64 m_run = 0;  ///< bytes since the state was entered
    char m_quote = 0;  ///< that closes the value
    char m_before = 0; ///< the byte before this one, and the one before that
    char m_beforeThat = 0;
};

} // namespace cw::exchange
