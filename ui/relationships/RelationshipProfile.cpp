// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/RelationshipProfile.h"

#include "core/edit/Assessments.h"
#include "core/edit/Interactions.h"
#include "core/edit/Relationships.h"
#include "core/edit/Strands.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"
#include "ui/relationships/AssessmentDialog.h"
#include "ui/relationships/AssessmentHistory.h"
#include "ui/relationships/DepthPicker.h"
#include "ui/relationships/StrandEditor.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/InlineField.h"
#include "ui/support/ListRow.h"
#include "ui/support/MenuRow.h"
#include "ui/support/ProfileSection.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/RecordFields.h"
#include "ui/tasks/RecordWays.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace cw {

namespace {

constexpr std::size_t kMostContacts = 8;

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

QStringList whatIsSaid(const Assessment& each)
{
    QStringList said;
    if (each.depth)
        said.append(depthText(*each.depth));
    if (each.wantedDepth)
        said.append(RelationshipProfile::tr("wanted: %1").arg(depthText(*each.wantedDepth)));
    if (each.trust)
        said.append(RelationshipProfile::tr("trust: %1").arg(trustText(*each.trust)));
    if (each.importance)
        said.append(
            RelationshipProfile::tr("importance: %1").arg(importanceText(*each.importance)));
    if (!each.note.isEmpty())
        said.append(each.note);
    return said;
}

} // namespace

RelationshipProfile::RelationshipProfile(Commits& commits, Selection& selection, QWidget* parent)
    : ProfilePage(parent)
    , m_commits(commits)
    , m_document(commits.document())
    , m_selection(selection)
{
    setObjectName(QStringLiteral("relationshipProfile"));
    setAccessibleName(tr("Profile of the selected relationship"));
    const auto ways = recordWays<Relationship>(commits, [this](RelationshipId id) {
        return titleOf(titles::kRelationshipEdit, m_document.network(), id);
    });
    m_fields = new RecordFields(QStringLiteral("relationship"), commits, ways, this);
    build();
    connect(&commits, &Commits::typingEnds, this, &RelationshipProfile::finishStrands);
    connect(&m_document, &Document::changed, this, [this] { showRelationship(m_relationship); });
}

void RelationshipProfile::build()
{
    QWidget* page = widget();
    QVBoxLayout* column = pageColumn();
    column->addWidget(makeHeader(page));
    column->addWidget(makeLine(Qt::Horizontal, page));
    column->addWidget(makeDepths(page));
    column->addWidget(makeLine(Qt::Horizontal, page));

    m_strands = new ProfileSection(tr("Strands"), tr("Add a strand"), page);
    m_strands->setAddEnabled(!m_document.isReadOnly());
    connect(m_strands, &ProfileSection::addRequested, this, &RelationshipProfile::addStrand);
    column->addWidget(m_strands);
    column->addWidget(makeLine(Qt::Horizontal, page));
    m_contacts = new ProfileSection(tr("Contacts"), {}, page);
    column->addWidget(m_contacts);
    column->addWidget(makeLine(Qt::Horizontal, page));

    addField("agreement", tr("Agreement"), false, page);
    addField("cadence_days", tr("Days between contacts"), false, page);
    addField("how_met", tr("How they met"), false, page);
    addField("first_known", tr("Known since"), false, page);
    addField("description", tr("Description"), true, page);
    addField("notes", tr("Notes (private)"), true, page);

    auto* buttons = new QHBoxLayout;
    m_end = makeButton({}, QStringLiteral("endRelationship"), page);
    connect(m_end, &QPushButton::clicked, this, &RelationshipProfile::endOrReopen);
    auto* removeButton = makeButton(tr("Remove"), QStringLiteral("removeRelationship"), page);
    connect(removeButton, &QPushButton::clicked, this, &RelationshipProfile::remove);
    for (QPushButton* button : {m_end, removeButton}) {
        button->setEnabled(!m_document.isReadOnly());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
}

QWidget* RelationshipProfile::makeHeader(QWidget* parent)
{
    auto* header = new QWidget(parent);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sides = new QWidget(header);
    new QVBoxLayout(m_sides);
    m_sides->layout()->setContentsMargins(0, 0, 0, 0);
    m_sides->layout()->setSpacing(0);
    column->addWidget(m_sides);
    m_summary = makeLabel({}, theme::TextSize::Base, Tone::Muted, header);
    m_summary->setObjectName(QStringLiteral("relationshipSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    return header;
}

QWidget* RelationshipProfile::makeDepths(QWidget* parent)
{
    auto* depths = new QWidget(parent);
    auto* column = new QVBoxLayout(depths);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    m_firstDepth = new DepthPicker({}, depths);
    m_secondDepth = new DepthPicker({}, depths);
    m_observedDepth = new DepthPicker(tr("Observed"), depths);
    const auto side = [this](MemberId Relationship::*which) {
        const Relationship* tie = m_document.network().find(m_relationship);
        return tie ? tie->*which : MemberId();
    };
    connect(m_firstDepth, &DepthPicker::depthChosen, this, [this, side](int depth) {
        assess(side(&Relationship::first), depth);
    });
    connect(m_secondDepth, &DepthPicker::depthChosen, this, [this, side](int depth) {
        assess(side(&Relationship::second), depth);
    });
    connect(m_observedDepth, &DepthPicker::depthChosen, this, [this](int depth) {
        assess(MemberId(), depth);
    });
    for (DepthPicker* picker : {m_firstDepth, m_secondDepth, m_observedDepth}) {
        picker->setReadOnly(m_document.isReadOnly());
        column->addWidget(picker);
    }
    m_history = new AssessmentHistory(depths);
    column->addWidget(m_history);
    column->addWidget(makeTrust(depths));
    m_assessments = new ProfileSection(tr("Views over time"), tr("Add a view"), depths);
    m_assessments->setAddEnabled(!m_document.isReadOnly());
    connect(m_assessments, &ProfileSection::addRequested, this, [this] { openView({}); });
    column->addWidget(m_assessments);
    return depths;
}

QWidget* RelationshipProfile::makeTrust(QWidget* parent)
{
    constexpr int kMostTrust = 4;
    QStringList options;
    QStringList texts;
    for (int trust = 1; trust <= kMostTrust; ++trust) {
        options.append(QString::number(trust));
        texts.append(trustText(trust));
    }
    auto* rows = new QWidget(parent);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[0]);
    for (std::size_t whose = 0; whose < m_trust.size(); ++whose) {
        auto* field = new InlineField({}, InlineField::Kind::Line, rows);
        field->setOptions(options, texts, true);
        field->setReadOnly(m_document.isReadOnly());
        connect(field, &InlineField::edited, this, [this, whose, field](const QString& trust) {
            setTrust(whose, *field, trust);
        });
        column->addWidget(field);
        m_trust[whose] = field;
    }
    return rows;
}

void RelationshipProfile::refreshTrust(const Relationship& tie)
{
    const Network& network = m_document.network();
    const std::array authors{tie.first, tie.second, MemberId()};
    for (std::size_t whose = 0; whose < authors.size(); ++whose) {
        const Member* author = network.find(authors[whose]);
        m_trust[whose]->setLabel(
            author ? tr("Trust of %1 (private)").arg(author->name)
                   : tr("Trust observed (private)"));
        const auto trust = query::sideView(network, tie.id, authors[whose]).trust;
        m_trust[whose]->replaceText(trust ? QString::number(*trust) : QString());
    }
}

void RelationshipProfile::setTrust(std::size_t whose, InlineField& field, const QString& trust)
{
    const Relationship* tie = m_document.network().find(m_relationship);
    if (!tie)
        return;
    Assessment assessment;
    assessment.relationship = tie->id;
    assessment.author = std::array{tie->first, tie->second, MemberId()}[whose];
    assessment.date = m_document.today();
    assessment.trust = trust.toInt();
    field.settle(m_commits.keepTyped(
        edit::assess(m_document.editContext(), assessment),
        titleOf(titles::kAssess, m_document.network(), tie->id), {}));
}

void RelationshipProfile::refreshAssessments(const Relationship& tie)
{
    const Network& network = m_document.network();
    std::vector<const Assessment*> all;
    network.forEachReferencing(&Assessment::relationship, tie.id, [&](AssessmentId id) {
        all.push_back(network.find(id));
    });
    std::ranges::stable_sort(all, std::ranges::greater(), &Assessment::date);
    m_assessments->clearRows();
    for (std::size_t i = 0; i < all.size() && i < kMostContacts; ++i) {
        const Assessment& each = *all[i];
        const Member* author = network.find(each.author);
        const QStringList said = whatIsSaid(each);
        const QString name = author ? author->name : tr("Observed");
        auto* line = new ListRow(
            said.isEmpty() ? name : tr("%1: %2").arg(name, said.join(QStringLiteral(" · "))),
            formats::date(each.date), std::nullopt, m_assessments);
        line->setFocusPolicy(Qt::NoFocus); // it leads nowhere; its menu does
        auto* row = new MenuRow(line, m_assessments);
        m_assessments->addRow(row);
        if (m_document.isReadOnly())
            continue;
        row->addAction(tr("Correct…"), [this, id = each.id] { openView(id); });
        row->addAction(tr("Remove: it was a mistake"), [this, id = each.id] {
            commit(
                edit::removeAssessments(m_document.editContext(), std::span(&id, 1)),
                titles::kAssess);
        });
    }
}

void RelationshipProfile::openView(AssessmentId corrected)
{
    if (m_relationship)
        (new AssessmentDialog(m_commits, m_relationship, corrected, this))->open();
}

void RelationshipProfile::addField(
    const char* columnName, const QString& label, bool isProse, QWidget* parent)
{
    const QString column = QLatin1String(columnName);
    auto* field =
        new InlineField(label, isProse ? InlineField::Kind::Text : InlineField::Kind::Line, parent);
    if (column == u"agreement") {
        QStringList options;
        QStringList texts;
        for (std::size_t i = 0; i < EnumKeys<Agreement>::keys.size(); ++i) {
            const std::string_view key = EnumKeys<Agreement>::keys[i];
            options.append(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
            texts.append(agreementText(static_cast<Agreement>(i)));
        }
        field->setOptions(options, texts, true);
    }
    field->setReadOnly(m_document.isReadOnly());
    parent->layout()->addWidget(field);
    m_fields->add(column, field);
}

void RelationshipProfile::showRelationship(RelationshipId id)
{
    if (id != m_relationship) {
        QStringList unsaved;
        finishStrands(unsaved);
    }
    m_relationship = m_document.network().find(id) ? id : RelationshipId();
    m_fields->show(m_relationship.value);
    widget()->setVisible(!m_relationship.isNull());
    if (m_relationship)
        refresh();
}

void RelationshipProfile::refresh()
{
    const Network& network = m_document.network();
    const Relationship& tie = *network.find(m_relationship);
    delete m_first;
    delete m_second;
    const auto addSide = [&](MemberId id) {
        const Member& member = *network.find(id);
        auto* row = new ListRow(member.name, {}, memberKindIcon(member.kind), m_sides);
        row->setFont(theme::font(theme::TextSize::Section, QFont::DemiBold));
        connect(
            row, &ListRow::clicked, this, [this, id] { m_selection.select(id); },
            Qt::QueuedConnection);
        m_sides->layout()->addWidget(row);
        return row;
    };
    m_first = addSide(tie.first);
    m_second = addSide(tie.second);
    refreshSummary(tie);
    m_firstDepth->setWhose(tr("As %1 sees it").arg(network.find(tie.first)->name));
    m_secondDepth->setWhose(tr("As %1 sees it").arg(network.find(tie.second)->name));
    m_firstDepth->setDepth(query::sideView(network, tie.id, tie.first).depth);
    m_secondDepth->setDepth(query::sideView(network, tie.id, tie.second).depth);
    m_observedDepth->setDepth(query::sideView(network, tie.id, MemberId()).depth);
    m_history->show(network, tie, m_document.today());
    refreshTrust(tie);
    refreshAssessments(tie);
    refreshStrands(tie);
    refreshContacts(tie);
    m_end->setText(hasEnded(tie) ? tr("Take up again") : tr("End it"));
}

void RelationshipProfile::refreshSummary(const Relationship& tie)
{
    const Network& network = m_document.network();
    const Rule rule = network.profile().rule;
    const auto depth = query::relationshipDepth(network, tie.id, rule);
    QStringList parts;
    parts.append(
        depth.depth ? tr("%1 (%2)").arg(depthText(*depth.depth), ruleText(rule))
                    : tr("depth not known"));
    if (tie.ended)
        parts.append(
            (hasEnded(tie) ? tr("ended %1") : tr("ends %1")).arg(formats::date(tie.ended)));
    const CivilDate contact = query::lastContact(network, tie.id);
    parts.append(
        contact ? tr("last contact %1").arg(formats::relativeDate(contact, m_document.today()))
                : tr("no contact noted"));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void RelationshipProfile::refreshStrands(const Relationship& tie)
{
    const Network& network = m_document.network();
    const auto strands = network.referencing(&Strand::relationship, tie.id);
    // By id: somebody may be typing in one row while another changes.
    QList<StrandEditor*> rows;
    for (const StrandId id : strands) {
        const auto same = std::ranges::find(m_strandRows, id, &StrandEditor::strand);
        rows.append(same == m_strandRows.end() ? makeStrandRow() : *same);
        rows.last()->showStrand(network, *network.find(id));
    }
    m_strands->setRows({rows.begin(), rows.end()});
    m_strandRows = rows;
    if (strands.empty())
        m_strands->addSentence(tr("What runs between them: shares information, funds, mentors …"));
}

StrandEditor* RelationshipProfile::makeStrandRow()
{
    auto* row =
        new StrandEditor(knownTypes(m_document.network()), m_document.isReadOnly(), m_strands);
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

void RelationshipProfile::finishStrands(QStringList& unsaved)
{
    for (StrandEditor* row : QList<StrandEditor*>(m_strandRows)) {
        if (!row->type().isUnsaved() || !m_document.network().find(row->strand()))
            continue;
        row->type().finish();
        if (row->type().isUnsaved())
            unsaved.append(row->type().label());
    }
}

void RelationshipProfile::refreshContacts(const Relationship& tie)
{
    const Network& network = m_document.network();
    const auto ofFirst = network.referencing(&Interaction::participants, tie.first);
    const auto ofSecond = network.referencing(&Interaction::participants, tie.second);
    std::vector<InteractionId> both;
    std::ranges::set_intersection(ofFirst, ofSecond, std::back_inserter(both));
    std::ranges::stable_sort(
        both, std::ranges::greater(), [&](InteractionId id) { return network.find(id)->date; });
    m_contacts->clearRows();
    if (both.empty())
        m_contacts->addSentence(tr("No contact noted yet."));
    for (std::size_t i = 0; i < both.size() && i < kMostContacts; ++i)
        addContact(both[i]);
}

void RelationshipProfile::addContact(InteractionId id)
{
    const Interaction& contact = *m_document.network().find(id);
    const QString kind = interactionKindText(contact.kind);
    auto* line = new ListRow(
        contact.note.isEmpty() ? kind : tr("%1: %2").arg(kind, contact.note),
        formats::relativeDate(contact.date, m_document.today()), Icon::Calendar, m_contacts);
    connect(line, &ListRow::clicked, this, [this, id] { Q_EMIT contactChosen(id); });
    auto* row = new MenuRow(line, m_contacts);
    m_contacts->addRow(row);
    if (m_document.isReadOnly())
        return;
    row->addAction(tr("Edit…"), [this, id] { Q_EMIT contactChosen(id); });
    row->addAction(tr("Remove"), [this, id] {
        commit(
            edit::removeInteractions(m_document.editContext(), std::span(&id, 1)),
            titles::kInteractionRemove);
    });
}

void RelationshipProfile::assess(MemberId author, int depth)
{
    commit(edit::deepen(m_document.editContext(), m_relationship, author, depth), titles::kAssess);
}

void RelationshipProfile::addStrand()
{
    Strand strand;
    strand.relationship = m_relationship;
    strand.from = m_document.today();
    commit(edit::addStrand(m_document.editContext(), strand), titles::kStrandAdd);
}

bool RelationshipProfile::hasEnded(const Relationship& tie) const
{
    return !query::isLiving(tie, m_document.today());
}

void RelationshipProfile::endOrReopen()
{
    const edit::EditContext context = m_document.editContext();
    if (hasEnded(*m_document.network().find(m_relationship)))
        commit(edit::reopenRelationship(context, m_relationship), titles::kRelationshipEdit);
    else
        commit(edit::endRelationship(context, m_relationship), titles::kRelationshipEnd);
}

void RelationshipProfile::remove()
{
    commit(
        edit::removeRelationships(m_document.editContext(), std::span(&m_relationship, 1)),
        titles::kRelationshipRemove);
}

bool RelationshipProfile::commit(const Result<Change>& change, const char* title)
{
    return m_commits.carryOut(change, titleOf(title, m_document.network(), m_relationship));
}

} // namespace cw
