#include "ui/common/clipboardloan.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

void lendToClipboard(const QString& secret, std::chrono::milliseconds time)
{
    QGuiApplication::clipboard()->setText(secret);
    const auto takeBack = [secret] {
        QClipboard* clipboard = QGuiApplication::clipboard();
        if (clipboard->text() == secret)
            clipboard->clear();
    };
    auto* loan = new QTimer(qGuiApp);
    loan->setSingleShot(true);
    QObject::connect(loan, &QTimer::timeout, loan, [loan, takeBack] {
        takeBack();
        loan->deleteLater();
    });
    QObject::connect(qGuiApp, &QCoreApplication::aboutToQuit, loan, takeBack);
    loan->start(time);
}
