// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground/GroundLoader.h"

#include "ui/canvas/GraphCanvas.h"

namespace cw {

GroundLoader::GroundLoader(const Document& document, GraphCanvas& canvas, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas)
{
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (!change.of<Background>().isEmpty())
            refresh();
    });
    refresh();
}

void GroundLoader::setArrangement(std::optional<int> arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    refresh();
}

void GroundLoader::refresh()
{
    m_tasks.cancel(m_running);
    const std::optional<GroundSource> source =
        m_arrangement ? groundOf(m_document.network(), *m_arrangement) : std::nullopt;
    if (!source) {
        m_canvas.setGround(std::nullopt);
        return;
    }
    if (m_levels && source->bytes == m_bytes) {
        m_canvas.setGround(GroundPicture{m_levels, source->place, source->opacity});
        return;
    }
    m_running = m_tasks.run(
        this, {}, [bytes = source->bytes](TaskContext&) { return decodedLevels(bytes); },
        [this, bytes = source->bytes](const std::shared_ptr<const GroundLevels>& levels) {
            m_bytes = bytes;
            m_levels = levels;
            // What lies there by now.
            const auto now =
                m_arrangement ? groundOf(m_document.network(), *m_arrangement) : std::nullopt;
            if (!now || now->bytes != m_bytes)
                return;
            m_canvas.setGround(GroundPicture{m_levels, now->place, now->opacity});
            if (m_levels->images.empty())
                emit unreadable();
        });
}

} // namespace cw
