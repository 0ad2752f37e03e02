#pragma once

#include <QCompleter>

class QStandardItemModel;

/// Offers the entries that hold the typed text anywhere, or whose pinyin (full or initials) does.
class PinyinCompleter final : public QCompleter {
    Q_OBJECT

public:
    explicit PinyinCompleter(QObject* parent = nullptr);
    void setEntries(const QStringList& texts);

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {path}; }

private:
    QStandardItemModel* m_entries = nullptr;
};
