// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/LetterPage.h"

#include <QWidget>

#include <optional>

namespace cw {

/// A letter as it will be on paper; white whatever the theme, as paper is.
class LetterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPreview(QWidget* parent);

    void setLetter(const LetterContents& contents, Paper paper);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<LetterPage> m_page;
    QSizeF m_size; ///< points; one is a pixel here
};

} // namespace cw
