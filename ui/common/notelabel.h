#pragma once

#include <QLabel>

/// A quiet sentence that wraps and takes the height it needs, without asking its layout to trade width for height
/// (which makes forms in scroll areas too tall).
class NoteLabel final : public QLabel {
    Q_OBJECT

public:
    explicit NoteLabel(QWidget* parent = nullptr);
    void setNote(const QString& text);
    /// As high as this even without a word.
    void reserve(int height) { m_reserved = height; }

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_reserved = 0;
};
