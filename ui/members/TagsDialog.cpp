// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/TagsDialog.h"

#include "core/edit/Batch.h"
#include "core/edit/Tags.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/tasks/Commits.h"

#include <QAbstractItemDelegate>
#include <QBoxLayout>
#include <QColorDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <span>

namespace cw {

namespace {

constexpr QSize kFirstSize{420, 440};
constexpr int kSwatch = 12;

QIcon swatch(const QString& color)
{
    QPixmap pixmap(kSwatch, kSwatch);
    pixmap.fill(color.isEmpty() ? QColor(Qt::transparent) : QColor(color));
    return pixmap;
}

std::vector<const Tag*> byName(const Network& network)
{
    std::vector<const Tag*> tags;
    for (const Tag& tag : network.all<Tag>())
        tags.push_back(&tag);
    std::ranges::sort(tags, [](const Tag* a, const Tag* b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    return tags;
}

} // namespace

TagsDialog::TagsDialog(Commits& commits, std::vector<MemberId> members, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_members(std::move(members))
{
    setObjectName(QStringLiteral("tagsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        m_members.empty() ? tr("Tags")
                          : tr("Tags of %n member(s)", nullptr, int(m_members.size())));
    resize(kFirstSize);
    build();
    connect(&commits.document(), &Document::changed, this, &TagsDialog::refresh);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
    refresh();
}

void TagsDialog::build()
{
    QVBoxLayout* column = makeDialogColumn(*this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("tagList"));
    m_list->setAccessibleName(tr("Tags"));
    m_list->setIconSize({kSwatch, kSwatch});
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    column->addWidget(m_list, 1);
    m_new = new QLineEdit(this);
    m_new->setObjectName(QStringLiteral("newTag"));
    m_new->setPlaceholderText(tr("New tag, Enter adds it"));
    m_new->setAccessibleName(tr("New tag"));
    column->addWidget(m_new);
    m_rename = makeButton(tr("Rename"), QStringLiteral("renameTag"), this);
    m_color = makeButton(tr("Colour…"), QStringLiteral("colorTag"), this);
    m_merge = makeButton(tr("Merge into"), QStringLiteral("mergeTag"), this);
    m_merge->setAccessibleName(m_merge->text());
    m_merge->setText(m_merge->text() + QStringLiteral("  \u25BE")); // there is more to choose
    m_merge->setToolTip(tr("Whatever has this tag gets the other, and this one goes"));
    m_merge->setMenu(new QMenu(m_merge));
    m_remove = makeButton(tr("Remove everywhere"), QStringLiteral("removeTag"), this);
    m_removeUnused = makeButton(tr("Remove unused"), QStringLiteral("removeUnusedTags"), this);
    m_removeUnused->setToolTip(tr("Takes out all tags that nothing has"));
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    auto* onOne = new QHBoxLayout;
    for (QPushButton* button : {m_rename, m_color, m_merge, m_remove})
        onOne->addWidget(button);
    onOne->addStretch(1);
    column->addLayout(onOne);
    auto* onAll = new QHBoxLayout;
    onAll->addWidget(m_removeUnused);
    onAll->addStretch(1);
    onAll->addWidget(close);
    column->addLayout(onAll);
    connect(m_list, &QListWidget::itemChanged, this, &TagsDialog::takeItem);
    connect(
        m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (m_isStale)
                refresh();
        },
        Qt::QueuedConnection);
    connect(m_new, &QLineEdit::returnPressed, this, &TagsDialog::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &TagsDialog::showCurrent);
    connect(m_merge->menu(), &QMenu::aboutToShow, this, &TagsDialog::fillMergeMenu);
    connect(m_removeUnused, &QPushButton::clicked, this, &TagsDialog::removeUnused);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem() && !isRenaming())
            m_list->editItem(m_list->currentItem());
    });
    connect(m_color, &QPushButton::clicked, this, &TagsDialog::choosePaint);
    connect(m_remove, &QPushButton::clicked, this, &TagsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

bool TagsDialog::isRenaming() const
{
    return m_list->currentItem() && m_list->isPersistentEditorOpen(m_list->currentItem());
}

void TagsDialog::refresh()
{
    // Filled anew, the list would throw away the name that somebody types.
    m_isStale = isRenaming();
    if (m_isStale)
        return;
    const TagId shown = current();
    m_isFilling = true;
    m_list->clear();
    for (const Tag* tag : byName(m_commits.document().network())) {
        auto* item = new QListWidgetItem(swatch(tag->color), tag->name, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(tag->id.value));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (!m_members.empty())
            item->setCheckState(stateOf(tag->id));
        if (tag->id == shown)
            m_list->setCurrentItem(item);
    }
    m_isFilling = false;
    setEnabled(!m_commits.document().isReadOnly());
    showCurrent();
}

void TagsDialog::showCurrent()
{
    if (m_isFilling)
        return;
    const bool hasOne = m_list->currentItem() != nullptr;
    for (QPushButton* button : {m_rename, m_color, m_remove})
        button->setEnabled(hasOne);
    m_merge->setEnabled(hasOne && m_list->count() > 1);
    const auto unused = edit::removeUnusedTags(m_commits.document().editContext());
    m_removeUnused->setEnabled(unused.ok() && !unused->isEmpty());
}

Qt::CheckState TagsDialog::stateOf(TagId tag) const
{
    const Network& network = m_commits.document().network();
    const auto count = std::ranges::count_if(m_members, [&](MemberId id) {
        const Member* member = network.find(id);
        return member && member->tags.contains(tag);
    });
    if (count == 0)
        return Qt::Unchecked;
    return count == std::ssize(m_members) ? Qt::Checked : Qt::PartiallyChecked;
}

TagId TagsDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? TagId{item->data(Qt::UserRole).toLongLong()} : TagId();
}

void TagsDialog::takeItem(QListWidgetItem* item)
{
    if (m_isFilling)
        return;
    const TagId id{item->data(Qt::UserRole).toLongLong()};
    const Tag* tag = m_commits.document().network().find(id);
    if (!tag)
        return;
    const QString name = item->text();
    const bool isTicked = item->checkState() == Qt::Checked;
    // The list is filled anew by the change, while the item is still being set.
    QMetaObject::invokeMethod(
        this,
        [this, id, name, isTicked] {
            const Tag* now = m_commits.document().network().find(id);
            if (now && now->name != name)
                rename(id, name);
            else if (now && !m_members.empty())
                putOn(id, isTicked);
        },
        Qt::QueuedConnection);
}

void TagsDialog::rename(TagId tag, const QString& name)
{
    m_commits.carryOut(
        edit::renameTag(m_commits.document().editContext(), tag, name),
        titleOf(titles::kTagEdit, name));
    refresh();
}

void TagsDialog::putOn(TagId tag, bool on)
{
    const edit::EditContext context = m_commits.document().editContext();
    const QString name = context.network.find(tag)->name;
    if (on)
        m_commits.carryOut(
            edit::tagMembers(context, m_members, tag), titleOf(titles::kTagAdd, name));
    else
        m_commits.carryOut(
            edit::untagMembers(context, m_members, tag), titleOf(titles::kTagEdit, name));
}

void TagsDialog::add()
{
    const QString name = m_new->text().trimmed();
    if (name.isEmpty())
        return;
    edit::Batch batch(m_commits.document().editContext());
    const Tag* known = edit::tagNamed(batch.network(), name);
    TagId id = known ? known->id : TagId();
    Result<Change> step = Change();
    if (!known) {
        Tag tag;
        tag.name = name;
        step = batch.then(
            [&](const edit::EditContext& context) { return edit::createTag(context, tag); });
        if (step.ok())
            id = edit::insertedId<Tag>(*step);
    }
    if (step.ok())
        step = batch.then([&](const edit::EditContext& context) {
            return edit::tagMembers(context, m_members, id);
        });
    const Result<Change> whole = step.ok() ? Result<Change>(batch.take()) : step;
    if (m_commits.carryOut(whole, titleOf(titles::kTagAdd, name)))
        m_new->clear();
}

void TagsDialog::choosePaint()
{
    const Tag* tag = m_commits.document().network().find(current());
    if (!tag)
        return;
    auto* dialog =
        new QColorDialog(tag->color.isEmpty() ? QColor(Qt::gray) : QColor(tag->color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, id = tag->id](const QColor& color) {
        const Tag* now = m_commits.document().network().find(id);
        if (now)
            m_commits.carryOut(
                edit::recolorTag(m_commits.document().editContext(), id, color.name()),
                titleOf(titles::kTagEdit, now->name));
    });
    dialog->open();
}

void TagsDialog::fillMergeMenu()
{
    QMenu* menu = m_merge->menu();
    menu->clear();
    for (const Tag* tag : byName(m_commits.document().network())) {
        if (tag->id == current())
            continue;
        QString text = tag->name;
        text.replace(u'&', QLatin1String("&&"));
        connect(
            menu->addAction(swatch(tag->color), text), &QAction::triggered, this,
            [this, kept = tag->id] { mergeInto(kept); });
    }
}

void TagsDialog::mergeInto(TagId kept)
{
    const TagId other = current();
    const Tag* stays = m_commits.document().network().find(kept);
    if (!stays || !m_commits.document().network().find(other))
        return;
    m_commits.carryOut(
        edit::mergeTags(m_commits.document().editContext(), kept, std::span(&other, 1)),
        titleOf(titles::kTagMerge, stays->name));
}

void TagsDialog::removeUnused()
{
    const auto change = edit::removeUnusedTags(m_commits.document().editContext());
    const int count = change.ok() ? static_cast<int>(change->rowCount()) : 0;
    m_commits.carryOut(change, titleOf(titles::kTagRemove, count));
}

void TagsDialog::remove()
{
    const TagId id = current();
    const Tag* tag = m_commits.document().network().find(id);
    if (tag)
        m_commits.carryOut(
            edit::removeTags(m_commits.document().editContext(), std::span(&id, 1)),
            titleOf(titles::kTagRemove, tag->name));
}

} // namespace cw
