#pragma once

#include "models/organisation/importlookup.h"
#include "models/training/trainingrepository.h"

class Vault;

/// Courses with their sessions and who was there, a row for each person: 课程名称, 开始时间, 结束时间, 地点, 讲师,
/// 姓名, 编号, 学时, 成绩, 结果. A course is known by its code, else its name; a session by course and beginning; a
/// part by session and person. Courses and sessions that are new come along; a row without a person brings only those.
class CourseImport final : public RecordImporter {
public:
    explicit CourseImport(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString kind() const override { return QStringLiteral("courses"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    QStringList remarks() const override { return m_lookup.remarks(); }

private:
    /// The course that the row names, or what a new one would be.
    [[nodiscard]] Course courseOf(Connection& connection, const ImportRow& row, Problems& problems) const;
    [[nodiscard]] CourseSession sessionOf(
        Connection& connection, const Course& course, const ImportRow& row, Problems& problems) const;
    [[nodiscard]] Enrolment partOf(const ImportRow& row, Problems& problems) const;
    [[nodiscard]] RowOutcome take(
        UnitOfWork& work, const ImportRow& row, Course course, CourseSession session, std::optional<Enrolment> part);
    [[nodiscard]] RowOutcome takePart(UnitOfWork& work, const Enrolment& part);

    const Vault& m_vault;
    ImportLookup m_lookup;
    CourseRepository m_courses;
    CourseSessionRepository m_sessions;
    EnrolmentRepository m_parts;
    NameIndex<CourseId> m_byName;
};
