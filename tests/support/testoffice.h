#pragma once

#include "models/office/office.h"
#include "models/spreadsheets/importrunner.h"
#include "tests/support/testplace.h"

#include <memory>

/// A real office with the real schema in a place of its own; 潍州路街道, its administrator signed in.
class TestOffice final {
public:
    TestOffice();

    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] Database& database() { return m_office->database(); }
    [[nodiscard]] Connection& reader() { return m_office->database().reader(); }
    [[nodiscard]] const Vault& vault() { return m_office->vault(); }
    [[nodiscard]] QString path(const QString& name) const { return m_place.path(name); }
    [[nodiscard]] const QString& location() const { return m_place.location(); }
    /// All that is stored, as whoever takes the disk would find it: file and log, or the rows of the server.
    [[nodiscard]] QByteArray stored();

    /// Writes these lines into a file of the test's own folder, in UTF-8.
    [[nodiscard]] QString write(const QString& name, const QStringList& lines) const;
    ChangeSet run(const Database::Work& work) { return m_office->run(work); }
    /// Imports a file of tests/data/kuiwen (or an absolute path).
    ImportReport importFile(RecordImporter& importer, const QString& file, ImportOptions options = {});

    static constexpr auto administrator = "王主任";
    static constexpr auto password = "test-password-1";

private:
    TestPlace m_place;
    std::unique_ptr<Office> m_office;
};
