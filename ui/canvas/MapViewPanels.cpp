// SPDX-License-Identifier: GPL-3.0-or-later
// The panels over the map: what they do, and where they stand.
#include "ui/canvas/MapView.h"

#include "ui/canvas/EmptyMap.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapEditing.h"
#include "ui/canvas/MapLegend.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapTools.h"
#include "ui/canvas/MapZoom.h"
#include "ui/canvas/Minimap.h"
#include "ui/canvas/NewMemberEdit.h"
#include "ui/canvas/ground/GroundPanel.h"
#include "ui/canvas/ground/MapGround.h"
#include "ui/canvas/paths/PathPanel.h"
#include "ui/canvas/rules/RuleEditor.h"
#include "ui/canvas/scope/LegendFilter.h"
#include "ui/canvas/scope/ScopeBar.h"
#include "ui/canvas/stage/ArrangeMenu.h"
#include "ui/canvas/stage/MapStage.h"
#include "ui/canvas/stage/StageBar.h"
#include "ui/canvas/time/TimeBar.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/canvas/views/ViewStrip.h"

#include <algorithm>
#include <initializer_list>

namespace cw {

namespace {
constexpr int kEdgePx = 12;
} // namespace

void MapView::buildPanels()
{
    m_tools = new MapTools(this);
    auto* arrange = new ArrangeMenu(
        m_document.network(), [this] { return selectedMembers(); }, this);
    connect(arrange, &ArrangeMenu::chosen, this, &MapView::arrangementRequested);
    m_tools->setArrangeMenu(arrange);
    m_legend = new MapLegend(m_document.network(), this);
    m_minimap = new Minimap(*m_canvas, this);
    m_zoom = new MapZoom(*m_canvas, this);
    m_strip = new ViewStrip(*m_views, this);
    m_rules = new RuleEditor(m_document.network(), this);
    m_scope = new ScopeBar(m_document, *m_model, this);
    m_paths = new PathPanel(m_document, *m_model, this);
    m_time = new TimeBar(m_document, *m_model, this);
    m_empty = new EmptyMap(this);
    m_nameEdit = new NewMemberEdit(this);
}

void MapView::connectPanels()
{
    for (CanvasPanel* panel : std::initializer_list<CanvasPanel*>{
             m_tools, m_zoom, m_legend, m_strip, m_rules, m_scope, m_paths, m_time}) {
        connect(panel, &CanvasPanel::sizeChanged, this, &MapView::placeParts);
        connect(panel, &CanvasPanel::left, m_canvas, qOverload<>(&QWidget::setFocus));
    }
    connect(m_tools, &MapTools::toolChosen, m_canvas, &GraphCanvas::setTool);
    connect(m_tools, &MapTools::tidyRequested, this, &MapView::tidyRequested);
    connect(m_strip, &ViewStrip::presentRequested, this, &MapView::presentRequested);
    connect(m_rules, &RuleEditor::rulesChanged, this, [this](const AppearanceRules& rules) {
        MapAppearance appearance = m_model->appearance();
        appearance.rules = rules;
        setAppearance(appearance);
    });
    connect(m_paths, &PathPanel::pathChosen, this, &MapView::showPath);
    connect(m_paths, &PathPanel::introductionWanted, this, &MapView::introductionWanted);
    connect(m_paths, &PathPanel::said, this, &MapView::said);
    connect(m_minimap, &Minimap::toggled, this, &MapView::placeParts);
    connect(m_empty, &EmptyMap::importRequested, this, &MapView::importRequested);
    connect(m_empty, &EmptyMap::addRequested, this, &MapView::addMember);
    connect(m_nameEdit, &NewMemberEdit::left, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(
        m_nameEdit, &NewMemberEdit::cancelled, this, [this] { m_empty->setVisible(isMapEmpty()); });
    connect(
        m_nameEdit, &NewMemberEdit::named, this,
        [this](const QString& name, const scene::Point& place) {
            if (const MemberId added = m_editing->add(name, place))
                showMember(added);
        });
}

void MapView::connectLegend()
{
    // Later: the entry may be gone with what it asks for.
    connect(
        m_legend, &MapLegend::valueChosen, this,
        [this](const LegendValue& value, bool isAdded) {
            query::MapScope scope = m_model->scope();
            scope.filter = withLegendValue(scope.filter, value, isAdded);
            setScope(scope);
        },
        Qt::QueuedConnection);
    connect(m_legend, &MapLegend::ruleChosen, this, [this](const AppearanceRule& rule) {
        MapAppearance appearance = m_model->appearance();
        appearance.rules = withRule(appearance.rules, rule);
        setAppearance(appearance);
    });
    connect(m_legend, &MapLegend::rulesRequested, this, [this] {
        if (m_rules->isOpen())
            m_rules->close();
        else
            m_rules->open();
    });
}

void MapView::placeParts()
{
    const int right = width() - kEdgePx;
    const int bottom = height() - kEdgePx;
    for (QWidget* part : std::initializer_list<QWidget*>{m_tools, m_zoom, m_empty})
        part->adjustSize();
    m_legend->fitInto(height(), m_tools->height() + 3 * kEdgePx);
    m_tools->move(kEdgePx, kEdgePx);
    m_legend->move(kEdgePx, bottom - m_legend->height());
    m_zoom->move(right - m_zoom->width(), bottom - m_zoom->height());
    m_minimap->move(right - m_zoom->width() - 8 - m_minimap->width(), bottom - m_minimap->height());
    GroundPanel& ground = m_ground->panel();
    ground.adjustSize();
    ground.move(right - ground.width(), m_zoom->y() - kEdgePx - ground.height());
    placeScopeBar();
    placeStrip();
    placeTimeBar();
    placePaths();
    placeStageBar();
    m_empty->move((width() - m_empty->width()) / 2, (height() - m_empty->height()) / 2);
    std::vector<QRectF> lasting;
    std::vector<QRectF> passing;
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_tools, m_zoom, m_scope, m_legend, m_strip, m_time, m_paths, &ground,
             &m_stage->bar()}) {
        if (isRightToLeft())
            part->move(width() - part->x() - part->width(), part->y());
        const bool passes =
            part == m_time || part == m_paths || part == &ground || part == &m_stage->bar();
        if (part->isVisibleTo(this))
            (passes ? passing : lasting).push_back(part->geometry());
    }
    if (isRightToLeft())
        m_minimap->move(width() - m_minimap->x() - m_minimap->width(), m_minimap->y());
    placeRules();
    if (m_rules->isVisibleTo(this))
        passing.push_back(m_rules->geometry());
    m_canvas->setCovers(
        {.lasting = std::move(lasting),
         .passing = std::move(passing),
         .smallMap = m_minimap->geometry(),
         .isSmallMapSeen = m_minimap->isVisibleTo(this)});
    // Last, so that a first fit knows what lies over it.
    m_canvas->setGeometry(rect());
}

/// Beside the tools, or below them where the window is narrow.
void MapView::placeScopeBar()
{
    constexpr int kGap = 8;
    constexpr int kNarrow = 360;
    const bool hasTools = m_tools->isVisibleTo(this);
    const int beside = hasTools ? m_tools->geometry().right() + 1 + kGap : kEdgePx;
    const bool isBelow = hasTools && width() - beside - kEdgePx < kNarrow;
    const int left = isBelow ? kEdgePx : beside;
    const int top = isBelow ? m_tools->geometry().bottom() + 1 + kGap : kEdgePx;
    m_scope->placeIn(QRect(left, top, std::max(0, width() - left - kEdgePx), 0));
}

/// In the middle at the top, or below what stands there.
void MapView::placeStageBar()
{
    StageBar& bar = m_stage->bar();
    bar.adjustSize();
    bar.move((width() - bar.width()) / 2, kEdgePx);
    for (const QWidget* part : std::initializer_list<QWidget*>{m_tools, m_scope}) {
        if (part->isVisibleTo(this) && bar.geometry().intersects(part->geometry()))
            bar.move(bar.x(), part->geometry().bottom() + 9);
    }
    if (m_legend->isVisibleTo(this) && bar.geometry().intersects(m_legend->geometry()))
        bar.move(
            std::min(m_legend->geometry().right() + 1 + kEdgePx, width() - bar.width() - kEdgePx),
            bar.y());
    bar.raise();
}

/// Beside the legend, as far up as it is.
void MapView::placeRules()
{
    m_rules->adjustSize();
    const int beside = m_legend->geometry().right() + kEdgePx;
    const int left = std::max(kEdgePx, std::min(beside, width() - kEdgePx - m_rules->width()));
    m_rules->move(
        isRightToLeft() ? std::max(kEdgePx, m_legend->x() - kEdgePx - m_rules->width()) : left,
        std::max(kEdgePx, std::min(m_legend->y(), height() - kEdgePx - m_rules->height())));
    m_rules->raise();
}

/// In the middle of what the legend, the small map and the zoom leave free at the bottom.
void MapView::placeStrip()
{
    const int left = m_legend->isHidden() ? kEdgePx : m_legend->geometry().right() + kEdgePx;
    const int right = (m_minimap->isHidden() ? m_zoom->x() : m_minimap->x()) - kEdgePx;
    m_strip->setMostWidth(right - left);
    m_strip->move(
        left + std::max(0, (right - left - m_strip->width()) / 2),
        height() - kEdgePx - m_strip->height());
}

/// Above the strip of views, as far as the legend leaves room.
void MapView::placeTimeBar()
{
    const int left = m_legend->isHidden() ? kEdgePx : m_legend->geometry().right() + kEdgePx;
    const int bottom = m_strip->isHidden() ? height() - kEdgePx : m_strip->y() - 8;
    const int right = m_zoom->x() - kEdgePx;
    m_time->setMostWidth(right - left);
    m_time->move(
        left + std::max(0, (right - left - m_time->width()) / 2), bottom - m_time->height());
    if (m_minimap->isVisibleTo(this) && m_time->geometry().intersects(m_minimap->geometry()))
        m_time->move(m_time->x(), m_minimap->y() - 8 - m_time->height());
}

/// At the side opposite to the tools, below the chips.
void MapView::placePaths()
{
    m_paths->adjustSize();
    const int top = m_scope->isHidden() ? kEdgePx : m_scope->geometry().bottom() + 9;
    m_paths->move(width() - kEdgePx - m_paths->width(), top);
}

} // namespace cw
