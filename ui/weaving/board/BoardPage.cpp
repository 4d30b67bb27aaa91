// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/board/BoardPage.h"

#include "core/edit/OffersAndNeeds.h"
#include "core/weaving/Board.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/TodayText.h"
#include "ui/weaving/board/ListingDialog.h"
#include "ui/weaving/introductions/IntroductionActions.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <span>

namespace cw {

namespace {

constexpr std::size_t kMostFitting = 12;
constexpr std::size_t kMostRows = 200; ///< of each part of the board

template <class R>
QString tagsText(const Network& network, const R& row)
{
    QStringList names;
    for (const TagId tag : row.tags)
        names += network.find(tag)->name;
    return names.join(QStringLiteral(", "));
}

template <class R>
QString detailText(const Network& network, const R& row)
{
    const QString tags = tagsText(network, row);
    return tags.isEmpty()
               ? row.text
               : BoardPage::tr("%1 (%2)", "what is offered or needed, tags").arg(row.text, tags);
}

QString plainMenuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

BoardPage::BoardPage(Commits& commits, Selection& selection, QWidget* parent)
    : QWidget(parent), m_commits(commits), m_selection(selection)
{
    setObjectName(QStringLiteral("boardPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[1], theme::kSpacing[3], theme::kSpacing[1]);
    const auto addButton = [&](const QString& text, const char* name,
                               ListingDialog::Listing listing) {
        QPushButton* button = makeButton(text, QLatin1String(name), this);
        button->setVisible(!commits.document().isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, listing] {
            const std::vector<MemberId> chosen = m_selection.members();
            (new ListingDialog(
                 m_commits, listing, chosen.size() == 1 ? chosen.front() : MemberId(), window()))
                ->open();
        });
        head->addWidget(button);
        return button;
    };
    setFocusProxy(addButton(tr("New need…"), "newNeed", ListingDialog::Listing::Need));
    addButton(tr("New offer…"), "newOffer", ListingDialog::Listing::Offer);
    m_time = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_time->setObjectName(QStringLiteral("timeToMeet"));
    m_time->setWordWrap(true);
    head->addWidget(m_time, 1);
    m_showsPast = new QCheckBox(tr("Met and withdrawn, too"), this);
    m_showsPast->setObjectName(QStringLiteral("showsPast"));
    head->addWidget(m_showsPast);
    column->addLayout(head);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    connect(m_showsPast, &QCheckBox::toggled, this, &BoardPage::refresh);
    connect(&commits.document(), &Document::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void BoardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void BoardPage::addHeading(const QString& text, std::size_t count)
{
    m_rows->addWidget(makeLabel(
        tr("%1 (%2)", "part of the board, how many").arg(text).arg(count), theme::TextSize::Section,
        Tone::Plain, m_content, QFont::DemiBold));
}

TaskRow* BoardPage::addRow(const TaskRow::Content& content, MemberId member)
{
    auto* row = new TaskRow(content, m_content);
    m_rows->addWidget(row);
    connect(row, &TaskRow::opened, this, [this, member] {
        m_selection.select(member);
        emit inspectorWanted();
    });
    return row;
}

void BoardPage::refresh()
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    QWidget* old = m_scroll->takeWidget();
    if (old) {
        old->hide();
        old->deleteLater(); // one of its buttons may be at work
    }
    m_content = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[1], theme::kSpacing[3], theme::kSpacing[3]);
    m_rows->setSpacing(theme::kSpacing[1]);
    const Network& network = m_commits.document().network();
    const CivilDate today = m_commits.document().today();
    const weaving::Board board = weaving::boardOf(network, today);
    m_best = weaving::bestMatches(network, today);
    showTime();
    const auto addPart = [this](const QString& heading, const auto& ids, auto add) {
        if (ids.empty())
            return;
        addHeading(heading, ids.size());
        for (std::size_t i = 0; i < std::min(kMostRows, ids.size()); ++i)
            add(ids[i]);
        if (ids.size() > kMostRows)
            m_rows->addWidget(makeLabel(
                tr("… and %n more", nullptr, static_cast<int>(ids.size() - kMostRows)),
                theme::TextSize::Base, Tone::Muted, m_content));
    };
    addPart(tr("Looked for"), board.openNeeds, [this](NeedId id) { addNeed(id, false); });
    addPart(tr("Matched"), board.matchedNeeds, [this](NeedId id) { addNeed(id, false); });
    addPart(tr("Offered"), board.openOffers, [this](OfferId id) { addOffer(id, false); });
    if (m_showsPast->isChecked()) {
        addPart(tr("Needs of the past"), board.pastNeeds, [this](NeedId id) { addNeed(id, true); });
        addPart(
            tr("Offers of the past"), board.pastOffers, [this](OfferId id) { addOffer(id, true); });
    }
    if (m_rows->count() == 0) {
        QLabel* empty = makeLabel(
            tr("Nothing is on the board. Note what members offer and what they look for, and the "
               "two find each other here."),
            theme::TextSize::Base, Tone::Muted, m_content);
        empty->setObjectName(QStringLiteral("boardEmpty"));
        empty->setWordWrap(true);
        m_rows->addWidget(empty);
    }
    m_rows->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void BoardPage::showTime()
{
    const weaving::TimeToMeet time = weaving::timeToMeet(m_commits.document().network());
    m_time->setText(
        time.medianDays
            ? tr("Half of the needs were met within %n day(s).", nullptr, *time.medianDays)
            : QString());
    m_time->setToolTip(
        time.medianDays ? tr("Known of %1 of %2 met needs, by the exchanges that met them.")
                              .arg(time.known)
                              .arg(time.met)
                        : QString());
}

QString BoardPage::suggestion(NeedId id) const
{
    const Network& network = m_commits.document().network();
    const auto best = m_best.find(id);
    const Offer* offer = best == m_best.end() ? nullptr : network.find(best->second);
    return offer ? tr("Best match: %1 offers “%2”")
                       .arg(shownName(network, offer->member), offer->text)
                 : QString();
}

void BoardPage::addNeed(NeedId id, bool isPast)
{
    const Network& network = m_commits.document().network();
    const CivilDate today = m_commits.document().today();
    const Need& need = *network.find(id);
    QString detail = detailText(network, need);
    const Offer* offer = network.find(need.offer);
    if (offer)
        detail +=
            QLatin1Char('\n') +
            tr("%1 offers “%2”", "matched").arg(shownName(network, offer->member), offer->text);
    if (const QString best = suggestion(id); !best.isEmpty() && !isPast)
        detail += QLatin1Char('\n') + best;
    TaskRow* row = addRow(
        {.title = shownName(network, need.member),
         .reason = detail,
         .due = need.until && !isPast ? dueText(need.until, today) : QString(),
         .isLate = need.until && need.until < today},
        need.member);
    if (m_commits.document().isReadOnly())
        return;
    const QString name = shownName(network, need.member);
    if (!isPast && need.state == MatchState::Open)
        fillMatchMenu(*row->addMenu(tr("Match")), id);
    if (need.state == MatchState::Matched && offer &&
        !network.relationshipBetween(need.member, offer->member))
        row->addButton(tr("Introduce"), [this, id] { introduce(id); });
    if (!isPast)
        row->addButton(tr("Met"), [this, id, name] {
            m_commits.carryOut(
                edit::meetNeed(m_commits.document().editContext(), id),
                titleOf(titles::kNeedMeet, name));
        });
    QMenu* more = row->addMenu(tr("More"));
    if (need.state == MatchState::Matched)
        more->addAction(tr("Not matched after all"), this, [this, id, name] {
            m_commits.carryOut(
                edit::unmatchNeed(m_commits.document().editContext(), id),
                titleOf(titles::kNeedUnmatch, name));
        });
    addTakingBack(*more, id);
}

void BoardPage::addOffer(OfferId id, bool isPast)
{
    const Network& network = m_commits.document().network();
    const Offer& offer = *network.find(id);
    const int room = edit::roomOf(network, offer);
    TaskRow* row = addRow(
        {.title = shownName(network, offer.member),
         .reason = detailText(network, offer),
         .due = isPast      ? QString()
                : room == 0 ? tr("All taken")
                            : tr("Room for %n", nullptr, room)},
        offer.member);
    if (!m_commits.document().isReadOnly())
        addTakingBack(*row->addMenu(tr("More")), id);
}

void BoardPage::fillMatchMenu(QMenu& menu, NeedId id)
{
    const Network& network = m_commits.document().network();
    const Need& need = *network.find(id);
    auto offers = weaving::fittingOffers(network, need, m_commits.document().today(), kMostFitting);
    if (const auto best = m_best.find(id); best != m_best.end()) {
        // What the row names comes first.
        std::erase(offers, best->second);
        offers.insert(offers.begin(), best->second);
    }
    if (offers.empty())
        menu.addAction(tr("No open offer has a word or tag in common with it"))->setEnabled(false);
    for (const OfferId offerId : offers) {
        const Offer& offer = *network.find(offerId);
        const QString text =
            tr("%1: %2", "member, offer").arg(shownName(network, offer.member), offer.text);
        menu.addAction(
            plainMenuText(text), this, [this, id, offerId, name = shownName(network, need.member)] {
                m_commits.carryOut(
                    edit::matchNeed(m_commits.document().editContext(), id, offerId),
                    titleOf(titles::kNeedMatch, name));
            });
    }
}

void BoardPage::introduce(NeedId id)
{
    const Network& network = m_commits.document().network();
    const Need* need = network.find(id);
    const Offer* offer = need ? network.find(need->offer) : nullptr;
    if (!offer)
        return;
    Introduction row;
    row.first = need->member;
    row.second = offer->member;
    row.need = id;
    row.offer = offer->id;
    row.advice = AdviceKind::MatchNeed;
    row.reason = tr("%1 looks for %2, and %3 offers %4.")
                     .arg(
                         shownName(network, need->member), need->text,
                         shownName(network, offer->member), offer->text);
    if (const IntroductionId begun = beginIntroduction(m_commits, row))
        emit introductionWanted(begun);
}

template <class R>
void BoardPage::addTakingBack(QMenu& menu, Id<R> id)
{
    const Network& network = m_commits.document().network();
    const R& row = *network.find(id);
    const QString name = shownName(network, row.member);
    if (row.state == MatchState::Open)
        menu.addAction(BoardPage::tr("Withdraw"), this, [this, id, name] {
            const edit::EditContext context = m_commits.document().editContext();
            const R* now = context.network.find(id);
            if (!now)
                return;
            R withdrawn = *now;
            withdrawn.state = MatchState::Withdrawn;
            if constexpr (std::is_same_v<R, Need>)
                m_commits.carryOut(
                    edit::changeNeed(context, withdrawn), titleOf(titles::kListingWithdraw, name));
            else
                m_commits.carryOut(
                    edit::changeOffer(context, withdrawn), titleOf(titles::kListingWithdraw, name));
        });
    menu.addAction(BoardPage::tr("Remove"), this, [this, id, name] {
        const edit::EditContext context = m_commits.document().editContext();
        if constexpr (std::is_same_v<R, Need>)
            m_commits.carryOut(
                edit::removeNeeds(context, std::span<const NeedId>(&id, 1)),
                titleOf(titles::kListingRemove, name));
        else
            m_commits.carryOut(
                edit::removeOffers(context, std::span<const OfferId>(&id, 1)),
                titleOf(titles::kListingRemove, name));
    });
}

} // namespace cw
