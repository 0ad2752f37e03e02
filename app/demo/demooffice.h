#pragma once

#include "models/common/task.h"

#include <QString>

#include <memory>

class Office;

/// How large a sample office shall be, and which one: the same seed makes the same office.
struct DemoSize {
    int volunteers = 1200;
    quint32 seed = 1;
    int recordsPerVolunteer = 20; ///< over three years
};

/// What a sample office holds.
struct DemoResult {
    qint64 volunteers = 0;
    qint64 teams = 0;
    qint64 stations = 0;
    qint64 projects = 0;
    qint64 activities = 0;
    qint64 serviceRecords = 0;
    qint64 orders = 0;
    qint64 awards = 0;
};

/// The steps of makeDemoOffice, for work that runs off the screen thread: an office must not be closed there.
[[nodiscard]] std::unique_ptr<Office> createDemoOffice(const QString& location, const QString& password = {});
DemoResult fillDemoOffice(Office& office, const DemoSize& size, TaskContext& task);
/// The file and what lies beside it; after the office is closed.
void removeDemoOffice(const QString& location);

/// Makes a believable office of any size with three years of history. Its password is `password`, or the documented
/// one.
DemoResult makeDemoOffice(
    const QString& location, const DemoSize& size, TaskContext& task, const QString& password = {});
/// The same from an office's own files; see fillFromFiles().
DemoResult makeDemoOffice(
    const QString& location, const QStringList& files, TaskContext& task, const QString& password = {});
/// The documented password of sample offices; shown at sign-in for them only.
[[nodiscard]] QString demoPassword();
