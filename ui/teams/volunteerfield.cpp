#include "ui/teams/volunteerfield.h"

#include "models/database/database.h"
#include "ui/common/attempt.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace {

constexpr int mostOffers = 12;

} // namespace

VolunteerField::VolunteerField(
    const QString& name, const QString& label, Database* database, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_database(*database)
    , m_line(new QLineEdit)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_line->setPlaceholderText(tr("Name, pinyin initials or number"));
    m_line->setAccessibleName(label);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.row()); });
    connect(m_line, &QLineEdit::textEdited, this, &VolunteerField::search);
    setEditor(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &VolunteerField::notifyEdited);
}

void VolunteerField::fix(const TeamPerson& person)
{
    m_person = person;
    m_line->setText(person.name);
    m_line->setReadOnly(true);
}

void VolunteerField::search(const QString& words)
{
    m_person = {};
    attempt(window(), [&] { m_found = TeamMembersRepository().findPeople(m_database.reader(), words, mostOffers); });
    m_offers->clear();
    for (const TeamPerson& person : std::as_const(m_found))
        m_offers->appendRow(new QStandardItem(QStringLiteral("%1   %2").arg(person.name, person.number)));
    if (m_found.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void VolunteerField::take(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    m_person = m_found.at(row);
    m_line->setText(m_person.name);
}

const TeamPerson* VolunteerField::person() const
{
    if (m_person.id.isValid())
        return &m_person;
    return m_found.size() == 1 && !m_line->text().isEmpty() ? &m_found.first() : nullptr;
}

VolunteerId VolunteerField::volunteer() const
{
    const TeamPerson* found = person();
    return found ? found->id : VolunteerId();
}

QString VolunteerField::volunteerName() const
{
    const TeamPerson* found = person();
    return found ? found->name : QString();
}

QVariant VolunteerField::content() const
{
    return m_line->text().trimmed();
}

QString VolunteerField::inputProblem() const
{
    return m_line->text().trimmed().isEmpty() || person() ? QString()
                                                          : tr("Choose one of the volunteers offered below.");
}
