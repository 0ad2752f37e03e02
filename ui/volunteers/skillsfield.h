#pragma once

#include "models/words/dictionary.h"
#include "ui/common/formfield.h"

class QCheckBox;

/// Several words of a dictionary, ticked.
class SkillsField final : public FormField {
    Q_OBJECT

public:
    SkillsField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    /// Retired words are offered only where they are in use.
    void setTerms(const QList<Term>& terms, const QList<TermId>& present);
    void setChosen(const QList<TermId>& chosen);
    [[nodiscard]] QList<TermId> chosen() const; ///< by id
    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] bool isEmpty() const override { return chosen().isEmpty(); }
    [[nodiscard]] QList<QWidget*> stops() const override;

private:
    QWidget* m_area = nullptr;
    QList<std::pair<TermId, QCheckBox*>> m_boxes;
};

inline void showIn(SkillsField& field, const QList<TermId>& value)
{
    field.setChosen(value);
}
inline void readFrom(const SkillsField& field, QList<TermId>& value)
{
    value = field.chosen();
}
