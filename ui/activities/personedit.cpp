#include "ui/activities/personedit.h"

#include "models/office/office.h"
#include "ui/activities/attendancesheetmodel.h"
#include "ui/common/attempt.h"
#include "ui/common/officereferences.h"
#include "ui/common/widepopup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPointer>
#include <QStandardItemModel>

namespace {

constexpr int mostOffers = 12;

} // namespace

PersonEdit::PersonEdit(Office& office, QWidget* parent)
    : QLineEdit(parent)
    , m_office(office)
    , m_people(volunteerReferences(office))
    , m_offers(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name or initials"));
    auto* completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setWidget(this);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &PersonEdit::take);
    connect(this, &QLineEdit::textEdited, this, &PersonEdit::search);
    m_completer = completer;
    completer->popup()->installEventFilter(this);
    completer->popup()->setAttribute(Qt::WA_ShowWithoutActivating); // else the cell that is typed into closes
}

bool PersonEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_completer->popup() || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isLeaving = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
    if (!isLeaving || isChoosing())
        return QLineEdit::eventFilter(watched, event);
    // Before the list goes: where that takes the focus from the editor, the cell would be closed without its next one.
    const QPointer<QWidget> popup = m_completer->popup();
    QCoreApplication::sendEvent(this, event);
    if (popup)
        popup->hide();
    return true;
}

void PersonEdit::setPerson(const ServicePerson& person)
{
    m_person = person;
    setText(person.name);
}

std::optional<ServicePerson> PersonEdit::person() const
{
    if (m_person)
        return m_person;
    return m_found.size() == 1 ? std::optional(m_found.first()) : std::nullopt;
}

bool PersonEdit::isChoosing() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

void PersonEdit::reset()
{
    clear();
    m_person.reset();
    m_found.clear();
    m_completer->popup()->hide();
}

void PersonEdit::search(const QString& words)
{
    m_person.reset();
    attempt(
        window(), [&] { m_found = ServicePersonRepository().search(m_office.database().reader(), words, mostOffers); });
    m_offers->clear();
    QList<qint64> ids;
    for (const ServicePerson& person : std::as_const(m_found))
        ids << person.id.value();
    attempt(window(), [&] {
        for (const Reference& person : m_people->named(ids))
            m_offers->appendRow(new QStandardItem(person.fullText()));
    });
    if (m_found.isEmpty())
        m_completer->popup()->hide();
    else
        openWide(*m_completer, *this);
}

void PersonEdit::take(const QModelIndex& index)
{
    if (index.row() < 0 || index.row() >= m_found.size())
        return;
    setPerson(m_found.at(index.row()));
    Q_EMIT personChosen();
}

PersonDelegate::PersonDelegate(Office& office, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_office(office)
{
}

QWidget* PersonDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* edit = new PersonEdit(m_office, parent);
    edit->setFrame(false);
    auto* self = const_cast<PersonDelegate*>(this);
    connect(edit, &PersonEdit::personChosen, self, [self, edit] {
        Q_EMIT self->commitData(edit);
        Q_EMIT self->closeEditor(edit, QAbstractItemDelegate::EditNextItem);
    });
    return edit;
}

void PersonDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<PersonEdit*>(editor);
    if (edit->text().isEmpty())
        edit->setText(index.data(Qt::EditRole).toString());
}

void PersonDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* edit = static_cast<const PersonEdit*>(editor);
    const auto person = edit->person();
    if (person)
        static_cast<AttendanceSheetModel*>(model)->choosePerson(index.row(), *person);
    else
        model->setData(index, edit->text(), Qt::EditRole);
}
