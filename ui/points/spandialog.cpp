#include "ui/points/spandialog.h"

SpanDialog::SpanDialog(const QString& title, QDate first, QDate last, QWidget* parent)
    : FormDialog(title, parent)
{
    beginSection(tr("Days"));
    m_first = add<DateField>("firstDay", tr("First day"), Need::Required);
    m_last = add<DateField>("lastDay", tr("Last day"), Need::Required);
    m_first->setDate(first);
    m_last->setDate(last);
    setSaveText(tr("Work it out"));
    setValidator([this] {
        Problems problems;
        if (firstDay().isValid() && lastDay().isValid() && lastDay() < firstDay())
            problems << Problem{QStringLiteral("lastDay"), tr("The last day lies before the first one.")};
        return problems;
    });
    setSaver([] {});
}
