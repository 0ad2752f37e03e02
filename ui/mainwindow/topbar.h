#pragma once

#include <QFrame>

class ChooserButton;
class GlobalSearch;
class OrganisationChooser;
class PeriodChooser;
class QMenu;

/// Logo and name, the search for everything, organization, period, account.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] GlobalSearch* search() const { return m_search; }
    [[nodiscard]] OrganisationChooser* organisation() const { return m_organisation; }
    [[nodiscard]] PeriodChooser* period() const { return m_period; }
    /// "Recorder · Liu" and what one can do with the account; the bar takes the menu.
    void setAccount(const QString& text, QMenu* menu);
    [[nodiscard]] ChooserButton* account() const { return m_account; }

private:
    GlobalSearch* m_search = nullptr;
    OrganisationChooser* m_organisation = nullptr;
    PeriodChooser* m_period = nullptr;
    ChooserButton* m_account = nullptr;
    QMenu* m_accountMenu = nullptr;
};
