#pragma once

#include "ui/common/page.h"

struct Desk;
class Office;

/// The office's settings and this machine's: cards, each saved for itself.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Office& office, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeBackupCard();
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> settingsPages(const Desk& desk);
