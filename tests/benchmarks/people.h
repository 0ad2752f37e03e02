#pragma once

#include <QString>

/// An invented person with this number: the same in every run, a third of the names hold a syllable that begins with w.
struct BenchPerson {
    QString name;
    QString idNumber; ///< valid by GB 11643
    QString phone;
    bool isMale = false;
};

[[nodiscard]] BenchPerson benchPerson(int number);
