#pragma once

#include "ui/records/recordpage.h"

struct Desk;
class Office;
struct ServicePerson;
struct ServiceRecord;

/// The table of hours: entering by hand, checking, voiding with a reason.
class ServicePage final : public RecordPage {
    Q_OBJECT

public:
    explicit ServicePage(Office& office, QWidget* parent = nullptr);

    /// The acts behind the buttons; the void asks for its reason.
    void voidRecords(const QList<qint64>& ids);
    void checkRecords(const QList<qint64>& ids);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] Figures figures() override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] DetailTab recordTab(const ServiceRecord& record, const ServicePerson& person) const;

    Office& m_office;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> servicePages(const Desk& desk);
