#pragma once

#include "models/backups/backupsettings.h"
#include "ui/common/card.h"

#include <functional>

class NumberField;
class Office;
class QLabel;
class TextField;

/// Where backups lie, how much room they may take, and when a copy on another drive is asked for.
class BackupSettingsCard final : public Card {
    Q_OBJECT

public:
    explicit BackupSettingsCard(Office& office, QWidget* parent = nullptr);

    void fill();
    [[nodiscard]] TextField* folder() const { return m_folder; }
    [[nodiscard]] NumberField* budget() const { return m_budget; }
    [[nodiscard]] NumberField* reminder() const { return m_reminder; }

Q_SIGNALS:
    void saved(const QString& text, std::function<void()> undo);

private:
    [[nodiscard]] BackupSettings typed() const;
    void chooseFolder();
    void save(const BackupSettings& settings, bool isUndo);

    Office& m_office;
    TextField* m_folder = nullptr;
    NumberField* m_budget = nullptr;
    NumberField* m_reminder = nullptr;
};
