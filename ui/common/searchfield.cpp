#include "ui/common/searchfield.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

SearchField::SearchField(const QString& hint, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    addAction(icon(Icon::Magnify, IconColor::Secondary), QLineEdit::LeadingPosition);
    QAction* clear = addAction(icon(Icon::Close, IconColor::Secondary), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the search (Esc)"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this, clear](const QString& text) {
        clear->setVisible(!text.isEmpty());
        if (m_keys)
            m_keys->setVisible(text.isEmpty());
        setTextMargins(0, 0, m_keys && text.isEmpty() ? m_keys->width() + Theme::scaled(6) : 0, 0);
        Q_EMIT searched(text.trimmed());
    });
}

void SearchField::setShortcutHint(const QString& keys)
{
    if (!m_keys)
        m_keys = new QLabel(this);
    m_keys->setText(keys);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setStyleSheet(QStringLiteral("QLabel#keys{border:1px solid palette(mid);border-radius:4px;padding:0 5px;"
                                         "background:palette(base);color:palette(placeholder-text);font-size:%1px}")
                              .arg(Theme::scaled(11)));
    m_keys->adjustSize();
    setTextMargins(0, 0, m_keys->width() + Theme::scaled(6), 0);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (event->key() == Qt::Key_Down)
        Q_EMIT leftDownwards();
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (m_keys)
        m_keys->move(width() - m_keys->width() - Theme::scaled(9), (height() - m_keys->height()) / 2);
}
