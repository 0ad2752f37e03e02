#pragma once

#include "models/common/id.h"

#include <QString>

using TermId = Id<struct TermTag>;

/// The office's own word lists. Each is a table of one shape; words are editable and retired, never removed.
enum class Dictionary {
    ServiceField,
    Skill,
    Politics,
    ProfessionalLevel,
    TeamCategory,
    StationType,
    ProjectCategory,
    ProjectSource,
    OrderSource,
    NeedCategory,
    HonorTitle,
    CredentialKind,
    DutyPost,
    VisitKind,
};

struct Term {
    TermId id;
    QString name;
    int position = 0;
    bool isRetired = false;

    bool operator==(const Term&) const = default;
};

[[nodiscard]] QList<Dictionary> allDictionaries();
[[nodiscard]] QString dictionaryTable(Dictionary dictionary);
[[nodiscard]] QString dictionaryTitle(Dictionary dictionary); ///< translated
/// Of one word, English, in the context "Record".
[[nodiscard]] const char* dictionaryRecordTitle(Dictionary dictionary);
/// The words that a new office starts with (spec 1, from the field's usage).
[[nodiscard]] QStringList initialTerms(Dictionary dictionary);
