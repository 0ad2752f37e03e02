#pragma once

#include "ui/common/formfield.h"

#include <QVariant>

class QComboBox;

/// One of a few entries that the program knows, such as states; typing narrows the list by any part of the word or its
/// pinyin, and leaving the field takes the best of them. Records and dictionary words are ReferenceField's.
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
    /// Entries for values of an enum, each with its title.
    template <class Enum, class Title> void offer(const QList<Enum>& values, Title title)
    {
        QList<Choice> choices;
        for (const Enum value : values)
            choices.append({int(value), title(value)});
        setChoices(choices);
    }
    void setValue(const QVariant& value);
    [[nodiscard]] QVariant value() const; ///< invalid while nothing is chosen
    [[nodiscard]] QString text() const;
    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] bool isEmpty() const override { return !value().isValid(); }
    [[nodiscard]] QString inputProblem() const override;
    void settle() override;
    [[nodiscard]] QComboBox* combo() const { return m_combo; }

private:
    [[nodiscard]] int index() const; ///< of the entry that the text is, -1 when it is none

    QComboBox* m_combo = nullptr;
};
