#include "ui/imports/donestep.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr int remarksShown = 8;

} // namespace

DoneStep::DoneStep(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_rejects(new QLabel(this))
    , m_list(new QPushButton(::icon(Icon::ViewList, IconColor::OnAccent), tr("Show the list"), this))
    , m_again(new QPushButton(::icon(Icon::Upload), tr("Import another file"), this))
    , m_takeBack(new QPushButton(::icon(Icon::Undo), tr("Take this import back…"), this))
{
    Theme::setText(m_headline, Theme::Text::Heading);
    Theme::setText(m_counts, Theme::Text::Secondary);
    Theme::setText(m_remarks, Theme::Text::Faint);
    Theme::setText(m_rejects, Theme::Text::Secondary);
    Theme::setButton(m_list, Theme::Button::Primary);
    m_rejects->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(
        m_rejects, &QLabel::linkActivated, this, [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    connect(m_list, &QPushButton::clicked, this, &DoneStep::listRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &DoneStep::takeBackRequested);
    connect(m_again, &QPushButton::clicked, this, &DoneStep::againRequested);
    auto* sign = new QLabel(this);
    sign->setPixmap(iconPixmap(Icon::CheckCircle, IconColor::Green, Theme::scaled(52), devicePixelRatioF()));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_again);
    buttons->addWidget(m_list);
    buttons->addStretch();
    auto* card = new Card(this);
    QVBoxLayout* body = card->body();
    body->addStretch(2);
    for (QWidget* widget : QList<QWidget*>{sign, m_headline, m_counts, m_rejects, m_remarks})
        body->addWidget(widget, 0, Qt::AlignHCenter);
    body->addSpacing(Theme::scaled(14));
    body->addLayout(buttons);
    body->addStretch(3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void DoneStep::setReport(const ImportReport& report, const QString& rejectsPath)
{
    m_headline->setText(tr("%n rows were imported", nullptr, int(report.imported)));
    m_counts->setText(tr("Read %1 · imported %2 · updated %3 · skipped %4 · not imported %5")
                          .arg(report.read)
                          .arg(report.imported)
                          .arg(report.updated)
                          .arg(report.skipped)
                          .arg(report.rejected));
    m_takeBack->setVisible(report.journal != nullptr);
    QStringList remarks = report.remarks.mid(0, remarksShown);
    if (report.remarks.size() > remarksShown)
        remarks << tr("and %n more", nullptr, int(report.remarks.size()) - remarksShown);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_rejects->setVisible(!rejectsPath.isEmpty());
    m_rejects->setText(
        tr("The rows with problems lie in <a href=\"%1\">%2</a>; correct them there and import that file.<br>It holds "
           "what "
           "the source held, ID and phone numbers included: keep it safe, and delete it when you are done.")
            .arg(QUrl::fromLocalFile(rejectsPath).toString(), QFileInfo(rejectsPath).fileName().toHtmlEscaped()));
}

void DoneStep::setTakenBack(const WorkTakeBack::Report& report)
{
    m_headline->setText(tr("The import was taken back"));
    m_counts->setText(tr("Removed %1 · former values %2 · stay, changed since %3 · stay, in use %4")
                          .arg(report.removed)
                          .arg(report.restored)
                          .arg(report.changed)
                          .arg(report.used));
    m_remarks->hide();
    m_rejects->hide();
    m_takeBack->hide();
}

QString DoneStep::words() const
{
    return m_headline->text() + u'\n' + m_counts->text();
}
