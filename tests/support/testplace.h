#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class Connection;

/// Where a test keeps its database: a file in a temporary folder, or with
/// VD_TEST_POSTGRESQL=postgresql:///postgres?host=… a fresh, empty database on that server. Gone with the test.
class TestPlace final {
public:
    TestPlace();
    ~TestPlace();
    TestPlace(const TestPlace&) = delete;
    TestPlace& operator=(const TestPlace&) = delete;

    [[nodiscard]] bool isOnServer() const { return !m_server.isEmpty(); }
    [[nodiscard]] const QString& location() const { return m_location; }
    /// Of another file in the folder.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A writing connection after these statements, which are in the words of migrations.
    [[nodiscard]] std::unique_ptr<Connection> open(const QStringList& statements) const;

private:
    QTemporaryDir m_folder;
    QString m_server;
    QString m_location;
};
