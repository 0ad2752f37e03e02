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
    /// Issues what is approved among these, all or none, and writes it into one PDF file; says so when only the file
    /// is missing.
    void issueMany(const QList<qint64>& ids);
    /// Writes what is issued among these into one PDF file.
    void printMany(const QList<qint64>& ids);
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
    /// Those of the rows whose state suits.
    [[nodiscard]] QList<CertificateId> standing(const QList<qint64>& ids, bool (*suits)(CertificateState)) const;
    [[nodiscard]] QString askForFile(const QString& title);
    /// Counts a copy of each once the file is there; false when the clerk canceled it.
    bool writeTogether(const QList<CertificateId>& ids, const QString& path);
    [[nodiscard]] DetailTab overview(const Certificate& certificate);
    [[nodiscard]] DetailTab records(const Certificate& certificate);

    QPushButton* m_next = nullptr; ///< the usual next step
    QPushButton* m_print = nullptr;
};
