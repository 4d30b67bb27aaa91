// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/MergeMembers.h"

#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/Redirect.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

/// Fields where a blank is an answer ("still"), not a gap to fill.
constexpr bool isEnd(std::string_view column)
{
    return column == "left_on" || column == "ended" || column == "to_date";
}

/// Texts that can stand one under the other.
constexpr bool isJoinable(std::string_view column)
{
    return column == "description" || column == "notes" || column == "note";
}

Direction turned(Direction direction)
{
    switch (direction) {
    case Direction::FirstToSecond:
        return Direction::SecondToFirst;
    case Direction::SecondToFirst:
        return Direction::FirstToSecond;
    case Direction::None:
    case Direction::Mutual:
        break;
    }
    return direction;
}

/// The rows but for their ids.
template <class R>
bool saySame(const R& a, R b)
{
    b.id = a.id;
    return a == b;
}

/// Merges one member into another, step by step on the builder.
class Merge
{
public:
    Merge(ChangeBuilder& builder, std::vector<Note>& notes, MemberId kept, MemberId other)
        : m_builder(builder), m_notes(notes), m_kept(kept), m_other(other)
    {}

    Result<void> run()
    {
        moveRelationships();
        moveAffiliations();
        movePlacements();
        moveReferences();
        if (const Result<void> done = fillMember(); !done)
            return done;
        rows::removeWithDependents(m_builder, m_other);
        return {};
    }

private:
    const Network& network() const { return m_builder.network(); }

    void moveRelationships();
    void moveRelationship(Relationship row);
    void unite(const Relationship& from, const Relationship& into);
    void moveStrands(const Relationship& from, const Relationship& into, bool isTurned);
    void moveAssessments(const Relationship& from, const Relationship& into);
    void moveAffiliations();
    void moveAffiliation(Affiliation row);
    void movePlacements();
    void moveReferences();
    Result<void> fillMember();

    template <class R>
    R filled(const R& kept, const R& other);
    template <class T>
    T filledValue(const T& kept, const T& other, std::string_view column, Note note);
    KeyedText unitedTexts(const KeyedText& kept, const KeyedText& other, Note note);

    void note(NoteKind kind, std::string_view table, std::int64_t row)
    {
        m_notes.push_back({kind, table, row, {}, {}});
    }
    /// Says what of a field is dropped.
    void noteDropped(Note note, const QString& text)
    {
        note.text = text;
        if (!text.isEmpty())
            m_notes.push_back(note);
    }

    MemberId renamed(MemberId id) const { return id == m_other ? m_kept : id; }

    ChangeBuilder& m_builder;
    std::vector<Note>& m_notes;
    MemberId m_kept;
    MemberId m_other;
};

void Merge::moveRelationships()
{
    for (const RelationshipId id : network().relationshipsOf(m_other)) {
        const Relationship row = *network().find(id);
        if (row.joins(m_kept)) {
            note(NoteKind::SelfTieDropped, Schema<Relationship>::table, id.value);
            rows::removeWithDependents(m_builder, id);
        } else {
            moveRelationship(row);
        }
    }
}

void Merge::moveRelationship(Relationship row)
{
    const MemberId third = row.other(m_other);
    Relationship moved = row;
    moved.first = std::min(m_kept, third);
    moved.second = std::max(m_kept, third);
    const bool isTurned = (row.first == m_other) != (moved.first == m_kept);
    if (const Relationship* present = network().relationshipBetween(m_kept, third)) {
        const Relationship into = *present;
        moveStrands(row, into, isTurned);
        moveAssessments(row, into);
        unite(row, into);
    } else {
        m_builder.update(moved);
        moveStrands(moved, moved, isTurned);
        moveAssessments(moved, moved);
    }
}

void Merge::unite(const Relationship& from, const Relationship& into)
{
    note(NoteKind::RelationshipUnited, Schema<Relationship>::table, into.id.value);
    Relationship united = filled(into, from);
    united.first = into.first;
    united.second = into.second;
    if (into.firstKnown && from.firstKnown)
        united.firstKnown = std::min(into.firstKnown, from.firstKnown);
    if (!from.ended)
        united.ended = {};
    if (united.ended && united.firstKnown > united.ended)
        united.firstKnown = into.firstKnown;
    m_builder.update(united);
    rows::redirect<Strand, Assessment>(
        m_builder, from.id, into.id, [this](std::string_view table, std::int64_t row) {
            note(NoteKind::RowDropped, table, row);
        });
    rows::removeWithDependents(m_builder, from.id);
}

void Merge::moveStrands(const Relationship& from, const Relationship& into, bool isTurned)
{
    for (const StrandId id : network().referencing(&Strand::relationship, from.id)) {
        Strand strand = *network().find(id);
        strand.relationship = into.id;
        if (isTurned)
            strand.direction = turned(strand.direction);
        bool isThere = false;
        network().forEachReferencing(&Strand::relationship, into.id, [&](StrandId other) {
            isThere = isThere || (other != id && saySame(*network().find(other), strand));
        });
        if (isThere && from.id != into.id)
            m_builder.remove(id);
        else
            m_builder.update(strand);
    }
}

void Merge::moveAssessments(const Relationship& from, const Relationship& into)
{
    for (const AssessmentId id : network().referencing(&Assessment::relationship, from.id)) {
        Assessment assessment = *network().find(id);
        assessment.relationship = into.id;
        assessment.author = renamed(assessment.author);
        bool isThere = false;
        network().forEachReferencing(&Assessment::relationship, into.id, [&](AssessmentId other) {
            isThere = isThere || (other != id && saySame(*network().find(other), assessment));
        });
        if (isThere && from.id != into.id)
            m_builder.remove(id);
        else
            m_builder.update(assessment);
    }
}

void Merge::moveAffiliations()
{
    for (const auto field : {&Affiliation::member, &Affiliation::container}) {
        for (const AffiliationId id : network().referencing(field, m_other)) {
            Affiliation row = *network().find(id);
            row.member = renamed(row.member);
            row.container = renamed(row.container);
            moveAffiliation(row);
        }
    }
}

void Merge::moveAffiliation(Affiliation row)
{
    bool isThere = false;
    network().forEachReferencing(&Affiliation::member, row.member, [&](AffiliationId other) {
        isThere = isThere || (other != row.id && saySame(*network().find(other), row));
    });
    // A circle is refused by the rules of the row itself. That a kept individual has no members is
    // judged at the end, for all.
    bool isCircle = row.member == row.container;
    network().forEachReferencing(&Affiliation::member, row.container, [&](AffiliationId id) {
        const Affiliation& back = *network().find(id);
        isCircle = isCircle || (back.container == row.member &&
                                rules::overlap(row.from, row.to, back.from, back.to));
    });
    if (isCircle)
        note(NoteKind::AffiliationDropped, Schema<Affiliation>::table, row.id.value);
    if (isThere || isCircle)
        m_builder.remove(row.id);
    else
        m_builder.update(row);
}

void Merge::movePlacements()
{
    for (const PlacementId id : network().referencing(&Placement::member, m_other)) {
        Placement placement = *network().find(id);
        placement.member = m_kept;
        if (network().placementOf(m_kept, placement.arrangement))
            m_builder.remove(id);
        else
            m_builder.update(placement);
    }
}

/// All that refers to a member and is not its own. Where both answered a question of the pulse,
/// what the one who stays said counts.
void Merge::moveReferences()
{
    for (const MemberId id : network().referencing(&Member::broughtBy, m_other)) {
        m_builder.modify(
            id, [&](Member& member) { member.broughtBy = id == m_kept ? MemberId() : m_kept; });
    }
    if (network().profile().me == m_other)
        m_builder.modify(kTheNetwork, [&](NetworkProfile& profile) { profile.me = m_kept; });
    rows::redirect<
        NetworkProfile, Member, Relationship, Strand, Assessment, Affiliation, Placement>(
        m_builder, m_other, m_kept, [this](std::string_view table, std::int64_t row) {
            note(NoteKind::RowDropped, table, row);
        });
}

Result<void> Merge::fillMember()
{
    const Member kept = *network().find(m_kept);
    const Member other = *network().find(m_other);
    Member merged = filled(kept, other);
    merged.kind = kept.kind;
    merged.archived = kept.archived;
    if (merged.broughtBy == m_kept || merged.broughtBy == m_other)
        merged.broughtBy = {};
    if (merged.left && merged.joined > merged.left)
        merged.joined = kept.joined;
    Result<Member> sound = rules::validated(network(), std::move(merged));
    if (!sound)
        return sound.error();
    m_builder.update(*sound);
    return {};
}

/// `kept` with its gaps filled from `other`.
template <class R>
R Merge::filled(const R& kept, const R& other)
{
    R result = kept;
    forEachField<R>([&]<class F>(const F& each) {
        if (isEnd(each.name) || std::is_same_v<typename F::Type, Id<R>>) {
            if (each.name != "brought_by")
                return;
        }
        const Note note{
            NoteKind::ValueNotKept, Schema<R>::table, kept.id.value, each.name, QString()};
        result.*each.member = filledValue(kept.*each.member, other.*each.member, each.name, note);
    });
    return result;
}

template <class T>
T Merge::filledValue(const T& kept, const T& other, std::string_view column, Note note)
{
    if constexpr (std::is_same_v<T, KeyedText>) {
        return unitedTexts(kept, other, note);
    } else if constexpr (IsIdSet<T>::value) {
        T united = kept;
        for (const auto id : other)
            united.insert(id);
        return united;
    } else {
        if (kept == other || other == T{})
            return kept;
        if (kept == T{})
            return other;
        if constexpr (std::is_same_v<T, QString>) {
            if (isJoinable(column))
                return kept + QStringLiteral("\n\n") + other;
            noteDropped(note, other);
        } else if constexpr (std::is_same_v<T, CivilDate>) {
            noteDropped(note, QString::fromStdString(other.toIso()));
        } else if constexpr (
            std::is_same_v<T, std::optional<double>> || std::is_same_v<T, std::optional<int>>) {
            noteDropped(note, QString::number(*other));
        } else if constexpr (std::is_enum_v<T>) {
            const std::string_view key = keyOf(other);
            noteDropped(note, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        }
        return kept;
    }
}

KeyedText Merge::unitedTexts(const KeyedText& kept, const KeyedText& other, Note note)
{
    KeyedText united = kept;
    for (const KeyedText::Entry& entry : other.entries()) {
        const QString present = kept.value(entry.first);
        if (present.isEmpty())
            united.setValue(entry.first, entry.second);
        else if (present != entry.second)
            noteDropped(note, entry.first + QStringLiteral(": ") + entry.second);
    }
    return united;
}

} // namespace

Result<NotedChange>
mergeMembers(const EditContext& context, MemberId kept, std::span<const MemberId> others)
{
    if (!context.network.find(kept))
        return rules::notFound<Member>();
    if (const Result<void> there = rows::checkAllThere(context.network, others); !there)
        return there.error();
    if (std::ranges::find(others, kept) != others.end())
        return rules::invalid("members", "a member cannot be merged with itself");
    ChangeBuilder builder(context.network, context.ids);
    NotedChange outcome;
    for (const MemberId other : rows::sortedIds(others)) {
        const Result<void> done = Merge(builder, outcome.notes, kept, other).run();
        if (!done)
            return done.error();
    }
    outcome.change = builder.take();
    return outcome;
}

} // namespace cw::edit
