#pragma once

#include "models/interns/intern.h"
#include "ui/common/recorddialog.h"

/// The form of an intern. A mentor who is in the register is linked by name.
class InternDialog final : public RecordDialog<Intern> {
    Q_OBJECT

public:
    InternDialog(Office& office, const Intern& intern, QWidget* parent = nullptr);

    [[nodiscard]] Intern record() const override;

private:
    void makePerson();
    void makePractice(bool isNew);
    void makeAssessment();
};
