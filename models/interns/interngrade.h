#pragma once

#include <QList>
#include <QString>

/// 优秀, 良好, 合格, 不合格.
enum class InternGrade { None, Excellent, Good, Passed, Failed };

[[nodiscard]] QString gradeCode(InternGrade grade); ///< "" for none
[[nodiscard]] InternGrade internGradeFromCode(const QString& code);
[[nodiscard]] QString gradeTitle(InternGrade grade); ///< translated, "" for none
/// The four that can be given, the best first.
[[nodiscard]] QList<InternGrade> givenGrades();
