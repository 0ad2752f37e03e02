#include "ui/charts/chartcard.h"

#include "models/common/error.h"
#include "models/spreadsheets/formulatext.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <QVariant>

namespace {
/// Pictures go into slides and papers: twice the screen's resolution.
constexpr double pictureScale = 2.0;
} // namespace

ChartCard::ChartCard(const QString& title, QWidget* parent)
    : Card(title, parent)
{
    auto* menu = new QMenu(this);
    menu->addAction(icon(Icon::Copy), tr("Copy picture"), this, &ChartCard::copyPicture);
    menu->addAction(icon(Icon::Image), tr("Save as PNG…"), this, &ChartCard::savePicture);
    menu->addSeparator();
    menu->addAction(icon(Icon::Table), tr("Copy numbers"), this, &ChartCard::copyNumbers);
    menu->addAction(icon(Icon::FileExcel), tr("Export numbers…"), this, [this] { Q_EMIT exportRequested(m_table); });
    setMenu(menu);
}

void ChartCard::setChart(QWidget* chart)
{
    body()->addWidget(chart, 1);
}

QString ChartCard::tableText() const
{
    QStringList lines{m_table.headings.join(u'\t')};
    for (const QVariantList& row : m_table.rows) {
        QStringList cells;
        for (const QVariant& cell : row)
            cells << (cell.typeId() == QMetaType::QString ? harmlessText(cell.toString()) : cell.toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QImage ChartCard::picture() const
{
    QImage image(size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(palette().color(QPalette::Base));
    auto* self = const_cast<ChartCard*>(this);
    self->render(&image);
    return image;
}

void ChartCard::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(picture());
}

void ChartCard::savePicture()
{
    const QString path = Dialogs::saveFile(
        this, tr("Save picture"), title() + QStringLiteral(".png"), tr("Pictures (*.png)"), QStringLiteral("pictures"));
    if (path.isEmpty())
        return;
    attempt(this, [&] {
        if (!picture().save(path, "PNG"))
            throw Error(tr("The picture could not be written to %1. Choose another folder.").arg(path));
    });
}

void ChartCard::copyNumbers() const
{
    QGuiApplication::clipboard()->setText(tableText());
}
