// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"

#include "ui/canvas/GraphCanvas.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace cw::shots {

ShotStudio::ShotStudio(Look look, Settings& settings)
    : m_look(std::move(look))
    , m_settings(settings)
    , m_window({.settings = settings, .prompter = m_prompter, .files = m_files})
{
    m_window.resize(m_look.size);
    m_window.show();
    std::ignore = QTest::qWaitForWindowActive(&m_window);
}

void ShotStudio::open(const QString& path)
{
    m_window.open(path);
    wait([this] { return m_window.document() != nullptr; });
    if (!m_window.document())
        qFatal("cannot open the document");
}

void ShotStudio::create(const QString& path)
{
    m_window.create(path);
    wait([this] { return m_window.document() != nullptr; });
}

void ShotStudio::close()
{
    act(ActionId::CloseNetwork);
    wait([this] { return m_window.isEmpty(); });
}

void ShotStudio::settle()
{
    const auto isStill = [this] {
        const auto canvases = m_window.findChildren<GraphCanvas*>();
        return m_window.tasks().isIdle() &&
               std::all_of(canvases.begin(), canvases.end(), [](auto* canvas) {
                   return !canvas->isVisible() || canvas->isSettled();
               });
    };
    QApplication::processEvents();
    if (!QTest::qWaitFor(isStill, 60'000))
        qWarning("it does not come to rest");
    QApplication::processEvents();
}

QString ShotStudio::fileOf(const char* name) const
{
    const QString file = m_look.prefix + QLatin1Char('-') + QLatin1String(name);
    return QDir(m_look.folder).filePath(file + QStringLiteral(".png"));
}

void ShotStudio::take(const char* name, QWidget* above)
{
    settle();
    snap(name, above);
}

void ShotStudio::snap(const char* name, QWidget* above)
{
    QPixmap picture = m_window.grab();
    if (above) {
        QPainter painter(&picture);
        const QPixmap over = above->grab();
        const QSize left = m_window.size() - above->size();
        const QPoint at = qobject_cast<QMenu*>(above) ? m_window.mapFromGlobal(above->pos())
                                                      : QPoint(left.width() / 2, left.height() / 2);
        painter.drawPixmap(at, over);
        painter.setPen(Qt::gray);
        painter.drawRect(QRect(at, above->size()).adjusted(-1, -1, 0, 0));
    }
    picture.save(fileOf(name));
}

void ShotStudio::takeDialog(const char* name)
{
    auto* dialog = shown<QDialog>();
    if (!dialog) {
        qWarning("no dialog for %s", name);
        return;
    }
    take(name, dialog);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ShotStudio::takeMenu(const char* name, const std::function<void()>& open)
{
    QTimer::singleShot(0, &m_window, [this, name] {
        if (QWidget* menu = QApplication::activePopupWidget()) {
            take(name, menu);
            menu->close();
        } else {
            qWarning("no menu for %s", name);
        }
    });
    open();
}

void ShotStudio::takeAlone(const char* name, QWidget& widget)
{
    QApplication::processEvents();
    widget.grab().save(fileOf(name));
}

MemberId ShotStudio::hub()
{
    MemberId best;
    std::size_t most = 0;
    for (const Member& member : network().all<Member>()) {
        const std::size_t ties = network().relationshipsOf(member.id).size();
        if (member.kind == MemberKind::Individual && ties > most) {
            most = ties;
            best = member.id;
        }
    }
    return best;
}

RelationshipId ShotStudio::story()
{
    RelationshipId best;
    std::size_t most = 0;
    for (const Relationship& tie : network().all<Relationship>()) {
        std::size_t known = network().referencing(&Strand::relationship, tie.id).size();
        known += network().referencing(&Assessment::relationship, tie.id).size();
        if (known > most) {
            most = known;
            best = tie.id;
        }
    }
    return best;
}

std::vector<MemberId> ShotStudio::firstMembers(std::size_t count)
{
    std::vector<MemberId> members;
    for (const Member& member : network().all<Member>()) {
        if (members.size() < count)
            members.push_back(member.id);
    }
    return members;
}

} // namespace cw::shots
