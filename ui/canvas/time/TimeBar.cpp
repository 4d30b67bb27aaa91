// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/time/TimeBar.h"

#include "core/query/shown/DocumentDates.h"
#include "ui/canvas/CanvasStyle.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/time/ChangeLook.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/Motion.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace cw {

namespace {

constexpr int kSliderWidth = 260;
constexpr int kShortestSlider = 80;
constexpr int kDayWidth = 100;
/// From the edge of a button to its words.
constexpr int kWordsInset = 16;
/// Of playing: long enough to look. Who wants less motion gets more time for each picture.
constexpr int kStepMs = 700;
constexpr int kCalmStepMs = 2500;
/// However many days there are, playing them takes no more than this many steps.
constexpr int kMostSteps = 60;

QSlider* makeSlider(const char* name, QWidget* parent)
{
    auto* slider = new QSlider(Qt::Horizontal, parent);
    slider->setObjectName(QString::fromLatin1(name));
    slider->setMinimumWidth(kShortestSlider);
    slider->setPageStep(1);
    return slider;
}

} // namespace

TimeBar::TimeBar(const Document& document, MapModel& model, QWidget* parent)
    : PassingPanel("timeBar", parent), m_document(document), m_model(model)
{
    build();
    retranslate();
    connect(&m_timer, &QTimer::timeout, this, &TimeBar::step);
    connect(&document, &Document::changed, this, [this] {
        if (isOpen())
            takeDays();
    });
    connect(&model, &MapModel::changed, this, [this] {
        if (isOpen())
            showCounts();
    });
    connect(&model, &MapModel::scopeChanged, this, &TimeBar::follow);
}

void TimeBar::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_play = makeButton({}, QStringLiteral("playTimeButton"), this);
    m_play->setFlat(true);
    m_slider = makeSlider("timeSlider", this);
    m_day = makeLabel({}, theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    m_day->setObjectName(QStringLiteral("timeDay"));
    m_day->setMinimumWidth(kDayWidth);
    m_compare = makeButton({}, QStringLiteral("compareTimeButton"), this);
    m_compare->setFlat(true);
    m_compare->setCheckable(true);
    m_close = makeCloseButton("closeTimeButton");
    m_other = makeSlider("otherTimeSlider", this);
    m_otherDay = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_counts = makeLabel({}, theme::TextSize::Small, Tone::Plain, this);
    m_counts->setObjectName(QStringLiteral("timeCounts"));
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setContentsMargins(kWordsInset, 0, kWordsInset, 4);
    int column = 0;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_play, m_slider, m_day, m_compare, m_close})
        grid->addWidget(part, 0, column++);
    grid->addWidget(m_other, 1, 1);
    grid->addWidget(m_otherDay, 1, 2);
    grid->addWidget(m_counts, 2, 0, 1, column);
    for (QWidget* part : std::initializer_list<QWidget*>{m_other, m_otherDay, m_counts})
        part->hide();
    setTabOrder(m_compare, m_other);
    setTabOrder(m_other, m_close);
    connect(m_play, &QPushButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this, &TimeBar::setScope);
    connect(m_other, &QSlider::valueChanged, this, &TimeBar::setScope);
    connect(m_compare, &QPushButton::toggled, this, &TimeBar::setComparing);
}

void TimeBar::retranslate()
{
    m_slider->setAccessibleName(tr("Day"));
    m_slider->setToolTip(tr("The map as of a day; what has no date is always shown"));
    m_other->setAccessibleName(tr("Day to compare with"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Show what became of relationships between two days"));
    m_close->setToolTip(tr("Back to today"));
    m_close->setAccessibleName(m_close->toolTip());
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play"));
    showDay();
    showCounts();
}

void TimeBar::setMostWidth(int width)
{
    for (QSlider* slider : {m_slider, m_other})
        slider->setMinimumWidth(kSliderWidth);
    const int tooWide = std::max(0, layout()->minimumSize().width() - width);
    for (QSlider* slider : {m_slider, m_other})
        slider->setMinimumWidth(std::max(kShortestSlider, kSliderWidth - tooWide));
    adjustSize();
}

void TimeBar::open()
{
    takeDays();
    m_slider->setValue(m_slider->maximum());
    showDay();
    openAt(*m_slider);
}

/// Back to today.
void TimeBar::onClosed()
{
    setPlaying(false);
    m_compare->setChecked(false);
    query::MapScope scope = m_model.scope();
    scope.asOf = {};
    scope.comparedWith = {};
    m_model.setScope(scope);
}

/// A view that is looked through may say the days: the sliders follow.
void TimeBar::follow()
{
    const query::MapScope& scope = m_model.scope();
    if (scope.asOf == shownDay() && scope.comparedWith == comparedDay())
        return;
    if (!isOpen() && !scope.asOf && !scope.comparedWith)
        return;
    takeDays();
    {
        const QSignalBlocker quiet(m_slider);
        const QSignalBlocker quietToo(m_other);
        const QSignalBlocker quietAsWell(m_compare);
        m_slider->setValue(placeOf(scope.asOf));
        m_compare->setChecked(bool(scope.comparedWith));
        m_other->setValue(
            placeOf(scope.comparedWith == m_document.today() ? CivilDate() : scope.comparedWith));
    }
    m_other->setVisible(m_compare->isChecked());
    m_otherDay->setVisible(m_compare->isChecked());
    show();
    showDay();
    showCounts();
}

/// No date: today, or nothing while closed.
CivilDate TimeBar::shownDay() const
{
    return isOpen() ? dayAt(m_slider->value()) : CivilDate();
}

CivilDate TimeBar::comparedDay() const
{
    if (!isOpen() || !m_compare->isChecked())
        return {};
    const CivilDate other = dayAt(m_other->value());
    return other ? other : m_document.today();
}

/// Of the day, or of the next before it.
int TimeBar::placeOf(CivilDate wanted) const
{
    if (!wanted)
        return static_cast<int>(m_days.size());
    const auto after = std::ranges::upper_bound(m_days, wanted);
    return std::max(0, static_cast<int>(after - m_days.begin()) - 1);
}

/// The day that is shown stays, or the next before it.
void TimeBar::takeDays()
{
    const CivilDate day = dayAt(m_slider->value());
    const CivilDate other = dayAt(m_other->value());
    m_days = query::datesInDocument(m_document.network(), m_document.today());
    // Days that somebody kept stay, whatever happened on them.
    for (const CivilDate kept : {m_model.scope().asOf, m_model.scope().comparedWith}) {
        const auto at = std::ranges::lower_bound(m_days, kept);
        if (kept && (at == m_days.end() || *at != kept))
            m_days.insert(at, kept);
    }
    if (!m_days.empty() && m_days.back() == m_document.today())
        m_days.pop_back();
    const QSignalBlocker quiet(m_slider);
    const QSignalBlocker quietToo(m_other);
    for (QSlider* slider : {m_slider, m_other})
        slider->setRange(0, static_cast<int>(m_days.size()));
    m_slider->setValue(placeOf(day));
    m_other->setValue(placeOf(other));
    showDay();
}

/// No date: today.
CivilDate TimeBar::dayAt(int place) const
{
    return place >= 0 && place < static_cast<int>(m_days.size())
               ? m_days[static_cast<std::size_t>(place)]
               : CivilDate();
}

QString TimeBar::dayText(int place) const
{
    const CivilDate day = dayAt(place);
    return day ? formats::date(day) : tr("today");
}

void TimeBar::setComparing(bool comparing)
{
    m_compare->setChecked(comparing);
    m_other->setVisible(comparing);
    m_otherDay->setVisible(comparing);
    if (comparing && m_other->value() == m_slider->value()) {
        const QSignalBlocker quiet(m_other);
        m_other->setValue(m_slider->value() == 0 ? m_other->maximum() : 0);
    }
    setScope();
    emit sizeChanged();
}

void TimeBar::setScope()
{
    if (!isOpen())
        return;
    query::MapScope scope = m_model.scope();
    scope.asOf = shownDay();
    scope.comparedWith = comparedDay();
    showDay();
    m_model.setScope(scope);
    showCounts();
}

void TimeBar::showDay()
{
    m_day->setText(dayText(m_slider->value()));
    m_otherDay->setText(dayText(m_other->value()));
    emit sizeChanged();
}

void TimeBar::showCounts()
{
    const auto& compared = m_model.comparison();
    m_counts->setVisible(compared.has_value());
    if (!compared)
        return;
    using query::TieChange;
    QStringList texts;
    const CanvasStyle style = CanvasStyle::of(theme::schemeOf(palette()));
    const auto add = [&](TieChange change, const QString& text) {
        const ChangeLook look = changeLook(change);
        const QString mark = look.dash == scene::LineDash::Solid    ? QStringLiteral("━━")
                             : look.dash == scene::LineDash::Dashed ? QStringLiteral("╍╍")
                                                                    : QStringLiteral("┅┅");
        texts << QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                     .arg(QColor(style.lineOf(look.color)).name(), mark, text);
    };
    const auto count = [&](TieChange change) { return compared->count(change); };
    add(TieChange::New, tr("%n new", nullptr, count(TieChange::New)));
    add(TieChange::Deepened, tr("%n deepened", nullptr, count(TieChange::Deepened)));
    add(TieChange::Faded, tr("%n faded", nullptr, count(TieChange::Faded)));
    add(TieChange::Gone, tr("%n gone", nullptr, count(TieChange::Gone)));
    texts << tr("%n as before", nullptr, count(TieChange::Same));
    m_counts->setText(texts.join(QStringLiteral(" · ")));
    emit sizeChanged();
}

void TimeBar::changeEvent(QEvent* event)
{
    PassingPanel::changeEvent(event);
    // The counts have the colours of the lines.
    if (event->type() == QEvent::PaletteChange && isOpen())
        showCounts();
}

void TimeBar::setPlaying(bool playing)
{
    if (playing && m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    if (playing)
        m_timer.start(motion::stateMs() == 0 ? kCalmStepMs : kStepMs);
    else
        m_timer.stop();
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play"));
}

void TimeBar::step()
{
    const int stride = std::max(1, m_slider->maximum() / kMostSteps);
    m_slider->setValue(m_slider->value() + stride);
    if (m_slider->value() == m_slider->maximum())
        setPlaying(false);
}

} // namespace cw
