#pragma once

#include "models/certificates/certificate.h"
#include "ui/records/formpage.h"

/// Requests and certificates of service record: the register 证明登记册.
class CertificatePage final : public FormPage<Certificate> {
    Q_OBJECT

public:
    explicit CertificatePage(Office& office, QWidget* parent = nullptr);

    /// Asks for a code and the last digit of the ID number, and says what the certificate is, without a name.
    void checkCode();
    /// Issues what is approved among these and writes all of them into one PDF file.
    void issueMany(const QList<qint64>& ids);
    void printNotice();

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Certificate stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Certificate fresh() override;
    [[nodiscard]] qint64 fillIn(const Certificate& certificate) override;
    void save(UnitOfWork& work, const Certificate& certificate) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] DetailTab overview(const Certificate& certificate);
    [[nodiscard]] DetailTab records(const Certificate& certificate);

    QPushButton* m_next = nullptr; ///< the usual next step
    QPushButton* m_print = nullptr;
};
