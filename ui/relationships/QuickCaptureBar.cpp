// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/QuickCaptureBar.h"

#include "core/edit/NewPlaces.h"
#include "core/edit/QuickCapture.h"
#include "ui/support/Card.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"
#include "ui/support/Theme.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace cw {

namespace {

constexpr int kWidth = 560;
/// Of a sentence; a pasted table would be thousands of names, each tied to each.
constexpr int kMostLetters = 1'000;
/// Names and ties that are shown; of more the number, or that there are more.
constexpr std::size_t kMostNames = 12;
constexpr qsizetype kMostTies = 6;
constexpr std::size_t kMostQuestions = 2;

/// English and German at once: people type in the language they think in.
query::CaptureWords allWords()
{
    query::CaptureWords words = query::englishCaptureWords();
    for (query::CaptureWord& word : query::germanCaptureWords())
        words.push_back(std::move(word));
    return words;
}

} // namespace

QuickCaptureBar::QuickCaptureBar(Commits& commits, QWidget* parent)
    : QFrame(parent)
    , m_commits(commits)
    , m_document(commits.document())
    , m_search(m_document.network())
    , m_parser(allWords())
{
    setObjectName(QStringLiteral("quickCapture"));
    setAccessibleName(tr("Note a tie"));
    setFixedWidth(kWidth);
    build();
    hide();
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        const RecordChange<Member>& members = change.of<Member>();
        if (members.isEmpty())
            return;
        std::vector<MemberId> touched;
        for (const Member& each : members.removed)
            touched.push_back(each.id);
        for (const Update<Member>& each : members.updated)
            touched.push_back(each.after.id);
        for (const Member& each : members.inserted)
            touched.push_back(each.id);
        m_search.refresh(m_document.network(), touched);
    });
}

void QuickCaptureBar::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[1]);
    m_sentence = new QLineEdit(this);
    m_sentence->setObjectName(QStringLiteral("captureSentence"));
    m_sentence->setMaxLength(kMostLetters);
    m_sentence->setAccessibleName(tr("Who did what with whom"));
    m_sentence->setPlaceholderText(tr("Sam Okoro met Ines Vidal, exchanging"));
    m_sentence->setFont(theme::font(theme::TextSize::Section));
    m_sentence->installEventFilter(this);
    connect(m_sentence, &QLineEdit::textChanged, this, &QuickCaptureBar::interpret);
    column->addWidget(m_sentence);
    m_names = new QHBoxLayout;
    m_names->setSpacing(theme::kSpacing[0]);
    m_names->addStretch(1);
    column->addLayout(m_names);
    m_meaning = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_meaning->setObjectName(QStringLiteral("captureMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    column->addWidget(m_meaning);
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(theme::kSpacing[0]);
    column->addLayout(m_questions);
}

QSize QuickCaptureBar::sizeHint() const
{
    // A wrapped text alone would ask for the height that it has when it is narrow.
    return {kWidth, layout()->heightForWidth(kWidth)};
}

void QuickCaptureBar::open()
{
    m_sentence->clear();
    interpret();
    show();
    raise();
    m_sentence->setFocus(Qt::ShortcutFocusReason);
}

void QuickCaptureBar::interpret()
{
    m_captured =
        m_parser.parse(m_document.network(), m_search, m_sentence->text(), m_document.today());
    for (query::CapturedName& name : m_captured.names) {
        const auto chosen = m_chosen.constFind(name.typed);
        if (chosen == m_chosen.constEnd())
            continue;
        name.member = *chosen;
        name.isUncertain = false;
    }
    showNames();
    const bool isEmpty = m_sentence->text().trimmed().isEmpty();
    m_meaning->setText(
        isEmpty ? tr("Two names and what they did; behind a comma what they offer, need or gave. "
                     "Enter notes it, Escape closes.")
                : (m_captured.isWhole() ? meaning() : problem()));
    m_meaning->setForegroundRole(
        !isEmpty && m_captured.isWhole() ? QPalette::WindowText : QPalette::PlaceholderText);
    askForTies();
    layout()->activate();
    adjustSize();
}

/// Of members who are there: a depth that was said answers it already.
std::vector<weaving::TieToRaise> QuickCaptureBar::raisable() const
{
    const auto memberAt = [this](std::size_t which) { return m_captured.names[which].member; };
    Interaction contact;
    if (m_captured.interaction)
        contact.kind = *m_captured.interaction;
    for (const query::CapturedName& name : m_captured.names) {
        if (m_captured.interaction && name.member && !name.isAside)
            contact.participants.insert(name.member);
    }
    std::vector<Exchange> given;
    for (const query::CapturedExchange& each : m_captured.exchanges) {
        Exchange exchange;
        exchange.giver = memberAt(each.giver);
        exchange.receiver = memberAt(each.receiver);
        if (exchange.giver && exchange.receiver)
            given.push_back(exchange);
    }
    if (m_captured.depth || !m_captured.isWhole())
        return {};
    auto ties = weaving::tiesToRaise(m_document.network(), contact, given);
    ties.resize(std::min(ties.size(), kMostQuestions));
    return ties;
}

/// Each unticked: what was done speaks for a depth and does not make it so.
void QuickCaptureBar::askForTies()
{
    const auto ties = raisable();
    if (ties == m_raisable)
        return;
    m_raisable = ties;
    for (QCheckBox* each : m_raised) {
        // It may be the one whose key is being looked at.
        m_questions->removeWidget(each);
        each->setObjectName(QString());
        each->hide();
        each->deleteLater();
    }
    m_raised.clear();
    for (const weaving::TieToRaise& tie : m_raisable) {
        const auto name = [this](MemberId id) { return shownName(m_document.network(), id); };
        auto* box = new QCheckBox(
            tr("%1 and %2 are at depth %3 now")
                .arg(name(tie.first), name(tie.second), depthText(tie.to)),
            this);
        box->setObjectName(QStringLiteral("captureRaise"));
        box->setToolTip(
            tie.from ? tr("Until now: %1").arg(depthText(*tie.from)) : tr("Not known until now"));
        box->setAccessibleDescription(box->toolTip());
        box->installEventFilter(this);
        m_questions->addWidget(box);
        m_raised.push_back(box);
    }
}

void QuickCaptureBar::showNames()
{
    while (m_names->count() > 1) {
        QLayoutItem* item = m_names->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::size_t count = m_captured.names.size();
    const auto add = [this](QWidget* part) {
        m_names->insertWidget(m_names->count() - 1, part);
        part->show();
    };
    for (std::size_t i = 0; i < std::min(count, kMostNames); ++i)
        add(makeNameButton(i));
    if (count > kMostNames)
        add(makeLabel(
            tr("and %n more", "names", static_cast<int>(count - kMostNames)), theme::TextSize::Base,
            Tone::Muted, this));
}

QString QuickCaptureBar::nameOf(std::size_t which) const
{
    const query::CapturedName& name = m_captured.names[which];
    const Member* member = m_document.network().find(name.member);
    return member ? member->name : name.newName;
}

QWidget* QuickCaptureBar::makeNameButton(std::size_t which)
{
    const query::CapturedName& name = m_captured.names[which];
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    if (name.isNew()) {
        button->setIcon(makeIcon(Icon::Add));
        button->setText(tr("New: %1").arg(nameOf(which)));
    } else {
        const MemberKind kind = m_document.network().find(name.member)->kind;
        button->setIcon(makeIcon(name.isUncertain ? Icon::Help : memberKindIcon(kind)));
        button->setText(nameOf(which));
    }
    button->setAccessibleName(
        name.isUncertain ? tr("%1, perhaps somebody else").arg(button->text()) : button->text());
    button->setToolTip(tr("Say who is meant"));
    auto* menu = new QMenu(button);
    for (const MemberId other : name.alternatives) {
        const Member* member = m_document.network().find(other);
        QStringList about{member->name};
        if (!member->place.isEmpty())
            about.append(member->place);
        menu->addAction(
            makeIcon(memberKindIcon(member->kind)), about.join(QStringLiteral(" · ")), this,
            [this, which, other] { choose(which, other); });
    }
    if (!name.isNew() && !name.newName.isEmpty()) {
        menu->addSeparator();
        menu->addAction(
            makeIcon(Icon::Add), tr("Somebody new: %1").arg(name.newName), this,
            [this, which] { choose(which, MemberId()); });
    }
    if (menu->isEmpty()) {
        // Nothing to choose: it only says who is meant.
        button->setFocusPolicy(Qt::NoFocus);
        button->setAttribute(Qt::WA_TransparentForMouseEvents);
    } else {
        button->setMenu(menu);
    }
    return button;
}

void QuickCaptureBar::choose(std::size_t which, MemberId member)
{
    if (which < m_captured.names.size())
        m_chosen.insert(m_captured.names[which].typed, member);
    interpret();
    m_sentence->setFocus();
}

QString QuickCaptureBar::meaning() const
{
    QStringList ties;
    for (const auto& pair : m_captured.pairs) {
        if (ties.size() == kMostTies) {
            ties.append(QStringLiteral("…"));
            break;
        }
        ties.append(tr("%1 – %2").arg(nameOf(pair.first), nameOf(pair.second)));
    }
    QStringList facts;
    if (m_captured.interaction)
        facts.append(interactionKindText(*m_captured.interaction));
    if (m_captured.strand)
        facts.append(m_captured.strand->type);
    if (m_captured.depth)
        facts.append(tr("depth %1").arg(depthText(*m_captured.depth)));
    if (m_captured.interaction || m_captured.depth || m_captured.isBeginning) {
        const QString day = formats::relativeDate(m_captured.date, m_document.today());
        facts.append(m_captured.isBeginning ? tr("since %1").arg(day) : day);
    }
    if (!m_captured.note.isEmpty())
        facts.append(tr("note “%1”").arg(m_captured.note));
    QStringList whole;
    if (!ties.isEmpty())
        whole.append(ties.join(QStringLiteral(", ")));
    if (!facts.isEmpty())
        whole.append(facts.join(QStringLiteral(" · ")));
    QStringList lines = heard();
    if (!whole.isEmpty())
        lines.prepend(whole.join(QStringLiteral(": ")));
    return lines.join(u'\n');
}

/// What was said of offers, needs and gifts, a line each.
QStringList QuickCaptureBar::heard() const
{
    QStringList lines;
    for (const query::CapturedListing& each : m_captured.listings)
        lines += (each.isOffer ? tr("%1 offers: %2") : tr("%1 needs: %2"))
                     .arg(nameOf(each.who), each.text);
    for (const query::CapturedExchange& each : m_captured.exchanges)
        lines += tr("From %1 to %2: %3", "giver, receiver, what was given")
                     .arg(nameOf(each.giver), nameOf(each.receiver), each.text);
    return lines;
}

/// By the names as they are kept: what was typed may have been matched with somebody.
QString QuickCaptureBar::keptText() const
{
    QStringList parts;
    if (m_captured.pairs.empty()) {
        QStringList names;
        for (std::size_t i = 0; i < m_captured.names.size(); ++i) {
            if (!m_captured.names[i].isAside)
                names.append(nameOf(i));
        }
        if (!names.isEmpty())
            parts.append(names.join(QStringLiteral(", ")));
    }
    if (QString facts = meaning(); !facts.isEmpty())
        parts.append(facts.replace(u'\n', QStringLiteral("; ")));
    return parts.join(QStringLiteral(": "));
}

QString QuickCaptureBar::problem() const
{
    for (const query::CaptureProblem each : m_captured.problems) {
        switch (each) {
        case query::CaptureProblem::NothingSaid:
            return tr("Whom is it about? Begin with a name.");
        case query::CaptureProblem::NobodyIsMe:
            return tr("Who is the other one? This network does not know yet which member you are.");
        case query::CaptureProblem::NothingToDo:
            return tr("And with whom? Add a second name.");
        case query::CaptureProblem::NothingHeard:
            return tr("What is it? Say it behind “%1”.").arg(m_captured.unfinished);
        case query::CaptureProblem::NobodySaid:
            return tr("Who is meant at “%1”? Give a name.").arg(m_captured.unfinished);
        }
    }
    return {};
}

void QuickCaptureBar::save()
{
    if (m_sentence->text().trimmed().isEmpty()) {
        close();
        return;
    }
    if (!m_captured.isWhole())
        return;
    const QString kept = keptText();
    std::vector<edit::RaisedTie> raised;
    for (std::size_t i = 0; i < m_raised.size(); ++i) {
        const weaving::TieToRaise& tie = m_raisable[i];
        if (m_raised[i]->isChecked())
            raised.push_back({tie.first, tie.second, tie.to});
    }
    const auto noted = edit::quickCapture(m_document.editContext(), m_captured, raised);
    const auto change = noted.ok() ? edit::withPlaces(m_document.editContext(), *noted) : noted;
    if (!m_commits.carryOut(change, titleOf(titles::kCapture, kept)))
        return;
    std::vector<MemberId> members;
    for (const query::CapturedName& name : m_captured.names) {
        if (name.member)
            members.push_back(name.member);
    }
    for (const Member& added : change->of<Member>().inserted)
        members.push_back(added.id);
    m_chosen.clear();
    m_sentence->clear();
    m_meaning->setText(
        change->isEmpty() ? tr("That was known already.") : tr("Noted: %1").arg(kept));
    Q_EMIT captured(members);
}

void QuickCaptureBar::close()
{
    hide();
    Q_EMIT closed();
}

bool QuickCaptureBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            save();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickCaptureBar::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::Raised, scheme),
        theme::color(theme::Token::Line, scheme));
}

} // namespace cw
