#pragma once

#include <QCoreApplication>

/// Context of the sentences of this folder.
struct AttachmentText {
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};
