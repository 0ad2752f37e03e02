#pragma once

#include "models/teams/teammembersrepository.h"
#include "ui/common/formfield.h"

class Database;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

/// Finds one registered volunteer by name, pinyin initials or number, offered while typing.
class VolunteerField final : public FormField {
    Q_OBJECT

public:
    VolunteerField(const QString& name, const QString& label, Database* database, Need need = Need::Required,
        QWidget* parent = nullptr);

    /// A person who cannot be exchanged any more.
    void fix(const TeamPerson& person);
    [[nodiscard]] VolunteerId volunteer() const; ///< chosen, or the only one that fits
    [[nodiscard]] QString volunteerName() const;
    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] QString inputProblem() const override;
    [[nodiscard]] QLineEdit* line() const { return m_line; }

private:
    void search(const QString& words);
    void take(int row);
    [[nodiscard]] const TeamPerson* person() const;

    Database& m_database;
    QLineEdit* m_line = nullptr;
    QStandardItemModel* m_offers = nullptr;
    QCompleter* m_completer = nullptr;
    QList<TeamPerson> m_found;
    TeamPerson m_person;
};
