// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterPreview.h"

#include <QPainter>

namespace cw {

LetterPreview::LetterPreview(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("letterPreview"));
    setAccessibleName(tr("The letter"));
}

void LetterPreview::setLetter(const LetterContents& contents, Paper paper)
{
    m_page.emplace(contents, paper);
    m_size = paperSize(paper);
    setFixedSize(m_size.toSize());
    setAccessibleDescription(letterText(contents));
    update();
}

void LetterPreview::paintEvent(QPaintEvent*)
{
    if (!m_page)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    m_page->paint(painter);
}

} // namespace cw
