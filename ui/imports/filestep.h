#pragma once

#include <QWidget>

class Office;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

/// Step ①: drop a file, choose one, or take one of the last; what it holds is recognized unless the clerk says.
class FileStep final : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(Office& office, QWidget* parent = nullptr);

    /// "" lets the program recognize the kind.
    void setKind(const QString& key);
    [[nodiscard]] QString kind() const;
    void remember(const QString& path);
    [[nodiscard]] QPushButton* chooseButton() const { return m_choose; }
    [[nodiscard]] QListWidget* recentFiles() const { return m_recent; }

Q_SIGNALS:
    void fileChosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCard();
    void choose();
    void showRecent();

    QComboBox* m_kind = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_recentTitle = nullptr;
    QListWidget* m_recent = nullptr;
};
