#include "ui/imports/columnstep.h"

#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int samplesShown = 3;

QLabel* label(const QString& text, Theme::Text kind)
{
    auto* made = new QLabel(text);
    Theme::setText(made, kind);
    return made;
}

QString noteFor(MatchQuality quality)
{
    switch (quality) {
    case MatchQuality::Similar:
        return ColumnStep::tr("Similar heading, please check");
    case MatchQuality::Chosen:
        return ColumnStep::tr("Your choice");
    case MatchQuality::None:
    case MatchQuality::Exact:
    case MatchQuality::Normalized:
        break;
    }
    return {};
}

} // namespace

ColumnStep::ColumnStep(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new QComboBox(this))
    , m_sheetRow(new QWidget(this))
    , m_state(label({}, Theme::Text::Secondary))
    , m_area(new QScrollArea(this))
{
    m_sheet->setAccessibleName(tr("Sheet"));
    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(m_sheet->currentText()); });
    auto* sheetLayout = new QHBoxLayout(m_sheetRow);
    sheetLayout->setContentsMargins(0, 0, 0, 0);
    sheetLayout->addWidget(label(tr("Sheet"), Theme::Text::Secondary));
    sheetLayout->addWidget(m_sheet);
    sheetLayout->addStretch();
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    auto* card = new Card(this);
    card->body()->addWidget(m_sheetRow);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_area, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ColumnStep::setInspection(const ImportInspection& inspection, const QList<ImportColumn>& columns)
{
    m_inspection = inspection;
    m_columns = columns;
    m_sheet->clear();
    m_sheet->addItems(inspection.sheets);
    m_sheet->setCurrentIndex(inspection.sheet);
    m_sheetRow->setVisible(inspection.sheets.size() > 1);
    m_fields.clear();
    m_notes.clear();
    auto* content = new QWidget;
    content->setProperty("vdTransparent", true);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::scaled(20));
    m_grid->setVerticalSpacing(Theme::scaled(9));
    int place = 0;
    for (const QString& title : {tr("Column of the file"), tr("First values"), tr("Becomes"), QString()})
        m_grid->addWidget(label(title, Theme::Text::Strong), 0, place++);
    for (int column = 0; column < inspection.headings.size(); ++column)
        addRow(column);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_grid->setRowStretch(int(inspection.headings.size()) + 1, 1);
    m_area->setWidget(content);
    showState();
}

void ColumnStep::addRow(int column)
{
    const int row = column + 1;
    const QString heading = m_inspection.headings.at(column);
    m_grid->addWidget(label(heading.isEmpty() ? tr("(no heading)") : heading, Theme::Text::Body), row, 0);
    QStringList samples;
    for (const QStringList& sample : m_inspection.samples) {
        if (samples.size() < samplesShown && !sample.value(column).isEmpty())
            samples << sample.value(column);
    }
    auto* values = new ElidedLabel(nullptr);
    values->setText(samples.join(QStringLiteral("   ")));
    Theme::setText(values, Theme::Text::Faint);
    m_grid->addWidget(values, row, 1);
    auto* field = new QComboBox;
    field->addItem(tr("— not imported —"), QString());
    for (const ImportColumn& known : m_columns)
        field->addItem(known.required ? tr("%1 *").arg(known.title) : known.title, known.key);
    field->setCurrentIndex(qMax(0, field->findData(m_inspection.match.keyOf(column))));
    field->setMinimumWidth(Theme::scaled(170));
    field->setAccessibleName(tr("What the column %1 becomes").arg(heading));
    connect(field, &QComboBox::activated, this, [this, column] { choose(column); });
    m_grid->addWidget(field, row, 2);
    auto* note = label({}, Theme::Text::Faint);
    note->setMinimumWidth(Theme::scaled(150));
    m_grid->addWidget(note, row, 3);
    m_fields << field;
    m_notes << note;
}

void ColumnStep::choose(int column)
{
    const QString key = m_fields.at(column)->currentData().toString();
    const QString before = m_inspection.match.keyOf(column);
    if (!before.isEmpty())
        m_inspection.match.assign(before, -1);
    if (!key.isEmpty())
        m_inspection.match.assign(key, column);
    for (int i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setCurrentIndex(qMax(0, m_fields.at(i)->findData(m_inspection.match.keyOf(i))));
    m_inspection.isRemembered = false;
    showState();
    Q_EMIT matchChanged();
}

void ColumnStep::showState()
{
    for (int i = 0; i < m_notes.size(); ++i) {
        const QString key = m_inspection.match.keyOf(i);
        m_notes.at(i)->setText(
            m_inspection.isRemembered || key.isEmpty() ? QString() : noteFor(m_inspection.match.qualityOf(key)));
    }
    QStringList titles;
    for (const ImportColumn& column : missing())
        titles << column.title;
    if (!titles.isEmpty())
        m_state->setText(
            tr("Still without a column: %1. Choose the column that holds it.").arg(titles.join(QStringLiteral("、"))));
    else if (m_inspection.isRemembered)
        m_state->setText(tr("Matched as you did the last time for a file of this layout."));
    else
        m_state->setText(
            tr("The columns were matched by their headings. Correct what is wrong; the choice is remembered."));
    Theme::setText(m_state, titles.isEmpty() ? Theme::Text::Secondary : Theme::Text::Problem);
}

ColumnMatch ColumnStep::match() const
{
    return m_inspection.match;
}

QList<ImportColumn> ColumnStep::missing() const
{
    return m_inspection.match.missing(m_columns);
}

QString ColumnStep::sheet() const
{
    return m_sheet->currentText();
}
