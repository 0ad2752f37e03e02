#pragma once

#include <QLineEdit>

class QLabel;

/// A search box: sign, hint, a cross that clears. `searched` follows every letter at once.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& hint, QWidget* parent = nullptr);
    /// Shows the keys that lead here on the right while the box is empty.
    void setShortcutHint(const QString& keys);

Q_SIGNALS:
    void searched(const QString& words);
    void leftDownwards(); ///< arrow down: into the results

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_keys = nullptr;
};
