// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/present/Presentation.h"

#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/ground/GroundLoader.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/present/RoomLegend.h"
#include "ui/canvas/stage/ArrangementText.h"
#include "ui/canvas/stage/ShownPlaces.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/support/Controls.h"
#include "ui/tasks/Commits.h"

#include <QKeyEvent>

#include <algorithm>

namespace cw {

namespace {
/// Parts of the screen's height (UI.md, "The room").
constexpr int kNames = 50;
constexpr int kTitle = 25;
constexpr int kMargin = 40;
} // namespace

Presentation::Presentation(Commits& commits, QSize reference, QWidget* parent)
    : QWidget(parent, Qt::Window), m_network(commits.document().network()), m_reference(reference)
{
    setObjectName(QStringLiteral("presentation"));
    setCursor(Qt::BlankCursor);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_model = new MapModel(commits.document(), this);
    m_model->setForRoom(true);
    m_canvas = new GraphCanvas(this);
    // It is looked at, not worked on: all keys come here.
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_canvas->setDescriber(
        [this](MemberKey member) { return m_model->describe(MemberId{member}); });
    m_views = new MapViews(commits, *m_model, *m_canvas, this);
    m_views->setReference(reference);
    m_title = makeLabel({}, theme::TextSize::Title, Tone::Plain, this, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("presentationTitle"));
    m_title->setAutoFillBackground(true);
    m_legend = new RoomLegend(this);
    setScheme(theme::Scheme::Light);
    m_clusters = new MapClusters(this);
    m_places = new ShownPlaces(this);
    connect(m_clusters, &MapClusters::changed, this, [this] {
        m_canvas->setClusters(m_clusters->named());
    });
    connect(m_places, &ShownPlaces::changed, this, [this] {
        m_canvas->setScene(m_places->applied(m_model->scene()), m_clusters->named());
    });
    connect(m_views, &MapViews::shown, this, &Presentation::showPlaces);
    connect(m_model, &MapModel::changed, this, &Presentation::showModel);
    connect(&commits.document(), &Document::changed, this, &Presentation::showWriting);
    m_ground = new GroundLoader(commits.document(), *m_canvas, this);
    showWriting();
    showModel();
}

Presentation::~Presentation() = default;

int Presentation::viewCount() const
{
    const QList<MapViewEntry>& entries = m_views->entries();
    const auto saved =
        std::ranges::count_if(entries, [](const MapViewEntry& entry) { return bool(entry.id); });
    return static_cast<int>(saved > 0 ? saved : entries.size());
}

void Presentation::begin(const QString& name)
{
    int index = 0;
    for (int i = 0; i < viewCount(); ++i)
        index = m_views->entries()[i].name == name ? i : index;
    show(index);
}

void Presentation::show(int index)
{
    if (index < 0 || index >= viewCount())
        return;
    m_views->show(index);
    const MapViewEntry& entry = m_views->entries()[index];
    setWindowTitle(
        entry.days.isEmpty() ? entry.name : entry.name + QStringLiteral(" · ") + entry.days);
    setAccessibleName(windowTitle());
    showTitle();
    placeParts();
}

/// A room is told what is not finished.
void Presentation::showTitle()
{
    m_title->setText(
        m_model->isMeasured() ? windowTitle()
                              : tr("%1 (measures are being computed)").arg(windowTitle()));
}

QString Presentation::title() const
{
    return m_title->text();
}

void Presentation::step(int by)
{
    const int last = viewCount() - 1;
    show(std::clamp(std::max(0, m_views->current()) + by, 0, std::max(0, last)));
}

void Presentation::setScheme(theme::Scheme scheme)
{
    m_scheme = scheme;
    QPalette colors = theme::palette(scheme);
    colors.setColor(QPalette::Window, theme::color(theme::Token::MapGround, scheme));
    setPalette(colors);
    m_model->setScheme(scheme);
}

void Presentation::showModel()
{
    m_legend->setSections(m_model->legend());
    showTitle();
    placeParts();
    m_clusters->setScene(m_model->scene(), m_model->groupNames());
    m_canvas->setScene(m_places->applied(m_model->scene()), m_clusters->named());
    m_canvas->setHullGroups(m_model->hullGroups());
}

/// What is written on the arrangement that is shown.
void Presentation::showWriting()
{
    m_canvas->notes().set(notesOf(m_network, m_arrangement));
}

/// Where the view's arrangement has everybody, with what says what the places mean.
void Presentation::showPlaces(const SavedView& view)
{
    const bool isMap = view.arrangement == kTheMap;
    m_arrangement = view.arrangement;
    m_ground->setArrangement(m_arrangement);
    showWriting();
    const auto guides = isMap ? std::nullopt : readView(view.appearance).contents.guides;
    const bool isShown = guides && isPublic(m_network, guides->spec);
    m_canvas->setBackdrop(
        isShown ? std::make_shared<const Backdrop>(backdropOf(m_network, *guides)) : nullptr);
    if (isMap && m_places->isEmpty())
        return;
    std::vector<scene::Point> points;
    if (isMap) {
        m_places->clear();
        points = m_places->homes();
    } else {
        m_places->show(keptPlaces(m_network, view.arrangement));
        for (const Standing& standing : m_places->places())
            points.push_back(standing.second);
    }
    m_canvas->fitTo(points);
}

void Presentation::placeParts()
{
    const int margin = height() / kMargin;
    QFont font = m_title->font();
    font.setPixelSize(std::max(1, height() / kTitle));
    m_title->setFont(font);
    m_title->adjustSize();
    m_title->move(isRightToLeft() ? width() - margin - m_title->width() : margin, margin);
    m_legend->setTextHeight(std::max<int>(height() / kNames, 1));
    m_legend->resize(
        m_legend->sizeHint().boundedTo({width() / 3, height() - m_title->height() - 3 * margin}));
    m_legend->move(
        isRightToLeft() ? width() - margin - m_legend->width() : margin,
        height() - margin - m_legend->height());
    m_canvas->setNameSize(
        std::max<int>(height() / kNames, static_cast<int>(theme::TextSize::Small)));
    m_canvas->setCovers({.lasting = {m_title->geometry(), m_legend->geometry()}});
    m_canvas->setGeometry(rect());
}

void Presentation::resizeEvent(QResizeEvent*)
{
    placeParts();
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        step(forward);
        break;
    case Qt::Key_Left:
        step(-forward);
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(1);
        break;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        step(-1);
        break;
    case Qt::Key_Home:
        show(0);
        break;
    case Qt::Key_End:
        show(viewCount() - 1);
        break;
    case Qt::Key_D:
        setScheme(m_scheme == theme::Scheme::Light ? theme::Scheme::Dark : theme::Scheme::Light);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cw
