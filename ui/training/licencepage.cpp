#include "ui/training/licencepage.h"

#include "models/training/trainingfeature.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/training/licencedialog.h"
#include "ui/volunteers/volunteertraining.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("licences");
    texts.title = LicencePage::tr("Licenses of social workers");
    texts.searchHint = LicencePage::tr("Social worker, pinyin initials, number");
    texts.icon = Icon::AccountCard;
    texts.emptySentence = LicencePage::tr("No license yet. Enter the first one.");
    texts.createText = LicencePage::tr("New license");
    return texts;
}

} // namespace

LicencePage::LicencePage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<LicenceRecords>(), Acts::EditTraining,
        stateKind(
            QStringLiteral("licences"), licenceStates(), [] { return LicenceRepository(); },
            std::optional(LicenceState::Ended)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("training"));
    addUsualButtons();
}

qint64 LicencePage::fillIn(const Licence& licence)
{
    LicenceDialog dialog(office(), licence, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void LicencePage::save(UnitOfWork& work, const Licence& licence) const
{
    LicenceRepository().update(work, licence);
}

Licence LicencePage::stored(Connection& connection, qint64 id) const
{
    Licence licence = LicenceRepository().require(connection, LicenceId(id));
    licence.name = personName(connection, licence.volunteer);
    return licence;
}

Licence LicencePage::fresh()
{
    return {};
}

DetailContent LicencePage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Licence licence = record(id);
    DetailContent content;
    content.icon = Icon::AccountCard;
    content.title = licence.name;
    content.subtitle = levelTitle(licence.level);
    content.tabs << licenceTab(connection, licence, QDate::currentDate(), content.badges);
    content.tabs.last().rows.prepend({tr("Holder"), licence.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), licence.volunteer.value()}});
    if (!licence.stateReason.isEmpty())
        content.tabs.last().rows.append({tr("Reason"), licence.stateReason});
    content.tabs << stateHistory(connection, states().kind(), id);
    return content;
}
