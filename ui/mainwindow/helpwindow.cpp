#include "ui/mainwindow/helpwindow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/helppicture.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>

/// Puts the pictures that were taken under the headings of the pages they belong to.
class HelpBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    void setPicture(const QUrl& page, const HelpPicture& picture) { m_pictures.insert(page, picture); }

    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type == QTextDocument::ImageResource && name.scheme() == QLatin1String("picture"))
            return m_pictures.value(QUrl(QStringLiteral("qrc:") + name.path())).image;
        const QVariant resource = QTextBrowser::loadResource(type, name);
        const QUrl page = source().resolved(name);
        const HelpPicture picture = m_pictures.value(page);
        if (type != QTextDocument::HtmlResource || picture.isEmpty())
            return resource;
        QString text = QString::fromUtf8(resource.toByteArray());
        return text.replace(QStringLiteral("</h1>"), QStringLiteral("</h1>") + figure(page, picture)).toUtf8();
    }

private:
    [[nodiscard]] static QString figure(const QUrl& page, const HelpPicture& picture)
    {
        QStringList legend;
        for (const QString& text : picture.legend)
            legend << QStringLiteral("<b style=\"color:%1\">%2</b>&nbsp;%3")
                          .arg(Theme::colors().accent.name())
                          .arg(legend.size() + 1)
                          .arg(text.toHtmlEscaped());
        return QStringLiteral("<p style=\"line-height:100%\"><img src=\"picture:%1\" width=\"%2\"></p><p>%3</p>")
            .arg(page.path())
            .arg(qRound(picture.image.width() / picture.image.devicePixelRatio()))
            .arg(legend.join(QStringLiteral("&nbsp;&nbsp;&nbsp; ")));
    }

    QHash<QUrl, HelpPicture> m_pictures;
};

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
    , m_browser(new HelpBrowser(this))
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
    resize(Theme::scaled(720), Theme::scaled(680));
}

bool HelpWindow::hasTopic(const QString& topic)
{
    return QFile::exists(QStringLiteral(":/help/en/%1.html").arg(topic));
}

QTextBrowser* HelpWindow::browser() const
{
    return m_browser;
}

void HelpWindow::showTopic(const QString& topic, QWidget* subject)
{
    const QUrl page(QStringLiteral("qrc") + topicFile(topic));
    if (subject)
        m_browser->setPicture(page, takeHelpPicture(*subject, Theme::scaled(640)));
    m_browser->setSource(page);
    if (subject)
        m_browser->reload(); // the page may have been open with an earlier picture
    show();
    raise();
    activateWindow();
}
