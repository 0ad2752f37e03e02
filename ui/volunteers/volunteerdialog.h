#pragma once

#include "models/teams/rosterimport.h"
#include "models/volunteers/volunteer.h"
#include "ui/common/formdialog.h"

class Office;
class SkillsField;

/// A volunteer's form. A resident ID number fills birth date and sex; kept numbers stay masked until typed anew.
class VolunteerDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Without `volunteer`, a new one. `hooks` link records that named the person before.
    VolunteerDialog(Office& office, const std::optional<Volunteer>& volunteer,
        QList<RosterImport::ArrivalHook> hooks = {}, QWidget* parent = nullptr);

    /// What stands in the fields.
    [[nodiscard]] Volunteer volunteer() const;
    /// Who was saved; invalid before.
    [[nodiscard]] VolunteerId savedId() const { return m_savedId; }

private:
    void addPersonSection();
    void addServiceSection();
    void addProfessionSection();
    void addContactSection();
    void loadChoices();
    void fill(const Volunteer& volunteer);
    void fillNumbers(const Volunteer& volunteer);
    void fillFromNumber();
    void store();
    [[nodiscard]] Problems check() const;

    Office& m_office;
    Volunteer m_start;
    QList<RosterImport::ArrivalHook> m_hooks;
    VolunteerId m_savedId;

    TextField* m_name = nullptr;
    ChoiceField* m_idType = nullptr;
    PersonalNumberField* m_idNumber = nullptr;
    ChoiceField* m_sex = nullptr;
    DateField* m_birthDate = nullptr;
    PersonalNumberField* m_phone = nullptr;
    ChoiceField* m_organisation = nullptr;
    ChoiceField* m_estate = nullptr;
    TextField* m_address = nullptr;
    ChoiceField* m_politics = nullptr;
    CheckField* m_double = nullptr;
    ChoiceField* m_team = nullptr; ///< new volunteers only
    DateField* m_registeredOn = nullptr;
    ChoiceField* m_level = nullptr;
    SkillsField* m_skills = nullptr;
    TextField* m_freeTimes = nullptr;
    TextField* m_platformNumber = nullptr;
    TextField* m_education = nullptr;
    TextField* m_occupation = nullptr;
    TextField* m_certificateLevel = nullptr;
    DateField* m_certificateExpiresOn = nullptr;
    DateField* m_insuredFrom = nullptr;
    DateField* m_insuredTo = nullptr;
    TextField* m_contactName = nullptr;
    PersonalNumberField* m_contactPhone = nullptr;
    CheckField* m_guardianConsent = nullptr;
    CheckField* m_consent = nullptr;
    MultiLineField* m_notes = nullptr;
};
