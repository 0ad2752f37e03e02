#pragma once

#include <QObject>

#include <memory>

class QLockFile;

/// Clear copies of files that a program of the desk shows: only their owner can read them, and they go with this
/// object. What a crash left behind goes at the next start.
class OpenedFiles final : public QObject {
    Q_OBJECT

public:
    explicit OpenedFiles(QObject* parent = nullptr);
    ~OpenedFiles() override;

    /// Path of a new copy. Throws Error when it cannot be written.
    [[nodiscard]] QString write(const QString& name, const QByteArray& content);

    /// Where copies of all running programs lie.
    [[nodiscard]] static QString base();
    /// Removes the copies of programs that do not run any more.
    static void removeLeftBehind();

private:
    QString m_folder; ///< "" until something is opened
    std::unique_ptr<QLockFile> m_lock;
    int m_count = 0;
};

/// A name for the disk: without the characters that file systems refuse, such as the stars of a masked number.
[[nodiscard]] QString diskName(const QString& name);
