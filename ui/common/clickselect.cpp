#include "ui/common/clickselect.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>

namespace {

class ClickSelect final : public QObject {
public:
    explicit ClickSelect(QLineEdit* line)
        : QObject(line)
        , m_line(line)
    {
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_isFresh = static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
        if (event->type() == QEvent::MouseButtonRelease && watched == m_line && std::exchange(m_isFresh, false)
            && !m_line->hasSelectedText())
            m_line->selectAll();
        return QObject::eventFilter(watched, event);
    }

private:
    QLineEdit* m_line;
    bool m_isFresh = false;
};

} // namespace

void selectAllOnClick(QLineEdit* line, QWidget* editor)
{
    auto* filter = new ClickSelect(line);
    line->installEventFilter(filter);
    if (editor)
        editor->installEventFilter(filter);
}
