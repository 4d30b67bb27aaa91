// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberProfile.h"

#include "core/edit/Affiliations.h"
#include "core/edit/Interactions.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/InlineField.h"
#include "ui/support/ListRow.h"
#include "ui/support/MenuRow.h"
#include "ui/support/ProfileSection.h"
#include "ui/support/Selection.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/RecordFields.h"
#include "ui/tasks/RecordWays.h"

#include <QBoxLayout>
#include <QCollator>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace cw {

namespace {

/// Fields that are offered even while they are empty.
const QStringList kAlwaysShown{
    QStringLiteral("kind"), QStringLiteral("sector"), QStringLiteral("place"),
    QStringLiteral("tags"), QStringLiteral("email")};
constexpr std::size_t kMostInteractions = 8;

bool isProse(const QString& column)
{
    return column == u"description" || column == u"notes" || column == u"availability";
}

/// One of the member's relationships, as the list sorts it.
struct Tie
{
    RelationshipId id;
    MemberId other;
    QCollatorSortKey name;
    std::optional<double> depth;
};

std::vector<Tie> tiesOf(const Network& network, MemberId member, CivilDate today)
{
    std::vector<Tie> ties;
    const Rule rule = network.profile().rule;
    const QCollator collator;
    for (const RelationshipId id : network.relationshipsOf(member)) {
        const Relationship& relationship = *network.find(id);
        if (!query::isLiving(relationship, today))
            continue;
        const MemberId other = relationship.other(member);
        ties.push_back(
            {id, other, collator.sortKey(network.find(other)->name),
             query::relationshipDepth(network, id, rule).depth});
    }
    std::ranges::stable_sort(ties, [](const Tie& a, const Tie& b) {
        if (a.depth != b.depth)
            return a.depth > b.depth; // unknown comes last
        return a.name < b.name;
    });
    return ties;
}

} // namespace

MemberProfile::MemberProfile(Commits& commits, Selection& selection, QWidget* parent)
    : ProfilePage(parent)
    , m_commits(commits)
    , m_document(commits.document())
    , m_selection(selection)
{
    setObjectName(QStringLiteral("memberProfile"));
    setAccessibleName(tr("Profile of the selected member"));
    auto ways = recordWays<Member>(commits, [this](MemberId id) {
        return titleOf(titles::kMemberEdit, m_document.network(), std::span(&id, 1));
    });
    ways.read = [this, cell = ways.read](qint64 row, const QString& column) {
        return writtenText(memberColumn(m_document.network(), column), cell(row, column));
    };
    ways.write = [this, put = ways.write](
                     qint64 row, const QString& column, const QString& text,
                     const QString& mergeKey) {
        const MemberColumn meant = memberColumn(m_document.network(), column);
        return put(row, column, cellFromWritten(meant, text), mergeKey);
    };
    m_fields = new RecordFields(QStringLiteral("member"), commits, ways, this);
    build();
    connect(&m_document, &Document::changed, this, &MemberProfile::takeChange);
}

void MemberProfile::build()
{
    QWidget* page = widget();
    QVBoxLayout* column = pageColumn();

    m_name = new InlineField(tr("Name"), InlineField::Kind::Line, page);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->setReadOnly(m_document.isReadOnly());
    m_name->focusProxy()->setFont(theme::font(theme::TextSize::Section, QFont::DemiBold));
    m_fields->add(QStringLiteral("name"), m_name);
    column->addWidget(m_name);
    m_subtitle = makeLabel({}, theme::TextSize::Base, Tone::Muted, page);
    m_subtitle->setWordWrap(true);
    column->addWidget(m_subtitle);
    column->addWidget(makeLine(Qt::Horizontal, page));

    m_fieldColumn = new QVBoxLayout;
    m_fieldColumn->setSpacing(theme::kSpacing[1]);
    column->addLayout(m_fieldColumn);
    m_allFields = makeButton(tr("All fields"), QStringLiteral("allFields"), page);
    m_allFields->setCheckable(true);
    connect(m_allFields, &QPushButton::toggled, this, [this](bool all) {
        m_showsAllFields = all;
        refresh();
    });
    column->addWidget(m_allFields, 0, Qt::AlignLeft);

    m_relationships = new ProfileSection({}, tr("Connect with somebody"), page);
    connect(m_relationships, &ProfileSection::addRequested, this, [this] {
        Q_EMIT connectRequested(m_member);
    });
    m_affiliations = new ProfileSection(tr("Belongs to"), tr("Add an affiliation"), page);
    connect(m_affiliations, &ProfileSection::addRequested, this, [this] {
        Q_EMIT affiliateRequested(m_member);
    });
    m_interactions = new ProfileSection(tr("Last contacts"), tr("Note a contact"), page);
    connect(m_interactions, &ProfileSection::addRequested, this, [this] {
        Q_EMIT logRequested(m_member);
    });
    for (ProfileSection* section : {m_relationships, m_affiliations, m_interactions}) {
        section->setAddEnabled(!m_document.isReadOnly());
        column->addWidget(makeLine(Qt::Horizontal, page));
        column->addWidget(section);
    }
    column->addStretch(1);
    makeFields();
}

void MemberProfile::offer(QAction& action)
{
    QVBoxLayout* column = pageColumn();
    const int end = column->count() - 1; // before the stretch
    column->insertWidget(end, makeLine(Qt::Horizontal, widget()));
    QPushButton* button = makeActionButton(action, widget());
    column->insertWidget(end + 1, button, 0, Qt::AlignLeft);
}

void MemberProfile::makeFields()
{
    QList<MemberColumn> columns = memberColumns(m_document.network());
    columns.removeIf(
        [](const MemberColumn& column) { return !column.isEditable() || column.key == u"name"; });
    if (columns == m_columns)
        return;
    QStringList before;
    for (const MemberColumn& column : std::as_const(m_columns))
        before.append(column.key);
    m_fields->remove(before);
    m_columns = columns;
    for (const MemberColumn& column : std::as_const(m_columns)) {
        const auto kind = isProse(column.key) ? InlineField::Kind::Text : InlineField::Kind::Line;
        auto* field = new InlineField(column.title, kind, widget());
        if (!column.options.isEmpty())
            field->setOptions(column.options, column.optionTexts, column.isClosed);
        field->setReadOnly(m_document.isReadOnly());
        m_fieldColumn->addWidget(field);
        m_fields->add(column.key, field);
    }
}

void MemberProfile::showMember(MemberId id)
{
    m_member = m_document.network().find(id) ? id : MemberId();
    m_fields->show(m_member.value);
    m_relationships->fold();
    m_affiliations->fold();
    widget()->setVisible(!m_member.isNull());
    if (m_member)
        refresh();
}

void MemberProfile::takeChange(const Change& change)
{
    if (!change.of<FieldDefinition>().isEmpty())
        makeFields();
    if (m_member && !m_document.network().find(m_member))
        showMember({});
    else if (m_member)
        refresh();
}

void MemberProfile::refresh()
{
    const Member* member = m_document.network().find(m_member);
    if (!member)
        return;
    m_subtitle->setText(subtitle(*member));
    refreshFields();
    refreshRelationships();
    refreshAffiliations();
    refreshInteractions();
}

QString MemberProfile::subtitle(const Member& member) const
{
    QStringList parts{member.type.isEmpty() ? memberKindText(member.kind) : member.type};
    if (!member.place.isEmpty())
        parts.append(member.place);
    if (member.archived)
        parts.append(tr("archived"));
    return parts.join(QStringLiteral(" · "));
}

void MemberProfile::refreshFields()
{
    m_fields->refresh();
    bool anyHidden = false;
    for (const RecordFields::Entry& entry : m_fields->entries()) {
        const bool isShown = m_showsAllFields || !entry.field->text().isEmpty() ||
                             entry.field == m_name || kAlwaysShown.contains(entry.column);
        anyHidden = anyHidden || !isShown;
        entry.field->setVisible(isShown);
    }
    m_allFields->setVisible(anyHidden || m_showsAllFields);
    m_allFields->setText(m_showsAllFields ? tr("Fewer fields") : tr("All fields"));
}

void MemberProfile::refreshRelationships()
{
    std::vector<Tie> ties = tiesOf(m_document.network(), m_member, m_document.today());
    const std::size_t count = ties.size();
    m_relationships->setHeading(tr("Relationships (%1)").arg(count));
    m_relationships->fill(count, [this, all = std::move(ties)](std::size_t which) {
        const Tie& tie = all[which];
        const Network& network = m_document.network();
        const Member& other = *network.find(tie.other);
        QStringList detail;
        if (tie.depth)
            detail.append(depthWord(*tie.depth));
        if (const CivilDate last = query::lastContact(network, tie.id))
            detail.append(formats::relativeDate(last, m_document.today()));
        auto* row = new ListRow(
            other.name, detail.join(QStringLiteral(" · ")), memberKindIcon(other.kind),
            m_relationships);
        connect(row, &ListRow::clicked, this, [this, id = tie.id] { m_selection.select(id); });
        return row;
    });
    if (count == 0)
        m_relationships->addSentence(tr("Nobody yet."));
}

void MemberProfile::refreshAffiliations()
{
    const Network& network = m_document.network();
    std::vector<std::pair<AffiliationId, MemberId>> all;
    for (const AffiliationId id : network.referencing(&Affiliation::member, m_member))
        all.emplace_back(id, network.find(id)->container);
    for (const AffiliationId id : network.referencing(&Affiliation::container, m_member))
        all.emplace_back(id, network.find(id)->member);
    const std::size_t count = all.size();
    m_affiliations->fill(count, [this, all = std::move(all)](std::size_t which) {
        return makeAffiliation(all[which].first, all[which].second);
    });
    const bool isContainer = network.find(m_member)->kind != MemberKind::Individual;
    m_affiliations->setHeading(
        isContainer ? tr("Belongs to, and who belongs to it") : tr("Belongs to"));
    if (count == 0)
        m_affiliations->addSentence(tr("Nothing noted."));
}

QWidget* MemberProfile::makeAffiliation(AffiliationId id, MemberId other)
{
    const Network& network = m_document.network();
    const Affiliation& affiliation = *network.find(id);
    QStringList detail;
    if (!affiliation.role.isEmpty())
        detail.append(affiliation.role);
    if (affiliation.to)
        detail.append(tr("until %1").arg(formats::date(affiliation.to)));
    else if (affiliation.from)
        detail.append(tr("since %1").arg(affiliation.from.year()));
    const Member& member = *network.find(other);
    auto* line = new ListRow(
        member.name, detail.join(QStringLiteral(" · ")), memberKindIcon(member.kind),
        m_affiliations);
    connect(line, &ListRow::clicked, this, [this, other] { m_selection.select(other); });
    auto* row = new MenuRow(line, m_affiliations);
    if (m_document.isReadOnly())
        return row;
    const auto title = [this](const char* key) {
        return titleOf(key, m_document.network(), std::span(&m_member, 1));
    };
    row->addAction(tr("Edit…"), [this, id] { Q_EMIT affiliationChosen(id); });
    if (!affiliation.to)
        row->addAction(tr("Ended today"), [this, id, title] {
            m_commits.carryOut(
                edit::endAffiliation(m_document.editContext(), id),
                title(titles::kAffiliationEdit));
        });
    row->addAction(tr("Remove"), [this, id, title] {
        m_commits.carryOut(
            edit::removeAffiliations(m_document.editContext(), std::span(&id, 1)),
            title(titles::kAffiliationRemove));
    });
    return row;
}

void MemberProfile::refreshInteractions()
{
    const Network& network = m_document.network();
    std::vector<const Interaction*> all;
    for (const InteractionId id : network.referencing(&Interaction::participants, m_member))
        all.push_back(network.find(id));
    std::ranges::stable_sort(all, std::ranges::greater(), &Interaction::date);
    m_interactions->clearRows();
    if (all.empty())
        m_interactions->addSentence(tr("No contact noted yet."));
    for (std::size_t i = 0; i < all.size() && i < kMostInteractions; ++i)
        addInteraction(*all[i]);
}

void MemberProfile::addInteraction(const Interaction& interaction)
{
    const Network& network = m_document.network();
    QStringList others;
    for (const MemberId id : interaction.participants) {
        if (id != m_member)
            others.append(shownName(network, id));
    }
    const QString kind = interactionKindText(interaction.kind);
    const QString text =
        others.isEmpty() ? kind : tr("%1 with %2").arg(kind, others.join(QStringLiteral(", ")));
    auto* line = new ListRow(
        text, formats::relativeDate(interaction.date, m_document.today()), Icon::Calendar,
        m_interactions);
    line->setToolTip(
        interaction.note.isEmpty()
            ? formats::date(interaction.date)
            : formats::date(interaction.date) + u'\n' + interaction.note.toHtmlEscaped());
    const InteractionId id = interaction.id;
    connect(line, &ListRow::clicked, this, [this, id] { Q_EMIT contactChosen(id); });
    auto* row = new MenuRow(line, m_interactions);
    m_interactions->addRow(row);
    if (m_document.isReadOnly())
        return;
    row->addAction(tr("Edit…"), [this, id] { Q_EMIT contactChosen(id); });
    row->addAction(tr("Remove"), [this, id] {
        m_commits.carryOut(
            edit::removeInteractions(m_document.editContext(), std::span(&id, 1)),
            titleOf(titles::kInteractionRemove, m_document.network(), std::span(&m_member, 1)));
    });
}

} // namespace cw
