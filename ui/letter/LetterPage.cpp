// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterPage.h"

#include "ui/paper/PagesPdf.h"

#include <QPainter>

namespace cw {

namespace {

void write(const LetterPart& part, PageFlow& flow)
{
    flow.heading(part.title, PageText::Part);
    for (const QString& each : part.paragraphs)
        flow.paragraph(each, PageText::Letter);
    for (const QString& each : part.points)
        flow.paragraph(QStringLiteral("•  ") + each, PageText::Point);
    for (const LetterPerson& each : part.people) {
        flow.heading(each.name, PageText::Name);
        flow.paragraph(each.why, PageText::Point);
    }
}

std::vector<PaperPage> pagesOf(const LetterContents& contents, QSizeF size)
{
    PageFlow flow(size, contents.isRightToLeft);
    flow.paragraph(contents.network, PageText::Label);
    flow.paragraph(contents.date, PageText::Quiet);
    flow.paragraph(contents.greeting, PageText::Greeting);
    for (const LetterPart& part : contents.parts)
        write(part, flow);
    for (const QString& each : contents.closing)
        flow.paragraph(each, PageText::Greeting);
    flow.paragraph(contents.regards, PageText::Greeting);
    flow.paragraph(contents.signature, PageText::Letter);
    return flow.take();
}

} // namespace

LetterPage::LetterPage(const LetterContents& contents, Paper paper)
    : m_isRightToLeft(contents.isRightToLeft)
{
    constexpr double kSmallest = 0.4;
    constexpr double kStep = 0.92;
    m_pages = pagesOf(contents, paperSize(paper));
    while (!isWhole() && m_scale * kStep >= kSmallest) {
        m_scale *= kStep;
        m_pages = pagesOf(contents, paperSize(paper) / m_scale);
    }
}

void LetterPage::paint(QPainter& painter) const
{
    painter.save();
    painter.setLayoutDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.scale(m_scale, m_scale);
    for (const PageMark& mark : m_pages.front()) {
        painter.save();
        painter.translate(mark.at);
        mark.paint(painter);
        painter.restore();
    }
    painter.restore();
}

Result<QByteArray> letterPdf(const LetterContents& contents, Paper paper)
{
    const LetterPage page(contents, paper);
    return pagesPdf(contents.network, paper, 1, [&page](QPainter& painter, std::size_t) {
        page.paint(painter);
    });
}

} // namespace cw
