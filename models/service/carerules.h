#pragma once

#include "models/service/servicepersonrepository.h"
#include "models/words/dictionary.h"

#include <QStringList>

/// What a service asks of who takes part (条例 art. 15 and 17, 山东省条例 art. 10).
struct CareNeeds {
    int minimumAge = 0; ///< years on the day; 0 for none
    bool isEmergency = false; ///< 应急救援: no minors
    bool asksInsurance = false;
};

/// A rule of care that somebody does not meet. It refuses nothing by itself: who sets it aside says why.
struct CareFinding {
    QString code; ///< of secondlook.h
    QString sentence;
};

/// Whether the field is 应急救援, where the office has not renamed it.
[[nodiscard]] bool isEmergencyField(Connection& connection, TermId field);

[[nodiscard]] QList<CareFinding> careFindings(const ServicePerson& person, QDate day, const CareNeeds& needs);
/// Their sentences, one after the other.
[[nodiscard]] QString careText(const QList<CareFinding>& findings);
[[nodiscard]] QStringList careCodes(const QList<CareFinding>& findings);
