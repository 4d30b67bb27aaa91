// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/RelationshipProfile.h"

#include "core/edit/Relationships.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"
#include "ui/relationships/ContactsSection.h"
#include "ui/relationships/StrandsSection.h"
#include "ui/relationships/ViewsPanel.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/InlineField.h"
#include "ui/support/ListRow.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/RecordFields.h"
#include "ui/tasks/RecordWays.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cw {

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
    connect(&m_document, &Document::changed, this, [this] { showRelationship(m_relationship); });
}

void RelationshipProfile::build()
{
    QWidget* page = widget();
    QVBoxLayout* column = pageColumn();
    column->addWidget(makeHeader(page));
    column->addWidget(makeLine(Qt::Horizontal, page));
    m_views = new ViewsPanel(m_commits, page);
    column->addWidget(m_views);
    column->addWidget(makeLine(Qt::Horizontal, page));

    m_strands = new StrandsSection(m_commits, page);
    column->addWidget(m_strands);
    column->addWidget(makeLine(Qt::Horizontal, page));
    m_contacts = new ContactsSection(m_commits, page);
    connect(m_contacts, &ContactsSection::contactChosen, this, &RelationshipProfile::contactChosen);
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
        m_strands->finishTyping(unsaved);
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
    m_views->showViews(tie);
    m_strands->showStrands(tie);
    m_contacts->showContacts(tie);
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
