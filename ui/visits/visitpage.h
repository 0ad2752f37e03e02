#pragma once

#include "models/visits/visit.h"
#include "ui/common/pagecontext.h"
#include "ui/records/formpage.h"

struct Desk;

/// The register of visits 来访登记.
class VisitPage final : public FormPage<Visit> {
    Q_OBJECT

public:
    explicit VisitPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Visit stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Visit fresh() override;
    [[nodiscard]] qint64 fillIn(const Visit& record) override;
    void save(UnitOfWork& work, const Visit& record) const override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] DetailTab overview(const Visit& visit);
    void makeOrder(VisitId id);

    QPushButton* m_next = nullptr; ///< the usual next step of the chosen visit
};

[[nodiscard]] QList<PageEntry> visitsPages(const Desk& desk);
