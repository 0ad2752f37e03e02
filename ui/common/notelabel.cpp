#include "ui/common/notelabel.h"

#include <QResizeEvent>

NoteLabel::NoteLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void NoteLabel::setNote(const QString& text)
{
    setText(text);
    updateGeometry();
}

QSize NoteLabel::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {0, qMax(m_reserved, width() > line ? QLabel::heightForWidth(width()) : line)};
}

void NoteLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}
