#pragma once

#include "models/volunteers/volunteer.h"
#include "ui/records/formpage.h"

class ReportActions;
struct Desk;

/// The roster: everybody who is or was registered, with what they did.
class VolunteerPage final : public FormPage<Volunteer> {
    Q_OBJECT

public:
    explicit VolunteerPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Volunteer stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Volunteer fresh() override;
    [[nodiscard]] qint64 fillIn(const Volunteer& volunteer) override;
    void save(UnitOfWork& work, const Volunteer& volunteer) const override;
    void printRecords() override;
    [[nodiscard]] Figures figures() override;

private:
    /// The preview of the person's hours, from which it is also saved as a workbook.
    void showHoursSheet(VolunteerId id);

    ReportActions* m_reports = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> volunteersPages(const Desk& desk);
