// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scope/ScopeBar.h"

#include "ui/canvas/MapModel.h"
#include "ui/canvas/scope/FilterChips.h"
#include "ui/canvas/scope/FilterEdit.h"
#include "ui/canvas/scope/FilterPopup.h"
#include "ui/canvas/scope/ScopeText.h"
#include "ui/support/Controls.h"
#include "ui/support/FlowLayout.h"
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

ScopeBar::ScopeBar(const Document& document, MapModel& model, QWidget* parent)
    : CanvasPanel(parent), m_document(document), m_model(model)
{
    setObjectName(QStringLiteral("scopeBar"));
    build();
    retranslate();
    connect(&model, &MapModel::changed, this, [this] {
        if (!m_isShown || m_shownScope != m_model.scope() || m_shownHidden != m_model.hidden() ||
            m_wasMeasured != m_model.isMeasured())
            showScope();
    });
    connect(&model, &MapModel::measured, this, [this] {
        if (m_edit->isVisibleTo(this))
            m_edit->setContext(context());
    });
}

void ScopeBar::build()
{
    m_row = new FlowLayout(this);
    m_row->setContentsMargins(4, 4, 4, 4);
    m_row->setSpacing(6);
    m_add = makeButton({}, QStringLiteral("addFilterButton"), this);
    m_add->setIcon(makeIcon(Icon::Filter));
    m_add->setFlat(true);
    connect(m_add, &QPushButton::clicked, this, &ScopeBar::askForFilter);
    m_text = makeIconButton(Icon::Prompt, {}, QStringLiteral("filterTextButton"), this);
    connect(m_text, &QToolButton::clicked, this, &ScopeBar::editText);
    m_join = makeButton({}, QStringLiteral("filterJoinButton"), this);
    m_join->setFlat(true);
    connect(m_join, &QPushButton::clicked, this, [this] {
        FilterChips chips = FilterChips::of(m_model.scope().filter);
        chips.join =
            chips.join == FilterChips::Join::All ? FilterChips::Join::Any : FilterChips::Join::All;
        setFilter(chips.filter());
    });
    m_edit = new FilterEdit(m_document.network(), this);
    m_edit->setMinimumWidth(kEditWidth);
    m_edit->hide();
    connect(m_edit, &FilterEdit::filterEntered, this, &ScopeBar::setFilter);
    connect(m_edit, &FilterEdit::left, this, [this] {
        m_edit->hide();
        m_problem->hide();
        emit sizeChanged();
        emit left();
    });
    m_problem = makeLabel({}, theme::TextSize::Small, Tone::Plain, this);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->hide();
    connect(m_edit, &FilterEdit::problemChanged, this, [this](const QString& problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty() && m_edit->isVisibleTo(this));
        emit sizeChanged();
    });
    m_hidden = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_hidden->setObjectName(QStringLiteral("hiddenLabel"));
    m_hidden->setContentsMargins(8, 0, 8, 0);
    m_showArchived = makeButton({}, QStringLiteral("showHiddenButton"), this);
    m_showArchived->setFlat(true);
    connect(m_showArchived, &QPushButton::clicked, this, &ScopeBar::toggleArchived);
    m_clear = makeButton({}, QStringLiteral("clearScopeButton"), this);
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, &ScopeBar::clear);
}

void ScopeBar::retranslate()
{
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Show only members or relationships that …"));
    m_text->setToolTip(tr("Write the filter"));
    m_text->setAccessibleName(m_text->toolTip());
    m_edit->setPlaceholderText(tr("sector = Housing and depth >= 3"));
    m_edit->setAccessibleName(tr("Filter as text"));
    m_clear->setText(tr("Show all"));
    showScope();
}

void ScopeBar::showScope()
{
    m_shownScope = m_model.scope();
    m_shownHidden = m_model.hidden();
    m_wasMeasured = m_model.isMeasured();
    m_isShown = true;
    fillChips();
    showHidden();
    if (!m_edit->hasFocus() || !m_problem->isVisibleTo(this))
        m_edit->setFilter(m_shownScope.filter);
    updateGeometry();
    emit sizeChanged();
}

/// The order of the row is that of its items: buttons, chips, text, what is hidden.
void ScopeBar::fillChips()
{
    const bool hadFocus =
        std::ranges::any_of(m_chips, [](const QWidget* chip) { return chip->hasFocus(); });
    while (QLayoutItem* item = m_row->takeAt(0))
        delete item;
    for (QWidget* chip : std::as_const(m_chips)) {
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    m_chips.clear();
    const Network& network = m_document.network();
    const FilterChips chips = FilterChips::of(m_shownScope.filter);
    for (std::size_t i = 0; i < chips.terms.size(); ++i)
        addChip(chipText(network, chips.terms[i]), QStringLiteral("filterChip"), [this, chips, i] {
            setFilter(chips.without(i).filter());
        });
    const Member* focus = m_shownScope.hasFocus() ? network.find(m_shownScope.focus) : nullptr;
    if (focus)
        addChip(
            tr("%1, %n step(s)", nullptr, m_shownScope.focusSteps).arg(focus->name),
            QStringLiteral("focusChip"), [this] { endFocus(); });
    m_join->setVisible(chips.hasChoice());
    m_join->setText(chips.join == FilterChips::Join::All ? tr("all of") : tr("any of"));
    m_join->setToolTip(tr("Whether all conditions must hold, or any of them"));
    m_row->addWidget(m_add);
    m_row->addWidget(m_text);
    m_row->addWidget(m_join);
    for (QWidget* chip : std::as_const(m_chips)) {
        m_row->addWidget(chip);
        chip->show();
    }
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_edit, m_problem, m_hidden, m_showArchived, m_clear})
        m_row->addWidget(part);
    if (hadFocus)
        (m_chips.isEmpty() ? m_add : m_chips.last())->setFocus(Qt::OtherFocusReason);
}

void ScopeBar::addChip(const QString& text, const QString& name, std::function<void()> remove)
{
    QPushButton* chip = makeButton(shortened(text) + QStringLiteral("  ×"), name, this);
    chip->setToolTip(tr("%1 (press to remove)").arg(text));
    chip->setAccessibleName(tr("Remove the filter: %1").arg(text));
    // Pressing it deletes it: not before the press is over.
    connect(chip, &QPushButton::clicked, this, std::move(remove), Qt::QueuedConnection);
    m_chips << chip;
}

void ScopeBar::showHidden()
{
    const bool shows = m_shownScope.withArchived;
    QString text = hiddenText(m_shownHidden);
    if (text.isEmpty() && shows)
        text = tr("Members who are archived or have left are shown");
    const QString waiting = m_wasMeasured               ? QString()
                            : m_model.isFilterWaiting() ? tr("The filter waits for its measures …")
                                                        : tr("Measures are being computed …");
    m_hidden->setText(
        text.isEmpty() || waiting.isEmpty() ? text + waiting
                                            : text + QStringLiteral(" · ") + waiting);
    m_hidden->setVisible(!m_hidden->text().isEmpty());
    m_showArchived->setVisible(shows || m_shownHidden.gone > 0);
    m_showArchived->setText(shows ? tr("Hide archived") : tr("Show archived"));
    m_clear->setVisible(!m_shownScope.filter.isEmpty() || m_shownScope.hasFocus());
}

void ScopeBar::placeIn(const QRect& room)
{
    const int width = std::min(m_row->sizeHint().width(), room.width());
    setGeometry(room.left(), room.top(), width, m_row->heightForWidth(width));
}

query::AttributeContext ScopeBar::context()
{
    query::AttributeContext context = m_model.context();
    context.measures = m_model.measures();
    return context;
}

void ScopeBar::askForFilter()
{
    auto* popup = new FilterPopup(m_document.network(), context(), this);
    connect(popup, &FilterPopup::termChosen, this, [this](const query::FilterTerm& term) {
        setFilter(FilterChips::of(m_model.scope().filter).with(term).filter());
    });
    connect(&m_model, &MapModel::measured, popup, [this, popup] { popup->setContext(context()); });
    popup->openAt(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void ScopeBar::editText()
{
    m_edit->setContext(context());
    m_edit->show();
    emit sizeChanged();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ScopeBar::setFilter(const query::Filter& filter)
{
    query::MapScope scope = m_model.scope();
    scope.filter = filter;
    m_model.setScope(scope);
}

void ScopeBar::focusOn(MemberId member, int steps)
{
    query::MapScope scope = m_model.scope();
    const bool isSame = scope.focus == member && scope.focusSteps == steps;
    scope.focus = isSame ? MemberId() : member;
    scope.focusSteps = isSame ? 0 : std::clamp(steps, 1, query::kMostFocusSteps);
    m_model.setScope(scope);
}

void ScopeBar::endFocus()
{
    query::MapScope scope = m_model.scope();
    scope.focus = {};
    scope.focusSteps = 0;
    m_model.setScope(scope);
}

void ScopeBar::clear()
{
    query::MapScope scope = m_model.scope();
    scope.filter = {};
    scope.focus = {};
    scope.focusSteps = 0;
    m_model.setScope(scope);
}

void ScopeBar::toggleArchived()
{
    query::MapScope scope = m_model.scope();
    scope.withArchived = !scope.withArchived;
    m_model.setScope(scope);
}

bool ScopeBar::hasFocusMember() const
{
    return m_model.scope().hasFocus();
}

} // namespace cw
