// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a foreign file says, before anybody decides what it means for a network: the one shape
/// between all readers and writers on one side (bytes <-> Draft) and the matching with the network
/// on the other (Draft -> Change, Network -> Draft). Values, no behaviour; strings are NFC, valid
/// UTF-16 and free of U+0000 (readers refuse other rows as problems).
namespace cw::exchange {

/// Where something stands in its source, as a person would look it up.
struct Place
{
    QString source; ///< file name without folders; for workbooks "file.xlsx, Elements"
    int row = 0; ///< 1-based as the spreadsheet or the text editor counts; 0: the source as a whole
    QString column; ///< header as written; for XML and JSON the element or key; may be empty

    bool operator==(const Place&) const = default;
};

/// Why a row, cell or file could not be taken as written. The sentence is made by who shows it.
enum class Reason {
    // about a source as a whole
    UnreadableFormat, ///< not a format we know, or not what its ending says
    MalformedSource,  ///< breaks its own format at this place (`detail` says how)
    DtdRefused,       ///< XML with a document type definition
    LimitExceeded,    ///< larger, deeper or longer than the budget (`detail` names which)
    Truncated,        ///< ends in the middle
    MissingColumn,    ///< a column that this kind of sheet needs (`detail` names it)
    UndecodableText,  ///< bytes that are no text in the encoding found, or U+0000
    // about a row or a value
    MissingLabel,
    MissingEnd,  ///< a connection without From or To
    SelfTie,     ///< From and To are the same
    UnknownEnd,  ///< From or To names nothing; it became a member (note, not problem)
    DuplicateId, ///< the same member twice; the last one counts (`detail` says which row was first)
    IdInUse,     ///< the id stands for another name already (`detail`: in which row); not taken
    AmbiguousLabel, ///< From or To names several elements
    NotANumber,
    NotADate,
    OutOfRange,
    UnknownValue,      ///< not one of the words this column takes (kept as text, said)
    NotTaken,          ///< not something this column takes; left out
    NotKept,           ///< the format cannot hold this, or we do not (`detail` says what)
    PossibleDuplicate, ///< looks like somebody who is there already (`detail`: who, and by what)
    UnknownMember,     ///< names nobody who is known, and nobody is made of it
    MatchedByEmail,    ///< taken for somebody of another name with this address (`detail`: who)
};

/// Stable English key ("self_tie") for `--json`.
const char* reasonKey(Reason reason);

struct Finding
{
    Place place;
    QString value; ///< as written, at most 200 characters
    Reason reason = Reason::MalformedSource;
    QString detail;

    bool operator==(const Finding&) const = default;
};

enum class DraftDirection { Undirected, Directed, Mutual };

struct DraftPoint
{
    double x = 0.0;
    double y = 0.0; ///< grows downwards; readers of formats where it grows upwards (GEXF, GraphML
                    ///< of Gephi) turn it

    bool operator==(const DraftPoint&) const = default;
};

/// Header and value of a column that has no place of its own, in the source's order. Lists are
/// joined by '|'.
using DraftFields = QList<QPair<QString, QString>>;

/// One row that names somebody. Empty string: the source says nothing about it.
struct DraftElement
{
    QString foreignId;
    QString label;
    QString type; ///< as written ("Organisation"); what kind it means is decided in matching
    QString description;
    QStringList tags;
    QString image;
    QString url;
    QString email;
    QString color; ///< "#rrggbb"
    std::optional<double> size;
    std::optional<DraftPoint> position;
    CivilDate from; ///< first day in the network, where the source has such (GEXF start)
    CivilDate to;
    DraftFields fields;
    /// Only named by another row (somebody's company, the guest of a meeting): made where nobody
    /// is called so, and says nothing new of who is there.
    bool isMention = false;
    Place place; ///< `column` empty

    bool operator==(const DraftElement&) const = default;
};

/// One row that ties two. A '|' list in To has already become one connection a name.
struct DraftConnection
{
    QString foreignId;
    QString from; ///< a label, or a foreign id when Draft::endsAreIds
    QString to;
    DraftDirection direction = DraftDirection::Undirected;
    bool directionGiven = false; ///< the source said it, rather than the format's default
    QString type;
    QString label;
    QString description;
    QStringList tags;
    std::optional<double> strength; ///< Kumu Strength, Gephi and GEXF weight
    QString color;
    CivilDate fromDate;
    CivilDate toDate;
    DraftFields fields;
    Place place;

    bool operator==(const DraftConnection&) const = default;
};

/// Somebody whom another row names.
struct DraftReference
{
    static constexpr std::size_t kByText = static_cast<std::size_t>(-1);

    std::size_t element = kByText; ///< index in Draft::elements
    QString text;                  ///< else an id, a label, or "mailto:" with an address

    bool operator==(const DraftReference&) const = default;
};

/// Belonging to an organisation or group.
struct DraftAffiliation
{
    DraftReference member;
    DraftReference container;
    QString role;
    Place place;

    bool operator==(const DraftAffiliation&) const = default;
};

/// Members who were at something together on a day.
struct DraftEncounter
{
    CivilDate date;
    std::vector<std::size_t> participants; ///< indexes in Draft::elements, at least one
    QString note;                          ///< private
    Place place;

    bool operator==(const DraftEncounter&) const = default;
};

enum class DraftFieldKind { Text, Number, Date, Link, Choice, Choices };
enum class DraftFieldOwner { Element, Connection };

/// What the source declares about a column of `fields` (a GraphML key, a Kumu attribute, a GEXF
/// attribute), or what all of its values together suggest. Then the values of a Date are ISO days
/// and those of a Number are written as in C.
struct DraftField
{
    QString header;
    DraftFieldOwner owner = DraftFieldOwner::Element;
    DraftFieldKind kind = DraftFieldKind::Text;
    QStringList choices;

    bool operator==(const DraftField&) const = default;
};

struct Draft
{
    QString format; ///< dialect that was recognised: "kumu-csv", "graphml-gephi" ...
    /// Whose ids `foreignId` are: "kumu", "gephi", "graphml", "gexf". Empty: counted rows ("n0"),
    /// whose ids tell them apart in this source and mean nothing in the next.
    QString scheme;
    /// DraftConnection::from and to are foreign ids (where no element has such an id, a label);
    /// else labels.
    bool endsAreIds = false;
    QString name;
    QString description;
    DraftFields fields; ///< of the network as a whole (GraphML)
    std::vector<DraftField> fieldKinds;
    std::vector<DraftElement> elements;
    std::vector<DraftConnection> connections;
    std::vector<DraftAffiliation> affiliations;
    std::vector<DraftEncounter> encounters;
    /// Address books and calendars: who has the e-mail address of a member is that member (see
    /// matching/MemberMatching.h).
    bool isContacts = false;
    std::vector<Finding> problems; ///< rows and values that were not taken as written
    std::vector<Finding> notes;    ///< said, nothing to mend
};

} // namespace cw::exchange
