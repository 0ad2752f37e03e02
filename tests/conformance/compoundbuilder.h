#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// One stream of a container; `storage` is the folder it lies in, "" the root.
struct CompoundStream {
    QString name;
    QByteArray bytes;
    QString storage = {};
};

/// A container that holds these streams, short ones in the short stream ([MS-CFB]); embedded folders come first.
[[nodiscard]] QByteArray compoundFile(const QList<CompoundStream>& streams);
