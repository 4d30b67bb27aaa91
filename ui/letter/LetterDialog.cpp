// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterDialog.h"

#include "ui/letter/LetterFiles.h"
#include "ui/letter/LetterPreview.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/FileChooser.h"
#include "ui/support/Prompter.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/TaskRunner.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace cw {

namespace {

constexpr int kPageHeight = 480; ///< what is seen of it at once
constexpr int kChoicesWidth = 260;

} // namespace

LetterDialog::LetterDialog(
    const Document& document, std::vector<MemberId> members, LetterServices services,
    QWidget* parent)
    : QDialog(parent)
    , m_network(document.network())
    , m_day(document.today())
    , m_folder(QFileInfo(document.path()).absolutePath())
    , m_members(std::move(members))
    , m_services(std::move(services))
{
    setObjectName(QStringLiteral("letterDialog"));
    setWindowTitle(
        m_members.size() == 1
            ? tr("Letter to %1").arg(shownName(m_network, m_members.front()))
            : tr("Letters to %n member(s)", nullptr, static_cast<int>(m_members.size())));
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kSpacing[4]);
    body->addWidget(makePage(), 1);
    body->addWidget(makeChoices());
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeLetter"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_openFolder = makeButton(tr("Open the folder"), QStringLiteral("openLetterFolder"), this);
    m_openFolder->hide();
    connect(
        m_openFolder, &QPushButton::clicked, this, [this] { m_services.openFolder(m_written); });
    m_save = makeButton(
        m_members.size() == 1
            ? tr("Save as PDF…")
            : tr("Save %n letter(s)…", nullptr, static_cast<int>(m_members.size())),
        QStringLiteral("saveLetter"), this);
    markPrimary(*m_save);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &LetterDialog::save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_openFolder);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    m_outcome = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_outcome->setObjectName(QStringLiteral("letterOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    QVBoxLayout* column = makeDialogColumn(*this);
    column->setSpacing(theme::kSpacing[2]);
    column->addLayout(body, 1);
    column->addWidget(m_outcome);
    column->addLayout(buttons);
    find();
}

QWidget* LetterDialog::makePage()
{
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("letterArea"));
    area->setAccessibleName(tr("The letter as it will be on paper"));
    area->setAlignment(Qt::AlignHCenter);
    m_preview = new LetterPreview(area);
    area->setWidget(m_preview);
    const int wide =
        static_cast<int>(std::max(paperSize(Paper::A4).width(), paperSize(Paper::Letter).width()));
    area->setMinimumSize(
        wide + area->verticalScrollBar()->sizeHint().width() + 2 * area->frameWidth(), kPageHeight);
    return area;
}

QWidget* LetterDialog::makeChoices()
{
    auto* area = new QWidget(this);
    area->setFixedWidth(kChoicesWidth);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    const auto addChoice = [&](const QString& words, const char* name) {
        QLabel* label = makeLabel(words, theme::TextSize::Base, Tone::Muted, area);
        auto* choice = new QComboBox(area);
        choice->setObjectName(QLatin1String(name));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        label->setBuddy(choice);
        column->addWidget(label);
        column->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &LetterDialog::showLetter);
        return choice;
    };
    if (m_members.size() > 1) {
        m_reader = addChoice(tr("Look at the letter to"), "letterReader");
        for (const MemberId each : m_members)
            m_reader->addItem(shownName(m_network, each));
    }
    m_paper = addChoice(tr("Paper"), "letterPaper");
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter", "a size of paper"), static_cast<int>(Paper::Letter));
    QLabel* meaning = makeLabel(
        tr("Only what its reader may know is in it: their own words and what everybody can see on "
           "the map. No notes, and nothing that others have said about them."),
        theme::TextSize::Small, Tone::Muted, area);
    meaning->setWordWrap(true);
    column->addSpacing(theme::kSpacing[1]);
    column->addWidget(meaning);
    column->addStretch(1);
    return area;
}

void LetterDialog::find()
{
    m_save->setEnabled(false);
    tell(tr("The letter is being written…"));
    m_services.tasks.run(
        this, tr("Writing letters"),
        [network = m_network, members = m_members, day = m_day](TaskContext& task) {
            return advice::memberLetters(network, members, day, task);
        },
        [this](const Result<std::vector<advice::MemberLetter>>& found) {
            if (!found.ok()) {
                tell(errorText(found.error()));
                return;
            }
            m_letters = *found;
            m_outcome->hide();
            m_save->setEnabled(true);
            m_save->setFocus();
            showLetter();
        });
}

void LetterDialog::showLetter()
{
    if (!isReady())
        return;
    const auto place = m_reader ? static_cast<std::size_t>(m_reader->currentIndex()) : 0;
    m_preview->setLetter(letterContents(m_letters[place], m_network), paper());
}

Paper LetterDialog::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
}

QString LetterDialog::chosenPath()
{
    const QString name = letterFileName(m_network.find(m_members.front())->name);
    return m_services.files.saveFile(
        this, {.title = tr("Save the letter"),
               .folder = m_folder,
               .name = name + QStringLiteral(".pdf"),
               .filters = tr("Pages to print (*.pdf)"),
               .suffix = QStringLiteral("pdf")});
}

/// Nothing is replaced that somebody has not agreed to.
QStringList LetterDialog::chosenPaths()
{
    const QString folder = m_services.files.chooseFolder(
        this, {.title = tr("Save the letters to a folder"), .folder = m_folder});
    if (folder.isEmpty())
        return {};
    const QStringList paths = letterPaths(m_network, m_members, folder);
    const auto there = static_cast<int>(
        std::ranges::count_if(paths, [](const QString& each) { return QFileInfo::exists(each); }));
    const bool isAgreed =
        there == 0 ||
        m_services.prompter.confirm(
            this,
            {.text = tr("%n file(s) of these names are in the folder already.", nullptr, there),
             .meaning = tr("The new letters would take their place."),
             .yes = tr("Replace"),
             .no = tr("Keep")});
    return isAgreed ? paths : QStringList();
}

void LetterDialog::save()
{
    const QStringList paths = m_members.size() == 1 ? QStringList{chosenPath()} : chosenPaths();
    if (paths.isEmpty() || paths.first().isEmpty())
        return;
    m_save->setEnabled(false);
    m_services.tasks.run(
        this, tr("Writing letters"),
        [network = m_network, letters = m_letters, paths, paper = paper()](TaskContext& task) {
            return writeLetters(network, letters, paths, paper, task);
        },
        [this, paths](const Result<void>& written) { finish(paths, written); });
}

void LetterDialog::finish(const QStringList& paths, const Result<void>& written)
{
    m_save->setEnabled(true);
    if (!written.ok()) {
        tell(errorText(written.error()));
        return;
    }
    m_written = QFileInfo(paths.first()).absolutePath();
    const QString where = QDir::toNativeSeparators(paths.size() == 1 ? paths.first() : m_written);
    tell(
        paths.size() == 1
            ? tr("Saved: %1").arg(where)
            : tr("%n letter(s) saved to %1", nullptr, static_cast<int>(paths.size())).arg(where));
    m_openFolder->show();
    m_openFolder->setFocus();
}

void LetterDialog::tell(const QString& text)
{
    m_outcome->setText(text);
    m_outcome->show();
}

} // namespace cw
