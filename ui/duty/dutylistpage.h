#pragma once

#include "models/duty/dutyroster.h"
#include "ui/records/formpage.h"

/// Single duties with attendance, exchanges and the record to print.
class DutyListPage final : public FormPage<Duty> {
    Q_OBJECT

public:
    explicit DutyListPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Duty stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Duty fresh() override;
    [[nodiscard]] qint64 fillIn(const Duty& record) override;
    void save(UnitOfWork& work, const Duty& record) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }
    [[nodiscard]] Figures figures() override;

private:
    void chooseWho(DutyId id);
    void askForExchange(DutyId id);
    void printRecord();

    QPushButton* m_next = nullptr; ///< the usual next step of the chosen duty
};
