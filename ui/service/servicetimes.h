#pragma once

#include "models/common/minutes.h"

#include <QDateTime>

class CheckField;
class DateField;
class FormDialog;
class NumberField;
class TextField;

/// When somebody served, as offices write it: a date, from, to (14:30, 1430, 下午2:30, 01:30+1), a break; and what it
/// comes to while it is typed. The fields are "date", "start", "end", "minutes" and "nextDay" of a form.
class ServiceTimes final {
public:
    struct Span {
        QDateTime start;
        QDateTime end;
        Minutes minutes;

        bool operator==(const Span&) const = default;
    };

    /// Adds the fields to the form's section.
    explicit ServiceTimes(FormDialog& form);

    /// Shows a span, or an empty one of this day.
    void show(const Span& span);
    void show(QDate day);
    /// What stands in the fields; what was shown, where nothing was changed.
    [[nodiscard]] Span span() const;

private:
    [[nodiscard]] Span typed() const;
    void showHours() const;

    DateField* m_date;
    NumberField* m_break;
    TextField* m_from;
    TextField* m_to;
    CheckField* m_nextDay;
    Span m_shown;
    Span m_read; ///< as the fields tell what was shown
};
