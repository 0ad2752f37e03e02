#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What stands in one line of a sign-in sheet copied from Excel.
struct PastedLine {
    QString name; ///< "" when the line names nobody
    QStringList numbers; ///< ID, phone and other long numbers: they tell who is meant and are kept nowhere
    QStringList codes; ///< what may be a 编号, such as KW-000123
    QString in; ///< as written
    QString out;
    QString remark; ///< everything else, without numbers in clear
};

/// The people of a copied sheet. Its heading line, blank lines and running numbers are left out.
[[nodiscard]] QList<PastedLine> pastedLines(const QString& text);
