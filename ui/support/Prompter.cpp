// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Prompter.h"

#include <QMessageBox>
#include <QPushButton>

namespace cw {

bool DialogPrompter::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(parent);
    box.setWindowTitle(QMessageBox::tr("Commonweave"));
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(question.meaning);
    const QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(question.no, QMessageBox::RejectRole);
    box.setDefaultButton(no); // Enter never loses data
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void DialogPrompter::tell(QWidget* parent, const QString& text, const QString& detail)
{
    QMessageBox box(parent);
    box.setWindowTitle(QMessageBox::tr("Commonweave"));
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setDetailedText(detail);
    box.exec();
}

} // namespace cw
