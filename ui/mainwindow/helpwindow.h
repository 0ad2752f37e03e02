#pragma once

#include <QWidget>

class QTextBrowser;

/// The help pages, beside the program: resources/help/<language>/<topic>.html.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    [[nodiscard]] static bool hasTopic(const QString& topic);
    /// Unknown topics show the first page.
    void showTopic(const QString& topic);
    [[nodiscard]] QTextBrowser* browser() const { return m_browser; }

private:
    QTextBrowser* m_browser = nullptr;
};
