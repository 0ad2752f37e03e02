#pragma once

#include "models/service/servicerecord.h"
#include "ui/records/recordpage.h"
#include "ui/records/statesteps.h"

struct Desk;
class Office;
struct ServicePerson;

/// The table of hours: entering by hand, checking, voiding with a reason.
class ServicePage final : public RecordPage {
    Q_OBJECT

public:
    explicit ServicePage(Office& office, QWidget* parent = nullptr);

    /// The check, and the void with its reason.
    [[nodiscard]] StateSteps& states() { return m_states; }
    [[nodiscard]] QPushButton* checkButton() const { return m_check; }
    [[nodiscard]] QPushButton* voidButton() const { return m_void; }
    [[nodiscard]] QPushButton* correctButton() const { return m_correct; }
    [[nodiscard]] QPushButton* signButton() const { return m_sign; }
    /// The second signature under the long days of the record; asks for a reason where an administrator signs.
    void signDays(ServiceRecordId id);
    /// Asks what the record is to be, and corrects it.
    void correct(ServiceRecordId id);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] Figures figures() override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    /// What its days add up to, where that is more than one check allows.
    void addDays(const ServiceRecord& record, DetailTab& tab) const;
    /// How it came here, and the records before and after a correction.
    void addOrigin(const ServiceRecord& record, DetailTab& tab) const;
    [[nodiscard]] DetailTab recordTab(const ServiceRecord& record, const ServicePerson& person) const;

    Office& m_office;
    StateSteps m_states;
    QPushButton* m_check = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_void = nullptr;
    QPushButton* m_correct = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> servicePages(const Desk& desk);
