#pragma once

#include "ui/common/formfield.h"

#include <QVariant>

class QComboBox;

/// One of several entries; typing narrows the list by any part of the word, or by pinyin initials.
class ChoiceField final : public FormField {
    Q_OBJECT

public:
    struct Choice {
        QVariant value;
        QString text;
    };

    ChoiceField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    /// An optional field offers an empty entry first. The present value is kept when it is still there.
    void setChoices(const QList<Choice>& choices);
    void setValue(const QVariant& value);
    [[nodiscard]] QVariant value() const; ///< invalid while nothing is chosen
    [[nodiscard]] QString text() const;
    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] bool isEmpty() const override { return !value().isValid(); }
    [[nodiscard]] QString inputProblem() const override;
    [[nodiscard]] QComboBox* combo() const { return m_combo; }

private:
    void settle();

    QComboBox* m_combo = nullptr;
};
