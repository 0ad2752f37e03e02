#include "ui/mainwindow/dialoghelp.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

DialogHelp::DialogHelp(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString DialogHelp::topicOf(const QDialog& dialog)
{
    for (const QMetaObject* kind = dialog.metaObject(); kind; kind = kind->superClass()) {
        const QString topic = QString::fromLatin1(kind->className()).toLower();
        if (HelpWindow::hasTopic(topic))
            return topic;
    }
    return {};
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1)
        return QObject::eventFilter(watched, event);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    const QString topic = dialog ? topicOf(*dialog) : QString();
    if (topic.isEmpty())
        return QObject::eventFilter(watched, event);
    if (!m_window || m_window->parent() != dialog) {
        m_window = new HelpWindow(dialog); // a child: what stands beside a modal dialog takes no clicks
        connect(dialog, &QDialog::finished, m_window, &QWidget::close);
    }
    m_window->showTopic(topic, dialog);
    return true;
}
