#include "ui/duty/dutywishpage.h"

#include "models/duty/dutyfeature.h"
#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/training/trainingrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/duty/dutywishdialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("duty_wishes");
    texts.title = DutyWishPage::tr("Leave and wishes");
    texts.searchHint = DutyWishPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Heart;
    texts.emptySentence
        = DutyWishPage::tr("No leave and no wish yet. Enter when somebody cannot come, or would like to.");
    texts.createText = DutyWishPage::tr("New wish");
    return texts;
}

} // namespace

DutyWishPage::DutyWishPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<DutyWishRecords>(), Acts::EditDuty,
        stateKind(
            QStringLiteral("duty_wishes"), dutyWishStates(), [] { return DutyWishRepository(); },
            std::optional(DutyWishState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("duty_plan"));
    addUsualButtons();
}

DutyWish DutyWishPage::stored(Connection& connection, qint64 id) const
{
    DutyWish record = DutyWishRepository().require(connection, DutyWishId(id));
    record.name = personName(connection, record.volunteer);
    return record;
}

qint64 DutyWishPage::fillIn(const DutyWish& record)
{
    DutyWishDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void DutyWishPage::save(UnitOfWork& work, const DutyWish& record) const
{
    DutyWishRepository().update(work, record);
}

DutyWish DutyWishPage::fresh()
{
    DutyWish wish;
    wish.firstDay = wish.lastDay = QDate::currentDate().addDays(1);
    return wish;
}

DetailContent DutyWishPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const DutyWish shown = record(id);
    DetailContent content;
    content.icon = Icon::Heart;
    content.title = shown.name;
    content.subtitle = wishKindTitle(shown.kind);
    const RecordBadge badge = dutyWishBadge(dutyWishStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), shown.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), shown.volunteer.value()}});
    tab.rows.append({tr("First day"), isoDate(shown.firstDay)});
    tab.rows.append({tr("Last day"), isoDate(shown.lastDay)});
    tab.rows.append({tr("Time"), timeOfDayText(shown.begin) + u'–' + timeOfDayText(shown.end)});
    if (!shown.notes.isEmpty())
        tab.rows.append({tr("Notes"), shown.notes});
    if (!shown.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), shown.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
