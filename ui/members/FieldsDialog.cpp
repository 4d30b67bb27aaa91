// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/FieldsDialog.h"

#include "core/edit/CustomFields.h"
#include "ui/members/FieldDialog.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/tasks/Commits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace cw {

namespace {

constexpr QSize kFirstSize{500, 580};

QString ownerText(FieldOwner owner)
{
    switch (owner) {
    case FieldOwner::Member:
        return FieldsDialog::tr("members");
    case FieldOwner::Relationship:
        return FieldsDialog::tr("relationships");
    case FieldOwner::Strand:
        return FieldsDialog::tr("strands");
    case FieldOwner::Affiliation:
        return FieldsDialog::tr("affiliations");
    case FieldOwner::Interaction:
        return FieldsDialog::tr("contacts");
    }
    return {};
}

/// In the order in which they are shown: by owner, then as they were put.
std::vector<const FieldDefinition*> inOrder(const Network& network)
{
    std::vector<const FieldDefinition*> fields;
    for (const FieldDefinition& field : network.all<FieldDefinition>())
        fields.push_back(&field);
    std::ranges::stable_sort(fields, {}, [](const FieldDefinition* field) {
        return std::pair(field->owner, field->position);
    });
    return fields;
}

QStringList listOf(const QString& text)
{
    QStringList options;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            options.append(part.trimmed());
    }
    return options;
}

} // namespace

FieldsDialog::FieldsDialog(Commits& commits, QWidget* parent) : QDialog(parent), m_commits(commits)
{
    setObjectName(QStringLiteral("fieldsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fields of this network"));
    resize(kFirstSize);
    QVBoxLayout* column = makeDialogColumn(*this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("fieldList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    column->addWidget(m_list, 1);
    auto* beside = new QHBoxLayout;
    QPushButton* rename = makeButton(tr("Rename"), QStringLiteral("renameField"), this);
    QPushButton* removeButton =
        makeButton(tr("Remove with its values"), QStringLiteral("removeField"), this);
    m_change = makeButton(tr("Change…"), QStringLiteral("changeField"), this);
    m_up = makeButton(tr("Up"), QStringLiteral("moveFieldUp"), this);
    m_down = makeButton(tr("Down"), QStringLiteral("moveFieldDown"), this);
    for (QPushButton* button : {rename, m_change, m_up, m_down, removeButton})
        beside->addWidget(button);
    beside->addStretch(1);
    column->addLayout(beside);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(makeForm());
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_list, &QListWidget::itemChanged, this, &FieldsDialog::rename);
    connect(rename, &QPushButton::clicked, this, [this] {
        QListWidgetItem* item = m_list->currentItem();
        if (item && !m_list->isPersistentEditorOpen(item)) // open already: it would fail
            m_list->editItem(item);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldsDialog::showCurrent);
    connect(m_change, &QPushButton::clicked, this, &FieldsDialog::change);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(removeButton, &QPushButton::clicked, this, &FieldsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&commits.document(), &Document::changed, this, &FieldsDialog::refresh);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
    refresh();
}

QWidget* FieldsDialog::makeForm()
{
    auto* form = new QWidget(this);
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    m_label = new QLineEdit(form);
    m_label->setObjectName(QStringLiteral("fieldLabel"));
    rows->addRow(tr("New field"), m_label);
    m_owner = new QComboBox(form);
    for (std::size_t i = 0; i < EnumKeys<FieldOwner>::keys.size(); ++i)
        m_owner->addItem(ownerText(static_cast<FieldOwner>(i)));
    rows->addRow(tr("of"), m_owner);
    m_kind = new QComboBox(form);
    m_kind->setObjectName(QStringLiteral("fieldKind"));
    for (std::size_t i = 0; i < EnumKeys<FieldKind>::keys.size(); ++i)
        m_kind->addItem(fieldKindText(static_cast<FieldKind>(i)));
    rows->addRow(tr("holds a"), m_kind);
    m_options = new QLineEdit(form);
    m_options->setPlaceholderText(tr("apples, pears, plums"));
    rows->addRow(tr("to choose from"), m_options);
    m_private = new QCheckBox(tr("Private: left out of exports"), form);
    rows->addRow(QString(), m_private);
    QPushButton* add = makeButton(tr("Add field"), QStringLiteral("addField"), form);
    markPrimary(*add);
    add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rows->addRow(QString(), add);
    const auto showOptions = [this](int kind) {
        const auto chosen = static_cast<FieldKind>(kind);
        m_options->setEnabled(chosen == FieldKind::Choice || chosen == FieldKind::Choices);
    };
    showOptions(0);
    connect(m_kind, &QComboBox::currentIndexChanged, this, showOptions);
    connect(m_label, &QLineEdit::returnPressed, this, &FieldsDialog::add);
    connect(add, &QPushButton::clicked, this, &FieldsDialog::add);
    return form;
}

void FieldsDialog::refresh()
{
    const FieldDefinitionId shown = current();
    m_isFilling = true;
    m_list->clear();
    for (const FieldDefinition* field : inOrder(m_commits.document().network())) {
        auto* item = new QListWidgetItem(field->label, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(field->id.value));
        item->setToolTip(tr("%1, of %2").arg(fieldKindText(field->kind), ownerText(field->owner)));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (field->id == shown)
            m_list->setCurrentItem(item);
    }
    m_isFilling = false;
    setEnabled(!m_commits.document().isReadOnly());
    showCurrent();
}

FieldDefinitionId FieldsDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? FieldDefinitionId{item->data(Qt::UserRole).toLongLong()} : FieldDefinitionId();
}

/// A field is moved among those of its owner only.
void FieldsDialog::showCurrent()
{
    if (m_isFilling)
        return;
    const auto fields = inOrder(m_commits.document().network());
    const int row = m_list->currentRow();
    const auto isBeside = [&](int other) {
        return row >= 0 && other >= 0 && other < int(fields.size()) &&
               fields[std::size_t(other)]->owner == fields[std::size_t(row)]->owner;
    };
    m_change->setEnabled(row >= 0);
    m_up->setEnabled(isBeside(row - 1));
    m_down->setEnabled(isBeside(row + 1));
}

void FieldsDialog::change()
{
    if (const FieldDefinitionId field = current())
        (new FieldDialog(m_commits, field, this))->open();
}

void FieldsDialog::move(int places)
{
    const Network& network = m_commits.document().network();
    const FieldDefinition* moved = network.find(current());
    if (!moved)
        return;
    int place = 0;
    for (const FieldDefinition* field : inOrder(network)) {
        if (field == moved)
            break;
        place += field->owner == moved->owner;
    }
    m_commits.carryOut(
        edit::moveField(m_commits.document().editContext(), moved->id, place + places),
        titleOf(titles::kFieldEdit, moved->label));
}

void FieldsDialog::add()
{
    FieldDefinition field;
    field.label = m_label->text().trimmed();
    if (field.label.isEmpty()) {
        m_label->setFocus();
        return;
    }
    field.owner = static_cast<FieldOwner>(m_owner->currentIndex());
    field.kind = static_cast<FieldKind>(m_kind->currentIndex());
    if (m_options->isEnabled())
        field.options = listOf(m_options->text());
    field.isPrivate = m_private->isChecked();
    const auto change = edit::defineField(m_commits.document().editContext(), field);
    if (!m_commits.carryOut(change, titleOf(titles::kFieldAdd, field.label)))
        return;
    m_label->clear();
    m_options->clear();
}

void FieldsDialog::rename(QListWidgetItem* item)
{
    if (m_isFilling)
        return;
    const FieldDefinitionId id{item->data(Qt::UserRole).toLongLong()};
    // The list is filled anew by the change, while the item is still being set.
    QMetaObject::invokeMethod(
        this,
        [this, id, label = item->text()] {
            m_commits.carryOut(
                edit::renameField(m_commits.document().editContext(), id, label),
                titleOf(titles::kFieldEdit, label));
            refresh();
        },
        Qt::QueuedConnection);
}

void FieldsDialog::remove()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString label = item->text();
    const FieldDefinitionId id{item->data(Qt::UserRole).toLongLong()};
    m_commits.carryOut(
        edit::removeField(m_commits.document().editContext(), id),
        titleOf(titles::kFieldRemove, label));
}

} // namespace cw
