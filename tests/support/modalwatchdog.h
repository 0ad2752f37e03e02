#pragma once

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

/// Looks after tests that wait in a dialog or menu nobody answers: after `patience` it reports its title and closes it,
/// so that the test fails by name instead of hanging until it is killed.
class ModalWatchdog final : public QObject {
public:
    ModalWatchdog(std::chrono::milliseconds patience, std::function<void(const QString& title)> report)
        : m_patience(patience)
        , m_report(std::move(report))
    {
        constexpr int looksPerPatience = 10;
        connect(&m_timer, &QTimer::timeout, this, &ModalWatchdog::look);
        m_timer.start(patience / looksPerPatience);
    }

private:
    void look()
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* open = popup ? popup : QApplication::activeModalWidget();
        if (open != m_open) {
            m_open = open;
            m_since.start();
        }
        if (!open || m_since.elapsed() < m_patience.count())
            return;
        m_since.start();
        const QString title = open->windowTitle();
        m_report(title.isEmpty() ? QString::fromLatin1(open->metaObject()->className()) : title);
        if (auto* dialog = qobject_cast<QDialog*>(open))
            dialog->done(QDialog::Rejected); // a form would ask whether to save
        else
            open->close();
    }

    std::chrono::milliseconds m_patience;
    std::function<void(const QString& title)> m_report;
    QTimer m_timer;
    QPointer<QWidget> m_open;
    QElapsedTimer m_since;
};
