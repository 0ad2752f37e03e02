#pragma once

#include "models/office/office.h"
#include "models/spreadsheets/importrunner.h"

#include <QTemporaryDir>

#include <memory>

/// A real office file with the real schema in a temporary folder; 潍州路街道, its administrator signed in.
/// With VD_TEST_POSTGRESQL=postgresql:///postgres?host=… it is a fresh database on that server instead.
class TestOffice final {
public:
    TestOffice();

    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] Database& database() { return m_office->database(); }
    [[nodiscard]] Connection& reader() { return m_office->database().reader(); }
    [[nodiscard]] const Vault& vault() { return m_office->vault(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QString& location() const { return m_location; }

    ChangeSet run(const Database::Work& work) { return m_office->run(work); }
    /// Imports a file of tests/data/kuiwen (or an absolute path).
    ImportReport importFile(RecordImporter& importer, const QString& file, ImportOptions options = {});

    static constexpr auto administrator = "王主任";
    static constexpr auto password = "test-password-1";

private:
    QTemporaryDir m_folder;
    QString m_location;
    std::unique_ptr<Office> m_office;
};
