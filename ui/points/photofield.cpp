#include "ui/points/photofield.h"

#include "models/common/error.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

namespace {

constexpr int longestSide = 240; ///< pixels
constexpr qsizetype mostBytes = 48 * 1024;

QByteArray asJpeg(const QImage& image)
{
    for (int quality = 85; quality > 5; quality -= 20) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, "JPEG", quality) && bytes.size() <= mostBytes)
            return bytes;
    }
    return {};
}

} // namespace

PhotoField::PhotoField(const QString& name, const QString& label, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_picture(new QLabel)
    , m_choose(new QPushButton(tr("Choose a picture…")))
    , m_remove(new QPushButton(tr("Remove")))
{
    auto* editor = new QWidget(this);
    auto* layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_picture->setFixedSize(Theme::scaled(72), Theme::scaled(72));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAccessibleName(label);
    layout->addWidget(m_picture);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    layout->addStretch();
    setEditor(editor);
    connect(m_choose, &QPushButton::clicked, this, [this] { attempt(this, [this] { choose(); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPhoto({});
        notifyEdited();
    });
    setPhoto({});
}

QList<QWidget*> PhotoField::stops() const
{
    return {m_choose, m_remove};
}

void PhotoField::setPhoto(const QByteArray& photo)
{
    m_photo = photo;
    const QImage image = QImage::fromData(photo);
    m_picture->setPixmap(image.isNull()
            ? QPixmap()
            : QPixmap::fromImage(image.scaled(m_picture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_picture->setText(image.isNull() ? tr("none") : QString());
    m_remove->setEnabled(!photo.isEmpty());
}

void PhotoField::choose()
{
    const QString path = Dialogs::openFile(
        this, tr("Choose a picture"), tr("Pictures (*.jpg *.jpeg *.png *.bmp *.webp)"), QStringLiteral("pictures"));
    if (path.isEmpty())
        return;
    take(path);
    notifyEdited();
}

void PhotoField::take(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        throw Error(tr("This file holds no picture that can be read. Choose a JPEG or PNG file."));
    QImage flat(image.size(), QImage::Format_RGB32); // a JPEG knows no transparency
    flat.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            const double part = color.alphaF();
            const auto mixed = [part](int value) { return int(value * part + 255 * (1 - part)); };
            flat.setPixelColor(x, y, QColor(mixed(color.red()), mixed(color.green()), mixed(color.blue())));
        }
    }
    setPhoto(asJpeg(qMax(flat.width(), flat.height()) > longestSide
            ? flat.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : flat));
}
