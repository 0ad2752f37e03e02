#pragma once

#include "models/security/audittrail.h"
#include "models/security/auditwords.h"
#include "ui/records/recordpage.h"

struct Desk;
class Office;

/// Who did what: the audit trail with filters, what changed from and to, export and verification.
class AuditPage final : public RecordPage {
    Q_OBJECT

public:
    explicit AuditPage(Office& office, QWidget* parent = nullptr);

    /// Follows the chain of the whole trail and says whether it is whole.
    void verify();
    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void exportBegun() override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] DetailTab overview(const AuditEvent& event);
    [[nodiscard]] DetailTab changes(const AuditEvent& event);
    void addChange(DetailTab& tab, const QJsonObject& change);

    AuditWords m_words;
    QPushButton* m_verify = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> auditPages(const Desk& desk);
