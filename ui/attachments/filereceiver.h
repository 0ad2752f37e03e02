#pragma once

#include "models/attachments/attachmentcontent.h"

#include <QObject>

class QMimeData;
class QWidget;

/// Takes files for a record: dropped on a widget, pasted there (Ctrl+V), or chosen. What is not kept with records is
/// told, and the rest is taken.
class FileReceiver final : public QObject {
    Q_OBJECT

public:
    explicit FileReceiver(QWidget* target);

    /// Asks for files.
    void choose();
    /// The picture or the files on the clipboard; a sentence when there is neither.
    void paste();
    /// Nothing is taken while it is off.
    void setOn(bool on) { m_isOn = on; }

Q_SIGNALS:
    void received(const QList<NewFile>& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takePaths(const QStringList& paths);
    [[nodiscard]] bool take(const QMimeData& data);

    QWidget* m_target;
    bool m_isOn = true;
};
