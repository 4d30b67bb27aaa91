// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/FilterControls.h"

#include "core/query/filter/FilterMatch.h"
#include "ui/filter/FilterChips.h"
#include "ui/filter/FilterEdit.h"
#include "ui/filter/FilterPopup.h"
#include "ui/filter/FilterText.h"
#include "ui/support/Controls.h"
#include "ui/support/ShownText.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cw {

namespace {

constexpr int kEditWidth = 360;
constexpr int kLongestChip = 48; ///< characters

QString shortened(const QString& text)
{
    const QString shown = shownText(text);
    return shown.size() <= kLongestChip ? shown : shown.left(kLongestChip - 1) + u'…';
}

} // namespace

QPushButton* makeFilterChip(const QString& text, const QString& name, QWidget* parent)
{
    QPushButton* chip = makeButton(shortened(text) + QStringLiteral("  ×"), name, parent);
    chip->setToolTip(FilterControls::tr("%1 (press to remove)").arg(text));
    chip->setAccessibleName(FilterControls::tr("Remove the filter: %1").arg(text));
    return chip;
}

FilterControls::FilterControls(
    const Network& network, Offer offer, std::function<query::AttributeContext()> context,
    QWidget* parent)
    : QObject(parent)
    , m_network(network)
    , m_offer(offer)
    , m_context(std::move(context))
    , m_parent(parent)
{
    m_add = makeButton({}, QStringLiteral("addFilterButton"), parent);
    m_add->setIcon(makeIcon(Icon::Filter));
    m_add->setFlat(true);
    connect(m_add, &QPushButton::clicked, this, &FilterControls::askForFilter);
    m_text = makeIconButton(Icon::Prompt, {}, QStringLiteral("filterTextButton"), parent);
    connect(m_text, &QToolButton::clicked, this, &FilterControls::editText);
    m_join = makeButton({}, QStringLiteral("filterJoinButton"), parent);
    m_join->setFlat(true);
    connect(m_join, &QPushButton::clicked, this, [this] {
        FilterChips chips = FilterChips::of(m_filter);
        chips.join =
            chips.join == FilterChips::Join::All ? FilterChips::Join::Any : FilterChips::Join::All;
        emit filterChosen(chips.filter());
    });
    buildEdit();
    retranslate();
}

void FilterControls::buildEdit()
{
    m_edit = new FilterEdit(m_network, m_parent);
    m_edit->setMinimumWidth(kEditWidth);
    m_edit->hide();
    m_problem = makeLabel({}, theme::TextSize::Small, Tone::Plain, m_parent);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->hide();
    connect(m_edit, &FilterEdit::filterEntered, this, &FilterControls::enter);
    connect(m_edit, &FilterEdit::left, this, [this] {
        m_edit->hide();
        m_problem->hide();
        emit partsChanged();
        emit left();
    });
    connect(m_edit, &FilterEdit::problemChanged, this, &FilterControls::showProblem);
}

void FilterControls::enter(const query::Filter& filter)
{
    if (m_offer == Offer::MembersAsTheyAre && !query::isOfMembersAsTheyAre(m_network, filter))
        showProblem(tr("It has to ask for members, and not for their measures."));
    else
        emit filterChosen(filter);
}

void FilterControls::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && m_edit->isVisibleTo(m_parent));
    emit partsChanged();
}

void FilterControls::retranslate()
{
    m_add->setText(tr("Filter"));
    m_add->setToolTip(
        m_offer == Offer::Everything ? tr("Show only members or relationships that …")
                                     : tr("Look only at members who …"));
    m_text->setToolTip(tr("Write the filter"));
    m_text->setAccessibleName(m_text->toolTip());
    m_edit->setPlaceholderText(
        m_offer == Offer::Everything ? tr("sector = Housing and depth >= 3")
                                     : tr("sector = Housing and place is known"));
    m_edit->setAccessibleName(tr("Filter as text"));
    fillChips();
}

void FilterControls::setFilter(const query::Filter& filter)
{
    m_filter = filter;
    fillChips();
    if (!m_edit->hasFocus() || !m_problem->isVisibleTo(m_parent))
        m_edit->setFilter(filter);
}

void FilterControls::fillChips()
{
    const bool hadFocus =
        std::ranges::any_of(m_chips, [](const QWidget* chip) { return chip->hasFocus(); });
    for (QWidget* chip : std::as_const(m_chips)) {
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    m_chips.clear();
    const FilterChips chips = FilterChips::of(m_filter);
    for (std::size_t i = 0; i < chips.terms.size(); ++i) {
        m_chips << makeFilterChip(
            chipText(m_network, chips.terms[i]), QStringLiteral("filterChip"), m_parent);
        // Pressing it deletes it: not before the press is over.
        connect(
            m_chips.last(), &QPushButton::clicked, this,
            [this, chips, i] { emit filterChosen(chips.without(i).filter()); },
            Qt::QueuedConnection);
        m_chips.last()->show();
    }
    m_join->setVisible(chips.hasChoice());
    m_join->setText(chips.join == FilterChips::Join::All ? tr("all of") : tr("any of"));
    m_join->setToolTip(tr("Whether all conditions must hold, or any of them"));
    if (hadFocus)
        (m_chips.isEmpty() ? m_add : m_chips.last())->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> FilterControls::chips() const
{
    QList<QWidget*> parts{m_add, m_text, m_join};
    for (QPushButton* chip : m_chips)
        parts << chip;
    return parts;
}

QList<QWidget*> FilterControls::writing() const
{
    return {m_edit, m_problem};
}

void FilterControls::refreshContext()
{
    if (m_popup)
        m_popup->setContext(m_context());
    if (m_edit->isVisibleTo(m_parent))
        m_edit->setContext(m_context());
}

void FilterControls::askForFilter()
{
    m_popup = new FilterPopup(m_network, m_context(), m_parent);
    if (m_offer == Offer::MembersAsTheyAre)
        m_popup->offerMembersAsTheyAre();
    connect(m_popup, &FilterPopup::termChosen, this, [this](const query::FilterTerm& term) {
        emit filterChosen(FilterChips::of(m_filter).with(term).filter());
    });
    m_popup->openAt(m_add->mapToGlobal(QPoint(0, m_add->height() + theme::kSpacing[0])));
}

void FilterControls::editText()
{
    m_edit->setContext(m_context());
    m_edit->show();
    emit partsChanged();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

} // namespace cw
