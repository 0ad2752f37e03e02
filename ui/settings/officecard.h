#pragma once

#include "ui/common/card.h"

#include <QMap>

#include <functional>
#include <optional>

class CheckField;
class NumberField;
class Office;
class TextField;

/// Whose office it is, who issues, whether it checks its own entries, and how soon orders are due.
class OfficeCard final : public Card {
    Q_OBJECT

public:
    explicit OfficeCard(Office& office, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& text, std::function<void()> undo);

private:
    struct Values {
        QString name;
        QString issuer;
        bool allowsSelfCheck = false;
        QString workingHours;
        int responseMinutes = 0;
        int completionHours = 0;
        int noShowMonths = 0;
        int followUpDays = 0;
        bool countsDuty = false;

        bool operator==(const Values&) const = default;
    };

    [[nodiscard]] Values stored() const;
    [[nodiscard]] Values typed() const;
    void fill();
    void save();
    void putBack(const QMap<QString, std::optional<QString>>& before);

    Office& m_office;
    TextField* m_name = nullptr;
    TextField* m_issuer = nullptr;
    CheckField* m_selfCheck = nullptr;
    TextField* m_workingHours = nullptr;
    NumberField* m_response = nullptr;
    NumberField* m_completion = nullptr;
    NumberField* m_noShows = nullptr;
    NumberField* m_followUps = nullptr;
    CheckField* m_countsDuty = nullptr;
};
