#include "ui/mainwindow/helpwindow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>

namespace {
QString topicFile(const QString& topic)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QStringList folders = chinese ? QStringList{QStringLiteral("zh"), QStringLiteral("en")}
                                        : QStringList{QStringLiteral("en"), QStringLiteral("zh")};
    for (const QString& name : {topic, QStringLiteral("index")}) {
        for (const QString& folder : folders) {
            const QString path = QStringLiteral(":/help/%1/%2.html").arg(folder, name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}
} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_browser(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setWindowIcon(::windowIcon());
    m_browser->setProperty("vdPlain", true);
    m_browser->setOpenExternalLinks(false);
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->document()->setDocumentMargin(Theme::scaled(18));
    auto* start = new QPushButton(icon(Icon::Home), tr("First page"), this);
    auto* back = new QPushButton(icon(Icon::ArrowLeft), tr("Back"), this);
    connect(start, &QPushButton::clicked, this, [this] { showTopic(QStringLiteral("index")); });
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    back->setEnabled(false);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->addWidget(back);
    buttons->addWidget(start);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_browser);
    resize(Theme::scaled(560), Theme::scaled(620));
}

bool HelpWindow::hasTopic(const QString& topic)
{
    return QFile::exists(QStringLiteral(":/help/en/%1.html").arg(topic));
}

void HelpWindow::showTopic(const QString& topic)
{
    m_browser->setSource(QUrl(QStringLiteral("qrc") + topicFile(topic)));
    show();
    raise();
    activateWindow();
}
