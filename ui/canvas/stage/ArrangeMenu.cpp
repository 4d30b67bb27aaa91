// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/ArrangeMenu.h"

#include "ui/canvas/stage/ArrangementText.h"
#include "ui/support/AttributeText.h"

namespace cw {

namespace {

/// What people named: its ampersand is no mark of a key.
QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ArrangeMenu::ArrangeMenu(
    const Network& network, std::function<std::vector<MemberId>()> selected, QWidget* parent)
    : QMenu(parent), m_network(network), m_selected(std::move(selected))
{
    setObjectName(QStringLiteral("arrangeMenu"));
    connect(this, &QMenu::aboutToShow, this, &ArrangeMenu::fill);
}

void ArrangeMenu::offer(QMenu& menu, const QString& text, const query::ArrangementSpec& spec)
{
    connect(menu.addAction(inMenu(text)), &QAction::triggered, this, [this, spec] {
        emit chosen(spec);
    });
}

void ArrangeMenu::addKind(const QString& text, query::ArrangementKind kind)
{
    QMenu* menu = addMenu(text);
    const QList<query::Attribute> all = query::attributesFor(m_network, kind);
    for (const query::Attribute& attribute : all)
        offer(
            *menu, attributeText(attribute),
            {.kind = kind, .centre = {}, .attribute = attribute.key, .other = {}});
    menu->setEnabled(!all.isEmpty());
}

/// First what grows upwards, then against what.
void ArrangeMenu::addScatter()
{
    QMenu* menu = addMenu(tr("On two axes"));
    const auto all = query::attributesFor(m_network, query::ArrangementKind::Scatter);
    for (const query::Attribute& up : all) {
        QMenu* against = menu->addMenu(inMenu(attributeText(up)));
        for (const query::Attribute& across : all) {
            if (across.key != up.key)
                offer(
                    *against, tr("against %1").arg(attributeText(across)),
                    {.kind = query::ArrangementKind::Scatter,
                     .centre = {},
                     .attribute = across.key,
                     .other = up.key});
        }
    }
    menu->setEnabled(all.size() > 1);
}

void ArrangeMenu::fill()
{
    clear();
    const std::vector<MemberId> selected = m_selected();
    if (selected.empty()) {
        addAction(tr("Rings around whom you select"))->setEnabled(false);
    } else {
        const query::ArrangementSpec rings{
            .kind = query::ArrangementKind::Rings,
            .centre = selected,
            .attribute = {},
            .other = {}};
        offer(*this, arrangementTitle(m_network, rings), rings);
    }
    addKind(tr("Levels by"), query::ArrangementKind::Levels);
    addKind(tr("Circle by"), query::ArrangementKind::Circle);
    addKind(tr("Wedges by"), query::ArrangementKind::Sectors);
    addScatter();
    if (query::hasPlacesOnEarth(m_network))
        offer(
            *this, tr("Places on earth"),
            {.kind = query::ArrangementKind::Places, .centre = {}, .attribute = {}, .other = {}});
}

} // namespace cw
