// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/report/ReportContents.h"
#include "ui/paper/PageFlow.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace cw {

/// A report cut into pages. All lengths are points.
class ReportPages
{
public:
    /// Lays it out. Needs a QGuiApplication (fonts). @param size  of the paper.
    ReportPages(const ReportContents& contents, QSizeF size);

    std::size_t count() const { return m_pages.size(); }
    /// One unit of the painter is a point; its origin is the corner of the paper.
    void paint(QPainter& painter, std::size_t page) const;

private:
    std::vector<PaperPage> m_pages;
    QSizeF m_size;
    QString m_header;
    bool m_isRightToLeft = false;
};

} // namespace cw
