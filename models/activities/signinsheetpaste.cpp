#include "models/activities/signinsheet.h"
#include "models/common/clearnumbers.h"
#include "models/common/textnormal.h"

// Lines copied from Excel, and whom they mean.

int SignInSheet::paste(Connection& connection, const QString& text)
{
    while (!m_rows.isEmpty() && m_rows.last().isBlank())
        m_rows.removeLast();
    const QList<PastedLine> lines = pastedLines(text);
    for (const PastedLine& pasted : lines) {
        const SignInRow line = rowOf(connection, pasted);
        const int expected = expectedRow(line.volunteer);
        if (expected < 0)
            m_rows << line;
        else
            fillIn(m_rows[expected], line);
        check(connection, expected < 0 ? int(m_rows.size()) - 1 : expected);
    }
    return int(lines.size());
}

/// The line of somebody who is expected and has no times yet; -1 when there is none.
int SignInSheet::expectedRow(VolunteerId volunteer) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const SignInRow& line = m_rows.at(row);
        if (volunteer.isValid() && line.volunteer == volunteer && line.attendance.isValid() && !line.hasTimes())
            return row;
    }
    return -1;
}

void SignInSheet::fillIn(SignInRow& line, const SignInRow& pasted)
{
    line.in = pasted.in;
    line.out = pasted.out;
    line.isAbsent = line.isAbsent && !pasted.hasTimes();
    line.remark = QStringLiteral("%1 %2").arg(line.remark, pasted.remark).trimmed();
}

/// Whoever the numbers of a line name, told apart by its name; without numbers, or with unknown ones, by name alone.
SignInRow SignInSheet::rowOf(Connection& connection, const PastedLine& pasted) const
{
    SignInRow line;
    line.name = cleanedName(pasted.name).text;
    line.in = pasted.in;
    line.out = pasted.out;
    line.remark = pasted.remark;
    const ServicePersonRepository repository;
    QList<ServicePerson> people;
    bool isKnown = false;
    for (const QString& number : pasted.numbers + pasted.codes) {
        const auto owners = repository.numbered(connection, *m_vault, number);
        isKnown = isKnown || !owners.isEmpty();
        if (owners.isEmpty() && pasted.codes.contains(number) && !line.name.isEmpty())
            line.remark = QStringLiteral("%1 %2").arg(number, line.remark).trimmed();
        for (const ServicePerson& owner : owners) {
            const auto isSame = [&owner](const ServicePerson& one) { return one.id == owner.id; };
            const bool isMeant = line.name.isEmpty() || owner.name == line.name;
            if (isMeant && std::none_of(people.begin(), people.end(), isSame))
                people << owner;
        }
    }
    line.isOfAnother = isKnown && people.isEmpty();
    if (!isKnown && !line.name.isEmpty())
        people = repository.named(connection, line.name);
    if (line.name.isEmpty())
        line.name = withoutClearNumbers((pasted.codes + pasted.numbers).value(0));
    if (people.size() != 1)
        return line;
    line.volunteer = people.first().id;
    line.name = people.first().name;
    line.number = people.first().number;
    return line;
}
