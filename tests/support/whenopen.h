#pragma once

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <functional>

/// Does something in the dialog that the code under test is about to open and wait for. Should another one come
/// instead, it is closed after a while, so that the test goes on and fails where it looks.
template <class Dialog> void whenOpen(QObject* context, std::function<void(Dialog&)> act)
{
    constexpr int lookMilliseconds = 5;
    constexpr int mostLooks = 2000;
    auto* timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act = std::move(act), looks = 0]() mutable {
        QWidget* modal = QApplication::activeModalWidget();
        auto* dialog = qobject_cast<Dialog*>(modal);
        if (!dialog && ++looks < mostLooks)
            return;
        timer->stop();
        timer->deleteLater();
        if (dialog)
            act(*dialog);
        else if (auto* other = qobject_cast<QDialog*>(modal))
            other->done(QDialog::Rejected);
    });
    timer->start(lookMilliseconds);
}
