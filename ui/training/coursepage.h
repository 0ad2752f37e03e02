#pragma once

#include "models/training/course.h"
#include "ui/records/formpage.h"

/// What people are trained in.
class CoursePage final : public FormPage<Course> {
    Q_OBJECT

public:
    explicit CoursePage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Course stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Course fresh() override;
    [[nodiscard]] qint64 fillIn(const Course& course) override;
    void save(UnitOfWork& work, const Course& course) const override;

private:
    [[nodiscard]] DetailTab sessionsOf(const Course& course);
};
