#include "ui/attachments/attachmentsection.h"

#include "models/attachments/attachmentcontent.h"
#include "models/attachments/attachmentsfeature.h"
#include "models/attachments/openedfiles.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/security/accountrepository.h"
#include "ui/attachments/filereceiver.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/common/page.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

namespace {

Icon iconOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        return Icon::Image;
    case FileKind::Pdf:
        return Icon::FilePdf;
    case FileKind::Sheet:
        return Icon::FileExcel;
    default:
        return Icon::FileDocument;
    }
}

QString addedText(Office& office, const Attachment& file)
{
    const auto account = AccountRepository().find(office.database().reader(), file.addedBy);
    return AttachmentSection::tr("%1 · %2 · %3", "size, when, by whom")
        .arg(fileSizeText(file.size), shownMoment(QDateTime::fromMSecsSinceEpoch(file.addedAt)),
            account ? account->name : QString());
}

/// The clear copies that a page has opened: they go with the page.
OpenedFiles& openedFiles(Page& page)
{
    auto* opened = page.findChild<OpenedFiles*>(QString(), Qt::FindDirectChildrenOnly);
    return opened ? *opened : *new OpenedFiles(&page);
}

} // namespace

AttachmentSection::AttachmentSection(Office& office, Page& page, QString subjectKind, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_page(page)
    , m_subject{std::move(subjectKind), 0}
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(
          tr("No file yet. Add the sheet or photo that proves it, drag it here, or paste a picture with Ctrl+V."),
          this))
    , m_preview(new QLabel(this))
{
    makeButtons();
    makeLayout();
    setFocusPolicy(Qt::ClickFocus); // Ctrl+V follows a click anywhere here
    m_list->setAccessibleName(tr("Attachments of the record"));
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->installEventFilter(this);
    m_receiver = new FileReceiver(this);
    m_receiver->setOn(office.may(Acts::KeepFiles));
    connect(m_receiver, &FileReceiver::received, this, &AttachmentSection::keep);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentSection::showButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, m_open, &QPushButton::click);
    connect(&office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("attachments")))
            showFiles();
    });
    showFiles();
}

void AttachmentSection::makeButtons()
{
    const auto make = [this](Icon sign, const QString& text, const Act& act, auto work) {
        auto* button = new QPushButton(icon(sign), text, this);
        Theme::setButton(button, Theme::Button::Plain);
        connect(button, &QPushButton::clicked, this, [this, work] { attempt(window(), [&] { work(); }); });
        permit(button, m_office, act);
        return button;
    };
    m_add = make(Icon::Paperclip, tr("Add files…"), Acts::KeepFiles, [this] { m_receiver->choose(); });
    m_paste = make(Icon::Image, tr("Paste picture"), Acts::KeepFiles, [this] { m_receiver->paste(); });
    m_open = make(Icon::OpenInNew, tr("Open", "a file"), Acts::OpenFiles, [this] { open(); });
    m_look = make(Icon::Eye, tr("Show picture"), Acts::OpenFiles, [this] { look(); });
    m_save = make(Icon::Save, tr("Save as…"), Acts::OpenFiles, [this] { saveAs(); });
    m_withdraw = make(Icon::CloseCircle, tr("Withdraw…"), Acts::KeepFiles, [this] { withdraw(); });
}

void AttachmentSection::makeLayout()
{
    Theme::setText(m_empty, Theme::Text::Faint);
    m_empty->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Picture"));
    auto* adding = new FlowLayout(Theme::scaled(6));
    adding->addWidget(m_add);
    adding->addWidget(m_paste);
    auto* acts = new FlowLayout(Theme::scaled(6));
    for (QPushButton* button : {m_open, m_look, m_save, m_withdraw})
        acts->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::scaled(8), 0, 0);
    layout->setSpacing(Theme::scaled(8));
    layout->addLayout(adding);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview);
    layout->addLayout(acts);
    layout->addStretch(0);
}

void AttachmentSection::showRecord(qint64 id)
{
    if (m_subject.id == id)
        return;
    m_subject.id = id;
    m_list->setCurrentRow(-1);
    showFiles();
}

void AttachmentSection::showFiles()
{
    const Attachment* const chosen = current();
    const AttachmentId kept = chosen ? chosen->id : AttachmentId();
    m_files = m_subject.id > 0 ? filesOf(m_office, m_subject) : QList<Attachment>();
    m_list->clear();
    for (const Attachment& file : std::as_const(m_files)) {
        const bool isKept = file.state == AttachmentState::Kept;
        const QString second = isKept ? addedText(m_office, file) : tr("Withdrawn: %1").arg(file.stateReason);
        auto* item = new QListWidgetItem(icon(iconOf(file.kind)), file.name + u'\n' + second, m_list);
        item->setToolTip(item->text());
        if (!isKept) {
            QFont font = item->font();
            font.setStrikeOut(true);
            item->setFont(font);
        }
        if (file.id == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !m_files.isEmpty())
        m_list->setCurrentRow(0);
    m_empty->setVisible(m_files.isEmpty());
    m_list->setVisible(!m_files.isEmpty());
    showButtons();
    const auto isKept = [](const Attachment& file) { return file.state == AttachmentState::Kept; };
    Q_EMIT countChanged(int(std::count_if(m_files.begin(), m_files.end(), isKept)));
}

const Attachment* AttachmentSection::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

void AttachmentSection::showButtons()
{
    const Attachment* file = current();
    const bool isKept = file && file->state == AttachmentState::Kept;
    for (QPushButton* button : {m_open, m_save, m_withdraw, m_look})
        button->setVisible(file);
    for (QPushButton* button : {m_open, m_save})
        button->setEnabled(isKept);
    m_look->setVisible(file && file->kind == FileKind::Picture);
    m_look->setEnabled(isKept);
    m_withdraw->setText(!file || isKept ? tr("Withdraw…") : tr("Keep again"));
    m_preview->clear();
    m_preview->hide();
    for (QPushButton* button : {m_add, m_paste})
        button->setEnabled(m_subject.id > 0);
}

void AttachmentSection::keep(const QList<NewFile>& files)
{
    if (m_subject.id <= 0)
        return;
    const auto taken = std::make_shared<TakenStep>();
    commit(
        this, m_office,
        [&vault = m_office.vault(), subject = m_subject, files, taken](
            UnitOfWork& work) { *taken = keepFiles(work, vault, subject, files); },
        [this, taken, count = int(files.size())](const ChangeSet&) {
            m_page.offerUndo(tr("%n file(s) added", nullptr, count),
                [&office = m_office, taken] { commitNow(office, taken->back); });
        });
}

/// Noted before anything is shown.
QByteArray AttachmentSection::read(const Attachment& file)
{
    commitNow(m_office, [file](UnitOfWork& work) { noteReading(work, file); });
    QByteArray content;
    performNow([&] { content = contentOf(m_office.database().reader(), m_office.vault(), file); });
    return content;
}

void AttachmentSection::open()
{
    const Attachment* chosen = current();
    if (!chosen)
        return;
    const Attachment file = *chosen;
    const QString path = openedFiles(m_page).write(file.name, read(file));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        throw Error(
            tr("No program of this computer opens “%1”. Save it with “Save as” and open it elsewhere.").arg(file.name));
}

void AttachmentSection::saveAs()
{
    const Attachment* chosen = current();
    if (!chosen)
        return;
    const Attachment file = *chosen;
    const QString path = Dialogs::saveFile(
        window(), tr("Save a file of the record"), diskName(file.name), {}, QStringLiteral("attachments"));
    if (path.isEmpty())
        return;
    const QByteArray content = read(file);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        throw Error(tr("“%1” cannot be written. Is there room, and may you write there?").arg(path), out.errorString());
    Dialogs::announceFile(window(), path);
}

void AttachmentSection::look()
{
    const Attachment* chosen = current();
    if (!chosen)
        return;
    const Attachment file = *chosen;
    const QImage picture = QImage::fromData(read(file));
    if (picture.isNull())
        throw Error(tr("“%1” cannot be shown here. Open it in its own program.").arg(file.name));
    const double ratio = devicePixelRatioF();
    const QSize room(m_list->width(), Theme::scaled(200));
    QImage shown = picture;
    if (picture.width() > room.width() * ratio || picture.height() > room.height() * ratio)
        shown = picture.scaled(room * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(shown));
    m_preview->setAccessibleDescription(file.name);
    m_preview->show();
}

void AttachmentSection::withdraw()
{
    const Attachment* chosen = current();
    if (!chosen)
        return;
    const Attachment file = *chosen;
    if (file.state == AttachmentState::Withdrawn)
        return step(file, AttachmentState::Kept, {}, tr("“%1” is kept again").arg(file.name));
    const auto reason
        = Dialogs::reason(window(), tr("Withdraw"), tr("Why is “%1” withdrawn? It is not deleted.").arg(file.name));
    if (reason)
        step(file, AttachmentState::Withdrawn, *reason, tr("“%1” is withdrawn").arg(file.name));
}

void AttachmentSection::step(const Attachment& file, AttachmentState to, const QString& reason, const QString& told)
{
    const auto taken = std::make_shared<TakenStep>();
    commit(
        this, m_office,
        [id = file.id, to, reason, taken](UnitOfWork& work) { *taken = takeAttachmentStep(work, id, to, reason); },
        [this, taken, told](const ChangeSet&) {
            m_page.offerUndo(told, [&office = m_office, taken] { commitNow(office, taken->back); });
        });
}

/// Enter opens, Delete withdraws.
bool AttachmentSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        QPushButton* const pressed = key == Qt::Key_Return || key == Qt::Key_Enter ? m_open
            : key == Qt::Key_Delete                                                ? m_withdraw
                                                                                   : nullptr;
        if (pressed) {
            pressed->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
