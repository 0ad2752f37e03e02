#pragma once

#include "ui/common/pagecontext.h"
#include "ui/common/viewframe.h"

class Office;
struct Desk;

/// 志愿服务记录证明: the register, and the roots that prove it.
class CertificatesPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit CertificatesPage(Office& office, QWidget* parent = nullptr);
};

[[nodiscard]] QList<PageEntry> certificatesPages(const Desk& desk);
