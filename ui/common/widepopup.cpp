#include "ui/common/widepopup.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

void openWide(QCompleter& completer, const QLineEdit& line)
{
    const QAbstractItemModel* offers = completer.completionModel();
    int wide = qMax(line.width(), Theme::scaled(340));
    const QFontMetrics letters(completer.popup()->font());
    const int around = completer.popup()->verticalScrollBar()->sizeHint().width() + Theme::scaled(24);
    for (int row = 0; row < offers->rowCount(); ++row)
        wide = qMax(wide, letters.horizontalAdvance(offers->index(row, 0).data().toString()) + around);
    completer.complete(QRect(0, 0, qMin(wide, line.screen()->availableSize().width()), line.height()));
}
