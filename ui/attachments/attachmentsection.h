#pragma once

#include "models/attachments/attachment.h"

#include <QWidget>

class FileReceiver;
class Office;
class OpenedFiles;
class Page;
class QLabel;
class QListWidget;
class QPushButton;
class RecordPage;
struct NewFile;

/// The files kept with one record: add, drop, paste, open, save, look at pictures, withdraw.
class AttachmentSection final : public QWidget {
    Q_OBJECT

public:
    /// `page` offers the ways back. `subjectKind`: RecordKind::subject.
    AttachmentSection(Office& office, Page& page, QString subjectKind, QWidget* parent = nullptr);

    void showRecord(qint64 id);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* pasteButton() const { return m_paste; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* previewButton() const { return m_look; }
    [[nodiscard]] QPushButton* withdrawButton() const { return m_withdraw; }
    [[nodiscard]] QLabel* preview() const { return m_preview; }

Q_SIGNALS:
    /// How many files are kept with the record that is shown.
    void countChanged(int kept);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeButtons();
    void makeLayout();
    void showFiles();
    void showButtons();
    void keep(const QList<NewFile>& files);
    [[nodiscard]] const Attachment* current() const;
    [[nodiscard]] QByteArray read(const Attachment& file);
    void open();
    void saveAs();
    void look();
    void withdraw();
    void step(const Attachment& file, AttachmentState to, const QString& reason, const QString& told);

    Office& m_office;
    Page& m_page;
    AttachmentSubject m_subject;
    QList<Attachment> m_files;
    FileReceiver* m_receiver = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_preview = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_withdraw = nullptr;
};

/// The last tab of a page's detail panel: the files of the chosen record.
void addFilesTab(RecordPage& page, Office& office, const QString& subjectKind);
/// The same in a window of its own, for a record that is shown elsewhere.
void showFilesDialog(Page& page, Office& office, const AttachmentSubject& subject, const QString& title);
