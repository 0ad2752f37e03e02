#pragma once

#include "ui/common/card.h"

#include <functional>

class CheckField;
class Office;
class TextField;

/// Whose office it is, who issues, and whether it checks its own entries.
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

        bool operator==(const Values&) const = default;
    };

    [[nodiscard]] Values stored() const;
    [[nodiscard]] Values typed() const;
    void fill();
    void save(const Values& values, bool isUndo);

    Office& m_office;
    TextField* m_name = nullptr;
    TextField* m_issuer = nullptr;
    CheckField* m_selfCheck = nullptr;
};
