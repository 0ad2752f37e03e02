#include "models/roster/rosterimportcells.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/common/textnormal.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct RosterText {
    Q_DECLARE_TR_FUNCTIONS(RosterImport)
};

bool isFullWidth(QChar c)
{
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E;
}

/// What cleaning did to a number, as a sentence.
QString cleaningSentence(const QString& raw, NumberKind kind)
{
    if (std::any_of(raw.begin(), raw.end(), isFullWidth))
        return RosterText::tr("Full-width digits were changed to half-width.");
    if (kind == NumberKind::Phone && raw.contains(u'+'))
        return RosterText::tr("+86 and dashes were removed from the phone number.");
    if (kind == NumberKind::Phone && raw.contains(u'-'))
        return RosterText::tr("The dashes of the phone number were put in order.");
    if (kind == NumberKind::ResidentId && raw.contains(u'x'))
        return RosterText::tr("The small x of the ID number was made an X.");
    return RosterText::tr("Blanks and marks around the number were removed.");
}

} // namespace

QString rawText(const SheetCell& cell)
{
    return cell.kind == SheetCell::Kind::Text ? cell.text : textOf(cell);
}

QString readNumber(const ImportRow& row, const QString& key, NumberKind kind, Problems& problems)
{
    const QString raw = rawText(row.cell(key));
    QString number;
    switch (kind) {
    case NumberKind::ResidentId:
        number = normalizedIdNumber(raw);
        break;
    case NumberKind::OtherDocument:
        number = cleanedDigits(raw).text.toUpper();
        break;
    case NumberKind::Phone:
        number = normalizedPhone(raw);
        break;
    }
    if (number != raw && !number.isEmpty())
        problems << Problem{key, cleaningSentence(raw, kind), Problem::Severity::Notice};
    return number;
}

void readTexts(Volunteer& volunteer, const ImportRow& row, Problems& problems)
{
    volunteer.number = row.text(QStringLiteral("number"));
    volunteer.birthDate = row.date(QStringLiteral("birthDate"), problems);
    volunteer.registeredOn = row.date(QStringLiteral("registeredOn"), problems);
    volunteer.address = row.text(QStringLiteral("address"));
    volunteer.isDoubleRegistered = row.yes(QStringLiteral("isDoubleRegistered"), problems);
    volunteer.education = row.text(QStringLiteral("education"));
    volunteer.occupation = row.text(QStringLiteral("occupation"));
    volunteer.freeTimes = row.text(QStringLiteral("freeTimes"));
    volunteer.contactName = row.text(QStringLiteral("contactName"));
    volunteer.platformNumber = row.text(QStringLiteral("platformNumber"));
    volunteer.notes = row.text(QStringLiteral("notes"));
}

Volunteer updatedFrom(const Volunteer& stored, const Volunteer& read, const ImportRow& row)
{
    Volunteer result = stored;
    const auto take = [&row](const char* key, auto& field, const auto& value) {
        if (!row.isEmpty(QString::fromLatin1(key)))
            field = value;
    };
    take("phone", result.phone, read.phone);
    take("contactPhone", result.contactPhone, read.contactPhone);
    take("organisation", result.organisation, read.organisation);
    take("politics", result.politics, read.politics);
    take("registeredOn", result.registeredOn, read.registeredOn);
    take("level", result.level, read.level);
    take("address", result.address, read.address);
    take("isDoubleRegistered", result.isDoubleRegistered, read.isDoubleRegistered);
    take("education", result.education, read.education);
    take("occupation", result.occupation, read.occupation);
    take("freeTimes", result.freeTimes, read.freeTimes);
    take("contactName", result.contactName, read.contactName);
    take("platformNumber", result.platformNumber, read.platformNumber);
    take("notes", result.notes, read.notes);
    for (const TermId skill : read.skills) {
        if (!result.skills.contains(skill))
            result.skills << skill;
    }
    std::sort(result.skills.begin(), result.skills.end());
    return result;
}

bool isNoted(const Problems& problems, const QString& field, Problem::Severity severity)
{
    return std::any_of(problems.begin(), problems.end(),
        [&](const Problem& problem) { return problem.field == field && problem.severity <= severity; });
}
