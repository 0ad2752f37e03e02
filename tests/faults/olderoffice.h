#pragma once

#include <QString>

/// Writes what the office `from` holds into a new office `to` as a program of schema `version` left it.
void writeOlderOffice(const QString& from, const QString& to, int version);
