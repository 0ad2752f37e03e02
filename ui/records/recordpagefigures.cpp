#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/records/recordpage.h"

#include <QLocale>

void RecordPage::countsChanged()
{
    showCounts();
    showEmptyState();
    restoreSelection();
}

void RecordPage::showCounts()
{
    if (isSecondView())
        return setSubtitle(m_figures);
    const QLocale locale;
    const QString all = locale.toString(m_model->grandTotal());
    QString text = m_model->total() == m_model->grandTotal()
        ? tr("%1 in all").arg(all)
        : tr("%1 matching of %2").arg(locale.toString(m_model->total()), all);
    if (m_model->isLoading() && m_model->grandTotal() == 0)
        text = tr("Loading…");
    setSubtitle(m_figures.isEmpty() ? text : tr("%1 · %2").arg(text, m_figures));
}

void RecordPage::refreshFigures()
{
    if (m_figuring) {
        m_figuring->disconnect(this);
        m_figuring->cancel();
    }
    m_figures.clear();
    Figures figures;
    guard([&] { figures = this->figures(); });
    showCounts();
    if (!figures)
        return;
    m_figuring = runTask(
        this, tr("Adding up"),
        [&database = m_office.database(), figures](TaskContext&) { return figures(database.reader()); },
        [this](const QString& text) {
            m_figures = text;
            showCounts();
        });
    connect(m_figuring, &Task::finished, this, [this](const std::exception_ptr& error) { attempt(window(), error); });
}
