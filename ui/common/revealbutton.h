#pragma once

#include "models/security/personalnumber.h"

#include <QPushButton>
#include <QTimer>

class Office;

/// 显示 beside a masked number: notes the act in the audit trail, then says the number for thirty seconds, or until it
/// is pressed again or goes out of sight. The one way to a whole number on the screen; accounts that may not see it
/// have it disabled, with the reason as tooltip.
class RevealButton final : public QPushButton {
    Q_OBJECT

public:
    static constexpr int shownMilliseconds = 30'000;

    /// `label` names the field for screen readers.
    RevealButton(Office& office, const PersonalNumber& number, const QString& label, QWidget* parent = nullptr);

    /// Another record's number; what was shown is covered.
    void setNumber(const PersonalNumber& number);
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    [[nodiscard]] QTimer* timer() { return &m_timer; }
    void cover();

Q_SIGNALS:
    void revealed(const QString& number);
    void covered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void press();
    void askFor();
    void showNumber();
    void showState();

    Office& m_office;
    PersonalNumber m_number;
    QString m_label;
    QTimer m_timer;
    bool m_isAsking = false;
    bool m_isRevealed = false;
};
