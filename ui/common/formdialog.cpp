#include "ui/common/formdialog.h"

#include "ui/common/attempt.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/notelabel.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

namespace {
constexpr int cellsPerColumn = 2;

QLabel* fieldLabel(const FormField& field)
{
    QString text = field.label().toHtmlEscaped();
    if (field.isRequired())
        text += QStringLiteral(" <span style='color:%1'>*</span>").arg(Theme::colors().accent.name());
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::RichText);
    label->setMinimumHeight(Theme::scaled(32));
    const int wide = label->sizeHint().width();
    const int widest = Theme::scaled(132);
    label->setWordWrap(wide > widest);
    label->setMinimumWidth(qBound(Theme::scaled(84), wide, widest));
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setBuddy(field.editor());
    return label;
}
} // namespace

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_sections(new QVBoxLayout)
    , m_summary(new QLabel(this))
    , m_save(new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    auto* content = new QWidget;
    content->setProperty("vdTransparent", true);
    content->setLayout(m_sections);
    m_sections->setSpacing(Theme::scaled(12));
    m_sections->setContentsMargins(Theme::scaled(18), Theme::scaled(16), Theme::scaled(18), Theme::scaled(8));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus); // a click beside the fields takes the focus from none
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(dividingLine(this));
    makeFoot(*layout);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    for (const QKeySequence& keys : {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
             QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &FormDialog::save);
}

void FormDialog::makeFoot(QVBoxLayout& layout)
{
    m_cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    Theme::setButton(m_save, Theme::Button::Primary);
    Theme::setText(m_summary, Theme::Text::Secondary);
    m_summary->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::scaled(18), Theme::scaled(8), Theme::scaled(18), Theme::scaled(14));
    foot->addWidget(m_summary, 1);
    foot->setSpacing(Theme::scaled(8));
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    layout.addLayout(foot);
}

/// What the derived form's functions refer to is gone already: nothing may call them while the fields go.
FormDialog::~FormDialog()
{
    m_shown = false;
    m_validator = nullptr;
    for (FormField* field : std::as_const(m_order)) {
        field->disconnect(this);
        for (QWidget* stop : field->stops())
            stop->removeEventFilter(this);
    }
}

void FormDialog::setSaveText(const QString& text)
{
    m_save->setText(text);
}

void FormDialog::setDismissText(const QString& text)
{
    m_cancel->setText(text);
}

void FormDialog::beginSection(const QString& title, int columns)
{
    auto* card = new Card(title);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::scaled(10));
    m_grid->setVerticalSpacing(Theme::scaled(2)); // fields bring the room for their notes
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column * cellsPerColumn + 1, 1);
    card->body()->addLayout(m_grid);
    m_sections->addWidget(card);
    m_columns = columns;
    m_mostColumns = qMax(m_mostColumns, columns);
    m_row = 0;
    m_column = 0;
}

void FormDialog::place(FormField* field, bool wide)
{
    Q_ASSERT(!m_fields.contains(field->name()));
    if (!m_grid)
        beginSection(QString());
    if (wide && m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    const int cell = m_column * cellsPerColumn;
    const int span = wide ? (m_columns - 1) * cellsPerColumn + 1 : 1;
    m_grid->addWidget(fieldLabel(*field), m_row, cell, Qt::AlignTop);
    m_grid->addWidget(field, m_row, cell + 1, 1, span, Qt::AlignTop);
    m_column = wide ? m_columns : m_column + 1;
    if (m_column >= m_columns) {
        ++m_row;
        m_column = 0;
    }
    m_order.append(field);
    m_fields.insert(field->name(), field);
    connect(field, &FormField::edited, this, &FormDialog::revalidate);
}

void FormDialog::addWidget(QWidget* widget)
{
    if (!m_grid)
        beginSection(QString());
    if (m_column > 0)
        ++m_row;
    m_grid->addWidget(widget, m_row++, 0, 1, m_columns * cellsPerColumn);
    m_column = 0;
}

void FormDialog::addNote(const QString& text)
{
    auto* note = new NoteLabel;
    note->setNote(text);
    Theme::setText(note, Theme::Text::Secondary);
    addWidget(note);
}

bool FormDialog::isDirty() const
{
    return std::any_of(m_order.begin(), m_order.end(),
        [this](const FormField* field) { return field->content() != m_start.value(field->name()); });
}

void FormDialog::markClean()
{
    for (FormField* field : std::as_const(m_order)) {
        m_start.insert(field->name(), field->content());
        field->setTouched(false);
    }
    revalidate();
}

Problems FormDialog::problems() const
{
    Problems found;
    for (const FormField* field : m_order) {
        const QString unreadable = field->inputProblem();
        if (!unreadable.isEmpty())
            found.append({field->name(), unreadable});
        else if (field->isRequired() && field->isEmpty())
            found.append({field->name(), tr("This is needed.")});
    }
    if (!m_validator)
        return found;
    for (const Problem& problem : m_validator()) {
        const auto known = [&problem](const Problem& each) { return each.field == problem.field; };
        if (std::none_of(found.begin(), found.end(), known))
            found.append(problem);
    }
    return found;
}

void FormDialog::revalidate()
{
    if (!m_shown)
        return;
    const Problems found = problems();
    showProblems(found);
    summarize(found);
    m_save->setEnabled(isAcceptable(found));
}

void FormDialog::showProblems(const Problems& problems)
{
    for (FormField* field : std::as_const(m_order)) {
        const auto own = std::find_if(problems.begin(), problems.end(),
            [field](const Problem& problem) { return problem.field == field->name(); });
        if (own == problems.end() || !field->isTouched())
            field->clearProblem();
        else
            field->setProblem(own->text, own->severity);
    }
}

void FormDialog::summarize(const Problems& problems)
{
    QStringList missing;
    QStringList others;
    for (const Problem& problem : problems) {
        const FormField* field = m_fields.value(problem.field);
        if (!field)
            others << problem.text;
        else if (problem.severity == Problem::Severity::Error && !field->isTouched())
            missing << field->label();
    }
    if (!missing.isEmpty())
        others << tr("Still needed: %1").arg(missing.join(tr(", ")));
    m_summary->setText(others.join(u' '));
}

void FormDialog::save()
{
    for (FormField* field : std::as_const(m_order)) {
        field->settle();
        field->setTouched(true);
    }
    revalidate();
    const Problems found = problems();
    if (isAcceptable(found)) {
        if (!m_saver || attempt(this, m_saver))
            accept();
        return;
    }
    for (FormField* field : std::as_const(m_order)) {
        if (field->problemText().isEmpty())
            continue;
        field->setFocus();
        return;
    }
}

void FormDialog::reject()
{
    if (!isDirty())
        return QDialog::reject();
    switch (Dialogs::saveChanges(this, tr("Save the changes in “%1”?").arg(windowTitle()))) {
    case Dialogs::Choice::Save:
        return save();
    case Dialogs::Choice::Discard:
        return QDialog::reject();
    case Dialogs::Choice::Cancel:
        return;
    }
}

/// The fields of all sections begin at the same places.
void FormDialog::alignLabels()
{
    QMap<int, int> widths; // by column of the grids
    const auto grids = findChildren<QGridLayout*>();
    const auto labelAt = [](const QGridLayout* grid, int row, int column) -> QLabel* {
        const QLayoutItem* item = grid->itemAtPosition(row, column);
        auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr;
        return label && label->buddy() ? label : nullptr;
    };
    for (const QGridLayout* grid : grids) {
        for (int row = 0; row < grid->rowCount(); ++row) {
            for (int column = 0; column < grid->columnCount(); column += cellsPerColumn) {
                if (const QLabel* label = labelAt(grid, row, column))
                    widths[column] = qMax(widths.value(column), label->minimumWidth());
            }
        }
    }
    for (QGridLayout* grid : grids) {
        for (int column = 0; column < grid->columnCount(); column += cellsPerColumn)
            grid->setColumnMinimumWidth(column, widths.value(column));
    }
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!m_shown) {
        m_shown = true;
        m_sections->addStretch();
        alignLabels();
        orderTabs();
        markClean();
        const QSize free = screen()->availableSize() * 0.92;
        const int needed = m_sections->totalMinimumSize().width() + Theme::scaled(16); // with the scroll bar
        const int wide = qMax(Theme::scaled(m_mostColumns > 1 ? 760 : 520), needed);
        const int high = m_sections->hasHeightForWidth() ? m_sections->totalHeightForWidth(wide)
                                                         : m_sections->totalSizeHint().height();
        resize(QSize(wide, high + Theme::scaled(74)).boundedTo(free));
        if (!m_order.isEmpty())
            m_order.first()->setFocus();
    }
    QDialog::showEvent(event);
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        FormField* field = fieldOf(watched);
        if (field && !field->isEmpty())
            field->setTouched(true);
        revalidate();
    }
    return QDialog::eventFilter(watched, event);
}

/// Tab goes through the fields as they are read, then to Save and Cancel.
void FormDialog::orderTabs()
{
    QList<QWidget*> stops;
    for (const FormField* field : std::as_const(m_order)) {
        for (QWidget* stop : field->stops()) {
            stop->installEventFilter(this);
            stops << stop;
        }
    }
    stops << m_save << m_cancel;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

FormField* FormDialog::fieldOf(const QObject* stop) const
{
    const auto found = std::find_if(m_order.begin(), m_order.end(), [stop](const FormField* field) {
        const auto stops = field->stops();
        return std::any_of(stops.begin(), stops.end(), [stop](const QWidget* each) { return each == stop; });
    });
    return found == m_order.end() ? nullptr : *found;
}

bool FormDialog::handleKey(QObject* watched, QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers().testFlag(Qt::ControlModifier) || qobject_cast<QPlainTextEdit*>(watched))
        return false;
    if (const auto* combo = qobject_cast<QComboBox*>(watched)) {
        const bool popup = combo->completer() && combo->completer()->popup()->isVisible();
        if (popup || combo->view()->isVisible())
            return false;
    }
    const FormField* field = fieldOf(watched);
    if (field)
        leave(*field);
    return field;
}

/// On to the next field that can be filled, or to Save; what is still missing is said where nothing can be saved yet.
void FormDialog::leave(const FormField& field)
{
    for (qsizetype next = m_order.indexOf(&field) + 1; next < m_order.size(); ++next) {
        const auto stops = m_order.at(next)->stops();
        if (!stops.isEmpty() && stops.first()->isEnabled() && m_order.at(next)->isVisible())
            return stops.first()->setFocus(Qt::TabFocusReason);
    }
    m_save->setFocus(Qt::TabFocusReason);
    if (!m_save->isEnabled())
        save();
}

/// Enter on a button presses it; anywhere else it does not end the form.
void FormDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
        button->click();
}
