// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/board/ListingDialog.h"

#include "core/edit/Batch.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Tags.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/introductions/IntroductionWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kWidth = 440;
constexpr int kMostCapacity = 999;

QStringList namesIn(const Network& network)
{
    QStringList names;
    for (const Member& member : network.all<Member>())
        names += member.name;
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

ListingDialog::ListingDialog(Commits& commits, Listing listing, MemberId member, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_listing(listing)
{
    setObjectName(QStringLiteral("listingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        listing == Listing::Offer ? tr("What somebody offers") : tr("What somebody looks for"));
    setMinimumWidth(kWidth);
    build(member);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

void ListingDialog::build(MemberId member)
{
    const Network& network = m_commits.document().network();
    QVBoxLayout* column = makeDialogColumn(*this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_member = new QLineEdit(this);
    m_member->setObjectName(QStringLiteral("listingMember"));
    auto* completer = new QCompleter(namesIn(network), m_member);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_member->setCompleter(completer);
    form->addRow(tr("&Who"), m_member);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("listingText"));
    form->addRow(tr("Wh&at"), m_text);
    m_what = new QComboBox(this);
    for (const ExchangeKind kind :
         {ExchangeKind::Resource, ExchangeKind::Information, ExchangeKind::Idea})
        m_what->addItem(exchangeKindText(kind), static_cast<int>(kind));
    form->addRow(tr("&Kind"), m_what);
    m_tags = new QLineEdit(this);
    m_tags->setObjectName(QStringLiteral("listingTags"));
    m_tags->setPlaceholderText(tr("transport, soil"));
    form->addRow(tr("&Tags"), m_tags);
    m_until = new QLineEdit(this);
    m_until->setObjectName(QStringLiteral("listingUntil"));
    m_until->setPlaceholderText(tr("Day, or empty"));
    form->addRow(m_listing == Listing::Offer ? tr("&Until") : tr("Needed &by"), m_until);
    if (m_listing == Listing::Offer) {
        m_capacity = new QSpinBox(this);
        m_capacity->setObjectName(QStringLiteral("listingCapacity"));
        m_capacity->setRange(1, kMostCapacity);
        form->addRow(tr("For &how many"), m_capacity);
    }
    column->addLayout(form);
    m_isPrivate = new QCheckBox(tr("Known to the weavers &only"), this);
    column->addWidget(m_isPrivate);
    m_reason = makeLabel({}, theme::TextSize::Small, Tone::Plain, this, QFont::DemiBold);
    m_reason->setObjectName(QStringLiteral("listingReason"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    QPushButton* keep = makeButton(tr("Put it on the board"), QStringLiteral("keepListing"), this);
    markPrimary(*keep);
    keep->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    if (const Member* known = network.find(member)) {
        m_member->setText(known->name);
        m_text->setFocus();
    }
}

Result<MemberId> ListingDialog::readMember() const
{
    MemberId found;
    const QString name = m_member->text().trimmed();
    for (const Member& each : m_commits.document().network().all<Member>()) {
        if (each.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return Error{ErrorCode::Conflict, "member", {}};
        found = each.id;
    }
    return found ? Result<MemberId>(found) : Error{ErrorCode::NotFound, "member", {}};
}

Result<Change> ListingDialog::makeChange(MemberId member) const
{
    edit::Batch batch(m_commits.document().editContext());
    const Result<IdSet<Tag>> tags = edit::tagsNamed(batch, m_tags->text().split(u','));
    if (!tags)
        return tags.error();
    const auto fill = [&](auto& row) {
        row.member = member;
        row.text = m_text->text().trimmed();
        row.what = static_cast<ExchangeKind>(m_what->currentData().toInt());
        row.tags = *tags;
        row.isPrivate = m_isPrivate->isChecked();
        if (const auto until =
                CivilDate::fromIso(formats::typedDate(m_until->text().trimmed()).toStdString()))
            row.until = *until;
    };
    Result<Change> put = Change();
    if (m_listing == Listing::Offer) {
        Offer offer;
        fill(offer);
        offer.capacity = m_capacity->value();
        put = batch.then(edit::addOffer, offer);
    } else {
        Need need;
        fill(need);
        put = batch.then(edit::addNeed, need);
    }
    return put.ok() ? Result<Change>(batch.take()) : put;
}

void ListingDialog::refuse(const QString& why, QWidget* where)
{
    m_reason->setText(why);
    m_reason->show();
    where->setFocus();
}

void ListingDialog::accept()
{
    const Result<MemberId> member = readMember();
    if (!member)
        return refuse(
            member.error().code == ErrorCode::Conflict
                ? tr("Several members are called so: give one of them another name first.")
                : tr("Nobody is called so."),
            m_member);
    if (m_text->text().trimmed().isEmpty())
        return refuse(tr("Say what it is."), m_text);
    const QString until = m_until->text().trimmed();
    if (!until.isEmpty() && !CivilDate::fromIso(formats::typedDate(until).toStdString()))
        return refuse(tr("“%1” is no day.").arg(until), m_until);
    const Result<Change> change = makeChange(*member);
    if (!change)
        return refuse(errorText(change.error()), m_text);
    const char* title = m_listing == Listing::Offer ? titles::kOfferAdd : titles::kNeedAdd;
    if (m_commits.carryOut(change, titleOf(title, m_text->text().trimmed())))
        QDialog::accept();
}

} // namespace cw
