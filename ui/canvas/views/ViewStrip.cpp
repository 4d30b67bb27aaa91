// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/ViewStrip.h"

#include "ui/canvas/views/ViewChip.h"
#include "ui/support/Controls.h"
#include "ui/support/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace cw {

namespace {
constexpr int kMarkerWidth = 2;
constexpr int kNameWidth = 160;
constexpr int kStripHeight = 36;
constexpr int kFadeWidth = 24;

/// Says that a row goes on at this side.
class Fade : public QWidget
{
public:
    Fade(Qt::Edge edge, QWidget* parent) : QWidget(parent), m_edge(edge)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const QColor ground = theme::color(theme::Token::MapGround, theme::schemeOf(palette()));
        QColor clear = ground;
        clear.setAlpha(0);
        const bool isLeft = m_edge == Qt::LeftEdge;
        QLinearGradient fade(0, 0, width(), 0);
        fade.setColorAt(0, isLeft ? ground : clear);
        fade.setColorAt(1, isLeft ? clear : ground);
        QPainter(this).fillRect(rect(), fade);
    }

private:
    Qt::Edge m_edge;
};

} // namespace

ViewStrip::ViewStrip(MapViews& views, QWidget* parent) : CanvasPanel(parent), m_views(views)
{
    setObjectName(QStringLiteral("viewStrip"));
    setFixedHeight(kStripHeight);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(4, 4, 4, 4);
    line->setSpacing(2);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_row = new QWidget(m_scroll);
    m_row->setAutoFillBackground(false);
    m_chips = new QHBoxLayout(m_row);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(2);
    m_scroll->setWidget(m_row);
    m_row->setAutoFillBackground(false);
    line->addWidget(m_scroll);
    m_nameEdit = new QLineEdit(this);
    m_nameEdit->setObjectName(QStringLiteral("viewNameEdit"));
    m_nameEdit->setFixedWidth(kNameWidth);
    m_nameEdit->hide();
    m_nameEdit->installEventFilter(this);
    line->addWidget(m_nameEdit);
    m_before = new Fade(Qt::LeftEdge, m_scroll);
    m_behind = new Fade(Qt::RightEdge, m_scroll);
    connect(
        m_scroll->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ViewStrip::showFades);
    connect(
        m_scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ViewStrip::showFades);
    m_allButton = makeIconButton(Icon::ChevronUp, {}, QStringLiteral("allViewsButton"), this);
    m_allButton->setPopupMode(QToolButton::InstantPopup);
    m_allButton->setMenu(new QMenu(m_allButton));
    m_allButton->hide();
    line->addWidget(m_allButton);
    connect(m_allButton->menu(), &QMenu::aboutToShow, this, &ViewStrip::fillMenu);
    m_saveButton = makeIconButton(Icon::Check, {}, QStringLiteral("saveViewButton"), this);
    m_addButton = makeIconButton(Icon::Add, {}, QStringLiteral("addViewButton"), this);
    m_presentButton = makeIconButton(Icon::Fit, {}, QStringLiteral("presentButton"), this);
    for (QToolButton* button : {m_saveButton, m_addButton, m_presentButton})
        line->addWidget(button);
    m_marker = new QWidget(m_row);
    m_marker->setAutoFillBackground(true);
    m_marker->setBackgroundRole(QPalette::Highlight);
    m_marker->hide();
    retranslate();

    connect(m_saveButton, &QToolButton::clicked, &m_views, &MapViews::save);
    connect(m_addButton, &QToolButton::clicked, this, [this] { askName(-1); });
    connect(m_presentButton, &QToolButton::clicked, this, &ViewStrip::presentRequested);
    connect(m_nameEdit, &QLineEdit::returnPressed, this, &ViewStrip::acceptName);
    // Later: what changes the views may be a chip that is going with this.
    connect(&m_views, &MapViews::changed, this, &ViewStrip::fill, Qt::QueuedConnection);
    fill();
}

void ViewStrip::retranslate()
{
    setAccessibleName(tr("Views"));
    const auto say = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    say(m_allButton, tr("All views"));
    say(m_saveButton, tr("Save the changes to this view"));
    say(m_addButton, tr("Save how the map looks now as a new view"));
    say(m_presentButton, tr("Show the views to a room (full screen)"));
    m_nameEdit->setPlaceholderText(tr("Name of the view"));
    m_nameEdit->setAccessibleName(m_nameEdit->placeholderText());
}

void ViewStrip::fill()
{
    const QList<ViewChip*> old = m_row->findChildren<ViewChip*>();
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i]->hasFocus() && m_focused < 0)
            m_focused = static_cast<int>(i);
    }
    while (QLayoutItem* item = m_chips->takeAt(0))
        delete item;
    qDeleteAll(old);
    for (int i = 0; i < m_views.entries().size(); ++i)
        addChip(i);
    const QList<ViewChip*> chips = m_row->findChildren<ViewChip*>();
    if (m_focused >= 0 && m_focused < chips.size())
        chips[m_focused]->setFocus(Qt::OtherFocusReason);
    m_focused = -1;
    m_saveButton->setVisible(m_views.isChanged());
    fitWidth();
}

void ViewStrip::addChip(int index)
{
    const MapViewEntry& entry = m_views.entries()[index];
    const bool isCurrent = index == m_views.current();
    auto* chip = new ViewChip(
        entry.name,
        {.isCurrent = isCurrent,
         .isChanged = isCurrent && m_views.isChanged(),
         .isSaved = bool(entry.id),
         .days = entry.days},
        m_row);
    if (entry.days.isEmpty())
        chip->setToolTip(entry.purpose.isEmpty() ? entry.name : entry.purpose);
    else
        chip->setToolTip(tr("%1: the map of %2", "a view and its day").arg(entry.name, entry.days));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    m_chips->addWidget(chip);
    chip->show(); // now, so that it can take the focus
    // By what it is, not by where it stood: views may have come and gone before the strip is filled
    // anew, and the next one must not be taken for it.
    const auto forIt = [this, entry](const auto& act) {
        if (const int at = m_views.indexOf(entry); at >= 0)
            act(at);
    };
    connect(chip, &ViewChip::clicked, this, [this, forIt] {
        forIt([this](int at) { m_views.show(at); });
    });
    connect(
        chip, &QWidget::customContextMenuRequested, this, [this, chip, forIt](const QPoint& point) {
            forIt([&](int at) { showMenu(at, chip->mapToGlobal(point)); });
        });
    connect(chip, &ViewChip::renameRequested, this, [this, forIt] {
        forIt([this](int at) {
            if (m_views.entries()[at].id)
                askName(at);
        });
    });
    connect(chip, &ViewChip::removeRequested, &m_views, [this, forIt] {
        forIt([this](int at) { m_views.remove(at); });
    });
    connect(chip, &ViewChip::stepRequested, this, [this, forIt](int by) {
        forIt([&](int at) { step(at, by); });
    });
    connect(chip, &ViewChip::dragged, this, [this, forIt](int x) {
        forIt([&](int at) { showMarker(placeAt(x, at), at); });
    });
    connect(chip, &ViewChip::dropped, this, [this, forIt](int x) {
        m_marker->hide();
        forIt([&](int at) { m_views.move(at, placeAt(x, at)); });
    });
}

void ViewStrip::step(int index, int by)
{
    const int to = index + by;
    if (!m_views.entries()[index].id || to < 0 || to >= savedCount())
        return;
    m_focused = to;
    m_views.move(index, to);
}

int ViewStrip::savedCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_views.entries(), [](const MapViewEntry& entry) { return bool(entry.id); }));
}

int ViewStrip::placeAt(int x, int dragged) const
{
    const QList<ViewChip*> chips = m_row->findChildren<ViewChip*>();
    int place = 0;
    for (int i = 0; i < savedCount() && i < chips.size(); ++i) {
        const int middle = chips[i]->geometry().center().x();
        place += i != dragged && (isRightToLeft() ? x < middle : x > middle);
    }
    return place;
}

void ViewStrip::showMarker(int place, int dragged)
{
    const QList<ViewChip*> chips = m_row->findChildren<ViewChip*>();
    // Behind the chip of that place where it comes from before it.
    const ViewChip* chip = chips.value(place);
    if (!chip || place == dragged) {
        m_marker->hide();
        return;
    }
    const bool isBehind = (place > dragged) != isRightToLeft();
    const QRect at = chip->geometry();
    m_marker->setGeometry(
        isBehind ? at.right() + 1 : at.left() - kMarkerWidth, at.top(), kMarkerWidth, at.height());
    m_marker->show();
    m_marker->raise();
}

void ViewStrip::showMenu(int index, const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const MapViewEntry entry = m_views.entries()[index];
    const bool isSaved = bool(entry.id);
    const bool isCurrent = index == m_views.current();
    // Where it stands once something is chosen; the document may have changed meanwhile.
    const auto add = [&](const QString& text, bool isEnabled, auto act) {
        QAction* action = menu->addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, [this, entry, act] {
            if (const int at = m_views.indexOf(entry); at >= 0)
                act(at);
        });
    };
    add(tr("Look at it"), true, [this](int at) { m_views.show(at); });
    add(isSaved ? tr("Save the changes") : tr("Keep this view"),
        isCurrent && (m_views.isChanged() || !isSaved), [this](int) { m_views.save(); });
    add(tr("Save as a new view…"), true, [this](int) { askName(-1); });
    menu->addSeparator();
    add(tr("Rename…"), isSaved, [this](int at) { askName(at); });
    add(tr("Move forward"), isSaved && index > 0, [this](int at) { m_views.move(at, at - 1); });
    add(tr("Move back"), isSaved && index + 1 < savedCount(),
        [this](int at) { m_views.move(at, at + 1); });
    add(tr("Remove"), isSaved, [this](int at) { m_views.remove(at); });
    menu->popup(point);
}

void ViewStrip::askName(int index)
{
    m_renamed = m_views.entries().value(index);
    m_nameEdit->setText(m_renamed.name);
    m_nameEdit->selectAll();
    m_nameEdit->show();
    fitWidth();
    m_nameEdit->setFocus();
}

void ViewStrip::acceptName()
{
    const QString name = m_nameEdit->text();
    const int renamed = m_views.indexOf(m_renamed);
    leaveName();
    // A view that is gone meanwhile leaves its name to a new one.
    if (renamed < 0)
        m_views.saveAs(name);
    else
        m_views.rename(renamed, name);
}

void ViewStrip::leaveName()
{
    if (m_nameEdit->isHidden())
        return;
    m_nameEdit->hide();
    fitWidth();
    emit left();
}

bool ViewStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_nameEdit) {
        const bool isEscape = event->type() == QEvent::KeyPress &&
                              static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (isEscape || event->type() == QEvent::FocusOut) {
            leaveName();
            return isEscape;
        }
    }
    return CanvasPanel::eventFilter(watched, event);
}

void ViewStrip::setMostWidth(int width)
{
    m_mostWidth = width;
    const int chips = m_row->sizeHint().width();
    int others = 0;
    for (const QWidget* each : std::initializer_list<const QWidget*>{
             m_nameEdit, m_saveButton, m_addButton, m_presentButton}) {
        if (!each->isHidden())
            others += each->sizeHint().width() + 2;
    }
    others += m_nameEdit->isHidden() ? 0 : kNameWidth - m_nameEdit->sizeHint().width();
    constexpr int kMargins = 8;
    const bool isCut = chips > width - others - kMargins;
    m_allButton->setVisible(isCut);
    others += isCut ? m_allButton->sizeHint().width() + 2 : 0;
    m_scroll->setFixedWidth(std::clamp(chips, 0, std::max(0, width - others - kMargins)));
    adjustSize();
    showFades();
}

void ViewStrip::fillMenu()
{
    QMenu* menu = m_allButton->menu();
    menu->clear();
    for (const MapViewEntry& entry : m_views.entries()) {
        QAction* action = menu->addAction(QString(entry.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_views.indexOf(entry) == m_views.current());
        // Later: showing it fills the strip, and the menu is open still.
        connect(
            action, &QAction::triggered, this,
            [this, entry] {
                if (const int at = m_views.indexOf(entry); at >= 0)
                    m_views.show(at);
            },
            Qt::QueuedConnection);
    }
}

void ViewStrip::showFades()
{
    const QRect row = m_row->geometry();
    const QRect seen = m_scroll->viewport()->rect();
    m_before->setGeometry(0, 0, kFadeWidth, m_scroll->height());
    m_behind->setGeometry(m_scroll->width() - kFadeWidth, 0, kFadeWidth, m_scroll->height());
    m_before->setVisible(row.left() < seen.left());
    m_behind->setVisible(row.right() > seen.right());
    m_before->raise();
    m_behind->raise();
}

void ViewStrip::fitWidth()
{
    const int before = width();
    setMostWidth(m_mostWidth);
    const QList<ViewChip*> chips = m_row->findChildren<ViewChip*>();
    if (const ViewChip* current = chips.value(m_views.current()))
        m_scroll->ensureWidgetVisible(const_cast<ViewChip*>(current));
    if (width() != before)
        emit sizeChanged();
}

} // namespace cw
