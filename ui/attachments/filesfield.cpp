#include "ui/attachments/filesfield.h"

#include "ui/attachments/filereceiver.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

FilesField::FilesField(const QString& name, const QString& label, QWidget* parent)
    : FormField(name, label, Need::Optional, parent)
{
    auto* box = new QWidget(this);
    m_add = new QPushButton(icon(Icon::Paperclip), tr("Add files…"), box);
    m_add->setAutoDefault(false);
    m_list = new QListWidget(box);
    m_list->setAccessibleName(label);
    m_list->setFixedHeight(Theme::scaled(64));
    m_list->installEventFilter(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(4));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    setEditor(box);
    setFocusProxy(m_add);
    setHint(tr("Drag them here or paste a picture; Delete takes one off."));
    m_receiver = new FileReceiver(box);
    connect(m_add, &QPushButton::clicked, m_receiver, &FileReceiver::choose);
    connect(m_receiver, &FileReceiver::received, this, &FilesField::add);
    showFiles();
}

void FilesField::add(const QList<NewFile>& files)
{
    for (const NewFile& file : files) {
        if (!m_files.contains(file))
            m_files << file;
    }
    showFiles();
    notifyEdited();
}

void FilesField::remove(int row)
{
    if (row < 0 || row >= m_files.size())
        return;
    m_files.removeAt(row);
    showFiles();
    m_list->setCurrentRow(std::min(row, int(m_files.size()) - 1));
    notifyEdited();
}

QVariant FilesField::content() const
{
    QStringList names;
    for (const NewFile& file : m_files)
        names << file.name;
    return names.join(u'\n');
}

QList<QWidget*> FilesField::stops() const
{
    return m_files.isEmpty() ? QList<QWidget*>{m_add} : QList<QWidget*>{m_add, m_list};
}

void FilesField::showFiles()
{
    m_list->clear();
    for (const NewFile& file : std::as_const(m_files))
        m_list->addItem(tr("%1 (%2)", "file, size").arg(file.name, fileSizeText(file.content.size())));
    m_list->setVisible(!m_files.isEmpty());
}

bool FilesField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        remove(m_list->currentRow());
        return true;
    }
    return FormField::eventFilter(watched, event);
}
