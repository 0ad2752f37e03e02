#pragma once

#include "models/activities/activity.h"
#include "models/organisation/settingsrepository.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/service/servicerecord.h"

using HourDisplayId = Id<struct HourDisplayTag>;

/// 草稿 → 公示中 → 已结束; 撤回.
enum class DisplayState { Draft, Published, Ended, Withdrawn };

/// 时长公示: the checked hours of an activity, or of an organization's days, hung up for some working days. The list is
/// frozen when it is published.
struct HourDisplay {
    HourDisplayId id;
    QString name;
    OrganisationId organisation;
    ActivityId activity; ///< none: of all that the organization served on the days
    QDate from;
    QDate to; ///< the last day
    int days = 0; ///< working days on display
    QString contact; ///< to whom objections go
    QDate publishedOn;
    QDate endsOn; ///< the last day of the display
    int records = 0; ///< of the frozen list, with the minutes
    Minutes minutes;
    QString digest; ///< of the frozen list
    DisplayState state = DisplayState::Draft;
    QString stateReason;

    bool operator==(const HourDisplay&) const = default;
};

/// A line of the frozen list, names masked for the public.
struct HourDisplayLine {
    ServiceRecordId record;
    QString name; ///< 张**
    QString place; ///< the organization
    QDate day;
    QString content;
    Minutes minutes;
    QString remark;

    bool operator==(const HourDisplayLine&) const = default;
};

namespace HoursSetting {
inline const Setting<int> displayDays(QStringLiteral("hours_display_days"), 5); ///< working days
} // namespace HoursSetting

extern template class Table<HourDisplay>;

[[nodiscard]] const Table<HourDisplay>& hourDisplayTable();
[[nodiscard]] const StateTable<DisplayState>& displayStates();
/// Problems by field: "name", "organisation", "from", "to", "days".
[[nodiscard]] Problems validate(const HourDisplay& display);

class HourDisplayRepository final : public RecordRepository<HourDisplay> {
public:
    HourDisplayRepository()
        : RecordRepository(hourDisplayTable())
    {
    }

    /// Writes what the form holds; only a draft is changed.
    void update(UnitOfWork& work, const HourDisplay& display) const;
    /// What it would show now: checked records in order of time.
    [[nodiscard]] QList<HourDisplayLine> lines(Connection& connection, const HourDisplay& display) const;
    /// The list as it was published. Throws Error when it was changed outside the program since.
    [[nodiscard]] QList<HourDisplayLine> frozen(Connection& connection, HourDisplayId id) const;
    /// How many objections against it are not decided yet.
    [[nodiscard]] int openObjections(Connection& connection, HourDisplayId id) const;

    /// Any step with its way back. Publishing freezes the list and sets the last day; ending waits for that day and for
    /// the objections.
    [[nodiscard]] TakenStep take(UnitOfWork& work, HourDisplayId id, DisplayState to, const QString& reason) const;

private:
    TakenStep publish(UnitOfWork& work, const HourDisplay& display) const;
    void takePublicationBack(UnitOfWork& work, HourDisplayId id) const;
    void freeze(UnitOfWork& work, HourDisplayId id, const QList<HourDisplayLine>& lines) const;
    void requireOver(Connection& connection, const HourDisplay& display, QDate today) const;
};
