#pragma once

#include "models/interns/internentry.h"
#include "ui/records/formpage.h"

/// The list of interns, each with the file beside it: checklist, days and papers, certificate.
class InternListPage final : public FormPage<Intern> {
    Q_OBJECT

public:
    explicit InternListPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Intern stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Intern fresh() override;
    [[nodiscard]] qint64 fillIn(const Intern& intern) override;
    void save(UnitOfWork& work, const Intern& intern) const override;
    [[nodiscard]] Figures figures() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    void addEntry(InternId id);
    void showFile(InternId id);
    void printCertificate(InternId id);

    StateSteps m_entryStates;
    QPushButton* m_next = nullptr; ///< the usual next step of the chosen intern
    QPushButton* m_certificate = nullptr;
};
