#include "ui/volunteers/volunteerpage.h"

#include "models/security/office.h"
#include "models/volunteers/volunteerrecords.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/volunteers/volunteerdetail.h"
#include "ui/volunteers/volunteerdialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("volunteers");
    texts.title = VolunteerPage::tr("Volunteers");
    texts.searchHint = VolunteerPage::tr("Name, pinyin initials, last digits");
    texts.icon = Icon::Account;
    texts.emptySentence
        = VolunteerPage::tr("No volunteers yet. Import your roster from Excel, or enter the first one.");
    texts.createText = VolunteerPage::tr("New volunteer");
    return texts;
}

QString actionText(VolunteerState to)
{
    switch (to) {
    case VolunteerState::Registered:
        return VolunteerPage::tr("Register");
    case VolunteerState::Suspended:
        return VolunteerPage::tr("Suspend…");
    case VolunteerState::Cancelled:
        return VolunteerPage::tr("Deregister…");
    case VolunteerState::Pending:
    case VolunteerState::Merged:
        break;
    }
    return {};
}

} // namespace

VolunteerPage::VolunteerPage(Office& office, QList<RosterImport::ArrivalHook> hooks, QWidget* parent)
    : RecordPage(texts(), office.database(), std::make_shared<VolunteerRecords>(office.vault()), All, parent)
    , m_office(office)
    , m_hooks(std::move(hooks))
{
    usePersonalNumbers(office);
    QPushButton* button = details()->addButton(Icon::Pencil, tr("Edit"));
    connect(button, &QPushButton::clicked, this, [this] { openRecord(currentId()); });
    permitButtons(office, Act::EditVolunteers);
    permit(button, office, Act::EditVolunteers);
    connect(model(), &RecordModel::modelReset, this, [this] { m_isSummed = false; });
    connect(model(), &RecordModel::dataChanged, this, [this] { m_isSummed = false; });
}

DetailContent VolunteerPage::detailOf(qint64 id)
{
    Connection& connection = m_office.database().reader();
    const auto volunteer = VolunteerRepository(m_office.vault()).find(connection, VolunteerId(id));
    if (!volunteer)
        throw Error(tr("This volunteer is not in the office any more; refresh the list."));
    return volunteerDetail(connection, *volunteer, QDate::currentDate());
}

void VolunteerPage::createRecord()
{
    edit(std::nullopt);
}

void VolunteerPage::openRecord(qint64 id)
{
    const auto volunteer = VolunteerRepository(m_office.vault()).find(m_office.database().reader(), VolunteerId(id));
    if (volunteer)
        edit(volunteer);
}

void VolunteerPage::edit(const std::optional<Volunteer>& volunteer)
{
    auto* dialog = new VolunteerDialog(m_office, volunteer, m_hooks, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, volunteer] {
        select(dialog->savedId().value());
        if (volunteer)
            offerUndoOfEdit(*volunteer);
    });
    dialog->open();
}

void VolunteerPage::offerUndoOfEdit(const Volunteer& before)
{
    offerUndo(tr("Saved %1.").arg(before.name), [this, before] {
        const VolunteerRepository volunteers(m_office.vault());
        commit(this, m_office, [volunteers, before](UnitOfWork& work) { volunteers.update(work, before); });
    });
}

void VolunteerPage::importRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("volunteers")}}}});
}

void VolunteerPage::printRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("reports"), 0, {}, {{QStringLiteral("report"), {QStringLiteral("volunteers")}}}});
}

void VolunteerPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    const VolunteerRepository volunteers(m_office.vault());
    QList<VolunteerState> common = volunteerStates().states();
    for (const qint64 id : ids.first(qMin<qsizetype>(ids.size(), 200))) {
        const auto volunteer = volunteers.find(m_office.database().reader(), VolunteerId(id));
        const auto next = volunteer ? volunteerStates().next(volunteer->state) : QList<VolunteerState>();
        common.removeIf([&next](VolunteerState state) { return !next.contains(state); });
    }
    for (const VolunteerState state : common)
        permit(menu.addAction(actionText(state), this, [this, ids, state] { changeState(ids, state); }), m_office,
            Act::ReviewVolunteers);
}

void VolunteerPage::changeState(const QList<qint64>& ids, VolunteerState to)
{
    QString reason;
    if (to != VolunteerState::Registered) {
        const auto answer = Dialogs::text(window(), actionText(to), tr("Reason"));
        if (!answer)
            return;
        reason = *answer;
    }
    const auto change = [this](const QList<qint64>& people, VolunteerState state, const QString& why) {
        const VolunteerRepository volunteers(m_office.vault());
        return [volunteers, people, state, why](UnitOfWork& work) {
            for (const qint64 id : people)
                volunteers.changeState(work, VolunteerId(id), state, why);
        };
    };
    const auto first
        = VolunteerRepository(m_office.vault()).find(m_office.database().reader(), VolunteerId(ids.value(0)));
    if (!first)
        return;
    const VolunteerState from = first->state;
    commitMany(this, m_office, ids.size(), change(ids, to, reason), [this, ids, from, to, change](const ChangeSet&) {
        if (!volunteerStates().allows(to, from))
            return;
        offerUndo(tr("%n volunteers are \"%1\" now.", nullptr, int(ids.size())).arg(volunteerStates().title(to)),
            [this, ids, from, change] { commitMany(this, m_office, ids.size(), change(ids, from, tr("Taken back"))); });
    });
}

QString VolunteerPage::figures()
{
    if (!m_isSummed)
        sum();
    return m_sumText;
}

void VolunteerPage::sum()
{
    m_isSummed = true;
    if (m_summing)
        m_summing->cancel();
    const auto work = [&office = m_office, request = model()->request()](TaskContext&) {
        return volunteerMinutes(office.database().reader(), VolunteerRecords(office.vault()), request);
    };
    m_summing = runTask(this, tr("Adding up the hours"), work, [this](Minutes minutes) {
        m_sumText = tr("%1 hours in all").arg(minutes.hoursText());
        Q_EMIT model()->countChanged();
    });
}
