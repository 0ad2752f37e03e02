#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

/// Covers every open window of the program while it lives, forms included, without closing them: nothing of the
/// records is seen, nothing typed is lost.
class Curtains final : public QObject {
    Q_OBJECT

public:
    /// Dialogs with this property, and what they open, stand before the curtains: they ask who is there.
    static constexpr auto beforeProperty = "vdBeforeCurtains";

    explicit Curtains(QObject* parent = nullptr);
    ~Curtains() override;

    [[nodiscard]] static bool isCovered(const QWidget& window);

protected:
    /// Windows that open later (a message at the end of a task) are covered too.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover(QWidget* window);

    QList<QPointer<QWidget>> m_curtains;
};
