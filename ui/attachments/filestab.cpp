#include "models/office/office.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/common/attempt.h"
#include "ui/common/detailpanel.h"
#include "ui/common/undohistory.h"
#include "ui/records/recordpage.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

void addFilesTab(RecordPage& page, Office& office, const QString& subjectKind)
{
    DetailPanel* panel = page.details();
    auto* section = new AttachmentSection(office, page, subjectKind, panel);
    panel->addLastTab(section, AttachmentSection::tr("Attachments"));
    const auto showCount = [panel, section](int kept) {
        panel->tabs()->setTabText(panel->tabs()->indexOf(section),
            kept > 0 ? AttachmentSection::tr("Attachments %1").arg(kept) : AttachmentSection::tr("Attachments"));
    };
    QObject::connect(section, &AttachmentSection::countChanged, panel, showCount);
    QObject::connect(
        panel, &DetailPanel::recordShown, section, [section, &page] { section->showRecord(page.currentId()); });
}

void showFilesDialog(Page& page, Office& office, const AttachmentSubject& subject, const QString& title)
{
    QDialog dialog(page.window());
    dialog.setWindowTitle(title);
    dialog.resize(Theme::scaled(460), Theme::scaled(480));
    auto* section = new AttachmentSection(office, page, subject.kind, &dialog);
    section->showRecord(subject.id);
    auto* foot = new QDialogButtonBox(&dialog);
    QPushButton* close = foot->addButton(AttachmentSection::tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto* back = new QShortcut(QKeySequence(QKeySequence::Undo), &dialog);
    QObject::connect(back, &QShortcut::activated, &dialog, [&] {
        attempt(&dialog, [&] {
            if (UndoHistory* history = page.undoHistory())
                history->undoLast();
        });
    });
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(section, 1);
    layout->addWidget(foot);
    section->addButton()->setFocus();
    dialog.exec();
}
