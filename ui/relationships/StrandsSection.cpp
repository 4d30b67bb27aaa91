// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/StrandsSection.h"

#include "core/edit/Strands.h"
#include "ui/relationships/StrandEditor.h"
#include "ui/support/ChangeText.h"
#include "ui/support/InlineField.h"
#include "ui/tasks/Commits.h"

#include <algorithm>

namespace cw {

namespace {

/// Kinds of strand that the network uses, the common ones of the field after them.
QStringList knownTypes(const Network& network)
{
    constexpr std::size_t kMostLookedAt = 2000;
    QStringList types;
    std::size_t looked = 0;
    for (const Strand& strand : network.all<Strand>()) {
        if (++looked > kMostLookedAt)
            break;
        if (!strand.type.isEmpty() && !types.contains(strand.type))
            types.append(strand.type);
    }
    types.sort(Qt::CaseInsensitive);
    return types;
}

} // namespace

StrandsSection::StrandsSection(Commits& commits, QWidget* parent)
    : ProfileSection(tr("Strands"), tr("Add a strand"), parent)
    , m_commits(commits)
    , m_document(commits.document())
{
    setAddEnabled(!m_document.isReadOnly());
    connect(this, &ProfileSection::addRequested, this, &StrandsSection::addStrand);
    connect(&commits, &Commits::typingEnds, this, &StrandsSection::finishTyping);
}

void StrandsSection::showStrands(const Relationship& tie)
{
    m_relationship = tie.id;
    const Network& network = m_document.network();
    const auto strands = network.referencing(&Strand::relationship, tie.id);
    // By id: somebody may be typing in one row while another changes.
    QList<StrandEditor*> rows;
    for (const StrandId id : strands) {
        const auto same = std::ranges::find(m_rows, id, &StrandEditor::strand);
        rows.append(same == m_rows.end() ? makeStrandRow() : *same);
        rows.last()->showStrand(network, *network.find(id));
    }
    setRows({rows.begin(), rows.end()});
    m_rows = rows;
    if (strands.empty())
        addSentence(tr("What runs between them: shares information, funds, mentors …"));
}

StrandEditor* StrandsSection::makeStrandRow()
{
    auto* row = new StrandEditor(knownTypes(m_document.network()), m_document.isReadOnly(), this);
    const auto change = [this](const Strand& strand) {
        return edit::changeStrand(m_document.editContext(), strand);
    };
    InlineField& type = row->type();
    connect(&type, &InlineField::edited, this, [this, row, &type, change](const QString& text) {
        type.settle(m_commits.keepTyped(
            change(row->withType(text)),
            titleOf(titles::kStrandEdit, m_document.network(), m_relationship),
            QStringLiteral("strand/%1/type").arg(row->strand().value)));
    });
    connect(&type, &InlineField::typingEnded, this, [this] { m_document.endMerge(); });
    connect(row, &StrandEditor::directionChosen, this, [this, change](const Strand& strand) {
        commit(change(strand), titles::kStrandEdit);
    });
    connect(row, &StrandEditor::removeRequested, this, [this](StrandId strand) {
        commit(
            edit::removeStrands(m_document.editContext(), std::span(&strand, 1)),
            titles::kStrandRemove);
    });
    return row;
}

void StrandsSection::finishTyping(QStringList& unsaved)
{
    for (StrandEditor* row : QList<StrandEditor*>(m_rows)) {
        if (!row->type().isUnsaved() || !m_document.network().find(row->strand()))
            continue;
        row->type().finish();
        if (row->type().isUnsaved())
            unsaved.append(row->type().label());
    }
}

void StrandsSection::addStrand()
{
    Strand strand;
    strand.relationship = m_relationship;
    strand.from = m_document.today();
    commit(edit::addStrand(m_document.editContext(), strand), titles::kStrandAdd);
}

bool StrandsSection::commit(const Result<Change>& change, const char* title)
{
    return m_commits.carryOut(change, titleOf(title, m_document.network(), m_relationship));
}

} // namespace cw
