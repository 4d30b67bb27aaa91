// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scope/ScopeBar.h"

#include "ui/canvas/MapModel.h"
#include "ui/canvas/scope/ScopeText.h"
#include "ui/filter/FilterControls.h"
#include "ui/support/Controls.h"
#include "ui/support/FlowLayout.h"

#include <QPushButton>

#include <algorithm>

namespace cw {

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
    connect(&model, &MapModel::measured, m_controls, &FilterControls::refreshContext);
}

void ScopeBar::build()
{
    m_row = new FlowLayout(this);
    m_row->setContentsMargins(4, 4, 4, 4);
    m_row->setSpacing(6);
    m_controls = new FilterControls(
        m_document.network(), FilterControls::Offer::Everything, [this] { return context(); },
        this);
    connect(m_controls, &FilterControls::filterChosen, this, &ScopeBar::setFilter);
    connect(m_controls, &FilterControls::partsChanged, this, &ScopeBar::sizeChanged);
    connect(m_controls, &FilterControls::left, this, &ScopeBar::left);
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
    m_controls->retranslate();
    m_clear->setText(tr("Show all"));
    showScope();
}

void ScopeBar::showScope()
{
    m_shownScope = m_model.scope();
    m_shownHidden = m_model.hidden();
    m_wasMeasured = m_model.isMeasured();
    m_isShown = true;
    fillRow();
    showHidden();
    updateGeometry();
    emit sizeChanged();
}

/// The order of the row is that of its items: buttons, chips, text, what is hidden.
void ScopeBar::fillRow()
{
    m_controls->setFilter(m_shownScope.filter);
    showFocus();
    while (QLayoutItem* item = m_row->takeAt(0))
        delete item;
    for (QWidget* part : m_controls->chips())
        m_row->addWidget(part);
    if (m_focus)
        m_row->addWidget(m_focus);
    for (QWidget* part : m_controls->writing())
        m_row->addWidget(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hidden, m_showArchived, m_clear})
        m_row->addWidget(part);
}

void ScopeBar::showFocus()
{
    const bool hadFocus = m_focus && m_focus->hasFocus();
    if (m_focus) {
        m_focus->setParent(nullptr);
        m_focus->deleteLater();
        m_focus = nullptr;
    }
    const Member* member =
        m_shownScope.hasFocus() ? m_document.network().find(m_shownScope.focus) : nullptr;
    if (member) {
        m_focus = makeFilterChip(
            tr("%1, %n step(s)", nullptr, m_shownScope.focusSteps).arg(member->name),
            QStringLiteral("focusChip"), this);
        // Pressing it deletes it: not before the press is over.
        connect(m_focus, &QPushButton::clicked, this, &ScopeBar::endFocus, Qt::QueuedConnection);
        m_focus->show();
    }
    if (hadFocus)
        m_controls->chips().last()->setFocus(Qt::OtherFocusReason);
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
    m_controls->askForFilter();
}

void ScopeBar::editText()
{
    m_controls->editText();
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
