// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/letter/LetterContents.h"
#include "ui/paper/PageFlow.h"
#include "ui/paper/Paper.h"

#include <QByteArray>

class QPainter;

namespace cw {

/// A letter laid out on one page, smaller where it would not fit else.
///
/// Needs a QGuiApplication (fonts). Thread: any.
class LetterPage
{
public:
    LetterPage(const LetterContents& contents, Paper paper);

    /// One unit of the painter is a point; its origin is the corner of the paper.
    void paint(QPainter& painter) const;
    /// 1: in the size that letters are written in.
    double scale() const { return m_scale; }
    /// Whether all of it stands on the page.
    bool isWhole() const { return m_pages.size() == 1; }

private:
    std::vector<PaperPage> m_pages; ///< the first is painted
    double m_scale = 1.0;
    bool m_isRightToLeft = false;
};

/// The letter as PDF of one page. Errors: as pagesPdf().
Result<QByteArray> letterPdf(const LetterContents& contents, Paper paper);

} // namespace cw
