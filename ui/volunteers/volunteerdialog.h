#pragma once

#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteervalidator.h"
#include "ui/common/recorddialog.h"

/// A volunteer's form. A resident ID number fills birth date and sex; kept numbers stay masked until typed anew.
class VolunteerDialog final : public RecordDialog<Volunteer> {
    Q_OBJECT

public:
    /// Without `volunteer`, a new one.
    VolunteerDialog(Office& office, const std::optional<Volunteer>& volunteer, QWidget* parent = nullptr);

    [[nodiscard]] Volunteer record() const override;

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] Store store() const override;

private:
    void addPersonSection();
    void addHome();
    void addServiceSection(const Volunteer& shown);
    void addProfessionSection();
    void addContactSection();
    void addTerm(const char* name, const QString& label, Dictionary dictionary, TermId Volunteer::*member);
    void fillFromNumber();

    PersonalNumberField* m_idNumber = nullptr;
    ChoiceField* m_sex = nullptr;
    DateField* m_birthDate = nullptr;
    ReferenceField* m_team = nullptr; ///< new volunteers only
};
