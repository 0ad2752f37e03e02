#pragma once

#include "ui/common/page.h"

#include <functional>

class Office;

/// The office's settings and this machine's: cards, each saved for itself.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// `backUp` asks where and writes a verified copy.
    SettingsPage(Office& office, std::function<void(QWidget*)> backUp, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeBackupCard();

    Office& m_office;
    std::function<void(QWidget*)> m_backUp;
};
