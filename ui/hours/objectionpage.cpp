#include "ui/hours/objectionpage.h"

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/hours/hourrecords.h"
#include "models/hours/hoursfeature.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/hours/objectiondialog.h"
#include "ui/service/servicecorrectiondialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("objections");
    texts.title = ObjectionPage::tr("Objections");
    texts.searchHint = ObjectionPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Comment;
    texts.emptySentence = ObjectionPage::tr(
        "No objection yet. Enter who doubts hours on display, or a volunteer's own request for correction.");
    texts.createText = ObjectionPage::tr("New objection");
    return texts;
}

StateKind kindOf(const Vault& vault)
{
    return stateKind(
        QStringLiteral("objections"), objectionStates(),
        [&vault](UnitOfWork& work, qint64 id, const StateTable<ObjectionState>::Step& step, const QString& reason) {
            return ObjectionRepository(vault).take(work, ObjectionId(id), step, reason);
        },
        std::optional(ObjectionState::Withdrawn));
}

} // namespace

ObjectionPage::ObjectionPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<ObjectionRecords>(), Acts::RaiseObjections, kindOf(office.vault()),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("hour_matters"));
    states().setAsk(ObjectionStep::correct, [this](const QList<qint64>& ids, qsizetype) { return askCorrection(ids); });
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addUsualButtons();
    addFilesTab(*this, office, QStringLiteral("objection"));
}

std::optional<StateSteps::Work> ObjectionPage::askCorrection(const QList<qint64>& ids)
{
    if (ids.size() != 1)
        throw Error(tr("Correct one record after the other: each has times of its own."));
    const auto hours = ServiceRepository().find(office().database().reader(), record(ids.first()).record);
    if (!hours)
        throw Error(tr("This objection names no service record. Choose it in the form, or enter what is missing as a "
                       "supplement."));
    ServiceCorrectionDialog dialog(office(), *hours, window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return [&vault = office().vault(), changed = dialog.record(), reason = dialog.reason()](UnitOfWork& work,
               qint64 id) { return ObjectionRepository(vault).correct(work, ObjectionId(id), changed, reason); };
}

qint64 ObjectionPage::fillIn(const Objection& objection)
{
    ObjectionDialog dialog(office(), objection, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void ObjectionPage::save(UnitOfWork& work, const Objection& objection) const
{
    ObjectionRepository(office().vault()).update(work, objection);
}

Objection ObjectionPage::stored(Connection& connection, qint64 id) const
{
    Objection objection = ObjectionRepository(office().vault()).require(connection, ObjectionId(id));
    if (const auto person = ServicePersonRepository().find(connection, objection.volunteer))
        objection.name = person->name;
    return objection;
}

Objection ObjectionPage::fresh()
{
    Objection objection;
    objection.display = HourDisplayId(filters()->conditions().value(QStringLiteral("display")).value(0).toLongLong());
    objection.raisedOn = QDate::currentDate();
    return objection;
}

DetailContent ObjectionPage::detailOf(qint64 id)
{
    const Objection objection = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::Comment;
    content.title = tr("Hours of %1").arg(objection.name);
    content.subtitle = tr("raised by %1 on %2").arg(objection.raisedBy, isoDate(objection.raisedOn));
    const RecordBadge badge = objectionBadge(objectionStates().code(objection.state));
    content.badges.append({badge.text, badge.tone});
    if (!objection.display.isValid())
        content.badges.append({tr("own request"), Tone::Neutral});
    content.tabs << overview(objection) << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}

DetailTab ObjectionPage::overview(const Objection& objection) const
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), objection.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), objection.volunteer.value()}});
    if (const auto display = HourDisplayRepository().find(connection, objection.display))
        tab.rows.append({tr("Public display"), display->name});
    const auto addRecord = [&](const QString& label, ServiceRecordId id) {
        if (const auto record = ServiceRepository().find(connection, id))
            tab.rows.append({label,
                tr("%1, %2 h, %3")
                    .arg(shownMoment(record->start), record->minutes.hoursText(), serviceStates().title(record->state)),
                {}, 0, false, PageAddress{QStringLiteral("hours"), id.value()}});
    };
    addRecord(tr("Service record"), objection.record);
    addRecord(tr("Corrected to"), objection.correction);
    if (!objection.phone.isEmpty())
        tab.rows.append({tr("Phone"), maskedPhone(objection.phone),
            PersonalNumber{PersonalFields::objectorPhone, objection.id.value()}});
    tab.rows.append({tr("What is doubted"), objection.content});
    if (!objection.stateReason.isEmpty())
        tab.rows.append({tr("Result"), objection.stateReason, {}, 0, true});
    return tab;
}
