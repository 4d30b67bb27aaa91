// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground/MapGround.h"

#include "core/edit/Backgrounds.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/ground/GroundHandles.h"
#include "ui/canvas/ground/GroundPanel.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/Commits.h"

#include <QLocale>

#include <algorithm>

namespace cw {

namespace {

/// The share of the view that a picture takes at first.
constexpr double kShare = 0.9;

Background placedIn(const scene::Box& place, Background background)
{
    background.x = (place.left + place.right) / 2;
    background.y = (place.top + place.bottom) / 2;
    background.width = place.width();
    return background;
}

} // namespace

MapGround::MapGround(Commits& commits, GraphCanvas& canvas, QWidget* view)
    : QObject(view)
    , m_commits(commits)
    , m_document(commits.document())
    , m_canvas(canvas)
    , m_loader(new GroundLoader(m_document, canvas, this))
    , m_panel(new GroundPanel(view))
{
    connect(&m_document, &Document::changed, this, [this](const Change& changed) {
        if (!changed.of<Background>().isEmpty())
            showContent();
    });
    connect(m_loader, &GroundLoader::unreadable, this, [this] {
        emit said(tr("The picture under the map cannot be read. Lay it anew, or take it away."));
    });
    connect(m_panel, &GroundPanel::opacityMoved, this, [this](int opacity) {
        if (auto ground = m_canvas.ground()) {
            ground->opacity = opacity / 100.0;
            m_canvas.setGround(*ground);
        }
    });
    connect(m_panel, &GroundPanel::opacityChosen, this, [this](int opacity) {
        if (const Background* row = background()) {
            Background after = *row;
            after.opacity = opacity;
            change(after);
        }
    });
    connect(m_panel, &GroundPanel::lockChosen, this, [this](bool isLocked) {
        if (const Background* row = background()) {
            Background after = *row;
            after.isLocked = isLocked;
            change(after);
        }
    });
    connect(m_panel, &GroundPanel::fitRequested, this, [this] {
        const Background* row = background();
        const Picture* picture = row ? m_document.network().find(row->picture) : nullptr;
        if (picture)
            change(placedIn(fitted(double(picture->width) / picture->height), *row));
    });
    connect(&canvas.groundHandles(), &GroundHandles::placed, this, [this](const scene::Box& place) {
        if (const Background* row = background())
            change(placedIn(place, *row));
    });
    connect(m_panel, &GroundPanel::fileRequested, this, &MapGround::fileRequested);
    connect(m_panel, &GroundPanel::removeRequested, this, [this] {
        if (const Background* row = background())
            m_commits.carryOut(
                edit::removeBackground(m_document.editContext(), row->id),
                titleOf(titles::kBackgroundRemove, QString()));
    });
    connect(m_panel, &GroundPanel::closed, this, &MapGround::close);
}

const Background* MapGround::background() const
{
    return m_arrangement ? edit::backgroundOf(m_document.network(), *m_arrangement) : nullptr;
}

void MapGround::setArrangement(std::optional<int> arrangement)
{
    m_arrangement = arrangement;
    m_loader->setArrangement(arrangement);
    showContent();
}

void MapGround::open()
{
    if (!m_arrangement || m_document.isReadOnly())
        return;
    if (!background()) {
        emit fileRequested();
        return;
    }
    m_panel->show();
    m_panel->raise();
    showContent();
    m_panel->setFocus();
    emit panelChanged();
}

void MapGround::close()
{
    m_panel->hide();
    m_canvas.groundHandles().setOpen(false);
    m_canvas.setFocus();
    emit panelChanged();
}

/// By hand it is moved only while the panel is open.
void MapGround::showContent()
{
    const Background* row = background();
    if (!row) {
        if (m_panel->isVisible())
            close();
        return;
    }
    m_panel->setContent(row->opacity, row->isLocked);
    m_canvas.groundHandles().setOpen(!row->isLocked && m_panel->isVisible());
}

void MapGround::lay(const QString& path)
{
    if (!m_arrangement)
        return;
    m_tasks.run(
        this, {}, [path](TaskContext&) { return takePicture(path, kMostSide); },
        [this, arrangement = *m_arrangement](const Result<TakenPicture>& taken) {
            take(taken, arrangement);
        });
}

void MapGround::take(const Result<TakenPicture>& taken, int arrangement)
{
    if (!taken.ok()) {
        emit refused(taken.error());
        return;
    }
    const Picture& picture = taken->picture;
    const Background* present = edit::backgroundOf(m_document.network(), arrangement);
    Background where = present ? *present : Background();
    where.arrangement = arrangement;
    where = placedIn(fitted(double(picture.width) / picture.height), where);
    if (!m_commits.carryOut(
            edit::layBackground(m_document.editContext(), picture, where),
            titleOf(titles::kBackgroundLay, QString())))
        return;
    if (taken->isSmaller())
        emit said(tr("The picture is kept at %1 × %2 pixels; it was larger.")
                      .arg(QLocale().toString(picture.width), QLocale().toString(picture.height)));
    open();
}

void MapGround::change(const Background& after)
{
    m_commits.carryOut(
        edit::editBackground(m_document.editContext(), after),
        titleOf(titles::kBackgroundEdit, QString()));
}

/// The largest place of this shape in the middle of the view. @param aspect  width by height.
scene::Box MapGround::fitted(double aspect) const
{
    const double width = kShare * std::min<double>(m_canvas.width(), m_canvas.height() * aspect);
    const double height = width / aspect;
    const double left = (m_canvas.width() - width) / 2;
    const double top = (m_canvas.height() - height) / 2;
    return m_canvas.camera().view().boxToWorld({left, top, left + width, top + height});
}

} // namespace cw
