#include "ui/imports/filestep.h"

#include "models/common/clearnumbers.h"
#include "models/office/office.h"
#include "models/spreadsheets/recordimporter.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace {

constexpr int recentKept = 8;

QString recentKey()
{
    return QStringLiteral("imports/recent");
}

QString droppedFile(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QLabel* label(const QString& text, Theme::Text kind)
{
    auto* made = new QLabel(text);
    Theme::setText(made, kind);
    return made;
}

} // namespace

FileStep::FileStep(Office& office, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_choose(new QPushButton(::icon(Icon::Folder, IconColor::OnAccent), tr("Choose a file…"), this))
    , m_recentTitle(label(tr("Imported lately"), Theme::Text::Strong))
    , m_recent(new QListWidget(this))
{
    setAcceptDrops(true);
    m_kind->addItem(tr("Recognize what the file holds"), QString());
    for (const QString& key : office.features().importKeys())
        m_kind->addItem(office.features().makeImporter(key, office)->title(), key);
    m_kind->setAccessibleName(tr("What the file holds"));
    Theme::setButton(m_choose, Theme::Button::Primary);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::choose);
    m_recent->setAccessibleName(tr("Imported lately"));
    m_recent->setFrameShape(QFrame::NoFrame);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT fileChosen(item->data(Qt::UserRole).toString()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeCard());
    showRecent();
}

QWidget* FileStep::makeCard()
{
    auto* card = new Card(this);
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(Icon::Upload, IconColor::Faint, Theme::scaled(48), devicePixelRatioF()));
    auto* kindRow = new QHBoxLayout;
    kindRow->addStretch();
    kindRow->addWidget(label(tr("Contents"), Theme::Text::Secondary));
    kindRow->addWidget(m_kind);
    kindRow->addStretch();
    QVBoxLayout* body = card->body();
    body->addStretch(2);
    body->addWidget(sign, 0, Qt::AlignHCenter);
    body->addWidget(label(tr("Drop an Excel file here"), Theme::Text::Heading), 0, Qt::AlignHCenter);
    body->addWidget(
        label(tr(".xlsx, .xlsb, .xls, .ods, .csv and tables of web systems. The file itself is never changed."),
            Theme::Text::Faint),
        0, Qt::AlignHCenter);
    body->addSpacing(Theme::scaled(8));
    body->addWidget(m_choose, 0, Qt::AlignHCenter);
    body->addSpacing(Theme::scaled(8));
    body->addLayout(kindRow);
    body->addStretch(1);
    body->addWidget(m_recentTitle);
    body->addWidget(m_recent);
    body->addStretch(1);
    return card;
}

void FileStep::setKind(const QString& key)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(key)));
}

QString FileStep::kind() const
{
    return m_kind->currentData().toString();
}

void FileStep::choose()
{
    const QString filter = tr("Tables (*.xlsx *.xlsb *.xls *.ods *.csv *.txt *.tsv *.xml *.html *.htm);;All files (*)");
    const QString path = Dialogs::openFile(window(), tr("Choose the file to import"), filter, QStringLiteral("import"));
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void FileStep::remember(const QString& path)
{
    if (path != withoutClearNumbers(path))
        return; // settings keep no ID or phone number
    QSettings settings;
    QStringList recent = settings.value(recentKey()).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(recentKey(), recent.mid(0, recentKept));
    showRecent();
}

void FileStep::showRecent()
{
    m_recent->clear();
    for (const QString& path : QSettings().value(recentKey()).toStringList()) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        auto* item = new QListWidgetItem(::icon(Icon::FileExcel, IconColor::Green), file.fileName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setMaximumHeight(Theme::scaled(30) * qMin(m_recent->count(), 5) + Theme::scaled(8));
}

void FileStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileChosen(path);
}
