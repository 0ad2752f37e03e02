#include "models/attachments/attachmentcontent.h"
#include "models/attachments/attachmentsfeature.h"
#include "tests/support/actsuite.h"

ActSuite::Writing ActSuite::fileActs()
{
    const auto keep = [this](UnitOfWork& work) {
        const NewFile file = newFile(QStringLiteral("签到表.txt"), QByteArray::number(m_count));
        return keepFile(work, m_office.vault(), {QStringLiteral("objection"), m_objection.value()}, file);
    };
    return {
        {Acts::KeepFiles, [keep](UnitOfWork& work) { (void)keep(work); }},
        {Acts::OpenFiles,
            [keep](UnitOfWork& work) {
                noteReading(work, AttachmentRepository().require(work.connection(), keep(work)));
            }},
    };
}
