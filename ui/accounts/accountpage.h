#pragma once

#include "models/security/account.h"
#include "ui/records/recordpage.h"

struct Desk;
class Office;

/// Who works in the office: accounts with role, organization and state; passwords, the recovery code and the key.
class AccountPage final : public RecordPage {
    Q_OBJECT

public:
    /// `changeKey` asks, then changes the office's key.
    AccountPage(Office& office, std::function<void(QWidget*)> changeKey, QWidget* parent = nullptr);

    void setPassword(qint64 id);
    void reopen(qint64 id);
    void renewRecoveryCode();
    void showRoles();

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    [[nodiscard]] Account account(qint64 id);
    [[nodiscard]] DetailTab overview(const Account& account);
    [[nodiscard]] DetailTab history(qint64 id);
    void makeMenu();

    Office& m_office;
    std::function<void(QWidget*)> m_changeKey;
    QPushButton* m_reopen = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> accountsPages(const Desk& desk);
