#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// One line of a source file as the rules see it.
struct SourceLine {
    int number = 0;
    QString text; ///< as written
    QString code; ///< without comments and string contents
};

struct SourceFile {
    QString path; ///< from the top of the project, e.g. models/common/error.h
    QList<SourceLine> lines;

    [[nodiscard]] QString layer() const { return path.section(u'/', 0, 0); }
    [[nodiscard]] QString folder() const { return path.section(u'/', 0, -2); } ///< models/common
    [[nodiscard]] bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
};

/// All C++ files below these folders, sorted by path.
[[nodiscard]] QList<SourceFile> readSources(const QStringList& folders);
/// The path between quotes of an #include, or "".
[[nodiscard]] QString quotedInclude(const SourceLine& line);
/// The name between < and > of an #include, or "".
[[nodiscard]] QString angleInclude(const SourceLine& line);
/// One circle among folders as a list that ends where it begins; empty when there is none.
[[nodiscard]] QStringList findCircle(const QMap<QString, QSet<QString>>& uses);
/// How high a folder of models stands, -1 for an unknown one. A folder may use those below and, without circles, those
/// beside it.
[[nodiscard]] int heightOf(const QString& folder);
