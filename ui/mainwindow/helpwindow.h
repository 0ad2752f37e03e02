#pragma once

#include <QWidget>

class HelpBrowser;
class QTextBrowser;

/// The help pages, beside the program: resources/help/<language>/<topic>.html, each with a picture of what it is about
/// as that stands on the screen.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    [[nodiscard]] static bool hasTopic(const QString& topic);
    /// Unknown topics show the first page. `subject`: the page or dialog that the topic is about, for its picture.
    void showTopic(const QString& topic, QWidget* subject = nullptr);
    [[nodiscard]] QTextBrowser* browser() const;

private:
    HelpBrowser* m_browser = nullptr;
};
