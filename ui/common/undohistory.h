#pragma once

#include <QObject>

#include <functional>
#include <vector>

/// The last acts of this sitting that can be taken back, the newest first: shared by the undo bars of all pages and
/// Ctrl+Z. An entry is used once; what stands in its way is told by the act itself.
class UndoHistory final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Notes an act; `undo` may throw Error. Gives the number by which undo(number) takes it back.
    int add(const QString& text, std::function<void()> undo);
    /// Takes back the newest act; false when there is none.
    bool undoLast();
    /// Takes back this act; false when it is gone.
    bool undo(int number);
    /// Of the newest act; "" when there is none.
    [[nodiscard]] QString lastText() const;
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        int number = 0;
        QString text;
        std::function<void()> undo;
    };

    std::vector<Entry> m_entries;
    int m_last = 0;
};
