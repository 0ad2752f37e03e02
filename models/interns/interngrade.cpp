#include "models/interns/interngrade.h"

#include "models/common/error.h"

#include <QCoreApplication>

#include <array>

namespace {

struct GradeRow {
    const char* code;
    const char* title;
};

constexpr std::array rows{
    GradeRow{"", ""},
    GradeRow{"excellent", QT_TRANSLATE_NOOP("InternGrade", "Excellent")},
    GradeRow{"good", QT_TRANSLATE_NOOP("InternGrade", "Very good")},
    GradeRow{"passed", QT_TRANSLATE_NOOP("InternGrade", "Passed")},
    GradeRow{"failed", QT_TRANSLATE_NOOP("InternGrade", "Did not pass")},
};

} // namespace

QString gradeCode(InternGrade grade)
{
    return QString::fromLatin1(rows.at(size_t(grade)).code);
}

InternGrade internGradeFromCode(const QString& code)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (code == QLatin1String(rows.at(i).code))
            return InternGrade(i);
    }
    throw Error(QCoreApplication::translate("InternGrade",
                    "An intern of this office has a grade that this version does not know. Update the program."),
        code);
}

QString gradeTitle(InternGrade grade)
{
    return grade == InternGrade::None ? QString()
                                      : QCoreApplication::translate("InternGrade", rows.at(size_t(grade)).title);
}

QList<InternGrade> givenGrades()
{
    return {InternGrade::Excellent, InternGrade::Good, InternGrade::Passed, InternGrade::Failed};
}
