#pragma once

#include "models/interns/internentry.h"
#include "ui/common/recorddialog.h"

/// One paper or day of an intern's file: the fields are those of its kind.
class InternEntryDialog final : public RecordDialog<InternEntry> {
    Q_OBJECT

public:
    InternEntryDialog(Office& office, const InternEntry& entry, QWidget* parent = nullptr);

    [[nodiscard]] InternEntry record() const override;

private:
    void makeHead(bool isNew);
    void makeWords();
    void showFieldsOfKind();
    void reveal(const QList<FormField*>& fields, bool isShown);

    ChoiceField* m_kind = nullptr;
    QList<FormField*> m_ofAttendance;
    QList<FormField*> m_ofLog;
    FormField* m_grade = nullptr;
};
