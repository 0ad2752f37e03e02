#pragma once

#include "models/common/dates.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class Connection;

/// Whose figures of a period are asked for.
enum class FigureSubject { Team, Station, Volunteer, Activity, Project };

/// What the office's own books say of a subject in a period (spec 7 §10).
enum class SubjectFigure {
    ActiveRate, ///< 活跃率: members with more than 5 hours ÷ members; ten-thousandths
    Members, ///< on the last day
    Growth, ///< members who joined, less those who left
    Minutes, ///< of checked records begun in the period
    Services, ///< checked records begun in the period
    Orders, ///< rounds closed
    Satisfaction, ///< 好评度 of orders, of stations: of visits; ten-thousandths, none while nothing is evaluated
    Training, ///< minutes of training, of teams: of their members
    Visits, ///< to a station
    Activities, ///< begun in the period, neither draft nor canceled
};

[[nodiscard]] QList<SubjectFigure> figuresOf(FigureSubject subject);
[[nodiscard]] QString subjectFigureTitle(SubjectFigure figure); ///< translated
/// By its title or its Chinese name; nothing for another word.
[[nodiscard]] std::optional<SubjectFigure> subjectFigureFromWord(const QString& word);
[[nodiscard]] bool isShare(SubjectFigure figure); ///< between 0 and 10,000
/// "75.0%", "12.5 h", "37", or "—".
[[nodiscard]] QString subjectFigureText(SubjectFigure figure, const std::optional<qint64>& value);

/// By id; one that is not there is 0, of shares: unknown.
using SubjectValues = QHash<qint64, qint64>;
[[nodiscard]] SubjectValues subjectFigure(
    Connection& connection, FigureSubject subject, SubjectFigure figure, const Period& period);
/// Of one subject.
[[nodiscard]] std::optional<qint64> valueOf(const SubjectValues& values, SubjectFigure figure, qint64 id);
