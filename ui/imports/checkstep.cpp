#include "ui/imports/checkstep.h"

#include "ui/common/card.h"
#include "ui/common/celldelegate.h"
#include "ui/common/statcard.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int narrowColumn = 56;
constexpr int widestColumn = 190;
constexpr int outcomeWidth = 84;

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

CheckStep::CheckStep(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportPreviewModel(this))
    , m_table(new QTableView(this))
    , m_reason(new QLabel(this))
    , m_read(new StatCard(tr("Read"), this))
    , m_importable(new StatCard(tr("Can be imported"), this))
    , m_known(new StatCard(tr("Known already"), this))
    , m_rejected(new StatCard(tr("With problems"), this))
    , m_duplicates(new QComboBox(this))
    , m_create(new QCheckBox(tr("Create what is missing"), this))
    , m_upgrade(new QCheckBox(tr("Upgrade 15-digit ID numbers"), this))
{
    makeTable();
    auto* card = new Card(this);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->layout()->setContentsMargins(1, 1, 1, 1); // the table reaches the border
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    layout->addWidget(makeCards());
    layout->addWidget(makeOptions());
    layout->addWidget(card, 1);
}

QWidget* CheckStep::makeCards()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    const QList<ImportPreviewModel::Show> shows{ImportPreviewModel::Show::All, ImportPreviewModel::Show::Importable,
        ImportPreviewModel::Show::Known, ImportPreviewModel::Show::Rejected};
    for (int i = 0; i < shows.size(); ++i) {
        StatCard* card = cards().at(i);
        card->setClickable(true);
        connect(card, &StatCard::clicked, m_model, [this, show = shows.at(i)] { m_model->setShow(show); });
        layout->addWidget(card, 1);
    }
    return row;
}

QWidget* CheckStep::makeOptions()
{
    m_duplicates->addItem(tr("Skip records that are known already"), false);
    m_duplicates->addItem(tr("Update records that are known already"), true);
    m_duplicates->setAccessibleName(tr("Records that are known already"));
    m_create->setToolTip(tr("Teams, communities and projects that the office does not know are created."));
    m_upgrade->setToolTip(tr("Old ID numbers of 15 digits are changed to 18 digits; check them against the cards."));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(18));
    layout->addWidget(m_duplicates);
    layout->addWidget(m_create);
    layout->addWidget(m_upgrade);
    layout->addStretch();
    connect(m_duplicates, &QComboBox::activated, this, &CheckStep::optionsChanged);
    connect(m_create, &QCheckBox::clicked, this, &CheckStep::optionsChanged);
    connect(m_upgrade, &QCheckBox::clicked, this, &CheckStep::optionsChanged);
    return row;
}

void CheckStep::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(34));
    m_table->setAccessibleName(tr("Rows of the file"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(Theme::scaled(35));
    header->setFont(Theme::font(12, true));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckStep::showReason);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CheckStep::showReason);
    Theme::setText(m_reason, Theme::Text::Secondary);
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(Theme::scaled(14), Theme::scaled(9), Theme::scaled(14), Theme::scaled(9));
}

void CheckStep::setReport(const ImportReport& report)
{
    m_model->setReport(report);
    showFigures(report);
    fitColumns();
    // Not selected: the selection's color would hide the marks of the first row.
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    showReason();
}

void CheckStep::showReason()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const QString reason = row >= 0 ? m_model->index(row, m_model->reasonColumn()).data().toString() : QString();
    m_reason->setText(
        reason.isEmpty() ? QString() : tr("Row %1: %2").arg(m_model->index(row, 0).data().toString(), reason));
    m_reason->setVisible(!reason.isEmpty());
}

void CheckStep::showFigures(const ImportReport& report)
{
    const qint64 good = report.imported + report.updated;
    const QString unit = tr("rows");
    m_read->setFigure(figure(report.read), unit);
    m_read->setSub(tr("%1 title and %2 total rows do not count").arg(report.titleRows).arg(report.totalRows));
    m_importable->setFigure(figure(good), unit);
    if (report.updated > 0)
        m_importable->setSub(tr("%1 of them are updates").arg(report.updated), Tone::Good);
    else if (report.cleaned > 0)
        m_importable->setSub(tr("%1 of them were cleaned").arg(report.cleaned), Tone::Good);
    else
        m_importable->setSub(tr("Nothing had to be cleaned"));
    m_known->setFigure(figure(report.skipped), unit);
    m_known->setSub(tr("Known records are skipped unless you say otherwise"));
    m_rejected->setFigure(figure(report.rejected), unit);
    if (report.rejected > 0)
        m_rejected->setSub(tr("Save them, correct them, import them again"), Tone::Bad);
    else
        m_rejected->setSub(tr("No row has a problem"), Tone::Good);
}

void CheckStep::fitColumns()
{
    m_table->setColumnWidth(0, Theme::scaled(narrowColumn));
    const QFontMetrics metrics(m_table->font());
    constexpr int rowsMeasured = 50;
    for (int column = 1; column < m_model->outcomeColumn(); ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < qMin(rowsMeasured, m_model->rowCount()); ++row)
            width = qMax(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(
            column, qBound(Theme::scaled(narrowColumn), width + Theme::scaled(26), Theme::scaled(widestColumn)));
    }
    m_table->setColumnWidth(m_model->outcomeColumn(), Theme::scaled(outcomeWidth));
}

void CheckStep::fill(ImportOptions& options) const
{
    options.update = m_duplicates->currentData().toBool();
    options.createMissing = m_create->isChecked();
    options.upgradeIdNumbers = m_upgrade->isChecked();
}

void CheckStep::resetOptions()
{
    m_duplicates->setCurrentIndex(0);
    m_create->setChecked(false);
    m_upgrade->setChecked(false);
}
