#pragma once

#include "models/training/course.h"
#include "ui/records/formpage.h"

/// Courses as they are held, with who came.
class CourseSessionPage final : public FormPage<CourseSession> {
    Q_OBJECT

public:
    explicit CourseSessionPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] CourseSession stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] CourseSession fresh() override;
    [[nodiscard]] qint64 fillIn(const CourseSession& courseSession) override;
    void save(UnitOfWork& work, const CourseSession& courseSession) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    void signUp(CourseSessionId id);
    void signUpTeam(CourseSessionId id);
    void showPeople(CourseSessionId id);

    QPushButton* m_next = nullptr; ///< the usual next step of the chosen session
};
