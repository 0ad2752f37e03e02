#pragma once

#include "ui/mainwindow/helpwindow.h"

#include <QPointer>

class QDialog;

/// F1 in any dialog opens the help page of that dialog, named as its class; it can be read beside the dialog.
class DialogHelp final : public QObject {
    Q_OBJECT

public:
    explicit DialogHelp(QObject* parent = nullptr);

    /// The page of this dialog or of the kind of dialog that it is; "" when there is none.
    [[nodiscard]] static QString topicOf(const QDialog& dialog);
    [[nodiscard]] HelpWindow* window() const { return m_window; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<HelpWindow> m_window;
};
