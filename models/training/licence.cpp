#include "models/training/licence.h"

#include <array>

namespace {

struct LicenceText {
    Q_DECLARE_TR_FUNCTIONS(Licence)
};

struct LevelRow {
    const char* code;
    const char* title;
    qint64 hours; ///< of training in one period
};

constexpr std::array levels{
    LevelRow{"assistant", QT_TRANSLATE_NOOP("Licence", "Assistant social worker"), 72},
    LevelRow{"worker", QT_TRANSLATE_NOOP("Licence", "Social worker"), 90},
    LevelRow{"senior", QT_TRANSLATE_NOOP("Licence", "Senior social worker"), 90},
};

constexpr int yearsRegistered = 3;
constexpr qint64 mostMinutes = 2'000 * 60;

} // namespace

const StateTable<LicenceState>& licenceStates()
{
    using enum LicenceState;
    static const StateTable<LicenceState> table("Licence",
        {
            {Held, "held", QT_TRANSLATE_NOOP("Licence", "In force"),
                {{Ended, QT_TRANSLATE_NOOP("Licence", "End…"), true}}},
            {Ended, "ended", QT_TRANSLATE_NOOP("Licence", "Given up"),
                {{Held, QT_TRANSLATE_NOOP("Licence", "Take up again")}}},
        });
    return table;
}

QString levelCode(LicenceLevel level)
{
    return QString::fromLatin1(levels.at(size_t(level)).code);
}

LicenceLevel levelFromCode(const QString& code)
{
    for (const LicenceLevel level : allLicenceLevels()) {
        if (levelCode(level) == code)
            return level;
    }
    throw Error(LicenceText::tr("A license of this office has a level that this version does not know. Update the "
                                "program."),
        code);
}

QString levelTitle(LicenceLevel level)
{
    return LicenceText::tr(levels.at(size_t(level)).title);
}

QList<LicenceLevel> allLicenceLevels()
{
    return {LicenceLevel::Assistant, LicenceLevel::Worker, LicenceLevel::Senior};
}

QDate dueOn(const Licence& licence)
{
    return licence.registeredOn.isValid() ? licence.registeredOn.addYears(yearsRegistered)
                                          : licence.certifiedOn.addYears(1);
}

std::optional<Period> trainingPeriod(const Licence& licence)
{
    if (!licence.registeredOn.isValid())
        return std::nullopt;
    return Period{licence.registeredOn, licence.registeredOn.addYears(yearsRegistered)};
}

Minutes neededTraining(LicenceLevel level)
{
    return Minutes(levels.at(size_t(level)).hours * 60);
}

LicenceStanding licenceStanding(LicenceState state, bool isRegistered, QDate due, QDate day)
{
    if (state == LicenceState::Ended)
        return LicenceStanding::Ended;
    if (due < day)
        return LicenceStanding::Overdue;
    if (due <= day.addDays(licenceWarningDays))
        return LicenceStanding::DueSoon;
    return isRegistered ? LicenceStanding::Valid : LicenceStanding::ToRegister;
}

QString licenceStandingTitle(LicenceStanding standing)
{
    switch (standing) {
    case LicenceStanding::ToRegister:
        return LicenceText::tr("Not registered yet");
    case LicenceStanding::Valid:
        return LicenceText::tr("Registration valid");
    case LicenceStanding::DueSoon:
        return LicenceText::tr("Due within 90 days");
    case LicenceStanding::Overdue:
        return LicenceText::tr("Registration overdue");
    case LicenceStanding::Ended:
        break;
    }
    return LicenceText::tr("Given up");
}

Problems validate(const Licence& licence)
{
    Problems problems;
    if (!licence.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), LicenceText::tr("Choose the social worker.")};
    if (!licence.certifiedOn.isValid())
        problems << Problem{QStringLiteral("certifiedOn"), LicenceText::tr("Write down the day of the certificate.")};
    if (licence.registeredOn.isValid() && licence.registeredOn < licence.certifiedOn)
        problems << Problem{
            QStringLiteral("registeredOn"), LicenceText::tr("Nobody is registered before the certificate was given.")};
    if (licence.outsideMinutes.value() < 0 || licence.outsideMinutes.value() > mostMinutes)
        problems << Problem{QStringLiteral("outsideMinutes"), LicenceText::tr("The hours lie between 0 and 2,000.")};
    return problems;
}
