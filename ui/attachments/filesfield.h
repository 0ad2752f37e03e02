#pragma once

#include "models/attachments/attachmentcontent.h"
#include "ui/common/formfield.h"

class FileReceiver;
class QListWidget;
class QPushButton;

/// Files that a form brings along: they are kept when it is saved.
class FilesField final : public FormField {
    Q_OBJECT

public:
    FilesField(const QString& name, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] const QList<NewFile>& files() const { return m_files; }
    void add(const QList<NewFile>& files);
    void remove(int row);
    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] QList<QWidget*> stops() const override;
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFiles();

    QList<NewFile> m_files;
    FileReceiver* m_receiver = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
};
