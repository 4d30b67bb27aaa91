// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutDialog.h"

#include "ui/support/Controls.h"
#include "ui/support/WelcomePicture.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Commonweave"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(
        theme::kSpacing[4], theme::kSpacing[3], theme::kSpacing[4], theme::kSpacing[3]);
    page->setSpacing(theme::kSpacing[1]);
    page->addWidget(new WelcomePicture(this), 0, Qt::AlignHCenter);
    const auto add = [&](const QString& text, theme::TextSize size, Tone tone,
                         QFont::Weight weight) {
        QLabel* label = makeLabel(text, size, tone, this, weight);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        page->addWidget(label);
    };
    const QString version = QCoreApplication::applicationVersion();
    add(tr("Commonweave %1").arg(version), theme::TextSize::Title, Tone::Plain, QFont::DemiBold);
    add(tr("A workbench for people who weave networks"), theme::TextSize::Section, Tone::Muted,
        QFont::Normal);
    add(tr("Free software under the GNU General Public License, version 3 or later; without any "
           "warranty."),
        theme::TextSize::Base, Tone::Plain, QFont::Normal);
    add(tr("Built with Qt %1 and SQLite.").arg(QLatin1String(qVersion())), theme::TextSize::Small,
        Tone::Muted, QFont::Normal);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    page->addSpacing(theme::kSpacing[2]);
    page->addWidget(close, 0, Qt::AlignRight);
}

} // namespace cw
