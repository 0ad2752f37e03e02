#pragma once

#include "ui/common/formdialog.h"

/// Asks for a few words: the reason of an act, the name of something. The button says the act's own words; while
/// nothing is written it says what is missing. Of several lines Enter saves and Shift+Enter begins a new one.
class PromptDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Lines { One, Several };
    PromptDialog(const QString& action, const QString& question, Lines lines, Need need, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// ID and phone numbers are masked.
    [[nodiscard]] QString text() const;

    /// Words for an act that is not wanted are not worth a question.
    void reject() override { QDialog::reject(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TextField* m_line = nullptr;
    MultiLineField* m_lines = nullptr;
};
