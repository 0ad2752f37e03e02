#pragma once

#include "ui/records/recordpage.h"
#include "ui/records/statesteps.h"

struct Desk;
class Office;
struct ServicePerson;
struct ServiceRecord;

/// The table of hours: entering by hand, checking, voiding with a reason.
class ServicePage final : public RecordPage {
    Q_OBJECT

public:
    explicit ServicePage(Office& office, QWidget* parent = nullptr);

    /// The check, and the void with its reason.
    [[nodiscard]] StateSteps& states() { return m_states; }
    [[nodiscard]] QPushButton* checkButton() const { return m_check; }
    [[nodiscard]] QPushButton* voidButton() const { return m_void; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] Figures figures() override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] DetailTab recordTab(const ServiceRecord& record, const ServicePerson& person) const;

    Office& m_office;
    StateSteps m_states;
    QPushButton* m_check = nullptr;
    QPushButton* m_void = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> servicePages(const Desk& desk);
