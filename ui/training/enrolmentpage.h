#pragma once

#include "models/training/enrolment.h"
#include "ui/records/formpage.h"

/// Who takes part in which session, came and passed.
class EnrolmentPage final : public FormPage<Enrolment> {
    Q_OBJECT

public:
    explicit EnrolmentPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Enrolment stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Enrolment fresh() override;
    [[nodiscard]] qint64 fillIn(const Enrolment& enrolment) override;
    void save(UnitOfWork& work, const Enrolment& enrolment) const override;

private:
    QPushButton* m_next = nullptr; ///< the usual next step of the chosen person
};
