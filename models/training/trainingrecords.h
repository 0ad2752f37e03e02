#pragma once

#include "models/volunteers/personalrecords.h"

/// Courses: code, name, hours, whether they count for licences, sessions held.
class CourseRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("courses"); }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Sessions, the latest first: course, time, place, trainer, how many came.
class CourseSessionRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("course_sessions"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Who takes part in which session.
class EnrolmentRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("enrolments"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Credentials with their standing of today.
class CredentialRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("credentials"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 4; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Social workers' licences: level, registration, what is due when, training so far.
class LicenceRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("licences"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 5; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge courseBadge(const QString& stateCode);
[[nodiscard]] RecordBadge courseSessionBadge(const QString& stateCode);
[[nodiscard]] RecordBadge enrolmentBadge(const QString& stateCode);
